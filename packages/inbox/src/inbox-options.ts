import type { ProblemCode } from '@siets/record';
import type { ClaimedFile } from './claimed-file.ts';
import type { WatchMode } from './watch-mode.ts';

/** What was left where it is, and why: no arrival, but the clerk should know. */
export interface LeftThere {
  name: string;
  code: Extract<ProblemCode, 'not-a-file' | 'unreadable'>;
}

/** What the inbox reports beside files; `lv` and `en` are sentences for a person. */
export interface InboxNotice {
  kind:
    | 'read-only' | 'watch-failed' | 'scan-failed' | 'cannot-move' | 'hand-over-failed' | 'disk-full'
    | 'folder-unreadable' | 'inbox-missing' | 'network-folder' | 'silent-folder';
  lv: string;
  en: string;
  error?: unknown;
}

export interface InboxOptions {
  /** The folder to watch; made where it does not exist. */
  dir: string;
  /**
   * Takes a file in: resolves when its bytes and its row are durable elsewhere; then the inbox lets go of the file.
   * Where it throws, the file stays claimed and is offered again, later each time.
   */
  onFile(file: ClaimedFile): Promise<void>;
  /** Called once for each link, device or unreadable file, and again when it changed. */
  onLeft?: ((left: LeftThere) => Promise<void> | void) | undefined;
  onNotice?: ((notice: InboxNotice) => void) | undefined;
  /** Names who claims; two data folders that share an inbox must differ, and a restart must say the same again. */
  owner?: string | undefined;
  /** How long a file must stay unchanged to count, in milliseconds; default 1,000. */
  settleMs?: number | undefined;
  /** Everything is looked at anew this often, whatever the notifications say, in milliseconds; default 30,000. */
  rescanMs?: number | undefined;
  /** How changes are noticed; default `auto`: as the file system suggests, which for network folders is looking every `pollMs`. */
  watch?: WatchMode | undefined;
  /** Default 2,000 milliseconds. */
  pollMs?: number | undefined;
  /** How many files are handed over at a time; default 8. */
  concurrency?: number | undefined;
  /** A folder that files came out of is removed when it stayed empty this long, in milliseconds; default 5,000. */
  emptyFolderMs?: number | undefined;
  /** First wait after a failed hand-over, doubled each time up to a minute; default 1,000 milliseconds. */
  retryMs?: number | undefined;
  /** Claims of other owners that nobody touched for so long are taken over, in milliseconds; default 15 minutes. */
  takeOverMs?: number | undefined;
  /** True where a file with this mark was taken in before: asked of files that stay where they are. Default: what this run took. */
  isKnown?: ((claim: string) => Promise<boolean>) | undefined;
  /** Whether a file of so many bytes may be taken now; where not, it stays in the inbox and is asked about again. Default: always. */
  mayTake?: ((bytes: number) => boolean) | undefined;
}

export interface InboxWatcher {
  /** True where files cannot be moved out of the folder. */
  readonly isReadOnly: boolean;
  /** True where the folder is looked at every little while, whether or not the system tells of changes. */
  readonly isPolling: boolean;
  /** Files claimed and not yet safe elsewhere. */
  readonly inHand: number;
  /** Looks at the folder now; resolves after what was still then has been handed over. */
  scan(): Promise<void>;
  /** Takes nothing new and resolves when what is in hand is safe; what fails stays claimed for the next start. */
  stop(): Promise<void>;
}
