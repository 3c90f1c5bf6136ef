/**
 * Nouns that end compounds, as folded stems: a school is looked for as „skola”, whatever its kind.
 *
 *     pamatskola, sākumskolas, pirmsskolā
 *          ^^^^^       ^^^^^^       ^^^^^
 *
 * Left out on purpose: stems that end other words too (`sport` in „transports”, `kultur` in „monokultūra”, `viet` in „sieviete”, `kurs` in „konkurss”, `biedrib` in „kapitālsabiedrība”,
 * `krast` in „Saulkrasti”), and those of three letters (`nam`, `cel`).
 */
const HEADS: readonly string[] = [
  'aizsardzib', 'apgaismojum', 'aprikojum', 'aprup', 'apstrad', 'audzetav', 'autobus', 'basein', 'baznic', 'bibliotek',
  'buvniecib', 'celin', 'centr', 'darbnic', 'darz', 'dator', 'daudzveidib', 'drosib', 'dzesej', 'dzesib', 'efektivitat',
  'energij', 'festival', 'film', 'finansejum', 'gimen', 'gramat', 'iekart', 'iestad', 'izglitib', 'izpet', 'izstad', 'kaln',
  'kapital', 'klub', 'kompetenc', 'koncert', 'konferenc', 'laukum', 'macib', 'maksajum', 'maksl', 'mantojum', 'marsrut', 'masin',
  'material', 'medicin', 'muzej', 'nodarbinatib', 'nometn', 'orkestr', 'park', 'parvald', 'petniecib', 'pieminekl', 'pilset',
  'prasm', 'produkt', 'raidijum', 'razosan', 'region', 'remont', 'robez', 'rupniecib', 'saimniecib', 'sistem', 'skol', 'slimnic',
  'spel', 'stacij', 'stadion', 'studij', 'svetk', 'teatr', 'tehnologij', 'telp', 'terapij', 'tiesib', 'tikl', 'tirdzniecib',
  'tirg', 'traktor', 'transport', 'turism', 'uden', 'valod', 'vestur', 'viel', 'viesnic', 'vietn', 'zinatn',
];
/** Words that only sound like compounds. */
const NO_COMPOUNDS = new Set(['epicentr']);
const SHORTEST_FIRST_PART = 3;

/** The noun that a compound ends in; null where the stem is none. */
export const findCompoundHead = (stem: string): string | null =>
  NO_COMPOUNDS.has(stem) ? null : (HEADS.find((head) => stem.length - head.length >= SHORTEST_FIRST_PART && stem.endsWith(head)) ?? null);
