import type { Span } from '@siets/record';
import { isWithin } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { List } from '../../layout/model.ts';
import type { SeriesFound } from './series-field.ts';

const RULE = 'activities/verbal-list';
/** Words for doing: infinitives and verbal nouns, in the nominative or the accusative. */
const DOING = new RegExp(
  '^(?:\\p{L}+\\p{Ll}(?:āt|ēt|īt|ot|ut|gt|kt|st|zt|pt|rt|lt|ties)|\\p{L}+(?:šana|šanu|ana|izveide|' +
    'izveidi|izstrāde|izstrādi|iegāde|iegādi|izbūve|izbūvi|remonts|rekonstrukcija|renovācija|nomaiņa|' +
    'ierīkošana))(?!\\p{L})',
  'u',
);

/**
 * A list of things to do that no words announce, as on cards whose labels were lost.
 *
 *     1. atsegt sienu zīmējumus;
 *     2. rūpēties par publicitāti.
 */
export function verbalLists(view: ProjectView): SeriesFound[] {
  return view.layout.lists.filter((list) => isDoing(view, list)).map((list) => ({
    rule: RULE, rank: 30, series: { items: list.items.map((item) => withoutEnd(view.text, item)), kind: 'list' as const }, context: null, signals: ['verbal'],
  }));
}

function isDoing(view: ProjectView, list: List): boolean {
  if (!view.has(list) || list.items.length < 2 || list.items.length > 30 || list.intro !== null) return false;
  const entry = view.entryAt(list.end - 1);
  if (entry !== null && isWithin(entry.label, list)) return false;
  if (list.items.some((item) => view.entryAt(item.start)?.label.start === item.start)) return false;
  const doing = list.items.filter((item) => DOING.test(view.text.slice(item.start, Math.min(item.end, item.start + 40))) || hasNoun(view.text, item));
  return doing.length * 3 >= list.items.length * 2;
}

/** „Ārsienu siltināšana”: the verbal noun stands last in a short item. */
const hasNoun = (text: string, { start, end }: Span): boolean => end - start < 120 && /(?:šana|šanu|izveide|izbūve|iegāde|nomaiņa|remonts|rekonstrukcija|renovācija)[.;,]?$/u.test(text.slice(start, end));

function withoutEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s.;,:]+$/u, '').length };
}
