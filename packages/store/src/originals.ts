/** The files as they came, by the hash of their bytes: `originals/ab/cd/abcd…`. */
export interface Originals {
  /**
   * Copies a file in while hashing it; on return the bytes and their folder entry are on disk.
   * `id` is `sha256:…`. Throws the error of the file system: of the source (ENOENT, EACCES) or of the target (ENOSPC).
   */
  put(path: string): Promise<{ id: string; bytes: number }>;
  /** Where the bytes of a document lie; the file may be missing. */
  pathOf(id: string): string;
  has(id: string): Promise<boolean>;
}
