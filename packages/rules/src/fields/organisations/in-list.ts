import type { ProjectView } from '../../engine/reading.ts';
import type { RoleFound } from './body.ts';
import { isDative } from './role-cues.ts';

/** So many projects are a list. */
const LIST = 3;
/** „informē „Zīļu nama” projektu vadītāja”: who told of all, straight before the name. */
const TOLD = /(?:inform|ziņo|paziņo|pastāst|norād|skaidro|uzsver|stāst)\p{L}{0,4}\s(?:\p{L}+\s){0,2}[„“"«]?$/u;
const TELLER = /^[”“"»]?\s(?:projektu|sabiedrisko|attīstības|komunikācijas)\s/u;

/**
 * What roles that words give in a list of projects come to: who is given money for a project of its row applied, and who only told of all the
 * projects carries none of them out.
 *
 *     … 450 eiro biedrībai „Zars” projektam „Dārzs”
 *                ^^^^^^^^^^^^^^^^
 */
export function inListOf(view: ProjectView, found: readonly RoleFound[]): RoleFound[] {
  if (view.project.count < LIST) return [...found];
  return found.filter((one) => !isTeller(view, one)).map((one) => (isGiven(view, one) ? { ...one, role: 'applicant' as const } : one));
}

const isGiven = (view: ProjectView, { role, signals, body, cue }: RoleFound): boolean =>
  role === 'implementer' && signals.includes('cue-behind') && !view.isShared(body) && cue !== null && /^projekt(?:am|a|u)/u.test(view.text.slice(cue.start, cue.end)) && (isPaid(view) || isDative(view.text, body.whole.end) || DATIVE_HEAD.test(view.text.slice(body.whole.start, body.whole.end)));
/** „kluba „Zars” projektam piešķirti 400 eiro”: its row gives a sum. */
const isPaid = (view: ProjectView): boolean => view.mentionsOf('money').some((one) => !view.isShared(one));
/** „biedrībai “Centrs “Zars””: marks within marks. */
const DATIVE_HEAD = /^[^„“"«]{2,80}(?:ai|ei|am|im|um) ?[„“"«]/u;

const isTeller = (view: ProjectView, { role, body }: RoleFound): boolean =>
  role === 'implementer' && view.isShared(body) && TOLD.test(view.text.slice(Math.max(0, body.whole.start - 40), body.whole.start)) && TELLER.test(view.text.slice(body.whole.end, body.whole.end + 18));
