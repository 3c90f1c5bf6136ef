/** What a key may do on the page of a record. */
export const keyCommands = [
  'confirm', 'edit', 'reject', 'undo', 'nextDocument', 'help', 'nextDoubt', 'previousDoubt', 'why', 'comment', 'assign', 'history', 'skip', 'ask',
] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** Which key does what. `areLettersOn` turns off every key that is a printable character (WCAG 2.1.4). */
export interface KeyMap {
  areLettersOn: boolean;
  keys: { [command in KeyCommand]: string };
}

export const defaultKeyMap: KeyMap = {
  areLettersOn: true,
  keys: {
    confirm: 'Enter', edit: 'e', reject: 'x', undo: 'u', nextDocument: 'n', help: '?', nextDoubt: 'j', previousDoubt: 'k', why: 'w', comment: 'c', assign: 'f',
    history: 'h', skip: 's', ask: 'a',
  },
};

/** The part of a keyboard event that decides. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing?: boolean;
}

/** Where the key was pressed: `typing` in anything that takes text, `control` on a button or link, `page` elsewhere. */
export type PressedIn = 'typing' | 'control' | 'page';

const isPrintable = (key: string): boolean => [...key].length === 1;
const fold = (key: string): string => (isPrintable(key) ? key.toLowerCase() : key);

/**
 * The command of a key, a digit for a candidate, or null where the key is not ours.
 *
 * Nothing acts while somebody is typing; on a button Enter presses the button.
 */
export function readKey(pressed: Pressed, where: PressedIn, { areLettersOn, keys }: KeyMap): KeyCommand | { candidate: number } | null {
  if (where === 'typing' || pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing === true) return null;
  if (isPrintable(pressed.key) ? !areLettersOn : where === 'control') return null;
  const command = keyCommands.find((each) => fold(keys[each]) === fold(pressed.key));
  if (command) return command;
  return /^[1-9]$/u.test(pressed.key) ? { candidate: Number(pressed.key) } : null;
}

/** Keys that the browser or the page needs itself, and digits, which choose candidates. */
const isReserved = (key: string): boolean => /^(?:\d| |Tab|Escape|Arrow\w+|Shift|Control|Alt|Meta|Dead|Process|Unidentified)$/u.test(key);

/** Gives a command another key; a command that had the key takes the old one, so that none is left without. Null where the key cannot be used. */
export function remapKey(map: KeyMap, command: KeyCommand, key: string): KeyMap | null {
  if (isReserved(key) || key === '') return null;
  const keys = { ...map.keys };
  const other = keyCommands.find((each) => each !== command && fold(keys[each]) === fold(key));
  if (other) keys[other] = keys[command];
  keys[command] = fold(key);
  return { ...map, keys };
}

/** What was kept of a map of keys; what cannot be read is as it was at first. */
export function parseKeyMap(kept: string | null): KeyMap {
  try {
    const read = JSON.parse(kept ?? 'null') as Partial<KeyMap> | null;
    const keys: { [command in KeyCommand]: string } = { ...defaultKeyMap.keys };
    for (const command of keyCommands) {
      const key: unknown = read?.keys?.[command];
      if (typeof key === 'string' && key.length <= 12 && !isReserved(key) && key !== '') keys[command] = fold(key);
    }
    const isDoubled = new Set(Object.values(keys)).size < keyCommands.length;
    return { areLettersOn: read?.areLettersOn !== false, keys: isDoubled ? defaultKeyMap.keys : keys };
  } catch {
    return defaultKeyMap;
  }
}
