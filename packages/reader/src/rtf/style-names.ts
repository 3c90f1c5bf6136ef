/** The level of the heading that a style of this name makes, null where it makes none: `heading 2`, `Virsraksts 2`, `Title`. */
export function headingLevelOf(name: string): number | null {
  const numbered = /^\s*(?:heading|virsraksts|заголовок)\s*(\d)/iu.exec(name)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return /^\s*(?:title|nosaukums)\s*;?$/iu.test(name) ? 1 : /^\s*(?:subtitle|apakšvirsraksts)\s*;?$/iu.test(name) ? 2 : null;
}
