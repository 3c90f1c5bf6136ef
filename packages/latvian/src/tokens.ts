import { classOf, foldUnit, unitClasses } from './letters.ts';
import { vocabularyForText, type Vocabulary } from './vocabulary.ts';

/** What a token is: a run of letters, a run of digits, one other sign, or a run of line breaks with the blanks between. */
export const tokenKinds = { word: 1, number: 2, sign: 3, break: 4 } as const;

/** How a word is written: `biedrība` 0, `Biedrība` 1, `BIEDRĪBA` 2 (two letters or more), `iPad` 3. */
export const letterCases = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;

/**
 * The tokens of a text in typed arrays: no strings are made while scanning.
 *
 * `keys[i]` is a 32-bit hash of the folded word (of the sign itself for signs, of the digits for numbers): equal words
 * have equal keys; unequal words nearly always differ, so a match must be verified by its letters. `words[i]` is the number
 * of the word in `vocabulary`, letter for letter, and 0 for what is no word.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly cases: Uint8Array;
  readonly keys: Int32Array;
  readonly words: Uint32Array;
  readonly vocabulary: Vocabulary;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The key that `tokenise` gives a word: 32-bit FNV-1a over the folded UTF-16 units. */
export function tokenKey(word: string): number {
  let key = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) key = Math.imul(key ^ foldUnit(word.charCodeAt(at)), FNV_PRIME);
  return key | 0;
}

interface Buffers {
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  cases: Uint8Array;
  keys: Int32Array;
  words: Uint32Array;
}

function makeBuffers(size: number): Buffers {
  return {
    starts: new Uint32Array(size), ends: new Uint32Array(size), kinds: new Uint8Array(size), cases: new Uint8Array(size), keys: new Int32Array(size), words: new Uint32Array(size),
  };
}

/** Scratch of a scan, kept from text to text: clearing new arrays would cost more than the scan. */
let scratch = makeBuffers(4096);

/** The scratch with twice the room. */
function grown(): Buffers {
  const larger = makeBuffers(scratch.starts.length * 2);
  for (const name of ['starts', 'ends', 'kinds', 'cases', 'keys', 'words'] as const) larger[name].set(scratch[name]);
  scratch = larger;
  return scratch;
}

const { letter: LETTER, digit: DIGIT, upper: UPPER, blank: BLANK, lineBreak: BREAK } = unitClasses;

/**
 * Cuts a text into tokens in one pass. Blanks make no token: they are the gaps between tokens. Lists of words that are no text
 * bring a vocabulary of their own.
 */
export function tokenise(text: string, vocabulary: Vocabulary = vocabularyForText()): Tokens {
  let buffers = scratch;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const unit = classOf(code);
    if ((unit & BLANK) !== 0) {
      at += 1;
      continue;
    }
    if (count === buffers.starts.length) buffers = grown();
    const start = at;
    at = (unit & LETTER) !== 0 ? readWord(text, start, buffers, count, vocabulary) : (unit & DIGIT) !== 0 ? readDigits(text, start, buffers, count)
      : (unit & BREAK) !== 0 ? readBreak(text, start, buffers, count) : readSign(text, start, buffers, count);
    buffers.starts[count] = start;
    buffers.ends[count] = at;
    count += 1;
  }
  const { starts, ends, kinds, cases, keys, words } = buffers;
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    cases: cases.slice(0, count),
    keys: keys.slice(0, count),
    words: words.slice(0, count),
    vocabulary,
  };
}

// Each of these reads the token at `start` into slot `index` and returns where it ends.

function readWord(text: string, start: number, into: Buffers, index: number, vocabulary: Vocabulary): number {
  const letters = vocabulary.room(USUAL_WORD);
  const shift = vocabulary.tail - start;
  let end = start;
  let key = FNV_OFFSET;
  let capitals = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const unit = classOf(code);
    if ((unit & LETTER) === 0) break;
    if ((unit & UPPER) !== 0) capitals += 1;
    letters[end + shift] = code;
    key = Math.imul(key ^ foldUnit(code), FNV_PRIME);
  }
  if (end - start > USUAL_WORD) writeLong(text, start, end, vocabulary);
  into.kinds[index] = tokenKinds.word;
  into.cases[index] = capitals === 0 ? letterCases.lower : caseOf(capitals, end - start, (classOf(text.charCodeAt(start)) & UPPER) !== 0);
  into.keys[index] = key;
  into.words[index] = vocabulary.idOf(end - start, key);
  return end;
}

/** Letters that are written while they are read; longer words are written again. */
const USUAL_WORD = 64;

function writeLong(text: string, start: number, end: number, vocabulary: Vocabulary): void {
  const letters = vocabulary.room(end - start);
  const shift = vocabulary.tail - start;
  for (let at = start; at < end; at += 1) letters[at + shift] = text.charCodeAt(at);
}

function readDigits(text: string, start: number, into: Buffers, index: number): number {
  let end = start;
  let key = FNV_OFFSET;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 48 || code > 57) break;
    key = Math.imul(key ^ code, FNV_PRIME);
  }
  return readOther(tokenKinds.number, key, end, into, index);
}

function readBreak(text: string, start: number, into: Buffers, index: number): number {
  let end = start + 1;
  while (end < text.length && (classOf(text.charCodeAt(end)) & (BREAK | BLANK)) !== 0) end += 1;
  return readOther(tokenKinds.break, 10, end, into, index);
}

/** One sign; a surrogate pair is one sign too. */
function readSign(text: string, start: number, into: Buffers, index: number): number {
  const code = text.charCodeAt(start);
  const isPair = code >= 0xd800 && code < 0xdc00 && start + 1 < text.length;
  return readOther(tokenKinds.sign, Math.imul(FNV_OFFSET ^ foldUnit(code), FNV_PRIME), start + (isPair ? 2 : 1), into, index);
}

function readOther(kind: number, key: number, end: number, into: Buffers, index: number): number {
  into.kinds[index] = kind;
  into.cases[index] = letterCases.lower;
  into.keys[index] = key;
  into.words[index] = 0;
  return end;
}

function caseOf(capitals: number, length: number, startsUpper: boolean): number {
  if (capitals === length && length > 1) return letterCases.upper;
  return capitals === 1 && startsUpper ? letterCases.capital : letterCases.mixed;
}

/** The words of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  const word = tokens.words[index];
  return word === undefined || word === 0 ? tokens.text.slice(tokens.starts[index], tokens.ends[index]) : tokens.vocabulary.word(word);
}

/** Index of the first token that ends after `offset` (`count` where there is none). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
