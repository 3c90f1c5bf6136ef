/** Words after a number that multiply it, with the power of ten. */
const MULTIPLIERS: [RegExp, number][] = [
  [/^(?:tūkst|тыс|thousand|k\b)/iu, 1_000],
  [/^(?:milj|mlj|mln|mio|млн|миллион|million|m\b)/iu, 1_000_000],
  [/^(?:mljrd|miljard|billion)/iu, 1_000_000_000],
];

const SEPARATED = /\d[\d \u00A0\u202F\u2009.,'’`]*\d|\d/gu;

/** The readings of one run of digits: with a decimal mark before the last one or two digits, and without. */
function readings(run: string): number[] {
  const bare = Number(run.replace(/\D/gu, ''));
  const decimal = /^(.*)[.,](\d{1,3})$/u.exec(run.replace(/[ \u00A0\u202F\u2009]/gu, ''));
  if (decimal === null) return [bare];
  return [bare, Number(`${(decimal[1] ?? '').replace(/\D/gu, '')}.${decimal[2] ?? ''}`)];
}

/**
 * Every number that a text can be read to print, as a set.
 *
 * Generous on purpose: it serves to find gold amounts that stand nowhere in the text, not to read amounts.
 */
export function printedNumbers(text: string): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(SEPARATED)) {
    const after = text.slice(match.index + match[0].length).trimStart();
    const factor = MULTIPLIERS.find(([word]) => word.test(after))?.[1] ?? 1;
    for (const run of [match[0], ...pieces(match[0])]) {
      for (const number of readings(run)) for (const times of [1, factor]) found.add(Math.round(number * times * 100) / 100);
    }
  }
  return found;
}

/** Runs that a blank, a comma or a full stop may have joined by chance: each tail and each head of the parts. */
function pieces(run: string): string[] {
  const parts = run.split(/[ \u00A0]+/u);
  const runs: string[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= Math.min(parts.length, from + 6); to += 1) {
      runs.push(parts.slice(from, to).join(' ').replace(/[.,]+$/u, ''));
    }
  }
  return runs;
}
