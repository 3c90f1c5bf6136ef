import type { Mention } from '@siets/record';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import type { NameFound } from './find-names.ts';

const RULE = 'title/lone-quote';
/** The name stands near the top of a page. */
const TOP = 4;
/** Words before a quotation that leave open what it names, or name a thing that projects make. */
const OPEN = new RegExp(
  '(?:^|[.!?:]\\s*|(?<!\\p{L})(?:par|ar|un|(?:noslēdz|noslēg|sāk|turpin|īsteno|realizē|atklā|notik|nometn|festivāl|izstād|ekspozīcij|' +
    'koncert|kampaņ|iniciatīv|cikl|pasākum|plenēr|simpozij|radošās? darbnīc|mācīb|ekspedīcij)\\p{L}*))\\s*$',
  'iu',
);

/**
 * A quotation near the top of a page that names its project in no other way.
 *
 *     Noslēdzies „Zaļais pagalms”
 *                 ^^^^^^^^^^^^^^
 */
export function loneQuotes(view: ProjectView): NameFound[] {
  if (view.project.count > 1) return [];
  const top = view.layout.paragraphs.filter((one) => view.has(one)).slice(0, TOP).at(-1)?.end ?? 0;
  const isName = ({ end, value }: Mention<Quoted>): boolean => end <= top && value.closed !== 'none' && value.text.length > 5;
  const quotes = view.mentionsOf<Quoted>('quoted').filter((one) => isName(one));
  return quotes.flatMap((quote) => {
    const before = view.text.slice(Math.max(0, quote.start - BEFORE), quote.start).split('\n').at(-1) ?? '';
    const isOther = ['authority', 'organisation'].some((type) => overlapping(view.mentionsOf(type), quote) !== undefined);
    if (isOther || MEASURE.test(before) || !OPEN.test(before) || LISTED.test(before) || isSpeech(view, quote)) return [];
    return [{ rule: RULE, rank: 44, span: { start: quote.start, end: quote.end }, signals: ['quoted', 'top'], context: null }];
  });
}

const BEFORE = 80;

/** „apakšpasākumā 19.2.2. „Vietas iniciatīvas””, „fonda un ministrijas pasākumā „X””: a line of a programme by its number or its fund. */
const MEASURE = /\d\.\d[\d.]*\s*$|(?:ELFLA|ERAF|ESF|EJZF|fond\p{L}{1,4}|ministrijas|programmas|dienesta)\)?(?: \p{L}+){0,2} (?:apakš)?pasākum\p{L}{1,3}\s*$/u;

/** „liegumos «Pļavas» un «Purvi»”: one of several names. */
const LISTED = /[”“"»]\s+(?:un|and)\s*$/u;

/** „Pagalms zied,” saka Zīle: words that somebody says, not a name. */
const isSpeech = ({ text }: ProjectView, { end, value }: { end: number; value: Quoted }): boolean =>
  /[,.?…]$/u.test(value.text) || SENTENCE.test(text.slice(end, end + 4)) || SAYS.test(text.slice(end, end + 20));
/** „„Pagalms zied kā nekad”.”: a full stop and the end of the line. */
const SENTENCE = /^\.[ \t]*(?:\n|$)/u;
const SAYS = /^\s*[,–-]?\s*(?:tā|saka|teic|stāst|uzsver|norād|atzīst|skaidro|says|said)(?!\p{L}{6})/iu;
