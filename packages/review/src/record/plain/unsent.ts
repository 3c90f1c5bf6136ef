import { fieldLayouts } from '@siets/record';
import type { DraftStorage } from './drafts.ts';
import type { Pending } from './pending-wishes.ts';

/** The part of a browser's storage that unsent decisions need; it may be full or forbidden. */
export interface UnsentStorage extends DraftStorage {
  readonly length: number;
  key: (index: number) => string | null;
}

/** The unsent decisions of one person on one document, of all tabs together. */
export interface Unsent {
  /** In the order in which they were taken. */
  read: () => Pending[];
  /** What is unsent on this page now; what other tabs wrote and this one has not read stays. */
  write: (all: readonly Pending[]) => void;
}

const isPending = (value: unknown): value is Pending => {
  const { key, wish, field } = (value ?? {}) as { [name: string]: unknown };
  return typeof key === 'string' && typeof wish === 'object' && wish !== null && typeof field === 'string' && Object.hasOwn(fieldLayouts, field);
};

/**
 * Keeps each decision under a name of its own, where it outlives the tab and the window. Where the browser keeps nothing (full, forbidden) they
 * live as long as the page.
 */
export function makeUnsent(storage: UnsentStorage | null, owner: string, documentId: string): Unsent {
  const prefix = `siets:unsent:${owner}:${documentId}:`;
  let known = new Map<string, Pending>();
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch {
      // it lives in `known`
    }
  };
  const readKept = (kept: UnsentStorage): void => {
    const names = Array.from({ length: kept.length }, (_, index) => kept.key(index)).filter((name) => name?.startsWith(prefix) === true);
    for (const name of names) {
      attempt(() => {
        const found: unknown = JSON.parse(kept.getItem(name ?? '') ?? 'null');
        if (isPending(found)) known.set(found.key, found);
      });
    }
  };
  return {
    read: () => {
      if (storage) attempt(() => readKept(storage));
      return [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    write: (all) => {
      const next = new Map(all.map((pending) => [pending.key, pending]));
      for (const key of known.keys()) if (!next.has(key)) attempt(() => storage?.removeItem(prefix + key));
      for (const [key, pending] of next) if (!known.has(key)) attempt(() => storage?.setItem(prefix + key, JSON.stringify(pending)));
      known = next;
    },
  };
}
