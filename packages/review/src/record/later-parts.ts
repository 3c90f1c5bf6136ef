import { later } from '../app/later.tsx';
import type { Fits } from './plain/read-form.ts';

// Dialogs, and the schemas that a typed value is held against: nobody needs them to see a record. Their code comes once it is painted (`fetchParts`), so that a key finds
// it there, also without a network. Where letters are typed (editor, comment) is no such part: until it came they would be taken for keys.

const parts = () => import('./parts.ts');

export const AlikeDialog = later(() => parts().then((code) => code.AlikeDialog));
export const AssignDialog = later(() => parts().then((code) => code.AssignDialog));
export const ConfirmAboveDialog = later(() => parts().then((code) => code.ConfirmAboveDialog));
export const ConflictDialog = later(() => parts().then((code) => code.ConflictDialog));
export const HistoryDialog = later(() => parts().then((code) => code.HistoryDialog));
export const KeysDialog = later(() => parts().then((code) => code.KeysDialog));
export const ProjectsDialog = later(() => parts().then((code) => code.ProjectsDialog));
export const TogetherDialog = later(() => parts().then((code) => code.TogetherDialog));

const all = [AlikeDialog, AssignDialog, ConfirmAboveDialog, ConflictDialog, HistoryDialog, KeysDialog, ProjectsDialog, TogetherDialog];

/** Holds a value against the record contract; where that code does not come, as without a network, the server alone does, as it does in any case. */
export const fitsLater = (): Promise<Fits> => parts().then((code) => code.fitsField, () => () => true);

/** Brings them all. One that does not come is asked for again when it is wanted, and told of then. */
export const fetchParts = (): void => void Promise.allSettled(all.map(({ fetch }) => fetch()));
