import { testMentions } from '../../../testing/index.ts';
import { countriesCorpus } from './countries.corpus.ts';
import { countryRules } from './index.ts';

testMentions(countryRules, countriesCorpus);
