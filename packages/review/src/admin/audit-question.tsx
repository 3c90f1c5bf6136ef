import { Button, Group, Paper, Radio, Stack, Table, Text, Title } from '@mantine/core';
import { documentKinds, type FieldName } from '@siets/record';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { FormInputView } from '../record/fields/form-input.tsx';
import { forms, toTyped, type Typed } from '../record/plain/editor-form.ts';
import { fitsField } from '../record/plain/fits-field.ts';
import { readForm, type FormError } from '../record/plain/read-form.ts';
import { wordsToValue } from '../record/plain/words-to-value.ts';
import type { AuditTask } from './audit-page.tsx';
import { showValue } from './show-value.ts';

/** What the words that are asked about read as; what they are – a role, a kind – is for the person alone to say. */
function toBegin({ field, about }: AuditTask): Typed {
  const typed = toTyped(field as FieldName, about === null ? null : wordsToValue(field as FieldName, about));
  return { ...typed, ...('role' in typed && { role: '' }) };
}

/** One question; where person and machine differ, the person then says who is right. */
export function AuditQuestion({ task, onNext }: { task: AuditTask; onNext: () => void }) {
  const { t } = useMessages();
  const field = task.field as FieldName;
  const [typed, setTyped] = useState(() => toBegin(task));
  const [errors, setErrors] = useState<{ [part: string]: FormError }>({});
  const params = { taskId: task.taskId };
  const answer = useMutation({
    mutationFn: (value: unknown) => ask('answerAudit', { params, body: { value } }),
    onSuccess: ({ isSame }) => {
      if (isSame) onNext();
    },
  });
  const skip = useMutation({ mutationFn: () => ask('skipAudit', { params }), onSuccess: onNext });
  const send = (): void => {
    const read = readForm(field, typed, null, fitsField);
    if ('errors' in read) setErrors(read.errors);
    else answer.mutate(read.value);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const type = (part: string, value: string): void => {
    setTyped({ ...typed, [part]: value });
    setErrors({});
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  if (answer.data && !answer.data.isSame)
    return <Differing task={task} mine={answer.data.mine} machine={answer.data.machine} onNext={onNext} />;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('admin.question')}>
      <form onSubmit={submit}>
        <Stack>
          <Asked task={task} />
          {task.field === 'kind' ? (
            <KindChoice chosen={typed['value'] ?? ''} onChoose={(kind) => type('value', kind)} />
          ) : (
            forms[field].map((input, n) => (
              <FormInputView
                key={input.part}
                input={input}
                label={input.part === 'value' ? t('admin.answer') : t(`record.part.${input.part}` as MessageKey)}
                typed={typed[input.part] ?? ''}
                error={errors[input.part]}
                isFirst={n === 0}
                organisations={[]}
                onType={(value) => type(input.part, value)}
                onSuggestion={(suggestion) =>
                  setTyped({ ...typed, ...pickTyped(toTyped(field, { ...suggestion.value })) })
                }
                onKeyDown={press}
              />
            ))
          )}
          {(answer.error ?? skip.error) && <FailureAlert error={(answer.error ?? skip.error) as Error} />}
          <Group gap="xs">
            <Button type="submit" loading={answer.isPending}>
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

/** The parts that are filled in. */
const pickTyped = (typed: Typed): Typed => Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

function Asked({ task: { field, about, projectTitle } }: { task: AuditTask }) {
  const { t } = useMessages();
  return (
    <div>
      <Title order={2} size="h4">
        {t('admin.whatIs', { field: t(`fields.${field}`) })}
        {about !== null && (
          <Text component="span" size="sm">
            {' '}
            „<bdi>{about}</bdi>”
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
