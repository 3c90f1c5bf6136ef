/** One member of a series, its bracket taken off; offsets are into the series, without blanks at the ends. */
export interface SeriesItem {
  readonly text: string;
  readonly bracket: string | null;
  readonly start: number;
  readonly end: number;
  /** True where another member follows. */
  readonly isFollowed: boolean;
}

const OPENING = '„«(“"';
const SEPARATOR = /[,;]\s{0,4}(?:un|kā arī|and|&)\s|[,;](?!\d)|\s(?:un|kā arī|and|&)\s/uy;

/**
 * Cuts a series at commas, semicolons and „un”, but not inside quotes or brackets.
 *
 *     'Ludzas (Latvija), Rokišķu (Lietuva) un Zarasu' → Ludzas [Latvija], Rokišķu [Lietuva], Zarasu
 */
export function splitSeries(text: string): SeriesItem[] {
  const items: Omit<SeriesItem, 'isFollowed'>[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    SEPARATOR.lastIndex = at;
    const cut = depth === 0 ? SEPARATOR.exec(text) : null;
    if (cut !== null && cut[0] !== '') {
      pushItem(items, text, from, at);
      at += cut[0].length;
      from = at;
      continue;
    }
    depth = depthAfter(sign, depth);
    at += 1;
  }
  pushItem(items, text, from, text.length);
  return items.map((item, at) => ({ ...item, isFollowed: at < items.length - 1 }));
}

/** Straight and high quotes open where nothing is open and close where something is. */
function depthAfter(sign: string, depth: number): number {
  if ('“"'.includes(sign)) return depth > 0 ? depth - 1 : depth + 1;
  if (OPENING.includes(sign)) return depth + 1;
  return '”»)'.includes(sign) && depth > 0 ? depth - 1 : depth;
}

function pushItem(items: Omit<SeriesItem, 'isFollowed'>[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const { name, bracket, tail } = /^(?<name>[^()]+)\((?<bracket>[^()]+)\)(?<tail>.*)$/su.exec(trimmed)?.groups ?? {};
  const item = name === undefined ? trimmed : `${name.trimEnd()}${tail ?? ''}`;
  items.push({ text: item.replace(/\s+/gu, ' '), bracket: bracket ?? null, start, end: start + trimmed.length });
}
