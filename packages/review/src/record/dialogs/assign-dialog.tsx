import { Button, Modal, Select, TextInput } from '@mantine/core';
import { fieldNames, type FieldName } from '@siets/record';
import { useState } from 'react';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLitStore } from '../lit-store.ts';
import { toTyped } from '../plain/editor-form.ts';
import { isDocumentField, isFieldRow, isListField } from '../plain/field-rows.ts';
import { findTyped, wordsToValue } from '../plain/words-to-value.ts';
import { useRecord } from '../record-context.tsx';

/** Makes a value of words of the document: they are selected there or typed here, then a field is chosen. */
export function AssignDialog() {
  const { t } = useMessages();
  const record = useRecord();
  const { text, rows, openDialog } = record;
  const store = useLitStore();
  const [typed, setTyped] = useState(record.selected ? text.slice(record.selected.start, record.selected.end) : '');
  const [chosen, setChosen] = useState<FieldName | null>(null);
  const words = record.selected && typed === text.slice(record.selected.start, record.selected.end) ? record.selected : findTyped(text, typed);
  const active = rows.find(({ key }) => key === store.active);
  const use = (name: FieldName): void => {
    if (!words) return;
    const project = isDocumentField(name) ? null : (active?.project ?? 0);
    const of = rows.find((row) => isFieldRow(row) && row.name === name && row.project === project);
    const value = wordsToValue(name, text.slice(words.start, words.end));
    openDialog(null);
    if (isFieldRow(of) && of.field && !isListField(name)) record.openEditor(of, { typed: toTyped(name, value), words });
    else record.addRow(name, project, { typed: toTyped(name, value), words });
    if (isFieldRow(of)) record.goTo(of.key);
  };
  return (
    <Modal opened onClose={() => openDialog(null)} title={t('record.chooseField')}>
      <TextInput label={t('record.wordsOfDocument')} dir="auto" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={typed.length > 1 && !words && t('record.notInText')} mb="sm" />
      <Select label={t('record.field')} data-autofocus searchable openOnFocus={false} value={chosen} onChange={(name) => setChosen(name as FieldName | null)} data={fieldNames.map((name) => ({ value: name, label: t(`fields.${name}`) }))} mb="md" />
      <Button disabled={!words || chosen === null} onClick={() => chosen && use(chosen)}>{t('record.goOn')}</Button>
    </Modal>
  );
}
