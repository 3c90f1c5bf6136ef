import { testMentions } from '../../../testing/index.ts';
import { organisationRules } from './index.ts';
import { organisationsCorpus } from './organisations.corpus.ts';
import { ownBody } from './own-body.ts';

// A body of an installation's own lists has words only where such lists are: `own-rules.test.ts` tries it.
testMentions(organisationRules.filter((rule) => rule !== ownBody), organisationsCorpus);
