import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { Settings } from './settings.ts';

/**
 * The log: one JSON object per line, to stderr unless told otherwise.
 * It names documents by id and never holds their text; the messages of errors are ours or the system's.
 */
export function createLogger(settings: Pick<Settings, 'logLevel'>, stream?: DestinationStream): Logger {
  const options = { level: settings.logLevel, base: { pid: process.pid }, timestamp: pinoTime };
  return pino(options, stream ?? destination({ dest: 2, sync: true }));
}

const pinoTime = (): string => `,"time":"${new Date().toISOString()}"`;
