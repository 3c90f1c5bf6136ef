import { toIndexWords } from '@siets/latvian';
import { findDoubts, stageOf, type DoubtOptions, type SietsRecord } from '@siets/record';

export interface Facet {
  facet: 'funder' | 'year' | 'municipality' | 'kind' | 'reviewer';
  value: string;
  label: string;
}

/** Letters without their marks, in lower case; words parted by one blank. */
export const foldWords = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Longer ones are cut: they are for finding a document, not for keeping it. */
const LONGEST_HAYSTACK = 4000;
const MOST_FACETS = 30;

/** Words to find a document by, as `toIndexWords` makes them, each between two blanks. */
export const toHaystack = (texts: readonly string[]): string => ` ${toIndexWords(texts).slice(0, LONGEST_HAYSTACK)} `;

const distinct = (facets: readonly Facet[]): Facet[] => [...new Map(facets.map((each) => [`${each.facet}\0${each.value}`, each])).values()];

function facetsOf(record: SietsRecord): Facet[] {
  const { kind, published } = record.document;
  const of = (facet: Facet['facet'], values: readonly (readonly [value: string, label: string])[]): Facet[] =>
    distinct(values.map(([value, label]) => ({ facet, value, label }))).slice(0, MOST_FACETS);
  const starts = record.projects.flatMap(({ period }) => (period.start === null ? [] : [period.start.value.slice(0, 4)]));
  const years = starts.length > 0 ? starts : published === null ? [] : [published.value.slice(0, 4)];
  const places = record.projects.flatMap((project) => project.places).filter(({ value }) => value.kind === 'municipality' || value.kind === 'state-city');
  return [
    ...of('kind', [[kind.value, kind.value]]),
    ...of('year', years.map((year) => [year, year])),
    ...of('funder', record.projects.flatMap((project) => project.funders).map(({ value: { id, name } }) => [id ?? name, name])),
    ...of('municipality', places.map(({ value: { name } }) => [name, name])),
  ];
}

function haystackOf(record: SietsRecord, name: string): string {
  const words = record.projects.flatMap(({ title, funders, organisations }) => [
    title?.value ?? '', ...funders.map(({ value }) => value.name), ...organisations.map(({ value }) => value.name),
  ]);
  return toHaystack([name, ...words]);
}

/** What the queue asks of a record as people see it. */
export function toReview(record: SietsRecord, name: string, options: DoubtOptions) {
  const doubts = findDoubts(record, options);
  return {
    stage: stageOf(record, options),
    doubtful: doubts.length,
    worth: Math.round(doubts.reduce((sum, { worth }) => sum + worth, 0) * 1000),
    haystack: haystackOf(record, name),
    facets: facetsOf(record),
  };
}
