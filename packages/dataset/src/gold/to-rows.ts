import type {
  AuthorityValue, ContactValue, CostValue, CountryValue, EventValue, Field, IdentifierValue, OrganisationValue, PlaceValue, ProjectRecord,
} from '@siets/record';

/** Whether a value is one that a reading must have; others may be there or not. */
export type IsAsked = (field: Field<unknown>) => boolean;

const WORDS = 6;

/** The first and the last words of a passage, so that gold holds facts and no sentences. */
export function toPassage(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= 2 * WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')} … ${words.slice(-WORDS).join(' ')}`;
}

const orNull = (text: string | null): string | null => (text === '' ? null : text);

/** Rows of a list as gold writes them: words alone where nothing else is to be said. */
export function toRows(project: ProjectRecord, isAsked: IsAsked) {
  const words = <T>(fields: readonly Field<T>[], key: 'name' | 'value', toText: (value: T) => string) =>
    fields.filter(({ value }) => toText(value) !== '').map((field) => (isAsked(field) ? toText(field.value) : { [key]: toText(field.value), optional: true as const }));
  const rows = <T, Row extends object>(fields: readonly Field<T>[], toRow: (value: T) => Row) =>
    fields.map((field) => ({ ...toRow(field.value), ...(!isAsked(field) && { optional: true as const }) }));
  return {
    otherTitles: words(project.otherTitles, 'value', String),
    identifiers: words(project.identifiers, 'value', ({ value }: IdentifierValue) => value),
    funders: words(project.funders, 'name', ({ name }: AuthorityValue) => name),
    organisations: rows(project.organisations, ({ key: _key, ...value }: OrganisationValue) => value),
    costs: rows(project.costs, ({ payer, of, ...value }: CostValue) => ({ ...value, payer: orNull(payer), of: orNull(of) })),
    countries: rows(project.countries, (value: CountryValue) => value),
    places: words(project.places, 'name', ({ name }: PlaceValue) => name),
    events: rows(project.events, ({ title, place, ...value }: EventValue) => ({ title: orNull(title), ...value, place: orNull(place) })),
    contacts: rows(project.contacts, ({ name, role, organisation, email, phone }: ContactValue) =>
      ({ name: orNull(name), role: orNull(role), organisation: orNull(organisation), email: orNull(email), phone: orNull(phone) })),
  };
}
