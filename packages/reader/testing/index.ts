export { toForm, type FormBlock } from './form.ts';
export { odfSpaces, packOds, packOdt } from './pack-odt.ts';
export { fixture, problemOf, textsOf } from './reading.ts';
export { makeTextPdf, type PdfWord } from './text-pdf.ts';
export { packDocx, toParagraphXml, writeDocx } from './write-docx.ts';
export { writeHtml } from './write-html.ts';
export * from './scan.ts';
