import type { Mention, Span } from '@siets/record';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { spanAt } from '../paragraphs.ts';

/** „biedrība „Zars” ar projektu „Dārzs””, „клуб «Ветка» с проектом «Сад»”: who has it stands before. */
const WITH = /(?:ar (?:savu )?projektu|с проектом|с идеей [^«»„“”\n]{0,40}|with (?:the|its|their) project)\s*$/iu;
const WITH_BEHIND = /\s(?:ar (?:savu )?projektu|с проектом|с идеей|with (?:the|its|their) project)(?!\p{L})/iu;
/** „atbalstīts projekts „A”, projekts „B””, „входит проект «A», проект «B»”: names that one sentence gives one after another. */
const CALLED = /(?<!\p{L})(?:projekts|проект)\s*$/iu;
const CHOSEN = /atbalst|piešķ|uzvar|iegu[vs]|поддерж|побед|выигр|входит|support|award/iu;
/** Signs between a name and the next. */
const LONGEST = 320;
const MOST = 60;

/**
 * Names that sentences give one after another, each behind „ar projektu” and the one who has it, or behind „projekts”.
 *
 *     Uzvarēja biedrība „Zars” ar projektu „Ābeļdārzs”; jauniešu klubs „Osis” ar projektu „Ķiršu taka”.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withProjects(view: ProjectView): Span[] | null {
  const rows = rowsOf(view);
  return rows.length < 2 ? null : rows.map(({ start, end }) => ({ start, end }));
}

const known = new WeakMap<readonly Line[], Span[]>();

/** Found once for a text: all its projects share the lines. */
function rowsOf(view: ProjectView): Span[] {
  let rows = known.get(view.layout.lines);
  if (rows === undefined) known.set(view.layout.lines, (rows = findRows(view)));
  return rows;
}

function findRows(view: ProjectView): Span[] {
  const before = (one: Span): string => view.text.slice(Math.max(0, one.start - 60), one.start);
  const quotes = view.mentionsOf('quoted');
  return together(view, quotes.filter((one) => WITH.test(before(one)))) ?? together(view, quotes.filter((one) => CALLED.test(before(one)) && isChosen(view, one))) ?? [];
}

const isChosen = (view: ProjectView, { start }: Span): boolean => {
  const sentence = view.sentenceAt(start);
  return sentence !== null && CHOSEN.test(view.text.slice(sentence.start, start));
};

/** Two names or more of one paragraph, each near the one before and parted from it by a comma or a semicolon. */
function together(view: ProjectView, names: readonly Mention[]): Span[] | null {
  const [first] = names;
  const paragraph = first === undefined ? null : spanAt(view.layout.paragraphs, first.start);
  if (first === undefined || paragraph === null || names.length < 2 || names.length > MOST || names.at(-1)!.end > paragraph.end) return null;
  const keys = new Set(names.map(({ start, end }) => view.folded.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '')));
  const starts = names.map((name, at) => (at === 0 ? firstStart(view, name) : nextStart(view.text, names[at - 1]!.end, name.start)));
  if (keys.size < names.length || starts.includes(null)) return null;
  return names.map(({ end }, at) => ({ start: starts[at]!, end: starts[at + 1] === undefined ? Math.max(end, Math.min(view.sentenceAt(end - 1)?.end ?? end, end + LONGEST)) : Math.max(end, starts[at + 1]! - 2) }));
}

/** Behind the last colon or dash of the sentence that introduces the names, else where the sentence begins. */
function firstStart(view: ProjectView, name: Span): number {
  const from = Math.max(view.sentenceAt(name.start)?.start ?? 0, name.start - LONGEST);
  const words = view.text.slice(from, name.start);
  const joint = [...words.matchAll(/(?:: (?:[–—-] ?)?| [–—-] )(?=[^«»„“”]*(?:[«„“][^«»„“”]*[»”“][^«»„“”]*)?$)/gu)].at(-1);
  return joint === undefined ? from : from + joint.index + joint[0].length;
}

function nextStart(text: string, end: number, next: number): number | null {
  const between = text.slice(end, next);
  const joint = between.length > LONGEST ? null : /(?:; ?(?:[–—-] ?)?|, (?:(?:un|bet|а также|и|arī) )?|[»”“"] (?:un|и) )/u.exec(between);
  return joint === null ? null : end + joint.index + joint[0].length;
}

/** Who has the project, up to „ar projektu”; null in other words. */
export function bodyWithProject(view: ProjectView, own: Span): Span | null {
  const row = overlapping(rowsOf(view), own);
  if (row === undefined) return null;
  const { start, end } = row;
  const words = view.text.slice(start, Math.min(end, start + LONGEST));
  const at = words.search(WITH_BEHIND);
  if (at < 3) return null;
  // A long phrase around a name in marks: the name alone is sure.
  const quote = at > 60 ? /[«„“](?<name>[^«»„“”]{2,80})[»”“]$/u.exec(words.slice(0, at)) : null;
  return quote === null ? { start, end: start + at } : { start: start + quote.index + 1, end: start + at - 1 };
}
