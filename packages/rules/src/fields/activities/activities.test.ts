import { testField } from '../../../testing/index.ts';
import { activitiesCorpus } from './activities.corpus.ts';

testField('activities', activitiesCorpus);
