import { currentCodes, entriesOf, placesByName, type PlaceEntry } from '@siets/gazetteer';
import { fold } from '@siets/latvian';

/** Who an organisation is, as far as its name tells. */
export interface OrganisationKey {
  /** Equal for all names of one organisation. */
  key: string;
  /** For a municipality: its name as of today and its code; null for others. */
  municipality: { name: string; code: string } | null;
  /** The municipality of today that it is of, by the first words of its name („Cēsu pilsētas bibliotēka”); null where they name none. */
  territory: { name: string; code: string } | null;
}

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words in full for the abbreviation that registers print. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\bsabiedriba ar ierobezotu atbildibu\b/u, 'sia'], [/\bvalsts akciju sabiedriba\b/u, 'vas'], [/\bakciju sabiedriba\b/u, 'as'],
  [/\bindividualais komersants\b/u, 'ik'], [/\bzemnieku saimniecibas?\b/u, 'zs'], [/\bz s\b/u, 'zs'],
];
const companies: ReadonlySet<string> = new Set(['sia', 'as', 'vas', 'vsia', 'ik', 'ks', 'zs', 'psia']);
/** Forms of bodies that a name is printed with and without. */
const bodies: ReadonlySet<string> = new Set(['biedriba', 'nodibinajums']);

/** What governs a municipality, in whatever words. */
const COUNCIL = /^(?<of>.+?) (?<area>novada|pilsetas|valstspilsetas|rajona) (?:pasvaldiba|dome|padome|pasvaldibas dome|pasvaldibas administracija|administracija)$/u;
/** „Rīgas dome”: only of a town that the list has. */
const TOWN_COUNCIL = /^(?<of>[^ ]+) (?:pasvaldiba|dome|padome)$/u;
const areaNames: { [area: string]: string } = { novada: 'novads', pilsetas: 'pilseta', valstspilsetas: 'pilseta', rajona: 'rajons' };

const townsByGenitive = new Map<string, PlaceEntry>();
for (const place of entriesOf('place')) {
  if (place.country !== 'LV' || (place.placeKind !== 'state-city' && place.placeKind !== 'town')) continue;
  for (const form of place.forms) if (form.case === 'genitive' && !form.text.includes(' ')) townsByGenitive.set(fold(form.text), place);
}
const municipalities = new Map(
  entriesOf('place').filter(({ placeKind, country }) => country === 'LV' && (placeKind === 'municipality' || placeKind === 'state-city')).map((place) => [fold(place.name), place]),
);

/** The municipality that governs the place today. */
function governing(place: PlaceEntry): PlaceEntry {
  if (place.placeKind === 'state-city' || (place.placeKind === 'municipality' && place.until === null)) return place;
  return place.within.flatMap((name) => placesByName(name)).find(({ placeKind, until }) => (placeKind === 'municipality' || placeKind === 'state-city') && until === null) ?? place;
}

/** „Ogres novads” → „Ogres novada pašvaldība”, „Rīga” → „Rīgas valstspilsētas pašvaldība”. */
function councilOf(place: PlaceEntry): string {
  if (place.placeKind !== 'state-city') return `${place.name.replace(/novads$/u, 'novada')} pašvaldība`;
  const genitive = place.forms.find((form) => form.case === 'genitive' && !form.text.includes(' '))?.text ?? place.name;
  return `${genitive} valstspilsētas pašvaldība`;
}

const toTerritory = (now: PlaceEntry): OrganisationKey['territory'] => (now.code === null ? null : { name: now.name, code: now.code });

/** „Cēsu novada …”, „Cēsu pilsētas …”, „Rīgas 49. vidusskola”. */
const TERRITORY = /^(?<of>[^ ]+)(?: (?<area>novada|pilsetas|valstspilsetas))? /u;

function findTerritory(name: string): OrganisationKey['territory'] {
  const { of = '', area } = TERRITORY.exec(name)?.groups ?? {};
  const place = area === 'novada' ? municipalities.get(`${of} novads`) : townsByGenitive.get(of);
  return place ? toTerritory(governing(place)) : null;
}

function findMunicipality(name: string): OrganisationKey | null {
  const { of = '', area = '' } = COUNCIL.exec(name)?.groups ?? {};
  const town = area === '' ? TOWN_COUNCIL.exec(name)?.groups?.['of'] : area === 'novada' ? undefined : of;
  const place = town === undefined ? municipalities.get(`${of} novads`) : townsByGenitive.get(town);
  if (area === '' && !place) return null;
  if (!place) return { key: `municipality ${of} ${areaNames[area] ?? ''}`, municipality: null, territory: null };
  const now = governing(place);
  const [code = ''] = currentCodes(now);
  return { key: `municipality ${fold(now.name)}`, municipality: { name: councilOf(now), code }, territory: toTerritory(now) };
}

/** The words of a name, its legal form apart: in plain letters, spelled-out forms short. */
export interface NameParts {
  plain: string;
  /** `sia`; „biedrība” and „nodibinājums” are one form (`body`), empty where none is printed. */
  form: string;
  own: string[];
}

export function toNameParts(name: string): NameParts {
  const plain = spelledOut.reduce((text, [long, short]) => text.replace(long, short), wordsOf(name).join(' '));
  const words = plain.split(' ');
  const own = words.filter((word) => !companies.has(word) && !bodies.has(word));
  const company = words.find((word) => companies.has(word));
  return { plain, form: company ?? (words.some((word) => bodies.has(word)) ? 'body' : ''), own: own.length === 0 ? words : own };
}

/**
 * The key of a name: without quotes, case and marks; a legal form stands first, „biedrība” and „nodibinājums” do not count. Councils
 * and municipalities of one area are one, and those that were merged are the one that they are part of today.
 */
export function toOrganisationKey(name: string): OrganisationKey {
  const { plain, form, own } = toNameParts(name);
  const municipality = findMunicipality(plain);
  if (municipality) return municipality;
  return { key: `${form === 'body' ? '' : form} ${own.join(' ')}`.trim(), municipality: null, territory: findTerritory(plain) };
}
