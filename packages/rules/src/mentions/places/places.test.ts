import { testMentions } from '../../../testing/index.ts';
import { placesCorpus } from './places.corpus.ts';
import { placeRules } from './index.ts';

testMentions(placeRules, placesCorpus);
