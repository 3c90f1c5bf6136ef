import { hash } from 'node:crypto';

/**
 * A stable id of a field: made of the document, the field, its words and their ordinal among equal words of that field.
 * A better rule that finds the same words gives the same id.
 */
export function fieldId(documentId: string, field: string, raw: string, ordinal: number): string {
  return `f_${hash('sha256', `${documentId}\n${field}\n${raw}\n${ordinal}`, 'hex').slice(0, 16)}`;
}
