const QUIET_MS = 60_000;
/** Kinds of errors that are remembered; more are told of each time. */
const MOST = 20;

/** Tells of an error at once, and of the same words again only after a while (milliseconds): what is away is tried many times a minute. */
export function toldSometimes(tell: (error: Error) => void, quietMs = QUIET_MS, now: () => number = () => performance.now()): (error: Error) => void {
  const toldAt = new Map<string, number>();
  return (error) => {
    const at = now();
    if (at - (toldAt.get(error.message) ?? -Infinity) < quietMs) return;
    if (toldAt.size >= MOST) toldAt.clear();
    toldAt.set(error.message, at);
    tell(error);
  };
}
