/** Runs `work` on several items at once and yields the results in the order of the items, no more than `width` ahead. */
export async function* mapInOrder<T, R>(items: Iterable<T>, width: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    const promise = work(item);
    // The failure is met when its turn comes; until then it must not count as unhandled.
    promise.catch(() => undefined);
    started.push(promise);
    const first = started.length >= width ? started.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of started) yield await rest;
}
