import { isAllowed, type DocumentAnswer } from '@siets/api';
import type { FieldName } from '@siets/record';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import type { LitStore } from './lit-store.ts';
import { makeDrafts } from './plain/drafts.ts';
import { toTyped } from './plain/editor-form.ts';
import { isFieldRow, nextDoubtful, RowKeeper, type FieldRow } from './plain/field-rows.ts';
import { withPending } from './plain/pending-wishes.ts';
import { makeUnsent } from './plain/unsent.ts';
import { LONGEST_SAID, tellInLine } from './plain/value-text.ts';
import { emptyValue } from './plain/words-to-value.ts';
import type { DialogName, Editing, RecordOnPage } from './record-context.tsx';
import { historyKey } from './document-keys.ts';
import { holdsOf, useKeepAnswer, useText } from './use-document.ts';
import { useKeyMap } from './use-key-map.ts';
import { useNextDocument } from './use-next-document.ts';
import { useOutbox } from './use-outbox.ts';

/** A decision that was taken on this page, to be undone by one key. */
interface Made {
  key: string;
  rowKey: string;
  told: string;
}

const storageOf = (name: 'sessionStorage' | 'localStorage'): Storage | null => {
  try {
    return window[name];
  } catch {
    return null;
  }
};
const none: readonly never[] = [];
let count = 0;
/** Sorts by the time at which it was made, and differs between tabs. */
const newKey = (): string => `${Date.now().toString(36)}-${String((count += 1)).padStart(6, '0')}-${Math.random().toString(36).slice(2, 8)}`;

