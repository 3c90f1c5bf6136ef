import type { Warning } from './document.ts';
import type { ProblemText } from './problem.ts';

/**
 * What a warning tells the person who dropped the file. The file was read; something about it is worth a look.
 * `docs/problems.md` lists them beside the problems.
 */
export const warningTexts = {
  'encoding-assumed': {
    lv: 'Teksta kodējums failā nav norādīts un tika pieņemts. Pārbaudiet, vai garumzīmes un mīkstinājuma zīmes ir pareizas.',
    en: 'The file does not name its text encoding, so one was assumed. Check that the Latvian letters are right.',
  },
  'encoding-doubtful': {
    lv: 'Teksta kodējums pieņemts pēc ļoti nedaudzām zīmēm un var būt nepareizs. Pārbaudiet garumzīmes vai saglabājiet failu kā UTF-8.',
    en: 'The text encoding was assumed from very few characters and may be wrong. Check the Latvian letters, or save the file as UTF-8.',
  },
  'letters-mended': {
    lv: 'Fails bija saglabāts ar sabojātām latviešu burtu zīmēm; tās ir atjaunotas. Pārbaudiet, vai vārdi ir pareizi.',
    en: 'The file had been saved with garbled Latvian letters; they were restored. Check that the words are right.',
  },
  'letters-lost': {
    lv: 'Saglabājot failu, latviešu burti aizstāti ar jautājuma zīmēm, un tos nevar atjaunot. Saglabājiet oriģinālu kā UTF-8 un iemetiet vēlreiz.',
    en: 'Latvian letters were replaced by question marks when the file was saved and cannot be restored. Save the original as UTF-8 and drop it again.',
  },
  'broken-characters': {
    lv: 'Dažas zīmes failā ir bojātas un nav nolasāmas. Pārbaudiet vietas, kur tekstā ir zīme �.',
    en: 'Some characters of the file are broken and cannot be read. Check the places that show the sign �.',
  },
  'wrong-extension': {
    lv: 'Faila nosaukuma paplašinājums neatbilst saturam. Fails nolasīts pēc satura.',
    en: 'The extension of the file name does not fit its content. The file was read by its content.',
  },
  'page-without-text': {
    lv: 'Lapā nav nolasāma teksta: tā ir tukša vai tajā ir tikai zīmējums. Pārbaudiet šo lapu paši.',
    en: 'The page holds no readable text: it is empty or only a drawing. Check this page yourself.',
  },
  'page-out-of-time': {
    lv: 'Skenēto lapu neizdevās nolasīt atvēlētajā laikā, un tās teksta šeit nav. Pārbaudiet šo lapu paši vai pagariniet laiku (SIETS_DEADLINE_PER_SCAN_MS).',
    en: 'The scanned page could not be read in its time, and its text is missing here. Check this page yourself or allow more time (SIETS_DEADLINE_PER_SCAN_MS).',
  },
  'page-read-badly': {
    lv: 'Skenētā lapa ir grūti salasāma, un vārdos var būt kļūdas. Salīdziniet nolasīto ar lapu vai skenējiet to skaidrāk (200–300 dpi).',
    en: 'The scanned page is hard to read, and words may be wrong. Compare what was read with the page, or scan it more clearly (200 to 300 dpi).',
  },
  'picture-cut-off': {
    lv: 'Attēla fails nav saglabāts līdz galam, un lapas apakša var trūkt. Saglabājiet to vēlreiz.',
    en: 'The picture was not saved completely, and the foot of the page may be missing. Save it again.',
  },
  'text-layer-replaced': {
    lv: 'Lapas teksta slānis ir sabojāts, tāpēc lapa nolasīta no attēla kā skenēta. Salīdziniet nolasīto ar lapu.',
    en: 'The text layer of the page is broken, so the page was read from its picture like a scan. Compare what was read with the page.',
  },
  'text-layer-broken': {
    lv: 'Lapas teksts nav saprotams: fails nepasaka, kādi burti tajā ir. Pārbaudiet šo lapu paši.',
    en: 'The text of the page makes no sense: the file does not say which letters it holds. Check this page yourself.',
  },
  'text-repaired': {
    lv: 'Lapas burti failā bija saglabāti kļūdaini (atrautas garumzīmes vai sens kodējums) un tika salaboti. Pārbaudiet garumzīmes un mīkstinājuma zīmes.',
    en: 'Letters of the page were stored wrongly (loose diacritics or an old encoding) and were repaired. Check the Latvian letters.',
  },
  'page-unreadable': {
    lv: 'Lapu neizdevās nolasīt. Pārbaudiet šo lapu paši.',
    en: 'The page could not be read. Check this page yourself.',
  },
  'engines-disagree': {
    lv: 'Divi lasītāji šo PDF nolasīja atšķirīgi. Salīdziniet nolasīto tekstu ar failu.',
    en: 'Two readers read this PDF differently. Compare the text that was read with the file.',
  },
  'second-engine-used': {
    lv: 'Galvenais lasītājs šo PDF neatvēra, tāpēc tas nolasīts ar rezerves lasītāju un tabulas var būt sajauktas.',
    en: 'The main reader refused this PDF, so the spare one read it; tables may be mixed up.',
  },
  'not-read-language': {
    lv: 'Daļa teksta ir valodā, kuru Siets nelasa; no tās ņemti tikai skaitļi, datumi, numuri un adreses. Izlasiet šo daļu paši.',
    en: 'Part of the text is in a language that Siets does not read; only numbers, dates, identifiers and addresses were taken from it. Read that part yourself.',
  },
  'nested-too-deep': {
    lv: 'Lapas uzbūve ir neparasti dziļa. Dziļākie slāņi nolasīti bez savas uzbūves.',
    en: 'The page is built unusually deep. Its deepest layers were read without their structure.',
  },
  'hidden-sheets': {
    lv: 'Darbgrāmatā ir paslēptas lapas, kas netika lasītas. Ja tās vajadzīgas, parādiet tās, saglabājiet failu un iemetiet vēlreiz.',
    en: 'The workbook has hidden sheets, which were not read. If they are needed, show them, save the file and drop it again.',
  },
  'signatures-not-verified': {
    lv: 'Dokuments ir parakstīts. Parakstītāji nosaukti tā, kā rakstīts parakstā; paraksti nav pārbaudīti.',
    en: 'The document is signed. The signers are named as the signature has them; signatures were not verified.',
  },
  'signatures-not-read': {
    lv: 'Parakstītāja datus no šī parakstītā faila neizdevās nolasīt. Pārbaudiet parakstus paši.',
    en: 'Who signed could not be read from this signed file. Check the signatures yourself.',
  },
} as const satisfies Record<string, ProblemText>;

export type WarningCode = keyof typeof warningTexts;
export const warningCodes = Object.keys(warningTexts) as WarningCode[];

/** A warning with its English sentence; `detail` names what was assumed or found, `page` counts from 1. */
export function toWarning(code: WarningCode, options: { page?: number | null; detail?: string } = {}): Warning {
  const { page = null, detail } = options;
  const message = warningTexts[code].en;
  return detail === undefined ? { code, message, page } : { code, message, page, detail };
}
