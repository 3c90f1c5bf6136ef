import { Parser } from 'htmlparser2';
import { cleanText } from '../text/clean.ts';

const UNSEEN = new Set(['w:instrText', 'w:delText', 'mc:Fallback']);

/** The paragraphs of a WordprocessingML part, as lines; deleted words and field codes left out. */
export function readPartLines(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let unseen = 0;
  let isWord = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (UNSEEN.has(name)) unseen += 1;
        else if (name === 'w:t') isWord = true;
        else if (name === 'w:tab' || name === 'w:br') line += ' ';
      },
      ontext(data) {
        if (isWord && unseen === 0) line += data;
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen -= 1;
        else if (name === 'w:t') isWord = false;
        else if (name === 'w:p') {
          lines.push(cleanText(line).replace(/\s+/gu, ' ').trim());
          line = '';
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return lines.filter((text) => text !== '');
}

/** Title, author and dates from `docProps/core.xml`: hints, never values. */
export function readCoreProperties(xml: string): Record<string, string> {
  const names: Record<string, string> = {
    'dc:title': 'title',
    'dc:creator': 'author',
    'dcterms:created': 'created',
    'dcterms:modified': 'modified',
  };
  const hints: Record<string, string> = {};
  let key: string | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        key = names[name];
      },
      ontext(data) {
        if (key !== undefined) hints[key] = cleanText((hints[key] ?? '') + data);
      },
      onclosetag() {
        key = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value.trim() !== ''));
}
