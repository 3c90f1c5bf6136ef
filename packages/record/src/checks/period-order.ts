import { comparePartialDates } from '../partial-date.ts';
import type { Check, ProjectRecord } from '../record.ts';

/** A project should not end before it begins. */
export function periodOrder({ period: { start, end } }: ProjectRecord): Check[] {
  if (start === null || end === null) return [];
  const passed = comparePartialDates(start.value, end.value) <= 0;
  const message = passed
    ? `Projekts sākas (${start.value}) pirms tā beigām (${end.value}). The project begins (${start.value}) before it ends (${end.value}).`
    : `Projekta sākums (${start.value}) ir pēc tā beigām (${end.value}); pārbaudiet abus datumus tekstā. The project begins (${start.value}) after it ends (${end.value}); check both dates in the text.`;
  return [{ id: 'period.order', passed, message, fields: [start.id, end.id] }];
}
