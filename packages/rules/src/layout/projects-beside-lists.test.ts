import { describe, expect, it } from 'vitest';
import { readTextOf, viewOf } from '../../testing/index.ts';
import { extract } from '../extract.ts';
import { findProjects } from './projects.ts';

const projectsOf = (text: string) => extract(readTextOf(text)).record.projects;
const titlesOf = (text: string): unknown[] => projectsOf(text).map(({ title }) => title?.value);
/** Each project's bodies with their role. */
const bodiesOf = (text: string): string[][] => projectsOf(text).map(({ organisations }) => organisations.map(({ value }) => `${value.name}/${value.role}`));
/** Each project's sums with role and payer. */
const sumsOf = (text: string): string[][] =>
  projectsOf(text).map(({ costs }) => costs.map(({ value }) => [value.role, value.amount, value.payer].filter((one) => one !== null).join(' ')));

describe('projects above and beside a list', () => {
  const rows = '– „Ābeļdārzs”, biedrība „Zars”, 870 eiro;\n– „Ķiršu taka”, biedrība „Osis”, 640 eiro.';
  it('takes one that is told before the list of the others', () => {
    const text = (also: string): string => `Visvairāk, 1 500 eiro, saņems biedrība „Kļava” par projektu „Siena”. Tā stādīs vīteņus.\nAtbalstīti ${also}šādi projekti:\n${rows}`;
    expect(titlesOf(text('arī '))).toEqual(['Siena', 'Ābeļdārzs', 'Ķiršu taka']);
    // Without „arī” the list may hold it too.
    expect(titlesOf(text(''))).toEqual(['Ābeļdārzs', 'Ķiršu taka']);
  });

  it('takes names that „iecere” stands before, and paragraphs shaped like those of named projects', () => {
    expect(titlesOf('Konkursā: Zīļu skolas projektam „Ābeļdārzs” piešķirti 350 eiro, biedrības „Zars” iecerei „Ķiršu taka” – 400 eiro.')).toEqual(['Ābeļdārzs', 'Ķiršu taka']);
    const gifts = 'EUR 900 goes to Oak House for the project "Pier".\n\nThe project "Pulp Lab" of Ash House will receive EUR 700.\n\nEUR 500 were awarded to Elm House for "Pump".';
    expect(titlesOf(`Three projects will be supported.\n\n${gifts}`)).toEqual(['Pier', 'Pulp Lab', 'Pump']);
  });

  it('counts what a contest has at hand for no gift', () => {
    const gifts = '900 eiro saņēma biedrība „Zars” laivas iegādei, bet 700 eiro – biedrība „Osis” soliņiem. 500 eiro ieguva biedrība „Kļava” talkai.';
    const text = `Projektu konkursā saņemti 7 pieteikumi.\n\n${gifts}\n\nBudžetā konkursam 2018. gadā atvēlēti 5000 eiro.`;
    expect(findProjects(viewOf(text))).toHaveLength(3);
  });
});

describe('blocks headed by a name', () => {
  const block = (head: string, year: number): string => `${head}\nLaiks: 01.09.${year}.–31.08.${year + 1}.\nFinansējums: 21 485 EUR\nPartneri: skolas no Polijas`;
  it('begin with programme words and the name', () => {
    const text = `Ozolu pamatskola\n\nStarptautiskie projekti\n\n${block('ERASMUS+ KA1 „Ābeļdārzs”', 2016)}\n\n${block('Nordplus Junior „Ķiršu taka”', 2018)}`;
    expect(titlesOf(text)).toEqual(['Ābeļdārzs', 'Ķiršu taka']);
    expect(bodiesOf(text)).toEqual([['Ozolu pamatskola/implementer'], ['Ozolu pamatskola/implementer']]);
  });
  it('are none where the lines tell something', () => {
    const text = `${block('ERASMUS+ piešķirts projektam „Ābeļdārzs”', 2016)}\n\n${block('Nordplus tika iesniegts „Ķiršu taka”', 2018)}`;
    expect(titlesOf(text)).not.toEqual(['Ābeļdārzs', 'Ķiršu taka']);
  });
});

describe('whose projects a paper tells of', () => {
  const projects = 'Projekts „Ābeļdārzs”. Izmaksas ir 900 eiro, no tiem 700 eiro piešķīra ELFLA, bet 200 eiro – pašvaldība.\n\nProjekts „Ķiršu taka”. ESF finansējums ir 500 eiro.';
  it('names the body of a yearly report as the one that carries them out', () => {
    expect(bodiesOf(`Zīļu novada domes 2012. gada publiskais pārskats\n\n${projects}`)).toEqual([['Zīļu novada dome/implementer'], ['Zīļu novada dome/implementer']]);
    expect(bodiesOf(`Biedrības „Zars” darba atskaite par 2012. gadu\n\n${projects}`)).toEqual([['Biedrība „Zars”/implementer'], ['Biedrība „Zars”/implementer']]);
  });
  it('leaves a report on what others were given', () => {
    expect(bodiesOf(`Zīļu novada domes konkursā atbalstītie projekti\n\n${projects}\n\nProjekts „Soliņi”. ELFLA finansējums ir 300 eiro.`)).toEqual([[], [], []]);
  });
  it('reads who adds the rest of a sum, and no tax', () => {
    expect(sumsOf(projects)).toEqual([['total 900', 'grant 700 ELFLA', 'own 200 pašvaldība'], ['grant 500 ESF']]);
    const taxed = 'Projekts „Ābeļdārzs”. Izmaksas ir 900 eiro, tai skaitā PVN 156 eiro. ELFLA atbalsts 700 eiro.\n\nProjekts „Ķiršu taka”. Kopā vajag 600 eiro: 500 eiro dod ESF, bet 100 eiro – pati biedrība.';
    expect(sumsOf(taxed)).toEqual([['total 900', 'grant 700 ELFLA'], ['total 600', 'grant 500 ESF', 'own 100 biedrība']]);
  });
  it('names who is given a council’s money, not who gives', () => {
    const rows = '1.1. biedrībai „Zars”, reģ. Nr. 40008123411, projekta „Ābeļdārzs” īstenošanai – EUR 412,70;\n1.2. nodibinājumam „Kļava”, reģ. Nr. 40008123422, projekta „Soliņi” īstenošanai – EUR 300;\n1.3. Zīļu pensionāru apvienībai projekta „Ķiršu taka” īstenošanai – EUR 275,50.';
    expect(bodiesOf(`Dome nolemj piešķirt līdzfinansējumu:\n${rows}`)).toEqual([['biedrība „Zars”/applicant'], ['nodibinājums „Kļava”/applicant'], ['Zīļu pensionāru apvienība/applicant']]);
    expect(bodiesOf('Gada projekti.\n\n1. „Ābeļdārzs”. Fonds piešķīra 900 eiro, vēl 100 eiro ziedoja SIA „Osis”.\n2. „Ķiršu taka”. Fonds piešķīra 700 eiro.').flat()).toEqual([]);
  });
});
