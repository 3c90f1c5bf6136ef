import type { OrganisationRole } from '@siets/record';

/** Words next to a name that give it a role; all patterns see folded text. */
export interface Cue {
  role: OrganisationRole | 'none';
  pattern: RegExp;
  /** True where only the subject of the sentence is meant: the name must be in the nominative. */
  subject?: boolean;
  /** True where the name must not be in the nominative: who is given something, whose application it is. */
  oblique?: boolean;
  /** True where words before the name must speak of a project. */
  told?: boolean;
  /** True where the name must be in the dative: who is given something. */
  dative?: boolean;
  /** True for words that only hint at the role („X projekta ietvaros”): every surer cue comes first. */
  weak?: boolean;
  /** True where the name itself must be in the locative, in a sentence of a project: who has guests. */
  host?: boolean;
  /** True where the words must end in a locative („vadībā”, not „vadība”), which folding hides. */
  locative?: boolean;
}

const LINK = '(?:[ ,]*(?:ir|bija|bus|is|are|was)|[ ]*[-–—:=])?';
const END = '[\\s„“”"(*]*$';
/** Words for what is carried out, folded. */
export const PROJECT = '(?:projekt|pasakum|iecer|program)\\p{L}{0,3}';

/** Words that end right before a name, with what may link them to it. */
export const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})${LINK}(?:[\\s]+(?:ari|pats|pati|the|pasa|tiesi|musu|novada|\\d{4}\\.? ?gada))?${END}`, 'u');
/** Words that begin right behind a name. */
export const after = (words: string): RegExp => new RegExp(`^[\\s”“"»*]*(?:${words})`, 'u');
