import { describe, expect, it } from 'vitest';
import type { MentionCorpus } from '../../testing/corpus.ts';
import { stepsOn } from '../../testing/steps.ts';
import { authoritiesCorpus } from './authorities/authorities.corpus.ts';
import { contactsCorpus } from './contacts/contacts.corpus.ts';
import { countriesCorpus } from './countries/countries.corpus.ts';
import { dateCorpus } from './dates/dates.corpus.ts';
import { durationCorpus } from './durations/durations.corpus.ts';
import { identifiersCorpus } from './identifiers/identifiers.corpus.ts';
import { moneyCorpus } from './money/money.corpus.ts';
import { organisationsCorpus } from './organisations/organisations.corpus.ts';
import { percentCorpus } from './percents/percents.corpus.ts';
import { personsCorpus } from './persons/persons.corpus.ts';
import { placesCorpus } from './places/places.corpus.ts';
import { quotesCorpus } from './quotes/quotes.corpus.ts';

/** Four times the text may take a little more than four times the steps: the first pages have less around them. */
const MOST = 4.4;
const UNITS = 1500;

const fill = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length));
const growth = (piece: string): number => stepsOn(fill(piece, UNITS * 4)) / stepsOn(fill(piece, UNITS));

const HOSTILE = [
  '7', '7 ', '12 ', '1.', '12.12.', '2023 ', '2020-', '2014.–', '1 000 ', '„', '“', '"', '„a ', ',,a ', ',,a „b ', '“ A', '(', '([{<', ') (', ',', ', un ', 'gada ', '2023. gada ', '12. un ', 'no ', 'Nr. ', 'projekta Nr. ',
  'un ', 'Cēsu un ', 'Cēsu, ', 'Balvu novada ', 'biedrība ', 'biedrības ', 'Valsts ', 'Latvijas ', 'of ', 'University of ', 'EUR ', '1 EUR ', 'milj. ', '%', '5 % ', '+371 ', '@', 'a@', 'a.b@c.', 'Anna ', 'Anna K. ',
  'LL-', 'AIF/', 'CB 1', '1.1.1.1/', 'EE-', '-', '–', '/', '\n', '\n\n', 'A\tB\t', 'a-', 'A-', 'x'.repeat(50), 'Š',
];

describe('mention rules stay linear', () => {
  it.each(HOSTILE)('on %j said again and again', (piece) => expect(growth(piece)).toBeLessThan(MOST));

  const corpora: Record<string, MentionCorpus<unknown>> = {
    authoritiesCorpus, countriesCorpus, dateCorpus, durationCorpus, identifiersCorpus, moneyCorpus, organisationsCorpus, percentCorpus, personsCorpus, placesCorpus, quotesCorpus, contactsCorpus,
  };
  const nearMisses = Object.entries(corpora).flatMap(([name, { ignores }]) => ignores.map(([text]) => [name, `${text} `] as const));
  it.each(nearMisses)('on a near miss of %s: %j', (_, piece) => expect(growth(piece)).toBeLessThan(MOST));
});
