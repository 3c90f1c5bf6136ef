import { expect, test } from 'vitest';
import { foldSigns } from './fold-signs.ts';

test.each([
  ['ilze.pupolinaGaizkraukle.example,', 'ilze.pupolina@aizkraukle.example,'],
  ['ilze(Orasa.example', 'ilze@rasa.example'],
  ['durvisāGgimenesnams.example', 'durvis@gimenesnams.example'],
  ['www.NovadaZinas.example', 'www.NovadaZinas.example'],
  ['2008.gada', '2008.gada'],
  ['2021.—2027.', '2021.–2027.'],
  [',,Pļavas', '„Pļavas'],
  ['*Rasa', '“Rasa'],
  ["''Rasa''", '"Rasa"'],
  ['5*7', '5*7'],
])('%s is %s', (word, folded) => expect(foldSigns(word)).toBe(folded));
