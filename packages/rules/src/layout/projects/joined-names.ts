import type { Mention, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** „īstenos projektus „…””, „divi projekti: „…””, „supported projects are “…””: the plural straight before the first name. */
const PROJECTS = /(?<!iepriekšēj\p{L}{1,3} |līdzīg\p{L}{1,3} |cit\p{L}{1,3} |other |similar |previous )(?:projekt(?:i|us|iem)|projektu (?:pieteikum|iesniegum)(?:i|us|iem)|projects)(?: ir| are)?\s*[:–-]?\s*$/iu;
/** Nothing but these between two names. */
const JOINT = /^\s*(?:\([^()\n]{2,80}\)\s*)?(?:,|;|un|,?\s*kā arī|[,;] (?:un|arī)|arī|and|, and|,?\s*as well as)\s*$/u;
/** „„Ābeļdārzs” (Valsts kultūrkapitāla fonds)”: who pays, or what it is, belongs to the name before it. */
const BRACKET = /^\s?\([^()\n]{2,80}\)/u;
/** A short name without marks, or with one of them lost, between two joints: „, DELBI II, ”, „, EstLat BioBoost”, ”. */
const BARE = /^\s*,\s*(?<name>\p{Lu}[\p{L}\d&+-]*(?: [\p{Lu}\d][\p{L}\d&+-]*){0,3})[”“"]?\s*(?:,|un|and|kā arī)\s*$/u;
/** A name of a project elsewhere in the text. */
const CALLED = /projekt(?:s|a|u|am|ā)\s*(?:Nr\.?\s*\S{1,30}\s*)?[:–-]?\s*$/iu;
/** Sentences with names that are read: a bound for hostile texts. */
const MOST = 40;

/**
 * Two names or more that one sentence joins behind „projekti”, where the text calls no other project by name.
 *
 *     Līdz maijam tiks īstenoti projekti „Ābeļdārzs” un „Ķiršu taka”.
 *                                        ^^^^^^^^^^^    ^^^^^^^^^^^^
 *
 * All that the text tells is said of each. Several sentences may join names.
 */
export function joinedNames(view: ProjectView): Span[] | null {
  const quotes = view.mentionsOf('quoted');
  const firsts = quotes.filter((one) => PROJECTS.test(view.text.slice(Math.max(0, one.start - 40), one.start))).slice(0, MOST);
  const joined = firsts.flatMap((first) => {
    const sentence = view.sentenceAt(first.start);
    return sentence === null ? [] : chainFrom(view.text, inside(quotes, { start: first.start, end: sentence.end }));
  });
  const keys = new Set(joined.map((one) => key(view.text, one)));
  const others = quotes.filter((one) => CALLED.test(view.text.slice(Math.max(0, one.start - 60), one.start)) && !keys.has(key(view.text, one)));
  return joined.length < 2 || keys.size < joined.length || others.length > 0 ? null : joined.map((one) => withBracket(view.text, one));
}

/** The name with the brackets behind it. */
const withBracket = (text: string, { start, end }: Span): Span => ({ start, end: end + (BRACKET.exec(text.slice(end, end + 90))?.[0].length ?? 0) });

function chainFrom(text: string, quotes: readonly Mention[]): Span[] {
  const joined: Span[] = quotes.slice(0, 1).map(({ start, end }) => ({ start, end }));
  for (const { start, end } of quotes.slice(1)) {
    const from = joined.at(-1)!.end;
    if (start < from) continue;
    const between = text.slice(from, start);
    const bare = between.length > 60 ? undefined : BARE.exec(between)?.groups?.name;
    if (bare !== undefined) joined.push({ start: from + between.indexOf(bare), end: from + between.indexOf(bare) + bare.length });
    else if (!JOINT.test(between)) break;
    joined.push({ start, end });
  }
  return joined;
}

const key = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
