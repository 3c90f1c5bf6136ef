import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

/** Which field is being looked at (`active`: it has the focus) and which is only pointed at; both sides of the page listen. */
export class LitStore {
  active: string | null = null;
  hovered: string | null = null;
  /** Where the focus was asked for from: the document then stays where it is. */
  from: 'fields' | 'document' = 'fields';
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  activate(key: string | null, from: LitStore['from'] = 'fields'): void {
    if (this.active === key) return;
    Object.assign(this, { active: key, from });
    this.#tell();
  }

  /** Moves the focus to a field, as soon as it is drawn. */
  readonly goTo = (key: string): void => {
    this.activate(key);
    window.dispatchEvent(new CustomEvent('siets:focus-row', { detail: key }));
  };

  hover(key: string | null): void {
    if (this.hovered === key) return;
    this.hovered = key;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const LitContext = createContext(new LitStore());
export const useLitStore = (): LitStore => useContext(LitContext);

/** `active`, `hovered` or `none`; draws anew only where that changes for these keys. */
export function useLit(keys: string | readonly string[]): 'active' | 'hovered' | 'none' {
  const store = useLitStore();
  const isAmong = (key: string | null): boolean => key !== null && (typeof keys === 'string' ? keys === key : keys.includes(key));
  return useSyncExternalStore(store.subscribe, () => (isAmong(store.active) ? 'active' : isAmong(store.hovered) ? 'hovered' : 'none'));
}

/** The key of the field that has the focus. */
export function useActiveKey(): string | null {
  const store = useLitStore();
  return useSyncExternalStore(store.subscribe, useCallback(() => store.active, [store]));
}
