import { oneBlank } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { DateMention } from './dates-of.ts';

/** The words beside a date in its sentence, folded; `left` ends and `right` begins at the date. */
export interface Clause {
  left: string;
  right: string;
  /** Both without the date, for words anywhere in the sentence. */
  whole: string;
}

const REACH = 360;

export function clauseOf(view: ProjectView, date: DateMention): Clause {
  const sentence = view.sentenceAt(date.start);
  const from = Math.max(sentence?.start ?? 0, date.start - REACH);
  const to = Math.min(sentence?.end ?? view.text.length, date.end + REACH);
  const left = plain(view.folded.slice(from, date.start));
  const right = plain(view.folded.slice(date.end, Math.max(date.end, to)));
  const subject = PRONOUN.test(left) && tellsOfProject(view, from) ? 'projekts ' : '';
  return { left: `${subject}${left}`, right, whole: `${subject}${left} ⟦⟧ ${right}` };
}

/** „Tas noslēgsies …”, „It ran from …”: the sentence goes on with what the one before it told of. */
const PRONOUN = /^(?:tas|ta|it|sis|darbi|visi darbi|istenosana|realizacija|он) (?!\p{L}+ programm)/u;
const SENTENCE_BEFORE = 320;

const tellsOfProject = (view: ProjectView, start: number): boolean =>
  /(?:^|\P{L})(?:projekt|project|проект)/u.test(plain(view.folded.slice(Math.max(0, start - SENTENCE_BEFORE), start)));

const plain = (folded: string): string => oneBlank(folded);
