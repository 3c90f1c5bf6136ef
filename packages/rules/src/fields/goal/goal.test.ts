import { testField } from '../../../testing/index.ts';
import { goalCorpus } from './goal.corpus.ts';

testField('goal', goalCorpus);
