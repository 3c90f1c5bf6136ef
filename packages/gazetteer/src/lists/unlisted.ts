/** An entry before it has its place in the list of all. */
export type Unlisted<T extends { index: number }> = Omit<T, 'index'>;
