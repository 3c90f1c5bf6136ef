import { fold, tokenise } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { entries, findEntries, type Entry, type EntryKind } from './index.ts';

const found = (text: string, kind: EntryKind): string[] =>
  findEntries(tokenise(text)).ofKind(kind).map((hit) => `${text.slice(hit.start, hit.end)} = ${nameOf(hit.entry)}`);
const nameOf = (entry: Entry): string => ('id' in entry ? entry.id : 'code' in entry && entry.kind !== 'place' ? (entry.code ?? '-') : 'name' in entry ? entry.name : 'lemma' in entry ? entry.lemma : '');

describe('entries', () => {
  it('have their place as index and at least one form', () => {
    expect(entries.every((entry, at) => entry.index === at && entry.forms.length > 0)).toBe(true);
  });

  it('have no form that only differs in its readings', () => {
    const doubled = entries.filter(({ forms }) => new Set(forms.map((form) => `${form.text} ${form.spelling} ${form.weak}`)).size < forms.length);
    expect(doubled.map((entry) => `${entry.kind} ${nameOf(entry)}`)).toEqual([]);
  });

  it('hold every kind', () => {
    expect([...new Set(entries.map(({ kind }) => kind))]).toEqual([
      'authority', 'country', 'demonym', 'country-group', 'not-country', 'disputed', 'place', 'organisation-head', 'english-head', 'legal-form', 'label', 'role-phrase', 'money-cue',
    ]);
  });

  it.each(entries.filter(({ kind }) => kind === 'authority' || kind === 'country' || kind === 'disputed').map((entry) => [nameOf(entry), entry] as const))(
    '%s is found by each of its forms', (_, entry) => {
      const missed = entry.forms.filter(({ text }) =>
        ![...findEntries(tokenise(text))].some((hit) => hit.entry.index === entry.index && hit.exact && hit.end === lastLetter(text)));
      expect(missed.map(({ text }) => text)).toEqual([]);
    });
});

/** Where the last word or plus of a form ends: signs behind it are not part of a hit. */
const lastLetter = (text: string): number => text.replace(/[^\p{L}\p{M}\p{N}+]+$/u, '').length;

describe('the example of the README', () => {
  it('holds', () => {
    const hits = findEntries(tokenise('Projektu līdzfinansē Eiropas Sociālā fonda programma.')).ofKind('authority');
    expect(hits.map((hit) => [hit.entry.id, hit.form.case])).toEqual([['esf', 'genitive']]);
  });
});

describe('authorities in sentences', () => {
  it.each([
    ['Projektu līdzfinansē Eiropas Reģionālās attīstības fonds.', ['Eiropas Reģionālās attīstības fonds = erdf']],
    ['Eiropas Sociālā fonda projekts', ['Eiropas Sociālā fonda = esf']],
    ['ar Eiropas Lauksaimniecības fonda lauku attīstībai (ELFLA) atbalstu', ['Eiropas Lauksaimniecības fonda lauku attīstībai (ELFLA = eafrd', 'ELFLA = eafrd']],
    ['Valsts Kulturkapitala fonda atbalsts', ['Valsts Kulturkapitala fonda = vkkf', 'Kulturkapitala fonda = vkkf']],
    ['Interreg V-A Latvijas – Lietuvas pārrobežu sadarbības programmas 2014.-2020.gadam', ['interreg-lat-lit']],
    ['EIROPAS SAVIENĪBAS KOHĒZIJAS FONDS', ['EIROPAS SAVIENĪBAS KOHĒZIJAS FONDS = cf', 'EIROPAS SAVIENĪBAS = eu', 'KOHĒZIJAS FONDS = cf']],
    ['Centrālajā finanšu un līgumu aģentūrā', ['Centrālajā finanšu un līgumu aģentūrā = cfla']],
  ])('%s', (text, expected) => {
    const all = found(text, 'authority');
    expect(expected.filter((one) => !all.some((hit) => hit === one || hit.endsWith(`= ${one}`)))).toEqual([]);
  });

  it('tells ESF+ from ESF, and abbreviations from words', () => {
    expect(found('ESF+ finansējums', 'authority')).toContain('ESF+ = esf-plus');
    expect(found('media un life stāsti, cost of leader', 'authority')).toEqual([]);
    expect(findEntries(tokenise('KM rīkojums')).ofKind('authority').every((hit) => hit.weak)).toBe(true);
  });
});

