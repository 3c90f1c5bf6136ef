import type { DocumentAnswer } from '@siets/api';
import { createContext, useContext, useMemo } from 'react';
import { useMessages, type Messages } from '../messages/messages-provider.tsx';

const none: DocumentAnswer['names'] = {};
export const NamesContext = createContext(none);

/** The words of the page, with the names of the authorities that the record speaks of. */
export function useWords(): Messages & { names: DocumentAnswer['names'] } {
  const messages = useMessages();
  const names = useContext(NamesContext);
  return useMemo(() => ({ ...messages, names }), [messages, names]);
}
