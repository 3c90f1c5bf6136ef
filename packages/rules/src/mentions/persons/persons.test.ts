import { testMentions } from '../../../testing/index.ts';
import { personRules } from './index.ts';
import { personsCorpus } from './persons.corpus.ts';

testMentions(personRules, personsCorpus);
