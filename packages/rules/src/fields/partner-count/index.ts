import type { Resolved } from '../../engine/field-rule.ts';
import type { FieldDefinition } from '../../engine/reading.ts';
import { resolveAgreed } from '../../engine/resolve.ts';
import { partnerCounts } from './counted.ts';

/** How many partners the text says the project has; null where it states no number. */
export const partnerCountField: FieldDefinition<number> = {
  field: 'partnerCount',
  rules: ['partner-count/counted'],
  find: (view): Resolved<number> => resolveAgreed(partnerCounts(view), String),
};
