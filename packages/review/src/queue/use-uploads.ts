import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { makeUploads, type Upload, type Uploads } from './uploads.ts';
import { upload } from '../api-client.ts';

/** Files on their way in, whatever page is looked at. */
export const UploadsContext = createContext<Uploads | null>(null);

/** Makes them once for the whole page, and keeps the browser from leaving while some are under way. */
export function useNewUploads(client: QueryClient): () => Uploads {
  return () =>
    makeUploads(
      upload,
      () =>
        void Promise.all([client.invalidateQueries({ queryKey: ['status'] }), client.invalidateQueries({ queryKey: ['queue'] })]),
    );
}

export function useUploads(): { uploads: Uploads; list: readonly Upload[] } {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error('useUploads stands outside of UploadsContext');
  const list = useSyncExternalStore(uploads.subscribe, uploads.list);
  const isOpen = list.some(({ state }) => state === 'sending' || state === 'waiting');
  useEffect(() => {
    if (!isOpen) return;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [isOpen]);
  return { uploads, list };
}
