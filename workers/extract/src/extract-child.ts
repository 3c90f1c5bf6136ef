import { serve } from '@siets/reader/sandbox';
import type { OwnLists } from '@siets/record';
import { extract } from '@siets/rules';
import { stretchesOf, type ExtractAsk, type Extracted } from './extract-pool.ts';

// A process that runs the rules: it shares nothing and is killed from outside.

let last: { json: string; lists: OwnLists } | null = null;

function readLists(json: string): OwnLists {
  if (last?.json !== json) last = { json, lists: JSON.parse(json) as OwnLists };
  return last.lists;
}

serve<ExtractAsk, Extracted>(async ({ document, lists }, onProgress) => {
  onProgress({ page: 0, pages: stretchesOf(document) });
  const { record, trace } = extract(document, lists === null ? null : readLists(lists));
  return { record, trace };
});
