import iconv from 'iconv-lite';

/** Text that a program decoded by the wrong code page and saved so: letters of other languages or signs stand for ours. */
export interface Mojibake {
  /** The text as it was meant; parts that could not be mended stay. */
  text: string;
  /** What was done to it, such as „utf-8 read as windows-1252". */
  cause: string;
  /** How many places were mended. */
  mended: number;
}

const LATVIAN = /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/u;
/** What makes a repair believable: letters that people here write, and the marks that programs set. */
const MEANT = /^[āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽąęėįųõäöüéĄĘĖĮŲÕÄÖÜÉ\u0400-\u045F„“”‟‘’‚«»–—…•€§°²³№\u00A0]+$/u;

/** As the web standard has it: bytes that the code page leaves open stand for themselves. */
function toBytes(text: string, codePage: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x80 || (code < 0xa0 && code >= 0x80) ? code : (iconv.encode(text[at] ?? '', codePage)[0] ?? 0x3f);
  }
  return bytes;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The letter or mark that two or three characters stand for, or null. */
function readMeant(found: string, codePage: string): string | null {
  const meant = decodeUtf8(toBytes(found, codePage));
  return meant !== null && MEANT.test(meant) ? meant : null;
}

/** Characters that a code page makes of the bytes from..to, for a class of a pattern. */
function classOf(codePage: string, from: number, to: number): string {
  const bytes = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const decoded = bytes.map((byte) => iconv.decode(Buffer.from([byte]), codePage).replace('\uFFFD', String.fromCharCode(byte)));
  return [...decoded, ...bytes.filter((byte) => byte < 0xa0).map((byte) => String.fromCharCode(byte))]
    .map((character) => character.replace(/[\\\]^-]/gu, '\\$&'))
    .join('');
}

/** The two or three characters that a code page makes of one letter in UTF-8. */
const sequenceIn = (codePage: string): RegExp =>
  new RegExp(`(?:[${classOf(codePage, 0xc2, 0xd1)}]|[${classOf(codePage, 0xe2, 0xe2)}][${classOf(codePage, 0x80, 0xbf)}])[${classOf(codePage, 0x80, 0xbf)}]`, 'gu');

const SEQUENCES = (['windows-1252', 'windows-1257', 'windows-1251'] as const).map((codePage) => ({ codePage, pattern: sequenceIn(codePage) }));

/** Fewer places than this are chance, not a broken file. */
const FEWEST = 3;

/**
 * UTF-8 that was read by a one-byte code page and saved so.
 *
 *     Ä«stenotÄ\u0081js   →   īstenotājs
 *     ^^        ^^
 */
function mendUtf8As(text: string, codePage: string, pattern: RegExp): Mojibake | null {
  let mended = 0;
  let left = 0;
  const known = new Map<string, string | null>();
  const result = text.replace(pattern, (found) => {
    const meant = known.get(found) ?? readMeant(found, codePage);
    known.set(found, meant);
    if (meant === null) left += 1;
    else mended += 1;
    return meant ?? found;
  });
  return mended >= FEWEST && mended > left * 3 ? { text: result, cause: `utf-8 read as ${codePage}`, mended } : null;
}

const SWAPPED = 'âèçìîíïòðûþÂÈÇÌÎÍÏÒÐÛÞ';
const AS_SWAPPED = new RegExp(`[${SWAPPED}]`, 'gu');
/** Of these French and its neighbours have none, or hardly any. */
const TELLING = /[ìíïòðþÌÍÏÒÐÞ]/gu;
const OTHER_LETTER = /[^\x00-\x7F\P{L}]/gu;

/** Letters of windows-1252 as those that windows-1257 has in their places. */
export const swapBaltic = (text: string): string =>
  text.replace(AS_SWAPPED, (letter) => iconv.decode(iconv.encode(letter, 'windows-1252'), 'windows-1257'));

/**
 * windows-1257 that was read as windows-1252 and saved so: every letter beyond ASCII is one that the other page has in its place.
 *
 *     pâròem   →   pārņem
 */
function mendBalticAsWestern(text: string): Mojibake | null {
  if (LATVIAN.test(text.replace(/[šžŠŽ]/gu, ''))) return null;
  const swapped = text.match(AS_SWAPPED)?.length ?? 0;
  const letters = text.match(OTHER_LETTER)?.length ?? 0;
  const ascii = text.match(/[A-Za-z]/gu)?.length ?? 0;
  if (swapped < 8 || swapped < letters * 0.95 || swapped * 40 < ascii || (text.match(TELLING)?.length ?? 0) < FEWEST) return null;
  return { text: swapBaltic(text), cause: 'windows-1257 read as windows-1252', mended: swapped };
}

/** The text as it was meant where a wrong code page shows beyond doubt, else null. */
export function mendMojibake(text: string): Mojibake | null {
  const found = SEQUENCES.map(({ codePage, pattern }) => mendUtf8As(text, codePage, pattern)).filter((mended) => mended !== null);
  return found.toSorted((one, other) => other.mended - one.mended)[0] ?? mendBalticAsWestern(text);
}

/**
 * Places where a letter became a question mark when the file was saved: nothing brings it back.
 *
 *     Kopējās → Kop?j?s
 *                  ^ ^
 */
export function countLostLetters(text: string): number {
  if (LATVIAN.test(text)) return 0;
  return text.match(/(?<=\p{L})\?(?=\p{Ll})/gu)?.length ?? 0;
}
