import { Anchor, Badge, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import type { QueueItem } from '@siets/api';
import type { KeyboardEvent } from 'react';
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

/** Documents, a row each: what it is, what is doubtful, who is at it. */
export function QueueTable({ items, search }: { items: readonly QueueItem[]; search: string }) {
  const { t } = useMessages();
  return (
    <Table.ScrollContainer minWidth={330} type="native">
      <Table verticalSpacing={8} aria-label={t('queue.title')} onKeyDown={moveFocus}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('queue.document')}</Table.Th>
            <Table.Th w={190} visibleFrom="sm">{t('queue.by.funder')}</Table.Th>
            <Table.Th w={70} visibleFrom="md">{t('queue.by.year')}</Table.Th>
            <Table.Th w={150} visibleFrom="md">{t('queue.by.municipality')}</Table.Th>
            <Table.Th w={{ base: 76, sm: 130 }}>{t('queue.doubtful')}</Table.Th>
            <Table.Th w={{ base: 116, sm: 150 }}>{t('queue.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className={classes.rows}>
          {items.map((item) => (
            <QueueRow key={item.documentId} item={item} search={search} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function QueueRow({ item, search }: { item: QueueItem; search: string }) {
  const { t, language } = useMessages();
  const { documentId, title, name, folder, kind, projects, receivedAt, question } = item;
  const path = folder === '' ? name : `${folder}/${name}`;
  const facts = [
    kind === null ? null : t(`fields.kind.${kind}`),
    projects > 1 ? t('queue.projects', { n: projects }) : null,
    receivedAt === null ? null : formats[language].date(receivedAt),
  ];
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          component={Link}
          data-row
          href={`/record/${encodeURIComponent(documentId)}${search === '' ? '' : `?${search}`}`}
          className={classes.title}
        >
          <bdi>{title ?? name}</bdi>
        </Anchor>
        <Text size="xs" c="dimmed">
          <bdi className={classes.name}>{path}</bdi> · {facts.filter((fact) => fact !== null).join(' · ')}
        </Text>
        <Text size="xs" c="dimmed" hiddenFrom="md">
          <bdi>{[item.year, item.municipality].filter((fact) => fact !== null).join(' · ')}</bdi>
        </Text>
        {question !== null && (
          <Text size="xs" fs="italic" lineClamp={2}>
            „<bdi>{question}</bdi>”
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm" className={classes.name}>
          {item.funder ?? '–'}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm">{item.year ?? '–'}</Text>
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm" className={classes.name}>
          {item.municipality ?? '–'}
        </Text>
      </Table.Td>
      <Table.Td>
        <Doubts item={item} />
      </Table.Td>
      <Table.Td>
        <Standing item={item} />
      </Table.Td>
    </Table.Tr>
  );
}

function Doubts({ item: { doubtful, openComments } }: { item: QueueItem }) {
  const { t } = useMessages();
  return (
    <>
      <Text size="sm" fw={doubtful > 0 ? 600 : 400}>
        {t('queue.doubts', { n: doubtful })}
      </Text>
      {openComments > 0 && (
        <Text size="xs" c="dimmed">
          {t('queue.comments', { n: openComments })}
        </Text>
      )}
    </>
  );
}

function Standing({ item: { status, claimedBy } }: { item: QueueItem }) {
  const { t } = useMessages();
  return (
    <Group gap={4}>
      <Badge
        variant={status === 'approved' || status === 'checked' ? 'filled' : 'outline'}
        color="gray"
        tt="none"
        radius="sm"
        classNames={{ root: classes.badge!, label: classes.badgeWords! }}
      >
        {t(`queue.one.${status}`)}
      </Badge>
      {claimedBy && (
        <Text size="xs">
          <VisuallyHidden>{t('queue.claimed')}: </VisuallyHidden>
          <span aria-hidden>● </span>
          <bdi>{claimedBy.name}</bdi>
        </Text>
      )}
    </Group>
  );
}
