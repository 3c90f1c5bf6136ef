export * from './start-intake.ts';
export * from './take-file.ts';
