import { conflictSchema, type Conflict, type DocumentAnswer } from '@siets/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useLoggedIn } from '../session/session-gate.tsx';
import type { Drafts } from './plain/drafts.ts';
import { Outbox, SendError, type OutboxState } from './plain/outbox.ts';
import { isMet, type Pending } from './plain/pending-wishes.ts';
import { documentKey, useKeepAnswer } from './use-document.ts';

function toSendError(error: unknown): SendError {
  const code = error instanceof ApiFailure ? error.code : null;
  if (code === 'offline' || code === 'internal') return new SendError('offline', error);
  if (code === 'not-signed-in' || code === 'wrong-csrf') return new SendError('signed-out', error);
  return new SendError(code === 'conflict' ? 'conflict' : 'refused', error);
}

export interface OutboxOnPage {
  pending: readonly Pending[];
  state: OutboxState;
  conflict: Conflict | null;
  add: (...pending: Pending[]) => void;
  takeBack: (key: string) => boolean;
  /** Keys of decisions on this page with their ids on the server. */
  idOf: (key: string) => string | undefined;
  /** After a conflict: which of one's own decisions are to be sent all the same. */
  choose: (keep: (pending: Pending) => boolean) => void;
  /** The version that the next request has seen. */
  version: () => number;
}

/** The box of unsent decisions of a document; `onRefused` hears of those that the server will not take. */
export function useOutbox(documentId: string, drafts: Drafts, onRefused: (failure: unknown) => void): OutboxOnPage {
  const client = useQueryClient();
  const keepAnswer = useKeepAnswer(documentId);
  const { csrf } = useLoggedIn();
  const [, redraw] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const ids = useRef(new Map<string, string>());
  const seen = useRef<number | null>(null);
  const told = useRef(onRefused);
  useEffect(() => void (told.current = onRefused), [onRefused]);

  const made = useMemo(() => {
    const version = (): number => seen.current ?? client.getQueryData<DocumentAnswer>(documentKey(documentId))?.version ?? 0;
    const send = async (batch: readonly Pending[]): Promise<void> => {
      const { document, decisionIds } = await ask('decide', { params: { documentId }, body: { seen: version(), wishes: batch.map(({ wish }) => wish) } })
        .catch((error: unknown) => Promise.reject(toSendError(error)));
      seen.current = null;
      for (const [at, { key }] of batch.entries()) if (decisionIds[at] !== undefined) ids.current.set(key, decisionIds[at]);
      keepAnswer(document);
    };
    const refresh = async (): Promise<(pending: Pending) => boolean> => {
      const answer = await ask('getDocument', { params: { documentId } }).catch((error: unknown) => Promise.reject(toSendError(error)));
      return (pending) => isMet(answer.record, pending);
    };
    const box = new Outbox({
      kept: { read: () => (drafts.read('outbox') as Pending[] | null) ?? [], write: (all) => (all.length > 0 ? drafts.write('outbox', all) : drafts.clear('outbox')) },
      send, refresh, onChange: () => redraw((n) => n + 1), later: (action, wait) => setTimeout(action, wait),
      onRefused: (_, cause) => told.current(cause),
      onConflict: (_, cause) => setConflict(conflictSchema.safeParse(cause instanceof ApiFailure ? cause.details : null).data ?? { version: version(), fields: [] }),
    });
    return { box, version };
  }, [client, documentId, drafts, keepAnswer]);

  const { box, version } = made;
  useEffect(() => void box.flush(), [box, csrf]);
  useEffect(() => {
    const flush = (): void => void box.flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [box]);
  return {
    pending: box.pending, state: box.state, conflict, version,
    add: (...pending) => box.add(...pending), takeBack: (key) => box.takeBack(key), idOf: (key) => ids.current.get(key),
    choose: (keep) => {
      seen.current = conflict?.version ?? null;
      setConflict(null);
      void client.invalidateQueries({ queryKey: documentKey(documentId) });
      box.choose(keep);
    },
  };
}
