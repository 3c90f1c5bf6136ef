import { describe, expect, test } from 'vitest';
import { compareNames, isOneSlip } from './compare-names.ts';
import { toNameFeatures } from './name-features.ts';
import { meetingKey, toPairKeys } from './pair-keys.ts';

type Printed = string | [name: string, number: string | null, country?: string];
const toFeatures = (printed: Printed) => {
  const [name, number = null, country = null] = typeof printed === 'string' ? [printed] : printed;
  return toNameFeatures({ name, registration_number: number, country });
};

/** Pairs that a person should look at: what is said of the name, and the points of both in either order. */
const doubtful: [a: Printed, b: Printed, says: string, score: number][] = [
  ['biedrība „Saules loks”', 'biedrība „Saules logs”', 'letter', 50],
  ['SIA „Zaļā niedre”', 'SIA „Zaļa niedres”', 'letter', 50],
  ['Cēsu Kultūras biedrība', 'Cēsu Kutlūras biedrība', 'letter', 60],
  ['biedrība „Meža skola”', 'biedrība „Mežaskola”', 'letter', 50],
  ['SIA „Zaļā upe”', '„Zaļā upe”', 'equal', 55],
  ['Cēsu Centrālā bibliotēka', 'Centrālā Cēsu bibliotēka', 'order', 55],
  ['Talsu novada Laucienes pamatskola', 'Laucienes pamatskola', 'within', 45],
  ['LIAA', 'Latvijas Investīciju un attīstības aģentūra', 'abbreviation', 50],
  ['Latvijas Investīciju un attīstības aģentūra (LIAA)', 'Latvijas Investīciju un attīstības aģentūra', 'abbreviation', 50],
  ['Rīgas BJC „Laimīte”', 'Rīgas bērnu un jauniešu centrs „Laimīte”', 'abbreviation', 60],
  [['biedrība „Saule”', '40000000001'], ['biedrība „Saule”', '40000000010'], 'equal', 70],
  [['biedrība „Saule”', '40000000001'], ['biedrība „Saule”', '40008111222'], 'equal', 40],
  [['biedrība „Saule”', '40000000001'], 'biedrība „Saule”', 'equal', 60],
  [['biedrība „Saule”', '40000000001', 'LV'], ['„Saule” NGO', '40000000001', 'EE'], 'differ', 50],
];

/** Pairs that nobody is to be asked about, and why. */
const apart: [a: Printed, b: Printed, why: string][] = [
  ['Rīgas 49. vidusskola', 'Rīgas 94. vidusskola', 'digits are no slip'],
  ['Rīgas 4. pamatskola', 'Rīgas 49. pamatskola', 'nor is a digit more'],
  ['Ūdru novada bibliotēka', 'Ūdru pilsētas bibliotēka', 'a town is not its municipality'],
  ['Ūdru novada bibliotēka', 'Ūdru novada pašvaldība', 'another body of one municipality'],
  ['Āpšu vidusskola', 'Āpšu pamatskola', 'another head'],
  ['biedrība „Saules loks”', 'SIA „Saules loks”', 'an association is no company'],
  ['SIA „Zaļā upe”', 'AS „Zaļā upe”', 'two forms of companies'],
  ['nodibinājums „Ziemeļu bāka”', 'SIA „Ziemeļu bākas”', 'a slip does not make another form the same'],
  ['Cēsu novada pašvaldība', 'Cēsu pilsētas bibliotēka', 'a council is not its library'],
  ['Lūšu novada pašvaldība', 'Lūšu pagasta pārvalde', 'a council is not the administration of a parish'],
  ['Talsu novada centrālā bibliotēka', 'Saldus novada centrālā bibliotēka', 'the same head in two places'],
  ['Madonas novada sporta centrs', 'sporta centrs', 'what is left without the place is no name'],
  ['Olaines 1. vidusskola', 'Ozolaines 1. vidusskola', 'more than one letter'],
  ['biedrība „Zars”', 'biedrība „Zirs”', 'too short to tell a slip'],
  [['biedrība „Saules loks”', '40000000001'], ['biedrība „Saules logs”', '40008111222'], 'other names with other numbers'],
  [['Pilsētas bibliotēka', null, 'LV'], ['Pilsētas bibliotēka', null, 'EE'], 'two countries'],
  ['LIA', 'Latvijas Investīciju un attīstības aģentūra', 'other letters'],
  ['SIA „Austra”', 'SIA „Baltra”', 'two letters'],
];

describe('two names of organisations', () => {
  test.for(doubtful)('%s and %s: %s', ([a, b, says, score]) => {
    const [mine, theirs] = [toFeatures(a), toFeatures(b)];
    for (const found of [compareNames(mine, theirs), compareNames(theirs, mine)]) {
      expect([found.score, found.isDoubtful, found.reasons[0]?.says]).toEqual([score, true, says]);
    }
    // Whoever is to be asked must meet.
    expect(meetingKey(toPairKeys(mine), toPairKeys(theirs))).toBe(meetingKey(toPairKeys(theirs), toPairKeys(mine)) ?? 'they do not meet');
  });

  test.for(apart)('%s and %s are not asked about: %s', ([a, b]) => {
    expect(compareNames(toFeatures(a), toFeatures(b))).toMatchObject({ isDoubtful: false });
  });

  test('one slip is a letter changed, left out, added, or two that changed places', () => {
    const slips = ['loks', 'logs', 'lok', 'lokss', 'olks', 'lkos'].map((word) => isOneSlip('loks', word));
    expect(slips).toEqual([false, true, true, true, true, true]);
    expect(['lo', 'lokass', 'lgos', 'skol'].map((word) => isOneSlip('loks', word))).toEqual([false, false, false, false]);
  });

  test('names with any slip in any word meet', () => {
    const name = 'Austrumu krasta zvejnieku apvienība';
    const keys = toPairKeys(toFeatures(name));
    const missed: string[] = [];
    for (let at = 0; at < name.length; at += 1) {
      if (name[at] === ' ') continue;
      for (const slip of [name.slice(0, at) + name.slice(at + 1), `${name.slice(0, at)}x${name.slice(at)}`, `${name.slice(0, at)}x${name.slice(at + 1)}`, name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)]) {
        if (compareNames(toFeatures(name), toFeatures(slip)).isDoubtful && meetingKey(keys, toPairKeys(toFeatures(slip))) === null) missed.push(slip);
      }
    }
    expect(missed).toEqual([]);
  });
});
