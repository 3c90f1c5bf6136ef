import type { Translated } from '../catalogue.ts';
import type { record as lv } from '../lv/record.ts';

export const record: Translated<typeof lv> = {
  title: 'Record',
};
