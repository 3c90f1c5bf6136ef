import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../testing/index.ts';
import { readWhole } from '../read.ts';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;

/** A zip with one stored entry whose name is in bytes of any code page, as old programs write it. */
function zipWithName(name: Buffer, content: Buffer, flags = 0): Buffer {
  const head = (mark: number, length: number): Buffer => Buffer.concat([Buffer.from(new Uint32Array([mark]).buffer), Buffer.alloc(length - 4)]);
  const local = head(LOCAL, 30);
  const entry = head(ENTRY, 46);
  for (const [buffer, shift] of [[local, 0], [entry, 2]] as const) {
    buffer.writeUInt16LE(flags, 6 + shift);
    buffer.writeUInt32LE(crc32(content), 14 + shift);
    buffer.writeUInt32LE(content.length, 18 + shift);
    buffer.writeUInt32LE(content.length, 22 + shift);
    buffer.writeUInt16LE(name.length, 26 + shift);
  }
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, name, content, entry, name, end]);
}

const namesOf = async (bytes: Uint8Array): Promise<string[]> => (await readWhole(bytes, { name: 'a.zip' })).children.map(({ name }) => name);

test('its files are children, its text their names, which no field reads', async () => {
  const { document, children } = await readWhole(zipSync({ 'Līgumi/Projekts „Taka”.txt': strToU8('Sveiki'), 'otrs.txt': strToU8('Otrs') }));
  expect(document).toMatchObject({ mediaType: 'application/zip', textSource: 'markup', pages: null, text: 'Līgumi/Projekts „Taka”.txt\n\notrs.txt' });
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['header', 'header']);
  expect(children).toEqual([
    { name: 'Līgumi/Projekts „Taka”.txt', bytes: strToU8('Sveiki') },
    { name: 'otrs.txt', bytes: strToU8('Otrs') },
  ]);
});

test('what programs leave in folders is left out', async () => {
  expect(await namesOf(zipSync({ 'a.txt': strToU8('a'), '__MACOSX/._a.txt': strToU8('b'), 'Thumbs.db': strToU8('c'), '~$a.docx': strToU8('d') }))).toEqual(['a.txt']);
});

test('a name cannot lead out of the archive', async () => {
  const names = { '../../etc/passwd': strToU8('a'), 'C:\\Windows\\x.txt': strToU8('b'), '/abs/y.txt': strToU8('c') };
  expect(await namesOf(zipSync(names))).toEqual(['etc/passwd', 'Windows/x.txt', 'abs/y.txt']);
});

test('names of Latvian Windows are read', async () => {
  expect(await namesOf(zipWithName(iconv.encode('Pieteikums Ķekavā.txt', 'cp775'), Buffer.from('x')))).toEqual(['Pieteikums Ķekavā.txt']);
});

test('one damaged file does not harm the others', async () => {
  const zip = Buffer.from(zipSync({ 'vesels.txt': strToU8('vesels'), 'bojāts.txt': strToU8('bojāts teksts') }, { level: 0 }));
  zip[zip.indexOf('bojāts teksts') + 2] = 0x21;
  const { children } = await readWhole(zip);
  expect(children).toMatchObject([{ name: 'vesels.txt', bytes: strToU8('vesels') }, { name: 'bojāts.txt', problem: { code: 'damaged' } }]);
});

test('a bomb among files is not inflated', async () => {
  const { children } = await readWhole(zipSync({ 'bumba.txt': new Uint8Array(9_000_000), 'labs.txt': strToU8('labs') }));
  expect(children).toMatchObject([{ name: 'bumba.txt', problem: { code: 'too-large' } }, { name: 'labs.txt' }]);
});

test('an entry that grows beyond what it claims stops there', async () => {
  const zip = Buffer.from(zipSync({ 'melis.txt': new Uint8Array(900_000).fill(65) }));
  zip.writeUInt32LE(1_000, zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  expect((await readWhole(zip)).children).toMatchObject([{ problem: { code: 'too-large' } }]);
});

describe('archives that are refused as a whole', () => {
  const two = zipSync({ 'a.txt': strToU8('aaaa'), 'b.txt': strToU8('bbbb') });
  test('none inside', async () => expect(await problemOf(zipSync({ 'mape/': new Uint8Array(0), 'Thumbs.db': strToU8('x') }), 'a.zip')).toBe('empty-archive'));
  test('all with a password', async () => expect(await problemOf(zipWithName(Buffer.from('a.txt'), Buffer.from('x'), 1), 'a.zip')).toBe('encrypted'));
  test('too many', async () => expect(await problemOf(two, 'a.zip', { limits: { maxChildren: 1 } })).toBe('too-many-files'));
  test('too large together', async () => expect(await problemOf(two, 'a.zip', { limits: { maxInflatedBytes: 7 } })).toBe('too-large'));
  test('cut off', async () => expect(await problemOf(two.slice(0, -30), 'a.zip')).toBe('damaged'));
});
