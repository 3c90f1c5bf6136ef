import type { IdentifierValue, Mention } from '@siets/record';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import { resolveMany } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import type { Identifier } from '../../mentions/identifiers/index.ts';
import { toNumber } from './project-number.ts';

/** The numbers that name the project, as printed, without „Nr.”. */
export const identifiersField: FieldDefinition<IdentifierValue> = {
  field: 'identifiers',
  rules: ['identifiers/project-number'],
  find: findNumbers,
};

/** Equal however it is spaced: „LLI 59” is „LLI-59”. */
const keyOf = ({ value }: IdentifierValue): string => value.toLowerCase().replace(/[\s-]/gu, '');

function findNumbers(view: ProjectView): Resolved<IdentifierValue> {
  const numbers = view.mentionsOf<Identifier>('identifier').map((mention) => toNumber(view, mention as Mention<Identifier>));
  const isSure = numbers.some((one) => (one.rank ?? 0) === 0);
  const [kept, lost]: [Candidate<IdentifierValue>[], Loser<IdentifierValue>[]] = [[], []];
  for (const one of numbers) {
    const why = whyNot(one, isSure);
    if (why === null) kept.push(one);
    else lost.push({ ...one, why });
  }
  const result = resolveMany(kept, keyOf);
  return { ...result, losers: [...result.losers, ...lost], ...(kept.length === 0 && lost.length > 0 ? { absence: 'rejected-by-rule' as const } : {}) };
}

function whyNot(number: Candidate<IdentifierValue>, isSure: boolean): string | null {
  if (number.signals.includes('other-project')) return 'the number of another project';
  if (number.signals.includes('contract-label') && (isSure || !number.signals.includes('labelled'))) return 'the number of a contract';
  return null;
}
