import type { FieldName } from '@siets/record';

/** What a person does with one doubtful field; `on` begins the words by which a screen reader names it. */
export type Step = { on: string; name: FieldName } & (
  | { does: 'confirm' }
  | { does: 'reject' }
  /** Takes the candidate that shows these words. */
  | { does: 'take'; value: string }
  /** `keys` stand between E and the words: what is there is selected, or the next input is gone to; `after` between the words and Enter. */
  | { does: 'write'; keys: string[]; words: string; after?: string[]; value: string }
);

const confirm = (on: string, name: FieldName): Step => ({ on, name, does: 'confirm' });
const reject = (on: string, name: FieldName): Step => ({ on, name, does: 'reject' });
const take = (on: string, name: FieldName, value: string): Step => ({ on, name, does: 'take', value });
const write = (on: string, name: FieldName, keys: string[], words: string, value = words, after: string[] = []): Step => ({ on, name, does: 'write', keys, words, value, after });

const ALL = 'Control+A';

/** What should become of every doubt of the ten documents, in the order in which the page comes to them. */
export const script: { readonly [file: string]: readonly Step[] } = {
  'desmit-kartite-baka.txt': [
    confirm('Nosaukums: Jauniešu centra', 'title'),
    confirm('Organizācijas: īstenotājs, Biedrība „Vilkupes ļaudis”', 'organisations'),
    reject('Vietas: Vilkupe', 'places'),
  ],
  'desmit-kartite-osta.txt': [confirm('Nosaukums: Ostas mājas atjaunošana', 'title'), confirm('Vietas: Vilkupe', 'places')],
  'desmit-kartite-skola.txt': [
    take('Nosaukums: Skolu sadarbības projekts', 'title', 'Zaļā klase Smilgu pamatskolā'),
    confirm('Sākums: 2021', 'period.start'),
    confirm('Beigas: 2023', 'period.end'),
    confirm('Kontakti: Ance Smilga', 'contacts'),
  ],
  'desmit-zina-atklasana.txt': [
    write('Nosaukums: —', 'title', [], 'Spāre'),
    confirm('Organizācijas: partneris, Stirnu novada pašvaldība', 'organisations'),
    confirm('Ilgums', 'period.durationMonths'),
    confirm('Izmaksas: atbalsts', 'costs'),
  ],
  'desmit-zina-brauciens.txt': [
    confirm('Dokumenta veids', 'kind'),
    confirm('Organizācijas: īstenotājs, biedrība „Vēja ļaudis”', 'organisations'),
    write('Organizācijas: īstenotājs, organizācija „Fjordvind”', 'organisations', ['Tab', 'ArrowDown', 'Enter'], '', 'partner'),
    confirm('Sākums', 'period.start'),
    confirm('Beigas', 'period.end'),
    confirm('Valstis', 'countries'),
  ],
  'desmit-sludinajums-klets.txt': [
    confirm('Dokumenta veids', 'kind'),
    write('Beigas: 2024', 'period.end', [ALL], '08.2024', '2024-08'),
    confirm('Izmaksas: attiecināmās', 'costs'),
    confirm('Izmaksas: atbalsts', 'costs'),
    write('Izmaksas: pašu līdzekļi', 'costs', [ALL], '96000'),
  ],
  'desmit-lemums-dome.txt': [confirm('Dokumenta veids', 'kind'), confirm('Organizācijas: īstenotājs', 'organisations')],
  'desmit-saraksts-konkurss.txt': [
    confirm('Organizācijas: iesniedzējs, Biedrība „Niedru loks”', 'organisations'),
    confirm('Organizācijas: iesniedzējs, Stirnu novada bibliotēka', 'organisations'),
    confirm('Organizācijas: iesniedzējs, Nodibinājums „Ceļa maize”', 'organisations'),
  ],
  'desmit-parskats-dators.txt': [
    confirm('Dokumenta veids', 'kind'),
    confirm('Organizācijas: īstenotājs, biedrība „Otrā elpa”', 'organisations'),
    reject('Organizācijas: partneris, Latvijas Kopienu fonds', 'organisations'),
  ],
  'desmit-kartite-muzejs.txt': [write('Nosaukums: Muzeja krājuma', 'title', ['End', 'Shift+Control+ArrowLeft', 'Shift+Control+ArrowLeft', 'Backspace'], '', 'Muzeja krājuma digitalizācija (2. kārta),')],
};
