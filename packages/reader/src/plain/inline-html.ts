import { Parser } from 'htmlparser2';

const TAG =
  'a|abbr|article|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|ins|li|main|ol|p|section|small|span|strike|strong|' +
  'sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const ANY_TAG = new RegExp(`<(/?)(${TAG})(?:\\s[^<>]{0,1000})?/?>`, 'giu');
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** True where a text holds tags that a program left in it. */
export const hasInlineHtml = (text: string): boolean => text.search(ANY_TAG) >= 0;

function toCharacter(entity: string): string {
  let out = '';
  const parser = new Parser(
    {
      ontext: (data) => {
        out += data;
      },
    },
    { decodeEntities: true },
  );
  parser.end(entity);
  return out;
}

/** `&nbsp;`, `&#257;` and their like as characters; an unknown name stays as it is. */
export const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(ENTITY, toCharacter) : text);

function toLayout(close: string, name: string): string {
  switch (name) {
    case 'br':
    case 'hr':
      return '\n';
    case 'p':
    case 'div':
    case 'section':
    case 'article':
    case 'blockquote':
    case 'ul':
    case 'ol':
    case 'table':
    case 'tr':
    case 'dl':
    case 'dt':
      return '\n';
    case 'li':
      return close ? '' : '\n- ';
    case 'td':
    case 'th':
    case 'dd':
      return close ? '\t' : '';
    default:
      return /^h[1-6]$/u.test(name) ? (close ? '\n' : `\n${'#'.repeat(Number(name[1]))} `) : '';
  }
}

/** The look behind lets a run of blanks be tried once, not once for each of its blanks. */
const BREAK = /(?<![ \t])([ \t]*)\n[ \t\n]*/gu;

/** One break, however many tags made it; none where a paragraph opens a cell. */
function toBreak(_: string, blanks: string): string {
  const cell = blanks.indexOf('\t');
  return cell < 0 ? '\n' : blanks.slice(0, cell + 1);
}

/** A line without `<!-- … -->`; what is opened and never closed stays. One pass. */
function dropComments(line: string): string {
  let kept = '';
  let from = 0;
  for (let open = line.indexOf('<!--'); open >= 0; open = line.indexOf('<!--', from)) {
    const close = line.indexOf('-->', open + 4);
    if (close < 0) break;
    kept += line.slice(from, open);
    from = close + 3;
  }
  return kept + line.slice(from);
}

/**
 * One line of a text without its tags: `<p>` and `<br>` become line breaks, table cells are parted by a tab, words all stay.
 *
 *     <b>Termiņš</b>⇥<p>2024. gads</p> <p>pagarināts</p>   →   Termiņš⇥2024. gads⏎pagarināts
 */
export function dropInlineHtml(line: string): string {
  if (!line.includes('<')) return decodeEntities(line);
  const laidOut = dropComments(line).replace(ANY_TAG, (_, close: string, name: string) => toLayout(close, name.toLowerCase()));
  const lines = decodeEntities(laidOut).replace(BREAK, toBreak);
  return lines.replace(/^\n+/u, '').replace(/(?<![\t\n])[\t\n]+$/u, ''); // breaks that tags made at the edges are none
}
