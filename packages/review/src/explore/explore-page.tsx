import { Group, SegmentedControl, Stack, Tabs, Title } from '@mantine/core';
import { useLocation } from 'wouter';
import { decodePart } from '../app/decode-part.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { DownloadMenu } from './download-menu.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { PlotsPage } from './plots-page.tsx';
import { ProjectPage } from './project-page.tsx';
import { ProjectsPage } from './projects-page.tsx';
import { QualityPage } from './quality-page.tsx';
import { SqlPage } from './sql-page.tsx';
import { useExploreView, type UsedExploreView } from './use-explore-view.ts';

const sections = ['projects', 'plots', 'quality', 'sql'] as const;
const pathOf = (section: string): string => (section === 'projects' ? '/explore' : `/explore/${section}`);

/** The dataset: its projects, plots, how good it is, SQL and downloads. `rest` is the address behind /explore/. */
export function ExplorePage({ rest }: { rest: string }) {
  const { t } = useMessages();
  const view = useExploreView();
  const [, go] = useLocation();
  const [section = '', id = ''] = rest.split('/').map(decodePart);
  const here = sections.find((known) => known === section) ?? 'projects';
  usePageTitle(t('explore.title'));
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} size="h2">{t('explore.title')}</Title>
        <Group gap="xs">
          <SegmentedControl size="xs" aria-label={t('explore.shown')} value={view.shown} onChange={(shown) => view.show({ shown: shown === 'all' ? 'all' : 'approved' })}
            data={[{ value: 'approved', label: t('explore.approved') }, { value: 'all', label: t('explore.all') }]} />
          <DownloadMenu shown={view.shown} />
        </Group>
      </Group>
      <Tabs value={here} onChange={(to) => go(`${pathOf(to ?? 'projects')}${view.search === '' ? '' : `?${view.search}`}`)} keepMounted={false}>
        <Tabs.List>{sections.map((name) => <Tabs.Tab key={name} value={name}>{t(`explore.section.${name}`)}</Tabs.Tab>)}</Tabs.List>
      </Tabs>
      <Section section={section} id={id} view={view} />
    </Stack>
  );
}

function Section({ section, id, view }: { section: string; id: string; view: UsedExploreView }) {
  if (section === 'project') return <ProjectPage id={id} shown={view.shown} />;
  if (section === 'organisation') return <OrganisationPage id={id} shown={view.shown} />;
  if (section === 'plots') return <PlotsPage view={view} />;
  if (section === 'quality') return <QualityPage shown={view.shown} />;
  if (section === 'sql') return <SqlPage key={id} id={id} />;
  return <ProjectsPage view={view} />;
}
