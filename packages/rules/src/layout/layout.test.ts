import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';
import { readTextOf } from '../../testing/documents.ts';

const layoutOf = (text: string) => {
  const { layout } = readText(readTextOf(text));
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    entries: layout.entries.map((entry) => ({ label: words(entry.label), field: entry.meanings[0]?.field ?? null, value: words(entry.value), first: words(entry.first), form: entry.form })),
    lists: layout.lists.map((list) => ({ intro: list.intro === null ? null : words(list.intro), items: list.items.map(words) })),
    sentences: layout.sentences.map(words),
    headings: layout.headings.map(words),
  };
};
const entry = (text: string) => layoutOf(text).entries.map(({ label, field, first, form }) => [label, field, first, form]);

describe('numbers of items', () => {
  it('go on behind ninety-nine where a name follows', () => {
    expect(layoutOf('99. Ābeļdārzs\n100. „Ķiršu taka”\n101. Zīļu sēta').lists.map(({ items }) => items)).toEqual([['Ābeļdārzs', '„Ķiršu taka”', 'Zīļu sēta']]);
    expect(layoutOf('150. gadskārta pulcēja visus.\n150. jubileja būs maijā.').lists).toEqual([]);
  });
});

describe('labels and their values', () => {
  it('reads questions that stand over their answers', () => {
    expect(entry('Cik tas maksā?\nEUR 1200\nKam zvanīt?\nZīļu biedrībai')).toEqual([['Cik tas maksā', 'costs', 'EUR 1200', 'line'], ['Kam zvanīt', 'contacts', 'Zīļu biedrībai', 'line']]);
    // A question inside a sentence, and one that no list knows.
    expect(entry('Kam zvanīt, ja līst?\nZīļu biedrībai')).toEqual([]);
    expect(entry('Cik tas svars?\n1200 kg')).toEqual([]);
  });
  it('reads a label before a colon', () => {
    expect(entry('Projekta kopējās izmaksas: EUR 1200')).toEqual([['Projekta kopējās izmaksas', 'costs', 'EUR 1200', 'colon']]);
  });
  it('reads a row with a tab', () => {
    expect(entry('Finansēšanas avots\tZaļās ielejas fonds')).toEqual([['Finansēšanas avots', 'funders', 'Zaļās ielejas fonds', 'cell']]);
  });
  it('joins a label that wraps over lines', () => {
    expect(entry('Projekta kopējās\nattiecināmās izmaksas:\n\n2 000 EUR')).toEqual([['Projekta kopējās\nattiecināmās izmaksas', 'costs', '2 000 EUR', 'colon']]);
  });
  it('takes the line under an open label for its value, not for the first line of the next label', () => {
    expect(entry('Status:\nCompleted\nFinal cost:\n€300\nFrom the fund:\n€200').map(([label, , value]) => [label, value])).toEqual([
      ['Status', 'Completed'], ['Final cost', '€300'], ['From the fund', '€200'],
    ]);
  });
  it('reads a known label before a dash and one alone on its line', () => {
    expect(entry('Projekta mērķis - iekopt dārzu')).toEqual([['Projekta mērķis', 'goal', 'iekopt dārzu', 'colon']]);
    expect(entry('Projekta mērķis\niekopt dārzu')).toEqual([['Projekta mērķis', 'goal', 'iekopt dārzu', 'line']]);
  });
  it('reads a label that a sum follows without a sign', () => {
    expect(entry('Pašvaldības finansējums (EUR) 395,23')).toEqual([['Pašvaldības finansējums', 'costs', '395,23', 'bare']]);
  });
  it('ends a value at an unknown label', () => {
    expect(entry('Projekta mērķis: iekopt dārzu\nSadarbības joma: daba')).toEqual([['Projekta mērķis', 'goal', 'iekopt dārzu', 'colon'], ['Sadarbības joma', null, 'daba', 'colon']]);
  });
  it('keeps labels of list items inside the value above them', () => {
    const { entries } = layoutOf('Projekta finansējums:\n- ERAF finansējums: 80 EUR\n- Pašvaldības finansējums: 20 EUR\nProjekta mērķis: dārzs');
    expect(entries[0]!.value).toBe('- ERAF finansējums: 80 EUR\n- Pašvaldības finansējums: 20 EUR');
    expect(entries.map(({ label }) => label)).toEqual(['Projekta finansējums', 'ERAF finansējums', 'Pašvaldības finansējums', 'Projekta mērķis']);
  });
  it('takes no item that ends with a full stop into the label below it', () => {
    const { entries } = layoutOf('Rezultāti:\t- iekopts dārzs;\n- atjaunots žogs.\nTikšanās:\t2024. gada maijs');
    expect(entries.map(({ label }) => label)).toEqual(['Rezultāti', 'Tikšanās']);
  });
  it('reads labels without any sign where a page writes several so', () => {
    const card = 'Projekta nosaukums Ābeļu taka\n\nĪstenošanas vieta Zīļu novads\n\nMērķis Iekopt veco dārzu';
    expect(entry(card).map(([label, , first]) => [label, first])).toEqual([
      ['Projekta nosaukums', 'Ābeļu taka'], ['Īstenošanas vieta', 'Zīļu novads'], ['Mērķis', 'Iekopt veco dārzu'],
    ]);
    expect(entry('Projekta partneri Latvijā strādāja visu vasaru\n\nDārzs zied.')).toEqual([]);
  });
  it('finds a label inside a line where a sentence has ended', () => {
    expect(entry('Dārzs ir atvērts. Kontaktpersona: Ilze Egle').at(-1)).toEqual(['Kontaktpersona', 'contacts', 'Ilze Egle', 'colon']);
  });
  it('ends no sentence behind a short word with a full stop', () => {
    expect(layoutOf('Godināt dzejnieci Naktsputnu (īst. v. Anna Kalna) un viņas dzejoļus. Talka ir rudenī.').sentences).toHaveLength(2);
  });
  it.each([
    ['Tikšanās sākas plkst. 10:30 parkā', 'a time of day'],
    ['Skatīt https://dabas.example/projekts', 'an address'],
  ])('%s: no label (%s)', (text) => expect(entry(text)).toEqual([]));
});