/** Everything that the parts of the page share, and what can be done with it. */
export function useRecordOnPage(documentId: string, given: DocumentAnswer, store: LitStore, announce: RecordOnPage['announce']): RecordOnPage {
  const messages = useMessages();
  const words = { ...messages, names: given.names };
  const { t, say } = messages;
  const { account } = useLoggedIn();
  const client = useQueryClient();
  const drafts = useMemo(() => makeDrafts(storageOf('sessionStorage'), account.id, documentId), [account.id, documentId]);
  const unsent = useMemo(() => makeUnsent(storageOf('localStorage'), account.id, documentId), [account.id, documentId]);
  const tellFailure = (error: unknown): void => announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
  const canReview = isAllowed(account.role, 'review');
  const outbox = useOutbox(documentId, unsent, tellFailure);
  const keepAnswer = useKeepAnswer(documentId);
  const [keyMap, setKeyMap] = useKeyMap();
  const { pending } = outbox;
  const answer = useMemo(() => withPending(given, pending), [given, pending]);
  const keeper = useMemo(() => new RowKeeper(), []);
  const { rows, keys } = useMemo(() => keeper.rowsOf(answer), [keeper, answer]);
  const { data: read } = useText(documentId, given.record.document.textId);
  const openNext = useNextDocument(documentId, canReview && read !== undefined);
  const [passed, setPassed] = useState<ReadonlySet<string>>(() => new Set((drafts.read('passed') as string[] | null) ?? []));
  const [editing, showEditor] = useState<Editing | null>(() => drafts.read('editor') as Editing | null);
  const [whyKey, setWhyKey] = useState<string | null>(null);
  const [commentKey, setCommentKey] = useState<string | null>(null);
  const [dialog, openDialog] = useState<DialogName | null>(null);
  const [selected, setSelected] = useState<RecordOnPage['selected']>(null);
  const made = useRef<Made[]>([]);
  const rowsNow = useRef(rows);
  useEffect(() => void (rowsNow.current = rows), [rows]);

  const setEditing = (next: Editing | null): void => {
    showEditor(next);
    if (next) drafts.write('editor', next);
    else drafts.clear('editor');
  };
  const { goTo } = store;
  const goFrom = (from: string | null, passedNow: ReadonlySet<string>, step: 1 | -1 = 1, gone?: string): void => {
    const next = nextDoubtful(rowsNow.current.filter((row) => row.key !== gone || row.key === from), from, passedNow, step);
    if (next) goTo(next.key);
    else announce(t('record.noDoubtLeft', { key: keyMap.keys.nextDocument.toUpperCase() }));
  };
  const decide: RecordOnPage['decide'] = (row, wish, seen) => {
    const key = newKey();
    const raw = wish.words && read ? read.text.slice(wish.words.start, wish.words.end) : null;
    outbox.add({ key, wish, field: row.name, project: row.project, raw, ...(seen !== undefined && { seen }) });
    made.current.push({ key, rowKey: row.key, told: t(`fields.${row.name}`) });
  };
  const pass = (row: FieldRow): ReadonlySet<string> => {
    const next = new Set(passed).add(row.key);
    setPassed(next);
    drafts.write('passed', [...next]);
    return next;
  };
  const confirm = (row: FieldRow): void => {
    if (row.field && canReview && row.field.state !== 'checked' && row.field.state !== 'approved') decide(row, { action: 'confirm', field: row.field.id });
    goFrom(row.key, row.doubt ? pass(row) : passed);
  };
  const reject = (row: FieldRow): void => {
    if (row.name === 'kind') return announce(t('record.kindStays'), true);
    if (row.field) {
      decide(row, { action: 'reject', field: row.field.id });
      announce(t('record.rejected', { field: t(`fields.${row.name}`), value: tellInLine(words, row.name, row.field.value, LONGEST_SAID), key: keyMap.keys.undo.toUpperCase() }));
    }
    return goFrom(row.key, pass(row));
  };
  const undoDecision = async (decisionId: string): Promise<void> => {
    try {
      const seen = outbox.version();
      const { decisionIds, ...after } = await ask('undo', { params: { documentId }, body: { seen, ...holdsOf(client, documentId), decisionId } });
      outbox.noteOwn(seen, after.version, decisionIds.length);
      keepAnswer(after);
      announce(t('record.undone'));
    } catch (error) {
      tellFailure(error);
    }
  };
  const forget = (rowKey: string): void => {
    if (!passed.has(rowKey)) return;
    const next = new Set([...passed].filter((key) => key !== rowKey));
    setPassed(next);
    drafts.write('passed', [...next]);
  };
  const findKept = async (row: FieldRow): Promise<string | null> => {
    const { history } = await client.fetchQuery({ queryKey: historyKey(documentId), queryFn: () => ask('getHistory', { params: { documentId } }) });
    const isOf = (entry: (typeof history)[number]): boolean => (row.field ? entry.fieldId === row.field.id || `p_${entry.id}` === row.field.id
      : entry.field === row.name && (entry.project?.index ?? null) === row.project);
    return history.findLast((entry) => entry.undone === null && isOf(entry))?.id ?? null;
  };
  const undo = async (row: FieldRow | null): Promise<void> => {
    const ofRow = row ? made.current.findLast(({ rowKey }) => rowKey === row.key) : undefined;
    const kept = !ofRow && row && (row.field === null || row.field.state !== undefined) ? await findKept(row).catch(() => null) : null;
    if (kept !== null) return undoDecision(kept);
    const last = ofRow ?? made.current.at(-1);
    if (!last) return announce(t('record.nothingToUndo'));
    made.current = made.current.filter((each) => each !== last);
    forget(last.rowKey);
    goTo(last.rowKey);
    if (outbox.takeBack(last.key)) return announce(t('record.undone'));
    for (let wait = 0; outbox.idOf(last.key) === undefined && wait < 100; wait += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const id = outbox.idOf(last.key);
    return id === undefined ? announce(t('record.nothingToUndo')) : undoDecision(id);
  };
  const openEditor: RecordOnPage['openEditor'] = (row, more = {}) => {
    const value = row.field?.value ?? emptyValue(row.name);
    setEditing({
      key: row.key, fieldId: row.field?.id ?? null, name: row.name, project: row.project, typed: toTyped(row.name, value), base: row.field?.value ?? null, words: null,
      note: '', seen: outbox.version(), ...more,
    });
  };
  const addRow: RecordOnPage['addRow'] = (name: FieldName, project, more = {}) => {
    const empty = rowsNow.current.find((row) => isFieldRow(row) && row.name === name && row.project === project && row.field === null);
    setEditing({
      key: empty?.key ?? `add:${project ?? 'document'}/${name}`, fieldId: null, name, project, typed: toTyped(name, emptyValue(name)), base: null, words: null, note: '',
      seen: outbox.version(), ...more,
    });
  };
  const nextDocument = async (): Promise<void> => {
    try {
      if (!(await openNext())) announce(t('record.noNext'));
    } catch (error) {
      return tellFailure(error);
    }
  };
  return {
    answer, rows, keys, text: read?.text ?? '', blocks: read?.blocks ?? none, pages: read?.pages ?? none, drafts, outbox, keyMap, setKeyMap, canReview,
    canApprove: isAllowed(account.role, 'approve'), passed, editing, setEditing, openEditor, addRow, whyKey, setWhyKey, commentKey, setCommentKey, dialog, openDialog,
    selected, setSelected, decide, confirm, reject, undo, undoDecision, goTo, goToNextDoubt: (step = 1) => goFrom(store.active, passed, step), nextDocument, announce,
    keepAnswer,
  };
}
