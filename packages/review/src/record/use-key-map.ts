import { useState } from 'react';
import { useLoggedIn } from '../session/session-gate.tsx';
import { parseKeyMap, type KeyMap } from './plain/key-map.ts';

/** One's own keys; kept in this browser for each account. */
export function useKeyMap(): [KeyMap, (map: KeyMap) => void] {
  const { account } = useLoggedIn();
  const name = `siets:keys:${account.id}`;
  const [map, setMap] = useState<KeyMap>(() => parseKeyMap(localStorage.getItem(name)));
  const keep = (next: KeyMap): void => {
    setMap(next);
    try {
      localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // The browser keeps nothing: the keys hold as long as the page.
    }
  };
  return [map, keep];
}
