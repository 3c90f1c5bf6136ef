import { numberThenSign } from './number-then-sign.ts';

export * from './percent-value.ts';

/** Rules for mentions of type `percent`. */
export const percentRules = [numberThenSign];
