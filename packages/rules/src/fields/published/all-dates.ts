import type { Mention } from '@siets/record';
import type { Reading } from '../../engine/reading.ts';
import type { DateValue } from '../../mentions/dates/index.ts';

/** Every date of the document, whichever project it belongs to. */
export const allDates = ({ mentions }: Reading): Mention<DateValue>[] =>
  mentions.filter((one): one is Mention<DateValue> => one.type === 'date');
