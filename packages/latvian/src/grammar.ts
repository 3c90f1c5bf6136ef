export const grammaticalCases = ['nominative', 'genitive', 'dative', 'accusative', 'locative'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];
export type GrammaticalNumber = 'singular' | 'plural';
export type Gender = 'masculine' | 'feminine';
