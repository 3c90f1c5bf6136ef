/** Cyrillic and Greek capitals and small letters that look like Latin ones. */
const LOOKALIKES: Record<string, string> = {
  А: 'A', В: 'B', Е: 'E', З: '3', І: 'I', Ј: 'J', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', Ѕ: 'S',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
};
const lookalike = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');
const dash = /[‐‑‒–—−]/gu;

/**
 * A printed number with Latin letters for their look-alikes and hyphens for dashes, for matching and comparing.
 * As long as the text: offsets stay. `РMIF/10/2017` with a Cyrillic Р becomes `PMIF/10/2017`.
 */
export const foldLookalikes = (text: string): string => text.replace(lookalike, (letter) => LOOKALIKES[letter]!).replace(dash, '-');
