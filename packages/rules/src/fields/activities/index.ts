import type { FieldDefinition } from '../../engine/reading.ts';
import { announcedSeries } from './announced-series.ts';
import { introducedLists } from './introduced-list.ts';
import { labelledLists } from './labelled-list.ts';
import { resolveSeries } from './series-field.ts';
import { verbalLists } from './verbal-list.ts';

/** What the project does, where the text lists it: one value per item. */
export const activitiesField: FieldDefinition<string> = {
  field: 'activities',
  rules: ['activities/labelled-list', 'activities/introduced-list', 'activities/announced-series', 'activities/verbal-list'],
  find: (view) => resolveSeries(view, [...labelledLists(view), ...introducedLists(view), ...announcedSeries(view), ...verbalLists(view)]),
};
