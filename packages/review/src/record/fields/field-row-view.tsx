import { Button, Group } from '@mantine/core';
import { memo, type KeyboardEvent } from 'react';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useLit, useLitStore } from '../lit-store.ts';
import type { FieldRow } from '../plain/field-rows.ts';
import { keyName } from '../plain/key-name.ts';
import { sentenceAround } from '../plain/text-pieces.ts';
import { LONGEST_SAID, LONGEST_SHOWN, shorten, tellConfidence, tellValue, type ValueText } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import { CandidateList } from './candidate-list.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { FieldEditor } from './field-editor.tsx';
import { toOffers, useWhy, type Candidate } from './use-why.ts';
import { WhyPanel } from './why-panel.tsx';

interface FieldRowProps {
  row: FieldRow;
  isFirstOfName: boolean;
  onTake: (row: FieldRow, offer: Candidate) => void;
}

type Standing = 'doubtful' | 'looked-at' | 'extracted' | 'accepted' | 'checked' | 'approved' | 'person' | 'empty';

const signs: { [standing in Standing]: string } = { doubtful: '?', 'looked-at': '·', extracted: '○', accepted: '◇', checked: '✓', approved: '✓✓', person: '✎', empty: '–' };

function standingOf({ field, doubt, isAccepted }: FieldRow, isPassed: boolean): Standing {
  if (doubt && !isPassed) return 'doubtful';
  if (!field) return isPassed ? 'looked-at' : 'empty';
  if (field.state !== undefined && field.state !== 'extracted') return field.state;
  return isAccepted ? 'accepted' : 'extracted';
}

/** One field: its value, how it is printed, how sure the machine is and why; its editor, trace, candidates and comments when they are wanted. */
export const FieldRowView = memo(function FieldRowView({ row, isFirstOfName, onTake }: FieldRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const record = useRecord();
  const store = useLitStore();
  const lit = useLit(row.key);
  const isActive = lit === 'active';
  const { field, doubt, name } = row;
  const standing = standingOf(row, record.passed.has(row.key));
  const isEdited = record.editing?.key === row.key;
  const isWhy = record.whyKey === row.key;
  const { data: why } = useWhy(record.answer.documentId, row, isActive && standing === 'doubtful' && !isEdited);
  const value = tellValue(messages, name, row.isHidden ? null : field?.value);
  const reason = doubt && standing === 'doubtful' ? t(`record.doubt.${doubt.reason}`) : null;
  const present = record.answer.present.filter(({ fieldId }) => field !== null && fieldId === field.id);
  const label = [`${t(`fields.${name}`)}: ${row.isHidden ? t('record.hidden') : shorten([value.role, value.main, ...value.more].filter((part) => part !== null).join(', '), LONGEST_SAID)}`, t(`record.standing.${standing}`),
    field && field.source === 'rule' ? tellConfidence(messages, field.confidence) : null, row.isRejected ? t('record.rejectedByPerson') : null, reason].filter((part) => part !== null).join('. ');
  const focus = (): void => store.activate(row.key, 'fields');
  return (
    <div className="field" data-row={row.key} data-standing={standing} data-lit={lit} data-first={isFirstOfName} role="group" aria-label={label} tabIndex={0} aria-current={isActive ? 'true' : undefined}
      id={`row-${row.key}`} onFocus={focus} onMouseEnter={() => store.hover(row.key)} onMouseLeave={() => store.hover(null)} onKeyDown={moveAmongButtons}>
      <span className="field-sign" aria-hidden title={t(`record.standing.${standing}`)}>{signs[standing]}</span>
      <span className="field-name">{isFirstOfName && t(`fields.${name}`)}</span>
      <div className="field-body">
        {isEdited && record.editing ? <FieldEditor editing={record.editing} /> : <FieldValue row={row} value={value} />}
        {reason !== null && !isEdited && <p className="doubt"><span aria-hidden>▲</span> {reason}</p>}
        {present.map(({ id, name: who }) => <p key={id} className="dim">● <bdi>{who}</bdi> {t('record.isHere')}</p>)}
        {isActive && !isEdited && record.canReview && <RowActions row={row} />}
        {isActive && standing === 'doubtful' && !isEdited && <CandidateList row={row} offers={toOffers(why)} onTake={(offer) => onTake(row, offer)} />}
        {isWhy && <WhyPanel row={row} />}
        <CommentsPanel row={row} isOpen={record.commentKey === row.key} />
      </div>
    </div>
  );
});

