import { isOverlapping, type Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { bodiesWithin, type Body, type RoleFound } from './body.ts';

/** What is said behind a name of the one that leads. */
const LEADS = cue(/(?:is|ir|as|–|-|,|\()\s?(?:the |a |projekta )?(?:lead(?:ing)? partner|lead beneficiary|project coordinator|vadošais partneris|vadošā partnere|koordinators|koordinatore)(?!\p{L})/iu);
/** Longer items tell a story. */
const LONGEST = 160;
/** A mark and an article before the name. */
const BEFORE = /^[\s\d.)•*–-]*(?:the )?$/iu;
/** What may stand behind the name in its item: brackets, a country, a sign. */
const BEHIND = /^[\s,;.]*(?:\([^()]{1,90}\))?[\s,;./–-]*(?:\p{Lu}[\p{L} ]{2,40})?[\s,;.]*$/u;

/**
 * The other items of a list in which one is said to lead.
 *
 *     - the municipality of Ruska is the lead partner,
 *     - Association of Piers;
 *       ^^^^^^^^^^^^^^^^^^^^
 */
export function listedWithLead(view: ProjectView): RoleFound[] {
  return view.layout.lists.flatMap((list) => {
    if (!view.has(list) || list.items.length < 2 || !view.cues.mayStand(LEADS, list.start, list.end)) return [];
    const leads = list.items.filter((item) => view.cues.exec(LEADS, item.start, item.end) !== null);
    return leads.length === 1 ? list.items.filter((item) => item !== leads[0]).flatMap((item) => firstOf(view, item)) : [];
  });
}

/** The body that the item begins with, where it holds little else. */
function firstOf(view: ProjectView, item: Span): RoleFound[] {
  if (item.end - item.start > LONGEST) return [];
  const body: Body | undefined = bodiesWithin(view, item).find((one) => isOverlapping(one.whole, item));
  const isAlone = body !== undefined && BEFORE.test(view.text.slice(item.start, body.whole.start)) && BEHIND.test(view.text.slice(body.whole.end, item.end));
  if (!isAlone) return [];
  return [{ rule: 'organisations/listed-with-lead', body, role: 'partner', rank: 30, signals: ['listed', 'beside-lead'], cue: null }];
}
