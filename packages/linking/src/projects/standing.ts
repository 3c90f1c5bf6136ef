import type { StandingReason } from '@siets/store';

/** One document's word on one field of a project. */
export interface Claim<T> {
  value: T;
  /** Equal where two claims say the same. */
  said: string;
  /** Of sums: planned, approved, contracted, spent. */
  stage: string | null;
  fieldId: string;
  raw: string;
  state: string;
  document: { key: number; id: string; project: number; published: string | null };
}

const states = ['extracted', 'checked', 'approved', 'person'];
export const costStages = ['planned', 'approved', 'contracted', 'spent'];
const rank = (list: readonly string[], word: string | null): number => (word === null ? -1 : list.indexOf(word));

/** Claims in the order in which they stand, by one reason after the other; `chosen` is the field that a person chose. */
export function orderClaims<T>(claims: readonly Claim<T>[], chosen: string | null): Claim<T>[] {
  return claims.toSorted((a, b) => whyBefore(a, b, chosen).sign);
}

function whyBefore<T>(a: Claim<T>, b: Claim<T>, chosen: string | null): { sign: number; why: StandingReason } {
  const signs: [StandingReason, number][] = [
    ['choice', Number(b.fieldId === chosen) - Number(a.fieldId === chosen)],
    ['state', rank(states, b.state) - rank(states, a.state)],
    ['stage', rank(costStages, b.stage) - rank(costStages, a.stage)],
    ['published', (b.document.published ?? '') < (a.document.published ?? '') ? -1 : Number((b.document.published ?? '') > (a.document.published ?? ''))],
  ];
  const found = signs.find(([, sign]) => sign !== 0);
  if (found) return { sign: found[1], why: found[0] };
  return { sign: a.document.id < b.document.id ? -1 : Number(a.document.id > b.document.id), why: 'order' };
}

/** The claims that disagree, the one that stands first, each with why; empty where all say the same. */
export function findConflict<T>(claims: readonly Claim<T>[], chosen: string | null, agree: (a: T, b: T) => boolean): { claim: Claim<T>; why: StandingReason }[] {
  const [first, ...rest] = orderClaims(claims, chosen);
  if (!first) return [];
  const others = rest.filter(({ value }) => !agree(first.value, value));
  const [against] = others;
  if (!against) return [];
  return [{ claim: first, why: whyBefore(first, against, chosen).why }, ...others.map((claim) => ({ claim, why: whyBefore(first, claim, chosen).why }))];
}
