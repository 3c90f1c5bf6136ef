/** How far a reader has come. Each call tells a watcher that it lives. */
export interface Progress {
  /** The page that is being read now, from 1; what has no pages counts its parts, messages or sheets. */
  page: number;
  /** Null where the number is not known yet. */
  pages: number | null;
  /** True where the page is a picture and is read by OCR, which takes seconds; grants the page its time, once. */
  isScan?: boolean;
}

export type OnProgress = (progress: Progress) => void;
