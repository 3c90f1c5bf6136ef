/** Words of a text, each with how often it stands there; words parted at a line's end are put together. */
function toBag(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text
    .normalize('NFC')
    .replace(/[\u00AD\u200B]/gu, '')
    .replace(/(?<=\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How much two readings of a file share, 0 to 1, by their words in any order. Two empty readings agree. */
export function measureAgreement(first: string, second: string): number {
  const [a, b] = [toBag(first), toBag(second)];
  const total = sizeOf(a) + sizeOf(b);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return (2 * shared) / total;
}
