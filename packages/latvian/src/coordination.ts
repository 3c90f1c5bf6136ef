import { adjectiveReadings } from './adjective.ts';
import { areaNouns, type HeadReading, type NounLexicon } from './noun-lexicon.ts';
import { toNominative } from './noun-phrase.ts';
import { splitSeries, type SeriesItem } from './series.ts';

/** One body of a series; `start` and `end` are UTF-16 offsets into the phrase, end exclusive. */
export interface CoordinatedName {
  readonly name: string;
  /** What stands in brackets behind the owner („Ludzas (Latvija)”), null where nothing does. */
  readonly bracket: string | null;
  readonly start: number;
  readonly end: number;
}

/** „biedrība „X””, „SIA „Y””, „„Z” biedrība”: a name with its own quotes shares nothing. */
const QUOTED_NAME = /[„“"«][^„“"«]*[”“"»]/u;

/** No series of bodies is longer: hostile text is left alone. */
const MAX_LENGTH = 4000;

/**
 * The bodies of a series in the nominative, one per owner where several owners share a head in the plural.
 *
 *     'Balvu, Zilupes novada pašvaldībām' → Balvu novada pašvaldība, Zilupes novada pašvaldība
 *     'galvenās bibliotēkas – Balvu un Liepājas' → Balvu galvenā bibliotēka, Liepājas galvenā bibliotēka
 *     'Olaines 1. un 2. vidusskola' → Olaines 1. vidusskola, Olaines 2. vidusskola
 *
 * Null where the phrase is no series: one body only, or a name that holds commas or „un” itself („Vides aizsardzības un
 * reģionālās attīstības ministrija”).
 */
export function expandCoordination(phrase: string, lexicon: NounLexicon): CoordinatedName[] | null {
  if (phrase.length > MAX_LENGTH || lexicon.isKnownName(phrase.trim())) return null;
  const fronted = expandFronted(phrase, lexicon);
  if (fronted !== null) return fronted;
  const items = splitSeries(phrase);
  const names: CoordinatedName[] = [];
  let pending: SeriesItem[] = [];
  for (const item of items) {
    if (pending.length === 0 && QUOTED_NAME.test(item.text)) {
      names.push(toName(item.text, item, lexicon));
      continue;
    }
    const shared = readShared(item, lexicon);
    if (shared === null) {
      pending.push(item);
      continue;
    }
    names.push(...closeGroup(phrase, pending, item, shared, lexicon));
    pending = [];
  }
  if (pending.length > 0) return null;
  return names.length > 1 ? names : null;
}

/** The part of the last item that its group shares, and whose it is: „Zilupes” + „novada pašvaldībām”. */
interface Shared {
  readonly owner: string;
  readonly rest: string;
  readonly head: HeadReading;
  /** False for „bibliotēkas”, which may be one library's too. */
  readonly isSurelyPlural: boolean;
}

/** Reads an item that ends a group; null for a bare owner („Balvu”, „Jelgavas pilsētas”). */
function readShared(item: SeriesItem, lexicon: NounLexicon): Shared | null {
  const words = item.text.split(' ');
  const heads = words.map((word) => lexicon.headReadings(word.toLowerCase()));
  const owners = heads.findIndex((readings, at) => at > 0 && at < words.length - 1 && isOwnersPlural(readings, heads, at));
  const last = owners > 0 ? owners : heads.findLastIndex((readings) => readings !== null);
  const readings = heads[last];
  if (readings === undefined || readings === null) return null;
  // „Latvijas Universitātes Literatūras, …”: the head comes later.
  if (item.isFollowed && owners < 0 && last < words.length - 1 && !/["“”»)]$/u.test(item.text)) return null;
  const isArea = readings.every(({ lemma }) => areaNouns.has(lemma));
  if (isArea && item.isFollowed && readings.some((one) => one.number === 'singular' && one.case === 'genitive')) return null;
  const from = words.findIndex((word, at) => at > 0 && at <= last && (/^\p{Ll}/u.test(word) || heads[at] !== null));
  if (from < 0) return null;
  const head = readings.find(({ number }) => number === 'plural') ?? readings[0]!;
  const isSurelyPlural = readings.every(({ number, case: one }) => number === 'plural' || one === 'accusative');
  return { owner: words.slice(0, from).join(' '), rest: words.slice(from, last + 1).join(' '), head, isSurelyPlural };
}

/** „pašvaldību” before another head: the bodies are the owners, „Utenas un Anīkšču pašvaldību kultūras iestādes”. */
const isOwnersPlural = (readings: readonly HeadReading[] | null, heads: readonly (readonly HeadReading[] | null)[], at: number): boolean =>
  readings !== null && readings.some((one) => one.number === 'plural' && one.case === 'genitive' && one.lemma === 'pašvaldība') &&
  heads.slice(at + 1).some((later) => later !== null);

function closeGroup(phrase: string, pending: readonly SeriesItem[], item: SeriesItem, shared: Shared, lexicon: NounLexicon): CoordinatedName[] {
  const ordinal = numbered(pending, item);
  if (ordinal !== null) return ordinal.map(({ text, from }) => toName(text, from, lexicon));
  const owners = [...pending.map(({ text }) => text), shared.owner];
  const canShare = shared.head.number === 'plural' && owners.every((owner) => isOwner(owner, lexicon)) &&
    (shared.isSurelyPlural || owners.every((owner) => isPlace(withoutArea(owner), lexicon)));
  if (pending.length > 0 && !canShare) {
    const first = pending[0]!;
    return [toName(phrase.slice(first.start, item.end), { ...item, start: first.start, bracket: null }, lexicon)];
  }
  const own = toName(pending.length > 0 ? `${shared.owner} ${shared.rest}` : item.text, item, lexicon);
  return [...pending.map((one) => toName(joined(one.text, shared.rest), one, lexicon)), own];
}

/** An owner that has its own kind of area keeps it: „Rēzeknes pilsētas” + „novada pašvaldībām”. */
function joined(owner: string, rest: string): string {
  const area = /(?: |^)(?:novada|pilsētas|valstspilsētas|pagasta|rajona|apgabala)$/u;
  const [first = '', ...others] = rest.split(' ');
  return area.test(owner) && area.test(first) && others.length > 0 ? `${owner} ${others.join(' ')}` : `${owner} ${rest}`;
}

/** „Olaines 1. un 2. vidusskola”: numbers share what stands before and behind them. */
function numbered(pending: readonly SeriesItem[], item: SeriesItem): { text: string; from: SeriesItem }[] | null {
  const tail = /^(?<number>\d{1,3}\.) ?(?<rest>\p{L}.*)$/u.exec(item.text)?.groups;
  const first = pending[0] === undefined ? null : /^(?<prefix>.+ )(?<number>\d{1,3}\.)$/u.exec(pending[0].text)?.groups;
  if (tail === undefined || first === undefined || first === null || !pending.slice(1).every(({ text }) => /^\d{1,3}\.$/u.test(text))) return null;
  const numbers = [first['number']!, ...pending.slice(1).map(({ text }) => text), tail['number']!];
  return numbers.map((number, at) => ({ text: `${first['prefix']!}${number} ${tail['rest']!}`, from: pending[at] ?? item }));
}

/** „Rēzeknes pilsētas” → „Rēzeknes”. */
const withoutArea = (owner: string): string => owner.replace(/ (?:novada|pilsētas|valstspilsētas|pagasta|rajona|apgabala)$/u, '');

/** A listed place, or a person's name before one: „Garlība Merķeļa Lēdurgas”. */
const isPlace = (owner: string, lexicon: NounLexicon): boolean => lexicon.isPlaceWord(owner) || lexicon.isPlaceWord(owner.split(' ').at(-1)!);

/** A place or a person in the genitive: capitals, and a listed place or the ending of a genitive. */
const isOwner = (text: string, lexicon: NounLexicon): boolean => {
  const words = withoutArea(text).split(' ');
  return words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word)) &&
    (lexicon.isPlaceWord(words.join(' ')) || /[aesu]$/u.test(words.at(-1)!));
};

function toName(text: string, { bracket, start, end }: SeriesItem, lexicon: NounLexicon): CoordinatedName {
  const name = toNominative(text, lexicon, { number: 'singular' });
  return { name: name.number === 'plural' ? inSingular(name.text, text, lexicon) : name.text, bracket, start, end };
}

/** The singular of a name whose head stands in the plural: „Balvu galvenās bibliotēkas” → „Balvu galvenā bibliotēka”. */
function inSingular(fallback: string, text: string, lexicon: NounLexicon): string {
  const words = text.split(' ');
  const at = words.findLastIndex((word) => lexicon.headReadings(word.toLowerCase()) !== null);
  const reading = lexicon.headReadings((words[at] ?? '').toLowerCase())?.find(({ number }) => number === 'plural');
  const form = reading === undefined ? null : lexicon.headForm(reading.lemma, 'nominative', 'singular');
  if (form === null || reading === undefined) return fallback;
  words[at] = form;
  for (let before = at - 1; before >= 0; before -= 1) {
    const stem = adjectiveReadings(words[before]!, (one) => lexicon.isAdjectiveStem(one))
      .find((one) => one.number === 'plural' && one.gender === reading.gender && one.case === reading.case)?.stem;
    if (stem === undefined) break;
    words[before] = stem + (reading.gender === 'feminine' ? 'ā' : 'ais');
  }
  return words.join(' ');
}

/** The head in the plural stands before a dash or colon, the owners behind it. */
function expandFronted(phrase: string, lexicon: NounLexicon): CoordinatedName[] | null {
  const split = /^(?<front>.+?)(?<sign>:\s|\s[-–—]\s)(?<list>.+)$/su.exec(phrase)?.groups;
  if (split === undefined) return null;
  const front = split['front']!.trimEnd().split(' ');
  const head = lexicon.headReadings(front.at(-1)!.toLowerCase())?.find(({ number }) => number === 'plural');
  const offset = split['front']!.length + split['sign']!.length;
  const items = splitSeries(split['list']!);
  if (head === undefined || items.length < 2 || !items.every(({ text }) => isOwner(text, lexicon))) return null;
  let from = front.length - 1;
  while (from > 0 && adjectiveReadings(front[from - 1]!, (stem) => lexicon.isAdjectiveStem(stem)).some(({ number }) => number === 'plural')) from -= 1;
  const rest = front.slice(from).join(' ');
  return items.map((item) => toName(`${item.text} ${rest}`, { ...item, start: item.start + offset, end: item.end + offset }, lexicon));
}
