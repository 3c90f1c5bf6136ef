import { readFileSync } from 'node:fs';
import { makeTextPdf } from '../text-pdf.ts';
import { deflateRepeated } from './deflate.ts';
import { corrupt, encode, truncate, type HostileFile } from './hostile-file.ts';
import { lineAt, packOnePage, packPdf, toStream, type PdfObject } from './pdf-objects.ts';

const held = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url)));
const card = (): Uint8Array => held('reading/card-ruled.pdf');
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const words = 'Projekta apraksts: darbi notiek parka, pie upes un skolas pagalma.';
const manyPages = (count: number): Uint8Array =>
  makeTextPdf(Array.from({ length: count }, (_, at) => [{ x: 72, y: 700, size: 12, text: `${at + 1}. lapa. ${words}` }]));

/** Each form draws the next one `width` times, `depth` deep. */
function packForms(width: number, depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, at): PdfObject => {
    const next = at + 1 < depth ? `/Resources << /XObject << /X ${6 + at} 0 R >> >>` : '';
    const body = at + 1 < depth ? '/X Do '.repeat(width) : '0 0 1 1 re f';
    return toStream(latin(body), `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`, 0);
  });
  const content = toStream(Buffer.concat([lineAt(words), latin('/X Do')]), '', 0);
  return packOnePage({ content, resources: '/XObject << /X 5 0 R >>', others: forms });
}

function packFormLoop(): Uint8Array {
  const form = toStream(latin('/X Do /X Do'), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>', 0);
  const content = toStream(Buffer.concat([lineAt(words), latin('/X Do')]), '', 0);
  return packOnePage({ content, resources: '/XObject << /X 5 0 R >>', others: [form] });
}

/** The tree of pages leads back to its own root. */
const packPageLoop = (): Uint8Array =>
  packPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 3 /Kids [4 0 R 3 0 R] >>',
    '<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R 3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>',
    toStream(lineAt(words), '', 0),
  ]);

