import type { OrganisationRole, Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { inside } from '../../engine/among.ts';
import { lastBefore } from '../nearby.ts';
import { findBodies, isPlaceOfAction, plainBody, type Body, type RoleFound } from './body.ts';
import { isContractor } from './contractor.ts';
import { cueAfter, cueBefore, type CueFound } from './role-cues.ts';

/** Nothing but list signs, countries, brackets and small words between two names: they share their role. */
const CHAIN = /^(?:[\s,;/•*()„“”"»–-]|(?:(?:šajā|šī)\s)?projekt[āa]\s(?:ir|būs|bija)(?=\s)|(?:projekta\s)?(?:vadošais|galvenais|vadošā)\s(?:projekta\s)?partner(?:is|e)(?=\s*[,;)]|\s+un\s)|\([^)]{0,80}\)|(?:un|and|ka ari|kā arī|arī|ar|pats|pati|the|its|their|as well as|no|from|from the|of)(?=[\s„“"])|in\s\p{Lu}\p{L}+(?=\s*[,;)])|no\s\p{Lu}\p{L}+\spuses(?=[\s–-])|pārstāvji\sno\s(?:\p{Lu}\p{L}+\s)?(?:\p{L}+\s){0,2}(?:organizācijām|uzņēmumiem|biedrībām|skolām|iestādēm)(?=\s[-–—])|reģ\.?\s*(?:nr\.?)?\s*\d{11}|(?:biedrīb|nodibinājum|pašvaldīb|uzņēmum|skol)\p{L}{1,3}(?=\s)|\p{Lu}\p{L}+(?:ijas?|as|u|jas|[āī])(?=[\s,;)]))*$/iu;

/** Heads of funds and of units: „Attīstības nodaļas projektu vadītāja” carries nothing out by herself. */
const NO_OWNER = new Set(['fonds', 'nodaļa', 'departaments']);

