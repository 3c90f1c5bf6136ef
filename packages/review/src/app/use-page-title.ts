import { useEffect } from 'react';
import { isolate } from './isolate.ts';

/** Names the page in the title of the window: what a screen reader reads first. */
export function usePageTitle(title: string): void {
  useEffect(() => void (document.title = `${isolate(title)} – Siets`), [title]);
}
