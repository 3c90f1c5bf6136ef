import type { Destination } from './destinations.ts';

/** What holds until the end of a group. */
export interface RtfState {
  destination: Destination;
  codePage: string;
  /** Characters after `\u` that stand for it where a program cannot show it. */
  fallback: number;
  isBold: boolean;
  /** Hidden or deleted words. */
  isHidden: boolean;
  /** Level of a heading from 1, null where the paragraph is none. */
  heading: number | null;
  isInTable: boolean;
  /** Tables within each other, where the file says so; else 0. */
  tables: number;
  /** Depth in a list from 0. */
  list: number;
  /** True until the first word of a group was seen: only there a destination can stand. */
  isFresh: boolean;
  /** `\*` stood before the word: who does not know it skips the group. */
  isMarkedNew: boolean;
}

export const firstState: RtfState = {
  destination: 'text', codePage: 'windows-1252', fallback: 1, isBold: false, isHidden: false, heading: null, isInTable: false, tables: 0, list: 0,
  isFresh: false, isMarkedNew: false,
};

/** What `\pard` sets back. */
export const plainParagraph = { heading: null, isInTable: false, tables: 0, list: 0 } as const;

/** Words that are a character. */
export const characters: Record<string, string> = {
  tab: '\t', line: '\n', page: '\n', column: '\n', emdash: '—', endash: '–', emspace: ' ', enspace: ' ', qmspace: ' ', bullet: '•', lquote: '‘', rquote: '’',
  ldblquote: '“', rdblquote: '”',
};
/** Signs that are a character; `\-` only says where a word may be parted. */
export const symbols: Record<string, string> = { '~': '\u00A0', _: '-', '\\': '\\', '{': '{', '}': '}' };
