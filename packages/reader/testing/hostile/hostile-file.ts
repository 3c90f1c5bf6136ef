/** A file that attacks a reader, or that a person sends without meaning harm. */
export interface HostileFile {
  /** Its name as it is dropped. */
  name: string;
  /** What is wrong with it, for people. */
  what: string;
  /** The outcomes that are right: codes of problems, or `read`. */
  ends: readonly string[];
  /** True where it costs seconds: such a file is left to the whole run. */
  isSlow?: boolean;
  make: () => Uint8Array;
}

/** Numbers that look like chance and are the same on every machine. */
export function seededBytes(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state & 0xff;
  };
}

/** A copy in which `places` bytes are replaced, beyond the first `from`. */
export function corrupt(bytes: Uint8Array, seed: number, places: number, from = 8): Uint8Array {
  const next = seededBytes(seed);
  const copy = new Uint8Array(bytes);
  for (let place = 0; place < places; place += 1) {
    const at = from + (((next() << 16) | (next() << 8) | next()) % Math.max(1, copy.length - from));
    copy[at] = next();
  }
  return copy;
}

export const truncate = (bytes: Uint8Array, share: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * share));
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
