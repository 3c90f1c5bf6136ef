import type { Mention, Span } from '@siets/record';
import { firstFrom, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../../layout/model.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import type { NameFound } from './find-names.ts';

const RULE = 'title/labelled-name';

/** How far into a labelled value a quoted name may begin: „Nr. 5.6.2.0/19/I/077 „Ostas kvartāls””. */
const FAR = 60;

/**
 * The value of a label that asks for the project's name.
 *
 *     Projekta nosaukums: Saulainā pļava (Sunny Meadow)
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 */
export function labelledNames(view: ProjectView): NameFound[] {
  const entries = view.layout.entries.filter((entry) => view.has(entry.label) && !isHeadOfTable(view, entry) && isTitleLabel(view, entry) && !isInBracket(view.text, entry));
  return entries.flatMap((entry) => {
    const label = view.folded.slice(entry.label.start, entry.label.end);
    const isExact = /nosaukum|title|name/u.test(label);
    const span = valueSpan(view, entry, !isExact);
    if (span === null || (!isExact && (isProgramme(view, entry.first.start) || isAbout(view, entry) || holdsName(view, entry)))) return [];
    const isPlain = /^(?:projekts|project|проект)$/u.test(label) && (entry.form === 'colon' || entry.form === 'cell');
    return [{
      rule: RULE,
      rank: isExact ? 0 : isPlain ? 7 : 15,
      span,
      signals: ['labelled', ...(isExact ? [] : ['loose-label'])],
      context: { start: entry.label.start, end: entry.label.end, as: 'label' as const },
    }];
  });
}

/** „Projekta nosaukums” above the rows of several projects: the head of a column. */
const isHeadOfTable = (view: ProjectView, { label }: Entry): boolean => view.project.count > 1 && view.isShared(label);

/** „PIER (pilns nosaukums: Mols visiem) ir …”: brackets hold a second name of what stands before them, read with it. */
const isInBracket = (text: string, { label, first }: Entry): boolean => (text.charAt(label.start - 1) === '(' || /\([^()]*$/u.test(text.slice(label.start, label.end))) && !text.slice(label.end, first.end).includes('\n');

function isTitleLabel(view: ProjectView, entry: Entry): boolean {
  const label = view.folded.slice(entry.label.start, entry.label.end);
  if (/apraksts|kopsavilkums|anglu|english|akronim|acronym|saisin/u.test(label)) return false;
  if (/nosaukum/u.test(label) && /projekt/u.test(label) && !/programm|konkurs|pasakum|aktivitat|organizacij|iesniedzej|istenotaj|partner/u.test(label)) return true;
  // “The project is carried out in:”, “The project goals are:”: a sentence that goes on below asks for something else.
  if (/ (?:is|are|was|were|ir|bija)(?: |$)/u.test(label)) return false;
  return entry.meanings[0]?.field === 'title' && !/programm|konkurs|pasakum/u.test(label);
}

/** „Par projektu ⏎ Zālē uzstādīti jauni krēsli.”: sentences about it stand below. */
const isAbout = (view: ProjectView, { label, first }: Entry): boolean =>
  view.folded.slice(label.start, label.end) === 'par projektu' && /\p{L}\.$/u.test(view.text.slice(first.start, first.end));

/** “Project LLI-777 Safe Yard: rescuers trained”: the name stands between the number and the colon. */
function holdsName(view: ProjectView, { label }: Entry): boolean {
  const code = overlapping(view.mentionsOf('identifier'), label);
  return code !== undefined && /^[\s,–-]+\p{Lu}\p{L}/u.test(view.text.slice(code.end, label.end));
}

/** „Projekts „Radošā Eiropa” skolā”: what begins the value is a fund or programme in quotation marks. */
function isProgramme(view: ProjectView, at: number): boolean {
  const quote = firstFrom(view.mentionsOf('quoted'), at);
  const fund = quote?.start === at ? overlapping(view.mentionsOf('authority'), quote) : undefined;
  return quote !== undefined && fund !== undefined && fund.end >= quote.end - 2 && fund.start <= quote.start + 2;
}

/** The name in a label's value: the quotation that begins it, else its first line without numbers. Null where nothing is left. */
function valueSpan(view: ProjectView, entry: Entry, isLoose: boolean): Span | null {
  const { first } = entry;
  // A list below the label names nothing.
  if (first.start >= first.end || /^[•▪●◦·*]\s/u.test(view.text.slice(first.start, first.start + 2))) return null;
  // “The objectives of the project: ⏎ – to help …”: a list is no name.
  if (isLoose && /^[–—•*-]\s*\p{Ll}/u.test(view.text.slice(first.start, first.start + 6))) return null;
  const quoted = quoteIn(view, first);
  if (quoted !== null) return quoted;
  const start = behindCode(view, first);
  const end = beforeCode(view, { start, end: endOfName(view.text, start, first.end, isLoose) });
  return end - start < 2 ? null : { start, end };
}

function quoteIn(view: ProjectView, { start, end }: Span): Span | null {
  const quote = firstFrom(view.mentionsOf<Quoted>('quoted'), start);
  if (quote === undefined || quote.start >= end || quote.start - start > FAR) return null;
  const before = view.text.slice(start, quote.start);
  // Words before the quotation belong to the name („Biedrības „Zīle” sētas labiekārtošana”), a number does not.
  if (/\p{Ll}{3}/u.test(before.replace(/(?:projekts?|projekta|numurs|nosaukums|līguma|vienošanās)/giu, ''))) return null;
  const rest = view.text.slice(quote.end, end).split('\n', 1)[0] ?? '';
  const goesOn = /^\s+\p{Ll}{3,}/u.test(rest) && !/^\s+(?:nr|projekt|ietvaros|jeb|id)/iu.test(rest);
  return goesOn && quote.start - start < 3 ? null : { start: quote.start, end: withBracket(view.text, quote, end) };
}

/** A bracket straight behind the quotation belongs to what is read: it may hold the other name. */
function withBracket(text: string, quote: Mention, end: number): number {
  const match = /^\s{0,2}\([^()\n]{2,200}\)/u.exec(text.slice(quote.end, Math.min(end, quote.end + 210)));
  return match === null ? quote.end : quote.end + match[0].length;
}

/** Names end with their line; wrapped lines of one paragraph are joined by the layout. */
function endOfName(text: string, start: number, end: number, isLoose: boolean): number {
  // „Projekts: Zaļais pagalms. To īsteno …”: a loose label may begin a line of prose.
  const stop = isLoose ? /(?<=\p{Ll}{3})\.\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})/u.exec(text.slice(start, end)) : null;
  const sentence = stop ?? /[.;]\s+(?=(?:Projekt|Nr|Līgum|Īsteno|Finans|Kopēj|Programm))|\s+[–-]\s+(?=projekta\s)/u.exec(text.slice(start, end));
  return sentence === null ? end : start + sentence.index;
}

/** Behind „Nr. LLI-59,” at the start of the value. */
function behindCode(view: ProjectView, { start, end }: Span): number {
  const code = firstFrom(view.mentionsOf('identifier'), start);
  if (code === undefined || code.start - start >= 12 || code.end >= end) return start;
  const rest = /^[\s,;:–-]*/u.exec(view.text.slice(code.end, end));
  return code.end + (rest?.[0].length ?? 0);
}

/** Before „, Nr. LLI-59” or „(LLI-59)”. */
function beforeCode(view: ProjectView, { start, end }: Span): number {
  const next = firstFrom(view.mentionsOf('identifier'), start + 1);
  const code = next !== undefined && next.start < end ? next : undefined;
  const words = view.text.slice(start, code === undefined ? end : code.start);
  const cut = /[\s,;(–-]*(?:(?:projekta|līguma|vienošanās|identifikācijas|project|ID)\s*)*(?:Nr|No|numurs|ID|number)\.?\s*:?\s*(?:\S{0,3}\d\S*)?\s*$/iu.exec(words);
  if (cut !== null) return start + cut.index;
  return code === undefined ? end : start + words.replace(/[\s,;(–-]+$/u, '').length;
}
