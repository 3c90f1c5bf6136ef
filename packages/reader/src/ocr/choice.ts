export const ocrChoices = ['tesseract.js', 'native', 'none'] as const;
/** `tesseract.js` comes with Siets; `native` is the program `tesseract` of the system, faster where it is installed. */
export type OcrChoice = (typeof ocrChoices)[number];
