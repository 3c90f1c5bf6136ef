/**
 * A value that is made when first asked for and then kept. A mention is its span, rule and type; what it takes longer to say of it
 * (a nominative) is a getter over such a value, so that mentions which nobody asks cost nothing.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
