import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { linesAt, markedAt, numberedAt } from './series.ts';
import type { SeriesFound } from './series-field.ts';

const RULE = 'activities/introduced-list';
const INTRO = new RegExp(
  'aktivit|darbib|darb[iu](?!\\p{L})|darbus|pasakum|uzdevum|mobilit|tiks|paredz|plano|ieplano|' +
    'iecere|veik|realiz|isteno|ieklau|ietver|rikoj|organiz|activit|actions|tasks|will|includ|planned|' +
    'mes |darisim|запланир|мероприят|darbeib',
  'u',
);
/** „… šādas aktivitātes:” announces activities whatever stands before. */
const ENDS_SO = new RegExp(
  '(?:sad[aiu]s?|galven\\S+|sekojos\\S+|following|projekta) (?:aktivitat\\S+|darbib\\S+|darb[iu]s?|' +
    'pasakum\\S+|uzdevum\\S+|activities|actions|tasks):$',
  'u',
);
const NOT_INTRO = new RegExp(
  'partner|rezultat|ieguvum|merk[ieu]|izmaks|finans|dokument|iesnied|kriterij|prasib|kontakt|' +
    'pieteik|projekti |projektus|projektiem|projektu (?:saraks|iesnieg)|dalibniek|valst|skolas:|' +
    'pasvaldibas:|piedalas|partners|results|documents|criteria|atbalstit|apstiprinat|saites|lasi|' +
    'vairak|informacij|rezultējo|raditaj|outcome|who |lemj|nolemj|nolem|noteikum|var pieteik',
  'u',
);

/**
 * The items of a list that a sentence announces.
 *
 *     Katrā ēkā iecerēti šādi darbi:
 *      Logu nomaiņa;
 *      ^^^^^^^^^^^^
 */
export function introducedLists(view: ProjectView): SeriesFound[] {
  return view.layout.paragraphs.filter((one) => view.has(one) && view.text.charAt(one.end - 1) === ':').flatMap((paragraph) => {
    const sentence = lastSentence(view, paragraph);
    const words = view.folded.slice(sentence.start, sentence.end);
    if (!ENDS_SO.test(words) && (!INTRO.test(words) || NOT_INTRO.test(words))) return [];
    const start = nextText(view.text, paragraph.end);
    const series = markedAt(view, start, view.text.length) ?? numberedAt(view.text, start, view.text.length) ?? linesAt(view, start, view.text.length);
    if (series === null) return [];
    const isStrong = /aktivit|darbib|darb[iu]|darbus|pasakum|activit|actions|мероприят/u.test(words);
    return [{ rule: RULE, rank: isStrong ? 8 : 14, series, context: { ...sentence, as: 'context' as const }, signals: ['introduced', ...(isStrong ? ['named'] : [])] }];
  });
}

function lastSentence(view: ProjectView, paragraph: Span): Span {
  const sentence = view.sentenceAt(paragraph.end - 1);
  return sentence === null ? { start: paragraph.start, end: paragraph.end } : { start: sentence.start, end: sentence.end };
}

function nextText(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 40 && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
