const HINTS: Record<string, string> = { Title: 'title', Author: 'author', CreationDate: 'created', ModDate: 'modified' };

/** `D:20240614090000+03'00'` as `2024-06-14`; anything else as it stands. */
export function toPlainDate(value: string): string {
  return value.replace(/^D:(\d{4})(\d{2})?(\d{2})?.*$/u, (_, year: string, month?: string, day?: string) =>
    [year, month, day].filter((part) => part !== undefined).join('-'),
  );
}

/** Title, author and dates from the information dictionary of a PDF: hints, never values. */
export function toHints(info: Record<string, unknown>): Record<string, string> {
  const hints: Record<string, string> = {};
  for (const [name, key] of Object.entries(HINTS)) {
    const value = info[name];
    if (typeof value === 'string' && value.trim() !== '') hints[key] = toPlainDate(value.normalize('NFC').trim());
  }
  return hints;
}
