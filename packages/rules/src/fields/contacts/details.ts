import { fold } from '@siets/latvian';
import type { Mention, Span } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { isOccupation } from './occupations.ts';
import type { OrganisationMention } from '../../mentions/organisations/index.ts';

const ROLE = /^[\s,(–-]{1,4}(?<role>\p{L}[\p{L}\s,.-]{2,90}?)(?=\s*(?:[,;|()\n]|$|tālr|tel|m\.?\s?t\.|t\.|mob|e-past|\d|\+))/u;
/** What the person does, as printed beside the name; null where nothing is. */
export function roleOf(view: ProjectView, person: Span, cue: Span | null): { words: string; span: Span } | null {
  const behind = ROLE.exec(view.text.slice(person.end, person.end + 140));
  const words = behind?.groups?.['role'];
  if (behind !== null && words !== undefined && isOccupation(fold(words))) {
    const start = person.end + behind[0].length - words.length;
    const printed = words.replace(/[\s.]+$/u, '');
    return { words: oneBlank(printed), span: { start, end: start + printed.length } };
  }
  const printed = cue === null ? '' : view.text.slice(cue.start, cue.end);
  return cue !== null && isOccupation(fold(printed)) && printed.length < 80 ? { words: oneBlank(printed), span: cue } : occupationBefore(view.text, person.start);
}

/** „Kontakti: projekta vadītāja Anna Kalna”: between a sign or the edge of the line and the name. */
function occupationBefore(text: string, at: number): { words: string; span: Span } | null {
  const words = BEFORE.exec(at < LONGEST ? `\n${text.slice(0, at)}` : text.slice(at - LONGEST, at))?.groups?.['role'];
  if (words === undefined || !isOccupation(fold(words)) || VERB.test(words)) return null;
  return { words: oneBlank(words), span: { start: at - 1 - words.length, end: at - 1 } };
}
const LONGEST = 90;
const BEFORE = /[\n,;:(•][ \u00a0]*(?<role>\p{L}[\p{L} +-]{3,70}) $/u;
/** „Gunta ir skolotāja Anna”: a sentence, no occupation. */
const VERB = /(?<!\p{L})(?:ir|bija|un|kā|ar|saka|stāsta|norāda|atzīst|teic|uzsver|pastāstīja|vada|koordinē|is|was|and|with|says|said)(?!\p{L})/u;

/** The body named between the person and the last of the address; null where none is. */
export function bodyOf(view: ProjectView, first: Span, last: Span): { name: string; span: Span } | null {
  const found = view.mentionsOf<OrganisationMention>('organisation').find((one: Mention<OrganisationMention>) => one.start >= first.end && one.end <= last.start && last.start - first.end < 260);
  return found === undefined ? null : { name: found.value.name, span: { start: found.start, end: found.end } };
}
