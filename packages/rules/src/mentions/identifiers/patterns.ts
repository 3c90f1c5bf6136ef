import { authorityById, identifierPatterns } from '@siets/gazetteer';

// The listed patterns of project numbers as one expression that is tried where a number can begin.

/** A project number at the start of a window. */
export interface CodeFound {
  /** Units of the window that it takes. */
  length: number;
  /** Id of its programme in the authority list; null where the number could be of several. */
  scheme: string | null;
  pattern: string;
}

interface Pattern {
  id: string;
  programmes: readonly string[];
  regex: RegExp;
}

/** Patterns that look back belong to the words before them: `EDGE` is asked for all the others in code. */
const LEADING_LOOKBEHIND = /^\(\?<!\[[^\]]*\]\)|^\(\?:\(\?<!\[[^\]]*\]\)/u;

const projectPatterns = identifierPatterns.filter((one) => one.isProject);

const patterns: Pattern[] = projectPatterns.filter((one) => !one.isContextual).map(({ scheme, programmes, source }) => ({
  id: scheme, programmes, regex: new RegExp(withoutEdge(source), 'uy'),
}));
const any = new RegExp(patterns.map(({ regex }) => `(?:${regex.source})`).join('|'), 'uy');

/** Patterns that hold only behind certain words („granta līguma Nr.”, „COST”), each with its own look back. */
export const contextualPatterns: readonly Pattern[] = projectPatterns.filter((one) => one.isContextual).map(({ scheme, programmes, source }) => ({
  id: scheme, programmes, regex: new RegExp(source, 'uy'),
}));

/** Numbers stand behind „Nr.” without a blank: the edge in front is checked by the caller, who sees the text. */
function withoutEdge(source: string): string {
  const edge = LEADING_LOOKBEHIND.exec(source);
  if (edge === null) return source;
  return edge[0].startsWith('(?:') ? `(?:${source.slice(edge[0].length)}` : source.slice(edge[0].length);
}

/** The project number that begins the window; null where none does. */
export function codeAt(code: string): CodeFound | null {
  any.lastIndex = 0;
  const match = any.exec(code);
  if (match === null) return null;
  // The alternation takes the first pattern that fits; another may fit further („LLI-59” and „LLI-590”).
  let best: CodeFound | null = null;
  for (const { id, programmes, regex } of patterns) {
    regex.lastIndex = 0;
    const length = regex.exec(code)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { length, scheme: schemeOf(programmes, code.slice(0, length)), pattern: id };
  }
  return best;
}

/** The only programme, else the one whose abbreviation the number holds („1DP”). */
export function schemeOf(programmes: readonly string[], code: string): string | null {
  if (programmes.length === 1) return programmes[0]!;
  return programmes.find((id) => authorityById(id)?.abbreviations.some((one) => code.includes(one)) === true) ?? null;
}
