import type { Tokens } from '@siets/latvian';
import { entries } from './entries.ts';
import type { Hits } from './hits.ts';
import { Matcher } from './matcher.ts';

let matcher: Matcher | null = null;

/** Every listed entry that stands in the tokens: in order of start, the longest first. The trie is built at the first call. */
export function findEntries(tokens: Tokens): Hits {
  matcher ??= new Matcher(entries);
  return matcher.find(tokens);
}