/** Roles that the verb of a sentence gives; who is a partner may give money too. */
const PAYS_UNLESS: ReadonlySet<string> = new Set(['implementer', 'applicant', 'lead']);
/** „… un Zīļu fonda finansētu projektu”. */
const FINANCED = /^[”“"]{0,2} (?:līdz)?finansēt(?:u|o|ā|ais|s|a) (?:\p{L}+ ){0,2}projekt/iu;
const PAYERS = /^[”“"]{0,2}(?:,|\s+un|\s+kā arī)\s+(?:VAS |SIA |AS )?$/u;
const MOST_PAYERS = 6;

/** „pašvaldība īstenoja A fonda, B ministrijas un C finansētu projektu”: the names before „finansētu” pay. */
function paysFor(view: ProjectView, bodies: readonly Body[], index: number): boolean {
  let { end } = bodies[index]!.whole;
  const named: readonly Span[] = [...bodies.slice(index + 1, index + MOST_PAYERS).map((one) => one.whole), ...inside(view.mentionsOf('authority'), { start: end, end: end + 300 })];
  for (let count = 0; count < MOST_PAYERS; count += 1) {
    if (FINANCED.test(view.text.slice(end, end + 60))) return !bodies[index]!.isNominative || bodies[index]!.quoted !== null;
    const next = named.filter((one) => one.start > end && one.start - end < 16 && PAYERS.test(view.text.slice(end, one.start))).sort((a, b) => b.end - a.end)[0];
    if (next === undefined) return false;
    end = next.end;
  }
  return false;
}

/** As `RoleFound`, with `none` for contractors and clients. */
type RoleSeen = Omit<RoleFound, 'role'> & { role: OrganisationRole | 'none' };

/**
 * A name with words of a role beside it in its sentence.
 *
 *     Projektu īsteno Ropažu novada pašvaldība sadarbībā ar biedrību „Lielā Jugla”.
 *              ------ ^^^^^^^^^^^^^^^^^^^^^^^^ ------------ ^^^^^^^^^^^^^^^^^^^^^^
 *
 * Names that follow in the same list share the role.
 */
export function inSentence(view: ProjectView): RoleFound[] {
  const found: RoleSeen[] = [];
  let list: { body: Body; cue: CueFound } | null = null;
  let partners: { body: Body; cue: CueFound } | null = null;
  const bodies = findBodies(view);
  for (const [index, body] of bodies.entries()) {
    const previous = bodies[index - 1] ?? null;
    const next = bodies.slice(index + 1, index + 20).find((one) => one.whole.start >= body.whole.end && !isOwnName(view, body, one)) ?? null;
    const { own, before } = readCues(view, body, previous, next);
    const between: Body[] | null = list === null ? null : chainBetween(view, list.body, body);
    if (list !== null && between !== null && isTranslation(view, list as { body: Body; cue: CueFound }, body)) {
      list = { body, cue: (list as { cue: CueFound }).cue };
      continue;
    }
    const isApart: boolean = isPlaceOfAction(view.text, body) && list !== null && !isPlaceOfAction(view.text, (list as { body: Body }).body);
    const inherited: CueFound | null = list === null || between === null || isApart || isNextLead(view, list, body) ? null : (list as { cue: CueFound }).cue;
    const resumed: CueFound | null = inherited === null && own === null && partners !== null && isResumed(view, (partners as { body: Body }).body, body) ? (partners as { cue: CueFound }).cue : null;
    const cue = own?.role === 'implementer' && isContractor(view, body) ? null : own ?? inherited ?? resumed;
    if (inherited !== null) found.push(...between!.map((name) => toFound(name, inherited, true)));
    const listCue: CueFound | null = (own?.role === 'lead' && before !== null && before.role !== 'lead' ? { ...before, role: 'partner' } : before) ?? inherited ?? resumed ?? (own !== null && own.side === 'before' ? own : null);
    list = listCue === null ? null : { body, cue: listCue };
    if (listCue?.role === 'partner' && /partneri/iu.test(view.text.slice(listCue.span.start, listCue.span.end))) partners = { body, cue: listCue };
    if (cue !== null && PAYS_UNLESS.has(cue.role) && paysFor(view, bodies, index)) continue;
    if (cue !== null && !(cue.isWeak && NO_OWNER.has(body.head ?? '') && body.quoted === null)) found.push(toFound(body, cue, own === null));
  }
  return [...found, ...sharedBackwards(view, bodies, found)].filter((one): one is RoleFound => one.role !== 'none');
}

/** „Leading partner: A ⏎ • B”: a project has one lead, and the next line names another body. */
const isNextLead = (view: ProjectView, list: { body: Body; cue: CueFound }, body: Body): boolean =>
  list.cue.role === 'lead' && view.text.slice(list.body.whole.end, body.whole.start).includes('\n');

/** “Vāner municipality (Vānerin kommun)”: the name in brackets right behind is the same body's. */
const isOwnName = (view: ProjectView, body: Body, next: Body): boolean =>
  next.whole.start - body.whole.end < 3 && /^\s\($/u.test(view.text.slice(body.whole.end, next.whole.start)) && view.text.charAt(next.whole.end) === ')';

/** „iesniedzējs: Zīļu izglītības centrs / Acorn Learning Centre”: one body in two languages; partners may be parted so. */
const isTranslation = (view: ProjectView, list: { body: Body; cue: CueFound }, body: Body): boolean => {
  const gap = view.text.slice(list.body.whole.end, body.whole.start);
  // „Igaunijas dabas fonds (SA Eestimaa Looduse Fond)”: the same body by its own name.
  return (list.cue.role !== 'partner' && /^\s*\/\s*$/u.test(gap)) || (/^(?:,\s\p{Lu}\p{L}+)?\s*\($/u.test(gap) && /^[\p{L} ,]{0,30}\)/u.test(view.text.slice(body.whole.end, body.whole.end + 32)));
};

/** „partneri ir biedrība „X”, kas dibināta 1998. gadā, kā arī Y”: the list goes on behind a clause of the same sentence. */
function isResumed(view: ProjectView, last: Body, body: Body): boolean {
  const sentence = view.sentenceAt(body.start);
  return sentence !== null && last.start >= sentence.start && last.isNominative === body.isNominative && /,\s*kā\sarī\s*$/u.test(view.text.slice(Math.max(last.whole.end, body.whole.start - 14), body.whole.start));
}

/** „Utenas kolēģija un Ludzas biedrība ir projekta partneri”: what is said behind the last counts for those before it in the list. */
function sharedBackwards(view: ProjectView, bodies: readonly Body[], found: readonly RoleSeen[]): RoleSeen[] {
  const known = new Set(found.map((one) => one.body));
  return found.flatMap((one): RoleSeen[] => {
    const isPartners = one.role === 'partner' && /partneri|apvieno|send|sent/iu.test(view.text.slice(one.cue?.start ?? 0, one.cue?.end ?? 0));
    const isMaker = !one.body.isNominative && MADE.test(view.folded.slice(one.body.whole.end, one.body.whole.end + 24));
    const isSubject = (one.role === 'implementer' || one.role === 'applicant') && one.body.isNominative;
    const isPeople = one.role === 'partner' && !one.body.isNominative && PEOPLE.test(view.folded.slice(one.body.whole.end, one.body.whole.end + 40));
    if (!one.signals.includes('cue-behind') || !(isPartners || isSubject || isPeople || isMaker)) return [];
    const shared: RoleSeen[] = [];
    let right = one.body;
    for (let at = bodies.indexOf(one.body) - 1; at >= 0 && !known.has(bodies[at]!) && (isJoined(view, bodies[at]!, right, isPartners) || ((isPeople || isMaker) && isJoinedOwner(view, bodies[at]!, right))); at -= 1) {
      right = bodies[at]!;
      shared.push({ ...one, body: right, rank: 30, signals: ['in-sentence', 'cue-behind', 'in-list'] });
    }
    return shared;
  });
}

/** „A biedrības un B bibliotēkas izstrādātais projekts”: both have made it. */
const MADE = /^ (?:izstradat|sagatavot|iesniegt|istenot|realizet|organizet|rikot)\p{L}{1,3} /u;
/** „A vidusskolas un B vidusskolas skolotāji”: people of both. */
const PEOPLE = /^ (?:\p{L}+ )?(?:skolotaj|pedagog|skolen|audzekn|student|parstav|darbiniek|jaunie[st])/u;
const isJoinedOwner = (view: ProjectView, left: Body, right: Body): boolean => !left.isNominative && /^\s*(?:,|un)\s*$/u.test(view.text.slice(left.whole.end, right.whole.start));

/** Two names in one list; subjects of one verb are joined by nothing but commas and „un”. */
const isJoined = (view: ProjectView, left: Body, right: Body, isLoose: boolean): boolean =>
  isLoose ? chainBetween(view, left, right)?.length === 0 : left.isNominative && /^\s*(?:,|un|and)\s*$/u.test(view.text.slice(left.whole.end, right.whole.start));

function toFound(body: Body, cue: CueFound, isInherited: boolean): RoleSeen {
  return {
    rule: 'organisations/in-sentence', body, role: cue.role, rank: cue.isWeak ? 45 : isInherited ? 30 : 20,
    signals: ['in-sentence', cue.side === 'before' ? 'cue-before' : 'cue-behind', ...(isInherited ? ['in-list'] : [])],
    cue: { ...cue.span, as: 'context' },
  };
}

const sentenceOf = (view: ProjectView, body: Body): Span => {
  const sentence = view.sentenceAt(body.start);
  return sentence === null ? { start: Math.max(0, body.start - 160), end: body.end + 200 } : { start: sentence.start, end: Math.max(sentence.end, body.end) };
};

/** A capitalised genitive right before a name. */
const COUNTRY_LIKE = /\p{Lu}\p{L}+\s(?:pilsēt(?:as|u)\s)?$/u;

/** What kind of body follows: „koordinē sabiedriskā organizācija – biedrība …”, „īsteno nodibinājums Latvijas … fonds”. */
const KIND_OF_BODY = cue(/(?<!\p{L})(?:(?:sabiedrisk\p{L}{1,3}|nevalstisk\p{L}{1,3}|pašvaldības|valsts)\s)?(?:organizācij|biedrīb|nodibinājum|uzņēmum|aģentūr|iestād|NVO)\p{L}{0,3}\s*[-–,:]?\s*(?:(?:biedrīb|nodibinājum)\p{L}{1,3}\s+)?$/iu);

/** Where a name begins for the words before it: „partneri – Islandes organizācija „X””: with the country in front. */
export function startOf(view: ProjectView, body: Body): number {
  const kind = view.cues.exec(KIND_OF_BODY, Math.max(0, body.whole.start - 60), body.whole.start);
  if (kind !== null) return body.whole.start - kind[0].length;
  const country = lastBefore(view.mentionsOf('country'), body.whole.start);
  if (country === null || body.whole.start - country.end >= 14) return body.whole.start;
  const isBeside = COUNTRY_LIKE.test(view.text.slice(Math.max(0, body.whole.start - 40), body.whole.start)) && /^\s(?:pilsēt(?:as|u)\s)?$/u.test(view.text.slice(country.end, body.whole.start));
  return isBeside ? country.start : body.whole.start;
}

interface Cues {
  /** The cue that counts for the body itself. */
  own: CueFound | null;
  /** The one before it, which also counts for the names that follow. */
  before: CueFound | null;
}

/** Brackets and „vadošais partneris” behind a name say more than what stands before it. */
export function readCues(view: ProjectView, body: Body, previous: Body | null, next: Body | null): Cues {
  const sentence = sentenceOf(view, body);
  const isFirst = previous === null || previous.whole.start !== body.whole.start;
  const from = previous !== null && previous.whole.end <= body.whole.start ? Math.max(sentence.start, previous.whole.end) : sentence.start;
  const to = Math.min(sentence.end, next?.isNominative === true ? next.start : sentence.end);
  const found = isFirst ? cueBefore(view, from, startOf(view, body), body.isNominative) : null;
  // „atbalsts jaunam jumtam skolā „X””: where the money is spent is not who applied.
  const isThanked = found?.role === 'applicant' && !body.isNominative && THANKS.test(view.folded.slice(sentence.start, body.whole.start));
  // „vizītes programmu vadīs organizācijas „X” vadītājs”: a person leads.
  const isSoCalled = /(?<!\p{L})ta sauktais $/u.test(view.folded.slice(Math.max(0, body.whole.start - 14), body.whole.start));
  const isOfPerson = found?.role === 'lead' && !body.isNominative && PERSON_BEHIND.test(view.folded.slice(body.whole.end, body.whole.end + 30));
  // „vērtēja ekspertu komisija, kuras sastāvā ir pārstāvji no A un B”: who chose takes no part.
  const isOfJury = found?.role === 'partner' && JURY.test(view.folded.slice(sentence.start, body.whole.start));
  const before = isOfPerson || isOfJury || (found?.role === 'applicant' && isPlaceOfAction(view.text, body)) || isThanked || isMoneyOf(view, body, found) ? null : found;
  // „(tā sauktais Ostas ielas centra projekts)”: what people call the project.
  const behind = isSoCalled ? null : cueAfter(view, body.whole.end, Math.max(to, body.whole.end), body.isNominative, body.quoted !== null && UNDECLINED.has(body.head ?? ''));
  if (behind?.isWeak === true && isPlaceOfAction(view.text, body) && OF_PROJECT.test(view.folded.slice(body.whole.end, body.whole.end + 50))) return { own: before, before };
  const isAside = behind?.isSubject === true && view.text.charAt(body.whole.end) === ')' && /\([^()]*$/u.test(view.text.slice(Math.max(0, body.whole.start - 120), body.whole.start));
  const isBehind = behind !== null && !isAside && (before === null || behind.role === 'lead' || !behind.isSubject);
  return { own: isBehind ? behind : before, before };
}

const PERSON_BEHIND = /^[”“"»]? (?:vaditaj|direktor|prieksniek|priekssedetaj|parstav|koordinator|specialist|ekspert|lektor|skolotaj|pasniedzej)/u;

/** Those who chose among projects. */
const JURY = /(?:ekspertu|vertesanas|konkursa) komisij\p{L}{1,3}(?!\p{L})/u;

/** Legal forms that are not declined: „SIA „X” iesniegtais projekts”. */
const UNDECLINED: ReadonlySet<string> = new Set(['SIA', 'AS', 'VAS', 'VSIA', 'PSIA', 'IK', 'ZS']);

/** „saieta namā ELFLA projekta ietvaros”: a house where something happened within a project. */
const OF_PROJECT = /^[\s”“"»]*(?:(?:erasmus\+?|eraf|esf|life|interreg|leader|nordplus|elfla|eez) )?projekt(?:s|a|am|u)(?!\p{L})/u;

/** „paldies par atbalstu biedrībai „X””: who is thanked has given something, not received it. */
const THANKS = /(?<!\p{L})(?:paldies|pateic(?:as|amies|iba|ibu|oties)|thanks?)(?!\p{L})/u;

/** „piesaistot Lauku atbalsta dienesta finansējumu”: the money is drawn in, not the body. */
const isMoneyOf = (view: ProjectView, body: Body, cue: CueFound | null): boolean =>
  cue?.role === 'partner' && /(?:piesaist|iesaist)\p{L}*\s*$/iu.test(view.text.slice(cue.span.start, cue.span.end)) &&
  /^[\s”“"»]*(?:\p{L}+ )?(?:(?:līdz)?(?:finansēj|līdzekļ|naud|atbalst)|programm)/iu.test(view.text.slice(body.whole.end, body.whole.end + 40));

/** A piece between two names of a list that is a name itself, though no rule for mentions knows it: „Region Gotland”. */
const PLAIN_NAME = /^(?:the )?(?<name>\p{Lu}[\p{L}\d.&’'-]*(?:\s(?:of|the|de|da|för|für|\p{Lu}[\p{L}\d.&’'-]*|\d+)){1,5})$/u;

/** „I.T.S. “Luca Verdi””: initials of a school abroad before its name. */
const INITIALS_QUOTED = /^(?<name>(?:\p{Lu}\.){2,6}\s?[„“"][^„“”"]{2,60}[”“"])$/u;

/** Names that stand between two bodies of one list; null where the two are in no list together. */
function chainBetween(view: ProjectView, left: Body, right: Body): Body[] | null {
  if (left.whole.start === right.whole.start) return [];
  const gap = view.text.slice(left.whole.end, right.whole.start);
  // „kopā ar draudzi Talsu novada domes konkursā”: without a comma or „un” the second is in no list with the first.
  if (gap === ' ') return null;
  if (gap.length > 160 || /\n\s*\n/u.test(gap)) return /^[\s,]*un[\s]*$/u.test(gap) ? [] : null;
  if (CHAIN.test(gap)) return [];
  const names: Body[] = [];
  let at = left.whole.end;
  for (const piece of gap.split(/(?<=[,;])|(?<=\s(?:un|and)\s)/u)) {
    const bare = piece.replace(/(?:^|\s)(?:un|and)\s*$/u, '').replace(/[\s,;]+$/u, '');
    const words = bare.trimStart();
    const match = PLAIN_NAME.exec(words) ?? INITIALS_QUOTED.exec(words);
    const start = at + bare.length - words.length;
    if (match?.groups?.['name'] !== undefined) names.push(plainBody(match.groups['name'], start + words.length - match.groups['name'].length));
    else if (!CHAIN.test(piece)) return null;
    at += piece.length;
  }
  return names;
}
