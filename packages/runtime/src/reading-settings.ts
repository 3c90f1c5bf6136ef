import type { ReaderLimits } from '@siets/reader/limits';

/** One limit of reading as a setting. Its default is the reader's own. */
export interface ReadingSetting {
  key: keyof ReaderLimits;
  env: string;
  min: number;
  max: number;
  meaning: { lv: string; en: string };
}

const WEEK_MS = 604_800_000;
const BYTES = 2_000_000_000;

const row = (key: keyof ReaderLimits, min: number, max: number, lv: string, en: string): ReadingSetting => ({
  key, min, max, meaning: { lv, en }, env: `SIETS_${key.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase()}`,
});

/** What one file may cost, in the order in which the limits are met. */
export const readingSettings: readonly ReadingSetting[] = [
  row('maxBytes', 1, BYTES, 'Lielāks fails netiek lasīts (baiti).', 'A larger file is not read (bytes).'),
  row('maxParts', 1, 1_000_000, 'Daļu skaits arhīvā vai vēstulē.', 'Parts of an archive or a mail.'),
  row('maxNesting', 1, 20, 'Arhīvi un vēstules cits citā.', 'Archives and mails within each other.'),
  row('maxChildren', 1, 100_000, 'Cik failu vienā iemestā failā drīkst būt pavisam.', 'Files that one dropped file may bring along in all.'),
  row('maxInflatedBytes', 1, BYTES, 'Arhīva visu daļu lielums pēc atspiešanas (baiti).', 'All parts of an archive after inflating (bytes).'),
  row('maxPartBytes', 1, BYTES, 'Vienas XML daļas lielums pēc atspiešanas (baiti).', 'One XML part after inflating (bytes).'),
  row('maxRatio', 2, 100_000, 'Cik reižu daļa drīkst izplesties (no 1 MB).', 'How many times a part may grow (from 1 MB on).'),
  row('maxElements', 100, 100_000_000, 'Elementi vienā XML daļā.', 'Elements of one XML part.'),
  row('maxElementDepth', 10, 10_000, 'XML elementi cits citā.', 'XML elements within each other.'),
  row('maxPages', 1, 1_000_000, 'Vairāk lappušu netiek lasīts.', 'A document of more pages is not read.'),
  row('maxPixels', 10_000, 1_000_000_000, 'Attēla lielums punktos; lielāku lappusi OCR skata rupjāk.', 'Pixels of a picture; OCR sees a larger page more coarsely.'),
  row('maxTextLength', 1, 500_000_000, 'Nolasītā teksta garums (zīmes).', 'Length of the text that was read (characters).'),
  row('deadlineMs', 100, WEEK_MS, 'Laiks viena faila lasīšanai; lappuses to pagarina.', 'Time to read one file; pages lengthen it.'),
  row('deadlinePerPageMs', 0, WEEK_MS, 'Par katru lappusi pieliktais laiks.', 'Time added for each page.'),
  row(
    'deadlinePerScanMs', 0, WEEK_MS,
    'Par katru skenētu lappusi pieliktais laiks un ilgākais klusums pie tās.', 'Time added for each scanned page, and the longest silence on one.',
  ),
  row('stallMs', 100, WEEK_MS, 'Ilgākais laiks, kurā lasītājs nekustas uz priekšu.', 'The longest time without progress.'),
  row('budgetMs', 100, WEEK_MS, 'Laiks vienam failam kopā ar visiem mēģinājumiem.', 'Time for one file in all, every try counted.'),
  row('memoryMb', 100, 1_000_000, 'Atmiņa viena faila lasīšanai (MB).', 'Memory to read one file (MB).'),
  row(
    'secondOpinionPages', 0, 1_000_000,
    'Līdz tik lappusēm PDF pārbauda ar otru lasītāju; 0 — nekad.', 'PDFs of up to this many pages are checked by a second reader; 0: none.',
  ),
  row('secondOpinionMs', 100, WEEK_MS, 'Laiks otrajam lasītājam.', 'Time for the second reader.'),
  row('inProcessBytes', 0, BYTES, 'Tik liels teksta fails netiek sūtīts citam procesam (baiti).', 'A plain text up to this size needs no process of its own (bytes).'),
  row('recycleAfter', 1, 1_000_000, 'Pēc tik failiem lasītāja procesu nomaina.', 'A reading process is replaced after this many files.'),
  row('recycleMb', 50, 1_000_000, 'Ja starp failiem procesam paliek vairāk atmiņas, to nomaina (MB).', 'A reading process that keeps more memory is replaced (MB).'),
];

/** The limits among all settings, for a pool of readers. */
export const toReaderLimits = (settings: ReaderLimits): ReaderLimits =>
  Object.fromEntries(readingSettings.map(({ key }) => [key, settings[key]])) as unknown as ReaderLimits;
