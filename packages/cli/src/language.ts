import type { ProblemText } from '@siets/record';

/** The language of the terminal; `both` where neither the setting nor the system says. */
export type Language = 'lv' | 'en' | 'both';

/** `SIETS_LANG=lv|en` decides, else the language of the system, else both are shown. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const asked = env.SIETS_LANG?.toLowerCase();
  if (asked === 'lv' || asked === 'en') return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^lv\b|^lv_/iu.test(system)) return 'lv';
  return /^en\b|^en_/iu.test(system) ? 'en' : 'both';
}

export const language: Language = languageOf(process.env);

/** A short phrase: both languages on one line. */
export const phrase = (text: ProblemText, as: Language = language): string => {
  if (as !== 'both') return text[as];
  return text.lv === text.en ? text.lv : `${text.lv} / ${text.en}`;
};

/** A sentence: each language on a line of its own. */
export const sentence = (text: ProblemText, as: Language = language): string => (as === 'both' ? `${text.lv}\n${text.en}` : text[as]);

/** Where one language must do, as in the cells of a table. */
export const oneOf = (text: ProblemText, as: Language = language): string => text[as === 'both' ? 'lv' : as];
