import type { Field, ProjectRecord, SietsRecord } from '@siets/record';
import type { Gold, GoldProject } from './gold-schema.ts';
import { comparePairs, type Comparison } from './pair.ts';
import { judgeField, scoredFields } from './score-fields.ts';

/** What one field of one document came to. */
export interface Judgement {
  field: string;
  hits: number;
  missed: unknown[];
  extra: unknown[];
  isBeyond: boolean;
}

/** A field of the record with the verdict of gold: what `pnpm calibrate` counts. */
export interface Verdict {
  field: Field<unknown>;
  isRight: boolean;
}

export interface DocumentScore {
  id: string;
  judgements: Judgement[];
  verdicts: Verdict[];
}

const EMPTY_GOLD: GoldProject = {
  title: null, otherTitles: [], identifiers: [], funders: [], programme: null, organisations: [], partnerCount: null, start: null, end: null,
  durationMonths: null, costs: [], countries: [], places: [], goal: null, activities: null, results: null, events: [], contacts: [],
};
const EMPTY_PROJECT: ProjectRecord = {
  title: null, otherTitles: [], identifiers: [], funders: [], programme: null, organisations: [], partnerCount: null,
  period: { start: null, end: null, durationMonths: null }, costs: [], countries: [], places: [], goal: null, activities: [], results: [], events: [],
  contacts: [], checks: [], absent: [],
};

/** Scores a record beside its gold. */
export function scoreDocument(id: string, gold: Gold, record: SietsRecord): DocumentScore {
  const judgements: Judgement[] = [];
  const verdicts: Verdict[] = [];
  const add = (field: string, comparison: Comparison, items: readonly Field<unknown>[], isBeyond = false): void => {
    judgements.push({ field, hits: comparison.hits, missed: comparison.missed, extra: comparison.extra.map((at) => items[at]?.value), isBeyond });
    if (isBeyond) return;
    for (const at of comparison.right) if (items[at]) verdicts.push({ field: items[at], isRight: true });
    for (const at of comparison.extra) if (items[at]) verdicts.push({ field: items[at], isRight: false });
  };
  const isJudged = (key: 'kind' | 'published' | 'projects'): boolean => !gold.unjudged?.includes(key);
  for (const key of (['kind', 'published'] as const).filter(isJudged)) {
    const item = record.document[key];
    const items = item === null ? [] : [item as Field<unknown>];
    const wanted = gold[key] === null ? [] : [gold[key]];
    const accepted = gold.accept?.[key] ?? [];
    add(key, comparePairs({ gold: wanted, accepted, mayBeEmpty: (gold.acceptNull ?? []).includes(key as never) }, items, (a, b) => a === b.value), items);
  }
  if (isJudged('projects')) judgements.push(countProjects(gold, record));
  let tolerated = gold.accept?.projects?.length ?? 0;
  for (const [wanted, found] of pairProjects(gold.projects, record.projects)) {
    if (wanted === null && tolerated > 0) {
      tolerated -= 1;
      continue;
    }
    if (wanted === null && !isJudged('projects')) continue;
    for (const field of scoredFields.filter(({ key }) => !wanted?.unjudged?.includes(key))) {
      const comparison = judgeField(field, wanted ?? EMPTY_GOLD, found ?? EMPTY_PROJECT);
      if (comparison !== null) add(field.name, comparison, field.predicted(found ?? EMPTY_PROJECT), field.isBeyond);
    }
  }
  return { id, judgements, verdicts };
}

function countProjects(gold: Gold, record: SietsRecord): Judgement {
  const wanted = gold.projects.length;
  const found = record.projects.length;
  const atMost = wanted + (gold.accept?.projects?.length ?? 0);
  return {
    field: 'projects', hits: Math.min(wanted, found), isBeyond: false,
    missed: Array.from({ length: Math.max(0, wanted - found) }, () => 'project'), extra: Array.from({ length: Math.max(0, found - atMost) }, () => 'project'),
  };
}

type Pair = [gold: GoldProject | null, predicted: ProjectRecord | null];

/** Pairs projects by how many of their fields agree, the strongest first; what is left stands alone. */
function pairProjects(gold: readonly GoldProject[], predicted: readonly ProjectRecord[]): Pair[] {
  const strength = (a: GoldProject, b: ProjectRecord): number =>
    scoredFields.reduce((sum, field) => sum + (field.isBeyond ? 0 : (judgeField(field, a, b)?.hits ?? 0)), 0);
  const all = gold.flatMap((a, i) => predicted.map((b, j) => ({ i, j, hits: strength(a, b) }))).sort((x, y) => y.hits - x.hits || x.i - y.i);
  const pairs: Pair[] = [];
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { i, j } of all) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([gold[i]!, predicted[j]!]);
  }
  gold.forEach((one, i) => usedGold.has(i) || pairs.push([one, null]));
  predicted.forEach((one, j) => usedPredicted.has(j) || pairs.push([null, one]));
  return pairs;
}
