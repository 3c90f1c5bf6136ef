import type { Answered, Routes, Uploaded } from '@siets/api';
import { ApiFailure, type Uploading } from '../api-client.ts';

/** One file on its way in. */
export interface Upload {
  id: number;
  name: string;
  bytes: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  sent: number;
  /** What the server made of it, once done. */
  result: Uploaded | null;
  /** Why it came to nothing. */
  reason: { lv: string; en: string } | null;
}

export type Send = (file: File, options: Uploading) => Promise<Answered<Routes['upload']>>;

/** Files that are sent one after the other, whatever page is looked at. */
export interface Uploads {
  subscribe: (listener: () => void) => () => void;
  list: () => readonly Upload[];
  /** Larger files than `limit` bytes are refused without being sent. */
  add: (files: readonly File[], limit: number) => void;
  /** Sends a failed one again. */
  repeat: (id: number) => void;
  /** Takes those off the list that have come to an end. */
  clear: () => void;
}

const mega = (bytes: number): string => String(Math.floor(bytes / 1_000_000));

const tooLarge = (limit: number) => ({
  lv: `Fails ir lielāks par ${mega(limit)} MB. Sadaliet to vai saglabājiet mazāku, piemēram, ar sīkākiem attēliem.`,
  en: `The file is larger than ${mega(limit)} MB. Split it or save it smaller, for example with smaller pictures.`,
});

const empty = {
  lv: 'Fails ir tukšs, vai arī tā ir mape, ko pārlūks nevar nolasīt.',
  en: 'The file is empty, or a folder that the browser cannot read.',
};

function refusalOf(file: File, limit: number): Upload['reason'] {
  return file.size > limit ? tooLarge(limit) : file.size === 0 ? empty : null;
}

export function makeUploads(send: Send, onArrived: () => void = () => {}): Uploads {
  let uploads: readonly Upload[] = [];
  const files = new Map<number, File>();
  const listeners = new Set<() => void>();
  let nextId = 1;
  let isRunning = false;

  const tell = (next: readonly Upload[]): void => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const change = (id: number, changes: Partial<Upload>): void =>
    tell(uploads.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));

  async function sendOne(id: number, file: File): Promise<void> {
    change(id, { state: 'sending', sent: 0, reason: null });
    try {
      const {
        files: [result],
      } = await send(file, { onProgress: (sent) => change(id, { sent }) });
      if (!result || result.outcome === 'refused')
        change(id, { state: 'failed', result: result ?? null, reason: result?.reason ?? empty });
      else change(id, { state: 'done', sent: file.size, result, reason: result.reason });
    } catch (error) {
      const { lv, en } = error instanceof ApiFailure ? error : { lv: String(error), en: String(error) };
      change(id, { state: 'failed', reason: { lv, en } });
    }
    onArrived();
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    for (let next = waiting(); next; next = waiting()) {
      const file = files.get(next.id);
      if (file) await sendOne(next.id, file);
    }
    isRunning = false;
  }
  const waiting = (): Upload | undefined => uploads.find(({ state }) => state === 'waiting');

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    list: () => uploads,
    add(given, limit) {
      const added = given.map((file): Upload => {
        const id = nextId++;
        const reason = refusalOf(file, limit);
        if (reason === null) files.set(id, file);
        return {
          id,
          name: file.name,
          bytes: file.size,
          state: reason === null ? 'waiting' : 'failed',
          sent: 0,
          result: null,
          reason,
        };
      });
      tell([...uploads, ...added]);
      void run();
    },
    repeat(id) {
      if (!files.has(id)) return;
      change(id, { state: 'waiting', reason: null });
      void run();
    },
    clear() {
      const open = uploads.filter(({ state }) => state === 'waiting' || state === 'sending');
      for (const { id } of uploads) if (!open.some((upload) => upload.id === id)) files.delete(id);
      tell(open);
    },
  };
}
