import { Parser } from 'htmlparser2';

const TAG =
  'a|abbr|article|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|ins|li|main|ol|p|section|small|span|strike|strong|' +
  'sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const ANY_TAG = new RegExp(`<(/?)(${TAG})(?:\\s[^<>]{0,1000})?/?>`, 'giu');
const COMMENT = /<!--[\s\S]{0,10000}?-->/gu;
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

/**
 * One line of a text without its tags: `<p>` and `<br>` become line breaks, table cells are parted by a tab, words all stay.
 *
 *     <b>Termiņš</b>⇥<p>2024. gads</p> <p>pagarināts</p>   →   Termiņš⇥2024. gads⏎pagarināts
 */
export function dropInlineHtml(line: string): string {
  if (!line.includes('<')) return decodeEntities(line);
  const laidOut = line
    .replace(COMMENT, '')
    .replace(ANY_TAG, (_, close: string, name: string) => toLayout(close, name.toLowerCase()));
  const lines = decodeEntities(laidOut)
    .replace(/\t[ \t]*\n[ \t\n]*/gu, '\t') // a paragraph that opens a cell
    .replace(/ *\n[ \t\n]*/gu, '\n'); // one break, however many tags made it
  return lines.replace(/^\n+/u, '').replace(/[\t\n]+$/u, ''); // breaks that tags made at the edges are none
}
