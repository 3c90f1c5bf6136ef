import type { Settings } from '@siets/runtime';

export interface Words {
  lv: string;
  en: string;
}

/** `well`; `doubtful`: it works, and a person should know; `broken`: it must be mended. */
export type Verdict = 'well' | 'doubtful' | 'broken';

export interface Finding {
  verdict: Verdict;
  /** What was seen. */
  seen: Words;
  /** What to do; null where all is well. */
  mend: Words | null;
}

export interface CheckContext {
  settings: Settings;
  /** Whether to look at every index and reference of the database. */
  isDeep: boolean;
}

export interface Check {
  id: string;
  title: Words;
  /** Changes nothing that lasts. Where it throws, the check itself is told as broken. */
  run(context: CheckContext): Promise<Finding>;
}

export const well = (lv: string, en: string): Finding => ({ verdict: 'well', seen: { lv, en }, mend: null });

export const doubtful = (seen: Words, mend: Words): Finding => ({ verdict: 'doubtful', seen, mend });

export const broken = (seen: Words, mend: Words): Finding => ({ verdict: 'broken', seen, mend });
