import { later } from '../app/later.tsx';

// Editors and dialogs: nobody needs them to see a record. Their code comes once it is painted (`fetchParts`), so that a key finds it there, also without a network.

const parts = () => import('./parts.ts');

export const AlikeDialog = later(() => parts().then((code) => code.AlikeDialog));
export const AssignDialog = later(() => parts().then((code) => code.AssignDialog));
export const ConfirmAboveDialog = later(() => parts().then((code) => code.ConfirmAboveDialog));
export const ConflictDialog = later(() => parts().then((code) => code.ConflictDialog));
export const HistoryDialog = later(() => parts().then((code) => code.HistoryDialog));
export const KeysDialog = later(() => parts().then((code) => code.KeysDialog));
export const ProjectsDialog = later(() => parts().then((code) => code.ProjectsDialog));
export const TogetherDialog = later(() => parts().then((code) => code.TogetherDialog));
export const CommentsPanel = later(() => parts().then((code) => code.CommentsPanel));
export const FieldEditor = later(() => parts().then((code) => code.FieldEditor));

const all = [AlikeDialog, AssignDialog, ConfirmAboveDialog, ConflictDialog, HistoryDialog, KeysDialog, ProjectsDialog, TogetherDialog, CommentsPanel, FieldEditor];

/** Brings them all. One that does not come is asked for again when it is wanted, and told of then. */
export const fetchParts = (): void => void Promise.allSettled(all.map(({ fetch }) => fetch()));