/** Arrows go along the buttons of a field: they are no stops of Tab, which visits the fields. */
function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const target = event.target as HTMLElement;
  if (step === 0 || target.closest('input,textarea,[role="combobox"]')) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-actions button, .candidate')];
  const at = buttons.indexOf(target);
  const next = at + step < 0 ? event.currentTarget : buttons[at + step];
  next?.focus();
  event.preventDefault();
}

function FieldValue({ row, value }: { row: FieldRow; value: ValueText }) {
  const messages = useMessages();
  const { t } = messages;
  const { field } = row;
  if (row.isHidden) return <p className="field-value empty">{t('record.hidden')}</p>;
  if (!field) return <p className="field-value empty">{t(row.isRejected ? 'record.emptyRejected' : 'record.empty')}</p>;
  const isLong = value.main.length > LONGEST_SHOWN;
  const isLikePrinted = field.raw === '' || field.raw === value.main || (!isLong && field.raw.replaceAll(/\s+/gu, ' ') === value.main);
  return (
    <>
      <p className="field-value">
        {value.role !== null && <span className="role">{value.role}</span>}
        <bdi>{shorten(value.main, LONGEST_SHOWN)}</bdi>
        {isLong && <span className="more">{t('record.cutAt', { n: value.main.length })}</span>}
        {value.more.map((more, at) => <span key={at} className="more"><bdi>{more}</bdi></span>)}
      </p>
      <p className="field-source">
        <span className="number" title={t('record.number')}>{row.number}</span>
        {!isLikePrinted && <span className="raw">„<bdi>{field.raw.slice(0, 240)}{field.raw.length > 240 ? '…' : ''}</bdi>”</span>}
        {field.source === 'rule' ? <><Confidence confidence={field.confidence} /><code>{field.rule}</code></> : <span>{t('record.byPerson')}</span>}
        {field.evidence.length === 0 && <span>{t('record.withoutWords')}</span>}
      </p>
    </>
  );
}

function Confidence({ confidence }: { confidence: number }) {
  const messages = useMessages();
  const level = confidence >= 0.9 ? 'high' : confidence >= 0.7 ? 'middle' : 'low';
  return <span className="confidence" data-level={level}><span className="bar" aria-hidden><span style={{ width: `${Math.round(confidence * 100)}%` }} /></span>{tellConfidence(messages, confidence)}</span>;
}

function RowActions({ row }: { row: FieldRow }) {
  const { t } = useMessages();
  const record = useRecord();
  const { keys, areLettersOn } = record.keyMap;
  const { field } = row;
  const isDecided = field?.state !== undefined && field.state !== 'extracted';
  const tabIndex = areLettersOn ? -1 : 0;
  const action = (key: string, name: string, onClick: () => void, isMain = false) => (
    <Button size="compact-xs" variant={isMain ? 'filled' : 'default'} tabIndex={tabIndex} onClick={onClick}>{name}{(areLettersOn || key === 'Enter') && <kbd>{keyName(key)}</kbd>}</Button>
  );
  return (
    <Group gap={6} className="row-actions no-print">
      {action(keys.confirm, t(field && !isDecided ? 'record.confirm' : 'record.goOn'), () => record.confirm(row), true)}
      {action(keys.edit, t(field ? 'record.edit' : 'record.fill'), () => record.openEditor(row))}
      {field && row.name !== 'kind' && action(keys.reject, t('record.reject'), () => record.reject(row))}
      {action(keys.undo, t('record.undo'), () => void record.undo(row))}
      {action(keys.why, t(field ? 'record.why' : 'record.whyEmptyShort'), () => record.setWhyKey(record.whyKey === row.key ? null : row.key))}
      {action(keys.comment, t('record.comment'), () => record.setCommentKey(row.key))}
    </Group>
  );
}

/** What a screen reader hears of a field beside its name and value: the sentence that it stands in. */
export const sentenceOf = (text: string, { field }: FieldRow): string => {
  const first = field?.evidence[0];
  if (!first || text === '') return '';
  const { start, end } = sentenceAround(text, first);
  return text.slice(start, end).trim();
};
