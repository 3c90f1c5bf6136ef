import { fold } from './fold.ts';

/** Stem → value; a numeral is a stem with a case ending. Sources: Latvian grammar; 1-9 decline, tens and teens do not. */
const UNITS: readonly (readonly [stems: string, value: number])[] = [
  ['vien', 1], ['div', 2], ['tris tri trij trej', 3], ['cetr', 4], ['piec', 5], ['ses', 6], ['septin', 7], ['aston', 8], ['devin', 9],
];
const ENDINGS = ['', 's', 'a', 'i', 'u', 'as', 'us', 'am', 'ai', 'os', 'iem', 'u', 'im', 'is', 'ju', 'jiem', 'jam', 'jos', 'jas', 'ejus', 'eju'];
const TEENS: Record<string, number> = {
  vienpadsmit: 11, divpadsmit: 12, trispadsmit: 13, cetrpadsmit: 14, piecpadsmit: 15, sespadsmit: 16, septinpadsmit: 17, astonpadsmit: 18, devinpadsmit: 19,
};
const TENS: Record<string, number> = {
  desmit: 10, divdesmit: 20, trisdesmit: 30, cetrdesmit: 40, piecdesmit: 50, sesdesmit: 60, septindesmit: 70, astondesmit: 80, devindesmit: 90,
};
const SCALES: readonly (readonly [stem: string, value: number])[] = [['simt', 100], ['tukstos', 1000], ['miljon', 1_000_000], ['miljard', 1_000_000_000]];
const SCALE_ENDINGS = ['', 's', 'a', 'am', 'u', 'i', 'iem', 'us', 'os', 'ais', 'aji', 'ajam', 'si', 'sus'];

/** Numerals that are words of their own. */
const SPECIAL: Record<string, number> = { pusotrs: 1.5, pusotra: 1.5, pusotru: 1.5, pusotram: 1.5, divarpus: 2.5, trisarpus: 3.5, abi: 2, abas: 2, abu: 2, abiem: 2, trim: 3 };
const ENGLISH: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

const ENGLISH_SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000, millions: 1_000_000, billion: 1_000_000_000 };

const cardinals = new Map<string, number>([...Object.entries(TEENS), ...Object.entries(TENS), ...Object.entries(SPECIAL), ...Object.entries(ENGLISH)]);
for (const [stems, value] of UNITS) for (const stem of stems.split(' ')) for (const ending of ENDINGS) if (stem + ending !== 'tri') cardinals.set(stem + ending, value);
for (const word of ['vien', 'div', 'trij', 'trej', 'cetr', 'ses', 'aston', 'septin', 'devin', 'sesam']) cardinals.delete(word);

/** The value of one Latvian (any case) or English numeral word, null for other words: `septiņiem` → 7, `pusotru` → 1.5. */
export const cardinalOf = (word: string): number | null => cardinals.get(fold(word)) ?? null;

/** All folded one-word numerals with their values, for scanners. */
export const cardinalForms: ReadonlyMap<string, number> = cardinals;

/** Beginnings of one-word compounds such as `divgadīgs` or `trīsmēnešu`, folded. */
export const numeralStems: readonly (readonly [stem: string, value: number])[] = [
  ...UNITS.flatMap(([stems, value]) => stems.split(' ').map((stem) => [stem, value] as const)), ['pusotra', 1.5], ['divarpus', 2.5],
];

const scales = new Map<string, number>();
for (const [stem, value] of SCALES) for (const ending of SCALE_ENDINGS) scales.set(stem + ending, value);
// „tūkstotis”, „tūkstotim”, „tūkstoti”: the stem is hard in these cases.
for (const form of ['tukstotis', 'tukstotim', 'tukstoti']) scales.set(form, 1000);

/** All folded forms of hundred, thousand, million and milliard, and what is written in one word with them (`divtūkstoš`, `pusmiljonu`). */
export const scaleForms: ReadonlyMap<string, number> = new Map([
  ...scales,
  ...SCALE_ENDINGS.map((ending) => [`pusmiljon${ending}`, 500_000] as const),
  ...UNITS.flatMap(([stems, value]) => stems.split(' ').flatMap((head) => [...scales].map(([form, scale]) => [head + form, value * scale] as const))),
]);

function scaleOf(word: string): number | null {
  const plain = fold(word);
  return scales.get(plain) ?? ENGLISH_SCALES[plain] ?? null;
}

/**
 * A number in words, null where a word is no numeral: `divtūkstoš divdesmit trīs` → 2023, `trīs tūkstošus` → 3000,
 * `četrdesmit pieci tūkstoši` → 45000, `pusmiljonu` → 500000.
 */
export function readNumeral(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  if (words.length === 0) return null;
  for (const word of words) {
    const plain = fold(word);
    if (plain === 'un' || plain === 'and') continue;
    const scale = scaleOf(plain);
    const compound = scale === null ? compoundOf(plain) : null;
    const cardinal = scale === null && compound === null ? cardinalOf(plain) : null;
    if (scale === 100) group = (group || 1) * 100;
    else if (scale !== null) {
      total += (group || 1) * scale;
      group = 0;
    } else if (compound !== null) {
      if (compound >= 1000) total += compound;
      else group += compound;
    } else if (cardinal !== null) group += cardinal;
    else return null;
  }
  return total + group;
}

/** Two numerals written together: `divtūkstoš` 2000, `trīssimt` 300, `pusmiljonu` 500000. */
const compoundOf = (plain: string): number | null => (scales.has(plain) ? null : scaleForms.get(plain) ?? null);

const ORDINAL_STEMS = ['pirm', 'otr', 'tres', 'ceturt', 'piekt', 'sest', 'septit', 'astot', 'devit', 'desmit'];
const ORDINAL_ENDINGS = new Set(['ais', 'a', 'o', 'am', 'ai', 'as', 'aja', 'ajam', 'ajai', 'ie', 'os', 'ajos', 'ajas', 'ajiem', 'ajam', 'u', 's', 'i', 'iem']);

/** The value (1-10, and the tens) of an ordinal word in any case: `ceturtajā` → 4, `divdesmitā` → 20; null for other words. */
export function ordinalOf(word: string): number | null {
  const plain = fold(word);
  const index = ORDINAL_STEMS.findIndex((stem) => plain.startsWith(stem) && ORDINAL_ENDINGS.has(plain.slice(stem.length)));
  if (index >= 0) return index + 1;
  const ten = Object.entries(TENS).find(([stem]) => plain.startsWith(stem) && ORDINAL_ENDINGS.has(plain.slice(stem.length)));
  return ten?.[1] ?? null;
}
