import { testField } from '../../../testing/index.ts';
import { resultsCorpus } from './results.corpus.ts';

testField('results', resultsCorpus);
