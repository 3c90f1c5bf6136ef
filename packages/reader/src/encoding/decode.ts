import { ProblemError } from '@siets/record';
import iconv from 'iconv-lite';
import { guessEncoding } from './guess.ts';
import { hasBinaryJunk } from './looks-like-text.ts';
import { countLostLetters, mendMojibake } from './mojibake.ts';

export interface Decoded {
  text: string;
  /** WHATWG or IANA name, lower case. */
  encoding: string;
  /** True where nothing in the bytes proves the encoding. */
  isAssumed: boolean;
  /** True where it was assumed from so few letters that a person should look. */
  isDoubtful: boolean;
  /** What a wrong code page had done to the text before it was saved, and was undone; null where nothing. */
  mended: string | null;
  /** Letters that became question marks when the file was saved. */
  lostLetters: number;
  /** True where some bytes could not be decoded and stand as U+FFFD. */
  isBroken: boolean;
}

const decodeWith = (encoding: string, bytes: Uint8Array): string => iconv.decode(bytes, encoding);
type Decoding = Omit<Decoded, 'mended' | 'lostLetters'>;

const sure = (text: string, encoding: string): Decoding => ({
  text,
  encoding,
  isAssumed: false,
  isDoubtful: false,
  isBroken: text.includes('\uFFFD'),
});

/** The encoding that a byte order mark names, with the length of the mark, or null. */
function readByteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 without a mark: Latin and Cyrillic letters leave every second byte below 5, on one side only. */
function guessWideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4_000) & ~1;
  if (length < 8) return null;
  let evenLow = 0;
  let oddLow = 0;
  for (let at = 0; at < length; at += 2) {
    if ((bytes[at] ?? 0) < 5) evenLow += 1;
    if ((bytes[at + 1] ?? 0) < 5) oddLow += 1;
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
function decodeBrokenUtf8(bytes: Uint8Array): Decoding | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return good > broken * 10 && broken <= 1 + text.length / 200
    ? { text, encoding: 'utf-8', isAssumed: true, isDoubtful: false, isBroken: true }
    : null;
}

function decodeGuessed(bytes: Uint8Array): Decoding {
  const { encoding, isDoubtful } = guessEncoding(bytes);
  const text = decodeWith(encoding, bytes);
  return { text, encoding, isAssumed: true, isDoubtful, isBroken: text.includes('\uFFFD') };
}

/** What a page says of itself, as browsers take it: Latin-1 means windows-1252, and what could be read as ASCII is no UTF-16. */
function toDeclared(name: string | null): string | null {
  if (name === null || !iconv.encodingExists(name) || /^(?:utf|ucs|unicode)/iu.test(name)) return null;
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/iu.test(name) ? 'windows-1252' : name;
}

/** Undoes what a wrong code page did before the file was saved. */
function mend(decoding: Decoding): Decoded {
  const mojibake = mendMojibake(decoding.text);
  const text = mojibake?.text ?? decoding.text;
  return { ...decoding, text, mended: mojibake?.cause ?? null, lostLetters: countLostLetters(text) };
}

/**
 * Bytes to characters: byte order mark, what the file declares, strict UTF-8, then a checked guess; then what a wrong code page had
 * done to the text before it was saved is undone.
 *
 * `declared` is a name from the file itself (`<meta charset>`); bytes that are valid UTF-8 overrule it.
 * Throws the problems `unknown-type` (binary) and `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = readByteOrderMark(bytes);
  if (mark) return mend(sure(decodeWith(mark.encoding, bytes.subarray(mark.length)), mark.encoding));
  const wide = guessWideEncoding(bytes);
  const utf8 = wide ? null : decodeStrictUtf8(bytes);
  const decoded = wide
    ? { ...sure(decodeWith(wide, bytes), wide), isAssumed: true }
    : utf8 !== null
      ? sure(utf8, 'utf-8')
      : decodeOther(bytes, declared);
  if (hasBinaryJunk(decoded.text)) throw new ProblemError('unknown-type', { detail: 'control characters' });
  return mend(decoded);
}

function decodeOther(bytes: Uint8Array, name: string | null): Decoding {
  // A Latin-1 reading shows control bytes as they are, whatever the code page.
  if (hasBinaryJunk(iconv.decode(bytes.subarray(0, 40_000), 'latin1')))
    throw new ProblemError('unknown-type', { detail: 'control bytes' });
  const declared = toDeclared(name);
  if (declared !== null) return sure(decodeWith(declared, bytes), declared);
  return decodeBrokenUtf8(bytes) ?? decodeGuessed(bytes);
}
