import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** What people merged and kept apart, the newest first; each can be undone, whatever came after it. */
export function DecisionHistory() {
  const { t, language } = useMessages();
  const { dateTime } = formats[language];
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: ['linking', 'decisions'], queryFn: ({ signal }) => ask('getLinkDecisions', { query: { limit: 50 }, signal }) });
  const undo = useMutation({
    mutationFn: (id: string) => ask('undoLink', { body: { id } }),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: ['linking'] }), client.invalidateQueries({ queryKey: ['explore'] })]),
  });
  const failure = error ?? undo.error;
  return (
    <Stack gap="xs" component="section" aria-label={t('linking.history')}>
      <Title order={2} size="h4">{t('linking.history')}</Title>
      {failure && <FailureAlert error={failure} />}
      {data?.decisions.length === 0 && <Text size="sm" c="dimmed">{t('linking.nothing')}</Text>}
      {data && data.decisions.length > 0 && (
        <Table fz="sm">
          <Table.Tbody>
            {data.decisions.map(({ id, action, titles, by, at, reason, undone }) => (
              <Table.Tr key={id}>
                <Table.Td className="wrap">{titles.map((title, n) => <div key={n === 0 ? 'a' : 'b'}><bdi>{title ?? t('linking.gone')}</bdi></div>)}</Table.Td>
                <Table.Td>{t(`linking.action.${action}`)}</Table.Td>
                <Table.Td className="wrap"><bdi>{reason}</bdi></Table.Td>
                <Table.Td>
                  {t('linking.decided', { by, at: dateTime(at) })}
                  {undone && <Text size="sm" c="dimmed">{t('linking.undone', { by: undone.by, at: dateTime(undone.at) })}</Text>}
                </Table.Td>
                <Table.Td>{!undone && <Button size="compact-sm" variant="default" disabled={undo.isPending} onClick={() => undo.mutate(id)}>{t('linking.undo')}</Button>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
