import type { Mention, Span } from '@siets/record';
import { createPeopleTagger, type TaggedWord } from '../../languages/english/tagger.ts';
import { givenNames } from './given-names.ts';
import type { PersonMention } from './person-mention.ts';

/** Passages without these words name nobody whom a reader would ask: they are not tagged. */
const CUE = /coordinat|manager|leader|officer|director|contact|expert|head of|supervis|@|phone|\btel\b|professor|\bdr\b/iu;
/** Tags of words that stand in people's titles or show that a body is meant. */
const NO_NAME = ['Honorific', 'Organization', 'Place', 'Country', 'Possessive'] as const;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Longer passages are tagged up to here: a bound for hostile texts. */
const MOST_LETTERS = 4000;

/** Latvian, Lithuanian and Estonian first names, which the tagger does not know. */
const lexicon: Readonly<Record<string, string>> = Object.fromEntries(givenNames.map((name) => [name.toLowerCase(), 'FirstName']));
const findPeople = createPeopleTagger(lexicon);

/**
 * A person in an English passage, by the tags of compromise.
 *
 *     Contact project manager Siobhan McAllister, phone +371 60001234.
 *                             ^^^^^^^^^^^^^^^^^^
 *
 * Rules of names by Latvian endings do not know such names. `passages` are the English stretches of the text; what is found stands in
 * reading order.
 */
export function englishPersons(text: string, passages: readonly Span[]): Mention<PersonMention>[] {
  return passages.flatMap(({ start, end }) => {
    const passage = text.slice(start, Math.min(end, start + MOST_LETTERS));
    return CUE.test(passage) ? findPeople(passage).flatMap((words) => toMention(text, start, words)) : [];
  });
}

export const ENGLISH_PERSON = 'persons/english-person';

/** First name and surname at least, without „Dr.”; nothing that is glued over a comma or a line end. */
function toMention(text: string, offset: number, words: readonly TaggedWord[]): Mention<PersonMention>[] {
  const named = words.filter(({ text: word, tags }) => CAPITAL.test(word) && NO_NAME.every((tag) => !tags.has(tag)));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length < 2 || named.length > 4) return [];
  const name = text.slice(offset + first.start, offset + last.end);
  if (/[,;:()\n]/u.test(name) || name.split(' ').length !== named.length) return [];
  return [{ type: 'person', rule: ENGLISH_PERSON, start: offset + first.start, end: offset + last.end, value: { name, isListed: false } }];
}
