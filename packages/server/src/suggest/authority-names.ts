import { entriesOf, identifierPatterns } from '@siets/gazetteer';
import type { SietsRecord } from '@siets/record';

export interface AuthorityNames {
  [id: string]: { lv: string; en: string };
}

let made: ReadonlyMap<string, AuthorityNames[string]> | undefined;

// People may enter any id, also one that every object has.
const allNames = (): NonNullable<typeof made> => (made ??= new Map(entriesOf('authority').map(({ id, name, english }) => [id, { lv: name, en: english === '' ? name : english }])));

/** What the funders, programmes and schemes of a record are called, by their ids of the authority lists. */
export function namesOf({ projects }: SietsRecord): AuthorityNames {
  const ids = projects.flatMap(({ funders, programme, identifiers }) => [...funders.map(({ value }) => value.id), programme?.value.id, ...identifiers.map(({ value }) => value.scheme)]);
  const all = allNames();
  return Object.fromEntries([...new Set(ids)].flatMap((id) => {
    const name = id === null || id === undefined ? undefined : all.get(id);
    return id && name ? [[id, name]] : [];
  }));
}

/** The programmes that number their projects in a way that the rules know, with their names. */
export function namedSchemes(): ({ id: string } & AuthorityNames[string])[] {
  const ids = new Set(identifierPatterns.flatMap(({ isProject, programmes }) => (isProject ? programmes : [])));
  return [...ids].flatMap((id) => {
    const name = allNames().get(id);
    return name ? [{ id, ...name }] : [];
  });
}
