import type { Mention, Span } from '@siets/record';
import { tokenAt } from '@siets/latvian';
import { firstFrom, lastUntil, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { cueAfter, cueBefore, type Cue } from './cue.ts';
import type { NameFound } from './find-names.ts';
import { isTranslation } from './name-words.ts';

const RULE = 'title/quoted-name';

/** „Comenius skolu daudzpusējās partnerības „Upe””: the line of a programme whose last word says what is named. */
const PARTNERSHIP = /partnerīb\p{L}{1,2}$/iu;

/**
 * A quotation that „projekts” names.
 *
 *     projekta Nr. LLI-59 “Atvērtā pils” ietvaros
 *     ^^^^^^^^             ^^^^^^^^^^^^
 *
 * The word may stand before the quotation or behind it; names of organisations, programmes and activities have words of
 * their own before them and are passed over.
 */
export function quotedNames(view: ProjectView): NameFound[] {
  const codes = view.mentionsOf('identifier');
  // A name in small letters („jauniešu apmaiņas”) may itself be what is named.
  const funds = view.mentionsOf('authority').filter((one) => /\p{Lu}/u.test(view.text.charAt(one.start)) && !PARTNERSHIP.test(view.text.slice(one.start, one.end)));
  // „projekta Erasmus+ „Pļava””: a number or a programme may stand between the word and the name.
  const isCode = (at: number): boolean => [codes, funds].some((one) => overlapping(one, { start: at, end: at + 1 }) !== undefined);
  const quotes = view.mentionsOf<Quoted>('quoted').filter((quote) => quote.end - quote.start < 420);
  return quotes.flatMap((quote, index) => {
    const token = tokenAt(view.tokens, quote.start);
    const before = cueBefore(view.tokens, token, isCode);
    const cue = before ?? null;
    const found = readCue(view, quote, cue);
    if (found === null) return nestedName(view, quote, isCode);
    const tail = numberInside(view, quote);
    const span = tail === null ? found.span : { start: found.span.start, end: tail.end };
    return [{ ...found, span, beside: [...besides(view, quote, quotes[index + 1]), ...(tail?.short ?? [])] }];
  });
}

/** „Lēmums „Par dalību projektā „Atvērtā pils””": inside the name of a paper or an article „projekts” names its own. */
function nestedName(view: ProjectView, outer: Mention<Quoted>, isCode: (at: number) => boolean): NameFound[] {
  for (const inner of outer.value.nested) {
    const cue = cueBefore(view.tokens, tokenAt(view.tokens, inner.start - 1), isCode);
    if (cue === null || cue.start < outer.start || (cue.kind !== 'project' && cue.kind !== 'named')) continue;
    const signals = ['quoted', 'nested', ...(cue.isOther ? ['other-project'] : [])];
    return [{ rule: RULE, rank: 12 + (cue.isOther ? 30 : 0), span: inner, signals, context: { start: cue.start, end: cue.end, as: 'context' } }];
  }
  return [];
}

function readCue(view: ProjectView, quote: Mention<Quoted>, before: Cue | null): NameFound | null {
  // One mark that closes two quotations leaves the outer opening mark without a partner.
  const span = { start: quote.start + (quote.value.closed === 'shared' ? 1 : 0), end: quote.value.closed === 'none' ? goesOnAt(view.text, quote) : quote.end };
  // „Projekts „Radošā Eiropa””: the programme's name stands where the project's should.
  if (before !== null && before.kind !== 'other' && !isAuthority(view, quote)) {
    const rank = { named: 8, project: 10, projects: 14, application: 18, venture: 27 }[before.kind] + (before.isOther ? 30 : 0);
    const signals = ['quoted', before.kind, ...(before.isOther ? ['other-project'] : []), ...(quote.value.closed === 'none' ? ['unclosed'] : [])];
    return { rule: RULE, rank, span, signals, context: { start: before.start, end: before.end, as: 'context' } };
  }
  const number = numberBeside(view, quote);
  if (number !== null && !isAuthority(view, quote)) {
    return { rule: RULE, rank: 13, span, signals: ['quoted', 'number-beside'], context: { start: number.start, end: number.end, as: 'context' } };
  }
  if (IS_PROGRAMME.test(quote.value.text) && /^[”“"»]?\s*projektu(?!\p{L})/u.test(view.text.slice(quote.end, quote.end + 12))) return null;
  const after = before === null || isTitled(view.text, quote) || isOpenBefore(view, quote) || isBehindProgramme(view, quote) ? cueAfter(view.tokens, quote.end) : null;
  if (after === null && quote.value.closed === 'own' && isWithin(view.text, quote) && !isAuthority(view, quote)) return { rule: RULE, rank: 44, span, signals: ['quoted', 'within'], context: null };
  if (after === null || isAuthority(view, quote)) return null;
  return { rule: RULE, rank: 16, span, signals: ['quoted', 'project-behind'], context: { start: after.start, end: after.end, as: 'context' } };
}

/** “The twinning titled “Open Castle” was a project”. */
const isTitled = (text: string, { start }: Span): boolean => /(?<!\p{L})(?:en)?titled\s$/iu.test(text.slice(Math.max(0, start - 12), start));

/** „… mobilitātes projekta ietvaros „Atvērtā pils”.”: at the end of its sentence the name of the project, elsewhere of what was done within it. */
const isWithin = (text: string, { start, end }: Span): boolean =>
  /projekta ietvaros\s$/iu.test(text.slice(Math.max(0, start - 20), start)) && /^[ \u00a0]{0,2}(?:[.;\n]|$)/u.test(text.slice(end, end + 3));

/** „“Zīļu kultūras programma 2019” projektu īstenošana”: the projects of a programme. */
const IS_PROGRAMME = /(?:programma|programm?e|fonds)(?: \d{4})?$/iu;

/** „“Open halls, OPENHALL, No: LLI-777””: where the name ends before its number, and the acronym between both. */
function numberInside(view: ProjectView, { start, end }: Mention): { end: number; short: Span[] } | null {
  const code = view.mentionsOf('identifier').find((one) => one.start > start && one.end <= end && end - one.end < 4);
  const name = code === undefined ? null : /^(?<name>.{8,}?)(?:,\s?(?<short>\p{Lu}[\p{Lu}\d-]{2,20}))?\s?[,(–-]\s?(?:Nr|No|numurs)\.?:?\s*$/su.exec(view.text.slice(start, code.start));
  if (name === null) return null;
  const { name: words, short } = name.groups!;
  const from = start + name[0].lastIndexOf(short ?? '');
  return { end: start + words!.length, short: short === undefined ? [] : [{ start: from, end: from + short.length }] };
}

/** Where the sentence goes on behind a name that no mark closes: „„Atvērtā pils ietvaros”. */
function goesOnAt(text: string, { start, end }: Span): number {
  const match = /\s+(?:ietvaros|īstenošan\p{L}{1,2}|realizācij\p{L}{1,2}|ieviešan\p{L}{1,2}|apstiprināšan\p{L}{1,2})(?!\p{L})/iu.exec(text.slice(start, end));
  return match === null ? end : start + match.index;
}

/** A project number straight before the quotation, or straight behind it: „„Pils” (Nr. LLI-777)”. */
function numberBeside(view: ProjectView, quote: Mention): Span | null {
  const codes = view.mentionsOf('identifier');
  const behind = firstFrom(codes, quote.end);
  if (behind !== undefined && behind.start - quote.end < 26 && /^[ \u00a0,;(–-]*(?:(?:projekta|līguma|vienošanās|identifikācijas|project|ID)\s*)*(?:Nr|No|numurs)?\.?\s*:?\s*$/iu.test(view.text.slice(quote.end, behind.start))) return behind;
  const before = lastUntil(codes, quote.start);
  return before !== undefined && quote.start - before.end < 5 && /^[\s,:–)-]*$/u.test(view.text.slice(before.end, quote.start)) ? before : null;
}

/** True where the word before is a verb or a preposition, not the head of another name. */
const isOpenBefore = (view: ProjectView, quote: Mention): boolean =>
  /(?:^|[\s(])(?:un|par|ar|no|uz|ka|arī|sauc\p{L}*|īsteno\p{L}*|uzsāk\p{L}*|noslēdz\p{L}*|the|in|of|for|our|iesniedza|apstiprināt\p{L}*|realizē\p{L}*)\s*$/iu.test(view.text.slice(Math.max(0, quote.start - 24), quote.start));

/** „the Nordplus Junior “Green Coast” project”: nothing but a programme before the quotation. */
const isBehindProgramme = (view: ProjectView, quote: Mention): boolean => {
  const before = lastUntil(view.mentionsOf('authority'), quote.start);
  return before !== undefined && /^[ \u00a0]*$/u.test(view.text.slice(before.end, quote.start));
};

/** True where the quotation is a fund or programme that the lists know. */
const isAuthority = (view: ProjectView, quote: Mention): boolean => {
  const one = overlapping(view.mentionsOf('authority'), quote);
  return one !== undefined && one.start <= quote.start + 2 && one.end >= quote.end - 2;
};

/** Quotations that follow straight behind: the same name in another language. */
function besides(view: ProjectView, quote: Mention<Quoted>, next: Mention<Quoted> | undefined): Span[] {
  const spans: Span[] = [];
  const gap = next === undefined ? '' : view.text.slice(quote.end, next.start);
  const isBeside = next !== undefined && gap.length <= 40 && /^\s*(?:[/–-]|jeb|\((?:tulk\p{L}*\.?|angļu(?: val(?:odā|\.))?|angliski|in english)?:?|,?\s*(?:angliski|angļu valodā)\s*[–-]?)?\s*$/iu.test(gap);
  if (isBeside) spans.push({ start: next.start, end: next.end });
  const bracket = /^\s{0,2}\((?<inside>[^()\n]{2,200})\)/u.exec(view.text.slice(quote.end, quote.end + 210));
  if (!isBeside && bracket !== null) {
    const start = quote.end + bracket[0].indexOf('(') + 1;
    const inside = bracket.groups!.inside!;
    spans.push(...(isTranslation(quote.value.text, inside) ? [{ start, end: start + inside.length }] : bracketNames(start, inside)));
  }
  const behind = isBeside || bracket !== null ? null : BEHIND.exec(view.text.slice(quote.end, quote.end + 170));
  // „PROJEKTA „SILTUMS” KARTE”: among capitals a word in capitals is no short name.
  const isAmongCapitals = !/\p{Ll}/u.test(quote.value.text);
  const name = (isAmongCapitals ? undefined : behind?.groups?.short) ?? behind?.groups?.whole;
  if (behind !== null && name !== undefined && (name === behind.groups?.short || isTranslation(quote.value.text, name))) {
    const start = quote.end + behind[0].indexOf(name);
    spans.push({ start, end: start + name.length });
  }
  return spans;
}

/** “Town Walks for All” TOWAL; „Zaļais mols”/ The Green Pier”, whose opening mark is lost. */
const BEHIND = /^ (?<short>(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}[\p{L}\d]{3,12})(?=[\s,.;]|$)|^ ?\/ ?(?<whole>\p{Lu}[^„“"”«»()/\n]{3,150})[”“"]/u;

const SIDE_CUE = /^(?:saīsināti|saīs\.|akronīms|acronym|turpmāk(?: tekstā)?|tulk\.?|angļu val\.|angliski|in english)\s*[:–—-]?\s*/iu;

/** „(saīsināti – GREEN)”, „(LIFE Meadow, LIFE21-NAT-LV-101)”: parts with a cue, or acronyms; never a number. */
function bracketNames(start: number, inside: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const part of inside.split(/[,;]/u)) {
    parts.push(...bracketName(start + from, part));
    from += part.length + 1;
  }
  return parts;
}

function bracketName(start: number, part: string): Span[] {
  const lead = part.length - part.trimStart().length;
  const words = part.trim().replace(/\*$/u, '');
  const cue = SIDE_CUE.exec(words);
  const name = cue === null ? words : words.slice(cue[0].length);
  if (name.length < 3 || name.includes('/') || /\d{3}|(?:^|\s)(?:nr|no|id)[.:\s]|projekt/iu.test(name)) return [];
  const isAcronym = /^[A-Z][A-Za-z+&-]*[A-Z][A-Za-z\d+&-]*$/u.test(name) || /^LIFE[ -]\p{Lu}[\p{L}\d-]{1,30}(?: [A-Z][\p{L}\d-]{1,20})?$/u.test(name) || /^[A-Z]{2,14}(?: [A-Z]{2,14}){1,4}$/u.test(name);
  if (cue === null && !isAcronym) return [];
  const at = start + lead + words.length - name.length;
  return [{ start: at, end: at + name.length }];
}
