import { entries, organisationLexicon, type AuthorityEntry } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { once } from '../../engine/once.ts';
import { firstWordKeys, hitAt, hitsAt, hitsOver } from '../hits-at.ts';
import { countryInside } from './name-country.ts';
import { wordsOf } from './name-nominative.ts';
import { abbreviationAt } from './name-tail.ts';
import { isAdjective, isCapital, isLowerGenitive, isNeverInNames, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

const agencies = entries.filter((entry): entry is AuthorityEntry => entry.kind === 'authority' && entry.role === 'agency');

/** „3DP/3.2.1.1.0/13/APIA/CFLA/978”: letters of a project's number. */
const isInsideCode = (text: string, start: number, end: number): boolean => /[/\d_-]/u.test(text.charAt(start - 1)) || /^[/_-][\p{L}\d]/u.test(text.slice(end, end + 2));

/**
 * „Lauku atbalsta dienesta Zemgales reģionālā pārvalde”: a unit follows the agency's name in the genitive, and the rule for heads reads both.
 * Only units that are named as such count: „aģentūras lēmums” has no unit.
 */
function hasUnit({ tokens, hits }: Scan, from: number, isGenitive: boolean): boolean {
  if (!isGenitive) return false;
  for (let at = from; at < Math.min(tokens.count, from + 5) && isWord(tokens, at) && !isNeverInNames(tokens, at); at += 1) {
    const head = hitAt(hits, at, 'organisation-head');
    if (head !== null) return UNITS.has(head.entry.lemma);
    if (!isAdjective(wordAt(tokens, at)) && !isLowerGenitive(wordAt(tokens, at)) && !isCapital(tokens, at)) return false;
  }
  return false;
}
const UNITS = new Set(['pārvalde', 'departaments', 'nodaļa', 'filiāle', 'centrs', 'institūts', 'koledža', 'akadēmija', 'dienests']);

/** „Igaunijas Finanšu ministrija”: a namesake in another country. */
function isOfOtherCountry({ hits }: Scan, first: number): boolean {
  const country = hitsOver(hits, first - 1, first, 'country')[0];
  return country !== undefined && country.endToken === first && country.form.case === 'genitive' && country.entry.code !== 'LV';
}

/** „Lauku atbalsta dienests (LAD)”: the short name belongs to the name before the bracket. */
const isBracketed = ({ tokens, hits }: Scan, first: number, id: string): boolean =>
  signAt(tokens, first - 1) === '(' && first > 1 && hitsOver(hits, first - 2, first - 1, 'authority').some((hit) => hit.entry.id === id);

/** „Ministry of Culture of the Republic of Latvia”: the index behind the state that an English name goes on with, else `from`. */
function overRepublic({ tokens, text }: Scan, from: number): number {
  const words = REPUBLIC.map((_, at) => (from + at < tokens.count ? wordAt(tokens, from + at).toLowerCase() : ''));
  return REPUBLIC.every((word, at) => words[at] === word) && text.slice(tokens.ends[from - 1], tokens.starts[from]).trim() === '' ? from + REPUBLIC.length : from;
}
const REPUBLIC = ['of', 'the', 'republic', 'of', 'latvia'];

/**
 * An agency or another administering body of the authority list, by its name or its abbreviation.
 *
 *     Projektu uzrauga CFLA.
 *                      ^^^^ Centrālā finanšu un līgumu aģentūra
 */
export const listedBody = defineMention<OrganisationMention>({
  id: 'organisations/listed-body',
  type: 'organisation',
  anchor: { words: firstWordKeys(agencies.flatMap((entry) => entry.forms.map((form) => form.text))) },
  read(scan, index) {
    const hit = hitsAt(scan.hits, index, 'authority').find((one) => one.entry.role === 'agency' && !one.weak);
    if (hit === undefined || isInsideCode(scan.text, hit.start, hit.end) || isBracketed(scan, hit.firstToken, hit.entry.id)) return null;
    if (isOfOtherCountry(scan, hit.firstToken)) return null;
    if (hasUnit(scan, hit.endToken, hit.form.readings.some((one) => one.case === 'genitive'))) return null;
    const endToken = overRepublic(scan, hit.endToken);
    const printed = wordsOf(scan, hit.firstToken, endToken - 1);
    const name = once(() => (endToken > hit.endToken ? printed : hit.entry.abbreviations.includes(printed) ? hit.entry.name : toNominative(printed, organisationLexicon, { number: 'singular' }).text));
    return {
      start: hit.start,
      end: scan.tokens.ends[endToken - 1]!,
      value: {
        get name() { return name(); },
        head: null, quoted: null, abbreviation: abbreviationAt(scan, endToken)?.name ?? null,
        country: countryInside(scan, hit.firstToken, endToken - 1), registrationNumber: null, authority: hit.entry.id, owner: null, members: [],
      },
    };
  },
});
