import type { Mention } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { withContextYears, type DateValue } from '../../mentions/dates/index.ts';

export type DateMention = Mention<DateValue>;

const known = new WeakMap<readonly Mention[], DateMention[]>();

/** The dates of a project with the years that the whole text fixes. */
export function datesOf(view: ProjectView): DateMention[] {
  let dates = known.get(view.mentions);
  if (dates === undefined) {
    const published = view.resolved<string>('published').chosen[0]?.value ?? null;
    const mentions = view.mentions.filter((one): one is DateMention => one.type === 'date');
    dates = withContextYears(mentions, published, view.text);
    known.set(view.mentions, dates);
  }
  const all = dates;
  return view.project.count === 1 ? all : view.scope.flatMap((span) => inside(all, span));
}
