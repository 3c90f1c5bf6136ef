export * from './edges.ts';
export * from './fold.ts';
export * from './grammar.ts';
export * from './letters.ts';
export * from './months.ts';
export * from './numbers.ts';
export * from './numerals.ts';
export * from './tokens.ts';
