import { doubledMark } from './doubled-mark.ts';
import { quotedName } from './quoted-name.ts';

export type { Quoted } from './quoted-name.ts';

/** Rules for words in quotation marks. */
export const quoteRules = [quotedName, doubledMark] as const;
