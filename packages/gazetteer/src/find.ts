import type { Tokens } from '@siets/latvian';
import { entries } from './entries.ts';
import type { Hits } from './hits.ts';
import { Matcher } from './matcher.ts';
import type { OwnGazetteer } from './own/own-gazetteer.ts';

let matcher: Matcher | null = null;

/** Finds listed entries in tokens, and with them those of the own lists. */
export const findOwnEntries = (tokens: Tokens, { matcher: own }: OwnGazetteer): Hits => own.find(tokens);

/** Every listed entry that stands in the tokens: in order of start, the longest first. The trie is built at the first call. */
export function findEntries(tokens: Tokens): Hits {
  matcher ??= new Matcher(entries);
  return matcher.find(tokens);
}
