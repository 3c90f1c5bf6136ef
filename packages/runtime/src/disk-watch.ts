import { statfs } from 'node:fs/promises';
import type { Settings } from './settings.ts';

/** `low`: people are warned; `full`: no file is taken in until there is room again. */
export type DiskState = 'ok' | 'low' | 'full';

export interface DiskNotice {
  state: DiskState;
  lv: string;
  en: string;
}

export interface Room {
  bytes: number;
  /** Files that can still be made; null where the file system has no limit of its own. */
  files: number | null;
}

/** Watches the disk of the data folder, so that intake stops before a full one harms what is in hand. */
export interface DiskWatch {
  readonly state: DiskState;
  /** Free at the last look; null where the system does not say. */
  readonly room: Room | null;
  /** Whether a file of so many bytes may be taken in; what is allowed is reckoned with until the next look. */
  mayTake(bytes: number): boolean;
  onChange(listener: (notice: DiskNotice) => void): void;
  look(): Promise<void>;
  stop(): void;
}

const EVERY_MS = 5_000;
/** Intake goes on when there is a tenth more than where it stopped, so that it does not stop and go. */
const RESUME = 1.1;
/** A document takes its own size, and about as much again for its text, record and receipt. */
const COST = 2;
const FEW_FILES = { low: 20_000, full: 2_000 };
const MEGABYTE = 1_000_000;

export const readRoom = async (path: string): Promise<Room | null> => {
  const stats = await statfs(path).catch(() => null);
  return stats && { bytes: stats.bavail * stats.bsize, files: stats.files > 0 ? stats.ffree : null };
};

/** What the state is with so much room, after it was `before`. */
export function stateOf(room: Room, before: DiskState, { diskWarnMb, diskStopMb }: Pick<Settings, 'diskWarnMb' | 'diskStopMb'>): DiskState {
  const megabytes = room.bytes / MEGABYTE;
  const files = room.files ?? Infinity;
  const more = before === 'full' ? RESUME : 1;
  if (megabytes < diskStopMb * more || files < FEW_FILES.full * more) return 'full';
  return megabytes < diskWarnMb || files < FEW_FILES.low ? 'low' : 'ok';
}

const showMb = (bytes: number): string => String(Math.round(bytes / MEGABYTE));

function toNotice(state: DiskState, { bytes, files }: Room): DiskNotice {
  const free = { lv: `${showMb(bytes)} MB`, en: `${showMb(bytes)} MB` };
  if (files !== null && files < FEW_FILES.low) {
    free.lv += `, vēl ${files} faili`;
    free.en += `, ${files} more files`;
  }
  switch (state) {
    case 'ok':
      return { state, lv: `Diskā atkal pietiek vietas (${free.lv}).`, en: `There is enough room on the disk again (${free.en}).` };
    case 'low':
      return {
        state,
        lv: `Diskā paliek maz vietas (${free.lv}). Atbrīvojiet to, pirms Siets pārstāj pieņemt failus.`,
        en: `Little room is left on the disk (${free.en}). Make some before Siets stops taking files in.`,
      };
    case 'full':
      return {
        state,
        lv: `Diskā ir pārāk maz vietas (${free.lv}), tāpēc jauni faili paliek iesūtnē. Atbrīvojiet vietu; tālāk viss notiks pats.`,
        en: `There is too little room on the disk (${free.en}), so new files stay in the inbox. Make room; the rest will go on by itself.`,
      };
  }
}

const toLargeNotice = (bytes: number, room: Room): DiskNotice => ({
  state: 'low',
  lv: `Fails (${showMb(bytes)} MB) paliek iesūtnē: diskā tam nepietiek vietas (brīvi ${showMb(room.bytes)} MB). Atbrīvojiet vietu; tālāk viss notiks pats.`,
  en: `A file (${showMb(bytes)} MB) stays in the inbox: there is too little room for it (${showMb(room.bytes)} MB free). Make room; the rest will go on by itself.`,
});

export function watchDisk(
  settings: Pick<Settings, 'dataDir' | 'diskWarnMb' | 'diskStopMb'>, read: (path: string) => Promise<Room | null> = readRoom,
): DiskWatch {
  const listeners = new Set<(notice: DiskNotice) => void>();
  let state: DiskState = 'ok';
  let room: Room | null = null;
  let given = 0;
  let isTold = false;

  const tell = (notice: DiskNotice): void => {
    for (const listener of listeners) listener(notice);
  };

  /** Said once, until there was enough room in between. */
  const refuse = (bytes: number, free: Room): false => {
    if (!isTold) tell(toLargeNotice(bytes, free));
    isTold = true;
    return false;
  };

  const look = async (): Promise<void> => {
    const found = await read(settings.dataDir);
    given = 0;
    room = found;
    if (!found) return;
    const next = stateOf(found, state, settings);
    if (next === state) return;
    state = next;
    if (state === 'ok') isTold = false;
    tell(toNotice(state, found));
  };

  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return {
    get state() { return state; },
    get room() { return room; },
    mayTake(bytes) {
      if (state === 'full') return false;
      if (room && room.bytes - (given + bytes) * COST < settings.diskStopMb * MEGABYTE) return refuse(bytes, room);
      given += bytes;
      return true;
    },
    onChange: (listener) => void listeners.add(listener),
    look,
    stop: () => clearInterval(timer),
  };
}
