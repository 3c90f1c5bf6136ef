import type { Item } from './segments.ts';

/** Marks that stand for themselves, and what joins them to a letter. */
const MARKS: Record<string, string> = { '¯': '\u0304', 'ˉ': '\u0304', 'ˇ': '\u030C', '¸': '\u0327' };
const MARK = '[¯ˉˇ¸]';
const BETWEEN = '\u0001'; // parts items in their joined text
const BEFORE_OR_AFTER = new RegExp(`(?<before>\\p{L})?(?<gap>[ ${BETWEEN}]?)(?<mark>${MARK})(?:(?<next>[ ${BETWEEN}]?)(?<after>\\p{L}))?`, 'gu');
const LETTERS = /^[āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ]$/u;
/** With fewer a page may only speak of such a sign. */
const FEWEST = 3;
const MOST_BLANK = 0.6;

/** The one letter that a letter and a mark make, or null where no word here has it. */
function compose(letter: string | undefined, mark: string): string | null {
  const composed = `${letter ?? ''}${MARKS[mark] ?? ''}`.normalize('NFC');
  return LETTERS.test(composed) ? composed : null;
}

/** Do marks of this text stand before their letters? Told by those that fit on one side only. */
function standBefore(text: string): boolean {
  let [before, after] = [0, 0];
  for (const { groups } of text.matchAll(BEFORE_OR_AFTER)) {
    const [left, right] = [compose(groups?.['before'], groups?.['mark'] ?? ''), compose(groups?.['after'], groups?.['mark'] ?? '')];
    if (left === null && right !== null) before += 1;
    if (left !== null && right === null) after += 1;
  }
  return before > after;
}

/** Blanks that the width of the loose marks tore into words. */
const hasTornWords = (text: string, count: number): boolean =>
  (text.match(new RegExp(`\\p{L}${MARK} \\p{Ll}`, 'gu'))?.length ?? 0) > MOST_BLANK * count;

/**
 * Letters and the marks that an old font drew apart from them, as one again.
 *
 *     pa¯rskats, veicina¯s\u030Cana
 *     ^^^^                          "pārskats"
 *
 * A mark goes with the letter that it fits; where it fits both sides, the way of the other marks decides.
 */
function joinMarks(text: string): string {
  const count = text.match(new RegExp(MARK, 'gu'))?.length ?? 0;
  if (count < FEWEST) return text;
  const isBefore = standBefore(text);
  const whole = hasTornWords(text, count) ? text.replace(new RegExp(`(?<=\\p{L}${MARK}) (?=\\p{Ll})`, 'gu'), '') : text;
  return whole.replace(BEFORE_OR_AFTER, (found, ...rest) => {
    const { before = '', gap = '', mark = '', next = '', after = '' } = rest.at(-1) as Record<string, string | undefined>;
    const [left, right] = [compose(before, mark), compose(after, mark)];
    const usesRight = right !== null && (left === null || isBefore);
    const keep = (between: string): string => (between === BETWEEN ? BETWEEN : '');
    if (usesRight) return `${before}${gap}${keep(next)}${right}`;
    return left === null ? found : `${left}${keep(gap)}${next}${after}`;
  });
}

/** The items of a page with loose marks on their letters, and whether there were any. */
export function joinLooseMarks(items: readonly Item[]): { items: Item[]; isMended: boolean } {
  const text = items.map((item) => item.text.replaceAll(BETWEEN, '')).join(BETWEEN);
  const joined = joinMarks(text);
  const texts = joined.split(BETWEEN);
  if (joined === text || texts.length !== items.length) return { items: [...items], isMended: false };
  return { items: items.map((item, at) => ({ ...item, text: texts[at] ?? item.text })), isMended: true };
}
