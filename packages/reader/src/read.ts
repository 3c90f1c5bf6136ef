import { toWarning, type DocumentText } from '@siets/record';
import type { ChildFile } from './container/child-file.ts';
import type { ImageType } from './image/open-image.ts';
import { overLimit, toLimits, type ReaderLimits } from './limits.ts';
import { isNamedWrongly, type ReadableType } from './media-type/readable-types.ts';
import { sniffMediaType } from './media-type/sniff.ts';
import { readPlain } from './plain/read-plain.ts';
import type { OcrChoice } from './ocr/choice.ts';
import type { OnProgress } from './progress.ts';
import type { Conversion } from './text/draft.ts';
import { toDocument } from './text/to-document.ts';

export interface ReadOptions {
  /** The file's name, a hint only. */
  name?: string;
  limits?: Partial<ReaderLimits>;
  /** What reads pictures of text; default `tesseract.js`. */
  ocr?: OcrChoice;
  /** Told before each page, so that a watcher knows that the reader lives and can grant time for what is to come. */
  onProgress?: OnProgress;
}

type Converter = (bytes: Uint8Array, limits: ReaderLimits, options: ReadOptions) => Promise<Conversion> | Conversion;

// Engines are loaded when the first file of their kind comes: reading plain text pays for none of them.
const readImage =
  (type: ImageType): Converter =>
  async (bytes, limits, options) =>
    (await import('./image/read-image.ts')).readImage(bytes, type, limits, options);

const converters: Record<ReadableType, Converter> = {
  'text/plain': readPlain,
  'text/markdown': readPlain,
  'text/html': async (bytes) => (await import('./html/read-html.ts')).readHtml(bytes),
  'application/pdf': async (bytes, limits, options) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits, options),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (bytes, limits) =>
    (await import('./docx/read-docx.ts')).readDocx(bytes, limits),
  'image/jpeg': readImage('image/jpeg'),
  'image/png': readImage('image/png'),
  'image/tiff': readImage('image/tiff'),
  'application/rtf': async (bytes, limits) => (await import('./rtf/read-rtf.ts')).readRtf(bytes, limits),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async (bytes, limits) =>
    (await import('./xlsx/read-xlsx.ts')).readXlsx(bytes, limits),
  'application/vnd.oasis.opendocument.spreadsheet': async (bytes, limits) => (await import('./ods/read-ods.ts')).readOds(bytes, limits),
  'text/csv': async (bytes, limits) => (await import('./csv/read-csv.ts')).readCsv(bytes, limits),
  'message/rfc822': async (bytes, limits) => (await import('./mail/read-mail.ts')).readMail(bytes, limits),
  'application/zip': async (bytes, limits) => (await import('./container/read-zip.ts')).readZip(bytes, limits),
  'application/vnd.etsi.asic-e+zip': async (bytes, limits) => (await import('./asice/read-asice.ts')).readAsice(bytes, limits),
  'application/vnd.oasis.opendocument.text': async (bytes, limits) => (await import('./odt/read-odt.ts')).readOdt(bytes, limits),
};

/**
 * Bytes to the frozen text. A pure conversion: the same bytes and name give the same document; no disk, no network, no clock.
 *
 * Throws `ProblemError` where the file is to blame, any other error where we are. It can take long and much memory on a hostile
 * file: use `createReaderPool`, unless the file is plain text.
 */
export const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentText> => (await readWhole(bytes, options)).document;

/** A document with the files that came inside it. */
export interface Reading {
  document: DocumentText;
  /** Documents of their own, not read yet. */
  children: ChildFile[];
}

/** Like `read`, with the files that a mail or an archive brings along. */
export async function readWhole(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const limits = toLimits(options.limits);
  if (bytes.byteLength > limits.maxBytes) throw overLimit('maxBytes', `${bytes.byteLength} bytes`);
  const type = await sniffMediaType(bytes, options.name);
  const conversion = await converters[type](bytes, limits, options);
  if (conversion.draft.text.length > limits.maxTextLength) throw overLimit('maxTextLength', `${conversion.draft.text.length} characters`);
  if (isNamedWrongly(type, options.name)) conversion.warnings.unshift(toWarning('wrong-extension', { detail: type }));
  return { document: toDocument(bytes, type, conversion), children: conversion.children ?? [] };
}
