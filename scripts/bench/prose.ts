import { entriesOf } from '@siets/gazetteer';
import type { Numbers } from './numbers.ts';

// Running text as news pages and council papers have it: sentences of our own with slots. Towns come from the lists, names of
// people and bodies are put together from syllables, and common words from stems and endings, so that every twelfth word or so is
// new, as in real text; grammar is not the point. A page of news has about as many numbers, capitals and hits as the pages that
// Siets was made for: 110 words, 11 numbers and 24 capitals in a kilobyte.

const NEWS = [
  'Projekta mērķis ir {verb} {noun} {noun} un {verb} {adjective} {noun} {townG} novadā, lai {noun} {noun} kļūtu {adjective}.',
  '{town} biedrība „{Name} {noun}” {year}. gada {day}. {month} {verb} {noun}, kurā {verb} arī {noun} no {townG} un {townG}.',
  'Kā stāsta {noun} {person}, {adjective} {noun} ļāva {verb} {noun}, par ko {noun} {verb} jau {month}.',
  '{townG} novada pašvaldība kopā ar {name} pamatskolu {verb} {noun} {noun} programmas ietvaros.',
  '{Noun} {verb} {adjective} {noun}, bet {noun} {noun} {verb} {noun} {noun}, jo {noun} ir {adjective} un {adjective}.',
  'No {year}. gada {day}. {monthG} līdz {year}. gada {day}. {monthD} {noun} {verb} {noun} un {noun} {noun}.',
  'Kopējās projekta izmaksas ir {sum} EUR, no tām {percent} % jeb {sum} eiro sedz Eiropas Reģionālās attīstības fonds.',
  '{Noun} {noun} {verb} {number} dalībnieki no {townG}, {townG} un Igaunijas, kuri {verb} {noun} un {noun}.',
  '„{Noun} {verb} {noun}, un {noun} ir {adjective},” uzsver {noun} vadītāja {person}.',
  'Sīkāka {noun} pieejama, zvanot {phone} vai rakstot {mail}.',
  '{Noun} un {noun} {verb} {adjective} {noun}, kas {verb} {noun} {noun} {townG} apkaimē.',
  'Latvijas Vides aizsardzības fonds {verb} {noun}, savukārt {name} muzejs {verb} {noun} {noun} par {noun}.',
];

const COUNCIL = [
  '{number}.§ Par {noun} {noun} {townG} novadā. Ziņo {person}.',
  'Pamatojoties uz likuma „{Name} {noun}” {number}. panta {number}. daļu un {townG} novada domes {year}. gada {day}. {monthG} noteikumiem Nr. {number}, dome nolemj:',
  '{number}. Piešķirt {name} vidusskolai {sum} EUR {noun} {noun} projekta „{Name} {noun}” līdzfinansējumam.',
  '{number}.{number}. {Noun} {verb} {adjective} {noun} līdz {day}.{mm}.{year}.;',
  'Atklāti balsojot: PAR – {number} ({person}, {person}, {person}), PRET – nav, ATTURAS – nav.',
  '{Noun} par {noun} izpildi atbild {noun} nodaļas vadītājs {person}.',
  'Izskatot {adjective} {noun} {noun}, kas {verb} {noun}, un ņemot vērā {noun} {noun} {year}. gada budžetā, {noun} {verb} {noun}.',
  '{Noun} iesniegums (reģistrēts {day}.{mm}.{year}. ar Nr. {number}/{number}) {verb} {noun} {noun} un {adjective} {noun}.',
];

const STEMS = `darbnīc pētījum izstād vid pasākum sadarbīb tūrism ceļ upes tirg amatniek bērn jaunieš vecāk skolotāj bibliotēk muzej lauk mež jūr krast
 saimniecīb enerģij ēk siltum renovācij labiekārtojum laukum park takas maršrut vēstur mantojum kultūr teātr kor deju mūzik instrument kurs apmācīb seminār
 konferenc pieredz zināšan prasm darb uzņēmum ražošan produkt pakalpojum iedzīvotāj kopien brīvprātīg invaliditāt veselīb sport veselīg pārtik ūdens notekūden atkritum
 šķirošan pārstrād klimat pielāgošan plūd krājum putn zivj dārz stād augļ sēkl zirg lopkopīb biškopīb māksliniek gleznotāj fotogrāf grāmat lasīšan valod tulkošan`.split(/\s+/u);
