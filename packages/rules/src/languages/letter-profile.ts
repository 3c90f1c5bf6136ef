import type { Span } from '@siets/record';
import { isLetter } from '@siets/latvian';

/** How many letters of a stretch are of each alphabet's own. */
export interface LetterProfile {
  letters: number;
  cyrillic: number;
  /** ā ē ī ģ ķ ļ ņ: no neighbour has them. */
  latvian: number;
  /** ą ę ė į ų. */
  lithuanian: number;
  /** õ ä ö ü. */
  estonian: number;
  /** y and ō in small letters: Latgalian has them, Latvian has not. */
  latgalian: number;
}

const LATVIAN = new Set([...'āēīģķļņĀĒĪĢĶĻŅ'].map((char) => char.charCodeAt(0)));
const LITHUANIAN = new Set([...'ąęėįųĄĘĖĮŲ'].map((char) => char.charCodeAt(0)));
const ESTONIAN = new Set([...'õäöüÕÄÖÜ'].map((char) => char.charCodeAt(0)));
const LATGALIAN = new Set([...'yōŌ'].map((char) => char.charCodeAt(0)));

/** Counts the letters of a stretch. */
export function profileOf(text: string, { start, end }: Span): LetterProfile {
  const profile = { letters: 0, cyrillic: 0, latvian: 0, lithuanian: 0, estonian: 0, latgalian: 0 };
  let ascii = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const small = code | 32;
      if (small >= 97 && small <= 122) ascii += 1;
      if (code === 121) profile.latgalian += 1;
      continue;
    }
    if (!isLetter(code)) continue;
    profile.letters += 1;
    if (code >= 0x400 && code < 0x530) profile.cyrillic += 1;
    else if (LATVIAN.has(code)) profile.latvian += 1;
    else if (LITHUANIAN.has(code)) profile.lithuanian += 1;
    else if (ESTONIAN.has(code)) profile.estonian += 1;
    else if (LATGALIAN.has(code)) profile.latgalian += 1;
  }
  profile.letters += ascii;
  // English has `y` in every line; only beside Latvian letters does it speak for Latgalian.
  if (profile.latvian === 0) profile.latgalian = 0;
  return profile;
}
