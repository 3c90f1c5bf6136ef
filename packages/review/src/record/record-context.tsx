import type { AfterDecision, DocumentAnswer, Wish } from '@siets/api';
import type { Block, FieldName, Page, Span } from '@siets/record';
import { createContext, useContext } from 'react';
import type { Drafts } from './plain/drafts.ts';
import type { FieldRow, Row } from './plain/field-rows.ts';
import type { Typed } from './plain/editor-form.ts';
import type { KeyMap } from './plain/key-map.ts';
import type { OutboxOnPage } from './use-outbox.ts';

/** An editor that is open: of a field, or of one that is to be added (`key` of its row, or `add:` and its name). */
export interface Editing {
  key: string;
  /** Null where a value is added. */
  fieldId: string | null;
  name: FieldName;
  project: number | null;
  typed: Typed;
  /** The value as it was when the editor was opened. */
  base: unknown;
  /** The version of the record at that moment. */
  seen: number;
  /** Words of the document that prove the value. */
  words: Span | null;
  note: string;
}

export type DialogName = 'keys' | 'history' | 'confirmAbove' | 'assign' | 'alike' | 'ask' | 'skip' | 'projects';

/** What the parts of the page share. */
export interface RecordOnPage {
  answer: DocumentAnswer;
  rows: readonly Row[];
  /** Of the rows; the same list as long as none comes or goes. */
  keys: readonly string[];
  /** Empty until it has come. */
  text: string;
  blocks: readonly Block[];
  pages: readonly Page[];
  drafts: Drafts;
  outbox: OutboxOnPage;
  keyMap: KeyMap;
  setKeyMap: (map: KeyMap) => void;
  canReview: boolean;
  canApprove: boolean;
  /** Doubtful fields that were looked at and left as they are. */
  passed: ReadonlySet<string>;
  editing: Editing | null;
  setEditing: (editing: Editing | null) => void;
  openEditor: (row: FieldRow, more?: Partial<Editing>) => void;
  addRow: (name: FieldName, project: number | null, more?: Partial<Editing>) => void;
  /** Rows whose trace is shown. */
  whyKey: string | null;
  setWhyKey: (key: string | null) => void;
  commentKey: string | null;
  setCommentKey: (key: string | null) => void;
  dialog: DialogName | null;
  openDialog: (name: DialogName | null) => void;
  /** Words that are selected in the document. */
  selected: Span | null;
  setSelected: (span: Span | null) => void;
  /** `seen`: the version that the person had before them, where that is not the one of now. */
  decide: (row: Pick<FieldRow, 'name' | 'project' | 'key'>, wish: Wish, seen?: number) => void;
  confirm: (row: FieldRow) => void;
  reject: (row: FieldRow) => void;
  undo: (row: FieldRow | null) => Promise<void>;
  undoDecision: (decisionId: string) => Promise<void>;
  /** Moves the focus to a field. */
  goTo: (key: string) => void;
  goToNextDoubt: (step?: 1 | -1) => void;
  nextDocument: () => Promise<void>;
  /** Read out by a screen reader and shown for a moment. */
  announce: (sentence: string, isProblem?: boolean) => void;
  /** Takes over what a decision made of the document. */
  keepAnswer: (after: AfterDecision) => void;
}

export const RecordContext = createContext<RecordOnPage | null>(null);

/** The record of this page; only below `RecordPage`. */
export function useRecord(): RecordOnPage {
  const record = useContext(RecordContext);
  if (!record) throw new Error('useRecord stands outside of RecordPage');
  return record;
}

