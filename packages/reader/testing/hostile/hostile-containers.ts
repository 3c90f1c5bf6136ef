import { deflateRepeated } from './deflate.ts';
import { encode, truncate, type HostileFile } from './hostile-file.ts';
import { packZip, toPart } from './zip-parts.ts';

const MEGABYTE = 1_000_000;
const letter = 'Projekta nosaukums: Zaļā taka\n';

/** Zips within zips, `width` of them on each of `depth` levels; the innermost hold `inside`. */
function nestZips(width: number, depth: number, inside: Uint8Array): Uint8Array {
  let zip = inside;
  let ending = 'txt';
  for (let level = 0; level < depth; level += 1) {
    const part = toPart('', zip);
    const name = ending;
    zip = packZip(Array.from({ length: width }, (_, at) => ({ ...part, name: `${level}-${at}.${name}` })));
    ending = 'zip';
  }
  return zip;
}

function packShared(): Uint8Array {
  const shared = toPart('', Buffer.alloc(MEGABYTE, 0x61));
  return packZip(Array.from({ length: 2_000 }, (_, at) => ({ ...shared, name: `${at}.txt` })), { overlap: true });
}

const head = 'From: a@zagatas.example\r\nTo: b@zagatas.example\r\nSubject: Pielikumi\r\nDate: Mon, 2 Sep 2024 10:00:00 +0300\r\nMIME-Version: 1.0\r\n';
const attachment = (at: number, text: string): string =>
  `--X\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="p${at}.txt"\r\n\r\n${text}\r\n`;
const mailWith = (count: number, text = letter): Uint8Array =>
  encode(
    `${head}Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSveiki! ${letter}\r\n` +
      `${Array.from({ length: count }, (_, at) => attachment(at, `${text} ${at}`)).join('')}--X--\r\n`,
  );

function nestMails(depth: number): Uint8Array {
  const open = Array.from({ length: depth }, (_, at) => `${head}Content-Type: multipart/mixed; boundary=B${at}\r\n\r\n--B${at}\r\nContent-Type: message/rfc822\r\n\r\n`);
  return encode(`${open.join('')}${head}Content-Type: text/plain\r\n\r\n${letter}`);
}

const mht =
  'From: <Saved by a browser>\r\nSubject: Zala taka\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=X\r\n\r\n--X\r\n' +
  `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://zagatas.example/\r\n\r\n<html><body><h1>Zaļā taka</h1><p>${letter}</p></body></html>\r\n` +
  '--X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--X--\r\n';

const MANY = ['read', 'too-large', 'too-many-files'];

/** Archives and mails. */
export const hostileContainers: readonly HostileFile[] = [
  { name: 'ligzdas.zip', what: 'zips within zips, ten on each of ten levels', ends: MANY, make: () => nestZips(10, 10, encode(letter)) },
  { name: 'matrjoska.zip', what: 'a zip within a zip, sixty deep', ends: [...MANY, 'no-text'], make: () => nestZips(1, 60, encode(letter)) },
  { name: 'bumba.zip', what: 'an entry of 1 GB in 1 MB', ends: MANY, make: () => packZip([toPart('a.txt', letter), toPart('b.txt', '', { data: deflateRepeated(Buffer.alloc(MEGABYTE, 0x61), 1_000), size: 1_000 * MEGABYTE })]) },
  { name: 'bumba-melo.zip', what: 'an entry of 1 GB that claims 10 bytes', ends: [...MANY, 'damaged'], make: () => packZip([toPart('a.txt', letter), toPart('b.txt', '', { data: deflateRepeated(Buffer.alloc(MEGABYTE, 0x61), 1_000), size: 10 })]) },
  { name: 'kopiga-vieta.zip', what: '2,000 entries that share one place', ends: [...MANY, 'damaged'], make: packShared },
  { name: 'celi.zip', what: 'names that lead out of the folder', ends: MANY, make: () => packZip([toPart('../../../tmp/siets-evil.txt', letter), toPart('/etc/siets-evil.txt', letter), toPart('C:\\siets-evil.txt', letter), toPart('a/../../b.txt', letter)]) },
  { name: 'parole.zip', what: 'entries with a password', ends: ['encrypted', 'read'], make: () => packZip([toPart('a.txt', letter, { flags: 0x0801 })]) },
  { name: 'puse.zip', what: 'cut off', ends: ['damaged', 'unknown-type'], make: () => truncate(packZip([toPart('a.txt', letter.repeat(50)), toPart('b.txt', letter)]), 0.6) },
  { name: 'tukss.zip', what: 'no entry', ends: ['empty-archive'], make: () => packZip([]) },
  { name: 'tukstotis.eml', what: 'a mail with a thousand attachments', ends: MANY, make: () => mailWith(1_000) },
  { name: '50000.eml', what: 'a mail of 50,000 parts', ends: ['too-large'], make: () => mailWith(50_000, 'a') },
  { name: 'ligzdas.eml', what: 'mails within mails, 2,000 deep', ends: [...MANY, 'damaged'], make: () => nestMails(2_000) },
  { name: 'galvenes.eml', what: '20 MB of header', ends: [...MANY, 'damaged'], make: () => encode(`${head}${'X-A: b\r\n'.repeat(2_500_000)}\r\n${letter}`) },
  { name: 'puse.eml', what: 'a mail that was cut off inside its attachment', ends: ['read', 'damaged'], make: () => truncate(mailWith(3, letter.repeat(40)), 0.7) },
  { name: 'lapa.mht', what: 'a page saved with its pictures in one file', ends: ['read', 'web-archive'], make: () => encode(mht) },
];
