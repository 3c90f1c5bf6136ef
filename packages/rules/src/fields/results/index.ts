import type { FieldDefinition } from '../../engine/reading.ts';
import { resolveSeries } from '../activities/series-field.ts';
import { introducedResults } from './introduced-results.ts';
import { labelledResults } from './labelled-results.ts';

/** What the project brought or is to bring, where a label or a sentence announces it: one value per item. */
export const resultsField: FieldDefinition<string> = {
  field: 'results',
  rules: ['results/labelled-results', 'results/introduced-results'],
  find: (view) => resolveSeries(view, [...labelledResults(view), ...introducedResults(view)]),
};
