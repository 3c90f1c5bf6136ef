import { ScrollArea, Stack, Table, Title } from '@mantine/core';
import type { DatasetRow } from '@siets/api';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { CellValue } from './cell-value.tsx';
import { ProofLink } from './proof-link.tsx';

/** Rows of a published table; every row leads to its sentence. */
export function RowsTable({ part, title, rows, columns }: { part: string; title: string; rows: readonly DatasetRow[]; columns: readonly string[] }) {
  const { t } = useMessages();
  if (rows.length === 0) return null;
  const said = columns.filter((column) => rows.some((row) => row[column] != null));
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Title order={3} size="h4">{title}</Title>
      <ScrollArea>
        <Table fz="sm" striped>
          <Table.Thead><Table.Tr>{said.map((column) => <Table.Th key={column}>{t(`explore.column.${column}` as MessageKey)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row['document']}${row['field']}${row['project'] ?? ''}`}>
                {said.map((column) => (
                  <Table.Td key={column}><ProofLink documentId={String(row['document'])} fieldId={row['field'] as string | null}><CellValue column={column} part={part} value={row[column] ?? null} /></ProofLink></Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Stack>
  );
}
