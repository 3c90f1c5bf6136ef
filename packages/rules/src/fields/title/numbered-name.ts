import type { Span } from '@siets/record';
import { firstFrom, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import type { NameFound } from './find-names.ts';

const RULE = 'title/numbered-name';
const LONGEST = 240;
/** „projektu Name (Nr. ” up to the number: the name has a capital, no quotation marks, and no sentence ends in it. */
const BEFORE_NUMBER = new RegExp(
  '(?<cue>projekt(?:s|a|am|u|ā)|project)[\\s:–-]{1,4}(?<name>\\p{Lu}[^„“"«»”.;:()\\n]{8,200}?)' +
    '\\s*[,(–-]*\\s*\\(?(?:(?:projekta|līguma|vienošanās|identifikācijas|project|ID)\\s*)*(?:Nr|No|numurs|ID)?\\.?\\s*:?\\s*$',
  'iu',
);
/** „projektu „Aldari” un „Mazaldari” pagalma labiekārtošana (projekta Nr. ”: a name that begins with names of its own. */
const QUOTES_BEFORE_NUMBER = new RegExp(
  '(?<cue>projekt(?:s|a|am|u|ā))\\s{1,3}(?<name>[„“"][^„“"«»”.;:()\\n]{2,30}[”“"](?:\\s(?:un|–)\\s[„“"][^„“"«»”.;:()\\n]{2,30}[”“"])?(?:\\s\\p{Ll}{3,20}){1,8})' +
    '\\s*[,–-]?\\s*\\((?:(?:projekta|līguma|identifikācijas)\\s*)*(?:Nr|No|numurs|ID)?\\.?\\s*:?\\s*$',
  'iu',
);
/** „… 9.2.4.2/16/I/077 Name ietvaros”. */
const BEHIND_NUMBER = /^[ \u00a0,:–-]{1,4}(?<name>\p{Lu}[^„“"«»”.;:()\n]{8,160}?)(?=\s+(?:ietvaros|īstenošan\p{L}*|tiek|ir|īsteno|realizē)(?!\p{L})|[.,;(\n]|$)/u;
/** „LLI-422, Name in A, B and C (HOME)”: a line that begins with the number and is nothing but the name. */
const LINE_BEHIND_NUMBER = /^[ \u00a0]?[,:–-]?[ \u00a0]{1,2}(?<name>\p{Lu}[^„“"«»”.;:()\n]{8,200}?)[ \u00a0]*(?:\((?<short>[^()\n]{2,30})\))?[ \u00a0]*$/u;
/** „Erasmus+ skolu sadarbības projekts” says what sort of thing it is, not its name. */
const IS_KIND = /(?:^|\s)(?:projekt\p{L}*|project|programm\p{L}*)$/iu;
/** Words of a sentence that tells of the project: the name ends before them. */
const IN_SENTENCE = /\s(?:ietvaros|tiek|ir|tika|īsteno|realizē)(?!\p{L})/iu;
/** Words that go on with the sentence rather than begin a name. */
const NOT_NAMES = /^(?:Eiropas|ERAF|ESF|ELFLA|KF|LEADER|Interreg|Erasmus|Nordplus|Projekt|Līgum|Nr|Finans|Īsteno|Partner)/u;

/**
 * A name without quotation marks that its number fixes on the other side.
 *
 *     īsteno projektu Tautas tērpu darbnīca Zilupē (Nr. LLI-777)
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function numberedNames(view: ProjectView): NameFound[] {
  const codes = view.mentionsOf('identifier');
  return codes.flatMap((code, index) => {
    const before = nameBefore(view, code, codes[index - 1]?.end ?? 0);
    if (before !== null) return [before];
    const behind = nameBehind(view, code);
    return behind === null ? [] : [behind];
  });
}

function nameBefore(view: ProjectView, code: Span, from: number): NameFound | null {
  const start = Math.max(from, code.start - LONGEST);
  const words = view.text.slice(start, code.start);
  const quoted = QUOTES_BEFORE_NUMBER.exec(words);
  if (quoted !== null && !/projekt|ietvaros/iu.test(quoted.groups!.name!)) {
    const at = start + quoted.index + quoted[0].indexOf(quoted.groups!.name!);
    return { ...toNumbered({ start: at, end: at + quoted.groups!.name!.length }, { start: start + quoted.index, end: start + quoted.index + quoted.groups!.cue!.length }), rank: 9 };
  }
  const match = BEFORE_NUMBER.exec(words);
  const name = match?.groups?.name;
  if (match === null || name === undefined || !/^\p{Lu}/u.test(name) || NOT_NAMES.test(name) || IS_KIND.test(name)) return null;
  const at = start + match.index + match[0].indexOf(name, match.groups!.cue!.length);
  return toFound(view, { start: at, end: at + name.length }, { start: start + match.index, end: start + match.index + match.groups!.cue!.length });
}

function nameBehind(view: ProjectView, code: Span): NameFound | null {
  const quote = firstFrom(view.mentionsOf('quoted'), code.end);
  if (quote !== undefined && quote.start - code.end < 6) return null;
  const ofLine = lineBehind(view, code);
  if (ofLine !== null) return ofLine;
  const name = BEHIND_NUMBER.exec(view.text.slice(code.end, code.end + LONGEST))?.groups?.name;
  if (name === undefined || NOT_NAMES.test(name) || !/\s/u.test(name)) return null;
  const start = code.end + view.text.slice(code.end, code.end + 8).search(/\p{Lu}/u);
  return toFound(view, { start, end: start + name.length }, code);
}

function lineBehind(view: ProjectView, code: Span): NameFound | null {
  const line = spanAt(view.layout.lines, code.start);
  if (line === null || code.end > line.end || view.text.slice(line.start, code.start).trim() !== '' || line.end - code.end > LONGEST) return null;
  const { name, short } = LINE_BEHIND_NUMBER.exec(view.text.slice(code.end, line.end))?.groups ?? {};
  if (name === undefined || NOT_NAMES.test(name) || !/\s/u.test(name) || IN_SENTENCE.test(name)) return null;
  const start = view.text.indexOf(name, code.end);
  const found = toFound(view, { start, end: start + name.length }, code);
  if (found === null || short === undefined) return found;
  const at = view.text.indexOf(`(${short}`, start + name.length) + 1;
  return { ...found, beside: [{ start: at, end: at + short.length }] };
}

function toFound(view: ProjectView, span: Span, context: Span): NameFound | null {
  const entry = view.entryAt(span.end - 1);
  if ((entry !== null && entry.label.start >= span.start) || overlapping(view.mentionsOf('authority'), span)?.start === span.start) return null;
  return toNumbered(span, context);
}

const toNumbered = (span: Span, context: Span): NameFound => ({
  rule: RULE, rank: 19, span, signals: ['number-beside', 'unquoted'], context: { start: context.start, end: context.end, as: 'context' },
});
