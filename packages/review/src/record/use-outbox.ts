import { isConflict, type Conflict, type DocumentAnswer } from '@siets/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useLoggedIn } from '../session/session-gate.tsx';
import { Outbox, SendError, type OutboxState } from './plain/outbox.ts';
import { isMet, type Pending } from './plain/pending-wishes.ts';
import type { Unsent } from './plain/unsent.ts';
import { documentKey } from './document-keys.ts';
import { holdsOf, useKeepAnswer } from './use-document.ts';

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
  /** The last value that was corrected or rejected on this page, once the server has it. */
  corrected: string | null;
  /** After a conflict: which of one's own decisions are to be sent all the same. */
  choose: (keep: (pending: Pending) => boolean) => void;
  /** The version that stands on the page now. */
  version: () => number;
  /** Tells that all changes between two versions were made on this page. */
  noteOwn: (from: number, to: number, changes: number) => void;
}

/** The box of unsent decisions of a document; `onRefused` hears of those that the server will not take. */
export function useOutbox(documentId: string, unsent: Unsent, onRefused: (failure: unknown) => void): OutboxOnPage {
  const client = useQueryClient();
  const keepAnswer = useKeepAnswer(documentId);
  const { csrf } = useLoggedIn();
  const [, redraw] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [corrected, setCorrected] = useState<string | null>(null);
  const ids = useRef(new Map<string, string>());
  const lifts = useRef(new Map<number, number>());
  const chosen = useRef(0);
  const told = useRef(onRefused);
  useEffect(() => void (told.current = onRefused), [onRefused]);

  const made = useMemo(() => {
    const version = (): number => client.getQueryData<DocumentAnswer>(documentKey(documentId))?.version ?? 0;
    /** The version that a person has seen who saw that one: what changed in between was their own. */
    const lift = (seen: number): number => {
      const higher = lifts.current.get(seen);
      return higher === undefined ? seen : lift(higher);
    };
    const noteOwn = (from: number, to: number, changes: number): void => {
      if (changes > 0 && to === from + changes) lifts.current.set(from, to);
    };
    const send = async (batch: readonly Pending[]): Promise<void> => {
      // Not the newest version that this page knows, but that which stood on it when the person decided: a colleague's change that came in between must be told of.
      const seen = Math.max(chosen.current, Math.min(...batch.map((each) => lift(each.seen ?? version()))));
      const { decisionIds, ...after } = await ask('decide', { params: { documentId }, body: { seen, ...holdsOf(client, documentId), wishes: batch.map(({ wish }) => wish) } })
        .catch((error: unknown) => Promise.reject(toSendError(error)));
      noteOwn(seen, after.version, decisionIds.length);
      for (const [at, { key }] of batch.entries()) if (decisionIds[at] !== undefined) ids.current.set(key, decisionIds[at]);
      const last = batch.findLastIndex(({ wish: { action } }) => action === 'correct' || action === 'reject');
      if (last >= 0) setCorrected(decisionIds[last] ?? null);
      keepAnswer(after);
    };
    const refresh = async (): Promise<(pending: Pending) => boolean> => {
      const answer = await ask('getDocument', { params: { documentId } }).catch((error: unknown) => Promise.reject(toSendError(error)));
      return (pending) => isMet(answer.record, pending);
    };
    const box = new Outbox({
      kept: unsent, alone: (work) => (isSecureContext ? navigator.locks.request(`siets:unsent:${documentId}`, work) : work()), send, refresh, onChange: () => redraw((n) => n + 1), later: (action, wait) => setTimeout(action, wait),
      onRefused: (_, cause) => told.current(cause),
      onConflict: (_, cause) => setConflict(cause instanceof ApiFailure && isConflict(cause.details) ? cause.details : { version: version(), fields: [] }),
    });
    return { box, version, noteOwn };
  }, [client, documentId, unsent, keepAnswer]);

  const { box, version, noteOwn } = made;
  useEffect(() => void box.flush(), [box, csrf]);
  useEffect(() => {
    const flush = (): void => void box.flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [box]);
  return {
    pending: box.pending, state: box.state, conflict, corrected, version, noteOwn,
    add: (...pending) => box.add(...pending.map((each) => ({ seen: version(), ...each }))), takeBack: (key) => box.takeBack(key), idOf: (key) => ids.current.get(key),
    choose: (keep) => {
      chosen.current = conflict?.version ?? 0;
      setConflict(null);
      void client.invalidateQueries({ queryKey: documentKey(documentId) });
      box.choose(keep);
    },
  };
}
