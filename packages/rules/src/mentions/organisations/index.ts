import { englishPlural } from './english-plural.ts';
import { englishQuoted } from './english-quoted.ts';
import { foreignName } from './foreign-name.ts';
import { foreignSchool } from './foreign-school.ts';
import { headPhrase } from './head-phrase.ts';
import { legalFormName } from './legal-form-name.ts';
import { listedBody } from './listed-body.ts';
import { ownBody } from './own-body.ts';
import { quotedWithCountry } from './quoted-with-country.ts';

export type { OrganisationMember, OrganisationMention } from './organisation-mention.ts';

/** Rules of the type `organisation`; of rivals the first wins. */
export const organisationRules = [ownBody, headPhrase, legalFormName, listedBody, quotedWithCountry, englishPlural, foreignSchool, foreignName, englishQuoted];
