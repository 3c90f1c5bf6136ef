import { Anchor, Button, Checkbox, Group, Menu, ScrollArea, Table, UnstyledButton } from '@mantine/core';
import type { DatasetRow } from '@siets/api';
import { Link } from 'wouter';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { CellValue } from './cell-value.tsx';
import { projectColumns, type ProjectOrder } from './explore-view.ts';
import type { UsedExploreView } from './use-explore-view.ts';

/** The order that a column can be asked in. */
const orders: { [column: string]: ProjectOrder } = {
  title: 'title', start_date: 'start_date', total_eur: 'total_eur_cents', grant_eur: 'grant_eur_cents', documents: 'documents', updated_at: 'updated_at',
};

const isNumber = (column: string): boolean => /_eur$|^documents$|^conflicts$/u.test(column);

export function ProjectTable({ rows, view }: { rows: readonly DatasetRow[]; view: UsedExploreView }) {
  const { t } = useMessages();
  const name = (column: string): string => t(`explore.column.${column}` as MessageKey);
  const sort = (column: string): void => {
    const order = orders[column];
    if (order !== undefined) view.show({ order, isDown: view.order === order ? !view.isDown : column !== 'title' });
  };
  return (
    <>
      <Group justify="end"><ColumnMenu view={view} /></Group>
      <ScrollArea>
        <Table striped highlightOnHover stickyHeader fz="sm">
          <Table.Thead>
            <Table.Tr>
              {view.columns.map((column) => {
                const isHere = orders[column] === view.order;
                return (
                  <Table.Th key={column} ta={isNumber(column) ? 'right' : 'left'} aria-sort={isHere ? (view.isDown ? 'descending' : 'ascending') : 'none'}>
                    {orders[column] === undefined ? name(column)
                      : <UnstyledButton fz="sm" fw={700} onClick={() => sort(column)}>{name(column)}{isHere ? (view.isDown ? ' ↓' : ' ↑') : ''}</UnstyledButton>}
                  </Table.Th>
                );
              })}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={String(row['project'])}>
                {view.columns.map((column) => <Table.Td key={column} ta={isNumber(column) ? 'right' : 'left'}><Cell row={row} column={column} search={view.search} /></Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </>
  );
}

function Cell({ row, column, search }: { row: DatasetRow; column: string; search: string }) {
  const { t } = useMessages();
  const value = row[column] ?? null;
  const behind = search === '' ? '' : `?${search}`;
  if (column === 'title') return <Anchor component={Link} size="sm" href={`/explore/project/${encodeURIComponent(String(row['project']))}${behind}`}>{value ?? t('explore.untitled')}</Anchor>;
  const organisation = row['applicant_id'];
  if (column === 'applicant' && typeof organisation === 'string') return <Anchor component={Link} size="sm" href={`/explore/organisation/${encodeURIComponent(organisation)}${behind}`}>{value}</Anchor>;
  return <CellValue column={column} value={value} />;
}

function ColumnMenu({ view }: { view: UsedExploreView }) {
  const { t } = useMessages();
  const toggle = (column: string): void => {
    const next = projectColumns.filter((each) => (each === column ? !view.columns.includes(each) : view.columns.includes(each)));
    if (next.length > 0) view.show({ columns: next });
  };
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target><Button size="compact-xs" variant="default">{t('explore.columns')}</Button></Menu.Target>
      <Menu.Dropdown>
        {projectColumns.map((column) => (
          <Checkbox key={column} size="xs" p={4} label={t(`explore.column.${column}`)} checked={view.columns.includes(column)} onChange={() => toggle(column)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
