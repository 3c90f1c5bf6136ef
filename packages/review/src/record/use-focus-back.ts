import { useLayoutEffect } from 'react';

/** Once no dialog is open, the focus goes back to what had it before: a dialog is gone at once, and would leave the keys to nobody. What moved the focus on purpose meanwhile is left alone. */
export function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const had = document.activeElement;
    return () => {
      const now = document.activeElement;
      const isLost = now === null || now === document.body || now.closest('[role="dialog"]') !== null;
      if (isLost && had instanceof HTMLElement) had.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
