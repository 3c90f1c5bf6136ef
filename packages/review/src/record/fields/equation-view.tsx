import type { ProjectRecord } from '@siets/record';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLit, useLitStore } from '../lit-store.ts';
import { explainDifference, toEquations, type CostField, type Equation } from '../plain/money-equation.ts';
import { writePercent, writeSum } from '../plain/read-sum.ts';

/** The money of a project as an equation: what it says together, and where it does not come out. */
export function EquationView({ project }: { project: ProjectRecord }) {
  const { t } = useMessages();
  const equations = toEquations(project);
  if (equations.length === 0) return <p className="equation dim">{t('record.noEquation')}</p>;
  return equations.map((equation) => <OneEquation key={`${equation.kind}${equation.currency}`} equation={equation} />);
}

function OneEquation({ equation }: { equation: Equation }) {
  const { t, language } = useMessages();
  const { whole, terms, sum, difference, isEven, currency } = equation;
  const money = (amount: number): string => `${writeSum(amount, language)} ${currency ?? ''}`.trim();
  const off = terms.filter((term) => term.isOff);
  return (
    <div className="equation" data-even={isEven && off.length === 0} role="group" aria-label={t('record.equation')}>
      <p className="terms">
        <Term field={whole} told={money(whole.value.amount ?? 0)} /> <span className="operator">{isEven ? '=' : '≠'}</span>
        {terms.map((term, at) => (
          <span key={term.field.id}>{at > 0 && <span className="operator"> + </span>}
            <Term field={term.field} told={money(term.amount)} share={term.percent === null ? (term.share === null ? null : `≈ ${writePercent(term.share, language)}`) : writePercent(term.percent, language)} isOff={term.isOff} />
          </span>
        ))}
      </p>
      <p className="verdict">
        <span aria-hidden>{isEven ? '✓' : '▲'}</span> {t(`record.equation.${explainDifference(equation)}`, { sum: money(sum), total: money(whole.value.amount ?? 0), difference: money(Math.abs(difference)) })}
      </p>
      {off.map(({ field, amount, percent, share }) => (
        <p key={field.id} className="verdict"><span aria-hidden>▲</span> {t('record.percentOff', { amount: money(amount), percent: writePercent(percent ?? 0, language), share: writePercent(share ?? 0, language) })}</p>
      ))}
    </div>
  );
}

function Term({ field, told, share = null, isOff = false }: { field: CostField; told: string; share?: string | null; isOff?: boolean }) {
  const { t } = useMessages();
  const store = useLitStore();
  const lit = useLit(field.id);
  return (
    <button type="button" className="term" data-lit={lit} data-off={isOff} onClick={() => store.goTo(field.id)} onMouseEnter={() => store.hover(field.id)} onMouseLeave={() => store.hover(null)}>
      <span className="term-role">{t(`record.costRole.${field.value.role}`)}{field.value.payer !== null && <> · <bdi>{field.value.payer}</bdi></>}</span>
      <strong>{told}</strong>{share !== null && <span className="term-share">{share}</span>}
    </button>
  );
}
