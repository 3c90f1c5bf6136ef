// Consonants change before the endings of the 2nd declension (genitive, plural) and in the genitive plural of the 5th and 6th.

/** The longest first. `r`, `k`, `g`, `ķ`, `ģ`, `j` and already soft consonants stay. */
const SOFT: readonly (readonly [hard: string, soft: string])[] = [
  ['dz', 'dž'], ['ll', 'ļļ'], ['nn', 'ņņ'], ['sn', 'šņ'], ['zn', 'žņ'], ['ln', 'ļņ'], ['sl', 'šļ'], ['zl', 'žļ'],
  ['b', 'bj'], ['p', 'pj'], ['m', 'mj'], ['v', 'vj'], ['f', 'f'],
  ['t', 'š'], ['d', 'ž'], ['c', 'č'], ['s', 'š'], ['z', 'ž'], ['n', 'ņ'], ['l', 'ļ'],
];

/** Stems that stay hard, and ends of stems that do. Sources: Latvian grammar. */
const HARD_WORDS = new Set(['pas', 'kas', 'cēs', 'mas', 'ras', 'ac', 'aus', 'mut', 'gid', 'tēt', 'vies', 'klēt', 'piramīd']);
const HARD_ENDS = /(?:valst|kast|okast|ast|bāz|fāz|gāz|ball|flot|takt|dzirkst|debes|akciz)$/u;

/** True for a stem that does not soften: valsts → valstu, Cēsis → Cēsu, kase → kasu. */
export const isHardStem = (stem: string): boolean => HARD_WORDS.has(stem.toLowerCase()) || HARD_ENDS.test(stem.toLowerCase());

/** The stem with its last consonants softened: `brāl` → `brāļ`, `universitāt` → `universitāš`, `partner` stays. */
export function soften(stem: string): string {
  if (isHardStem(stem)) return stem;
  for (const [hard, soft] of SOFT) if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft;
  return stem;
}

/** Stems that soften to the given one, the likelier first: `brāļ` → [`brāl`, `brāļ`], `Eglīš` → [`Eglīt`, `Eglīs`]. */
export function hardened(stem: string): string[] {
  const found = SOFT.filter(([, soft]) => stem.endsWith(soft)).map(([hard, soft]) => stem.slice(0, -soft.length) + hard);
  const exact = found.filter((hard) => soften(hard) === stem);
  return exact.length > 0 ? [...new Set(exact)] : [stem];
}
