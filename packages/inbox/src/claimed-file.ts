/** A file that this process has claimed from the inbox: nobody else will take it. */
export interface ClaimedFile {
  /** Where the bytes stand now. */
  path: string;
  /** The name as dropped, without its folder; normalised in no way. */
  name: string;
  /** Folder below the inbox, parts joined by `/`; empty at the top. */
  folder: string;
  /** When the inbox took the file up. */
  receivedAt: Date;
  /** Size when it was claimed. */
  bytes: number;
  /** How much of a flood it is part of: 0 for single files, to be done first; then 1, 2, … to 15. */
  rank: number;
  /** Mark of this one drop: the same again when the file is offered a second time, after a failure or a restart. */
  claim: string;
  /**
   * True where size and time of change are those of the claim. Intake asks after copying and before its commit,
   * since a program may still hold the file open and write; on false it throws `StillChangingError`.
   */
  isUnchanged(): Promise<boolean>;
}

/** Thrown by intake where `isUnchanged` said no: the inbox offers the file again a little later. */
export class StillChangingError extends Error {
  constructor(name: string) {
    super(`expected a still file, found that ${JSON.stringify(name)} changed while it was copied`);
    this.name = 'StillChangingError';
  }
}

/** `a/b/c.pdf` as its folder `a/b` and its name `c.pdf`. */
export function splitName(relative: string): { folder: string; name: string } {
  const slash = relative.lastIndexOf('/');
  return { folder: relative.slice(0, Math.max(0, slash)), name: relative.slice(slash + 1) };
}
