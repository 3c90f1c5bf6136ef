export * from './make-people.ts';
export type * from './people-tables.ts';
export * from './people.ts';
