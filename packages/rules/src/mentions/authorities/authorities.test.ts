import { testMentions } from '../../../testing/index.ts';
import { authoritiesCorpus } from './authorities.corpus.ts';
import { authorityRules } from './index.ts';

testMentions(authorityRules, authoritiesCorpus);
