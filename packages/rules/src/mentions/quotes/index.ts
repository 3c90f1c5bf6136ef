import { quotedName } from './quoted-name.ts';

export type { Quoted } from './quoted-name.ts';

/** Rules for words in quotation marks. */
export const quoteRules = [quotedName] as const;