describe('lists', () => {
  it('takes the line with a colon above as its intro and joins wrapped items', () => {
    expect(layoutOf('Paveiktais:\n- iekopts\n  dārzs\n- atjaunots žogs').lists).toEqual([{ intro: 'Paveiktais:', items: ['iekopts\n  dārzs', 'atjaunots žogs'] }]);
  });
  it('counts nested items with the item above them', () => {
    expect(layoutOf('1. Mācības:\n   - rudenī\n   - pavasarī\n2. Izstāde').lists[0]!.items).toHaveLength(2);
  });
  it.each([
    ['Paveiktais\t- iekopts dārzs;\n- atjaunots žogs.', ['iekopts dārzs;', 'atjaunots žogs.']],
    ['Paveiktais: • iekopts dārzs\n• atjaunots žogs\n• mājas', ['iekopts dārzs', 'atjaunots žogs', 'mājas']],
    ['Paveiktais:\t1. iekopts dārzs\n2. atjaunots žogs', ['iekopts dārzs', 'atjaunots žogs']],
  ])('holds the item that stands beside the label: %s', (text, items) => {
    expect(layoutOf(text).lists).toEqual([{ intro: 'Paveiktais', items }]);
  });
  it('takes no dash in a value for the first item of a numbered list below', () => {
    expect(layoutOf('Paveiktais\t- iekopts dārzs\n1. atjaunots žogs\n2. mājas').lists[0]!.items).toEqual(['atjaunots žogs', 'mājas']);
  });
  it('takes no date for a list mark', () => {
    expect(layoutOf('12. jūnijā talka\n13. – 14. jūnijā svētki').lists).toEqual([]);
  });
});

describe('sentences', () => {
  it('go on behind ordinals, initials and abbreviations', () => {
    const text = 'Talka notika 2023. gada 5. maijā plkst. 10 pie J. Egles. Piedalījās daudzi, t.sk. bērni u.c. Paldies!';
    expect(layoutOf(text).sentences).toEqual(['Talka notika 2023. gada 5. maijā plkst. 10 pie J. Egles.', 'Piedalījās daudzi, t.sk. bērni u.c. Paldies!']);
  });
  it('cross the wrapped lines of one paragraph', () => {
    expect(layoutOf('Biedrība ir iesniegusi\nprojektu fondam. Tas gaida.').sentences).toEqual(['Biedrība ir iesniegusi\nprojektu fondam.', 'Tas gaida.']);
  });
  it('part where no blank follows the full stop', () => {
    expect(layoutOf('Projekts noslēdzies.Dārzs zied.').sentences).toEqual(['Projekts noslēdzies.', 'Dārzs zied.']);
  });
});

describe('headings', () => {
  it('stand alone without a full stop', () => {
    expect(layoutOf('Dārzs zied atkal\n\nŠoruden biedrība iekopa dārzu.').headings).toEqual(['Dārzs zied atkal']);
  });
});
