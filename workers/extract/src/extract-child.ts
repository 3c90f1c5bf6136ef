import { serve } from '@siets/reader/sandbox';
import type { DocumentText } from '@siets/record';
import { extract } from '@siets/rules';
import { stretchesOf, type Extracted } from './extract-pool.ts';

// A process that runs the rules: it shares nothing and is killed from outside.

serve<DocumentText, Extracted>(async (document, onProgress) => {
  onProgress({ page: 0, pages: stretchesOf(document) });
  const { record, trace } = extract(document);
  return { record, trace };
});
