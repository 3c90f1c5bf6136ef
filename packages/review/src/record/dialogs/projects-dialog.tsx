import { Button, Checkbox, Group, Modal, Select } from '@mantine/core';
import type { AfterDecision } from '@siets/api';
import { useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { isolate } from '../../app/isolate.ts';
import { useWords } from '../use-words.ts';
import { isFieldRow } from '../plain/field-rows.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';

/** Splits a project in two by choosing what goes into the new one, or puts two together. */
export function ProjectsDialog() {
  const messages = useWords();
  const { t, say } = messages;
  const { answer, rows, outbox, openDialog, announce, keepAnswer } = useRecord();
  const { projects } = answer.record;
  const [from, setFrom] = useState('0');
  const [into, setInto] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = projects.map(({ title }, at) => ({ value: String(at), label: `${at + 1}. ${isolate(title?.value ?? '—')}` }));
  const params = { documentId: answer.documentId };
  const attempt = async (action: () => Promise<AfterDecision>): Promise<void> => {
    try {
      keepAnswer(await action());
      openDialog(null);
      announce(t('record.projectsChanged'));
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
    }
  };
  const held = { seen: outbox.version(), holds: answer.stamp };
  return (
    <Modal opened onClose={() => openDialog(null)} title={t('record.splitOrMerge')} size="lg">
      <Select label={t('record.project')} data={options} value={from} allowDeselect={false} onChange={(value) => { setFrom(value ?? '0'); setChosen([]); }} mb="sm" />
      <Checkbox.Group label={t('record.intoNew')} value={[...chosen]} onChange={setChosen}>
        <div className="covered">{rows.filter((row) => isFieldRow(row)).filter(({ project, field }) => field !== null && String(project) === from).slice(0, 500).map(({ key, name, field }) => (
          <Checkbox key={key} my={4} value={field?.id ?? key} label={<>{t(`fields.${name}`)}: <bdi>{tellInLine(messages, name, field?.value)}</bdi></>} />
        ))}</div>
      </Checkbox.Group>
      <Button my="sm" onClick={() => void attempt(() => ask('splitProject', { params, body: { ...held, project: Number(from), fieldIds: [...chosen] } }))}>{t('record.split')}</Button>
      {projects.length > 1 && <Group align="end">
        <Select label={t('record.mergeInto')} data={options.filter(({ value }) => value !== from)} value={into} onChange={setInto} />
        <Button disabled={into === null} onClick={() => void attempt(() => ask('mergeProjects', { params, body: { ...held, into: Number(into), from: Number(from) } }))}>{t('record.merge')}</Button>
      </Group>}
    </Modal>
  );
}
