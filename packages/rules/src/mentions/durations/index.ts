import { bareUnit } from './bare-unit.ts';
import { compound } from './compound.ts';
import { counted } from './counted.ts';
import { inWords } from './in-words.ts';

export * from './duration-value.ts';

/** Rules for mentions of type `duration`. */
export const durationRules = [counted, compound, inWords, bareUnit];
