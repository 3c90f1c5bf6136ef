import { testMentions } from '../../../testing/index.ts';
import { durationCorpus } from './durations.corpus.ts';
import { durationRules } from './index.ts';

testMentions(durationRules, durationCorpus);
