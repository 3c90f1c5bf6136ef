/** Calls back once the next frame is painted; answers how to call it off. */
export function afterPaint(callBack: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The frame is painted behind these callbacks, so what comes in a task of its own comes after it.
  const frame = requestAnimationFrame(() => (timer = setTimeout(callBack)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
