import { Text } from '@mantine/core';
import type { Cell } from '@siets/api';
import { formats } from '../app/formats.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useFacetLabel } from './use-facet-label.ts';
import { useMoney } from './use-money.ts';

const LONGEST = 200;
const states = ['extracted', 'accepted', 'checked', 'approved', 'person'] as const;

/** A value of a column as people read it; nothing where nothing is said. */
export function CellValue({ column, value }: { column: string; value: Cell }) {
  const { t, language } = useMessages();
  const money = useMoney();
  const labelOf = useFacetLabel();
  if (value === null) return null;
  if (typeof value === 'number') return <>{/_eur$|^amount|_lvl$/u.test(column) ? money(value) : formats[language].number(value)}</>;
  if (column === 'state' && (states as readonly string[]).includes(value)) return <>{t(`explore.state.${value}` as MessageKey)}</>;
  if (column === 'updated_at' || column === 'received_at') return <>{formats[language].dateTime(value)}</>;
  if (['kind', 'stage', 'role', 'country'].includes(column)) return <>{labelOf(column, value)}</>;
  return value.length > LONGEST ? <Text size="sm" lineClamp={3} title={value}>{value}</Text> : <>{value}</>;
}
