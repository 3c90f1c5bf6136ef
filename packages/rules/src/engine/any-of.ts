/** One pattern (flag u) that matches where any of the given ones does: long lists of words stay readable. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(`(?:${patterns.map(({ source }) => source).join('|')})`, 'u');
