import type { Translated } from '../catalogue.ts';
import type { queue as lv } from '../lv/queue.ts';

export const queue: Translated<typeof lv> = {
  title: 'Records to check',
};
