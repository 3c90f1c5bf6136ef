import { Button, Group, Kbd, Paper, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { OrganisationTable } from './organisation-table.tsx';
import { PairTable } from './pair-table.tsx';

const ABOUT_ONE = 1;
const keys = { merge: '1', apart: '2', skip: '3', back: 'z' } as const;
type Step = keyof typeof keys;

const subjects = ['project', 'organisation'] as const;
type Subject = (typeof subjects)[number];
/** What is decided: two ids. */
interface Two {
  a: string;
  b: string;
}

/** Pairs of which nobody knows yet whether they are one project or one organisation, one after the other; each is decided with one key. */
export function LinkingPage() {
  const { t } = useMessages();
  usePageTitle(t('app.linking'));
  const [about, setAbout] = useState<Subject>('project');
  const [isLater, setIsLater] = useState(false);
  // Among those that were put off one goes on by passing over; they stay put off until somebody decides.
  const [passed, setPassed] = useState(0);
  const show = (of: Subject, later: boolean): void => {
    setAbout(of);
    setIsLater(later);
    setPassed(0);
  };
  const query = (of: Subject) => ({ after: of === about ? passed : 0, limit: ABOUT_ONE, later: isLater && of === about ? ('yes' as const) : ('no' as const) });
  const projects = useQuery({ queryKey: ['linking', 'pairs', query('project')], queryFn: ({ signal }) => ask('getLinkPairs', { query: query('project'), signal }) });
  const organisations = useQuery({ queryKey: ['linking', 'organisations', query('organisation')], queryFn: ({ signal }) => ask('getOrganisationPairs', { query: query('organisation'), signal }) });
  const asked = about === 'project' ? projects : organisations;
  const [project, organisation] = [projects.data?.pairs[0], organisations.data?.pairs[0]];
  const pair = about === 'project' ? project : organisation;
  const counts = { project: projects.data?.count, organisation: organisations.data?.count };
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">{t('app.linking')}</Title>
        {asked.data && <Text size="sm" c="dimmed" role="status">{t('linking.open', { n: asked.data.count })}</Text>}
      </Group>
      <SegmentedControl
        aria-label={t('linking.subject')} value={about} onChange={(value) => show(value as Subject, false)} style={{ alignSelf: 'flex-start' }}
        data={subjects.map((value) => ({ value, label: counts[value] === undefined ? t(`linking.subject.${value}`) : `${t(`linking.subject.${value}`)} (${counts[value]})` }))}
      />
      <Text size="sm">{t(`linking.about.${about}`)}</Text>
      {asked.data && (isLater || asked.data.later > 0) && (
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => show(about, !isLater)}>{isLater ? t('linking.others') : t('linking.later', { n: asked.data.later })}</Button>
      )}
      {asked.error && <FailureAlert error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data && (
        <Deciding key={pair ? `${pair.a.id} ${pair.b.id}` : about} about={about} pair={pair && { a: pair.a.id, b: pair.b.id }} onPass={isLater ? () => setPassed(pair ? passed + 1 : 0) : null} hasPassed={passed > 0}>
          {about === 'project' ? project && <PairTable pair={project} /> : organisation && <OrganisationTable pair={organisation} />}
        </Deciding>
      )}
      <DecisionHistory />
    </Stack>
  );
}

/** Digits typed into a field are no decision. */
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input:not([type="radio"]), textarea, select, [role="dialog"]') !== null;

interface DecidingProps {
  about: Subject;
  pair: Two | undefined;
  /** Goes on to the next without a word; null where the pair is put off instead. */
  onPass: (() => void) | null;
  hasPassed: boolean;
  children: ReactNode;
}

function Deciding({ about, pair, onPass, hasPassed, children }: DecidingProps) {
  const { t } = useMessages();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const renew = () => Promise.all([client.invalidateQueries({ queryKey: ['linking'] }), client.invalidateQueries({ queryKey: ['explore'] })]);
  const decide = useMutation({
    mutationFn: ({ a, b, action }: Two & { action: 'merge' | 'apart' }) => ask('decideLink', { body: { about, action, a, b, reason: reason || null } }),
    onSuccess: renew,
  });
  const putOff = useMutation({ mutationFn: (two: Two) => ask('putOffLink', { body: { about, ...two } }), onSuccess: () => client.invalidateQueries({ queryKey: ['linking'] }) });
  const back = useMutation({
    mutationFn: async () => {
      const { decisions } = await ask('getLinkDecisions', { query: { limit: 50 } });
      const last = decisions.find(({ undone }) => undone === null);
      if (last) await ask('undoLink', { body: { id: last.id } });
    },
    onSuccess: renew,
  });
  const isBusy = decide.isPending || back.isPending || putOff.isPending;
  const take = (step: Step): void => {
    if (isBusy) return;
    if (step === 'back') back.mutate();
    else if (step === 'skip' && onPass) onPass();
    else if (step === 'skip' && pair) putOff.mutate(pair);
    else if (pair && step !== 'skip') decide.mutate({ ...pair, action: step });
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
  const failure = decide.error ?? back.error ?? putOff.error;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('linking.pair')}>
      <Stack>
        {pair ? children : <Text>{t(onPass ? 'linking.noneLater' : 'linking.none')}</Text>}
        {failure && <FailureAlert error={failure} />}
        {pair && <TextInput label={t('linking.reason')} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />}
        <Group gap="xs">
          {pair && <Step about={about} step="merge" isFirst isBusy={isBusy} onTake={take} />}
          {pair && <Step about={about} step="apart" isBusy={isBusy} onTake={take} />}
          {(pair ?? hasPassed) && <Step about={about} step="skip" isBusy={isBusy} onTake={take} />}
          <Step about={about} step="back" isBusy={isBusy} onTake={take} />
        </Group>
      </Stack>
    </Paper>
  );
}

function Step({ about, step, isFirst = false, isBusy, onTake }: { about: Subject; step: Step; isFirst?: boolean; isBusy: boolean; onTake: (step: Step) => void }) {
  const { t } = useMessages();
  return (
    <Button variant={isFirst ? 'filled' : 'default'} disabled={isBusy} aria-keyshortcuts={keys[step]} onClick={() => onTake(step)} rightSection={<Kbd size="xs" aria-hidden>{keys[step].toUpperCase()}</Kbd>}>
      {t(about === 'organisation' && (step === 'merge' || step === 'apart') ? `linking.organisation.${step}` : `linking.step.${step}`)}
    </Button>
  );
}
