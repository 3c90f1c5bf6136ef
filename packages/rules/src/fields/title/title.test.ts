import { testField } from '../../../testing/index.ts';
import { titleCorpus } from './title.corpus.ts';

testField('title', titleCorpus);
