import { Anchor, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { useMessages } from '../messages/messages-provider.tsx';
import { QueuePage } from '../queue/queue-page.tsx';
import { decodePart } from './decode-part.ts';
import { PageBoundary } from './page-boundary.tsx';
import { Shell } from './shell.tsx';

const loadRecordPage = () => import('../record/record-page.tsx').then(({ RecordPage: page }) => ({ default: page }));
if (location.pathname.startsWith('/record/')) void loadRecordPage(); // while the session is still being asked for
const RecordPage = lazy(loadRecordPage);
const ExplorePage = lazy(() => import('../explore/explore-page.tsx').then(({ ExplorePage: page }) => ({ default: page })));
const AdminPage = lazy(() => import('../admin/admin-page.tsx').then(({ AdminPage: page }) => ({ default: page })));
const AuditPage = lazy(() => import('../admin/audit-page.tsx').then(({ AuditPage: page }) => ({ default: page })));
const LinkingPage = lazy(() => import('../linking/linking-page.tsx').then(({ LinkingPage: page }) => ({ default: page })));
const ProfilePage = lazy(() => import('../session/profile-page.tsx').then(({ ProfilePage: page }) => ({ default: page })));

/** The page of each address. Pages that carry much (the viewer of PDF) come when they are asked for. */
export function Pages() {
  const { t } = useMessages();
  return (
    <Shell>
      <PageBoundary><Suspense fallback={<Text role="status">{t('app.loading')}</Text>}>
        <Switch>
          <Route path="/">
            <QueuePage />
          </Route>
          <Route path="/record/:documentId">
            {({ documentId }) => <RecordPage key={documentId} documentId={decodePart(documentId)} />}
          </Route>
          <Route path="/explore/*?">{(params) => <ExplorePage rest={params['*'] ?? ''} />}</Route>
          <Route path="/linking">
            <LinkingPage />
          </Route>
          <Route path="/audit">
            <AuditPage />
          </Route>
          <Route path="/admin/:section?">{({ section }) => <AdminPage section={section ?? 'people'} />}</Route>
          <Route path="/profile">
            <ProfilePage />
          </Route>
          <Route>
            <Stack>
              <Text>{t('app.noSuchPage')}</Text>
              <Anchor component={Link} href="/">
                {t('app.toQueue')}
              </Anchor>
            </Stack>
          </Route>
        </Switch>
      </Suspense></PageBoundary>
    </Shell>
  );
}
