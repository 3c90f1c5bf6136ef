// What Latvian OCR data makes of quotes, dashes and bullets, told by where the sign stands.
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[—―]/gu, '–'],
  [/''|``|’’|‘‘/gu, '"'],
  [/^,,(?=[\p{L}\p{N}])/u, '„'],
  [/<</gu, '«'],
  [/>>/gu, '»'],
  // The Latvian data knows no "@": an address in small letters with a capital or a bracket in its middle had one.
  [/^([a-z][a-z\d._-]*)(?:ā?\(?[OQDGC©®€]|\([oa]\))(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}[.,;)]?$)/u, '$1@'],
  // An opening or closing quote that was taken for a star.
  [/^\*(?=\p{L})/u, '“'],
  [/(?<=[\p{L}.])\*(?=[.,;:]?$)/u, '”'],
];

const LONE_DASH = /^[-–]$/u;

/** True for a hyphen that stands alone between words, where only a dash can have stood. */
export const isLoneDash = (word: string): boolean => LONE_DASH.test(word);

/** A word with its quotes and dashes as a text would have them. */
export function foldSigns(word: string): string {
  return FOLDS.reduce((folded, [pattern, sign]) => folded.replace(pattern, sign), word);
}

const LOOKS_LIKE_BULLET = /^[eo*°¢©®«».·+¤§]$/u;

/** True for a lone sign at the head of a line, which is how a bullet comes out. */
export const looksLikeBullet = (word: string): boolean => LOOKS_LIKE_BULLET.test(word);
