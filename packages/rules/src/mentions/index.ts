import type { MentionRule } from '../engine/mention-rule.ts';
import { ENGLISH_PERSON, personRules } from './persons/index.ts';
import { dateRules } from './dates/index.ts';
import { durationRules } from './durations/index.ts';
import { moneyRules } from './money/index.ts';
import { percentRules } from './percents/index.ts';
import { placeRules } from './places/index.ts';
import { organisationRules } from './organisations/index.ts';
import { countryRules } from './countries/index.ts';
import { contactRules } from './contacts/index.ts';
import { identifierRules } from './identifiers/index.ts';
import { authorityRules } from './authorities/index.ts';
import { quoteRules } from './quotes/index.ts';

/** Every mention rule. Rules of one type are rivals in the order given. */
export const mentionRules: readonly MentionRule<unknown>[] = [
  ...dateRules, ...durationRules, ...moneyRules, ...percentRules, ...quoteRules, ...authorityRules, ...identifierRules, ...contactRules, ...countryRules, ...organisationRules, ...placeRules, ...personRules];

/** Rules that read a whole passage instead of standing at an anchor: by id and type, for the list of rules. */
export const passageRules: readonly { id: string; type: string }[] = [{ id: ENGLISH_PERSON, type: 'person' }];
