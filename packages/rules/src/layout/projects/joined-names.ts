import type { Mention, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** „īstenos projektus „…””, „divi projekti: „…””: the plural straight before the first name. */
const PROJECTS = /(?<!iepriekšēj\p{L}{1,3} |līdzīg\p{L}{1,3} |cit\p{L}{1,3} )projekt(?:i|us|iem)(?: ir)?\s*[:–-]?\s*$/iu;
/** Nothing but these between two names. */
const JOINT = /^\s*(?:,|;|un|,?\s*kā arī|, un)\s*$/u;
/** A name of a project elsewhere in the text. */
const CALLED = /projekt(?:s|a|u|am|ā)\s*(?:Nr\.?\s*\S{1,30}\s*)?[:–-]?\s*$/iu;

/**
 * Two names or more that one sentence joins behind „projekti”, where the text calls no other project by name.
 *
 *     Līdz maijam tiks īstenoti projekti „Ābeļdārzs” un „Ķiršu taka”.
 *                                        ^^^^^^^^^^^    ^^^^^^^^^^^^
 *
 * All that the text tells is said of each.
 */
export function joinedNames(view: ProjectView): Span[] | null {
  const quotes = view.mentionsOf('quoted');
  const first = quotes.find((one) => PROJECTS.test(view.text.slice(Math.max(0, one.start - 40), one.start)));
  const sentence = first === undefined ? null : view.sentenceAt(first.start);
  if (first === undefined || sentence === null) return null;
  const joined = chainFrom(view.text, inside(quotes, { start: first.start, end: sentence.end }));
  const keys = new Set(joined.map((one) => key(view.text, one)));
  const others = quotes.filter((one) => CALLED.test(view.text.slice(Math.max(0, one.start - 60), one.start)) && !keys.has(key(view.text, one)));
  return joined.length < 2 || keys.size < joined.length || others.length > 0 ? null : joined.map(({ start, end }) => ({ start, end }));
}

function chainFrom(text: string, quotes: readonly Mention[]): Mention[] {
  const joined = quotes.slice(0, 1);
  for (const next of quotes.slice(1)) {
    if (next.start < joined.at(-1)!.end) continue;
    if (!JOINT.test(text.slice(joined.at(-1)!.end, next.start))) break;
    joined.push(next);
  }
  return joined;
}

const key = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
