import type { ProjectView } from '../../engine/reading.ts';
import { findBodies, type RoleFound } from './body.ts';

/** „… 2012. gada publiskais pārskats”, „… darba atskaite par 2021. gadu”, „… īstenotie projekti 2015. gadā”. */
const OWN_PAPER =
  /^(?:,? \d{4}\.(?:[–-]\d{4}\.)? ?gad(?:a|ā))?(?: \p{Ll}{3,14}){0,3} (?:pārskats|atskaite|projekti|projektu saraksts)(?: (?:par )?\d{4}\.(?:[–-]\d{4}\.)? ?gad\p{L}{1,2})?\s*(?:\n|$)/u;
/** „… izsludinātajā konkursā atbalstītie projekti”: those of others. */
const OF_OTHERS = /atbalst|finansēt|konkurs|apstiprināt|iesniegt|piešķ/u;
const REACH = 400;

/**
 * The body whose yearly report, or page of projects, tells of several: it carries out those of which no other is said to.
 *
 *     Zīļu novada domes 2012. gada publiskais pārskats
 *     ^^^^^^^^^^^^^^^^^
 */
export function reportOwner(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  if (view.project.count < 2 || known.some((one) => one.role !== 'funder-agency')) return [];
  const [head] = view.project.shared;
  if (head === undefined || head.start > 0) return [];
  const isSite = OWN_PROJECTS.test(view.text.slice(0, head.end));
  const owner = findBodies(view).find(({ whole }) => whole.end <= head.end && whole.start < REACH && (isPaperOf(view.text, whole) || (isSite && fillsLine(view.text, whole))));
  return owner === undefined ? [] : [{ rule: 'organisations/report-owner', body: owner, role: 'implementer', rank: 50, signals: ['own-paper'], cue: null }];
}

/** „Starptautiskie projekti” as a heading of a body's own pages. */
const OWN_PROJECTS = /\n[ \t]*(?:Mūsu |Skolas |Muzeja |Bibliotēkas |Biedrības )?(?:[Ss]tarptautiskie |[Ss]kolas |[Īī]stenotie |[Rr]ealizētie |[Nn]oslēgušies |[Aa]ktuālie )?[Pp]rojekti[ \t]*\n/u;

/** The name alone on one of the first lines. */
const fillsLine = (text: string, { start, end }: { start: number; end: number }): boolean => /(?:^|\n)[ \t]*$/u.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 40));

function isPaperOf(text: string, { start, end }: { start: number; end: number }): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const behind = OWN_PAPER.exec(text.slice(end, end + 120));
  return line.trim() === '' && behind !== null && !OF_OTHERS.test(behind[0]);
}
