import { readFileSync } from 'node:fs';
import { packOds, packOdt } from '../pack-odt.ts';
import { docxParts, packDocx, toParagraphXml } from '../write-docx.ts';
import { deflateRepeated } from './deflate.ts';
import { corrupt, encode, truncate, type HostileFile } from './hostile-file.ts';
import { packZip, toPart, type ZipPart } from './zip-parts.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'word/document.xml';

const card = (): Uint8Array => new Uint8Array(readFileSync(new URL('../../../../fixtures/reading/card-ruled.docx', import.meta.url)));
const others = (): ZipPart[] => Object.entries(docxParts).map(([name, text]) => toPart(name, text));
const packMain = (main: ZipPart): Uint8Array => packZip([...others(), main]);

const MEGABYTE = 1_000_000;
const blanks = (megabytes: number, claimed: number): ZipPart =>
  toPart(MAIN, '', { data: deflateRepeated(Buffer.alloc(MEGABYTE, 0x20), megabytes), size: claimed });

const emptyMain = (): ZipPart => toPart(MAIN, `<w:document ${W}><w:body/></w:document>`);

/** Every entry of the directory names the same 19 MB. */
function packShared(): Uint8Array {
  const shared = blanks(19, 19 * MEGABYTE);
  const headers = Array.from({ length: 4_000 }, (_, at) => ({ ...shared, name: `word/header${at}.xml` }));
  return packZip([shared, ...others(), ...headers], { overlap: true });
}

/** Paragraphs, one block of a thousand repeated. */
function packParagraphs(thousands: number): Uint8Array {
  const block = encode('<w:p><w:r><w:t>Zala taka</w:t></w:r></w:p>'.repeat(1_000));
  const head = deflatePart(`<w:document ${W}><w:body>`);
  const tail = deflatePart('</w:body></w:document>');
  const body = deflateRepeated(block, thousands);
  const size = thousands * block.length + 60;
  return packMain(toPart(MAIN, '', { data: Buffer.concat([head, body.subarray(0, body.length - 2), tail, Buffer.from([3, 0])]), size }));
}

const deflatePart = (text: string): Uint8Array => {
  const packed = deflateRepeated(encode(text), 1);
  return packed.subarray(0, packed.length - 2);
};

const nest = (open: string, close: string, depth: number, inside: string): string => open.repeat(depth) + inside + close.repeat(depth);

const nestedTables = (depth: number): Uint8Array =>
  packDocx(nest('<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>', depth, toParagraphXml('dziļi')));

const LOL = `<!DOCTYPE w:document [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => {
  const [name, inner] = ['bcdefghij'[at], 'abcdefghi'[at]];
  return `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
}).join('')}]>`;
const withDoctype = (doctype: string, text: string): Uint8Array =>
  packDocx('', { [MAIN]: encode(`<?xml version="1.0"?>${doctype}<w:document ${W}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`) });

/** Relations that lead to `address`: a picture, a template, a frame. */
export const packExternal = (address: string): Uint8Array =>
  packDocx(
    `${toParagraphXml('Projekta nosaukums: Zaļā taka')}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">` +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
      `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${R}" r:link="rId9"/></pic:blipFill></pic:pic>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    {
      'word/_rels/document.xml.rels': encode(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${R}/image" Target="${address}/a.png" TargetMode="External"/>` +
          `<Relationship Id="rId8" Type="${R}/attachedTemplate" Target="${address}/b.dotm" TargetMode="External"/></Relationships>`,
      ),
    },
  );

/** A compound file that holds an encrypted package, as Word saves with a password: the head and the names of its streams. */
const packEncrypted = (): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_016),
    Buffer.from('EncryptionInfo\0EncryptedPackage\0', 'utf16le'),
    Buffer.alloc(2_048, 7),
  ]);

/** DOCX, ODT and spreadsheets. */
export const hostileOffice: readonly HostileFile[] = [
  { name: 'puse.docx', what: 'cut off in the middle', ends: ['damaged'], make: () => truncate(card(), 0.5) },
  ...[1, 2, 3].map(
    (seed): HostileFile => ({
      name: `sabojats-${seed}.docx`, what: '20 bytes replaced at random', ends: ['damaged', 'read', 'unknown-type'], isSlow: seed > 1, make: () => corrupt(card(), seed, 20),
    }),
  ),
  { name: 'parole.docx', what: 'saved with a password', ends: ['encrypted'], make: packEncrypted },
  { name: 'bumba-1gb.docx', what: 'a part of 1 GB in 1 MB', ends: ['too-large'], make: () => packMain(blanks(1_000, 1_000 * MEGABYTE)) },
  { name: 'bumba-melo.docx', what: 'a part of 1 GB that claims 1,000 bytes', ends: ['too-large'], make: () => packMain(blanks(1_000, 1_000)) },
  { name: 'bumba-daudz.docx', what: '4,000 parts that share one place', ends: ['too-large', 'damaged'], make: packShared },
  { name: 'daudz-dalu.docx', what: '60,000 parts', ends: ['too-large'], make: () => packZip([...others(), emptyMain(), ...Array.from({ length: 60_000 }, (_, at) => toPart(`word/media/${at}.xml`, ''))]) },
  { name: '3-miljoni-rindkopu.docx', what: '3 million paragraphs', ends: ['too-large'], make: () => packParagraphs(3_000) },
  { name: '100000-rindkopu.docx', what: '100,000 paragraphs, within the limits', ends: ['read', 'too-large', 'too-slow'], isSlow: true, make: () => packDocx(toParagraphXml('Zaļā taka pie upes').repeat(100_000)) },
  { name: 'ligzdas.docx', what: '20,000 tables inside each other', ends: ['too-large', 'damaged'], make: () => nestedTables(20_000) },
  { name: 'ligzdas-200.docx', what: '200 tables inside each other', ends: ['read', 'too-large'], make: () => nestedTables(200) },
  { name: 'doctype.docx', what: 'a document type', ends: ['damaged'], make: () => withDoctype('<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/x.dtd">', 'Zaļā taka') },
  { name: 'smieklu-bumba.docx', what: 'entities that grow a billionfold', ends: ['damaged'], make: () => withDoctype(LOL, '&j;') },
  { name: 'arejs-attels.docx', what: 'pictures and a template elsewhere', ends: ['read'], make: () => packExternal('http://127.0.0.1:9') },
  { name: 'tukss.docx', what: 'no words', ends: ['no-text'], make: () => packDocx(toParagraphXml('')) },
  { name: 'ligzdas.odt', what: '50,000 sections inside each other', ends: ['too-large', 'damaged'], make: () => packOdt(nest('<text:section>', '</text:section>', 50_000, '<text:p>dziļi</text:p>')) },
  { name: 'atkartojumi.odt', what: 'a cell that is repeated 100 million times', ends: ['read', 'too-large'], make: () => packOdt('<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="100000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>') },
  { name: 'atstarpes.odt', what: 'a mark that stands for a billion blanks', ends: ['read', 'too-large'], make: () => packOdt('<text:p>a<text:s text:c="1000000000"/>b</text:p>') },
  { name: 'atkartojumi.ods', what: 'a sheet whose cells are repeated 100 million times', ends: ['read', 'too-large', 'no-text'], make: () => packOds('<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="100000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>') },
];
