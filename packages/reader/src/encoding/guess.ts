import { ProblemError } from '@siets/record';
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { letterProfiles, type LetterProfile } from './letter-profiles.ts';
import { looksLikeText } from './looks-like-text.ts';

/** One-byte encodings that turn up in Latvian offices, the likelier first; a guess outside this list is more likely wrong than right. */
const OFFICE_ENCODINGS = [
  'windows-1257', 'iso-8859-13', 'iso-8859-4', 'cp775', 'windows-1252', 'windows-1251', 'cp866', 'koi8-r', 'iso-8859-5', 'windows-1250',
] as const;

/** Bytes that are looked at, from shortly before the first beyond ASCII. */
const SAMPLE = 60_000;
const LEAD = 500;
/** Of a thousand: a letter that a language does not write, and a sign that no text has there. */
const FOREIGN = 0.05;
const IMPOSSIBLE = 0.0005;
/** The chosen reading must be so many times likelier than any with other letters … */
const CLEAR = Math.log(100);
/** … and by less than this it is a question, unless the statistic over the bytes says the same. */
const OPEN = Math.log(3);
/** Letters that are so much less likely than those of the language are not of it … */
const STRANGE = Math.log(4);
/** … where there are enough to tell. */
const ENOUGH = 12;

const CAPITAL_INSIDE = /(?<=\p{Ll})\p{Lu}/gu;
const MARK_INSIDE = /(?<=\p{L})[^\p{L}\p{N}\p{M}\s\x00-\x7F’–\u00A0](?=\p{Ll})/gu;

/** One word in two scripts. */
const SCRIPTS_MIXED = /\p{Script=Latin}(?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu;

interface Reading {
  encoding: string;
  text: string;
  /** Logarithm of how likely the characters beyond ASCII are, in the language they fit best. */
  fit: number;
  /** True where even that language would hardly have these letters. */
  isStrange: boolean;
}

export interface Guess {
  encoding: string;
  /** True where few letters tell it from another encoding that would give other letters. */
  isDoubtful: boolean;
}

type Weight = Pick<Reading, 'fit' | 'isStrange'>;

function weighAs({ letters, share, usual }: LetterProfile, counts: ReadonlyMap<string, number>): Weight {
  let fit = Math.log(share / 1_000);
  let letterFit = 0;
  let letterCount = 0;
  for (const [character, count] of counts) {
    const isLetter = /\p{L}/u.test(character);
    const likely = count * Math.log((letters.get(character) ?? (isLetter ? FOREIGN : IMPOSSIBLE)) / 1_000);
    fit += likely;
    if (!isLetter) continue;
    letterFit += count * Math.log((letters.get(character.toLowerCase()) ?? FOREIGN) / 1_000);
    letterCount += count;
  }
  return { fit, isStrange: letterCount >= ENOUGH && letterFit < (usual - STRANGE) * letterCount };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Capitals, marks and other scripts inside words, which only a wrong code page puts there, weigh like impossible signs. */
function weigh(text: string): Weight {
  const counts = new Map<string, number>();
  for (const character of text.match(/[^\x00-\x7F]/gu) ?? []) counts.set(character, (counts.get(character) ?? 0) + 1);
  const odd = countOf(text, CAPITAL_INSIDE) + countOf(text, MARK_INSIDE) + countOf(text, SCRIPTS_MIXED);
  const best = letterProfiles.map((profile) => weighAs(profile, counts)).reduce((one, other) => (other.fit > one.fit ? other : one));
  return { ...best, fit: best.fit + odd * Math.log(IMPOSSIBLE) };
}

function readAll(sample: Uint8Array): Reading[] {
  return OFFICE_ENCODINGS.map((encoding) => ({ encoding, text: iconv.decode(sample, encoding) }))
    .filter(({ text }) => looksLikeText(text))
    .map((reading) => ({ ...reading, ...weigh(reading.text) }))
    .toSorted((one, other) => other.fit - one.fit);
}

const SAME: Record<string, string> = { 'iso-8859-1': 'windows-1252', 'iso-8859-15': 'windows-1252', ibm866: 'cp866', 'iso8859-4': 'iso-8859-4' };

/** The statistic of a library over the bytes, under our names. */
function statisticOf(sample: Uint8Array): string | null {
  const name = detect(Buffer.from(sample)).encoding?.toLowerCase() ?? null;
  return name === null ? null : (SAME[name] ?? name);
}

/**
 * The encoding of bytes that nothing names: what each encoding would make of them is weighed by the letters of the languages that come
 * here, beside a statistic over the bytes. Where two readings with other letters fit alike, it is a question for a person.
 *
 *     „Jānis" as windows-1257: Jānis · as ISO-8859-4: Jânis · as CP775: JŌnis
 *
 * Throws the problem `unknown-encoding`.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - LEAD);
  const sample = bytes.subarray(start, start + SAMPLE);
  const statistic = statisticOf(sample);
  const readings = readAll(sample);
  const [best] = readings;
  if (!best || best.isStrange) throw unknown(`guess: ${statistic ?? 'none'}, but no words`);
  const rival = readings.find(({ text }) => text !== best.text);
  const margin = rival ? best.fit - rival.fit : Infinity;
  const isBacked = readings.some(({ encoding, text }) => encoding === statistic && text === best.text);
  if (margin < OPEN && !isBacked) throw unknown(`${best.encoding} or ${rival?.encoding}`);
  return { encoding: best.encoding, isDoubtful: margin < CLEAR };
}

const unknown = (detail: string): ProblemError => new ProblemError('unknown-encoding', { detail });
