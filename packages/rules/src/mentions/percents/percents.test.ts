import { testMentions } from '../../../testing/index.ts';
import { percentCorpus } from './percents.corpus.ts';
import { percentRules } from './index.ts';

testMentions(percentRules, percentCorpus);
