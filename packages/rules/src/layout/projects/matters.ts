import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { Paragraph } from '../model.ts';

/** „12. Par ielu”, „12. § Par ielu”, „12.p. Par ielu”. */
const NUMBERED = /^(?:Nr\. ?)?\d{1,3}\.? ?(?:§\.? ?|p(?:unkts)?\.? ?)?Par\s/u;
const OPENS = /^Par\s/u;
/** A number in a line of its own, above the heading. */
const NUMBER = /^(?:Nr\. ?)?(?:§ ?)?\d{1,3}\.? ?(?:§|p\.|punkts)?\.?$/u;
const KEY_LENGTH = 60;

/** A matter of an agenda: from its heading to the next one. */
export interface Matter extends Span {
  /** True in the table of contents: the same heading comes again below. */
  isListed: boolean;
}

const known = new WeakMap<readonly Paragraph[], Matter[]>();

/**
 * What a council deals with, one matter after another; empty where the page is no agenda.
 *
 *     14. Par projektu „Ābeļdārzs” …
 *     15. Par zemes nomu …
 */
export function mattersOf({ text, layout }: ProjectView): Matter[] {
  let found = known.get(layout.paragraphs);
  if (found === undefined) known.set(layout.paragraphs, (found = findMatters(text, layout.paragraphs)));
  return found;
}

function findMatters(text: string, paragraphs: readonly Paragraph[]): Matter[] {
  const starts: { start: number; key: string }[] = [];
  for (const [at, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, Math.min(end, start + KEY_LENGTH + 14));
    if (NUMBERED.test(words)) starts.push({ start, key: keyOf(words) });
    else if (OPENS.test(words) && at > 0 && isNumber(text, paragraphs[at - 1]!)) starts.push({ start: paragraphs[at - 1]!.start, key: keyOf(words) });
  }
  const last = new Map(starts.map(({ key }, at) => [key, at]));
  return starts.length < 2 ? [] : starts.map(({ start, key }, at) => ({ start, end: starts[at + 1]?.start ?? text.length, isListed: last.get(key) !== at }));
}

const isNumber = (text: string, { start, end }: Span): boolean => end - start < 14 && NUMBER.test(text.slice(start, end));

const keyOf = (words: string): string => words.slice(words.search(/Par\s/u)).replace(/[^\p{L}]+/gu, '').toLowerCase().slice(0, KEY_LENGTH - 20);

/** „projekta „X””, „projektā”: not the draft of a decision, a plan or a building. */
const PROJECT = /(?<!(?:lēmum|noteikum|plānojum|iekārtošan|ierīcīb|līgum|vienošan|būv|grozījum)\p{L}{0,4} )(?<!\p{L})projekt(?:s|a|u|am|ā)(?!\p{L})/iu;
const LEAST = 3;

/**
 * The matters that speak of a project, where the agenda has others that do not: what those say is no project's.
 * Null where the page is no agenda of three matters or more, or all of them speak of projects.
 */
export function projectMatters(view: ProjectView): Matter[] | null {
  const matters = mattersOf(view);
  if (matters.length < LEAST) return null;
  const speaking = matters.filter(({ start, end }) => PROJECT.test(view.text.slice(start, end)));
  return speaking.length === 0 || speaking.length === matters.length ? null : speaking;
}
