const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/gu;
const ODD = /[\u0080-\u009F\uFFFD\uE000-\uF8FF]/gu;
const COMMON =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\s.,:;!?'"()[\]{}<>«»„“”‘’‚‛–—…•·°§€$£%&@#*+=/\\|_~^№±×²³-]/gu;
const CASE_CHAOS = /\p{Ll}(?![A-Z])\p{Lu}/gu;
const WORD = /\p{L}{2,}/gu;
const SAMPLE = 20_000;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True where the characters can only be of a binary file: control characters are more than one in two hundred. */
export function hasBinaryJunk(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return countOf(sample, CONTROL) > sample.length / 200;
}

/**
 * True where decoded characters look like words of a European language.
 *
 * A wrong code page shows as symbols, as leftover control characters, or as capitals inside words ("projektР").
 */
export function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const length = Math.max(1, sample.length);
  if (countOf(sample, ODD) > length / 100) return false;
  if (countOf(sample, COMMON) < length * 0.97) return false;
  const words = countOf(sample, WORD);
  return words > 0 && countOf(sample, CASE_CHAOS) <= Math.max(1, words / 20);
}
