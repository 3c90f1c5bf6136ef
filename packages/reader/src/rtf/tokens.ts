/** A piece of RTF. `byte` is one character in a code page, given as `\'e2`; `text` are such characters as they stand. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'symbol'; sign: string }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const BYTE = /\\'([0-9a-fA-F]{2})/y;
const TEXT = /[^\\{}\r\n]+/y;

function matchAt(pattern: RegExp, rtf: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(rtf);
}

/**
 * Cuts RTF (as Latin-1, a character for a byte) into its pieces, one pass. What `\bin` announces is skipped, whatever it holds.
 *
 *     {\b Ā\'e2}   →   open, word b, text, byte, close
 */
export function* readTokens(rtf: string): Generator<RtfToken> {
  for (let at = 0; at < rtf.length; ) {
    const sign = rtf[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\\') {
      const word = matchAt(WORD, rtf, at);
      const byte = word ? null : matchAt(BYTE, rtf, at);
      if (word) {
        const [all, name = '', digits] = word;
        const value = digits === undefined ? null : Number(digits);
        at += all.length + (name === 'bin' ? Math.max(0, value ?? 0) : 0);
        yield { kind: 'word', name, value };
      } else if (byte) {
        at += byte[0].length;
        yield { kind: 'byte', byte: Number.parseInt(byte[1] ?? '0', 16) };
      } else {
        yield { kind: 'symbol', sign: rtf[at + 1] ?? '' };
        at += 2;
      }
    } else {
      const text = matchAt(TEXT, rtf, at)?.[0];
      if (text !== undefined) yield { kind: 'text', text };
      at += text?.length ?? 1;
    }
  }
}
