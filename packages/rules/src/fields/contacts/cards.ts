import { fold } from '@siets/latvian';
import { isWithin, type ContactValue, type Mention, type Span } from '@siets/record';
import { byPhrase } from '../../engine/by-phrase.ts';
import type { Candidate, EvidenceSpan, Resolved } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { inReadingOrder } from '../../engine/resolve.ts';
import type { EmailMention, PhoneMention } from '../../mentions/contacts/index.ts';
import type { PersonMention } from '../../mentions/persons/index.ts';
import { bodyOf, roleOf } from './details.ts';
import { isContactLabel, leadingVerbAt, roleWordsAt } from './cues.ts';

/** How far behind a name its address or telephone may stand. */
const REACH = 260;

interface Card {
  person: Mention<PersonMention> | null;
  emails: Mention<EmailMention>[];
  phones: Mention<PhoneMention>[];
  /** The label or the words that call the person a contact. */
  cue: Span | null;
}

/** The contacts of the project, one for each person or lone address. */
export function findContacts(view: ProjectView): Resolved<ContactValue> {
  const cards = joinCards(view);
  const candidates = cards.map((card) => toCandidate(view, card));
  const kept = mergeSame(candidates.filter((one): one is Candidate<ContactValue> => one !== null));
  return kept.length > 0 ? { chosen: inReadingOrder(kept), losers: [] } : { chosen: [], losers: [], absence: 'not-said' };
}

/** Gives each address and telephone to the person before it; people without either stay alone. */
function joinCards(view: ProjectView): Card[] {
  const persons = view.mentionsOf<PersonMention>('person').filter((one) => !isCredit(view.text, one));
  const cards: Card[] = persons.map((person) => ({ person, emails: [], phones: [], cue: cueOf(view, person) }));
  const alone: Card[] = [];
  for (const email of view.mentionsOf<EmailMention>('email')) {
    const card = cardFor(view, cards, email, email.value.address);
    if (card !== null) card.emails.push(email);
    else alone.push({ person: null, emails: [email], phones: [], cue: labelOf(view, email) });
  }
  for (const phone of view.mentionsOf<PhoneMention>('phone')) {
    const card = cardFor(view, cards, phone, '') ?? alone.find(({ emails: [email] }) => email !== undefined && isNear(email, phone)) ?? null;
    if (card !== null) card.phones.push(phone);
    else alone.push({ person: null, emails: [], phones: [phone], cue: labelOf(view, phone) });
  }
  return [...cards, ...alone];
}

const isNear = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) < 90;

/** The card that an address belongs to: the person whose name it spells, else the nearest one before it. */
function cardFor(view: ProjectView, cards: readonly Card[], span: Span, address: string): Card | null {
  const near = cards.filter(({ person }) => person !== null && person.end <= span.start + 1 && span.start - person.end < REACH);
  if (address !== '') {
    const spelled = cards.filter(({ person }) => person !== null && isSpelled(person.value.name, address));
    if (spelled.length > 0) return spelled.findLast(({ person }) => person!.start < span.start) ?? spelled[0]!;
  }
  const behind = cards.find(({ person }) => person !== null && person.start >= span.end && person.start - span.end < 40 && /^[\s,(–-]*$/u.test(view.text.slice(span.end, person.start)));
  const last = near.at(-1) ?? null;
  if (last === null) return behind ?? null;
  const between = view.text.slice(last.person!.end, span.start);
  const isSameBlock = !/\n[ \t]*\n[ \t]*\n/u.test(between) && !/\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}+/u.test(between);
  return isSameBlock && (last.person!.value.isListed || last.cue !== null || between.length < 120) ? last : null;
}

/** „inga.priedkalne@…” spells „Inga Priedkalne”. */
function isSpelled(name: string, address: string): boolean {
  const local = localLetters(address);
  const parts = longParts(name);
  const last = parts.at(-1) ?? '';
  return last.length > 3 && local.includes(last.slice(0, Math.max(4, last.length - 2))) && (local.includes(parts[0] ?? '') || local.startsWith((parts[0] ?? ' ').charAt(0)) || local === last);
}

/** The letters before the sign of an address. */
const localLetters = byPhrase((address) => fold(address.split('@')[0] ?? '').replace(/[^a-z]/gu, ''));
/** The parts of a name but its initials, folded. */
const longParts = byPhrase((name) => fold(name).split(/[\s-]+/u).filter((part) => part.length > 2));

