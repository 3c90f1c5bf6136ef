import { authorityNamed, placeNamed } from '@siets/gazetteer';
import type { ListEntry, OwnLists } from '@siets/record';
import { toTokens } from '@siets/store';
import type { Listed } from './list-suggestions.ts';

const own = (kind: Listed['kind'], names: readonly string[], suggestion: Omit<Listed['suggestion'], 'from'>): Listed =>
  ({ kind, words: [...new Set(names.flatMap(toTokens))], suggestion: { ...suggestion, from: 'own' } });

function toListed(entry: ListEntry): Listed[] {
  if (entry.kind === 'label') return [];
  if (entry.kind === 'organisation') {
    const { name, aliases, registrationNumber, country } = entry;
    return [own('organisation', [name, ...aliases], { label: name, detail: registrationNumber ?? aliases[0] ?? null, value: { name, registrationNumber, country } })];
  }
  const { of, alias, name } = entry;
  const told = { label: name, detail: alias };
  if (of === 'organisation') return [own(of, [alias], { ...told, value: { name } })];
  if (of === 'place') {
    const place = placeNamed(name);
    return place ? [own(of, [alias], { ...told, label: place.name, value: { name: place.name, kind: place.placeKind, code: place.code, country: place.country } })] : [];
  }
  const authority = authorityNamed(of, name);
  return authority ? [own(of, [alias], { ...told, label: authority.name, value: { id: authority.id, name: authority.name } })] : [];
}

let made: { version: string; names: readonly Listed[] } | null = null;

/** What administrators added, as it is offered; made once for each version. */
export function ownNames(lists: OwnLists | null): readonly Listed[] {
  if (lists === null) return [];
  if (made?.version !== lists.version) made = { version: lists.version, names: lists.entries.flatMap(toListed) };
  return made.names;
}
