export { makeAnchorFinder, toAnchor } from './anchor.ts';
export * from './changes.ts';
export * from './decision.ts';
export * from './effective-record.ts';
export * from './field-values.ts';
export * from './judge.ts';
export * from './make-decision.ts';
export { makeProjectDecision, type ProjectWish } from './project-decisions.ts';
export * from './same-value.ts';
