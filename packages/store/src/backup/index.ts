export * from './backup-error.ts';
export { backupStore, type BackupOptions, type BackupReport } from './backup-store.ts';
export type { Manifest } from './manifest.ts';
export { restoreStore, type RestoreOptions, type RestoreReport } from './restore-store.ts';
export { UPGRADE_FOLDER } from './upgrade-copy.ts';
