import iconv from 'iconv-lite';

/** The code pages of the character sets that a font table names. */
const OF_CHARSET: Record<number, string> = {
  77: 'macintosh', 128: 'shift_jis', 129: 'cp949', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
  177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250', 254: 'cp437', 255: 'cp775',
};
const SYMBOL_CHARSET = 2;
export const SYMBOLS = 'symbols';

/** The code page of `\ansicpg1257`; the usual one where it is not known. */
export function toCodePage(number: number): string {
  const name = number === 65_001 ? 'utf-8' : number >= 1250 && number <= 1258 ? `windows-${number}` : `cp${number}`;
  return iconv.encodingExists(name) ? name : 'windows-1252';
}

/** The code page of a font's character set; null for the one that the document names for all. */
export const codePageOf = (charset: number): string | null => (charset === SYMBOL_CHARSET ? SYMBOLS : (OF_CHARSET[charset] ?? null));

/** Bytes of a code page as characters; those of a symbol font go where word processors keep them. */
export const decodeBytes = (bytes: readonly number[], codePage: string): string =>
  codePage === SYMBOLS
    ? bytes.map((byte) => String.fromCharCode(byte < 0x20 ? byte : 0xf000 + byte)).join('')
    : iconv.decode(Buffer.from(bytes), codePage);
