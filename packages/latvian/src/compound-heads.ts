/**
 * Nouns that end compounds, as folded stems: a school is looked for as „skola”, whatever its kind.
 *
 *     pamatskola, sākumskolas, pirmsskolā
 *          ^^^^^       ^^^^^^       ^^^^^
 *
 * Left out on purpose: stems that end other words too (`sport` in „transports”, `kultur` in „monokultūra”), and those of three letters (`nam`, `cel`).
 */
const HEADS: readonly string[] = [
  'apgaismojum', 'baznic', 'bibliotek', 'buvniecib', 'celin', 'centr', 'darbnic', 'darz', 'energij', 'festival', 'gramat', 'iestad', 'izglitib', 'kaln', 'klub', 'koncert', 'laukum', 'macib', 'muzej', 'nometn',
  'park', 'petniecib', 'prasm', 'razosan', 'saimniecib', 'skol', 'slimnic', 'stacij', 'stadion', 'studij', 'svetk', 'teatr', 'telp', 'tirdzniecib', 'tirg', 'transport', 'turism', 'uden', 'valod', 'viesnic',
];
/** Words that only sound like compounds. */
const NO_COMPOUNDS = new Set(['epicentr']);
const SHORTEST_FIRST_PART = 3;

/** The noun that a compound ends in; null where the stem is none. */
export const findCompoundHead = (stem: string): string | null =>
  NO_COMPOUNDS.has(stem) ? null : (HEADS.find((head) => stem.length - head.length >= SHORTEST_FIRST_PART && stem.endsWith(head)) ?? null);
