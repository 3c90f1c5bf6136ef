import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** The measured error of each field that was asked for, with the interval it lies in. */
export function AuditResults() {
  const { t, language } = useMessages();
  const { data } = useQuery({ queryKey: ['audit', 'results'], queryFn: ({ signal }) => ask('getAuditResults', { signal }) });
  const judged = data?.results.filter(({ audited }) => audited > 0) ?? [];
  const { number, percent } = formats[language];
  if (judged.length === 0) return null;
  return (
    <Stack gap="xs" component="section" maw="48rem">
      <Title order={2} size="h4">
        {t('admin.measured')}
      </Title>
      <Table aria-label={t('admin.measured')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('admin.field')}</Table.Th>
            <Table.Th w={120}>{t('admin.audited')}</Table.Th>
            <Table.Th w={240}>{t('admin.error')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {judged.map(({ field, audited, wrong, error, low, high }) => (
            <Table.Tr key={field}>
              <Table.Td>{t(`fields.${field}`)}</Table.Td>
              <Table.Td>
                {number(audited)}{' '}
                <Text component="span" size="xs" c="dimmed">
                  ({t('admin.wrong', { n: wrong })})
                </Text>
              </Table.Td>
              <Table.Td>{error === null ? '–' : `${percent(error)} (${percent(low ?? 0)} – ${percent(high ?? 1)})`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
