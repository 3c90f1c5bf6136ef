/** Answers that are kept before the memo begins anew: those of some hundred pages. */
const MOST_PHRASES = 4096;
/** Longer phrases hardly come again. */
const LONGEST = 120;

/**
 * A question about words alone, answered once for each phrase: names come again within a page and from page to page.
 *
 *     const keyOf = byPhrase((name) => fold(name).replace(/[.,]/gu, ''));
 */
export function byPhrase<T extends string | number | boolean | object | null>(read: (phrase: string) => T): (phrase: string) => T {
  const known = new Map<string, T>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const answer = read(phrase);
    if (phrase.length > LONGEST) return answer;
    if (known.size >= MOST_PHRASES) known.clear();
    known.set(ownCopy(phrase), answer);
    return answer;
  };
}

/** A string of its own: a piece cut out of a text would keep the whole text in memory. */
const ownCopy = (phrase: string): string => ` ${phrase}`.slice(1);
