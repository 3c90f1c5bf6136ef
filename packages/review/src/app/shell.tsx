import { isAllowed, type Permission } from '@siets/api';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { AccountButton } from './account-button.tsx';

const pages: readonly { path: string; name: MessageKey; needs: Permission }[] = [
  { path: '/', name: 'app.queue', needs: 'read' },
  { path: '/explore', name: 'explore.title', needs: 'read' },
  { path: '/linking', name: 'app.linking', needs: 'review' },
  { path: '/audit', name: 'app.audit', needs: 'review' },
  { path: '/admin', name: 'app.administration', needs: 'administer' },
];

/** The frame of every page: where one can go, who one is, language and look. Plain elements, since it is part of each first screen. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [path] = useLocation();
  const { account } = useLoggedIn();
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="shell-head no-print">
        <Link href="/" className="shell-name">
          Siets
        </Link>
        <nav className="shell-menu" aria-label={t('app.menu')}>
          {pages
            .filter(({ needs }) => isAllowed(account.role, needs))
            .map(({ path: to, name }) => {
              const isHere = to === '/' ? path === '/' : path.startsWith(to);
              return (
                <Link key={to} href={to} aria-current={isHere ? 'page' : undefined}>
                  {t(name)}
                </Link>
              );
            })}
        </nav>
        <AccountButton />
      </header>
      <main id="content" className="shell-content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
