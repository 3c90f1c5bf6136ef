import { mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { destination, pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Settings } from './settings.ts';

/** A log that has grown beyond this is set aside at the next start; one older part is kept. */
const MAX_BYTES = 20_000_000;

const pinoTime = (): string => `,"time":"${new Date().toISOString()}"`;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function openLog({ dataDir, logFile }: Pick<Settings, 'dataDir' | 'logFile'>): DestinationStream {
  const path = logFile === '-' ? 2 : resolve(dataDir, logFile);
  if (typeof path === 'string') {
    mkdirSync(dirname(path), { recursive: true });
    if (sizeOf(path) > MAX_BYTES) renameSync(path, `${path}.1`);
  }
  const stream = destination({ dest: path, sync: true });
  // A log that cannot be written (a full disk) must not stop the work.
  stream.on('error', () => {});
  return stream;
}

/** V8 quotes what it could not parse: where that is a stored text, its words would be in the log. */
function quotationsOf(error: Error): string[] {
  const found: string[] = [];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) if (cause instanceof SyntaxError) found.push(cause.message);
  return found;
}

function toLoggedError(error: Error): ReturnType<typeof stdSerializers.err> {
  const logged = stdSerializers.err(error);
  const hide = (text: string): string => quotationsOf(error).reduce((hidden, quotation) => hidden.replaceAll(quotation, 'unreadable data'), text);
  return { ...logged, message: hide(logged.message), stack: hide(logged.stack) };
}

/**
 * The log: one JSON object per line, to the file of the settings or the stream given.
 * It names documents by id and never holds their text; the messages of errors are ours or the system's.
 */
export function createLogger(settings: Pick<Settings, 'logLevel' | 'logFile' | 'dataDir'>, stream?: DestinationStream): Logger {
  const options = { level: settings.logLevel, base: { pid: process.pid }, timestamp: pinoTime, serializers: { err: toLoggedError } };
  return pino(options, stream ?? (settings.logLevel === 'silent' ? { write: () => {} } : openLog(settings)));
}
