export { MoveError, type MoveErrorCode } from './move-error.ts';
export { moveStore, type MoveOptions, type MovePlace, type MoveReport } from './move-store.ts';
