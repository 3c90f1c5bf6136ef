import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { linesAt, markedAt, numberedAt, seriesAt } from '../activities/series.ts';
import type { SeriesFound } from '../activities/series-field.ts';

const RULE = 'results/introduced-results';
const INTRO = /rezultat|ieguvum|sasniegt|paveikt|izdevies|projekta laika tika|results|achieved|outcomes|результат/u;
const NOT_INTRO = /konkurs|vertesan|atlas|balsojum|merku sasnieg|sasniegsanai|lai sasniegtu|aktivitat|darbib|vertejum/u;

/**
 * The items of a list that a sentence announces as results.
 *
 *     Projekta rezultātā:
 *     – atvērta lasītava;
 *       ^^^^^^^^^^^^^^^^
 */
export function introducedResults(view: ProjectView): SeriesFound[] {
  return [...announcedLists(view), ...namedInSentence(view)];
}

/** „Projekta „Upe” rezultāti: uzbūvēta laipa, apmācīti 24 gidi.” */
function namedInSentence(view: ProjectView): SeriesFound[] {
  return view.sentencesWith(NAMED).flatMap((sentence) => {
    const match = view.cues.exec(NAMED, sentence.start, sentence.end);
    const from = match === null ? sentence.end : sentence.start + match.index + match[0].length;
    const series = seriesAt(view, from, sentence.end);
    return match === null || series === null ? [] : [{ rule: RULE, rank: 6, series, context: { start: sentence.start + match.index, end: from, as: 'context' as const }, signals: ['introduced'] }];
  });
}
const NAMED = cue(/(?<![\p{L}])projekta (?:[„“"«][^„“”"»\n]{2,80}[”“"»] )?(?:\p{L}{4,14}ie )?(?:rezultāti|ieguvumi)(?: ir)?: /iu);

function announcedLists(view: ProjectView): SeriesFound[] {
  return view.layout.paragraphs.filter((one) => view.has(one) && view.text.charAt(one.end - 1) === ':').flatMap((paragraph) => {
    const sentence = view.sentenceAt(paragraph.end - 1) ?? paragraph;
    const words = view.folded.slice(sentence.start, sentence.end);
    if (!INTRO.test(words) || NOT_INTRO.test(words)) return [];
    const start = paragraph.end + /^\s*/u.exec(view.text.slice(paragraph.end, paragraph.end + 40))![0].length;
    const series = markedAt(view, start, view.text.length) ?? numberedAt(view.text, start, view.text.length) ?? linesAt(view, start, view.text.length);
    return series === null ? [] : [{ rule: RULE, rank: 6, series, context: { start: sentence.start, end: sentence.end, as: 'context' as const }, signals: ['introduced'] }];
  });
}
