import { createHash } from 'node:crypto';

/**
 * A stable id of a field: made of the document, the field, its words and their ordinal among equal words of that field.
 * A better rule that finds the same words gives the same id.
 */
export function fieldId(documentId: string, field: string, raw: string, ordinal: number): string {
  const hash = createHash('sha256').update(`${documentId}\n${field}\n${raw}\n${ordinal}`).digest('hex');
  return `f_${hash.slice(0, 16)}`;
}
