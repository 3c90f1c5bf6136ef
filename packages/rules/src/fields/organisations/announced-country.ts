import type { Mention, OrganisationRole } from '@siets/record';
import { inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Body } from './body.ts';

/** How far the names of one list reach. */
const REACH = 400;
/** „Krievijas puse – …”, „trim Norvēģijas institūcijām: …”, „partneri no Lietuvas: …”: what announces a list of bodies of one country. */
const ANNOUNCES = /^(?: pus(?:e|es|i|ē)| (?:\p{L}+ )?(?:institūcij|organizācij|partner|pašvaldīb|skol|iestād|universitāt|muzej|bibliotēk)\p{L}{1,4})?\s*(?:--|[-–—:])\s/u;
/** A list of names goes on: nothing that ends it, no other clause. */
const ENDS = /[.;\n]|(?<!\p{L})(?:kas|kur|kuri|kuras|bet|savukārt|Latvij\p{L}+)(?!\p{L})/u;

/**
 * The country that the words before a list say of all its names.
 *
 *     Projektā piedalās Krievijas puse – Sebežas rajona administrācija un Mazais muzejs.
 *                       ^^^^^^^^^         ----------------------------    -------------
 */
export function announcedCountry(view: ProjectView, body: Body, role: OrganisationRole): string | null {
  if (role !== 'partner') return null;
  const before = inside(view.mentionsOf<{ code: string; case: string }>('country'), { start: Math.max(0, body.whole.start - REACH), end: body.whole.start });
  const bodies = view.mentionsOf('organisation');
  const last: Mention<{ code: string; case: string }> | undefined = before.findLast((one) => overlapping(bodies, one) === undefined);
  if (last === undefined || last.value.case !== 'genitive') return null;
  const gap = view.text.slice(last.end, body.whole.start);
  const announced = ANNOUNCES.exec(gap);
  return announced === null || ENDS.test(gap.slice(announced[0].length)) ? null : last.value.code;
}
