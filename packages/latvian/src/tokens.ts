import { foldUnit, isBlank, isDigit, isLetter, isLineBreak, isUpper } from './letters.ts';

/** What a token is: a run of letters, a run of digits, one other sign, or a run of line breaks with the blanks between. */
export const tokenKinds = { word: 1, number: 2, sign: 3, break: 4 } as const;

/** How a word is written: `biedrība` 0, `Biedrība` 1, `BIEDRĪBA` 2 (two letters or more), `iPad` 3. */
export const letterCases = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;

/**
 * The tokens of a text in typed arrays: no strings are made while scanning.
 *
 * `keys[i]` is a 32-bit hash of the folded word (of the sign itself for signs, of the digits for numbers): equal words
 * have equal keys; unequal words nearly always differ, so a match must be verified by its letters.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly cases: Uint8Array;
  readonly keys: Uint32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The key that `tokenise` gives a word: 32-bit FNV-1a over the folded UTF-16 units. */
export function tokenKey(word: string): number {
  let key = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) key = Math.imul(key ^ foldUnit(word.charCodeAt(at)), FNV_PRIME);
  return key >>> 0;
}

interface Buffers {
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  cases: Uint8Array;
  keys: Uint32Array;
}

function makeBuffers(size: number): Buffers {
  return { starts: new Uint32Array(size), ends: new Uint32Array(size), kinds: new Uint8Array(size), cases: new Uint8Array(size), keys: new Uint32Array(size) };
}

/** Scratch of a scan, kept from text to text: clearing new arrays would cost more than the scan. */
let scratch = makeBuffers(4096);

/** The scratch with room for one more token. */
function withRoom(count: number): Buffers {
  if (count < scratch.starts.length) return scratch;
  const larger = makeBuffers(scratch.starts.length * 2);
  for (const name of ['starts', 'ends', 'kinds', 'cases', 'keys'] as const) larger[name].set(scratch[name]);
  scratch = larger;
  return scratch;
}

/** Cuts a text into tokens in one pass. Blanks make no token: they are the gaps between tokens. */
export function tokenise(text: string): Tokens {
  let buffers = scratch;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    buffers = withRoom(count);
    at = readToken(text, at, code, buffers, count);
    count += 1;
  }
  return {
    text,
    count,
    starts: buffers.starts.slice(0, count),
    ends: buffers.ends.slice(0, count),
    kinds: buffers.kinds.slice(0, count),
    cases: buffers.cases.slice(0, count),
    keys: buffers.keys.slice(0, count),
  };
}

/** Reads the token at `start` into slot `index` and returns where it ends. */
function readToken(text: string, start: number, code: number, into: Buffers, index: number): number {
  into.starts[index] = start;
  into.cases[index] = letterCases.lower;
  let end = start + 1;
  let key = Math.imul(FNV_OFFSET ^ foldUnit(code), FNV_PRIME);
  if (isLetter(code)) {
    into.kinds[index] = tokenKinds.word;
    let capitals = isUpper(code) ? 1 : 0;
    for (; end < text.length; end += 1) {
      const next = text.charCodeAt(end);
      if (!isLetter(next)) break;
      if (isUpper(next)) capitals += 1;
      key = Math.imul(key ^ foldUnit(next), FNV_PRIME);
    }
    into.cases[index] = caseOf(capitals, end - start, isUpper(code));
  } else if (isDigit(code)) {
    into.kinds[index] = tokenKinds.number;
    for (; end < text.length && isDigit(text.charCodeAt(end)); end += 1) key = Math.imul(key ^ text.charCodeAt(end), FNV_PRIME);
  } else if (isLineBreak(code)) {
    into.kinds[index] = tokenKinds.break;
    while (end < text.length && (isLineBreak(text.charCodeAt(end)) || isBlank(text.charCodeAt(end)))) end += 1;
    key = 10;
  } else {
    into.kinds[index] = tokenKinds.sign;
    // A surrogate pair is one sign.
    if (code >= 0xd800 && code < 0xdc00 && end < text.length) end += 1;
  }
  into.ends[index] = end;
  into.keys[index] = key >>> 0;
  return end;
}

function caseOf(capitals: number, length: number, startsUpper: boolean): number {
  if (capitals === 0) return letterCases.lower;
  if (capitals === length && length > 1) return letterCases.upper;
  return capitals === 1 && startsUpper ? letterCases.capital : letterCases.mixed;
}

/** The words of token `index`. */
export const tokenText = (tokens: Tokens, index: number): string => tokens.text.slice(tokens.starts[index], tokens.ends[index]);

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
