import { testMentions } from '../../../testing/index.ts';
import { dateCorpus } from './dates.corpus.ts';
import { dateRules } from './index.ts';

testMentions(dateRules, dateCorpus);
