import type { MentionRule } from '../engine/mention-rule.ts';
import { placeRules } from './places/index.ts';
import { organisationRules } from './organisations/index.ts';
import { countryRules } from './countries/index.ts';
import { contactRules } from './contacts/index.ts';
import { quoteRules } from './quotes/index.ts';

/** Every mention rule. Rules of one type are rivals in the order given. */
export const mentionRules: readonly MentionRule<unknown>[] = [...quoteRules, ...contactRules, ...countryRules, ...organisationRules, ...placeRules];
