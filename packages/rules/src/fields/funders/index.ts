import type { AuthorityValue } from '@siets/record';
import { authorityParents } from '@siets/gazetteer';
import { fold } from '@siets/latvian';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import { resolveMany } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { englishGivers } from './english-giver.ts';
import { ACTS_AS_FUNDER } from '../programme/listed-programme.ts';
import { givingBodies } from './giving-body.ts';
import { labelledFunders } from './labelled-funder.ts';
import { listedFunders } from './listed-funder.ts';
import { payingProgrammes } from './paying-programme.ts';
import { quotedFunds } from './quoted-fund.ts';

/** Who gives the money: the fund where one is named, else the programme; never the applicant, a municipality or an agency. */
export const fundersField: FieldDefinition<AuthorityValue> = {
  field: 'funders',
  rules: ['funders/listed-funder', 'funders/paying-programme', 'funders/labelled-funder', 'funders/quoted-fund', 'funders/giving-body', 'funders/english-giver'],
  find: findFunders,
};

const keyOf = ({ id, name }: AuthorityValue): string => id ?? fold(name);

function findFunders(view: ProjectView): Resolved<AuthorityValue> {
  const { kept, lost } = listedFunders(view);
  const programmes = payingProgrammes(view, kept);
  const named = withoutAncestors([...kept.filter((one) => !one.signals.includes('umbrella')), ...programmes]);
  const own = view.project.count > 1 ? named.filter((one) => !view.isShared(one.evidence[0]!)) : [];
  const payers = own.length > 0 ? own : named;
  const isNamed = payers.some((one) => !one.signals.includes('co-payer'));
  const unlisted = isNamed ? [] : [...labelledFunders(view), ...quotedFunds(view), ...givingBodies(view), ...englishGivers(view)];
  const umbrellas = kept.filter((one) => one.signals.includes('umbrella'));
  const usesUmbrella = !isNamed && unlisted.length === 0;
  const dropped: Loser<AuthorityValue>[] = usesUmbrella ? [] : umbrellas.map((one) => ({ ...one, why: 'a fund or programme under it is named' }));
  const all: Candidate<AuthorityValue>[] = [...payers, ...unlisted, ...(usesUmbrella ? narrowest(view, umbrellas) : [])];
  const result = resolveMany(all, keyOf);
  const losers = [...result.losers, ...lost, ...dropped];
  return result.chosen.length > 0 ? { ...result, losers } : { chosen: [], losers, absence: losers.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

/** „EEZ un Norvēģijas finanšu instrumenti” beside one of the two instruments says nothing more. */
function withoutAncestors(named: readonly Candidate<AuthorityValue>[]): Candidate<AuthorityValue>[] {
  const above = new Set(named.filter((one) => ['eea-grants', 'norway-grants'].includes(one.value.id ?? '') || ACTS_AS_FUNDER.has(one.value.id ?? '')).flatMap((one) => authorityParents(one.value.id!).map((parent) => parent.id)));
  return named.filter((one) => one.value.id === null || !above.has(one.value.id));
}

/** „Eiropas Komisijas finansētā projekta”, „finansē Eiropas Komisija”: words that touch the name. */
const PAYS_ITSELF = /^[\s”“"]{1,3}(?:līdz)?finans(?:ē|ēt\p{L}{1,3})(?!\p{L})/u;
const PAYS_BEFORE = /(?:līdz)?finansē\s$/u;

/** The Commission where it is named as the payer, else the Union. */
function narrowest(view: ProjectView, umbrellas: readonly Candidate<AuthorityValue>[]): Candidate<AuthorityValue>[] {
  const paying = umbrellas.filter((one) => one.evidence.some(({ start, end }) => PAYS_ITSELF.test(view.text.slice(end, end + 30)) || PAYS_BEFORE.test(view.text.slice(Math.max(0, start - 30), start))));
  if (paying.length > 0 && paying.length < umbrellas.length) return narrowest(view, paying);
  const commission = umbrellas.filter((one) => one.value.id === 'ec');
  return commission.length > 0 && umbrellas.every((one) => one.value.id !== 'eu') ? commission : umbrellas.filter((one) => one.value.id !== 'ec');
}
