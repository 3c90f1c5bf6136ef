import { Anchor, Mark, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import type { UsedExploreView } from './use-explore-view.ts';

const MOST = 5;

const Lit = ({ parts }: { parts: readonly { text: string; isLit: boolean }[] }) => <bdi>{parts.map(({ text, isLit }, n) => (isLit ? <Mark key={n}>{text}</Mark> : text))}</bdi>;

/** Where the words of the text filter stand in the projects nearest to them, lit. */
export function FoundWords({ view }: { view: UsedExploreView }) {
  const { t } = useMessages();
  const { text: words = '', ...others } = view.filter;
  const isAsked = words.trim() !== '';
  const query = { words, shown: view.shown, filter: JSON.stringify(others), limit: MOST };
  const found = useQuery({ queryKey: ['explore', 'search', query], queryFn: ({ signal }) => ask('search', { query, signal }), enabled: isAsked, placeholderData: keepPreviousData, retry: false });
  if (!isAsked || found.data === undefined || found.data.hits.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label={t('explore.foundWords')}>
      <Text size="xs" c="dimmed">{t('explore.foundWords')}</Text>
      {found.data.hits.map(({ project, title, snippets }) => (
        <Text key={project} size="sm" lineClamp={2}>
          <Anchor component={Link} size="sm" href={`/explore/project/${encodeURIComponent(project)}${view.search === '' ? '' : `?${view.search}`}`}>
            {snippets[0]?.field === 'title' ? <Lit parts={snippets[0].parts} /> : <bdi>{title ?? project}</bdi>}
          </Anchor>
          {snippets.filter(({ field }) => field !== 'title').slice(0, 2).map(({ field, parts }, n) => <span key={field + String(n)}>{' · '}<Lit parts={parts} /></span>)}
        </Text>
      ))}
    </Stack>
  );
}
