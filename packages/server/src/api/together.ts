import { listFields } from '@siets/record';
import type { ApiContext } from './context.ts';
import type { Together } from './document-answer.ts';

/** How far people are with a document, told by its fields alone. */
export async function readTogether({ store }: Pick<ApiContext, 'store'>, documentId: string): Promise<Together> {
  const seen = await store.decisions.effective(documentId);
  const states = seen ? listFields(seen.record).map(({ field }) => field.state ?? 'extracted') : [];
  const status = states.length > 0 && states.every((state) => state === 'approved') ? 'approved' : states.length > 0 && !states.includes('extracted') ? 'checked' : 'to-check';
  return { status, claim: null, skipped: null, question: null, comments: [], present: [], accepted: [] };
}
