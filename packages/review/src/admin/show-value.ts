/** Any value of a field as one line: parts of a composite one behind each other, without what is empty and without inner keys. */
export function showValue(value: unknown, number: (value: number) => string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? value.split('-').toReversed().join('.') : value;
  if (Array.isArray(value)) return value.map((part) => showValue(part, number)).join('; ');
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).filter(([name, part]) => name !== 'key' && name !== 'eur' && part !== null && part !== '');
  return parts.length === 0
    ? '–'
    : parts
        .map(([name, part]) => (name === 'percent' && typeof part === 'number' ? `${number(part)} %` : showValue(part, number)))
        .join(', ');
}
