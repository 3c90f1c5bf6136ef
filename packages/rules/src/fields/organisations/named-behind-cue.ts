import { isOverlapping, type OrganisationRole, type Span } from '@siets/record';
import { cue, type Cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { PersonMention } from '../../mentions/persons/index.ts';
import { findBodies, plainBody, type Body, type RoleFound } from './body.ts';

/** Words that name a role, with the link that announces names; the surest first. */
const CUES: readonly (readonly [role: OrganisationRole, words: Cue])[] = [
  ['lead', cue(/(?:vadošais|galvenais)(?: projekta)? partneris(?: ir|\s*[-–—:])\s+|(?:lead|leading) partner(?: is|:|\s*[-–—])\s+(?:the )?|koordinators(?: ir|\s*[-–—:])\s+|coordinator(?: is|:|\s*[-–—])\s+(?:the )?|project (?:is|was|will be) (?:led|coordinated) by\s+(?:the )?/giu)],
  ['partner', cue(/(?:partner(?:skol|organizācij)|(?:nosūtītāj|uzņēmēj)organizācij)\p{L}{1,3}\s*[-–—:,]?\s+/giu)],
  ['partner', cue(/(?<!vadošais |galvenais )partner(?:i|is)(?: ir|\s*[-–—:])\s+|(?<!lead |leading )partners?(?: is| are|:|\s*[-–—])\s+(?:the )?/giu)],
];
/** Words before a lead whose name is one word: it must say of itself what it is. */
const LED_BY = cue(/projektu (?:vada|vadīja|vadīs|koordinē|koordinēja)\s+/giu);
/** „Eurosite – NVO tīkla organizācija”: one word, and behind a dash the kind of body. */
const EXPLAINED = /^(?<name>\p{Lu}[\p{L}\d.&’'-]+)(?=\s[–-]\s(?:[\p{L}-]+\s){0,4}(?:organizācij|biedrīb|nodibinājum|tīkl|uzņēmum|asociācij|institūt|aģentūr)\p{L}{0,2}(?!\p{L}))/u;
/** What all of them hold. */
const ANY = cue(/partner|organizācija|[ck]oordin|led by|coordinated by|projektu vad/iu);
/** A name of two words or more with capitals; a legal form may stand behind it. */
const NAME = /^(?:the )?(?<name>\p{Lu}[\p{L}\d.&’'-]*(?:\s(?:of|the|and|de|da|do|di|för|für|van|\p{Lu}[\p{L}\d.&’'-]*))*\s(?:d[ei]?ll?[’'])?\d?\p{Lu}[\p{L}\d.&’'-]*)(?=\s*(?:[,;.()]|$|[-–—]\s|\s(?:no|un|from|in|and)\s))/u;

/**
 * A name that no rule for mentions knows, right behind words that announce it.
 *
 *     Vadošais partneris – Lofotr Viken no Norvēģijas.
 *     ------------------   ^^^^^^^^^^^^
 */
export function namedBehindCue(view: ProjectView): RoleFound[] {
  return view.sentencesWith(ANY).flatMap((sentence) => inOne(view, sentence));
}

function inOne(view: ProjectView, sentence: Span): RoleFound[] {
  return [...CUES, ['lead', LED_BY] as const].flatMap(([role, words]) => view.cues.matches(words, sentence).flatMap((match): RoleFound[] => {
    const from = sentence.start + match.index + match[0].length;
    const name: string | undefined = (words === LED_BY ? EXPLAINED : NAME).exec(view.text.slice(from, Math.min(sentence.end, from + 90)))?.groups?.['name'];
    if (name === undefined) return [];
    const start = from + view.text.slice(from, from + 90).indexOf(name);
    const span = { start, end: start + name.length };
    if (isTaken(view, span, role)) return [];
    const cue = { start: sentence.start + match.index, end: from, as: 'context' } as const;
    const first = { ...plainBody(name, start), country: countryBehind(view, span) };
    return [first, ...bodiesBehind(view, first.end)].map((body) => ({ rule: 'organisations/named-behind-cue', body, role, rank: 25, signals: ['announced'], cue }));
  }));
}

/** Nothing but a country or a comma between two names of one list. */
const JOINT = /^(?:\s*\([^()]{2,30}\)|\s(?:in|from|no)\s(?:the )?\p{Lu}\p{L}+)?\s*(?:,|un|and|kā arī|,\s*(?:kā arī|and))(?:\s+the)?\s*$/u;

/** The mentions that follow an announced name in its list. */
function bodiesBehind(view: ProjectView, end: number): Body[] {
  const found: Body[] = [];
  let at = end;
  for (const body of findBodies(view)) {
    if (body.whole.start < at) continue;
    if (body.whole.start - at > 60 || !JOINT.test(view.text.slice(at, body.whole.start))) break;
    found.push(body);
    at = body.whole.end;
  }
  return found;
}

/** True where a body, a person, a country or a place already stands there. Partners are announced: what only looks like a person is none. */
const isTaken = (view: ProjectView, span: Span, role: OrganisationRole): boolean =>
  findBodies(view).some((body) => body.whole.start < span.end && span.start < body.whole.end) ||
  view.mentionsOf<PersonMention>('person').some((one) => isOverlapping(one, span) && (one.value.isListed || (role !== 'partner' && one.end >= span.end))) ||
  (['country', 'place'] as const).some((type) => view.mentionsOf(type).some((one) => isOverlapping(one, span) && one.end >= span.end));

const countryBehind = (view: ProjectView, span: Span): string | null =>
  view.mentionsOf<{ code: string }>('country').find((one) => one.start >= span.end && /^\s*(?:no|from|in|\()(?:\sthe)?\s*$/u.test(view.text.slice(span.end, one.start)))?.value.code ?? null;
