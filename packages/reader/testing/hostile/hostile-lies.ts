import { readFileSync } from 'node:fs';
import { packDocx, toParagraphXml } from '../write-docx.ts';
import { encode, type HostileFile } from './hostile-file.ts';

const card = (ending: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../fixtures/reading/card-ruled.${ending}`, import.meta.url)));
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A picture of 100,000 by 100,000 dots, by its header. */
function hugePng(): Uint8Array {
  const picture = Buffer.from(png);
  picture.writeUInt32BE(100_000, 16);
  picture.writeUInt32BE(100_000, 20);
  return picture;
}

/** Files whose name says something else than their bytes, and files of no kind. */
export const hostileLies: readonly HostileFile[] = [
  { name: 'istenas-bet-txt.txt', what: 'a PDF named as text', ends: ['read'], make: () => card('pdf') },
  { name: 'istenas-bet-pdf.pdf', what: 'a DOCX named as PDF', ends: ['read'], make: () => packDocx(toParagraphXml('Projekta nosaukums: Zaļā taka')) },
  { name: 'lapa.docx', what: 'a saved page named as DOCX', ends: ['read'], make: () => encode('<html><body><p>Projekta nosaukums: Zaļā taka</p></body></html>') },
  { name: 'attels.pdf', what: 'a picture named as PDF', ends: ['picture', 'no-text', 'damaged', 'unreadable-scan'], make: () => png },
  { name: 'milzis.png', what: 'a picture that claims 100,000 by 100,000 dots', ends: ['picture', 'no-text', 'damaged', 'too-large', 'too-much-memory', 'unreadable-scan'], make: hugePng },
  { name: 'programma.pdf', what: 'a program named as PDF', ends: ['program'], make: () => Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1'), Buffer.alloc(600, 1)]) },
  { name: 'piebilde.pdf', what: 'a note of three words named as PDF', ends: ['damaged'], make: () => encode('fails nav atrasts') },
  { name: 'poliglots.pdf', what: 'a page and a PDF in one', ends: ['damaged', 'read', 'no-text'], make: () => Buffer.concat([encode('<html><!-- '), card('pdf'), encode(' --><body><p>Zaļā taka</p></body></html>')]) },
  { name: 'bez-nosaukuma', what: 'no ending at all', ends: ['read'], make: () => card('docx') },
  { name: 'vecs.doc', what: 'an old Word file', ends: ['old-word'], make: () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1_016), Buffer.from('WordDocument\0', 'utf16le'), Buffer.alloc(2_000)]) },
];
