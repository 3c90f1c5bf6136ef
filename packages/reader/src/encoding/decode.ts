import { ProblemError } from '@siets/record';
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { hasBinaryJunk, looksLikeText } from './looks-like-text.ts';

export interface Decoded {
  text: string;
  /** WHATWG or IANA name, lower case. */
  encoding: string;
  /** True where nothing in the bytes proves the encoding. */
  isAssumed: boolean;
  /** True where some bytes could not be decoded and stand as U+FFFD. */
  isBroken: boolean;
}

// Nothing else turns up in Latvian offices; a guess outside this list is more likely wrong than right.
const TRUSTED = new Set([
  'ascii',
  'windows-1257',
  'iso-8859-13',
  'iso-8859-4',
  'iso-8859-10',
  'cp775',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'ibm866',
  'cp866',
  'utf-16le',
  'utf-16be',
  'utf-8',
]);

const decodeWith = (encoding: string, bytes: Uint8Array): string => iconv.decode(bytes, encoding);
const sure = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  isAssumed: false,
  isBroken: text.includes('\uFFFD'),
});

/** The encoding that a byte order mark names, with the length of the mark, or null. */
function readByteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 without a mark: Latin letters leave every second byte below 4, on one side only. */
function guessWideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4_000) & ~1;
  if (length < 8) return null;
  let evenLow = 0;
  let oddLow = 0;
  for (let at = 0; at < length; at += 2) {
    if ((bytes[at] ?? 0) < 4) evenLow += 1;
    if ((bytes[at + 1] ?? 0) < 4) oddLow += 1;
  }
  const pairs = length / 2;
  if (oddLow > pairs * 0.8 && evenLow < pairs * 0.2) return 'utf-16le';
  return evenLow > pairs * 0.8 && oddLow < pairs * 0.2 ? 'utf-16be' : null;
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken bytes (cut off at the end, pasted from elsewhere): far more good sequences than bad ones. */
function decodeBrokenUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return good > broken * 10 && broken <= 1 + text.length / 200
    ? { text, encoding: 'utf-8', isAssumed: true, isBroken: true }
    : null;
}

function nameOf(guess: string | null | undefined): string | null {
  const name = guess?.toLowerCase() ?? null;
  return name === 'utf-8-sig' ? 'utf-8' : name;
}

/** What a statistic says, checked: does the result look like words? */
function decodeGuessed(bytes: Uint8Array): Decoded {
  const encoding = nameOf(detect(Buffer.from(bytes.subarray(0, 200_000))).encoding);
  if (encoding === null || !TRUSTED.has(encoding) || !iconv.encodingExists(encoding)) {
    throw new ProblemError('unknown-encoding', { detail: `guess: ${encoding ?? 'none'}` });
  }
  const text = decodeWith(encoding, bytes);
  if (!looksLikeText(text)) throw new ProblemError('unknown-encoding', { detail: `guess: ${encoding}, but no words` });
  return { text, encoding, isAssumed: true, isBroken: text.includes('\uFFFD') };
}

/**
 * Bytes to characters: byte order mark, what the file declares, strict UTF-8, then a checked guess.
 *
 * `declared` is a name from the file itself (`<meta charset>`); bytes that are valid UTF-8 overrule it.
 * Throws the problems `unknown-type` (binary) and `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = readByteOrderMark(bytes);
  if (mark) return sure(decodeWith(mark.encoding, bytes.subarray(mark.length)), mark.encoding);
  const wide = guessWideEncoding(bytes);
  const utf8 = wide ? null : decodeStrictUtf8(bytes);
  const decoded = wide
    ? { ...sure(decodeWith(wide, bytes), wide), isAssumed: true }
    : utf8 !== null
      ? sure(utf8, 'utf-8')
      : decodeOther(bytes, declared);
  if (hasBinaryJunk(decoded.text)) throw new ProblemError('unknown-type', { detail: 'control characters' });
  return decoded;
}

function decodeOther(bytes: Uint8Array, declared: string | null): Decoded {
  // A Latin-1 reading shows control bytes as they are, whatever the code page.
  if (hasBinaryJunk(iconv.decode(bytes.subarray(0, 40_000), 'latin1')))
    throw new ProblemError('unknown-type', { detail: 'control bytes' });
  if (declared !== null && declared !== 'utf-8' && iconv.encodingExists(declared))
    return sure(decodeWith(declared, bytes), declared);
  return decodeBrokenUtf8(bytes) ?? decodeGuessed(bytes);
}
