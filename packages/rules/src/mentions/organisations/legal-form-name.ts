import { entries, type LegalFormEntry } from '@siets/gazetteer';
import { tokenKinds } from '@siets/latvian';
import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitAt } from '../hits-at.ts';
import { countryInside } from './name-country.ts';
import { countryBehind, quotedAt, quotedBehind, registrationBehind } from './name-tail.ts';
import { wordsOf } from './name-nominative.ts';
import { isCapital, isNeverInNames, isUpperWord, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** Legal forms of Latvia and of its neighbours that stand beside a name. */
const FORMS = new Set(['SIA', 'VSIA', 'PSIA', 'AS', 'VAS', 'PAS', 'IK', 'ZS', 'KS', 'PS', 'VA', 'PA', 'PII', 'NVO', 'VRG', 'LPKS', 'MTÜ', 'OÜ', 'SA', 'UAB', 'VšĮ', 'AB', 'Oy', 'ry', 'GmbH', 'Ltd', 'LLC', 'BO', 'DzĪB', 'DzIB', 'DzĪKS', 'DzIKS']);
/** The longest name without quotation marks, in words. */
const MAX_BARE = 5;

const listed = entries.filter((entry): entry is LegalFormEntry => entry.kind === 'legal-form').map((entry) => entry.abbreviation);
const anchors = firstWordKeys([...FORMS, ...listed, 'Z']);

/**
 * A legal form and a name, in quotation marks or in capitals.
 *
 *     Būs arī SIA „Jūras vēji”, ZS Kalnieši un „Meža māja” SIA.
 *             ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^    ^^^^^^^^^^^^^^^
 */
export const legalFormName = defineMention<OrganisationMention>({
  id: 'organisations/legal-form-name',
  type: 'organisation',
  anchor: { words: anchors },
  read(scan, index) {
    const form = formAt(scan, index);
    if (form === null) return null;
    // „sabiedrība ar ierobežotu atbildību (SIA) „X””: the form in brackets.
    const isBracketed = signAt(scan.tokens, index - 1) === '(' && signAt(scan.tokens, form.end) === ')';
    const tail = quotedBehind(scan, isBracketed ? form.end : form.end - 1);
    if (tail !== null) return toMention(scan, index, tail.endToken, form.name, tail.name, isBracketed ? `${form.name} ${scan.text.slice(tail.start, tail.end)}` : undefined);
    const before = form.name === 'NVO' || form.name === 'PII' ? null : quotedBefore(scan, index);
    if (before !== null) return toMention(scan, before.first, form.end, form.name, before.name);
    const bare = bareName(scan, form.end);
    if (bare !== null) return toMention(scan, index, bare.end, form.name, null);
    const first = FORM_LAST.has(form.name) ? bareBefore(scan, index) : null;
    return first === null ? null : toMention(scan, first, form.end, form.name, null);
  },
});

/** The legal form at a token: one of the abbreviations in its own letters, `Z/S` with its slash. */
function formAt({ tokens }: Scan, index: number): { name: string; end: number } | null {
  const word = wordAt(tokens, index);
  if (/^[zZ]$/u.test(word) && signAt(tokens, index + 1) === '/' && /^[sS]$/u.test(wordAt(tokens, index + 2))) return { name: 'ZS', end: index + 3 };
  return FORMS.has(word) ? { name: word, end: index + 1 } : null;
}

/** „Meža māja” SIA: the quoted name right before the form. */
function quotedBefore(scan: Scan, index: number): { first: number; name: string } | null {
  const { tokens } = scan;
  let close = index - 1;
  if (signAt(tokens, close) === ',') close -= 1;
  if (close < 1 || !'”“"»'.includes(signAt(tokens, close) || ' ')) return null;
  for (let at = close - 1; at >= Math.max(0, close - 14); at -= 1) {
    if (tokens.kinds[at] === tokenKinds.break) return null;
    const quoted = quotedAt(scan, at);
    if (quoted !== null && quoted.endToken === close + 1) return { first: at, name: quoted.name };
  }
  return null;
}

/** Forms that stand behind a name in the languages that they are of. */
const FORM_LAST = new Set(['Ltd', 'LLC', 'GmbH', 'OÜ', 'Oy', 'AS', 'AB', 'UAB', 'ApS']);

/** Capitals right before the form: „Nordisk Treverk AS”, “Saldus Timber Ltd”. */
function bareBefore({ tokens, hits }: Scan, index: number): number | null {
  let first = index;
  while (index - first < MAX_BARE && isWord(tokens, first - 1) && isCapital(tokens, first - 1) && !isNeverInNames(tokens, first - 1)) first -= 1;
  const isForeign = first < index && hitAt(hits, first, 'organisation-head') === null && !isUpperWord(tokens, index - 1);
  return isForeign && (index - first > 1 || first > 0) ? first : null;
}

/** Capitals and numbers right behind the form: „ZS Kalnieši”, „MTÜ Peipsi Koostöö Keskus”. */
function bareName({ tokens, hits }: Scan, from: number): { end: number } | null {
  if (hitAt(hits, from, 'organisation-head') !== null) return null;
  let at = from;
  while (at < tokens.count && at - from < MAX_BARE && (isCapital(tokens, at) && !isNeverInNames(tokens, at) || (at > from && tokens.kinds[at] === tokenKinds.number))) at += 1;
  return at > from && isWord(tokens, from) && tokens.ends[from]! - tokens.starts[from]! > 1 ? { end: at } : null;
}

function toMention(scan: Scan, first: number, end: number, head: string, quoted: string | null, name = wordsOf(scan, first, end - 1)): Found<OrganisationMention> {
  const { tokens, text } = scan;
  const country = countryBehind(scan, end) ?? (quoted === null ? null : countryInside(scan, first, end - 1));
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[end - 1]!,
    value: {
      name, head, quoted, abbreviation: null, country,
      registrationNumber: registrationBehind(text, tokens.ends[end - 1]!), authority: null, owner: null, members: [],
    },
  };
}
