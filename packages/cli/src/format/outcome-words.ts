import type { ProblemText } from '@siets/record';
import type { Outcome, Stage } from '@siets/store';
import { phrase } from '../language.ts';
import { paint } from '../terminal.ts';

const outcomeWords: { readonly [outcome in Outcome]: ProblemText } = {
  recorded: { lv: 'ierakstīts', en: 'recorded' },
  duplicate: { lv: 'jau bija', en: 'duplicate' },
  rejected: { lv: 'noraidīts', en: 'rejected' },
  failed: { lv: 'neizdevās', en: 'failed' },
  waiting: { lv: 'gaida', en: 'waiting' },
};

const stageWords: { readonly [stage in Stage]: ProblemText } = {
  read: { lv: 'gaida lasīšanu', en: 'to be read' },
  extract: { lv: 'gaida izvilkšanu', en: 'to be extracted' },
  publish: { lv: 'gaida publicēšanu', en: 'to be published' },
  recorded: { lv: 'ierakstīts', en: 'recorded' },
  rejected: { lv: 'noraidīts', en: 'rejected' },
  failed: { lv: 'neizdevās', en: 'failed' },
};

const colours = { recorded: 'green', duplicate: 'gray', rejected: 'yellow', failed: 'red', waiting: 'cyan' } as const;

export const outcomeLabel = (outcome: Outcome): string => paint(colours[outcome], phrase(outcomeWords[outcome]));
export const stageLabel = (stage: Stage): string => phrase(stageWords[stage]);
