import type { AuthorityValue } from '@siets/record';
import { testField } from '../../../testing/index.ts';
import { fundersCorpus } from './funders.corpus.ts';

testField<AuthorityValue, string>('funders', fundersCorpus, ({ id, name }) => id ?? name);
