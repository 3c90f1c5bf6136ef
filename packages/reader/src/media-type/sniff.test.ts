import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { problemOf } from '../../testing/index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_000),
    ...streams.map((name) => Buffer.from(`${name}\0\0`, 'utf16le')),
  ]);
const zipOf = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, encode('x')])));
const bytesOf = (...head: number[]): Uint8Array => Buffer.concat([Buffer.from(head), Buffer.alloc(600, 1)]);

// Whatever the name says, the bytes tell what it is, and the answer what to do.
test.each([
  ['old Word', compound('WordDocument'), 'lēmums.doc', 'old-word'],
  ['old Word named as new', compound('WordDocument'), 'lēmums.docx', 'old-word'],
  ['old Excel', compound('Workbook'), 'tāme.xls', 'old-spreadsheet'],
  ['Excel with a password', compound('EncryptedPackage'), 'tāme.xlsx', 'encrypted'],
  ['binary Excel', zipOf('[Content_Types].xml', 'xl/workbook.bin'), 'tāme.xlsb', 'old-spreadsheet'],
  ['old PowerPoint', compound('PowerPoint Document'), 'a.ppt', 'presentation'],
  ['PowerPoint', zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'a.pptx', 'presentation'],
  ['an Outlook message', compound('__properties_version1.0', 'WordDocument'), 'vēstule.msg', 'outlook-message'],
  ['another compound file', compound('Quill'), 'a.pub', 'old-office'],
  ['Pages', zipOf('Index/Document.iwa', 'preview.jpg'), 'a.pages', 'apple-document'],
  ['7Z', bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'a.7z', 'foreign-archive'],
  ['RAR', bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00), 'a.rar', 'foreign-archive'],
  ['a program', bytesOf(0x4d, 0x5a, 0x90, 0x00), 'pieteikums.pdf', 'program'],
  ['a sound', bytesOf(0x49, 0x44, 0x33, 0x04, 0x00), 'a.mp3', 'sound-or-video'],
  ['a GIF', bytesOf(...encode('GIF89a')), 'a.gif', 'picture'],
] as const)('%s is refused with advice of its own', async (_, bytes, name, code) => {
  expect(await problemOf(bytes, name)).toBe(code);
});