describe('countries and what is none', () => {
  it('gives case and code', () => {
    expect(found('Beļģijas, Francijā un Apvienotajā Karalistē; Norway', 'country')).toEqual(['Beļģijas = BE', 'Francijā = FR', 'Apvienotajā Karalistē = GB', 'Norway = NO']);
  });

  it('asks for a capital, and marks codes weak', () => {
    expect(found('www.latvija.example', 'country')).toEqual([]);
    expect(findEntries(tokenise('partneris (LT)')).ofKind('country').map((hit) => [hit.entry.code, hit.weak])).toEqual([['LT', true]]);
  });

  it.each([
    ['Norvēģijas finanšu instrumenta atbalsts', 'funder'], ['Maskavas ielā', 'street'], ['vācu valodas kursi', 'language'], ['Parīzes nolīguma mērķi', 'treaty'],
    ['Igaunijas–Latvijas programma', 'programme'], ['divi tūkstoši Norvēģijas kronu', 'thing'],
  ])('%s names no country: %s', (text, reason) => {
    expect(findEntries(tokenise(text)).ofKind('not-country').map((hit) => hit.entry.reason)).toContain(reason);
  });

  it('knows disputed regions as such', () => {
    expect(found('Abhāzijā un Kalnu Karabahā', 'disputed')).toEqual(['Abhāzijā = Abhāzija', 'Kalnu Karabahā = Kalnu Karabaha']);
    expect(found('Abhāzijā un Kalnu Karabahā', 'country')).toEqual([]);
  });
});

describe('places', () => {
  it('gives towns, municipalities, parishes and towns abroad in any case', () => {
    expect(found('Gulbenē, Balvu novadā, Dundagas pagastā, Cēsīs un Tartu', 'place')).toEqual(
      ['Gulbenē = Gulbene', 'Balvu novadā = Balvu novads', 'Balvu = Balvi', 'Dundagas pagastā = Dundagas pagasts', 'Dundagas = Dundaga', 'Cēsīs = Cēsis', 'Tartu = Tartu']);
  });

  it('does not take small words for places', () => {
    expect(found('saldus kūkas un balvu pasniegšana liepas ēnā', 'place')).toEqual([]);
  });

  it('says which names are often something else', () => {
    expect(findEntries(tokenise('Liepa')).ofKind('place').map(({ entry }) => entry.ambiguous === null)).toEqual([false]);
  });
});

describe('labels and phrases', () => {
  const labels = (text: string): string[] => findEntries(tokenise(text)).ofKind('label').map(({ entry }) => `${entry.field}:${entry.role ?? ''}`);

  it('finds a label with and without „Projekta”, in capitals and over a line break', () => {
    expect(labels('PROJEKTA NOSAUKUMS:')[0]).toBe('title:');
    expect(labels('Vadošais partneris:')[0]).toBe('organisations:lead');
    expect(labels('Projekta vadošais partneris:')[0]).toBe('organisations:lead');
    expect(labels('Projekta indikatīvais\nīstenošanas termiņš:')[0]).toBe('period:');
    expect(labels('Total eligible costs')[0]).toBe('costs:eligible');
  });

  it('gives the longest label first', () => {
    expect(labels('Projekta neattiecināmās izmaksas')[0]).toBe('costs:ineligible');
    expect(labels('Projekta kopējās attiecināmās izmaksas')[0]).toBe('costs:eligible');
    expect(labels('Mērķa grupa')[0]).toBe('targetGroup:');
  });

  it('finds labels and cues that a sentence inflects', () => {
    expect(labels('no projekta kopējām attiecināmajām izmaksām')[0]).toBe('costs:eligible');
    expect(found('pašvaldības līdzfinansējumu', 'money-cue')).toContain('pašvaldības līdzfinansējumu = pašvaldības līdzfinansējums');
    expect(findEntries(tokenise('Sadarbības partneriem')).ofKind('role-phrase').map(({ entry }) => entry.role)).toContain('partner');
  });

  it('marks words of ordinary sentences as generic', () => {
    const generic = findEntries(tokenise('Mērķis')).ofKind('label').map(({ entry }) => entry.generic);
    expect(generic).toEqual([true]);
  });

  it('folds no form to nothing', () => {
    expect(entries.every((entry) => entry.forms.every((form) => fold(form.text).trim() !== ''))).toBe(true);
  });
});
