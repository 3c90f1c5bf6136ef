/** The types that have a reader, by short names for the code. */
export const readable = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  mail: 'message/rfc822',
  asice: 'application/vnd.etsi.asic-e+zip',
  zip: 'application/zip',
  html: 'text/html',
  markdown: 'text/markdown',
  plain: 'text/plain',
} as const;

export type ReadableType = (typeof readable)[keyof typeof readable];

const { pdf, docx, odt, rtf, xlsx, ods, csv, png, jpeg, tiff, mail, asice, zip, html, markdown, plain } = readable;

/** What an extension promises. One that is not listed promises nothing. */
const EXPECTED: Record<string, readonly ReadableType[]> = {
  pdf: [pdf],
  docx: [docx],
  docm: [docx],
  dotx: [docx],
  odt: [odt],
  ott: [odt],
  rtf: [rtf],
  xlsx: [xlsx],
  xlsm: [xlsx],
  ods: [ods],
  csv: [csv, plain],
  tsv: [csv, plain],
  png: [png],
  jpg: [jpeg],
  jpeg: [jpeg],
  tif: [tiff],
  tiff: [tiff],
  eml: [mail],
  mht: [mail],
  mhtml: [mail],
  asice: [asice],
  sce: [asice],
  edoc: [asice],
  zip: [zip],
  html: [html],
  htm: [html],
  txt: [plain, markdown],
  md: [plain, markdown],
};

export const extensionOf = (name: string | undefined): string => /\.([^./\\]{1,12})$/u.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/** True where the name promises another of the types that we read. */
export const isNamedWrongly = (type: ReadableType, name: string | undefined): boolean => {
  const expected = EXPECTED[extensionOf(name)];
  return expected !== undefined && !expected.includes(type);
};

/** True where the name promises a file that is built in another way than plain text. */
export const promisesStructure = (name: string | undefined): boolean => {
  const [expected] = EXPECTED[extensionOf(name)] ?? [];
  return expected !== undefined && !expected.startsWith('text/');
};

/** True for a file that only holds others. */
export const isContainerType = (type: string): boolean => type === zip || type === asice;
