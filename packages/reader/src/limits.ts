import { ProblemError } from '@siets/record';

/** What one file may cost. Every limit ends in a problem with a reason, never in a shorter text. */
export interface ReaderLimits {
  /** Bytes of the file. */
  maxBytes: number;
  /** Bytes of all parts of an archive (DOCX, ODT, XLSX, ZIP …) after inflating, by its own directory and while inflating. */
  maxInflatedBytes: number;
  /** Bytes of one XML part of an archive after inflating. */
  maxPartBytes: number;
  /** Inflated size over packed size of a part larger than a megabyte. */
  maxRatio: number;
  /** Parts of an archive, and of a mail. */
  maxParts: number;
  /** Archives and mails within each other. */
  maxNesting: number;
  /** Files that one dropped file may bring along, on all levels together. */
  maxChildren: number;
  /** Elements of one XML part … */
  maxElements: number;
  /** … and how many may be open at once. */
  maxElementDepth: number;
  /** Pages of a PDF. */
  maxPages: number;
  /** Pixels of a picture, and of a page that is drawn to be read by OCR: a larger page is drawn more coarsely. */
  maxPixels: number;
  /** UTF-16 units of the text that comes out. */
  maxTextLength: number;
  /** Time per try, milliseconds. All times are those that the process had: what it waits for a processor does not count. */
  deadlineMs: number;
  /** Added for each page, once the number of pages is known; milliseconds. */
  deadlinePerPageMs: number;
  /** Added for each page that is read by OCR; the longest silence on such a page. Milliseconds. */
  deadlinePerScanMs: number;
  /** The longest time without a sign of progress, milliseconds. */
  stallMs: number;
  /** Time of a file in all, whatever pages and tries would grant; milliseconds. */
  budgetMs: number;
  /** Resident memory of the reading process and its children, megabytes. */
  memoryMb: number;
  /** PDFs up to this many pages get the opinion of a second engine; 0 asks for none. */
  secondOpinionPages: number;
  /** Time of that opinion, milliseconds, by the wall clock. Where it takes longer, there is none. */
  secondOpinionMs: number;
  /** A plain text up to this size is read in the caller's process, bytes. */
  inProcessBytes: number;
  /** A reading process is replaced after this many files … */
  recycleAfter: number;
  /** … or when it stays above this much memory between files, megabytes. */
  recycleMb: number;
}

export const defaultLimits: ReaderLimits = {
  maxBytes: 50_000_000,
  maxInflatedBytes: 64_000_000,
  maxPartBytes: 20_000_000,
  maxRatio: 200,
  maxParts: 5_000,
  maxNesting: 3,
  maxChildren: 500,
  maxElements: 2_000_000,
  maxElementDepth: 512,
  maxPages: 5_000,
  maxPixels: 40_000_000,
  maxTextLength: 10_000_000,
  deadlineMs: 30_000,
  deadlinePerPageMs: 200,
  deadlinePerScanMs: 60_000,
  stallMs: 30_000,
  budgetMs: 900_000,
  memoryMb: 700,
  secondOpinionPages: 40,
  secondOpinionMs: 5_000,
  inProcessBytes: 5_000_000,
  recycleAfter: 50,
  recycleMb: 400,
};

/** The defaults with what the caller sets otherwise. */
export const toLimits = (limits: Partial<ReaderLimits> = {}): ReaderLimits => ({ ...defaultLimits, ...limits });

/** The problem of a file that goes over a limit; its detail begins with the limit's name, as `docs/settings.md` has it. */
export const overLimit = (limit: keyof ReaderLimits, found: string, cause?: unknown): ProblemError =>
  new ProblemError('too-large', { detail: `${limit}: ${found}`, ...(cause === undefined ? {} : { cause }) });
