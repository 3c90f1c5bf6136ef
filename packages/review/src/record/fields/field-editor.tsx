import { Alert, Button, Group, TextInput } from '@mantine/core';
import type { Suggestion, Wish } from '@siets/api';
import { isSameValue, type Span } from '@siets/record';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { uniqueOptions } from '../../app/unique-options.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { useWords } from '../use-words.ts';
import { forms, toTyped, type FormInput } from '../plain/editor-form.ts';
import { readForm, type FormError } from '../plain/read-form.ts';
import { isFieldRow } from '../plain/field-rows.ts';
import { LONGEST_SAID, tellInLine } from '../plain/value-text.ts';
import { findTyped, wordsToValue } from '../plain/words-to-value.ts';
import { fitsLater } from '../later-parts.ts';
import { useRecord, type Editing } from '../record-context.tsx';
import { FormInputView } from './form-input.tsx';

/** Where what was typed stands in the document, so that the person need not point at it. */
function findProof(text: string, { name, typed, words }: Editing): Span | null {
  if (words) return words;
  const [first] = forms[name];
  const isWord = first?.kind === 'line' || first?.kind === 'lines';
  return isWord ? findTyped(text, typed[first.part] ?? '') : null;
}

/** An editor of one field, in its place. Enter keeps, Escape gives up; what was typed survives a reload. */
export function FieldEditor({ editing }: { editing: Editing }) {
  const messages = useWords();
  const { t } = messages;
  const record = useRecord();
  const { text, setEditing, answer } = record;
  const { name, typed, fieldId, project } = editing;
  const [errors, setErrors] = useState<{ [part: string]: FormError }>({});
  const inputs = forms[name];
  const proof = useMemo(() => findProof(text, editing), [text, editing]);
  const needsNote = fieldId === null && proof === null;
  const organisations = useMemo(() => uniqueOptions((project === null ? [] : (answer.record.projects[project]?.organisations ?? [])).map(({ value }) => ({ value: value.key, label: value.name }))), [answer, project]);
  const now = record.rows.find((row) => isFieldRow(row) && row.field?.id === fieldId);
  const theirs = fieldId !== null && isFieldRow(now) && now.field && !isSameValue(now.field.value, editing.base) ? now.field.value : undefined;

  useEffect(() => {
    const use = (event: Event): void => {
      const words = (event as CustomEvent<Span>).detail;
      const value = wordsToValue(name, text.slice(words.start, words.end));
      setEditing({ ...editing, words, typed: { ...typed, ...pickFilled(toTyped(name, value), name) } });
    };
    window.addEventListener('siets:use-words', use);
    return () => window.removeEventListener('siets:use-words', use);
  }, [editing, name, setEditing, text, typed]);

  const type = (input: FormInput, value: string): void => {
    const base = input.owns ? { ...(editing.base as object | null), ...Object.fromEntries(input.owns.map((part) => [part, part === 'codeThen' ? undefined : null])) } : editing.base;
    setEditing({ ...editing, typed: { ...typed, [input.part]: value }, ...(fieldId === null || input.owns ? { base } : {}) });
    setErrors({});
  };
  const take = (suggestion: Suggestion): void => {
    const value = { ...(editing.base as object | null), ...suggestion.value };
    setEditing({ ...editing, base: value, typed: { ...typed, ...pickFilled(toTyped(name, value), name, suggestion.value) } });
  };
  const isSaving = useRef(false);
  const save = async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    const fits = await fitsLater();
    isSaving.current = false;
    const read = readForm(name, typed, editing.base, fits);
    if ('errors' in read) return setErrors(read.errors);
    const note = editing.note.trim();
    if (needsNote && note === '') return setErrors({ note: 'needed' });
    const wish: Wish = {
      action: fieldId === null ? 'add' : 'correct', field: fieldId ?? name, value: read.value, ...(project !== null && { project }), ...(note !== '' && { note }),
      ...(proof && { words: { ...proof, page: pageAt(record.pages, proof.start) } }),
    };
    const row = { name, project, key: editing.key };
    record.decide(row, wish, editing.seen);
    setEditing(null);
    record.announce(t('record.kept', { field: t(`fields.${name}`), value: tellInLine(messages, name, read.value, LONGEST_SAID) }));
    return goOn();
  };
  const goOn = (): void => record.goToNextDoubt();
  const close = (): void => {
    setEditing(null);
    record.goTo(editing.key);
  };
  const press = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const isOpenList = target.getAttribute('aria-expanded') === 'true' && target.getAttribute('aria-activedescendant') !== null;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.shiftKey && !isOpenList && !event.defaultPrevented) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div className="editor" role="form" aria-label={t('record.editing', { field: t(`fields.${name}`) })}>
      {theirs !== undefined && (
        <Alert color="orange" role="alert" title={t('record.changedMeanwhile')}>
          <p>{t('record.theirs')}: <bdi><strong>{tellInLine(messages, name, theirs)}</strong></bdi></p>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={close}>{t('record.keepTheirs')}</Button>
            <Button size="compact-sm" variant="light" onClick={() => setEditing({ ...editing, base: theirs, seen: answer.version })}>{t('record.goOnWithMine')}</Button>
          </Group>
        </Alert>
      )}
      <div className="editor-inputs" data-count={inputs.length}>
        {inputs.map((input, at) => (
          <FormInputView key={input.part} input={input} typed={typed[input.part] ?? ''} error={errors[input.part]} isFirst={at === 0} organisations={organisations}
            label={input.part === 'value' ? t(`fields.${name}`) : t(`record.part.${input.part}` as MessageKey)} onType={(value) => type(input, value)} onSuggestion={take} onKeyDown={press} />
        ))}
      </div>
      <p className="proof" aria-live="polite">
        {proof ? <>{t('record.wordsInText')} „<bdi>{text.slice(proof.start, Math.min(proof.end, proof.start + 120))}</bdi>” {editing.words && <Button size="compact-xs" variant="subtle" onClick={() => setEditing({ ...editing, words: null })}>{t('record.dropWords')}</Button>}</>
          : fieldId === null ? t('record.noWords') : t('record.wordsStay')}
      </p>
      {(needsNote || editing.note !== '') && <TextInput size="sm" label={t('record.note')} description={t('record.noteHint')} value={editing.note} required withAsterisk={false} maxLength={4000} onKeyDown={press}
        error={errors['note'] && t('record.wrong.needed')} onChange={(event) => setEditing({ ...editing, note: event.currentTarget.value })} />}
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" onClick={() => void save()}>{t('record.keep')} <kbd>⏎</kbd></Button>
        <Button size="compact-sm" variant="default" onClick={close}>{t('record.giveUp')} <kbd>Esc</kbd></Button>
      </Group>
    </div>
  );
}

const pageAt = (pages: readonly { start: number; end: number; page: number }[], offset: number): number | null =>
  pages.find(({ start, end }) => offset >= start && offset < end)?.page ?? null;

/** Only parts that say something: a suggestion or selected words leave the rest as it was typed. */
const pickFilled = (typed: { [part: string]: string }, name: Editing['name'], only?: object): { [part: string]: string } =>
  Object.fromEntries(Object.entries(typed).filter(([part, value]) => value !== '' && (only === undefined ? part !== 'role' || name === 'contacts' : part in only)));
