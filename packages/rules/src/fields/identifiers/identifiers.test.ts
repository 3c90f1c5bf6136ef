import { testField } from '../../../testing/index.ts';
import { identifiersCorpus } from './identifiers.corpus.ts';

testField('identifiers', identifiersCorpus);
