/** The part of a browser's storage that drafts need; it may be full or forbidden. */
export interface DraftStorage {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

/** Something typed but not yet decided, under a name; kept for the tab until it is decided or given up. */
export interface Drafts {
  /** As it was written; null where nothing is kept. */
  read: (name: string) => unknown;
  write: (name: string, value: unknown) => void;
  clear: (name: string) => void;
}

/** Drafts of one document for one person. Where the browser keeps nothing (full, forbidden) they live as long as the page. */
export function makeDrafts(storage: DraftStorage | null, owner: string, documentId: string): Drafts {
  const prefix = `siets:draft:${owner}:${documentId}:`;
  const memory = new Map<string, string>();
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  return {
    read: (name): unknown => {
      const kept = memory.get(name) ?? attempt(() => storage?.getItem(prefix + name) ?? null);
      return kept === null ? null : attempt((): unknown => JSON.parse(kept));
    },
    write: (name, value) => {
      memory.set(name, JSON.stringify(value));
      attempt(() => storage?.setItem(prefix + name, JSON.stringify(value)));
    },
    clear: (name) => {
      memory.delete(name);
      attempt(() => storage?.removeItem(prefix + name));
    },
  };
}
