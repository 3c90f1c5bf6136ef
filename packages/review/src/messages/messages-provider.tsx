import type { PageLanguage } from '@siets/api';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { catalogues, type MessageKey } from './catalogues.ts';
import { fill, type Message, type Values } from './catalogue.ts';

export interface Messages {
  language: PageLanguage;
  setLanguage: (language: PageLanguage) => void;
  /** The sentence of a key in the language of the page. */
  t: (key: MessageKey, values?: Values) => string;
  /** Of something said in both languages, that of the page. */
  say: (both: { lv: string; en: string }) => string;
}

const KEPT = 'siets.language';

function firstLanguage(): PageLanguage {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEPT);
  return asked === 'en' || asked === 'lv' ? asked : 'lv';
}

export function messageOf(language: PageLanguage, key: MessageKey): Message {
  const dot = key.indexOf('.');
  const area = catalogues[language][key.slice(0, dot) as keyof (typeof catalogues)['lv']] as { readonly [key: string]: Message };
  return area[key.slice(dot + 1)] ?? key;
}

const Context = createContext<Messages | null>(null);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<PageLanguage>(firstLanguage);
  useEffect(() => void (document.documentElement.lang = language), [language]);
  const setLanguage = useCallback((next: PageLanguage) => {
    localStorage.setItem(KEPT, next);
    choose(next);
  }, []);
  const messages = useMemo<Messages>(() => ({
    language, setLanguage, t: (key, values) => fill(messageOf(language, key), language, values), say: (both) => both[language],
  }), [language, setLanguage]);
  return <Context.Provider value={messages}>{children}</Context.Provider>;
}

/** The words of the page. */
export function useMessages(): Messages {
  const messages = useContext(Context);
  if (!messages) throw new Error('useMessages stands outside of MessagesProvider');
  return messages;
}
