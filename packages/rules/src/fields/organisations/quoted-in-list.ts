import { isOverlapping, type Mention } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { bodiesWithin, findBodies, plainBody, type Body, type RoleFound } from './body.ts';

/** Words right before a list of those that take part. */
const OPENS = cue(new RegExp(
  '(?<!\\p{L})(?:partner(?:i|organizācijas)(?:\\s(?:ir|bija|būs))?|(?:kopā|sadarbībā|sadarbojas|sadarbojās|kopīgi)\\sar|' +
    '(?:brīvprātīg|dalībniek|jauniet|jaunieš|student|praktikant)\\p{L}{1,3}(?:\\s\\p{L}+){0,3}\\s(?:sūtīja|sūta|nosūtīja))\\s*[-–—:]?\\s+(?=[„“"«\\p{L}])', 'giu'));
/** Between two names of the list: a country in brackets or behind „no”, then a comma or „un”. */
const JOINT = /^(?:\s\([^()]{2,30}\)|\s(?:no|from)\s\p{Lu}\p{L}+)?(?:\s*,\s*(?:kā arī\s|un\s)?|\s+un\s+)$/u;
/** A town or a country with whatever else a name begins with: „Tbilisi biedrība „Upe””. */
const BESIDE = /^(?:\s*\(\s*|\s(?:no|from)\s)$/u;
const TOGETHER = /\sar\s/u;
const MOST = 12;
const FEWEST = 2;
const LONGEST_GAP = 60;

type Quote = Mention<Quoted>;

/**
 * Names in quotation marks without a head in a list of those that take part.
 *
 *     Brīvprātīgos sūtīja „Jugendwerk Zilava e.V.”, biedrība „Upe” un „Ventana Abierta” no Spānijas.
 *                  ------  ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 *
 * One name alone may be anything: a song, a film, a shop that gave cakes.
 */
export function quotedInList(view: ProjectView): RoleFound[] {
  return view.sentencesWith(OPENS).flatMap((sentence) => view.cues.matches(OPENS, sentence).flatMap((match): RoleFound[] => {
    const from = sentence.start + match.index;
    const known = new Set(findBodies(view));
    const names = namesFrom(view, from + match[0].length, sentence.end);
    if (names.length < FEWEST || names.every((body) => known.has(body))) return [];
    // „dziedājām kopā ar „Zīli” un „Ozolu””: only a country or a body among them shows that these are no songs and shops.
    if (TOGETHER.test(match[0]) && !names.some((body) => known.has(body) || body.country !== null)) return [];
    const words = { start: from, end: from + match[0].trimEnd().length, as: 'context' } as const;
    return names.map((body): RoleFound => ({ rule: 'organisations/quoted-in-list', body, role: 'partner', rank: 30, signals: ['announced', 'quoted'], cue: words }));
  }));
}

/** The names that follow each other from `at`; a body that other rules know goes by its own words. */
function namesFrom(view: ProjectView, at: number, end: number): Body[] {
  const found: Body[] = [];
  let last = at;
  while (found.length < MOST) {
    const next = nextName(view, last, end);
    if (next === null || (found.length > 0 && !JOINT.test(view.text.slice(last, next.whole.start))) || (found.length === 0 && next.whole.start > at)) break;
    found.push(next);
    last = next.whole.end;
  }
  return found;
}

function nextName(view: ProjectView, at: number, end: number): Body | null {
  const body = bodiesWithin(view, { start: at, end: Math.min(end, at + LONGEST_GAP) })[0] ?? null;
  const quote = view.mentionsOf<Quoted>('quoted').find((one) => one.start >= at && one.start < Math.min(end, at + LONGEST_GAP)) ?? null;
  if (quote === null || (body !== null && (body.whole.start <= quote.start || isOverlapping(body.whole, quote)))) return body;
  return toBody(view, quote);
}

function toBody(view: ProjectView, quote: Quote): Body | null {
  const name = quote.value.text;
  if (!/^[\p{Lu}\d]/u.test(name) || /[.!?,]$/u.test(name.replace(/\p{L}\.\p{L}\.$/u, ''))) return null;
  return { ...plainBody(name, quote.start + 1), whole: { start: quote.start, end: quote.end }, quoted: name, country: countryBehind(view, quote.end) };
}

/** The country in brackets or behind „no”, by its name or by its town. */
function countryBehind(view: ProjectView, end: number): string | null {
  const isBeside = (one: Mention): boolean => one.start >= end && one.start - end < 8 && BESIDE.test(view.text.slice(end, one.start));
  return view.mentionsOf<{ code: string }>('country').find(isBeside)?.value.code ?? view.mentionsOf<{ country: string | null }>('place').find(isBeside)?.value.country ?? null;
}
