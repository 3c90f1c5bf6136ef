import { testMentions } from '../../../testing/index.ts';
import { quoteRules } from './index.ts';
import { quotesCorpus } from './quotes.corpus.ts';

testMentions(quoteRules, quotesCorpus);
