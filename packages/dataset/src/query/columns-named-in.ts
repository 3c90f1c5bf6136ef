/**
 * Which columns a query may ask for: one whose name its text does not hold it cannot, unless it asks for all.
 *
 *     select role, count(*) from all_costs group by role
 *            ^^^^                                   ^^^^
 */
export function columnsNamedIn(sql: string): (column: string) => boolean {
  const text = sql.replace(/\bcount\s*\(\s*\*\s*\)/giu, 'count()').toLowerCase();
  const words = new Set(text.split(/[^a-z0-9_$\u0080-\uffff]+/u));
  // A multiplication looks the same and only costs time.
  if (text.includes('*') || words.has('natural')) return () => true;
  return (column) => words.has(column);
}
