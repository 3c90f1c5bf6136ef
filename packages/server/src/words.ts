import type { Outcome } from '@siets/store';

export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];

type Word = Outcome | 'dropped' | 'title' | 'inbox' | 'none' | 'oldest' | 'why' | 'file' | 'reason' | 'failedWhy' | 'refreshed' | 'other';
type Words = { [word in Word]: string };

export const words: { [language in Language]: Words } = {
  lv: {
    title: 'Siets: kas noticis ar failiem',
    dropped: 'iemesti', recorded: 'ierakstīti', duplicate: 'atkārtoti', rejected: 'atteikti', failed: 'neizdevušies', waiting: 'gaida',
    inbox: 'Failus metiet mapē',
    none: 'Vēl nav iemests neviens fails.',
    oldest: 'Visilgāk gaida kopš',
    why: 'Atteiktie un neizdevušies faili', file: 'Fails', reason: 'Kāpēc un ko darīt',
    failedWhy: 'Neizdevās mūsu vainas dēļ; mēģiniet „siets retry”.',
    refreshed: 'Lapa atjaunojas ik pēc 5 sekundēm.',
    other: 'In English',
  },
  en: {
    title: 'Siets: what became of the files',
    dropped: 'dropped', recorded: 'recorded', duplicate: 'duplicate', rejected: 'rejected', failed: 'failed', waiting: 'waiting',
    inbox: 'Drop files into',
    none: 'No file was dropped yet.',
    oldest: 'Waiting longest since',
    why: 'Rejected and failed files', file: 'File', reason: 'Why, and what to do',
    failedWhy: 'It failed because of us; try "siets retry".',
    refreshed: 'The page refreshes every 5 seconds.',
    other: 'Latviski',
  },
};

/** Latvian unless English is asked for, by the address or, where that is silent, by the browser. */
export function chooseLanguage(asked: unknown, accepted: string | undefined): Language {
  if (asked === 'lv' || asked === 'en') return asked;
  const first = accepted?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase()).find((code) => code === 'lv' || code === 'en');
  return first === 'en' ? 'en' : 'lv';
}
