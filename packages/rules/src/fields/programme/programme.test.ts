import type { AuthorityValue } from '@siets/record';
import { testField } from '../../../testing/index.ts';
import { programmeCorpus } from './programme.corpus.ts';

testField<AuthorityValue, string>('programme', programmeCorpus, ({ name }) => name);
