import { describe, expect, it } from 'vitest';
import type { GrammaticalCase } from './grammar.ts';
import { personNominative } from './person-name.ts';

describe('personNominative', () => {
  it.each([
    ['Zanei Liepkalnei', 'Zane Liepkalne'], ['Zanes Liepkalnes', 'Zane Liepkalne'], ['Jāņa Spārīša', 'Jānis Spārītis'], ['Uldim Akmentiņam', 'Uldis Akmentiņš'],
    ['Pētera Dzintarkalna', 'Pēteris Dzintarkalns'], ['Annas Ozoliņas-Krastas', 'Anna Ozoliņa-Krasta'], ['Lienei Zaļajai', 'Liene Zaļā'],
    ['Mārim Priedem', 'Māris Priede'], ['Andra Spārīša', 'Andris Spārītis'], ['Andra Spārīte', 'Andra Spārīte'], ['Tomam van Velderenam', 'Toms van Velderens'],
  ])('%s → %s', (printed, name) => {
    expect(personNominative(printed)).toMatchObject({ name, isSure: true });
  });

  it.each(['Zane Liepkalne', 'Jānis Spārītis', 'Oto Krūmiņš', 'A. Ozolkalns', 'Jessica Storm'])('leaves %s', (printed) => {
    expect(personNominative(printed).name).toBe(printed);
  });

  it('follows the case that the words around ask for', () => {
    const read = (wanted?: GrammaticalCase) => personNominative('Ritara Bukas', wanted).name;
    expect(read('genitive')).toBe('Ritars Buka');
    expect(personNominative('Uldi Zālkalni', 'accusative')).toMatchObject({ name: 'Uldis Zālkalnis', gender: 'masculine' });
  });

  it('says when it is unsure', () => {
    expect(personNominative('Inguna Zariņkalna').isSure).toBe(false);
    expect(personNominative('Vitauta Krastaitis')).toMatchObject({ name: 'Vitauta Krastaitis', isSure: false });
  });
});
