import { Box, Button, Checkbox, Group, NavLink, ScrollArea, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import type { Answered, Routes, SavedQuery } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { ResultPlot } from './result-plot.tsx';
import { saveText } from './save-text.ts';
import { toCsv } from './to-csv.ts';

type Result = Answered<Routes['runQuery']>;
const FIRST = 'select start_year, count(*) as projects, round(sum(total_eur), 2) as total_eur\nfrom all_projects\ngroup by start_year\norder by start_year';

/** SQL over the published tables: saved and shared by their address, answers as table, plot and CSV. */
export function SqlPage({ id }: { id: string }) {
  const { t } = useMessages();
  const [sql, setSql] = useState(FIRST);
  const saved = useQuery({ queryKey: ['queries', id], queryFn: ({ signal }) => ask('getQuery', { params: { id }, signal }), enabled: id !== '', retry: false });
  const kept = saved.data;
  useEffect(() => { if (kept) setSql(kept.sql); }, [kept]);
  const run = useMutation({ mutationFn: () => ask('runQuery', { body: { sql } }) });
  return (
    <Group align="start" wrap="nowrap" gap="lg">
      <SavedList chosen={id} />
      <Stack flex={1} gap="sm" miw={0}>
        <Text size="sm" c="dimmed">{t('explore.sqlMeans')}</Text>
        <TableList />
        {saved.error && <FailureAlert error={saved.error} />}
        <Textarea label="SQL" value={sql} onChange={({ currentTarget }) => setSql(currentTarget.value)} autosize minRows={6} maxRows={20} spellCheck={false} ff="monospace"
          styles={{ input: { fontFamily: 'monospace' } }} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && run.mutate()} />
        <Group justify="space-between">
          <Button size="xs" loading={run.isPending} onClick={() => run.mutate()}>{t('explore.run')}</Button>
          <SaveForm sql={sql} kept={kept} />
        </Group>
        {run.error && <FailureAlert error={run.error} />}
        {run.data && <ResultOf result={run.data} />}
      </Stack>
    </Group>
  );
}

/** The tables with their columns, so that nobody has to guess a name; contacts are in none that SQL sees. */
function TableList() {
  const { t, language } = useMessages();
  const { data } = useQuery({ queryKey: ['tables'], queryFn: ({ signal }) => ask('listTables', { signal }), staleTime: Infinity });
  if (!data) return null;
  return (
    <details>
      <summary>{t('explore.tablesAndColumns')}</summary>
      {data.tables.filter(({ name }) => name !== 'contacts').map(({ name, columns }) => (
        <Box component="details" key={name} ml="md">
          <summary><code>{name}</code></summary>
          <Table fz="xs">
            <Table.Tbody>
              {columns.map((column) => (
                <Table.Tr key={column.name}><Table.Td w={200}><code>{column.name}</code></Table.Td><Table.Td>{language === 'lv' ? column.label : column.meaning}</Table.Td></Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Box>
      ))}
    </details>
  );
}

function SavedList({ chosen }: { chosen: string }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const { data } = useQuery({ queryKey: ['queries'], queryFn: ({ signal }) => ask('listQueries', { signal }) });
  if (!data || data.queries.length === 0) return null;
  return (
    <Stack gap={0} w={220} component="nav" aria-label={t('explore.saved')}>
      <Text size="sm" fw={600}>{t('explore.saved')}</Text>
      {data.queries.map(({ id, name, by, isMine }) => (
        <NavLink key={id} label={name} description={isMine ? undefined : by} active={id === chosen} href={`/explore/sql/${id}`} onClick={(event) => { event.preventDefault(); go(`/explore/sql/${id}`); }} />
      ))}
    </Stack>
  );
}

function SaveForm({ sql, kept }: { sql: string; kept: SavedQuery | undefined }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  useEffect(() => { if (kept) { setName(kept.name); setShared(kept.isShared); } }, [kept]);
  const save = useMutation({
    mutationFn: () => ask('saveQuery', { body: { name, sql, isShared, ...(kept?.isMine && kept.name === name && { id: kept.id }) } }),
    onSuccess: async ({ id }) => { await client.invalidateQueries({ queryKey: ['queries'] }); go(`/explore/sql/${id}`); },
  });
  const remove = useMutation({
    mutationFn: () => ask('removeQuery', { params: { id: kept?.id ?? '' } }),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['queries'] }); go('/explore/sql'); },
  });
  return (
    <Group gap="xs">
      <TextInput size="xs" aria-label={t('explore.queryName')} placeholder={t('explore.queryName')} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Checkbox size="xs" label={t('explore.share')} checked={isShared} onChange={({ currentTarget }) => setShared(currentTarget.checked)} />
      <Button size="xs" variant="default" disabled={name.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>{t('explore.save')}</Button>
      {kept?.isMine && <Button size="xs" variant="subtle" color="red" onClick={() => remove.mutate()}>{t('explore.remove')}</Button>}
      {(save.error ?? remove.error) && <FailureAlert error={save.error ?? (remove.error as Error)} />}
    </Group>
  );
}

function ResultOf({ result }: { result: Result }) {
  const { t } = useMessages();
  const { columns, rows, isMore, milliseconds } = result;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">{t('explore.answered', { n: rows.length, ms: milliseconds })}{isMore && ` ${t('explore.isMore')}`}</Text>
        <Button size="compact-xs" variant="default" onClick={() => saveText('siets.csv', toCsv([columns, ...rows]))}>CSV</Button>
      </Group>
      <ResultPlot result={result} />
      <ScrollArea.Autosize mah={500}>
        <Table fz="xs" striped stickyHeader>
          <Table.Thead><Table.Tr>{columns.map((name, n) => <Table.Th key={`${n}${name}`}>{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>{rows.map((cells, n) => <Table.Tr key={n}>{cells.map((cell, m) => <Table.Td key={m} ta={typeof cell === 'number' ? 'right' : 'left'}>{cell}</Table.Td>)}</Table.Tr>)}</Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Stack>
  );
}
