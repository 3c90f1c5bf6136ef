import { Button, Group, Kbd, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import type { LinkPair } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { PairTable } from './pair-table.tsx';

const ABOUT_ONE = 1;
const keys = { merge: '1', apart: '2', skip: '3', back: 'z' } as const;
type Step = keyof typeof keys;

/** Pairs of which nobody knows yet whether they are one project, one after the other; each is decided with one key. */
export function LinkingPage() {
  const { t } = useMessages();
  usePageTitle(t('app.linking'));
  const [after, setAfter] = useState(0);
  const { data, error, refetch } = useQuery({ queryKey: ['linking', 'pairs', after], queryFn: ({ signal }) => ask('getLinkPairs', { query: { after, limit: ABOUT_ONE }, signal }) });
  const pair = data?.pairs[0];
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">{t('app.linking')}</Title>
        {data && <Text size="sm" c="dimmed" role="status">{t('linking.open', { n: data.count })}</Text>}
      </Group>
      <Text size="sm">{t('linking.about')}</Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {data && <Deciding key={pair ? `${pair.a.id} ${pair.b.id}` : 'none'} pair={pair} hasSkipped={after > 0} onSkip={() => setAfter(pair ? after + 1 : 0)} />}
      <DecisionHistory />
    </Stack>
  );
}

/** Digits typed into a field are no decision. */
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;

function Deciding({ pair, hasSkipped, onSkip }: { pair: LinkPair | undefined; hasSkipped: boolean; onSkip: () => void }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const renew = () => Promise.all([client.invalidateQueries({ queryKey: ['linking'] }), client.invalidateQueries({ queryKey: ['explore'] })]);
  const decide = useMutation({
    mutationFn: ({ a, b, action }: { a: string; b: string; action: 'merge' | 'apart' }) => ask('decideLink', { body: { about: 'project', action, a, b, reason: reason || null } }),
    onSuccess: renew,
  });
  const back = useMutation({
    mutationFn: async () => {
      const { decisions } = await ask('getLinkDecisions', { query: { limit: 50 } });
      const last = decisions.find(({ undone }) => undone === null);
      if (last) await ask('undoLink', { body: { id: last.id } });
    },
    onSuccess: renew,
  });
  const isBusy = decide.isPending || back.isPending;
  const take = (step: Step): void => {
    if (isBusy) return;
    if (step === 'back') back.mutate();
    else if (step === 'skip') onSkip();
    else if (pair) decide.mutate({ a: pair.a.id, b: pair.b.id, action: step });
  };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    const step = (Object.keys(keys) as Step[]).find((each) => keys[each] === event.key.toLowerCase());
    if (step) take(step);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const failure = decide.error ?? back.error;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('linking.pair')}>
      <Stack>
        {pair ? <PairTable pair={pair} /> : <Text>{t('linking.none')}</Text>}
        {failure && <FailureAlert error={failure} />}
        {pair && <TextInput label={t('linking.reason')} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />}
        <Group gap="xs">
          {pair && <Step step="merge" isFirst isBusy={isBusy} onTake={take} />}
          {pair && <Step step="apart" isBusy={isBusy} onTake={take} />}
          {(pair ?? hasSkipped) && <Step step="skip" isBusy={isBusy} onTake={take} />}
          <Step step="back" isBusy={isBusy} onTake={take} />
        </Group>
      </Stack>
    </Paper>
  );
}

function Step({ step, isFirst = false, isBusy, onTake }: { step: Step; isFirst?: boolean; isBusy: boolean; onTake: (step: Step) => void }) {
  const { t } = useMessages();
  return (
    <Button variant={isFirst ? 'filled' : 'default'} disabled={isBusy} aria-keyshortcuts={keys[step]} onClick={() => onTake(step)} rightSection={<Kbd size="xs" aria-hidden>{keys[step].toUpperCase()}</Kbd>}>
      {t(`linking.step.${step}`)}
    </Button>
  );
}
