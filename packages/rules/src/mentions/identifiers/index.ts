import { digitForm } from './digit-form.ts';
import { hashForm } from './hash-form.ts';
import { labelledNumber } from './labelled-number.ts';
import { letterForm } from './letter-form.ts';

export type { Identifier } from './identifier.ts';

/** Rules for numbers that name projects. */
export const identifierRules = [digitForm, letterForm, hashForm, labelledNumber] as const;
