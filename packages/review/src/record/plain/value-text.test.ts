import { expect, test } from 'vitest';
import { tellInLine, tellValue, type Words } from './value-text.ts';

const names = { eraf: { lv: 'Eiropas Reģionālās attīstības fonds', en: 'European Regional Development Fund' } };
const words = (language: 'lv' | 'en'): Words => ({ language, names, t: (key) => key });

test('an authority is told by its name, never by its id', () => {
  const funder = { id: 'eraf', name: 'Eiropas Reģionālās attīstības fonds' };
  expect([tellValue(words('lv'), 'funders', funder).more, tellValue(words('en'), 'funders', funder).more]).toEqual([[], ['European Regional Development Fund']]);
  expect(tellValue(words('lv'), 'programme', { id: 'no-such', name: 'Mūsu programma' })).toEqual({ main: 'Mūsu programma', role: null, more: [] });
  expect(tellValue(words('lv'), 'programme', { id: 'constructor', name: 'Mūsu programma' }).more).toEqual([]);
  const number = { value: '1.2.1.1/16/A/007', scheme: 'eraf' };
  expect([tellInLine(words('lv'), 'identifiers', number), tellInLine(words('en'), 'identifiers', { ...number, scheme: 'no-such' })])
    .toEqual(['1.2.1.1/16/A/007, Eiropas Reģionālās attīstības fonds', '1.2.1.1/16/A/007']);
});
