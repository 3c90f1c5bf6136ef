const names: { [key: string]: string } = { Enter: '⏎', Escape: 'Esc' };

/** A key as it is printed on the keyboard. */
export const keyName = (key: string): string => names[key] ?? ([...key].length === 1 ? key.toUpperCase() : key);
