import { Button, Group, Paper, Radio, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { documentKinds, type FieldName } from '@siets/record';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { wordsToValue } from '../record/plain/words-to-value.ts';
import type { AuditTask } from './audit-page.tsx';
import { showValue } from './show-value.ts';

/** What was typed, as a value of the field; `about` is the role that was asked for. */
function toAnswer({ field, about }: AuditTask, typed: string): unknown {
  const words = typed.trim();
  if (words === '') return null;
  if (field === 'kind') return words;
  const value = wordsToValue(field as FieldName, words);
  return about !== null && typeof value === 'object' && value !== null && 'role' in value ? { ...value, role: about } : value;
}

/** One question; where person and machine differ, the person then says who is right. */
export function AuditQuestion({ task, onNext }: { task: AuditTask; onNext: () => void }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const params = { taskId: task.taskId };
  const answer = useMutation({
    mutationFn: (value: unknown) => ask('answerAudit', { params, body: { value } }),
    onSuccess: ({ isSame }) => {
      if (isSame) onNext();
    },
  });
  const skip = useMutation({ mutationFn: () => ask('skipAudit', { params }), onSuccess: onNext });
  const value = toAnswer(task, typed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value !== null) answer.mutate(value);
  };
  if (answer.data && !answer.data.isSame)
    return <Differing task={task} mine={answer.data.mine} machine={answer.data.machine} onNext={onNext} />;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('admin.question')}>
      <form onSubmit={submit}>
        <Stack>
          <Asked task={task} />
          {task.field === 'kind' ? (
            <KindChoice chosen={typed} onChoose={setTyped} />
          ) : (
            <TextInput
              label={t('admin.answer')}
              description={t('admin.answerHint')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoFocus
              autoComplete="off"
              maxLength={4000}
            />
          )}
          {(answer.error ?? skip.error) && <FailureAlert error={(answer.error ?? skip.error) as Error} />}
          <Group gap="xs">
            <Button type="submit" disabled={value === null} loading={answer.isPending}>
              {t('admin.sendAnswer')}
            </Button>
            <Button variant="default" onClick={() => answer.mutate(null)}>
              {t('admin.notSaid')}
            </Button>
            <Button variant="subtle" loading={skip.isPending} onClick={() => skip.mutate()}>
              {t('admin.skip')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function Asked({ task: { field, about, projectTitle } }: { task: AuditTask }) {
  const { t } = useMessages();
  return (
    <div>
      <Title order={2} size="h4">
        {t('admin.whatIs', { field: t(`fields.${field}`) })}
        {about !== null && (
          <Text component="span" size="sm">
            {' '}
            (<bdi>{about}</bdi>)
          </Text>
        )}
      </Title>
      {projectTitle !== null && (
        <Text size="sm" c="dimmed">
          {t('admin.ofProject')}: <bdi>{projectTitle}</bdi>
        </Text>
      )}
    </div>
  );
}

function KindChoice({ chosen, onChoose }: { chosen: string; onChoose: (kind: string) => void }) {
  const { t } = useMessages();
  return (
    <Radio.Group label={t('admin.answer')} value={chosen} onChange={onChoose}>
      <Stack gap={6} mt={6}>
        {documentKinds.map((kind) => (
          <Radio key={kind} value={kind} label={t(`fields.kind.${kind}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const verdicts = ['right', 'wrong', 'unclear'] as const;

function Differing({ task, mine, machine, onNext }: { task: AuditTask; mine: unknown; machine: unknown; onNext: () => void }) {
  const { t, language } = useMessages();
  const settle = useMutation({
    mutationFn: (verdict: (typeof verdicts)[number]) =>
      ask('settleAudit', { params: { taskId: task.taskId }, body: { verdict } }),
    onSuccess: onNext,
  });
  const { number } = formats[language];
  return (
    <Paper withBorder p="md" component="section" aria-label={t('admin.differs')}>
      <Stack>
        <Asked task={task} />
        <Text role="status" fw={600}>
          {t('admin.differs')}
        </Text>
        <Table>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row" w={110}>
                {t('admin.mine')}
              </Table.Th>
              <Table.Td className="wrap">
                <bdi>{showValue(mine, number)}</bdi>
              </Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th scope="row">{t('admin.machine')}</Table.Th>
              <Table.Td className="wrap">
                <bdi>{showValue(machine, number)}</bdi>
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        {settle.error && <FailureAlert error={settle.error} />}
        <Group gap="xs">
          {verdicts.map((verdict, n) => (
            <Button key={verdict} variant="default" autoFocus={n === 0} onClick={() => settle.mutate(verdict)}>
              {t(`admin.verdict.${verdict}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}
