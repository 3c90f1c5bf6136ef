export { Bursts } from './bursts.ts';
export { StillChangingError, type ClaimedFile } from './claimed-file.ts';
export type { InboxNotice, InboxOptions, InboxWatcher, LeftThere } from './inbox-options.ts';
export { isIgnoredName } from './ignored-name.ts';
export { receiptFolder, workFolder } from './layout.ts';
export { watchInbox } from './watch-inbox.ts';
export { networkTypeOf, tellsOfChanges, type WatchMode } from './watch-mode.ts';
export * from './receipt/index.ts';