/** A cross-reference section that says it is older than itself. */
function packXrefLoop(): Uint8Array {
  const file = Buffer.from(packOnePage({ content: toStream(lineAt(words), '', 0) })).toString('latin1');
  const start = file.lastIndexOf('xref\n0');
  return latin(file.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`));
}

/** A page whose only picture claims to be enormous. */
const packHugePicture = (width: number, height: number): Uint8Array =>
  packOnePage({
    content: toStream(latin('q 500 0 0 700 40 60 cm /I Do Q'), '', 0),
    resources: '/XObject << /I 5 0 R >>',
    others: [toStream(new Uint8Array(200_000), `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`)],
  });

const xfa = (text: string): Uint8Array =>
  packOnePage({
    content: toStream(lineAt(text), '', 0),
    catalogue: '/NeedsRendering true /AcroForm << /Fields [] /XFA 5 0 R >>',
    others: [
      toStream(
        encode(
          '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"><subform name="f" layout="tb">' +
            '<pageSet><pageArea><contentArea w="190mm" h="270mm"/><medium stock="a4"/></pageArea></pageSet>' +
            '<field name="title" w="100mm" h="9mm"><ui><textEdit/></ui><value><text>Zala taka</text></value></field></subform></template></xdp:xdp>',
        ),
      ),
    ],
  });

/** Glyphs by numbers only: no mapping to characters, and no font in the file that would tell. */
const packUnmapped = (): Uint8Array =>
  packOnePage({
    content: toStream(latin('BT /F1 12 Tf 72 700 Td <0102030405060708090A0B0C0D0E0F101112131415> Tj 0 -20 Td <1F1E1D1C1B1A191817161514131211100F> Tj ET'), '', 0),
    font:
      '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Hidden /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 ' +
      '/BaseFont /AAAAAA+Hidden /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>] >>',
  });

/** Blanks packed twice: the inner packing repeats one block, so that the outer makes almost nothing of it. */
const packedBlanks = (megabytes: number): PdfObject => {
  const inner = deflateRepeated(Buffer.alloc(1_000_000, 0x20), megabytes, 'zlib');
  const { dictionary, stream } = toStream(inner) as Exclude<PdfObject, string>;
  return { stream, dictionary: dictionary.replace('[/FlateDecode ]', '[/FlateDecode /FlateDecode]') };
};

const damagedOrRead = ['damaged', 'no-text', 'read'];

/** PDFs. Most cost a reader time or memory; some are only sad. */
export const hostilePdfs: readonly HostileFile[] = [
  { name: 'puse.pdf', what: 'cut off in the middle', ends: ['damaged'], make: () => truncate(card(), 0.5) },
  { name: 'desmitdala.pdf', what: 'only the first tenth arrived', ends: ['damaged'], make: () => truncate(card(), 0.1) },
  { name: 'gandriz-viss.pdf', what: 'the last hundredth is missing', ends: damagedOrRead, make: () => truncate(card(), 0.99) },
  ...[1, 2, 3, 4].map(
    (seed): HostileFile => ({
      name: `sabojats-${seed}.pdf`, what: '20 bytes replaced at random', ends: damagedOrRead, isSlow: seed > 2, make: () => corrupt(card(), seed, 20),
    }),
  ),
  { name: 'parole-40.pdf', what: 'password, RC4 of 40 bits', ends: ['encrypted'], make: () => held('hostile/password-40.pdf') },
  { name: 'parole-128.pdf', what: 'password, 128 bits', ends: ['encrypted'], make: () => held('hostile/password-128.pdf') },
  { name: 'parole-256.pdf', what: 'password, AES of 256 bits', ends: ['encrypted'], make: () => held('hostile/password-256.pdf') },
  { name: 'tikai-ipasnieks.pdf', what: 'opens without a password, copying forbidden', ends: ['read'], make: () => held('hostile/owner-only.pdf') },
  { name: '10000-lapas.pdf', what: '10,000 pages', ends: ['too-large'], make: () => manyPages(10_000) },
  { name: '1000-lapas.pdf', what: '1,000 pages, within the limits', ends: ['read'], isSlow: true, make: () => manyPages(1_000) },
  { name: '10-metri.pdf', what: 'a page of 10 m by 10 m', ends: ['read'], make: () => packOnePage({ content: toStream(lineAt(words, 72, 28_000), '', 0), box: '0 0 28346 28346' }) },
  { name: '10-metru-attels.pdf', what: 'a page of 10 m without a text layer', ends: ['no-text', 'too-large', 'too-much-memory', 'too-slow'], make: () => packOnePage({ content: toStream(latin('0 0 28346 28346 re f'), '', 0), box: '0 0 28346 28346' }) },
  { name: 'milzu-attels.pdf', what: 'a picture that claims 100,000 by 100,000 dots', ends: ['no-text', 'too-large', 'too-much-memory', 'damaged'], make: () => packHugePicture(100_000, 100_000) },
  { name: 'aplis-lapas.pdf', what: 'the tree of pages loops', ends: ['damaged', 'read', 'no-text'], make: packPageLoop },
  { name: 'aplis-forma.pdf', what: 'a form that draws itself', ends: ['read', 'too-slow', 'too-much-memory', 'damaged'], make: packFormLoop },
  { name: 'aplis-xref.pdf', what: 'a cross-reference that leads to itself', ends: damagedOrRead, make: packXrefLoop },
  { name: 'formas-4-13.pdf', what: 'forms that draw forms, 4 to the 13th', ends: ['too-slow', 'too-much-memory', 'damaged'], isSlow: true, make: () => packForms(4, 14) },
  { name: 'divkarss-flate.pdf', what: 'a page packed twice, some kilobytes that become 1.9 GB', ends: ['too-much-memory', 'too-slow', 'damaged'], isSlow: true, make: () => packOnePage({ content: packedBlanks(1_900) }) },
  { name: 'mazs-flate.pdf', what: 'a page packed twice that becomes 500 MB', ends: ['too-much-memory', 'too-slow', 'damaged'], make: () => packOnePage({ content: packedBlanks(500) }) },
  { name: '50-mb-operatoru.pdf', what: '50 MB of page operators', ends: ['too-much-memory', 'too-slow', 'too-large'], isSlow: true, make: () => packOnePage({ content: toStream(Buffer.concat(Array.from({ length: 1_200_000 }, () => lineAt('Zala taka')))) }) },
  { name: 'xfa-veidlapa.pdf', what: 'an XFA form whose page says to wait', ends: ['xfa-form'], make: () => xfa('Please wait... If this message is not eventually replaced, your viewer cannot show this document.') },
  { name: 'bez-kartejuma.pdf', what: 'fonts without a mapping to characters', ends: ['no-text', 'damaged', 'read'], make: packUnmapped },
  { name: 'tukss.pdf', what: 'a page without anything', ends: ['no-text'], make: () => makeTextPdf([[]]) },
  { name: 'bez-lapam.pdf', what: 'no pages at all', ends: ['damaged', 'no-text'], make: () => packPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>']) },
];
