import { startTransition, useEffect, useState } from 'react';

/** True from the frame on that follows the one in which this was first wanted: what can wait a moment lets what cannot be seen first. */
export function useAfterPaint(isWanted = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The frame is painted behind these callbacks, so what comes in a task of its own comes after it.
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => startTransition(() => setPainted(true)))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      setPainted(false);
    };
  }, [isWanted]);
  return isWanted && isPainted;
}
