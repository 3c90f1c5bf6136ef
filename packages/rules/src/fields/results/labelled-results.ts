import type { ProjectView } from '../../engine/reading.ts';
import { seriesAt } from '../activities/series.ts';
import type { SeriesFound } from '../activities/series-field.ts';

const RULE = 'results/labelled-results';
const LABEL = /rezultat|ieguvum|raditaj|results|outcomes|outputs|indicators|результат/u;
const OTHERS = /konkurs|vertesan|atlas|aptauj|aktivitat|darbib|programm|balsojum|sacens/u;

/**
 * The items below or behind a label that asks for results; a single sentence is one result.
 *
 *     Sasniedzamie rezultāti: izremontēta zāle; apmācīti 20 brīvprātīgie
 *                             ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelledResults(view: ProjectView): SeriesFound[] {
  const entries = view.layout.entries.filter(({ label, meanings }) => {
    const words = view.folded.slice(label.start, label.end);
    const isOther = /aktivitat|darbib/u.test(words) || (OTHERS.test(words) && !words.includes('projekt'));
    return view.has(label) && !isOther && (meanings[0]?.field === 'results' || (meanings.length === 0 && LABEL.test(words)));
  });
  return entries.flatMap(({ label, value, first }) => {
    if (value.start >= value.end) return [];
    const series = seriesAt(view, value.start, value.end) ?? { items: [withoutEnd(view.text, first)], kind: 'lines' as const };
    return [{ rule: RULE, rank: 0, series, context: { ...label, as: 'label' as const }, signals: ['labelled'] }];
  });
}

function withoutEnd(text: string, { start, end }: { start: number; end: number }) {
  return { start, end: start + text.slice(start, end).replace(/[\s.;,:]+$/u, '').length };
}
