import type { EventValue } from '@siets/record';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import { inReadingOrder, withRepeats } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { datedEvents } from './dated-event.ts';

/** Meetings, trips, openings of the project: each with its days and, where the text says so, its place. */
export const eventsField: FieldDefinition<EventValue> = { field: 'events', rules: ['events/dated-event'], find: findEvents };

function findEvents(view: ProjectView): Resolved<EventValue> {
  const all = datedEvents(view);
  const offered = all.filter((one): one is Candidate<EventValue> => !('why' in one));
  const losers = all.filter((one): one is Loser<EventValue> => 'why' in one);
  const chosen: Candidate<EventValue>[] = [];
  for (const one of [...offered].sort((a, b) => exactness(b.value) - exactness(a.value))) {
    const same = chosen.findIndex((kept) => isSame(kept.value, one.value));
    if (same < 0) chosen.push(one);
    else chosen[same] = joined(chosen[same]!, one);
  }
  return chosen.length > 0
    ? { chosen: inReadingOrder(chosen), losers }
    : { chosen, losers, absence: losers.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

/** Exact days first, then what names a place. */
const exactness = ({ start, end, place }: EventValue): number =>
  (start?.length ?? 0) * 2 + (end === null ? 0 : 2) + (place === null ? 0 : 1);

/** True where both tell of one event: a month covers its day, a day lies in the days; places must not differ. */
function isSame(a: EventValue, b: EventValue): boolean {
  if (a.start === null || b.start === null || (a.place !== null && b.place !== null && a.place !== b.place)) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (a.start.startsWith(b.start) && (b.end === null || b.end === a.end)) return true;
  return a.end !== null && b.end === null && a.start.length === b.start.length && a.start <= b.start && b.start <= a.end;
}

function joined(kept: Candidate<EventValue>, other: Candidate<EventValue>): Candidate<EventValue> {
  const value = {
    ...kept.value,
    title: kept.value.title ?? other.value.title,
    place: kept.value.place ?? other.value.place,
    country: kept.value.country ?? other.value.country,
  };
  return { ...withRepeats(kept, [other]), value, parts: { ...other.parts, ...kept.parts } };
}
