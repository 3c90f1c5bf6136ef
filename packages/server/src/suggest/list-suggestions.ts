import type { Suggestion } from '@siets/api';
import { currentCodes, entriesOf, type AuthorityEntry, type CountryEntry, type PlaceEntry } from '@siets/gazetteer';
import { toTokens } from '@siets/store';

export type SuggestionKind = 'organisation' | 'funder' | 'programme' | 'place' | 'country';

/** A name of a list with the words by which it is found. */
export interface Listed {
  kind: SuggestionKind;
  words: readonly string[];
  suggestion: Suggestion;
}

const list = (kind: SuggestionKind, names: readonly string[], suggestion: Omit<Suggestion, 'from'>): Listed =>
  ({ kind, words: [...new Set(names.flatMap(toTokens))], suggestion: { ...suggestion, from: 'list' } });

function ofAuthority({ id, role, name, english, abbreviations }: AuthorityEntry): Listed[] {
  const names = [name, english, ...abbreviations];
  const told = { label: name, detail: abbreviations[0] ?? (english === '' ? null : english) };
  if (role === 'programme' || role === 'instrument') return [list('programme', names, { ...told, value: { id, name } })];
  // Whoever pays or hands on money is also a body that takes part.
  return [list('funder', names, { ...told, value: { id, name } }), list('organisation', names, { ...told, value: { name } })];
}

function ofPlace(place: PlaceEntry): Listed {
  const { name, placeKind, country, original, within, until } = place;
  const code = until === null ? place.code : (currentCodes(place)[0] ?? null);
  const detail = [within[0], country === 'LV' ? undefined : country, until === null ? undefined : `–${until}`].filter((part) => part !== undefined).join(', ');
  return list('place', original === null ? [name] : [name, original], { label: name, detail: detail === '' ? null : detail, value: { name, kind: placeKind, code, country } });
}

function ofCountry(code: string, names: readonly CountryEntry[]): Listed[] {
  const main = names.find(({ alias }) => alias === null);
  return main ? [list('country', [code, ...names.map(({ name }) => name)], { label: main.name, detail: code, value: { code } })] : [];
}

let made: readonly Listed[] | undefined;

/** Everything that the lists of the rules name; put together at the first call. */
export const listedNames = (): readonly Listed[] => (made ??= [
  ...entriesOf('authority').flatMap(ofAuthority), ...entriesOf('place').map(ofPlace),
  ...[...Map.groupBy(entriesOf('country'), ({ code }) => code)].flatMap(([code, names]) => ofCountry(code, names)),
]);
