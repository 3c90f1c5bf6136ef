import { fold } from '@siets/latvian';
import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { isOccupation } from './occupations.ts';

const OFFICES = '(?:vaditaj|koordinator|menedzer|administrator|asistent|kontaktperson|manager|coordinator|leader|officer|specialist|vadibas)';
const ROLE = `(?:projekta|project|erasmus\\+?|etwinning)[\\s]+(?:\\p{L}+[\\s]+|[„“"«][^„“”"»\\n]{2,80}[”“"»][\\s]+){0,2}?${OFFICES}\\p{L}{0,5}`;
const CALLS = [
  ROLE, 'kontaktpersona', 'contact person', 'informacij\\p{L}{1,3} sagatavoj\\p{L}{1,3}', 'sagatavoja', 'zinas sagatavoja',
  'par projekt\\p{L}{1,2}(?:[\\s]+\\p{L}+)?[\\s]+atbild\\p{L}*(?:[\\s]+person\\p{L})?', 'atbildig\\p{L}{1,3} person\\p{L}',
];
const BEFORE = new RegExp(`(?:${CALLS.join('|')})[\\s,:–-]*$`, 'u');
/** „Projekta vadītāja ir bibliotēkas direktore Anna …”: what else the person does stands between. */
const BEFORE_OFFICE = new RegExp(`(?<role>projekt(?:a|u) ${OFFICES}\\p{L}{0,5}|atbildig(?:a|ais) par projektu) (?:ir|bija|bus) (?:\\p{L}+ ){1,6}$`, 'u');
/** „projekta koordinatore Mežupē Anna …”: where the person does it stands between. */
const PLACE_BETWEEN = /\s\p{L}+(?:ā|ē|ī|ū|os|ās)\s$/u;
const BEHIND = new RegExp(`^[\\s,(–-]{1,4}(?:[\\p{L}.,]+[\\s]+){0,6}?(?<role>${ROLE})`, 'u');
const LABEL = /(?:kontakt|sazin|informacij|uzzin|pieteik|e-?past|talr|telefon|contact|information|e-?mail|phone|vaditaj|koordinator|atbildig|sagatavoja)/u;

/** True for a label behind which a person or an address stands, listed or not. */
export const isContactLabel = (label: string): boolean => LABEL.test(fold(label));

/** The words beside a name that make the person the project's manager or contact; null where none do. */
export function roleWordsAt(view: ProjectView, person: Span): Span | null {
  const from = Math.max(0, person.start - 80);
  const printed = view.text.slice(from, person.start).replace(PLACE_BETWEEN, ' ');
  const before = BEFORE.exec(fold(printed));
  if (before !== null) return trimmed(view.text, { start: from + before.index, end: from + printed.length });
  const other = BEFORE_OFFICE.exec(fold(printed));
  if (other !== null) return { start: from + other.index, end: from + other.index + other.groups!['role']!.length };
  const signed = signatureAt(view, person) ?? officeLineAt(view, person);
  if (signed !== null) return signed;
  const behind = BEHIND.exec(view.folded.slice(person.end, person.end + 110));
  const role = behind?.groups?.['role'];
  if (behind === null || role === undefined) return null;
  const start = person.end + behind[0].length - role.length;
  const between = view.text.slice(person.end, start);
  const isOfNext = /(?:^|\s)(?:un|bet|kā arī|and)\s/u.test(between) || (/^\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(view.text.slice(start + role.length, start + role.length + 40)) && between.trim() === ',');
  // „Anna Kalna kopā ar projekta koordinatoru”: the one behind is meant.
  const isWith = /(?<!\p{L})(?:kopā )?ar\s+$/u.test(between);
  return /[.!?]\s/u.test(between) || isOfNext || isWith ? null : { start, end: start + role.length };
}

/** The line below a name, with a blank line or the line of a body between at most: an office that speaks of projects. */
const SIGNATURE = new RegExp(`^,?[ \\t\\u00a0]*\\n(?:[ \\t\\u00a0]*\\n)?(?:[^\\n]{3,60}(?:pasvaldibas|domes|nodalas|biedribas|skolas|centra|muzeja|agenturas)[ \\t,]*\\n(?:[ \\t\\u00a0]*\\n)?)?[ \\t\\u00a0]*(?<role>(?:[\\p{L}.-]+ ){0,8}projekt(?:a|u)(?: [„“"«][^„“”"»\\n]{2,60}[”“"»])? ${OFFICES}\\p{L}{0,5})[ \\t,]*(?:\\n|$)`, 'u');

/** „Maija Liepsala⏎Attīstības nodaļas projektu vadītāja” under a text: a name alone on its line, and an office on the next. */
function signatureAt(view: ProjectView, person: Span): Span | null {
  const before = view.text.slice(Math.max(0, person.start - 24), person.start);
  if (!/(?:^|\n)[ \t\u00a0]*$/u.test(before)) return null;
  const match = SIGNATURE.exec(view.folded.slice(person.end, person.end + 180));
  const role = match?.groups?.['role'];
  if (match === null || role === undefined) return null;
  const start = person.end + match[0].indexOf(role);
  return { start, end: start + role.length };
}

/** „Projektu koordinatore Maija Liepsala” as a line of its own: who signs the text. */
function officeLineAt(view: ProjectView, person: Span): Span | null {
  if (!/^[ \t\u00a0.]*(?:\n|$)/u.test(view.text.slice(person.end, person.end + 8))) return null;
  const from = Math.max(0, person.start - 60);
  const match = OFFICE_LINE.exec(view.folded.slice(from, person.start));
  const role = match?.groups?.['role'];
  if (match === null || role === undefined) return null;
  const start = from + match.index + match[0].indexOf(role);
  return { start, end: start + role.length };
}
const OFFICE_LINE = new RegExp(`(?:^|\\n)[ \\t\\u00a0]*(?<role>projektu ${OFFICES}\\p{L}{0,5})[ :–-]+$`, 'u');

/** „Projektu koordinē skolotāja X, bet pagastā – Y”: the verb in front, up to the first of the people it names. */
export function leadingVerbAt(view: ProjectView, person: Span): Span | null {
  const sentence = view.sentenceAt(person.start);
  if (sentence === null || person.start - sentence.start > VERB_REACH) return null;
  const before = view.folded.slice(sentence.start, person.start);
  const verb = VERB.exec(before);
  if (verb === null) return null;
  const office = before.slice(verb.index + verb[0].length).split(/[,;–—]|-(?!\p{L})/u).at(-1)?.trim() ?? '';
  return office === '' || isOccupation(office) ? { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length } : null;
}

/** How far behind the beginning of its sentence a person named by „koordinē” may stand. */
const VERB_REACH = 400;
/** „projektu skolā koordinē”, „projekta īstenošanu vadīs”. */
const VERB = /projekt(?:u|a)(?!\p{L})(?: \p{L}+){0,4}? (?:koordine(?:s|ja)?|vada|vadis|vadija|administre(?:s|ja)?|parrauga)(?!\p{L})/u;

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/[\s,:–-]+$/u, '').length };
}
