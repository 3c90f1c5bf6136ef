import { countryCode } from './code.ts';
import { countryName } from './country-name.ts';
import { nationalPeople } from './nationals.ts';
import { people } from './people.ts';

export type { CountryMention } from './country-mention.ts';

/** Rules of the type `country`; of rivals the first wins. */
export const countryRules = [countryCode, countryName, people, nationalPeople];
