import type { QueueItem } from '@siets/api';
import { memo, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import classes from './queue.module.css';

/** Up and down go from document to document, as well as Tab. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  const next = links[links.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * Documents, a row each: what it is, what is doubtful, who is at it.
 *
 * Plain elements: fifty rows of ready-made ones took longer to draw than everything else on the first screen.
 */
export function QueueTable({ items, search }: { items: readonly QueueItem[]; search: string }) {
  const { t } = useMessages();
  return (
    <div className={classes.across}>
      <table className={classes.table} aria-label={t('queue.title')} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <th scope="col">{t('queue.document')}</th>
            <th scope="col" className={classes.funder}>{t('queue.by.funder')}</th>
            <th scope="col" className={classes.year}>{t('queue.by.year')}</th>
            <th scope="col" className={classes.municipality}>{t('queue.by.municipality')}</th>
            <th scope="col" className={classes.doubts}>{t('queue.doubtful')}</th>
            <th scope="col" className={classes.standing}>{t('queue.status')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <QueueRow key={item.documentId} item={item} search={search} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const QueueRow = memo(function QueueRow({ item, search }: { item: QueueItem; search: string }) {
  const { t, language } = useMessages();
  const { documentId, title, name, folder, kind, projects, receivedAt, question, doubtful, openComments, status, claimedBy } = item;
  const path = folder === '' ? name : `${folder}/${name}`;
  const facts = [
    kind === null ? null : t(`fields.kind.${kind}`),
    projects > 1 ? t('queue.projects', { n: projects }) : null,
    receivedAt === null ? null : formats[language].date(receivedAt),
  ];
  return (
    <tr>
      <td>
        <Link data-row href={`/record/${encodeURIComponent(documentId)}${search === '' ? '' : `?${search}`}`} className={classes.title}>
          <bdi>{title ?? name}</bdi>
        </Link>
        <p className={classes.small}>
          <bdi className={classes.name}>{path}</bdi> · {facts.filter((fact) => fact !== null).join(' · ')}
        </p>
        <p className={`${classes.small} ${classes.narrow}`}>
          <bdi>{[item.year, item.municipality].filter((fact) => fact !== null).join(' · ')}</bdi>
        </p>
        {question !== null && (
          <p className={classes.question}>
            „<bdi>{question}</bdi>”
          </p>
        )}
      </td>
      <td className={`${classes.funder} ${classes.name}`}>{item.funder ?? '–'}</td>
      <td className={classes.year}>{item.year ?? '–'}</td>
      <td className={`${classes.municipality} ${classes.name}`}>{item.municipality ?? '–'}</td>
      <td className={classes.doubts}>
        <span data-some={doubtful > 0 || undefined}>{t('queue.doubts', { n: doubtful })}</span>
        {openComments > 0 && <p className={classes.small}>{t('queue.comments', { n: openComments })}</p>}
      </td>
      <td className={classes.standing}>
        <span className={classes.badge} data-done={status === 'approved' || status === 'checked' || undefined}>{t(`queue.one.${status}`)}</span>
        {claimedBy && (
          <p className={classes.claimed}>
            <span className="only-said">{t('queue.claimed')}: </span>
            <span aria-hidden>● </span>
            <bdi>{claimedBy.name}</bdi>
          </p>
        )}
      </td>
    </tr>
  );
});
