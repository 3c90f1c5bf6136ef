/** Characters as they count: quotes, dashes and blanks are alike, case and diacritics are not. */
const fold = (text: string): string[] => [
  ...text.normalize('NFC').replace(/[„“”‟"«»]/gu, '"').replace(/[–—-]/gu, '-').replace(/\s+/gu, ' ').trim(),
];

/** Edits that turn one text into the other (insert, delete, exchange), in characters of the second. */
export function countErrors(found: string, expected: string): { errors: number; characters: number } {
  const [a, b] = [fold(found), fold(expected)];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= b.length; at += 1)
      current.push(Math.min((previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (previous[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)));
    previous = current;
  }
  return { errors: previous.at(-1) ?? 0, characters: b.length };
}