/** „Foto: Jānis Ozols”: who made a picture is no contact. */
const isCredit = (text: string, person: Span): boolean =>
  /(?:foto|zīmējums|ilustrācija|attēls|autors|teksts un foto|photo|dizains|dizaina autore?)\s*(?:autore?)?\s*[:–-]?\s*$/iu.test(text.slice(Math.max(0, person.start - 30), person.start));

function labelOf(view: ProjectView, span: Span): Span | null {
  const entry = view.entryAt(span.start);
  if (entry === null || !isWithin({ start: span.start, end: span.start }, { start: entry.label.start, end: entry.value.end })) return null;
  return isContactLabel(view.text.slice(entry.label.start, entry.label.end)) || entry.meanings.some((one) => one.field === 'contacts') ? entry.label : null;
}

/** What calls a person a contact: a label in front, or „projekta vadītāja” beside the name. */
function cueOf(view: ProjectView, person: Span): Span | null {
  const label = labelOf(view, person);
  const distance = label === null ? Infinity : person.start - label.end;
  return label !== null && distance < 160 ? label : (roleWordsAt(view, person) ?? leadingVerbAt(view, person));
}

function toCandidate(view: ProjectView, { person, emails, phones, cue }: Card): Candidate<ContactValue> | null {
  const hasAddress = emails.length > 0 || phones.length > 0;
  if (!hasAddress && (person === null || cue === null)) return null;
  if (person === null && cue === null && emails.length === 0) return null;
  const spans: Mention[] = [...(person === null ? [] : [person]), ...emails, ...phones];
  const evidence: EvidenceSpan[] = spans.map(({ start, end }) => ({ start, end, as: 'value' }));
  if (cue !== null && !spans.some((one) => one.start < cue.end && cue.start < one.end)) evidence.push({ ...cue, as: 'label' });
  const role = person === null ? null : roleOf(view, person, cue);
  const body = bodyOf(view, person ?? spans[0]!, spans.at(-1)!);
  const value: ContactValue = {
    name: person?.value.name ?? null, role: role?.words ?? null, organisation: body?.name ?? null,
    email: emails[0]?.value.address ?? null, phone: phones.length === 0 ? null : phones.map((one) => one.value.number).join(', '),
  };
  const shown = person === null ? 'address-alone' : hasAddress ? 'name-with-address' : cue !== null && labelOf(view, person) !== null ? 'labelled-name' : 'named-in-role';
  const parts = { ...(role === null ? {} : { role: [{ ...role.span, as: 'value' as const }] }), ...(body === null ? {} : { organisation: [{ ...body.span, as: 'value' as const }] }) };
  return { rule: 'contacts/cards', value, evidence, parts, signals: [shown, hasAddress ? 'address' : 'name-only', cue === null ? 'no-cue' : 'cue'] };
}

/** One row for a person named twice: what one place lacks, the other gives. */
function mergeSame(candidates: readonly Candidate<ContactValue>[]): Candidate<ContactValue>[] {
  const merged: Candidate<ContactValue>[] = [];
  for (const one of candidates) {
    const { name, email } = one.value;
    const at = merged.findIndex(({ value }) => (name !== null && value.name !== null && fold(value.name) === fold(name)) || (email !== null && value.email === email));
    const known = merged[at];
    if (known === undefined) merged.push(one);
    else merged[at] = joined(known, one);
  }
  return merged;
}

function joined(a: Candidate<ContactValue>, b: Candidate<ContactValue>): Candidate<ContactValue> {
  const value: ContactValue = {
    name: a.value.name ?? b.value.name, role: a.value.role ?? b.value.role, organisation: a.value.organisation ?? b.value.organisation,
    email: a.value.email ?? b.value.email, phone: a.value.phone ?? b.value.phone,
  };
  const best = a.value.email === null && a.value.phone === null && (b.value.email !== null || b.value.phone !== null) ? b : a;
  const evidence = [...a.evidence, ...b.evidence].filter((span, index, all) => all.findIndex((other) => other.start === span.start && other.end === span.end) === index);
  return { ...best, value, evidence, parts: { ...b.parts, ...a.parts } };
}
