import { entries, type DisputedEntry, type Hit, type PlaceEntry } from '@siets/gazetteer';
import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitAt, hitsAt } from '../hits-at.ts';
import { isAnd, isCapital, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import { isSentenceStart } from '../organisations/phrase-start.ts';
import { countryBehind } from '../organisations/name-tail.ts';
import { isStreet } from './street.ts';
import type { PlaceMention } from './place-mention.ts';

const listed = entries.filter((entry): entry is PlaceEntry | DisputedEntry => entry.kind === 'place' || entry.kind === 'disputed');

/**
 * A place of the lists, in any case: Latvian towns, municipalities and regions, foreign towns, disputed regions.
 *
 *     Darbnīcas notika Alūksnē un Veru pilsētā.
 *                      ^^^^^^^    ^^^^
 *
 * A name that is mostly another word („Liepa”, „Sala”) counts only in the locative, with a unit behind it or in brackets.
 */
export const listedPlace = defineMention<PlaceMention>({
  id: 'places/listed-place',
  type: 'place',
  anchor: { words: firstWordKeys(listed.flatMap((entry) => entry.forms.map((form) => form.text))) },
  read(scan, index) {
    if (!isCapital(scan.tokens, index)) return null;
    return readDisputed(scan, index) ?? readPlace(scan, index);
  },
});

function readDisputed(scan: Scan, index: number): Found<PlaceMention> | null {
  const hit = hitAt(scan.hits, index, 'disputed');
  if (hit === null) return null;
  return { start: hit.start, end: hit.end, value: { name: hit.entry.name, kind: 'territory', code: null, country: null, case: hit.form.case } };
}

function readPlace(scan: Scan, index: number): Found<PlaceMention> | null {
  const hits = hitsAt(scan.hits, index, 'place').filter((hit) => hit.diacritics || hit.end - hit.start > 5 || isEnglish(scan, hit));
  const [hit] = hits;
  if (hit === undefined || isStreet(scan, hit.endToken - 1) || isSea(scan, hit.endToken)) return null;
  if (hit.entry.ambiguous !== null && !hasClue(scan, hit)) return null;
  const country = countryBehind(scan, hit.endToken);
  const same = hits.filter((one) => one.endToken === hit.endToken);
  const { entry, form } = same.find((one) => one.entry.country === country) ?? hit;
  const printed = scan.text.slice(hit.start, hit.end);
  // English texts print the town's own name: it is filed as printed.
  const name = form.case === null && entry.original === printed ? printed : entry.name;
  return { start: hit.start, end: hit.end, value: { name, kind: entry.placeKind, code: entry.code, country: country ?? entry.country, case: caseOf(scan, hit) } };
}

/** „Rīgas jūras līcī”: water. */
const isSea = ({ tokens }: Scan, at: number): boolean => isWord(tokens, at) && wordAt(tokens, at) === 'jūras' && isWord(tokens, at + 1) && /^lī[cč]/u.test(wordAt(tokens, at + 1));

/** „in Riga”, „Riga region”: a short name without its diacritics counts among English words. */
const isEnglish = (scan: Scan, hit: Hit): boolean =>
  /^(?:in|from|at|near|of|the)$/u.test(isWord(scan.tokens, hit.firstToken - 1) ? wordAt(scan.tokens, hit.firstToken - 1) : '') ||
  /^(?:region|city|municipality|district|county)$/u.test(isWord(scan.tokens, hit.endToken) ? wordAt(scan.tokens, hit.endToken) : '') || countryBehind(scan, hit.endToken) === 'LV';

/** „Balvu, Rēzeknes un Daugavpils”: a list of places, one of them plain, makes all of them places. */
function isInList(scan: Scan, hit: Hit): boolean {
  return reachesPlain(scan, hit.endToken, 1) || reachesPlain(scan, hit.firstToken - 1, -1);
}
/** Names of a list that are looked over for a plain one. */
const MOST_NAMES = 6;

function reachesPlain({ tokens, hits }: Scan, from: number, step: 1 | -1): boolean {
  let at = from;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    if (signAt(tokens, at) !== ',' && !isAnd(tokens, at)) return false;
    const next = hitsAt(hits, at + step, 'place');
    if (next.some((one) => one.entry.ambiguous === null)) return true;
    if (next.length === 0) return false;
    at = step === 1 ? next[0]!.endToken : at + 2 * step;
  }
  return false;
}

/** „Salaspils”, „Saldus”: genitive and nominative look alike; before a word and in a list of genitives it is the genitive. */
function caseOf({ tokens, hits }: Scan, hit: Hit): Hit['form']['case'] {
  if (hit.form.case !== 'nominative' || !hit.form.readings.some((one) => one.case === 'genitive')) return hit.form.case;
  const isGenitive = (at: number): boolean => hitsAt(hits, at, 'place').some((one) => one.form.case === 'genitive');
  if (isWord(tokens, hit.endToken) && !isAnd(tokens, hit.endToken)) return 'genitive';
  const isJoint = (at: number): boolean => signAt(tokens, at) === ',' || isAnd(tokens, at);
  return (isJoint(hit.endToken) && isGenitive(hit.endToken + 1)) || (isJoint(hit.firstToken - 1) && isGenitive(hit.firstToken - 2)) ? 'genitive' : 'nominative';
}

/** „the town of Ogre”. */
const isOfTown = ({ tokens }: Scan, { firstToken, exact }: Hit): boolean => exact && wordAt(tokens, firstToken - 1) === 'of' && /^(?:town|city|municipality|parish|district)$/u.test(wordAt(tokens, firstToken - 2));

/** Something beside an ambiguous name that makes it a place. */
function hasClue(scan: Scan, hit: Hit): boolean {
  const { tokens } = scan;
  if (hit.form.case === 'locative' && (hit.exact || hit.diacritics) && !isSentenceStart(tokens, hit.firstToken)) return true;
  if (hit.exact && hit.form.case === 'genitive' && !isSentenceStart(tokens, hit.firstToken) && !isCapital(tokens, hit.firstToken - 1)) return true;
  if (isInList(scan, hit) || isOfTown(scan, hit)) return true;
  if (signAt(tokens, hit.firstToken - 1) === '(' && signAt(tokens, hit.endToken) === ')') return true;
  if (signAt(tokens, hit.endToken) === '(' || countryBehind(scan, hit.endToken) !== null) return true;
  return isWord(tokens, hit.endToken) && /^(?:novad|pagast|pilsēt|valstspilsēt|ciem|rajon|parish|municipality|town)/iu.test(wordAt(tokens, hit.endToken));
}
