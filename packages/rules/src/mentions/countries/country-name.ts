import { entries, type CountryEntry, type Hit } from '@siets/gazetteer';
import { tokenKinds, WordFacts } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitAt, hitsAt, hitsOver } from '../hits-at.ts';
import type { CountryMention } from './country-mention.ts';

const names = entries.filter((entry): entry is CountryEntry => entry.kind === 'country').flatMap((entry) => entry.forms.filter((form) => !form.weak).map((form) => form.text));

/** Reasons for which a listed phrase names no country at all: languages, streets, treaties and the like. */
const NO_COUNTRY = new Set(['language', 'street', 'award', 'treaty', 'thing', 'event', 'people', 'ethnicity']);
/** Reasons that keep the country beside its reading as part of a name. */
const STREET = /^[ \u00a0]+(?:iel|šosej|laukum|bulvār|prospekt|gatv|krastmal|viadukt|tilt|forštat|stacij)/u;
/** „Šveices Konfederācija”: the state itself. */
const STATE = /^[ \u00a0]+(?:konfederācij|karalist|firstist|republik|confederation|kingdom)/iu;
/** „Maltas vidusskola”: what a parish has, where a place of that name is listed too. */
const PARISH = /^[ \u00a0]+(?:pagast|(?:pamat|vidus|mūzikas |sporta |pirms)?skol(?:a|as|ā|ai|u)(?!\p{L})|bibliotēk|kultūras|tautas nam|apvienīb|estrād|stacij|parkā?)/u;
const LANGUAGE = /^[ \u00a0]+valod/u;
/** How far behind the country the word of a programme stands: „Igaunijas–Latvijas pārrobežu sadarbības programma”. */
const PROGRAMME = /^(?:[ \u00a0]*[-–—/][ \u00a0]*\p{Lu}\p{Ll}+){0,3}(?:[ \u00a0]+(?!(?:un|no|ar|caur|and|from|under|through|via|with)[ ])(?:\p{L}+|[\d.–-]+)){0,4}?[ \u00a0]+(?:programm|finanšu instrument|granti?\p{L}{0,3}(?!\p{L})|financial mechanism|grants)/iu;

/**
 * A country by its name, in any case.
 *
 *     Partneri no Igaunijas viesojās Gruzijā.
 *                 ^^^^^^^^^           ^^^^^^^
 *
 * Inside the name of a programme or an instrument it is marked with `within`; in a street, a language or a treaty it is none.
 */
export const countryName = defineMention<CountryMention>({
  id: 'countries/country-name',
  type: 'country',
  anchor: { words: firstWordKeys(names) },
  read(scan, index) {
    const hit = hitsAt(scan.hits, index, 'country').find((one) => !one.weak && one.form.spelling !== 'exact' || one.exact && !one.weak);
    if (hit === undefined || scan.tokens.kinds[index] !== tokenKinds.word || hitAt(scan.hits, index, 'disputed') !== null) return null;
    const isTold = telling.at(scan.tokens, hit.endToken);
    const rest = isTold ? scan.text.slice(hit.end, hit.end + 90) : '';
    if (isTold && (STREET.test(rest) || LANGUAGE.test(rest) || (hit.form.case === 'genitive' && PARISH.test(rest) && hitAt(scan.hits, index, 'place') !== null))) return null;
    const reason = isTold && STATE.test(rest) ? null : reasonOf(scan, hit.firstToken, hit.endToken) ?? (hit.form.case !== 'nominative' && isOfProgramme(scan, hit) ? 'programme' : null);
    if (reason !== null && NO_COUNTRY.has(reason)) return null;
    return { start: hit.start, end: hit.end, value: { code: hit.entry.code, case: hit.form.case, by: 'name', within: reason } };
  },
});

/** Words right behind a country's name that may make it something else. */
const telling = new WordFacts((word) => [STREET, STATE, PARISH, LANGUAGE].some((pattern) => pattern.test(` ${word}`) || pattern.test(` ${word} skola`) || pattern.test(` ${word} nams`)), false);
const programmeWords = new WordFacts((word) => /^(?:programm|finanšu|grant|financial)/iu.test(word), false);
/** Most tokens up to the word of the programme: three joined countries, four words of which each may be years with a dash. */
const PROGRAMME_REACH = 60;

function isOfProgramme({ text, tokens }: Scan, { end, endToken }: Hit): boolean {
  for (let at = endToken; at < Math.min(tokens.count, endToken + PROGRAMME_REACH) && tokens.starts[at]! < end + 90; at += 1) {
    if (tokens.kinds[at] === tokenKinds.break) return false;
    if (programmeWords.at(tokens, at)) return PROGRAMME.test(text.slice(end, end + 90));
  }
  return false;
}

/** Why the words belong to something else: a listed phrase or a funder's name covers them; null where nothing does. */
function reasonOf({ hits }: Scan, first: number, end: number): string | null {
  const phrase = hitsOver(hits, first, end, 'not-country').find((hit) => hit.endToken - hit.firstToken > end - first);
  if (phrase !== undefined) return phrase.entry.reason;
  const authority = hitsOver(hits, first, end, 'authority').find((hit) => hit.endToken - hit.firstToken > end - first);
  if (authority === undefined) return null;
  return authority.entry.role === 'agency' ? 'organisation' : authority.entry.role === 'programme' ? 'programme' : 'funder';
}
