import { bareYear } from './bare-year.ts';
import { dayMonth } from './day-month.ts';
import { digits } from './digits.ts';
import { doubleYear } from './double-year.ts';
import { monthYear } from './month-year.ts';
import { quarter } from './quarter.ts';
import { quarterInWords } from './quarter-in-words.ts';
import { relativeYear } from './relative-year.ts';
import { seasonYear } from './season-year.ts';
import { yearFirst } from './year-first.ts';
import { yearInWords } from './year-in-words.ts';

export * from './date-value.ts';
export * from './year-from-context.ts';

/** Rules for mentions of type `date`; at one token the first that applies wins. */
export const dateRules = [
  digits,
  doubleYear,
  yearFirst,
  bareYear,
  quarter,
  quarterInWords,
  dayMonth,
  monthYear,
  seasonYear,
  relativeYear,
  yearInWords,
];
