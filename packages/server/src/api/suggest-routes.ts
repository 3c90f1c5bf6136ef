import type { Suggestion } from '@siets/api';
import { toTokens, type KnownName } from '@siets/store';
import { namedSchemes } from '../suggest/authority-names.ts';
import { ownNames } from '../suggest/own-suggestions.ts';
import { listedNames } from '../suggest/list-suggestions.ts';
import { rankSuggestions } from '../suggest/rank.ts';
import type { ApiContext } from './context.ts';
import type { Handlers } from './serve-routes.ts';

/** So many stored names are looked at; who types on narrows them. */
const MOST_STORED = 200;

const orNull = (text: string): string | null => (text === '' ? null : text);

function toSuggestion({ kind, name, code, country, place_kind }: KnownName): Suggestion {
  const [number, land] = [orNull(code), orNull(country)];
  const detail = [kind === 'organisation' ? number : null, land === 'LV' ? null : land].filter((part) => part !== null).join(', ');
  const value = kind === 'organisation' ? { name, registrationNumber: number, country: land } : kind === 'place' ? { name, kind: orNull(place_kind), code: number, country: land } : { id: null, name };
  return { label: name, detail: orNull(detail), value, from: 'stored' };
}

export function makeSuggestRoutes({ store }: ApiContext): Handlers<'suggest' | 'listSchemes'> {
  return {
    async suggest({ query: { kind, q, limit } }) {
      const starts = toTokens(q);
      if (starts.length === 0) return { suggestions: [] };
      const listed = [...ownNames(await store.lists.current()), ...listedNames()].filter((each) => each.kind === kind && starts.every((start) => each.words.some((word) => word.startsWith(start))));
      const stored = kind === 'country' ? [] : await store.names.find(kind, starts, MOST_STORED);
      const known = new Set(listed.map(({ suggestion }) => suggestion.label));
      const found = [
        ...listed.map(({ suggestion }) => suggestion),
        ...stored.filter(({ name, code }) => code !== '' || !known.has(name)).map(toSuggestion),
      ];
      return { suggestions: rankSuggestions(found, q, limit) };
    },

    async listSchemes() {
      return { schemes: namedSchemes() };
    },
  };
}
