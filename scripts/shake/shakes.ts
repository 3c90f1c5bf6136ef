// Ways to shake a text that a clerk would not see: its facts stay the same, so must the record.

export interface Shake {
  name: string;
  apply(text: string): string;
}

const QUOTE_PAIRS = /[„“"«](?<inside>[^„“”"«»\n]{1,200})[”“"»]/gu;
const outsideOfLinks = (text: string, change: (part: string) => string): string =>
  text.split(/(?<link>(?:https?:\/\/|www\.)\S+|\S+@\S+)/u).map((part) => (/^(?:https?:\/\/|www\.)|@/u.test(part) ? part : change(part))).join('');

/** Cuts long lines where the next word would pass a width, as the text layer of a PDF does; rows of tables stay whole. */
const cutAt = (width: number) => (text: string): string => text.split('\n').map((line) => (line.includes('\t') ? line : fill(line, width))).join('\n');

function fill(line: string, width: number): string {
  let column = 0;
  return line.replace(/ *[^ ]+/gu, (piece) => {
    const word = piece.trimStart();
    const isCut = column > 0 && column + piece.length > width;
    column = isCut ? word.length : column + piece.length;
    return isCut ? `\n${word}` : piece;
  });
}

/** A line with blank lines around it that neither ends a sentence nor holds a value: what an office program would set as a heading. */
const HEADING = /(?<=^|\n\n)(?![•*–-])[^\n\t:„“"«@\d]{8,80}[^\n\t:„“"«@\d.,;!?](?=\n\n|\n*$)/gu;

/** Writes headings in capital letters. */
const shout = (text: string): string => text.replace(HEADING, (heading) => heading.toLocaleUpperCase('lv'));

export const shakes: readonly Shake[] = [
  { name: 'CRLF line ends', apply: (text) => text.replace(/\r?\n/gu, '\r\n') },
  { name: 'a byte order mark', apply: (text) => `\ufeff${text}` },
  { name: 'NFD letters', apply: (text) => text.normalize('NFD') },
  { name: 'no-break spaces in numbers and before units', apply: (text) => text.replace(/(?<=\d) (?=\d{3}(?!\d)|EUR|LVL|%|€|eiro)/gu, '\u00a0') },
  { name: 'double blanks', apply: (text) => text.replace(/(?<=[\p{L}\p{N},.]) (?=[\p{L}\p{N}„“"(])/gu, '  ') },
  { name: 'blanks at line ends', apply: (text) => text.replace(/\n/gu, '  \n') },
  { name: 'straight quotes', apply: (text) => outsideOfLinks(text, (part) => part.replace(QUOTE_PAIRS, '"$<inside>"')) },
  { name: 'Latvian quotes', apply: (text) => outsideOfLinks(text, (part) => part.replace(QUOTE_PAIRS, '„$<inside>”')) },
  { name: 'guillemets', apply: (text) => outsideOfLinks(text, (part) => part.replace(QUOTE_PAIRS, '«$<inside>»')) },
  { name: 'short dashes', apply: (text) => text.replace(/[–—]/gu, '-') },
  ...[64, 84, 104].map((width) => ({ name: `lines cut at ${width} signs`, apply: cutAt(width) })),
  { name: 'headings in capital letters', apply: shout },
  { name: 'long dashes', apply: (text) => text.replace(/(?<= )[-–](?= )/gu, '—') },
];
