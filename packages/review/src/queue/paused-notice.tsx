import { Alert, Anchor } from '@mantine/core';
import { isAllowed } from '@siets/api';
import { Link } from 'wouter';
import { useWork } from '../app/use-work.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';

/** Says that work stands still because a person paused it, or else everybody waits for what does not come. */
export function PausedNotice() {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  const paused = useWork().data?.paused ?? [];
  if (paused.length === 0) return null;
  const isDraining = paused.every(({ part }) => part === 'intake');
  const parts = paused.map(({ part }) => t(`admin.part.${part}`).toLocaleLowerCase()).join(', ');
  return (
    <Alert color="yellow" role="status">
      {isDraining ? t('queue.workDraining') : t('queue.workPaused', { parts })}{' '}
      {isAllowed(account.role, 'administer') && (
        <Anchor component={Link} href="/admin/work" size="sm">
          {t('queue.toWork')}
        </Anchor>
      )}
    </Alert>
  );
}
