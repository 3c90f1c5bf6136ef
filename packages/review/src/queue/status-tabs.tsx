import { reviewStatuses, type ReviewStatus } from '@siets/api';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import type { QueueCounts } from './queue-counts.ts';
import classes from './queue.module.css';

export interface StatusTabsProps {
  /** Undefined: all of them. */
  status: ReviewStatus | undefined;
  counts: QueueCounts | undefined;
  onStatus: (status: ReviewStatus | undefined) => void;
}

/** How far people are: one status, or all, each with its count. */
export function StatusTabs({ status, counts, onStatus }: StatusTabsProps) {
  const { t, language } = useMessages();
  const countOf = (wanted: ReviewStatus): number => counts?.status.find(({ value }) => value === wanted)?.count ?? 0;
  const all = counts?.status.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const { number } = formats[language];
  return (
    <div className={classes.tabs} role="group" aria-label={t('queue.status')}>
      {reviewStatuses.map((each) => (
        <button type="button" key={each} className={classes.tab} aria-pressed={status === each} onClick={() => onStatus(each)}>
          {t(`queue.status.${each}`)} <span className={classes.number}>{number(countOf(each))}</span>
        </button>
      ))}
      <button type="button" className={classes.tab} aria-pressed={status === undefined} onClick={() => onStatus(undefined)}>
        {t('queue.allStatuses')} <span className={classes.number}>{number(all)}</span>
      </button>
    </div>
  );
}
