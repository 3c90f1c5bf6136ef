import { fullName } from './full-name.ts';
import { shapedName } from './shaped-name.ts';

export { englishPersons, ENGLISH_PERSON } from './english-person.ts';
export type { PersonMention } from './person-mention.ts';

/** Rules of the type `person`; of rivals the first wins. */
export const personRules = [fullName, shapedName];
