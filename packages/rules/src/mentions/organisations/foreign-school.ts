import { tokenKey, tokenKinds } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, wordKeys } from '../hits-at.ts';
import { countryInside } from './name-country.ts';
import { countryBehind, quotedBehind } from './name-tail.ts';
import { inOneLine, isCapital, isGlued, isNeverName, isWord, signAt, wordAt } from './name-words.ts';
import { wordsOf } from './name-nominative.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** Words that schools abroad are called by in their own languages, in front of the name. */
const HEADS = wordKeys(
  'agrupamento escola escolas istituto instituto collegio colegio colegiul colegio collège lycée liceo liceul liceum scuola scoala școala şcoala szkola szkoła ' +
    'zespół zespol osnovna osnovno srednja základní zakladna zakladni stredná grundschule gesamtschule volksschule mittelschule IES CEIP ITIS politecnico politécnico institut universidade universidad università',
);
/** True for a school abroad that is named in its own language. */
export const isForeignSchoolName = (name: string): boolean => HEADS.has(tokenKey(/^[\p{L}]+/u.exec(name)?.[0] ?? ''));

/** Small words inside such names. */
const JOINTS = new Set(['de', 'do', 'da', 'dos', 'das', 'di', 'del', 'della', 'delle', 'dei', 'degli', 'la', 'pour', 'l', 'et', 'las', 'los', 'el', 'y', 'e', 'w', 'we', 'i', 'im', 'in', 'der', 'des', 'nr', 'no', 'n', 'škola', 'skola', 'šola', 'sola', 'school', 'statale']);
/** „Skola Escola Básica de Mar”: our word for it opens the sentence. */
const LATVIAN_HEAD = /^(?:Partner)?(?:[Ss]kol|[Vv]idusskol|[Pp]amatskol|[Ģģ]imnāzij|[Ll]icej|[Kk]oledž|[Bb]ērnudārz|[Uu]niversitāt)(?:a|as|ā|u|ai|s|ā|e|ē)?$/u;
const MAX_WORDS = 12;
const MAX_NUMBER = 3;

/**
 * A school abroad by its name in its own language, which begins with what it is.
 *
 *     Viesojāmies pie partneriem skolā Agrupamento de Escolas de Marvila, Portugālē.
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * One capital more than the head is asked for.
 */
export const foreignSchool = defineMention<OrganisationMention>({
  id: 'organisations/foreign-school',
  type: 'organisation',
  anchor: { word: (word, isCapital) => isCapital && HEADS.has(tokenKey(word)) },
  read(scan, index) {
    const { tokens } = scan;
    if (isWord(tokens, index - 1) && isCapital(tokens, index - 1) && !LATVIAN_HEAD.test(wordAt(tokens, index - 1))) return null;
    const last = lastOf(scan, index);
    // „Colegiul Tehnic „Alba””: the name goes on in quotation marks.
    const tail = quotedBehind(scan, last);
    if (last <= index && tail === null) return null;
    const next = tail?.endToken ?? last + 1;
    const words = last > index ? wordsOf(scan, index, last) : wordAt(tokens, index);
    return {
      start: tokens.starts[index]!, end: tail?.end ?? tokens.ends[last]!,
      value: {
        name: tail === null ? words : `${words} ${inOneLine(scan.text.slice(tail.start, tail.end))}`, head: null, quoted: tail?.name ?? null, abbreviation: null,
        country: countryBehind(scan, next) ?? countryInside(scan, index, last),
        registrationNumber: null, authority: null, owner: null, members: [],
      },
    };
  },
});

/** The last capital or number of the run that begins behind `first`; `first` where none follows. */
function lastOf({ tokens, hits }: Scan, first: number): number {
  let last = first;
  let capitals = 0;
  for (let at = first + 1; at < Math.min(tokens.count, first + MAX_WORDS); at += 1) {
    const isDot = signAt(tokens, at) === '.' && isGlued(tokens, at - 1) && tokens.ends[at - 1]! - tokens.starts[at - 1]! <= 2;
    const isInside = (signAt(tokens, at) === '-' || signAt(tokens, at) === '’' || signAt(tokens, at) === "'") && isGlued(tokens, at - 1) && isGlued(tokens, at);
    if (isDot || isInside) continue;
    if (tokens.kinds[at] === tokenKinds.number) {
      if (tokens.ends[at]! - tokens.starts[at]! > MAX_NUMBER || signAt(tokens, at + 1) === '.') break;
      last = at;
      continue;
    }
    if (!isWord(tokens, at)) break;
    if (isCapital(tokens, at)) {
      if (isNeverName(wordAt(tokens, at)) || (capitals > 0 && hitAt(hits, at, 'country') !== null)) break;
      capitals += 1;
      last = at;
    } else if (!JOINTS.has(wordAt(tokens, at).toLowerCase())) break;
  }
  return capitals === 0 ? first : last;
}
