import type { StatusAnswer } from '@siets/api';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import classes from './queue.module.css';

export const fileOutcomes = ['recorded', 'duplicate', 'rejected', 'failed', 'waiting'] as const;
export type FileOutcome = (typeof fileOutcomes)[number];

export interface EquationProps {
  status: StatusAnswer;
  /** The outcome whose files are shown. */
  shown: FileOutcome | null;
  onShow: (outcome: FileOutcome | null) => void;
}

/** dropped = recorded + duplicate + rejected + failed + waiting; each number opens its files. */
export function Equation({ status, shown, onShow }: EquationProps) {
  const { t, language } = useMessages();
  const { number } = formats[language];
  return (
    <section className={classes.equation} aria-label={t('queue.equation')}>
      <span>
        <b className={classes.count}>{number(status.dropped)}</b> {t('queue.dropped')}
      </span>
      {fileOutcomes.map((outcome, n) => (
        <span key={outcome} className={classes.addend}>
          <span className={classes.sign} aria-hidden>
            {n === 0 ? '=' : '+'}
          </span>
          <button
            type="button"
            className={classes.term}
            aria-expanded={shown === outcome}
            data-trouble={(outcome === 'failed' || outcome === 'rejected') && status[outcome] > 0 ? true : undefined}
            onClick={() => onShow(shown === outcome ? null : outcome)}
          >
            <b className={classes.count}>{number(status[outcome])}</b> {t(`queue.outcome.${outcome}`)}
            <span className="only-said">. {t('queue.showFiles')}</span>
          </button>
        </span>
      ))}
      {status.secondsLeft !== null && status.waiting > 0 && (
        <span className={classes.left}>{t('queue.left', { n: Math.max(1, Math.round(status.secondsLeft / 60)) })}</span>
      )}
    </section>
  );
}
