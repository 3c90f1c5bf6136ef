import { entries, type DemonymEntry } from '@siets/gazetteer';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitAt, hitsOver } from '../hits-at.ts';
import { isCapital } from '../organisations/name-words.ts';
import type { CountryMention } from './country-mention.ts';

const words = entries.filter((entry): entry is DemonymEntry => entry.kind === 'demonym').flatMap((entry) => entry.forms.map((form) => form.text));

/** Words beside which a nationality shows a country: people who act for it and bodies abroad. */
const ACTORS = new RegExp(
  '^[ \\u00a0\\n]+(?:(?:projekt|sadarb|skol|pašvald|jaun)\\p{L}{1,9}[ \\u00a0\\n]+)?' +
  '(?:partner|koleģ|kolēģ|pus[eēi]|pārstāv|delegācij|ekspert|viesi|vieses|viesus|viesiem|draug|komand|skolotāj|skolēn|jaunieš|studēj|student|pedagog|uzņēmēj|uzņēmum|bibliotekār|' +
  'māksliniek|mūziķ|pētniek|zinātniek|speciālist|pašvald|organizācij|pilsēt|universit|augstskol|institūcij|iestā|lektor|mentor|brīvprātīg|zvejniek|lauksaimniek|ministr|vēstniec|valdīb|muzej|' +
  'partners?(?!\\p{L})|partnership countr|colleagues?|experts?|delegation|municipalit|organi[sz]ations?(?!\\p{L})|associations?(?!\\p{L})|institutions?(?!\\p{L})|schools?(?!\\p{L})|teachers?|students?|cit(?:y|ies)(?!\\p{L}))', 'u');

/** „franču “Cirque Alba””, „spāņu IES Alba”: a name that may be a body's, which fields know. */
export const NAME_BEHIND = /^[ \u00a0](?:[„“"«]\p{Lu}|(?:IES|CEIP|ITIS|Liceul|Colegiul|Escola|Escuela|Scuola|Istituto|Lycée|Collège)[ \u00a0])/u;

/** „Latvian, French and Slovak partners”: more nationalities before the people whom they share. */
const LIST = /^(?:(?:,[ \u00a0]|,?[ \u00a0](?:and|un)[ \u00a0])\p{L}{3,20}){1,8}(?=[ \u00a0]\p{L})/u;

/** „Turku” is a town; „turku” are Turks. */
const isPlaceName = (scan: Scan, index: number): boolean => isCapital(scan.tokens, index) && hitAt(scan.hits, index, 'place') !== null;

/**
 * A nationality before people or bodies.
 *
 *     Norvēģu partneri dalījās pieredzē.
 *     ^^^^^^^
 *
 * Languages, dishes and minorities („krievu valoda”, „zviedru galds”, „poļu biedrība”) show no country.
 */
export const people = defineMention<CountryMention>({
  id: 'countries/people',
  type: 'country',
  anchor: { words: firstWordKeys(words) },
  read(scan, index) {
    const hit = hitAt(scan.hits, index, 'demonym');
    if (hit === null || !hit.diacritics || isPlaceName(scan, index) || hitsOver(scan.hits, hit.firstToken, hit.endToken, 'not-country').length > 0) return null;
    const behind = scan.text.slice(hit.end, hit.end + 160);
    if (NAME_BEHIND.test(behind)) return { start: hit.start, end: hit.end, value: { code: hit.entry.code, case: 'genitive', by: 'people', within: null } };
    if (!ACTORS.test(behind.slice(LIST.exec(behind)?.[0].length ?? 0).slice(0, 48))) return null;
    return { start: hit.start, end: hit.end, value: { code: hit.entry.code, case: 'genitive', by: 'people', within: null } };
  },
});
