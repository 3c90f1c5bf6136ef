import type { Span } from '@siets/record';
import { indexFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/index.ts';
import type { Entry, List } from '../../layout/model.ts';
import { seriesAt, type Series } from './series.ts';
import type { SeriesFound } from './series-field.ts';

const RULE = 'activities/labelled-list';
const WORDS = new RegExp(
  'aktivit|darbib|pasakum|darb[iu](?!\\p{L})|darba pak|dorb[iu]|ko dar|kas notiks|ko velamies izdar|' +
    'mobilit|activit|actions|work packages|деятельност|мероприят|darbeib',
  'u',
);
const OTHERS = /rezultat|partner|merk|finans|izmaks|kontakt|atbalst|programm|prioritat|stratēg|konkurs|nosaukum|attiecinam|kods|publicit/u;

/**
 * The items below or behind a label that asks for activities.
 *
 *     Projekta aktivitātes: mācības, izstāde un pavasara talka
 *                           ^^^^^^^  ^^^^^^^    ^^^^^^^^^^^^^^
 */
export function labelledLists(view: ProjectView): SeriesFound[] {
  const entries = view.layout.entries.filter((entry) => view.has(entry.label) && isActivityLabel(view, entry));
  return entries.flatMap((entry) => {
    const series = seriesIn(view, entry);
    if (series === null) return [];
    return [{ rule: RULE, rank: series.kind === 'commas' ? 6 : 0, series, context: { ...entry.label, as: 'label' as const }, signals: ['labelled'] }];
  });
}

function isActivityLabel(view: ProjectView, entry: Entry): boolean {
  const label = view.folded.slice(entry.label.start, entry.label.end);
  const first = entry.meanings[0];
  if (first?.field === 'activities') return first.role !== 'call' && !/merk(?:is|i)$/u.test(label);
  return (first === undefined || first.field === 'events') && WORDS.test(label) && !OTHERS.test(label) && label.length < 90;
}

/** The list in a label's value: at its start, or behind words inside it that announce activities. */
function seriesIn(view: ProjectView, entry: Entry): Series | null {
  const { value } = entry;
  const inner = /aktivitātes|aktivitātes ietver|darbības|activities/giu;
  const announced = [...view.text.slice(value.start, value.end).matchAll(inner)].find((one) => /^\s*:\s*/u.test(view.text.slice(value.start + one.index + one[0].length, value.end)));
  if (announced !== undefined) {
    const series = seriesAt(view, value.start + announced.index + announced[0].length, limitOf(view, entry));
    if (series !== null) return series;
  }
  const below = inListFrom(view, value);
  const series = seriesAt(view, value.start, value.end);
  if (series !== null && (series.kind !== 'commas' || below === undefined)) return series;
  return below === undefined ? series : { items: below.items, kind: 'list' };
}

/** The first list with items enough that begins inside the value. */
function inListFrom(view: ProjectView, value: Span): List | undefined {
  const { lists } = view.layout;
  for (let index = indexFrom(lists, value.start); index < lists.length && lists[index]!.start < value.end; index += 1) {
    if (lists[index]!.items.length > 1) return lists[index];
  }
  return undefined;
}

/** Labels inside a list's items do not end it. */
const limitOf = (view: ProjectView, entry: Entry): number => {
  const list = spanAt(view.layout.lists, Math.max(0, entry.value.end - 1));
  return list === null ? entry.value.end : Math.max(entry.value.end, list.end);
};
