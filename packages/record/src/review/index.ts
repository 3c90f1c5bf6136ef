export * from './find-doubts.ts';
export * from './same-answer.ts';
export * from './wilson.ts';
export * from './log-actions.ts';
