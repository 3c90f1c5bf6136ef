import type { MentionRule } from '../engine/mention-rule.ts';
import { quoteRules } from './quotes/index.ts';

/** Every mention rule. Rules of one type are rivals in the order given. */
export const mentionRules: readonly MentionRule<unknown>[] = [...quoteRules];
