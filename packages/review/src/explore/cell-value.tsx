import { Text } from '@mantine/core';
import type { Cell } from '@siets/api';
import { formats } from '../app/formats.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useFacetLabel } from './use-facet-label.ts';
import { useMoney } from './use-money.ts';

const LONGEST = 200;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;
const isDay = (column: string): boolean => /_date$|published$/u.test(column);
const states = ['extracted', 'accepted', 'checked', 'approved', 'person'] as const;

/** A value of a column as people read it; nothing where nothing is said. `part` is the table: each has roles of its own. */
export function CellValue({ column, value, part }: { column: string; value: Cell; part?: string }) {
  const { t, language } = useMessages();
  const money = useMoney();
  const labelOf = useFacetLabel();
  if (value === null) return null;
  if (typeof value === 'number') return <>{/_eur$|^amount|_lvl$/u.test(column) ? money(value) : formats[language].number(value)}</>;
  if (column === 'state' && (states as readonly string[]).includes(value)) return <>{t(`explore.state.${value}` as MessageKey)}</>;
  if (PARTIAL_DATE.test(value) && isDay(column)) return <span className="one-line">{formats[language].partialDate(value)}</span>;
  if (column === 'updated_at' || column === 'received_at') return <>{formats[language].dateTime(value)}</>;
  if (['kind', 'stage', 'role', 'country'].includes(column)) return <>{labelOf(column === 'role' && (part === 'costs' || part === 'countries') ? `${part}.role` : column, value)}</>;
  return value.length > LONGEST ? <Text size="sm" lineClamp={3} title={value}>{value}</Text> : <>{value}</>;
}
