import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { isForeignSchoolName } from '../../mentions/organisations/foreign-school.ts';
import { findBodies, mainKey, type Body, type RoleFound } from './body.ts';

/** Where people only went to look: a house that was visited is no partner. */
const VISITED = /(?:apmeklej\p{L}*|viesoj\p{L}*|iepazin\p{L}*|ciemo\p{L}*|skatij\p{L}*|visited|saw)[^.;]{0,80}$/u;

/** „Biržu rajona pašvaldības pārstāvji”: people of a body that came for the project. */
const PEOPLE = /^ (?:\p{L}+ )?(?:parstav|delegacij|specialist|darbiniek|ekspert|skolotaj|pedagog|skolen|komand)/u;
const CAME = /(?:viesoj|ciemoj|ierad|tikas|tiksies|piedalij)\p{L}*[^.;]{0,60}$/u;

/** „ieradās ārvalstu viesi no A pilsētas pašvaldības Čehijā, B pilsētas pašvaldības Vācijā”: bodies that sent guests, on a page of a project. */
const GUESTS_FROM = /(?:ierad|vieso|ciemo|piedal|pulc|tik(?:as|sies))\p{L}*(?=[^.;]{0,60}(?:viesi|delegacij|parstavj|dalibniek|partner))[^.;]{0,80} no (?:[^.;]{0,200} )?$/u;

function hasSentGuests(view: ProjectView, body: Body): boolean {
  const sentence = view.sentenceAt(body.start);
  if (sentence === null || body.isNominative) return false;
  const around = view.folded.slice(Math.max(0, sentence.start - 100), Math.min(view.text.length, sentence.end + 160));
  return around.includes('projekt') && GUESTS_FROM.test(view.folded.slice(Math.max(sentence.start, body.whole.start - 320), body.whole.start));
}

/** Guests from abroad whose visit the sentence tells of as the project's. */
function isGuest(view: ProjectView, body: Body): boolean {
  const sentence = view.sentenceAt(body.start);
  if (hasSentGuests(view, body)) return true;
  if (sentence === null || !PEOPLE.test(view.folded.slice(body.whole.end, body.whole.end + 50))) return false;
  const before = view.folded.slice(sentence.start, body.whole.start);
  return CAME.test(before) && /projekt|project/u.test(before);
}

/** „viesojās kolēģi no Somijas. Anna Zīle no Ruska Folk School un …”: the words before the people, and the people before the body. */
const GUESTS_CAME = /(?:vieso|ciemo|ierad|uznema)\p{L}*[^.;]{0,60}(?:koleg|viesi|partner|delegacij)\p{L}*[^;]{0,260}$/u;
const CAME_REACH = 420;
/** „Anna Zīle no …”: two capitals, listed as names or not. */
const PERSON_FROM = /(?:^|[^\p{L}])\p{Lu}\p{L}+(?:\s[–-])?\s\p{Lu}\p{L}+ no $/u;

/** Bodies without a Latvian head that people of a visit come from, each named with its people; their country is the one that the guests are from. */
function ofGuests(view: ProjectView, taken: ReadonlySet<string>): RoleFound[] {
  return findBodies(view).filter((body) => body.head === null && body.quoted === null && body.authority === null && !taken.has(mainKey(body))).flatMap((body): RoleFound[] => {
    const isOfPerson = PERSON_FROM.test(view.text.slice(Math.max(0, body.whole.start - 50), body.whole.start));
    const from = Math.max(0, body.whole.start - CAME_REACH);
    const before = isOfPerson ? view.folded.slice(from, body.whole.start) : '';
    if (!GUESTS_CAME.test(before) || !view.folded.slice(from, body.whole.end + 160).includes('projekt')) return [];
    const home = inside(view.mentionsOf<{ code: string }>('country'), { start: from, end: body.whole.start }).at(-1)?.value.code ?? null;
    return [{ rule: 'organisations/foreign-body', body: { ...body, country: body.country ?? home }, role: 'partner', rank: 50, signals: ['guest'], cue: null }];
  });
}

/**
 * A body from another country that acts in the project: the subject of a sentence, a party to the contract, or named
 * again and again.
 *
 *     Čehijas Kunrātices pamatskola aicināja kopā veidot projektu.
 *             ^^^^^^^^^^^^^^^^^^^^^^
 *
 * A house that was only visited has no role.
 */
export function foreignBody(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  const taken = new Set(known.map((one) => mainKey(one.body)));
  const foreign = new Set(findBodies(view).filter((body) => (body.country === null ? isForeignSchoolName(body.name) : body.country !== 'LV') && body.head !== 'vēstniecība' && body.head !== 'konfederācija').map((body) => mainKey(body)));
  return [...ofGuests(view, taken), ...[...foreign].filter((key) => !taken.has(key)).flatMap((key): RoleFound[] => {
    const bodies = findBodies(view).filter((body) => mainKey(body) === key);
    const acting = bodies.filter((body) => !VISITED.test(view.folded.slice(Math.max(0, body.start - 120), body.start)));
    const isSubject = acting.some((body) => body.isNominative && body.whole.start === body.start && body.start - (view.sentenceAt(body.start)?.start ?? body.start) < 40);
    const isParty = acting.some((body) => /(?:ligum|vienosan|partneribas|agreement)/u.test(view.folded.slice(Math.max(0, body.start - 90), body.start)));
    const guests = bodies.filter((body) => isGuest(view, body));
    if (guests.length > 0) return guests.map((body): RoleFound => ({ rule: 'organisations/foreign-body', body, role: 'partner', rank: 50, signals: ['guest'], cue: null }));
    if (!(acting.length > 1 || isSubject || isParty)) return [];
    return acting.map((body): RoleFound => ({ rule: 'organisations/foreign-body', body, role: 'partner', rank: 50, signals: [isParty ? 'party' : isSubject ? 'subject' : 'recurring'], cue: null }));
  })];
}
