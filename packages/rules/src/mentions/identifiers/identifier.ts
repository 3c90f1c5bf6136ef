import { isDigit, isLetter } from '@siets/latvian';

/** A number that names a project. */
export interface Identifier {
  /** As printed, joined where a line end cut it, look-alike letters made Latin. */
  value: string;
  /** Id of the programme whose numbers look so; null where the form does not tell. */
  scheme: string | null;
  /** What told: the number's own form, or the words before it („projekta Nr.”, „līguma Nr.”). */
  by: 'form' | 'project-label' | 'contract-label';
}

/** True where a number can begin: not inside a word, a longer number or another code. */
export function isCodeStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return false;
  const sign = text.charAt(at - 1);
  if (sign === '.') return !isDigit(text.charCodeAt(at - 2));
  if ('/-–_'.includes(sign)) return !isWordUnit(text, at - 2);
  return sign !== '@';
}

const isWordUnit = (text: string, at: number): boolean => at >= 0 && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)));
