/** One way in which an organisation is named. */
export interface Name {
  node: string;
  name: string;
  name_key: string;
  registration_number: string | null;
  country: string | null;
}

/** What people said of two names. */
export interface PersonsNames {
  a: string;
  b: string;
  action: 'merge' | 'apart';
}

interface Group {
  names: Name[];
  keys: Set<string>;
  number: string | null;
  country: string | null;
}

const one = <T>(a: T | null, b: T | null): T | null => a ?? b;
const fits = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
/** Councils that were merged had numbers of their own: those do not tell them apart. */
const isMunicipality = (key: string): boolean => key.startsWith('municipality ');
const exactness = ({ registration_number: number, country }: Name): number => (number === null ? 0 : 2) + (country === null ? 0 : 1);

/**
 * Groups names of organisations: equal numbers are one; a name without number or country belongs to the only one that bears its key, and
 * stands alone where there are several. The groups follow from the names alone, in whatever order they come.
 */
export function groupNames(names: readonly Name[], persons: readonly PersonsNames[] = []): Name[][] {
  const groups: Group[] = [];
  const isApart = (name: Name, group: Pick<Group, 'names'>): boolean => persons.some(({ a, b, action }) => action === 'apart' && group.names.some(({ node }) => (a === node && b === name.node) || (b === node && a === name.node)));
  for (const name of names.toSorted((a, b) => exactness(b) - exactness(a) || (a.node < b.node ? -1 : 1))) {
    const { name_key: key, registration_number: number, country } = name;
    const likely = groups.filter((group) => !isApart(name, group) && (isMunicipality(key) || fits(group.number, number)) && fits(group.country, country)
      && (group.keys.has(key) || (number !== null && group.number === number)));
    const exact = likely.filter((group) => group.number === number && group.country === country);
    const [only] = exact.length > 0 ? exact : likely.length === 1 || isMunicipality(key) ? likely : [];
    if (!only) {
      groups.push({ names: [name], keys: new Set([key]), number, country });
      continue;
    }
    only.names.push(name);
    only.keys.add(key);
    only.number = one(only.number, number);
    only.country = one(only.country, country);
  }
  return joinLone(joinWanted(groups.map((group) => group.names), persons), isApart).map((group) => group.toSorted((a, b) => (a.node < b.node ? -1 : 1)));
}

/** A name that stood alone because two bodies bear its key belongs to the one that people made of them. */
function joinLone(groups: Name[][], isApart: (name: Name, group: { names: Name[] }) => boolean): Name[][] {
  return groups.reduce((all, lone) => {
    const [name] = lone;
    if (!name || lone.length > 1 || name.registration_number !== null) return all;
    const bearing = all.filter((group) => group !== lone && group.some(({ name_key: key }) => key === name.name_key));
    const [only] = bearing;
    if (!only || bearing.length > 1 || isApart(name, { names: only }) || !only.some(({ country }) => fits(country, name.country))) return all;
    return all.flatMap((group) => (group === lone ? [] : group === only ? [[...only, name]] : [group]));
  }, groups);
}

/** People stand above: what they merged is one. */
function joinWanted(groups: Name[][], persons: readonly PersonsNames[]): Name[][] {
  const merges = persons.filter(({ action }) => action === 'merge').toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  return merges.reduce((all, { a, b }) => {
    const [mine, theirs] = [a, b].map((node) => all.find((group) => group.some((name) => name.node === node)));
    return !mine || !theirs || mine === theirs ? all : [...all.filter((group) => group !== mine && group !== theirs), [...mine, ...theirs]];
  }, groups);
}
