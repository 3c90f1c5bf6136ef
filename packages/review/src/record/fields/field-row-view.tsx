import { memo, type KeyboardEvent } from 'react';
import { SmallButton } from '../../app/small-button.tsx';
import { useAfterPaint } from '../../app/use-after-paint.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useWords } from '../use-words.ts';
import { useLit, useLitStore } from '../lit-store.ts';
import type { FieldRow } from '../plain/field-rows.ts';
import { keyName } from '../plain/key-name.ts';
import { sentenceAround } from '../plain/text-pieces.ts';
import { LONGEST_SAID, LONGEST_SHOWN, shorten, tellConfidence, tellValue, type ValueText } from '../plain/value-text.ts';
import { useRecord, type Editing } from '../record-context.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { FieldEditor } from './field-editor.tsx';
import { CandidateList } from './candidate-list.tsx';
import { toOffers, useWhy, type Candidate } from './use-why.ts';
import { WhyPanel } from './why-panel.tsx';

interface FieldRowProps {
  documentId: string;
  row: FieldRow;
  isFirstOfName: boolean;
  canReview: boolean;
  /** Looked at and left as it is. */
  isPassed: boolean;
  /** Null while another field is edited, or none. */
  editing: Editing | null;
  isWhy: boolean;
  /** A comment is being written. */
  isCommented: boolean;
  hasComments: boolean;
  /** Names of colleagues who are at this field. */
  present: readonly string[];
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

/**
 * One field: its value, how it is printed, how sure the machine is and why; its editor, trace, candidates and comments when they are wanted.
 *
 * It asks nothing of the page as a whole, so that a key draws anew only the fields that it changed.
 */
export const FieldRowView = memo(function FieldRowView({ documentId, row, isFirstOfName, canReview, isPassed, editing, isWhy, isCommented, hasComments, present, onTake }: FieldRowProps) {
  const messages = useWords();
  const { t } = messages;
  const store = useLitStore();
  const lit = useLit(row.key);
  const isActive = lit === 'active';
  const { field, doubt, name } = row;
  const standing = standingOf(row, isPassed);
  // The field is seen first; what else could stand there is asked for behind it.
  const isAsking = useAfterPaint(isActive && standing === 'doubtful' && !editing);
  const { data: why } = useWhy(documentId, row, isAsking);
  const value = tellValue(messages, name, row.isHidden ? null : field?.value);
  const reason = doubt && standing === 'doubtful' ? t(`record.doubt.${doubt.reason}`) : null;
  const label = [`${t(`fields.${name}`)}: ${row.isHidden ? t('record.hidden') : shorten([value.role, value.main, ...value.more].filter((part) => part !== null).join(', '), LONGEST_SAID)}`, t(`record.standing.${standing}`),
    field && field.source === 'rule' ? tellConfidence(messages, field.confidence) : null, row.isRejected ? t('record.rejectedByPerson') : null, reason].filter((part) => part !== null).join('. ');
  const focus = (): void => store.activate(row.key, 'fields');
  return (
    <div className="field" data-row={row.key} data-standing={standing} data-lit={lit} data-first={isFirstOfName} role="group" aria-label={label} tabIndex={0} aria-current={isActive ? 'true' : undefined}
      id={`row-${row.key}`} onFocus={focus} onMouseEnter={() => store.hover(row.key)} onMouseLeave={() => store.hover(null)} onKeyDown={moveAmongButtons}>
      <span className="field-sign" aria-hidden title={t(`record.standing.${standing}`)}>{signs[standing]}</span>
      <span className="field-name">{isFirstOfName && t(`fields.${name}`)}</span>
      <div className="field-body">
        {editing ? <FieldEditor editing={editing} /> : <FieldValue row={row} value={value} />}
        {reason !== null && !editing && <p className="doubt"><span aria-hidden>▲</span> {reason}</p>}
        {present.map((who) => <p key={who} className="dim">● <bdi>{who}</bdi> {t('record.isHere')}</p>)}
        {isActive && !editing && canReview && <RowActions row={row} />}
        {isActive && standing === 'doubtful' && !editing && <CandidateList row={row} offers={toOffers(why)} onTake={(offer) => onTake(row, offer)} />}
        {isWhy && <WhyPanel row={row} />}
        {(hasComments || isCommented) && <CommentsPanel row={row} isOpen={isCommented} />}
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
  const messages = useWords();
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
  const messages = useWords();
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
    <SmallButton look={isMain ? 'main' : 'plain'} tabIndex={tabIndex} onClick={onClick}>{name}{(areLettersOn || key === 'Enter') && <kbd>{keyName(key)}</kbd>}</SmallButton>
  );
  return (
    <div className="row-actions no-print">
      {action(keys.confirm, t(field && !isDecided ? 'record.confirm' : 'record.goOn'), () => record.confirm(row), true)}
      {action(keys.edit, t(field ? 'record.edit' : 'record.fill'), () => record.openEditor(row))}
      {field && row.name !== 'kind' && action(keys.reject, t('record.reject'), () => record.reject(row))}
      {action(keys.undo, t('record.undo'), () => void record.undo(row))}
      {action(keys.why, t(field ? 'record.why' : 'record.whyEmptyShort'), () => record.setWhyKey(record.whyKey === row.key ? null : row.key))}
      {action(keys.comment, t('record.comment'), () => record.setCommentKey(row.key))}
    </div>
  );
}

/** What a screen reader hears of a field beside its name and value: the sentence that it stands in. */
export const sentenceOf = (text: string, { field }: FieldRow): string => {
  const first = field?.evidence[0];
  if (!first || text === '') return '';
  const { start, end } = sentenceAround(text, first);
  return text.slice(start, end).trim();
};
