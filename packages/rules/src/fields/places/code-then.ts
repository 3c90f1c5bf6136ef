import { entries, type PlaceEntry } from '@siets/gazetteer';
import type { PlaceValue } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';

/** The territorial reform of 1 July 2021 gave municipalities new codes; the codes before held from 1 July 2009. */
const REFORM = '2021-07';
const BEFORE_REFORM = '2009-07';

const oldCodes = new Map(
  entries.filter((entry): entry is PlaceEntry => entry.kind === 'place' && entry.country === 'LV' && entry.oldCode !== null)
    .map((entry) => [`${entry.placeKind} ${entry.name}`, entry.oldCode!]),
);

/**
 * The ATVK code that a place had when the text was written, where it differs from the code now.
 *
 *     Publicēts: 14.06.2012. Darbi notiek Preiļu novadā.
 *                                         ^^^^^^^^^^^^^ code 0042000, codeThen 0760202
 *
 * The text's time is its publication, else the project's end or start; null where the text tells none.
 */
export function codeThen(view: ProjectView, { name, kind, code, country }: PlaceValue): string | null {
  if (country !== 'LV' || kind === null) return null;
  const old = oldCodes.get(`${kind} ${name}`);
  if (old === undefined || old === code) return null;
  const time = timeOf(view);
  return time !== null && time >= BEFORE_REFORM.slice(0, time.length) && time < REFORM.slice(0, time.length) ? old : null;
}

function timeOf(view: ProjectView): string | null {
  for (const field of ['published', 'period.end', 'period.start']) {
    const date = view.resolved<string>(field).chosen[0]?.value;
    if (date !== undefined) return date;
  }
  return null;
}
