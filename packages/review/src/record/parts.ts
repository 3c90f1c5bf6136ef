// What a person needs of the page of a record only once something is decided or opened, as one file of code: see later-parts.ts.

export { AlikeDialog } from './dialogs/alike-dialog.tsx';
export { AssignDialog } from './dialogs/assign-dialog.tsx';
export { ConfirmAboveDialog } from './dialogs/confirm-above-dialog.tsx';
export { ConflictDialog } from './dialogs/conflict-dialog.tsx';
export { HistoryDialog } from './dialogs/history-dialog.tsx';
export { KeysDialog } from './dialogs/keys-dialog.tsx';
export { ProjectsDialog } from './dialogs/projects-dialog.tsx';
export { TogetherDialog } from './dialogs/together-dialogs.tsx';
export { fitsField } from './plain/fits-field.ts';
