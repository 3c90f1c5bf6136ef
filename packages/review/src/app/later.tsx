import { useEffect, useState, type ComponentType } from 'react';
import { afterPaint } from './after-paint.ts';

interface LaterOptions<Props> {
  /** What stands there until the code has come, as large as what will: nothing, unless said otherwise. */
  place?: ComponentType<Props>;
  /** Its code is asked for once the screen around it is painted: it is no part of what one looks for first. */
  isAfterPaint?: boolean;
}

/** A component whose code comes by itself; `fetch` brings it before it is drawn. */
export type Later<Props extends object> = ComponentType<Props> & { fetch: () => Promise<unknown> };

/**
 * Leaves a component out of the first load: its code is asked for when it is first drawn. It shows at once when it has come, where `lazy` with `Suspense` holds
 * back for a third of a second what comes behind a fallback. Code that does not come is an error of the page, as the boundary around it tells; the next try asks anew.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, { place: Place, isAfterPaint = false }: LaterOptions<Props> = {}): Later<Props> {
  let Come: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = (): Promise<void> => (coming ??= load().then(
    (component) => void (Come = component),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  ));
  function LaterComponent(props: Props) {
    const [isHere, setHere] = useState(Come !== undefined);
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (isHere) return undefined;
      let isDrawn = true;
      const bring = (): void => void fetch().then(() => isDrawn && setHere(true), (error: unknown) => isDrawn && setFailure({ error }));
      const callOff = isAfterPaint ? afterPaint(bring) : bring();
      return () => {
        isDrawn = false;
        callOff?.();
      };
    }, [isHere]);
    if (failure) throw failure.error;
    return Come ? <Come {...props} /> : Place ? <Place {...props} /> : null;
  }
  return Object.assign(LaterComponent, { fetch });
}
