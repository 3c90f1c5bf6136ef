export { defineCorpus, type MentionCorpus } from './corpus.ts';
export { readTextOf, viewOf } from './documents.ts';
export { testMentions } from './test-mentions.ts';
export { defineFieldCorpus, testField, type FieldCorpus } from './test-field.ts';
