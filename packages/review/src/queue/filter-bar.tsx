import { Button, CloseButton, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { QueueFilter } from '@siets/api';
import { useEffect, useState } from 'react';
import { formats } from '../app/formats.ts';
import { isolate } from '../app/isolate.ts';
import { uniqueOptions } from '../app/unique-options.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { countFilters } from './queue-filter.ts';
import type { QueueCounts } from './queue-counts.ts';
import type { UsedQueueView } from './use-queue-view.ts';

const chosenBy = ['funder', 'year', 'municipality', 'kind', 'reviewer'] as const;
type Choice = (typeof chosenBy)[number];

/** Text, then a choice for each of funder, year, municipality, kind and reviewer, every option with how many it would leave. */
export function FilterBar({ view, counts }: { view: UsedQueueView; counts: QueueCounts | undefined }) {
  const { t } = useMessages();
  const { filter, setFilter, show } = view;
  const set = countFilters(filter);
  return (
    <search>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="xs">
        <TextFilter text={filter.text ?? ''} onText={(text) => setFilter({ text: text === '' ? undefined : text })} />
        {chosenBy.map((name) => (
          <ChoiceFilter
            key={name}
            name={name}
            filter={filter}
            counts={counts}
            onChoose={(value) => setFilter(changeOf(name, value))}
          />
        ))}
      </SimpleGrid>
      {set > 0 && (
        <Group mt={6} gap="xs">
          <Text size="sm" c="dimmed">
            {t('queue.filtersSet', { n: set })}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => show({ filter: filter.status === undefined ? {} : { status: filter.status } })}
          >
            {t('queue.clearFilters')}
          </Button>
        </Group>
      )}
    </search>
  );
}

const changeOf = (name: Choice, value: string | null): { [name in keyof QueueFilter]?: QueueFilter[name] | undefined } => ({
  [name]: value === null ? undefined : name === 'year' ? Number(value) : value,
});

const PAUSE = 250;

/** Goes into the address once the hand rests: each letter would be an address of its own. */
function TextFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const rest = setTimeout(() => onText(typed), PAUSE);
    return () => clearTimeout(rest);
  }, [typed, text, onText]);
  return (
    <TextInput
      size="sm"
      type="search"
      label={t('queue.text')}
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.currentTarget.value)}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={t('queue.clearText')}
            onClick={() => {
              setTyped('');
              onText('');
            }}
          />
        )
      }
    />
  );
}

interface ChoiceFilterProps {
  name: Choice;
  filter: QueueFilter;
  counts: QueueCounts | undefined;
  onChoose: (value: string | null) => void;
}

function ChoiceFilter({ name, filter, counts, onChoose }: ChoiceFilterProps) {
  const { t } = useMessages();
  const options = useOptions(name, filter, counts);
  const chosen = filter[name] ?? null;
  return (
    <Select
      size="sm"
      label={t(`queue.by.${name}`)}
      placeholder={t('queue.any')}
      value={chosen === null ? null : String(chosen)}
      onChange={onChoose}
      data={options}
      searchable
      clearable
      nothingFoundMessage={t('queue.nothing')}
      clearButtonProps={{ 'aria-label': t('queue.clearFilter', { filter: t(`queue.by.${name}`) }), tabIndex: 0 }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}

/** What can be chosen; what is chosen is among them even where nothing is left of it. */
function useOptions(name: Choice, filter: QueueFilter, counts: QueueCounts | undefined): { value: string; label: string }[] {
  const { t, language } = useMessages();
  const { account } = useLoggedIn();
  const labelOf = (value: string, label: string): string => {
    if (name === 'kind') return t(`fields.kind.${value}` as 'fields.kind.news');
    if (name !== 'reviewer') return label;
    return value === 'nobody' ? t('queue.nobody') : value === 'me' ? t('queue.me') : label;
  };
  const known = uniqueOptions((counts?.[name] ?? []).map(({ value: stored, label, count }) => {
    const value = name === 'reviewer' && stored === account.name ? 'me' : stored;
    return { value, label: `${isolate(labelOf(value, label))} (${formats[language].number(count)})` };
  }));
  const chosen = filter[name];
  const isMissing = chosen !== undefined && !known.some(({ value }) => value === String(chosen));
  return isMissing ? [{ value: String(chosen), label: labelOf(String(chosen), String(chosen)) }, ...known] : known;
}
