import { describe, expect, it } from 'vitest';
import { readForms } from './form.ts';

describe('readForms', () => {
  it('reads codes, text and flags', () => {
    expect(readForms('sG,pN=biedrības | -=KM~xw | Tartu~c', 'any')).toEqual([
      { text: 'biedrības', case: 'genitive', number: 'singular', readings: [{ case: 'genitive', number: 'singular' }, { case: 'nominative', number: 'plural' }], spelling: 'any', weak: false },
      { text: 'KM', case: null, number: null, readings: [], spelling: 'exact', weak: true },
      { text: 'Tartu', case: null, number: null, readings: [], spelling: 'capital', weak: false },
    ]);
  });

  it('keeps the spelling of the list where no flag says otherwise', () => {
    expect(readForms('Liepa~w', 'capital')).toMatchObject([{ spelling: 'capital', weak: true }]);
  });

  it('takes an equals sign behind other words for a part of the text', () => {
    expect(readForms('a b=c', 'any')[0]?.text).toBe('a b=c');
  });

  it('gives nothing for nothing and throws on an empty item', () => {
    expect(readForms('', 'any')).toEqual([]);
    expect(() => readForms('sN=', 'any')).toThrow(/form was expected/u);
  });
});