const ENDINGS = ['a', 'as', 'ai', 'u', 'ā', 'i', 'iem', 'us', 'ām', 'os', 'ās'];
const ADJECTIVES = 'jaun vec plaš šaur starptautisk vietēj kopīg radoš digitāl videi piemērot pieejam noderīg vērtīg ilgtspējīg vēsturisk mūsdienīg atbildīg drošāk'.split(' ');
const VERBS = 'attīstīt izveidoja organizēja atjaunos apmeklēja veicina nodrošina palielinās īsteno sagatavoja uzlabot popularizē iepazina apguva plāno turpina pulcēja aicina iekārtoja saglabāja'.split(' ');
const MONTHS = ['janvār', 'februār', 'aprīl', 'maij', 'jūnij', 'jūlij', 'august', 'septembr', 'oktobr', 'novembr', 'decembr'];
const GIVEN = 'Ilze Anna Jānis Pēteris Inese Līga Andris Mārtiņš Kristīne Zane Dace Juris Edgars Laura Sandra Aija'.split(' ');
const SYLLABLES = 'bal vār zem lie kal rut sil vēj mež dzel kra pur lab rie sau tal vil zar gob ozo brie stār upe dūm aus'.split(' ');

const towns = entriesOf('place').map(({ name }) => name);

/** Sentences of one kind of page up to so many units. */
export function prose(kind: 'news' | 'council', next: Numbers, units: number): string {
  const sentences = kind === 'news' ? NEWS : COUNCIL;
  let text = '';
  while (text.length < units) {
    const end = kind === 'council' || next() < 0.2 ? '\n' : ' ';
    text += `${sentences[pick(next, sentences.length)]!.replace(/\{(?<slot>\w+)\}/gu, (_, slot: string) => fill(slot, next))}${end}${end === '\n' && next() < 0.4 ? '\n' : ''}`;
  }
  return text;
}

const pick = (next: Numbers, count: number): number => Math.floor(next() * count);
const of = <T>(list: readonly T[], next: Numbers): T => list[pick(next, list.length)]!;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const genitive = (word: string): string => (/[ae]$/u.test(word) ? `${word}s` : word.replace(/s$/u, 'a'));
/** A name that no list has, new nearly every time. */
const name = (next: Numbers): string => capital(of(SYLLABLES, next) + of(SYLLABLES, next) + of(SYLLABLES, next));
const noun = (next: Numbers): string => (next() < 0.25 ? of(SYLLABLES, next) : '') + of(STEMS, next) + of(ENDINGS, next);

const SLOTS: Readonly<Record<string, (next: Numbers) => string>> = {
  noun, Noun: (next) => capital(noun(next)),
  adjective: (next) => of(ADJECTIVES, next) + of(ENDINGS, next),
  verb: (next) => of(VERBS, next),
  town: (next) => of(towns, next), townG: (next) => genitive(of(towns, next)),
  name: (next) => genitive(`${name(next)}e`), Name: name,
  person: (next) => `${of(GIVEN, next)} ${name(next)}${of(['s', 'a', 'e', 'iņš', 'iņa'], next)}`,
  year: (next) => String(2004 + pick(next, 24)), day: (next) => String(1 + pick(next, 28)), mm: (next) => String(1 + pick(next, 12)).padStart(2, '0'),
  month: (next) => `${of(MONTHS, next)}ī`, monthG: (next) => `${of(MONTHS, next)}a`, monthD: (next) => `${of(MONTHS, next)}im`,
  number: (next) => String(1 + pick(next, 120)), percent: (next) => String(1 + pick(next, 100)),
  sum: (next) => `${1 + pick(next, 400)} ${String(pick(next, 1000)).padStart(3, '0')}${next() < 0.5 ? `,${String(pick(next, 100)).padStart(2, '0')}` : ''}`,
  phone: (next) => `6${String(pick(next, 10_000_000)).padStart(7, '0')}`,
  mail: (next) => `${name(next).toLowerCase()}@biedriba.example`,
};
const fill = (slot: string, next: Numbers): string => SLOTS[slot]!(next);
