import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, wordKeys } from '../hits-at.ts';
import { countryInside } from './name-country.ts';
import { wordsOf } from './name-nominative.ts';
import { isAnd, isCapital, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMember, OrganisationMention } from './organisation-mention.ts';

/** Heads in the plural that several owners share. */
const SINGULAR: Readonly<Record<string, string>> = {
  municipalities: 'municipality', councils: 'council', regions: 'region', universities: 'university', libraries: 'library', museums: 'museum', schools: 'school', gymnasiums: 'gymnasium',
  directorates: 'directorate', administrations: 'administration', governments: 'government', associations: 'association', chambers: 'chamber', institutes: 'institute', theatres: 'theatre',
  agencies: 'agency', districts: 'district', counties: 'county', cities: 'city', towns: 'town', parishes: 'parish', kindergartens: 'kindergarten', foundations: 'foundation',
};
const heads = wordKeys(Object.keys(SINGULAR).join(' '));
const singularHeads = wordKeys(Object.values(SINGULAR).join(' '));
/** „Municipalities”, „councils”. */
export const isPluralHead = ({ tokens }: Scan, at: number): boolean => heads.has(tokens.keys[at]!);

/** Words between the last owner and the head that all owners share: „District”, „planning”. */
const SHARED = wordKeys('district county city town regional region park nature national municipal municipality planning rural local state public parish council central secondary primary basic high music art sports');
/** Land is no body, unless planning regions are meant. */
const LAND = wordKeys('regions districts counties cities towns parishes');
const MOST_OWNERS = 10;
const LONGEST_OWNER = 3;

interface Owner {
  first: number;
  last: number;
}

/**
 * Several bodies with one head in the plural, the owners before it or behind „of”.
 *
 *     Anykščiai and Molėtai District Municipalities, Administrations of Biržai, Kupiškis and Pasvalys Districts
 *     ^^^^^^^^^     ^^^^^^^                                             ^^^^^^  ^^^^^^^^     ^^^^^^^^ one each
 *
 * Each member is the head in the singular with one owner.
 */
export const englishPlural = defineMention<OrganisationMention>({
  id: 'organisations/english-plural',
  type: 'organisation',
  anchor: { words: heads },
  read(scan, index) {
    return ownersBefore(scan, index) ?? ownersBehind(scan, index);
  },
});

function ownersBefore(scan: Scan, head: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  let shared = head;
  while (head - shared < LONGEST_OWNER && isWord(tokens, shared - 1) && SHARED.has(tokens.keys[shared - 1]!)) shared -= 1;
  if (LAND.has(tokens.keys[head]!) && !/^planning$/iu.test(wordAt(tokens, head - 1))) return null;
  const owners: Owner[] = [];
  for (let end = shared - 1; owners.length < MOST_OWNERS; ) {
    const owner = ownerEndingAt(scan, end);
    if (owner === null) break;
    owners.unshift(owner);
    const joint = owner.first - 1;
    if (!isJoint(scan, joint, owners.length === 1)) break;
    end = isWord(tokens, joint) && signAt(tokens, joint - 1) === ',' ? joint - 2 : joint - 1;
  }
  if (owners.length < 2) return null;
  const tail = wordsOf(scan, shared, head).split(' ');
  return toMention(scan, owners, owners[0]!.first, head, (owner) => [owner, ...tail.slice(0, -1), singularOf(tail.at(-1)!)].join(' '));
}

/** „Administrations of A, B and C Municipal Districts”: the owners end with a unit of their own, or not. */
function ownersBehind(scan: Scan, head: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  if (!isCapital(tokens, head) || wordAt(tokens, head + 1) !== 'of') return null;
  const owners: Owner[] = [];
  let hasAnd = false;
  let at = wordAt(tokens, head + 2) === 'the' ? head + 3 : head + 2;
  while (owners.length < MOST_OWNERS) {
    const owner = ownerStartingAt(scan, at);
    if (owner === null) break;
    owners.push(owner);
    at = owner.last + 1;
    if (hasAnd) break;
    hasAnd = isAnd(tokens, at) || (signAt(tokens, at) === ',' && isAnd(tokens, at + 1));
    if (!hasAnd && signAt(tokens, at) !== ',') break;
    at += signAt(tokens, at) === ',' && hasAnd ? 2 : 1;
  }
  if (owners.length < 2 || !hasAnd) return null;
  let last = owners.at(-1)!.last;
  while (isWord(tokens, last + 1) && SHARED.has(tokens.keys[last + 1]!)) last += 1;
  const hasUnit = isWord(tokens, last + 1) && LAND.has(tokens.keys[last + 1]!);
  const from = owners.at(-1)!.last + 1;
  const unit = hasUnit ? wordsOf(scan, from, last + 1).split(' ') : [];
  const tail = hasUnit ? [...unit.slice(0, -1), singularOf(unit.at(-1)!)] : [];
  return toMention(scan, owners, head, hasUnit ? last + 1 : owners.at(-1)!.last, (owner) => [singularOf(wordsOf(scan, head, head)), 'of', owner, ...tail].join(' '));
}

function toMention(scan: Scan, owners: readonly Owner[], first: number, last: number, nameOf: (owner: string) => string): Found<OrganisationMention> {
  const { tokens } = scan;
  const members = owners.map((owner): OrganisationMember => ({
    name: nameOf(wordsOf(scan, owner.first, owner.last)), country: countryInside(scan, owner.first, owner.last), start: tokens.starts[owner.first]!, end: tokens.ends[owner.last]!,
  }));
  const value = { name: members[0]!.name, head: null, quoted: null, abbreviation: null, country: members[0]!.country, registrationNumber: null, authority: null, owner: null, members };
  return { start: tokens.starts[first]!, end: tokens.ends[last]!, value };
}

/** „Municipalities” → „Municipality”, with a capital where it is printed with one. */
function singularOf(word: string): string {
  const singular = SINGULAR[word.toLowerCase()] ?? word;
  return /^\p{Lu}/u.test(word) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
}

/** Commas between owners; „and” before the last one only. */
const isJoint = (scan: Scan, at: number, isLast: boolean): boolean => (isLast ? isAnd(scan.tokens, at) : isAnd(scan.tokens, at) || signAt(scan.tokens, at) === ',');

/** A run of capitals that is no body of its own, no country and no nationality. */
function isOwner(scan: Scan, first: number, last: number): boolean {
  const { tokens, hits } = scan;
  for (let at = first; at <= last; at += 1) {
    if (singularHeads.has(tokens.keys[at]!) || heads.has(tokens.keys[at]!) || hitAt(hits, at, 'country') !== null || hitAt(hits, at, 'demonym') !== null) return false;
  }
  return !SHARED.has(tokens.keys[first]!) && !/(?:ian|ish|ese|able|ible|ive|ous|ful|ic|al|ing|ed)$/u.test(wordAt(tokens, last));
}

function ownerEndingAt(scan: Scan, last: number): Owner | null {
  let first = last + 1;
  while (last - first + 1 < LONGEST_OWNER && isCapital(scan.tokens, first - 1)) first -= 1;
  return first > last || isCapital(scan.tokens, first - 1) || !isOwner(scan, first, last) ? null : { first, last };
}

function ownerStartingAt(scan: Scan, first: number): Owner | null {
  let last = first - 1;
  while (last - first + 1 < LONGEST_OWNER && isCapital(scan.tokens, last + 1) && !SHARED.has(scan.tokens.keys[last + 1]!)) last += 1;
  return last < first || !isOwner(scan, first, last) ? null : { first, last };
}
