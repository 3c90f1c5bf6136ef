import type { FieldDefinition } from '../engine/reading.ts';
import { contactsField } from './contacts/index.ts';
import { placesField } from './places/index.ts';
import { countriesField } from './countries/index.ts';
import { partnerCountField } from './partner-count/index.ts';
import { organisationsField } from './organisations/index.ts';
import { costsField } from './costs/index.ts';
import { eventsField } from './events/index.ts';
import { durationField, endField, startField } from './period/index.ts';
import { publishedField } from './published/index.ts';
import { otherTitlesField } from './other-titles/index.ts';
import { titleField } from './title/index.ts';
import { activitiesField } from './activities/index.ts';
import { goalField } from './goal/index.ts';
import { resultsField } from './results/index.ts';
import { identifiersField } from './identifiers/index.ts';
import { fundersField } from './funders/index.ts';
import { programmeField } from './programme/index.ts';
import { kindField } from './kind/index.ts';

/** Every field, by its name in the record. Add a line for a new folder. */
const definitions: readonly FieldDefinition<unknown>[] = [
  publishedField,
  startField,
  endField,
  durationField,
  eventsField,
  costsField,
  titleField,
  otherTitlesField,
  kindField,
  programmeField,
  fundersField,
  identifiersField,
  resultsField,
  goalField,
  activitiesField,
  organisationsField,
  partnerCountField,
  countriesField,
  placesField,
  contactsField,
];

export const fieldsByName: ReadonlyMap<string, FieldDefinition<unknown>> = new Map(definitions.map((one) => [one.field, one]));

/** Fields of the document as a whole. */
export const documentFields = ['kind', 'published'] as const;

/** Fields of a project, in the order of the record. */
export const projectFields = [
  'title', 'otherTitles', 'identifiers', 'funders', 'programme', 'organisations', 'partnerCount', 'period.start', 'period.end',
  'period.durationMonths', 'costs', 'countries', 'places', 'goal', 'activities', 'results', 'events', 'contacts',
] as const;
