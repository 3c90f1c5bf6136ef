import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { isAllowed, type DatasetRow } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { CellValue } from '../explore/cell-value.tsx';
import { ProofLink } from '../explore/proof-link.tsx';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';

/** The column of the project that each field of a conflict fills. */
const columns: { readonly [field: string]: string } = { start: 'start_date', end: 'end_date', total: 'total_eur', grant: 'grant_eur', own: 'own_eur' };

/** Where documents of a project disagree: each value with its source, date and stage, which one stands and by which rule; people choose another and undo it. */
export function ProjectConflicts({ project, rows }: { project: string; rows: readonly DatasetRow[] }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['explore', 'choices', project], queryFn: ({ signal }) => ask('getLinkChoices', { params: { project }, signal }), enabled: rows.length > 0 });
  const onSuccess = () => client.invalidateQueries({ queryKey: ['explore'] });
  const choose = useMutation({ mutationFn: ({ field, chosen }: { field: string; chosen: string }) => ask('chooseValue', { params: { project }, body: { field, chosen } }), onSuccess });
  const undo = useMutation({ mutationFn: (id: string) => ask('undoLink', { body: { id } }), onSuccess });
  if (rows.length === 0) return null;
  const failure = choose.error ?? undo.error;
  const isBusy = choose.isPending || undo.isPending;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('explore.conflicts')}>
      <Stack gap="sm">
        <Title order={3} size="h4">{t('explore.conflicts')}</Title>
        {[...Map.groupBy(rows, (row) => String(row['field']))].map(([field, values]) => (
          <Stack key={field} gap={4}>
            <Text size="sm" fw={600}>{t(`explore.column.${columns[field] ?? field}` as MessageKey)}</Text>
            {values.toSorted((a, b) => Number(b['stands']) - Number(a['stands'])).map((row) => (
              <Value key={`${row['field_id']}${row['value']}`} row={row} column={columns[field] ?? field} isBusy={isBusy} onChoose={(chosen) => choose.mutate({ field, chosen })} />
            ))}
            {data?.choices.filter((choice) => choice.field === field && !choice.undone).map((choice) => <Chosen key={choice.id} choice={choice} isBusy={isBusy} onUndo={() => undo.mutate(choice.id)} />)}
          </Stack>
        ))}
        {failure && <FailureAlert error={failure} />}
      </Stack>
    </Paper>
  );
}

function Value({ row, column, isBusy, onChoose }: { row: DatasetRow; column: string; isBusy: boolean; onChoose: (chosen: string) => void }) {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  const stands = row['stands'] === 1;
  const chosen = row['field_id'];
  const value = column.endsWith('_eur') ? Number(row['value']) : (row['value'] ?? null);
  return (
    <Group gap="xs">
      <Text size="sm" fw={stands ? 600 : 400}>
        {row['stage'] != null && <><CellValue column="stage" value={row['stage']} /> </>}
        <ProofLink documentId={String(row['document'])} fieldId={chosen as string | null}><bdi><CellValue column={column} value={value} /></bdi></ProofLink>
        {' · '}{row['published'] == null ? t('explore.undated') : <CellValue column="published" value={row['published']} />}
        {stands && ` · ${t('explore.stands')}: ${t(`linking.why.${String(row['why'])}` as MessageKey)}`}
      </Text>
      {!stands && typeof chosen === 'string' && isAllowed(account.role, 'review') && <Button size="compact-xs" variant="default" disabled={isBusy} onClick={() => onChoose(chosen)}>{t('linking.choose')}</Button>}
    </Group>
  );
}

function Chosen({ choice: { by, at }, isBusy, onUndo }: { choice: { by: string; at: string }; isBusy: boolean; onUndo: () => void }) {
  const { t, language } = useMessages();
  const { account } = useLoggedIn();
  return (
    <Group gap="xs">
      <Text size="sm">{t('linking.chosen', { by, at: formats[language].dateTime(at) })}</Text>
      {isAllowed(account.role, 'review') && <Button size="compact-xs" variant="default" disabled={isBusy} onClick={onUndo}>{t('linking.undo')}</Button>}
    </Group>
  );
}
