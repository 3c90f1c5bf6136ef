import { testField } from '../../../testing/index.ts';
import { otherTitlesCorpus } from './other-titles.corpus.ts';

testField('otherTitles', otherTitlesCorpus);
