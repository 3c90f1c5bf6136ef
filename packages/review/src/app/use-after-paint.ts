import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** True from the frame on that follows the one in which this was first wanted: what can wait a moment lets what cannot be seen first. */
export function useAfterPaint(isWanted = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    const callOff = afterPaint(() => startTransition(() => setPainted(true)));
    return () => {
      callOff();
      setPainted(false);
    };
  }, [isWanted]);
  return isWanted && isPainted;
}
