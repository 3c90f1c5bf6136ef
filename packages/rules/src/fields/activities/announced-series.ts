import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { cutAt } from './series.ts';
import type { SeriesFound } from './series-field.ts';

const RULE = 'activities/announced-series';
/** Words in the middle of a sentence that announce what follows the dash or the colon. */
const ANNOUNCED = cue(
  /(?:(?:galvenās|plānotās|paredzētās|šādas|sekojošas)(?: projekta)?|projekta) (?:aktivitātes|darbības)(?: ir)?\s?(?:[–—:]|-(?=\s))\s/giu,
);

/** „… un citas aktivitātes”: no item. */
const OTHERS = /^(?:cit[aiu]s?|daudz\p{L}*|other)(?!\p{L})/iu;

/**
 * A series with commas that a sentence announces.
 *
 *     …, galvenās aktivitātes – rokdarbu nodarbības, lekcijas par veselību un telpu remonts.
 *                               ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^
 */
export function announcedSeries(view: ProjectView): SeriesFound[] {
  return view.sentencesWith(ANNOUNCED).flatMap((sentence) => view.cues.matches(ANNOUNCED, sentence).flatMap((match): SeriesFound[] => {
    const start = sentence.start + match.index;
    const from = start + match[0].length;
    const series = cutAt(view, from, sentence.end);
    const items = series?.kind === 'commas' ? series.items.filter((item) => !OTHERS.test(view.text.slice(item.start, item.end))) : [];
    if (items.length < 3) return [];
    return [{ rule: RULE, rank: 16, series: { items, kind: 'commas' }, context: { start, end: from - 1, as: 'context' }, signals: ['announced'] }];
  }));
}
