import { fold } from '@siets/latvian';

/** A title as it is compared. */
export interface Title {
  /** Its words without case and marks, the number of a round left out. */
  words: string[];
  /** „2. kārta” → 2; null where none is named. */
  round: number | null;
}

const roman: { [numeral: string]: number } = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const toNumber = (text: string): number => roman[text] ?? Number(text);
const ordinals: { [word: string]: number } = { pirma: 1, otra: 2, tresa: 3, ceturta: 4, first: 1, second: 2, third: 3 };
const KINDS = 'karta|karta[si]|posms|posma|dala|dalas|etaps|etapa|phase|stage|part|round';
const ROUND_AFTER = new RegExp(String.raw`\b(?<number>\d{1,2}|i{1,3}|iv|vi?|${Object.keys(ordinals).join('|')})\.? ?(?:${KINDS})\b`, 'u');
const ROUND_BEFORE = new RegExp(String.raw`\b(?:${KINDS})[ :]+(?<number>\d{1,2}|i{1,3}|iv|vi?)\b`, 'u');
/** „Lasīšanas mežs 2”: a lone number or numeral at the end. */
const LAST = /(?<=\p{L}) (?<number>\d|i{1,3}|iv)$/u;

export function toTitle(printed: string): Title {
  let text = fold(printed).replace(/[„“”"«»'’‘]/gu, '').replace(/[\s,;:–—-]+/gu, ' ').trim();
  let round: number | null = null;
  for (const pattern of [ROUND_AFTER, ROUND_BEFORE, LAST]) {
    const found = pattern.exec(text);
    const number = found?.groups?.['number'];
    if (!found || number === undefined) continue;
    round = ordinals[number] ?? toNumber(number);
    text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    break;
  }
  return { words: text.match(/[\p{L}\p{N}]+/gu) ?? [], round };
}

/** How two titles stand to each other: `within` where one is the other shortened, `alike` where words differ in endings or a letter. */
export type TitleRelation = 'equal' | 'alike' | 'within' | 'differ';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** One word in two forms, or with a slip of a letter in a long word. */
function areAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same >= SHORTEST_STEM && Math.max(a.length, b.length) - same <= LONGEST_ENDING && !/\d/u.test(a + b);
}

export function compareTitles(a: Title, b: Title): TitleRelation {
  if (a.words.join(' ') === b.words.join(' ')) return 'equal';
  const [mine, theirs] = [new Set(a.words), new Set(b.words)];
  const onlyMine = a.words.filter((word) => !theirs.has(word));
  const onlyTheirs = b.words.filter((word) => !mine.has(word));
  if (onlyMine.length === 0 && onlyTheirs.length === 0) return 'alike';
  const [fewer, more] = onlyMine.length <= onlyTheirs.length ? [onlyMine, onlyTheirs] : [onlyTheirs, onlyMine];
  const left = [...more];
  for (const word of fewer) {
    const at = left.findIndex((other) => areAlike(word, other));
    if (at === -1) return 'differ';
    left.splice(at, 1);
  }
  if (left.length === 0) return fewer.length * 2 <= Math.max(mine.size, theirs.size) ? 'alike' : 'differ';
  const shorter = Math.min(a.words.length, b.words.length);
  return shorter >= 2 && shorter * 2 >= Math.max(a.words.length, b.words.length) && left.every((word) => !/\d/u.test(word)) ? 'within' : 'differ';
}
