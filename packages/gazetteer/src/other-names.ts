import { authorityById, entriesOf, placesByName } from './lookups.ts';
import type { AuthorityEntry, PlaceEntry } from './entry.ts';
import { successorsTable } from './generated/successors.ts';
import { cell, readTable } from './table.ts';

/** Names that stand for one another when people look for something: of each side any. */
export interface OtherNames {
  names: readonly string[];
  /** Other names of the same; or of what it was before or became since. */
  others: readonly string[];
}

/** Names of an authority that mean it wherever they stand. */
const namesOf = ({ forms }: AuthorityEntry): string[] => forms.filter(({ weak }) => !weak).map(({ text }) => text);

const AREAS = new Set(['municipality', 'state-city']);

/** What a municipality that is no more became part of. */
const heirsOf = ({ until, placeKind, within }: PlaceEntry): string[] =>
  until === null || placeKind !== 'municipality' ? [] : within.filter((name) => placesByName(name).some((place) => AREAS.has(place.placeKind)));

const bothWays = (names: readonly string[], others: readonly string[]): OtherNames[] => [{ names, others }, { names: others, others: names }];

/** Names of one programme or funder, what programmes went on as, and municipalities that were joined: old names find new ones, and the other way. */
export const otherNames: readonly OtherNames[] = [
  ...entriesOf('authority').map(namesOf).map((names) => ({ names, others: names })),
  ...readTable(successorsTable).flatMap((row) => {
    const [old, next] = [authorityById(cell(row, 'old')), authorityById(cell(row, 'new'))];
    if (!old || !next) throw new Error(`successors: expected two authorities, found "${cell(row, 'old')}" and "${cell(row, 'new')}"`);
    return bothWays(namesOf(old), namesOf(next));
  }),
  ...entriesOf('place').flatMap((place) => heirsOf(place).flatMap((heir) => bothWays([place.name], [heir]))),
];
