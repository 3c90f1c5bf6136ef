export type * from './runtime.ts';
export type * from './settings.ts';

// Functions of this package (their files land next):
//   loadSettings(env, flags): Settings                       throws SettingsError with a message in Latvian and English
//   createLogger(settings): Logger
//   lockDataDir(dataDir): DataDirLock                        throws DataDirBusyError; lock.release()
//   createRuntime(settings, { hold?: 'must' | 'try' | 'never' }): Promise<Runtime>
//   runWorker(definition): Promise<void>                     one worker as a process of its own, until SIGINT/SIGTERM
// @siets/worker-intake:
//   takeFile(runtime, { path, name, folder, source, receivedAt, claim? }): Promise<ArrivalAnswer>
//   refuseFile(runtime, { name, folder, source, receivedAt, claim?, problem }): Promise<ArrivalAnswer>
