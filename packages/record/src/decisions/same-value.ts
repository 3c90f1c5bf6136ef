/** A value with its names in order and without `key`, which only counts organisations within one record. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([name, each]) => name !== 'key' && each !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, toPlain(each)]));
}

/** True where two values of a field say the same. */
export const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b));
