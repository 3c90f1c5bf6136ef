const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/u;
/** Marks that close a heading; the look behind lets a run of blanks be tried once. */
const HEADING_END = /(?<![ \t])(?:[ \t]+#+)?[ \t]*$/u;
const IMAGE = /!\[([^\]\n]{0,300})\]\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)/gu;
const LINK = /\[([^\]\n]{1,300})\]\(([^()\s]{1,500})(?:\s"[^"\n]{0,200}")?\)/gu;
const STRONG = /(\*\*|__)(?=\S)((?:(?!\1).){1,2000}?\S)\1/gu;
const EMPHASIS = /(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s*])\*(?![*\p{L}\p{N}])/gu;
const CODE = /`([^`\n]{1,500})`/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>])/gu;
const TABLE_RULE = /^ {0,3}\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/u;
const TABLE_ROW = /^ {0,3}\|(.*)\|[ \t]*$/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;

/** A heading line without its marks, with its depth from 1; null for any other line. */
export function readHeading(line: string): { level: number; text: string } | null {
  const found = HEADING.exec(line);
  const text = found?.[2]?.replace(HEADING_END, '');
  return found?.[1] && text ? { level: found[1].length, text } : null;
}

/** True for lines that only draw: `---`, `|---|---|`. */
export const isDrawnLine = (line: string): boolean => RULE.test(line) || TABLE_RULE.test(line);

function toLinkText(_: string, text: string, address: string): string {
  const plain = address.replace(/^(?:mailto|tel):/iu, '');
  return plain.startsWith('#') || text.includes(plain) ? text : `${text} (${plain})`;
}

/** A line without Markdown's marks; words and addresses stay, cells of a `|` table are parted by tabs. */
export function dropInlineMarkdown(line: string): string {
  const row = TABLE_ROW.exec(line);
  const cells = row
    ? (row[1] ?? '')
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim())
        .join('\t')
    : line;
  if (!/[*_`[\\]/u.test(cells)) return cells;
  return cells
    .replace(IMAGE, '$1')
    .replace(LINK, toLinkText)
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1')
    .replace(CODE, '$1')
    .replace(ESCAPE, '$1');
}
