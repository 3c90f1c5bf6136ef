import { fold } from '@siets/latvian';
import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';

const ROLE = '(?:projekta|project)[\\s]+(?:\\p{L}+[\\s]+){0,2}?(?:vaditaj|koordinator|menedzer|administrator|asistent|kontaktperson|manager|coordinator|leader|officer|specialist|vadibas)\\p{L}{0,5}';
const BEFORE = new RegExp(`(?:${ROLE}|kontaktpersona|contact person|informacij\\p{L}{1,3} sagatavoj\\p{L}{1,3}|sagatavoja|zinas sagatavoja|par projektu atbild\\p{L}*)[\\s,:–-]*$`, 'u');
const BEHIND = new RegExp(`^[\\s,(–-]{1,4}(?:[\\p{L}.,]+[\\s]+){0,6}?(?<role>${ROLE})`, 'u');
const LABEL = /(?:kontakt|sazin|informacij|uzzin|pieteik|e-?past|talr|telefon|contact|e-?mail|phone|vaditaj|koordinator|atbildig|sagatavoja)/u;

/** True for a label behind which a person or an address stands, listed or not. */
export const isContactLabel = (label: string): boolean => LABEL.test(fold(label));

/** The words beside a name that make the person the project's manager or contact; null where none do. */
export function roleWordsAt(view: ProjectView, person: Span): Span | null {
  const from = Math.max(0, person.start - 80);
  const before = BEFORE.exec(fold(view.text.slice(from, person.start)));
  if (before !== null) return trimmed(view.text, { start: from + before.index, end: person.start });
  const behind = BEHIND.exec(fold(view.text.slice(person.end, person.end + 110)));
  const role = behind?.groups?.['role'];
  if (behind === null || role === undefined) return null;
  const start = person.end + behind[0].length - role.length;
  return /[.!?]\s/u.test(view.text.slice(person.end, start)) ? null : { start, end: start + role.length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/[\s,:–-]+$/u, '').length };
}
