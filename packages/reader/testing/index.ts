export { toForm, type FormBlock } from './form.ts';
export { makeTextPdf, type PdfWord } from './text-pdf.ts';
export { packDocx, toParagraphXml, writeDocx } from './write-docx.ts';
export { writeHtml } from './write-html.ts';
