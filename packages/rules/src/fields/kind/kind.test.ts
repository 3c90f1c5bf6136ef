import { testField } from '../../../testing/index.ts';
import { kindCorpus } from './kind.corpus.ts';

testField('kind', kindCorpus);
