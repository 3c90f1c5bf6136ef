import { Anchor, Stack, Text } from '@mantine/core';
import { Link, Route, Switch } from 'wouter';
import { useMessages } from '../messages/messages-provider.tsx';
import { QueuePage } from '../queue/queue-page.tsx';
import { decodePart } from './decode-part.ts';
import { later } from './later.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Shell } from './shell.tsx';

function Loading() {
  const { t } = useMessages();
  return <Text role="status">{t('app.loading')}</Text>;
}

const place = Loading;
const RecordPage = later(() => import('../record/record-page.tsx').then((code) => code.RecordPage), { place });
const ExplorePage = later(() => import('../explore/explore-page.tsx').then((code) => code.ExplorePage), { place });
const AdminPage = later(() => import('../admin/admin-page.tsx').then((code) => code.AdminPage), { place });
const AuditPage = later(() => import('../admin/audit-page.tsx').then((code) => code.AuditPage), { place });
const LinkingPage = later(() => import('../linking/linking-page.tsx').then((code) => code.LinkingPage), { place });
const ProfilePage = later(() => import('../session/profile-page.tsx').then((code) => code.ProfilePage), { place });

const laterPages: { readonly [name: string]: { fetch: () => Promise<unknown> } | undefined } = {
  record: RecordPage, explore: ExplorePage, admin: AdminPage, audit: AuditPage, linking: LinkingPage, profile: ProfilePage,
};

/** Brings the code of the page that an address opens, before it is drawn. */
export const fetchPage = async (pathname: string): Promise<unknown> => laterPages[pathname.split('/')[1] ?? '']?.fetch();

/** The page of each address. Pages that carry much (the viewer of PDF) come when they are asked for. */
export function Pages() {
  const { t } = useMessages();
  return (
    <Shell>
      <PageBoundary>
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
      </PageBoundary>
    </Shell>
  );
}
