import type { AuthorityValue, Mention } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';

const RULE = 'funders/quoted-fund';
const FUND = /(?:fond(?:a|s|u|am|ā)|foundation|fund)\s*$/iu;
const GIVES = /finans|piešķ|saņēm|saņemt|dotāc|ziedo|atbalst|grant|eiro|EUR|Ls|latu|support|award/iu;

/**
 * A fund with a name in quotation marks that gives money.
 *
 *     Biedrība saņēmusi 2000 eiro no fonda „Ciema krājkase”.
 *                                           ^^^^^^^^^^^^^^
 */
export function quotedFunds(view: ProjectView): Candidate<AuthorityValue>[] {
  return view.mentionsOf<Quoted>('quoted').filter((quote) => isPaying(view, quote)).map((quote) => ({
    rule: RULE, value: { id: null, name: quote.value.text }, rank: 6, signals: ['quoted', 'in-sentence'],
    evidence: [{ start: quote.start, end: quote.end, as: 'value' as const }],
  }));
}

function isPaying(view: ProjectView, quote: Mention): boolean {
  const before = view.text.slice(Math.max(0, quote.start - 16), quote.start);
  return FUND.test(before) && GIVES.test(sentenceAround(view, quote));
}
