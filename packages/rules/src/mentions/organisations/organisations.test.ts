import { testMentions } from '../../../testing/index.ts';
import { organisationRules } from './index.ts';
import { organisationsCorpus } from './organisations.corpus.ts';

testMentions(organisationRules, organisationsCorpus);
