import { CueList } from '../../engine/cue-list.ts';
import { SURE, WEAK, type CueRole } from './cue-words.ts';

export interface Cue {
  role: CueRole;
  /** Offsets into the words that were looked at. */
  start: number;
  end: number;
  /** Sure cues name the sum; weak ones only hint. */
  isWeak: boolean;
}

/** „vairs nav”, „nav nepieciešams”: a stated absence is no row. */
const ABSENT = /(?<!\p{L})(?:nav nepiecies|netiek|nav paredz|bez (?:lidz)?finansejum|not required)/u;

/** Sure cues before weak ones, as they are asked. */
const CUES = [...SURE, ...WEAK];
const cueList = new CueList([ABSENT, ...CUES.map(([, pattern]) => pattern)]);

/**
 * The role that words give to the sum beside them; null where they give none. Of sure cues the first kind in the list wins where it is
 * as near as the others; among equals the one nearest to the sum, which stands at the end (`towards` `end`) or the start.
 */
export function readCue(printed: string, towards: 'end' | 'start'): Cue | null {
  if (!printed.includes(HYPHEN)) return readWords(printed, towards);
  const cue = readWords(printed.replaceAll(HYPHEN, ''), towards);
  return cue === null ? null : { ...cue, start: printedAt(printed, cue.start), end: printedAt(printed, cue.end) };
}

/** Stands for each sign of a hyphen and a line end inside a word: the word is read as one. */
export const HYPHEN = '\u0001';

/** The offset in the printed words of an offset in the words without hyphens. */
function printedAt(printed: string, offset: number): number {
  let at = 0;
  for (let count = 0; count < offset || printed.startsWith(HYPHEN, at); ) {
    if (printed.startsWith(HYPHEN, at)) at += HYPHEN.length;
    else {
      at += 1;
      count += 1;
    }
  }
  return at;
}

function readWords(words: string, towards: 'end' | 'start'): Cue | null {
  const may = cueList.mayMatch(words);
  if (may[0] === 1 && ABSENT.test(words)) return { role: 'skip', start: 0, end: words.length, isWeak: false };
  for (let at = 1; at < may.length; at += 1) {
    const cue = may[at] === 1 ? nearest(words, CUES[at - 1]!, towards, at > SURE.length) : null;
    if (cue !== null) return cue;
  }
  return null;
}

function nearest(
  words: string,
  [role, regex]: readonly [CueRole, RegExp],
  towards: 'end' | 'start',
  isWeak: boolean,
): Cue | null {
  regex.lastIndex = 0;
  let found: Cue | null = null;
  for (let match = regex.exec(words); match !== null; match = regex.exec(words)) {
    found = { role, start: match.index, end: match.index + match[0].length, isWeak };
    if (towards === 'start') break;
    if (match[0].length === 0) regex.lastIndex += 1;
  }
  return found;
}
