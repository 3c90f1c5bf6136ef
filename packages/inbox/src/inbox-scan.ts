import { randomUUID } from 'node:crypto';
import { constants, mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimedFile } from './claimed-file.ts';
import { Bursts } from './bursts.ts';
import { claimFile, findClaims, isCode, takeOverClaims, type Claim } from './claims.ts';
import { EmptiedFolders } from './emptied-folders.ts';
import type { SeenFolder } from './folder-trigger.ts';
import { markInPlace, toFileInPlace } from './file-in-place.ts';
import { flushFolder } from './flush-folder.ts';
import { FreshFiles } from './fresh-files.ts';
import { HandOver, type Refresh } from './hand-over.ts';
import type { InboxNotice, InboxOptions, LeftThere } from './inbox-options.ts';
import { claimsOf, workFolder } from './layout.ts';
import { cannotMoveNotice, diskFullNotice, handOverFailedNotice, readOnlyNotice, unlistedNotice } from './notices.ts';
import { Stillness } from './stillness.ts';
import { walkInbox, type InboxEntry } from './walk-inbox.ts';

/** What came into a new folder before it was watched is met by another look. */
const AFTER_NEW_FOLDER_MS = 100;
/** Where a file may not be taken now, as when the disk is nearly full: how long until it is asked about again. */
const NOT_NOW_MS = 5_000;
/** Files claimed at a time: each costs a flush of the disk, and flushes at the same time share one. */
const CLAIMS_AT_ONCE = 8;
/** Things left where they are that are remembered, so that each is told of once. */
const MOST_LEFT = 10_000;

/** How often, at least, a walk turns to files that came meanwhile. */
const FRESH_EVERY_MS = 250;

/** What one look at everything came to. */
export interface Look {
  /** After how many milliseconds something needs another look. */
  waitMs: number;
  /** It was taken up with files: the next one should not wait. */
  isBusy: boolean;
}

export interface InboxScanListeners {
  /** Told what folders there are after each look; answers whether to look again soon. */
  onFolders?: (folders: readonly SeenFolder[], options: { isCut: boolean }) => boolean;
}

/** One look at the inbox after another: what is still is claimed and handed over; what cannot be taken is told once. */
export class InboxScan {
  readonly #options: InboxOptions;
  readonly #onFolders: InboxScanListeners['onFolders'];
  readonly #owner: string;
  readonly #stillness: Stillness;
  readonly #fresh: FreshFiles;
  readonly #bursts = new Bursts();
  readonly #handOver: HandOver;
  readonly #emptied: EmptiedFolders;
  readonly #left = new Map<string, number>();
  readonly #inPlace = new Set<string>();
  /** Marks of files that were taken where they stand, unless the caller knows them. */
  readonly #taken = new Set<string>();
  readonly #told = new Set<string>();
  readonly #ends = new Set<Promise<void>>();
  readonly #offers = new Set<Promise<void>>();
  readonly #claiming = new Set<Promise<void>>();
  readonly #claimErrors: unknown[] = [];
  #isReadOnly = false;
  /** A file could not be moved out of its folder, though the inbox is not read-only. */
  #staysSomewhere = false;
  #isHalted = false;

