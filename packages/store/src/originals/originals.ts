/** A file on this machine that holds an original for as long as it is used. */
export interface FetchedOriginal {
  path: string;
  /** Lets go of it: a copy made for the purpose is removed. */
  release: () => Promise<void>;
}

/** What a look at an original found, and where. */
export interface OriginalCheck {
  state: 'whole' | 'missing' | 'changed' | 'unreadable';
  place: string;
}

/** The files as they came, by the hash of their bytes: `ab/cd/abcd…` in a folder or an S3-compatible service. */
export interface Originals {
  /**
   * Copies a file in while hashing it; on return the bytes and their folder entry are on disk. `id` is `sha256:…`.
   * Throws ProblemError where the file is to blame (vanished, unreadable, not-a-file), else the error of the file
   * system (a full disk, a read error), after which nothing is left behind and the call may be repeated.
   */
  put(path: string): Promise<{ id: string; bytes: number }>;
  /** The same for bytes at hand, such as a file that came inside another. */
  putBytes(bytes: Uint8Array): Promise<{ id: string; bytes: number }>;
  /** Where the bytes of a document lie in a folder; the file may be missing. Throws where they lie elsewhere: `fetch` them. */
  pathOf(id: string): string;
  /** The original as a file here, wherever it lies. What it holds is not checked: the reader hashes it anyway. */
  fetch(id: string): Promise<FetchedOriginal>;
  has(id: string): Promise<boolean>;
  /** Reads every byte. */
  check(id: string): Promise<OriginalCheck>;
  remove(id: string): Promise<void>;
  /** Everything that lies there; `id` is null for what is none of ours. */
  list(): AsyncIterable<{ id: string | null; place: string }>;
  /** Removes copies that a killed process left half-way, untouched for `idleMs` (default one day). */
  tidy(idleMs?: number): Promise<void>;
}

export const DAY_MS = 86_400_000;

const PLACE = /^(?<a>[0-9a-f]{2})\/(?<b>[0-9a-f]{2})\/(?<hash>\k<a>\k<b>[0-9a-f]{60})$/u;

/** The document that a place `ab/cd/abcd…` belongs to; null where it is no such place. */
export function idOfPlace(place: string): string | null {
  const hash = PLACE.exec(place)?.groups?.['hash'];
  return hash === undefined ? null : `sha256:${hash}`;
}
