import iconv from 'iconv-lite';
import { cleanText } from '../text/clean.ts';

/** The extra field in which some programs keep the name in UTF-8: version, sum of the other name, name. */
const UNICODE_PATH = 0x7075;

/** Code page of the command line on Latvian Windows, in which its "compressed folders" write names. */
const OEM = 'cp775';

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name of an entry: UTF-8 where the entry says so or the bytes are, else the code page of Latvian Windows. */
export function decodeName(bytes: Buffer, isUtf8: boolean, extras: ReadonlyMap<number, Buffer>): string {
  const unicode = extras.get(UNICODE_PATH);
  if (unicode && unicode.length > 5 && !isUtf8) return unicode.toString('utf8', 5);
  return isUtf8 ? bytes.toString('utf8') : (decodeStrict(bytes) ?? iconv.decode(bytes, OEM));
}

/** Longer parts of a name are cut; file systems take no more. */
const LONGEST_PART = 200;
const MOST_PARTS = 16;

/**
 * A name that somebody else gave, as a harmless relative one: no drive, no way up, no control characters.
 *
 *     C:\temp\..\Līgums.docx   →   temp/Līgums.docx
 */
export function toSafeName(name: string, fallback: string): string {
  const parts = cleanText(name)
    .replace(/^[A-Za-z]:/u, '')
    .split(/[/\\]+/u)
    .map((part) => part.replace(/[\n\t:*?"<>|]/gu, '_').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART - 20)}…${part.slice(-19)}`.toWellFormed() : part))
    .slice(-MOST_PARTS);
  return parts.length === 0 ? fallback : parts.join('/');
}