  constructor(options: InboxOptions, { onFolders }: InboxScanListeners = {}) {
    this.#options = options;
    this.#onFolders = onFolders;
    this.#owner = options.owner ?? 'local';
    this.#stillness = new Stillness(options.settleMs ?? 1_000);
    this.#fresh = new FreshFiles(options.dir, options.settleMs ?? 1_000);
    this.#emptied = new EmptiedFolders(options.emptyFolderMs ?? 5_000);
    this.#handOver = new HandOver({
      concurrency: options.concurrency ?? 8,
      retryMs: options.retryMs ?? 1_000,
      onFile: async (file) => {
        await options.onFile(file);
        this.#told.delete(diskFullNotice(null).en);
      },
      onFailed: (file, error) => this.#tell(toFailedNotice(join(file.folder, file.name), error)),
    });
  }

  get isReadOnly(): boolean {
    return this.#isReadOnly;
  }

  get inHand(): number {
    return this.#ends.size;
  }

  /** Finds out whether files can be moved out, and offers what an earlier run had claimed. */
  async open(): Promise<void> {
    this.#isReadOnly = !(await this.#canMove());
    if (this.#isReadOnly) this.#tell(readOnlyNotice);
    else for (const claim of await findClaims(this.#options.dir, this.#owner)) this.#offerClaim(claim);
  }

  /** Notes that the system told of a change; the file is looked at between the steps of a walk, and by `runFresh`. */
  hear(folder: Buffer, name: Buffer): void {
    this.#fresh.add(folder, name, performance.now());
  }

  /** Looks at what the system told of a moment ago; answers after how many milliseconds to do so again. */
  runFresh(): Promise<number> {
    return this.#fresh.look(() => performance.now(), (entry) => this.#lookFresh(entry));
  }

  /** Looks at everything once, or at as much as can be watched for stillness. */
  async run(): Promise<Look> {
    if (!this.#isReadOnly) await this.#takeOver();
    let waitMs = Infinity;
    let isBusy = false;
    let isCut = false;
    const folders: SeenFolder[] = [];
    const top = await stat(this.#options.dir).catch(() => null);
    if (top) folders.push({ path: Buffer.from(this.#options.dir), ino: top.ino });
    this.#stillness.beginRound();
    const walk = walkInbox(this.#options.dir, {
      onUnlisted: (name, error) => this.#tellUnlisted(name, error),
      onFolder: (path, { ino }) => void folders.push({ path, ino }),
    });
    let freshAt = 0;
    for await (const entry of walk) {
      if (this.#isHalted || this.#claimErrors.length > 0) break;
      if (performance.now() >= freshAt) freshAt = performance.now() + Math.min(FRESH_EVERY_MS, await this.runFresh());
      waitMs = Math.min(waitMs, await this.#look(entry));
      isBusy ||= this.inHand + this.#claiming.size > 0;
      isCut = this.#stillness.isFull && waitMs < Infinity;
      if (isCut) break;
    }
    await this.claimed();
    if (this.#isHalted) return { waitMs: Infinity, isBusy };
    this.#stillness.endRound({ isCut });
    const isNew = this.#onFolders?.(folders, { isCut }) ?? false;
    return { waitMs: Math.min(waitMs, isNew ? AFTER_NEW_FOLDER_MS : Infinity, await this.runFresh()), isBusy: isBusy || isCut };
  }

  /** Resolves when each file in hand is safe and out of the inbox, or its first try failed; later tries go on beside it. */
  async offered(): Promise<void> {
    await Promise.all(this.#offers);
  }

  halt(): void {
    this.#isHalted = true;
    this.#handOver.halt();
  }

  async close(): Promise<void> {
    this.halt();
    await Promise.all(this.#claiming);
    await Promise.all(this.#ends);
    await rmdir(claimsOf(this.#options.dir, this.#owner)).catch(() => undefined);
  }

  /** Answers after how many milliseconds it needs another look; Infinity where it is dealt with. */
  async #look(entry: InboxEntry): Promise<number> {
    if (entry.kind === 'folder') return this.#isReadOnly ? Infinity : this.#emptied.look(entry);
    if (entry.kind === 'other') return this.#leave(entry, 'not-a-file');
    if (await this.#isTakenInPlace(entry)) return Infinity;
    return this.#stillness.wait(entry.name, entry.stats, performance.now()) || this.#take(entry, folderOf(entry));
  }

  /** What came alone has an allowance of its own beside that of its folder, which a flood may have used up. */
  async #lookFresh(entry: InboxEntry): Promise<number> {
    return (await this.#isTakenInPlace(entry)) ? Infinity : this.#take(entry, `fresh ${folderOf(entry)}`);
  }

  /** Takes up a file that is still. `group` is what it is ranked among. */
  async #take(entry: InboxEntry, group: string): Promise<number> {
    if (!(await isReadable(entry.path))) return this.#leave(entry, 'unreadable');
    if (this.#options.mayTake && !this.#options.mayTake(entry.stats.size)) return NOT_NOW_MS;
    await this.#handOver.room();
    if (this.#isHalted) return Infinity;
    const rank = this.#bursts.rank(group, performance.now());
    if (this.#isReadOnly) this.#offerInPlace(entry, rank);
    else await this.#beginClaim(entry, rank);
    return Infinity;
  }

  /** Resolves when the next claim may begin; an error is thrown by `claimed`. */
  async #beginClaim(entry: InboxEntry, rank: number): Promise<void> {
    const claim = this.#claim(entry, rank).catch((error: unknown) => {
      this.#claimErrors.push(error);
    });
    this.#claiming.add(claim);
    void claim.then(() => this.#claiming.delete(claim));
    if (this.#claiming.size >= CLAIMS_AT_ONCE) await Promise.race(this.#claiming);
  }

  /** Resolves when no claim is under way; throws where one failed. */
  async claimed(): Promise<void> {
    await Promise.all(this.#claiming);
    const [error] = this.#claimErrors.splice(0);
    if (error !== undefined) throw error;
  }

  async #claim(entry: InboxEntry, rank: number): Promise<void> {
    try {
      // Taken in where it stood while it could not be moved: the same drop, to be taken out now.
      const mark = markInPlace(this.#options.dir, entry);
      const isKnown = (await this.#options.isKnown?.(mark)) ?? false;
      const claim = await claimFile(this.#options.dir, this.#owner, { path: entry.path, name: entry.name, receivedAt: new Date(), ...(isKnown && { mark }) });
      this.#stillness.forget(entry.name);
      if (claim) this.#offerClaim(Object.assign(claim, { rank }));
    } catch (error) {
      // The folder that the file lies in may be read-only, or on a disk of its own, though the inbox is not.
      if (!isCode(error, 'EACCES', 'EPERM', 'EROFS', 'EXDEV')) throw error;
      this.#tell(cannotMoveNotice(entry.name, error));
      this.#staysSomewhere = true;
      if (!(await this.#isTakenInPlace(entry))) this.#offerInPlace(entry, rank);
    }
  }

  #offerClaim(claim: Claim): void {
    const refresh = async (): Promise<boolean> => {
      await claim.touch();
      return claim.isUnchanged();
    };
    this.#emptied.add(claim.folder);
    this.#offer(claim, refresh, () => claim.remove());
  }

  #offerInPlace(entry: InboxEntry, rank: number): void {
    const file = toFileInPlace(this.#options.dir, entry, rank);
    this.#inPlace.add(file.claim);
    const forget = (): boolean => this.#inPlace.delete(file.claim);
    const remember = async (): Promise<void> => {
      if (!this.#options.isKnown) this.#taken.add(file.claim);
    };
    this.#offer(file, () => file.isUnchanged(), remember, forget);
  }

  #offer(file: ClaimedFile, refresh: Refresh, onTaken: () => Promise<void>, onEnd?: () => void): void {
    const { failed, taken } = this.#handOver.add(file, refresh);
    const end = taken
      .then((isTaken) => (isTaken ? onTaken() : undefined))
      .catch((error: unknown) => this.#tell(toFailedNotice(file.name, error)))
      .finally(onEnd);
    this.#ends.add(end);
    void end.then(() => this.#ends.delete(end));
    const offered = Promise.race([failed, end]);
    this.#offers.add(offered);
    void offered.then(() => this.#offers.delete(offered));
  }

  async #isTakenInPlace(entry: InboxEntry): Promise<boolean> {
    if (!this.#isReadOnly && !this.#staysSomewhere) return false;
    const mark = markInPlace(this.#options.dir, entry);
    return this.#inPlace.has(mark) || (this.#options.isKnown ? this.#options.isKnown(mark) : this.#taken.has(mark));
  }

  /** Leaves something where it is and says so; again only when it changed. */
  async #leave(entry: InboxEntry, code: LeftThere['code']): Promise<number> {
    if (this.#left.get(entry.name) === entry.stats.ctimeMs) return Infinity;
    if (this.#left.size >= MOST_LEFT) this.#left.clear();
    this.#left.set(entry.name, entry.stats.ctimeMs);
    await this.#options.onLeft?.({ name: entry.name, code });
    return Infinity;
  }

  async #takeOver(): Promise<void> {
    const idleMs = this.#options.takeOverMs ?? 900_000;
    for (const claim of await takeOverClaims(this.#options.dir, this.#owner, idleMs)) this.#offerClaim(claim);
  }

  async #canMove(): Promise<boolean> {
    const { dir } = this.#options;
    const probe = join(dir, `.siets-${randomUUID()}.tmp`);
    try {
      await mkdir(claimsOf(dir, this.#owner), { recursive: true });
      for (const folder of [join(dir, workFolder, 'claims'), join(dir, workFolder), dir]) await flushFolder(folder);
      await (await open(probe, 'w')).close();
      await rm(probe);
      return true;
    } catch (error) {
      if (isCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
      throw error;
    }
  }

  #tellUnlisted(name: string, error: unknown): void {
    this.#tell(name === '' ? unlistedNotice('inbox-missing', this.#options.dir, error) : unlistedNotice('folder-unreadable', name, error));
  }

  /** Passes a notice on once: a folder that is looked at every second must not fill the log. */
  #tell(notice: InboxNotice): void {
    if (this.#told.has(notice.en)) return;
    if (this.#told.size > 1_000) this.#told.clear();
    this.#told.add(notice.en);
    this.#options.onNotice?.(notice);
  }
}

const folderOf = ({ name }: InboxEntry): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Tries it, since the rights on record may say otherwise than the disk; without waiting, should it have become a pipe. */
async function isReadable(path: Buffer): Promise<boolean> {
  try {
    await (await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)).close();
    return true;
  } catch (error) {
    return !isCode(error, 'EACCES', 'EPERM');
  }
}

/** A full disk is told once for all files; it may stand behind another error, such as that of a database. */
function toFailedNotice(name: string, error: unknown): InboxNotice {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isCode(cause, 'ENOSPC', 'EDQUOT') || /disk is full/iu.test(cause.message)) return diskFullNotice(error);
  }
  return handOverFailedNotice(name, error);
}
