/** How the detail of a problem begins where the main engine refused the file: the spare one may still read it. */
export const REFUSED = 'pdfjs:';
