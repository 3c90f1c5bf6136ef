export type * from './engine/field-rule.ts';
export { confidenceKey, confidenceOf, type ConfidenceTable } from './engine/confidence.ts';
export { confidenceTable } from './generated/confidence.ts';
export { findMentions } from './engine/mention-rule.ts';
export { extract, type Extraction } from './extract.ts';
export { fieldsByName } from './fields/index.ts';
export { mentionRules, passageRules } from './mentions/index.ts';
export { readText } from './read.ts';
export { rulesVersion } from './version.ts';
