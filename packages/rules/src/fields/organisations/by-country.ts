import { isOverlapping, type Mention, type Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { bodiesWithin, plainBody, type Body, type RoleFound } from './body.ts';

/** Words of a sentence that lists who takes part. */
const TAKING_PART = cue(/(?:partner|piedal|iesaist|dalibniek|dalibvalst|sadarboj|konsorcij|participa|involv)/u);
/** A name in brackets behind its country, or behind a dash. */
const BEHIND = /^(?:\s*\((?<bracketed>\p{Lu}[^()\n]{2,300})\)|\s+[-–—]\s+(?<dashed>\p{Lu}[^,;.()\n]{2,80}?)(?=\s*(?:[,;.(]|\sun\s|\sand\s|$)))/u;
/** What brackets behind a country hold besides names: towns alone, numbers, sentences. */
const NO_NAME = /\d{4}|(?<!\p{L})(?:ir|kas|kur|līdz|dalībniek|skolēn|cilvēk|people|participants)|[:;]/u;

/**
 * Names listed by country.
 *
 *     Sadarbojas partneri no Spānijas (Casa Verde) un Itālijas (Centro Onda, Siēnas muzejs).
 *                                      ^^^^^^^^^^                ^^^^^^^^^^^  ^^^^^^^^^^^^^
 *
 * Brackets may hold several names. One country with brackets is no list.
 */
export function byCountry(view: ProjectView): RoleFound[] {
  return [...countriesBySentence(view)].flatMap(([sentence, inside]) => {
    if (inside.length < 2 || !view.cues.mayStand(TAKING_PART, sentence.start, sentence.end)) return [];
    const named = inside.map((one) => ({ code: one.value.code, name: nameBehind(view, one, sentence.end) })).filter((one) => one.name !== null);
    if (named.length < 2 || named.every(({ name }) => isPerson(view, name!))) return [];
    return named.flatMap(({ code, name }) => bodiesAt(view, name!).map((body): RoleFound => ({
      rule: 'organisations/by-country', body: { ...body, country: body.country ?? code }, role: 'partner', rank: 30, signals: ['listed-by-country'], cue: null,
    })));
  });
}

/** „(coordinator)” behind a name. */
const LEADS = /\s*\((?:project )?(?:coordinator|lead(?: partner)?|koordinator\p{L}{1,3}|vadošais partneris)\)\s*$/iu;

/**
 * Rows that open with a country in capitals, at least two.
 *
 *     ESTONIA Saku lasteaed Terake
 *             ^^^^^^^^^^^^^^^^^^^^
 */
export function rowsOfCountries(view: ProjectView): RoleFound[] {
  const rows = view.mentionsOf<{ code: string }>('country').flatMap((country) => {
    const { text } = view;
    if (!view.has(country) || /[^\n\s•*–-]/u.test(text.slice(text.lastIndexOf('\n', country.start - 1) + 1, country.start))) return [];
    const printed = text.slice(country.start, country.end);
    const lineEnd = text.indexOf('\n', country.end);
    const row = text.slice(country.end, lineEnd < 0 ? text.length : lineEnd);
    const name = row.replace(LEADS, '').trim();
    const isName = /^\p{Lu}/u.test(name) && name.length < MAX_ROW && name !== name.toUpperCase() && !/[.:;!?]/u.test(name) && row.startsWith(' ');
    return printed === printed.toUpperCase() && printed.length > 3 && isName ? [{ country, name, start: country.end + row.indexOf(name), isLead: LEADS.test(row) }] : [];
  });
  if (rows.length < 2) return [];
  return rows.map(({ country, name, start, isLead }): RoleFound => ({
    rule: 'organisations/by-country', body: { ...plainBody(name, start), country: country.value.code }, role: isLead ? 'lead' : 'partner', rank: 30, signals: ['listed-by-country'], cue: null,
  }));
}

/** „Casa Verde (Spain) – Lead Partner”: one name a line, its country in brackets. */
const BRACKETED = /^[ \t•*·–-]*(?:\d{1,2}[.)] |(?:LP|VP|PP|PB|CP|P) ?\d{0,2} ?[:–-] )?(?<name>\p{Lu}[^()\n]{2,80}?) ?\([^()\n]{2,30}\)(?<rest>[^\n]{0,40})$/u;
const LEADS_BEHIND = /lead|coordinator|vadošais|koordinat/iu;
const FEWEST_ROWS = 3;
/** How far above the first row the words may stand that say what is listed. */
const HEAD_REACH = 160;

/**
 * Lines of one name and its country in brackets, at least three below each other, under words that speak of partners.
 *
 *     Partnership: 3 partners ⏎ Casa Verde (Spain) – Lead Partner ⏎ Dimos Orion (Greece) ⏎ Klub Onda (Poland)
 *                                ^^^^^^^^^^                           ^^^^^^^^^^^           ^^^^^^^^^
 */
export function rowsWithCountries(view: ProjectView): RoleFound[] {
  const rows = view.mentionsOf<{ code: string }>('country').flatMap((country) => {
    const start = view.text.lastIndexOf('\n', country.start - 1) + 1;
    const end = view.text.indexOf('\n', country.end);
    const line = { start, end: end < 0 ? view.text.length : end };
    const { name, rest } = (line.end - line.start > MAX_ROW * 2 ? null : BRACKETED.exec(view.text.slice(line.start, line.end)))?.groups ?? {};
    const isInBracket = view.text.charAt(country.start - 1) === '(' && view.text.charAt(country.end) === ')';
    return name === undefined || !isInBracket || !view.has(country) ? [] : [{ country, line, name, start: start + view.text.slice(line.start, line.end).indexOf(name), isLead: LEADS_BEHIND.test(rest ?? '') }];
  });
  return runsOf(rows).flatMap((run) => {
    const [first] = run;
    if (run.length < FEWEST_ROWS || !view.cues.mayStand(TAKING_PART, Math.max(0, first!.line.start - HEAD_REACH), first!.line.start)) return [];
    return run.flatMap(({ country, name, start, isLead }): RoleFound[] => {
      const span = { start, end: start + name.length };
      const known = bodiesWithin(view, span).filter((body) => isOverlapping(body.whole, span));
      // „Dimos Orion (Greece)” looks like a town to who knows no list.
      const isTown = view.mentionsOf<{ kind: string | null }>('place').some((one) => one.value.kind !== null && one.start <= span.start && one.end >= span.end);
      const bodies = known.length > 0 ? known : isTown || !/\s/u.test(name) ? [] : [plainBody(name, start)];
      return bodies.map((body) => ({
        rule: 'organisations/by-country', body: { ...body, country: body.country ?? country.value.code }, role: isLead ? 'lead' : 'partner', rank: 10, signals: ['listed-by-country'], cue: null,
      }));
    });
  });
}

/** One item of a list in a sentence, up to the bracket behind it: „Casa Verde (Spānija)”. */
const ITEM = /(?:[,;:]\s+|\s[-–—]\s+|\s(?:un|and|ar|are|ir|the|kā arī)\s+)(?<name>\p{Lu}[^,;:()\n]{2,90}?),?\s*\((?:\p{Lu}[\p{L}\d-]{1,11},\s+)?$/u;
const ITEM_REACH = 110;
/** Words inside a name say that it is none. */
const CLAUSE = /(?<!\p{L})(?:ir|bija|kas|kur|kuri|tika|notika|viesoj\p{L}*|is|was|were|which|who|took|held)(?!\p{L})/iu;
const FEWEST_ITEMS = 3;

/**
 * Names in a sentence of those that take part, each with its country in brackets, at least three.
 *
 *     … kopā ar partneriem – Casa Verde (Spānija), Dimos Orion (Grieķija) un Klub Onda (Polija).
 *                            ^^^^^^^^^^            ^^^^^^^^^^^               ^^^^^^^^^
 *
 * A short name may stand before the country: “Orion Institute (ORI, Greece)”. Where half of them are one word or a listed town, the list is one of towns.
 */
export function namesWithCountries(view: ProjectView): RoleFound[] {
  return [...countriesBySentence(view)].flatMap(([sentence, inside]) => {
    if (inside.length < FEWEST_ITEMS || !view.cues.mayStand(TAKING_PART, sentence.start, sentence.end)) return [];
    const items = inside.flatMap((country) => {
      const from = Math.max(sentence.start, country.start - ITEM_REACH);
      const name = view.text.charAt(country.end) === ')' ? ITEM.exec(view.text.slice(from, country.start))?.groups?.['name'] : undefined;
      if (name === undefined || CLAUSE.test(name)) return [];
      const start = from + view.text.slice(from, country.start).lastIndexOf(name);
      const span = { start, end: start + name.length };
      const isTown = !/\s/u.test(name) || view.mentionsOf<{ kind: string | null }>('place').some((one) => one.value.kind !== null && one.start <= span.start && one.end >= span.end);
      return [{ country, name, span, isTown }];
    });
    if (items.length < FEWEST_ITEMS || items.filter(({ isTown }) => isTown).length * 2 >= items.length) return [];
    return items.flatMap(({ country, name, span, isTown }): RoleFound[] => {
      // “Oak County Fire and Rescue Board”: „and” stands inside a name that begins before it.
      const known = bodiesWithin(view, { start: span.start - ITEM_REACH, end: span.end }).filter((body) => isOverlapping(body.whole, span));
      const bodies = known.length > 0 ? known : isTown || isPerson(view, span) ? [] : [plainBody(name, span.start)];
      return bodies.map((body) => ({
        rule: 'organisations/by-country', body: { ...body, country: body.country ?? country.value.code }, role: 'partner', rank: 30, signals: ['listed-by-country'], cue: null,
      }));
    });
  });
}

/** Rows that follow each other line by line. */
function runsOf<T extends { line: Span }>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && row.line.start - last.line.end <= 2) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Longer rows are sentences. */
const MAX_ROW = 80;

const isPerson = (view: ProjectView, name: Span): boolean => view.mentionsOf('person').some((one) => one.start <= name.start && one.end >= name.end);

function countriesBySentence(view: ProjectView): Map<Span, Mention<{ code: string }>[]> {
  const bySentence = new Map<Span, Mention<{ code: string }>[]>();
  for (const country of view.mentionsOf<{ code: string }>('country')) {
    const sentence = view.sentenceAt(country.start);
    if (sentence === null || !view.has(sentence)) continue;
    const inside = bySentence.get(sentence) ?? [];
    inside.push(country);
    bySentence.set(sentence, inside);
  }
  return bySentence;
}

/** Where the name stands that a country announces; null where none does. */
function nameBehind(view: ProjectView, country: Span, end: number): Span | null {
  const match = BEHIND.exec(view.text.slice(country.end, Math.min(end, country.end + 330)));
  const name = match?.groups?.['bracketed'] ?? match?.groups?.['dashed'];
  if (match === null || name === undefined || NO_NAME.test(name)) return null;
  const start = country.end + match[0].indexOf(name);
  const isChain = match.groups?.['dashed'] !== undefined && view.mentionsOf('country').some((one) => one.start === start);
  return isChain ? null : { start, end: start + name.trimEnd().length };
}

/** The mentions that stand there, or else the words themselves where they are no place and no country. */
function bodiesAt(view: ProjectView, span: Span): Body[] {
  const known = bodiesWithin(view, { start: span.start - 60, end: span.end }).filter((body) => isOverlapping(body.whole, span));
  return [...known, ...piecesBeside(view.text, span, known).flatMap((piece) => plainAt(view, piece))];
}

/** The stretches of a list that no known body covers, parted at commas and „un”: „Dienvidu padome” in „(Turku muzejs, Dienvidu padome)”. */
function piecesBeside(text: string, span: Span, known: readonly Body[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  const parts = [...text.slice(span.start, span.end).matchAll(text.slice(span.start, span.end).includes(' jeb ') ? /[,;]\s*|\sun\s/gu : /[,;]\s*|\s(?:un|and|i|и)\s/gu)].map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }));
  for (const part of [...parts, { start: span.end, end: span.end }]) {
    const piece = { start: from, end: part.start };
    const isInside = known.some((body) => body.whole.start < part.start && part.end < body.whole.end);
    if (isInside) continue;
    if (piece.end > piece.start) pieces.push(piece);
    from = part.end;
  }
  return pieces.filter((piece) => !known.some((body) => isOverlapping(body.whole, piece)));
}

function plainAt(view: ProjectView, span: Span): Body[] {
  const name = view.text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(name)) return [];
  const isOther = (['place', 'country'] as const).some((type) => view.mentionsOf(type).some((one) => one.start <= span.start && one.end >= span.end));
  const isShort = !/\s/u.test(name) && name !== name.toUpperCase();
  return isOther || isShort || name.split(/\s+/u).length > 9 ? [] : [plainBody(name, span.start)];
}
