import { Box, Group, NavLink, Stack, Title } from '@mantine/core';
import { errorTexts, isAllowed } from '@siets/api';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { ApiFailure } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { AcceptanceSection } from './acceptance-section.tsx';
import { BatchesSection } from './batches-section.tsx';
import { ErasureSection } from './erasure-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { LogSection } from './log-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { WorkSection } from './work-section.tsx';

const sections = ['people', 'lists', 'acceptance', 'batches', 'work', 'settings', 'log', 'erasure'] as const;
type Section = (typeof sections)[number];

/** What each section shows, and a route that it cannot do without. */
const shown: { [section in Section]: ComponentType } = {
  people: PeopleSection,
  lists: ListsSection,
  acceptance: AcceptanceSection,
  batches: BatchesSection,
  work: WorkSection,
  settings: SettingsSection,
  log: LogSection,
  erasure: ErasureSection,
};

/** What administrators do, a section each with an address of its own. */
export function AdminPage({ section }: { section: string }) {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  const here: Section = sections.find((known) => known === section) ?? 'people';
  usePageTitle(`${t(`admin.section.${here}`)} – ${t('app.administration')}`);
  if (!isAllowed(account.role, 'administer'))
    return <FailureAlert error={new ApiFailure({ code: 'not-allowed', ...errorTexts['not-allowed'] })} />;
  const Shown = shown[here];
  return (
    <Group align="start" gap="xl" wrap="wrap">
      <Box component="nav" aria-label={t('app.administration')} w={210}>
        {sections.map((each) => (
          <NavLink
            key={each}
            component={Link}
            href={`/admin/${each}`}
            label={t(`admin.section.${each}`)}
            active={each === here}
            aria-current={each === here ? 'page' : undefined}
          />
        ))}
      </Box>
      <Stack flex="1 1 34rem" miw={0}>
        <Title order={1} size="h2">
          {t(`admin.section.${here}`)}
        </Title>
        <Shown />
      </Stack>
    </Group>
  );
}
