import { organisationLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import type { Span } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** What an event is called, with the words that say so. */
export interface EventTitle extends Span {
  name: string;
}

const KIND = cue(
  /(?:(?:pirm|otr|treš|noslēgum|atklāšan|ievad|starptautisk|gala|darba|mācību|studiju|pieredzes|apmaiņas|projekta|partneru|angļu valodas|viesģimeņu|vidusposma|tiešsaistes|izrādes|deju izrādes|vecāku|filmu|dzejas|jauniešu|bērnu|skolēnu|opening|final|closing|study|kick-off|virtual|online|summer|winter|partner|project|youth)\p{L}* ){0,3}(?:atklāšan|brauciens?|vizīt|tikšan|seminār|konferenc|sanāksm|sapulc|nometn|pasākum|darbnīc|festivāl|koncert|izstād|forum|plenēr|talk|pirmizrād|viesizrād|hakaton|pusmaraton|maraton|vasaras skol|jauniešu apmaiņ|lekcij|meistarklas|vakar(?=s |a |am |u |ā |i |iem |os )|meeting|visit|trip|workshop|training|camp|seminar|webinar|conference|exhibition|residency|concert|kick-off|opening|youth exchange)\p{L}*/giu,
);

/** Where the name of an event may stand: its sentence or line with its date, and the dates beside it there. */
export interface TitleScope {
  readonly sentence: Span;
  readonly date: Span;
  readonly previous: Span | null;
  readonly next: Span | null;
}

/**
 * The noun of the event with a quoted name behind it, from the words of the date's own part; null where none stands there.
 *
 *     14. martā – vecāku sapulce, bet 23. martā – dzejas vakars „Saki!”      behind a dash
 *     konferencē „Spārni” Utrehtā 2.–5. septembrī un seminārā 11. decembrī   before its date
 *     No 12. līdz 21. augustam Apē norisinājās jauniešu apmaiņa „Kadrs”      behind its date, where none stands before
 */
export function titleOf(view: ProjectView, scope: TitleScope): EventTitle | null {
  const before = wordsBefore(view, scope);
  const behind = wordsBehind(view, scope);
  const named = DASH_BEHIND.exec(view.text.slice(behind.start, Math.min(behind.end, behind.start + 60)));
  if (named !== null) return inWords(view, behind)[0] ?? quotedAt(view.text, behind.start + named[0].length);
  return inWords(view, before).at(-1) ?? inWords(view, behind)[0] ?? null;
}

/** „14. martā plkst. 17.00 – …”: what happens on a day is told behind a dash. */
const DASH_BEHIND = /^[^\p{L}\n]{0,3}(?:plkst\.? ?[\d.:]+(?:[-–][\d.:]+)?)?[., ]{0,2}[–—-] ?(?![\d])/u;

/** The words before a date up to the one before it or to the end of another clause. */
function wordsBefore({ text }: ProjectView, { sentence, date, previous }: TitleScope): Span {
  const start = Math.max(openedBefore(text, sentence.start), previous?.end ?? 0, date.start - REACH);
  const cut = [...text.slice(start, date.start).matchAll(CLAUSE_END)].at(-1);
  return { start: cut === undefined ? start : start + cut.index + cut[0].length, end: date.start };
}

/** The words behind a date; where another date follows in the sentence, what a comma parts off belongs to that one. */
function wordsBehind({ text }: ProjectView, { sentence, date, next }: TitleScope): Span {
  const end = Math.min(sentence.end, next?.start ?? sentence.end, date.end + REACH);
  const words = text.slice(date.end, Math.max(date.end, end));
  const cut = words.search(next !== null && next.start < sentence.end ? PART_END : CLAUSE_END);
  return { start: date.end, end: date.end + (cut === -1 ? words.length : cut) };
}

/** How far from its date an event may be named. */
const REACH = 160;
const CLAUSE_END = /[;\n]|, (?:bet|savukārt|kam sekoja|while|whereas) /gu;
const PART_END = /[;\n]|(?<!\d), | (?:un|bet|and) (?=[^„“"«]*$)/u;

/** „Vakars „Saki kaut ko!” notiks …”: a sentence may begin inside one that a name's exclamation mark ended too early. */
function openedBefore(text: string, start: number): number {
  if (!/[!?][”"»] ?$/u.test(text.slice(Math.max(0, start - 3), start))) return start;
  const line = text.lastIndexOf('\n', start) + 1;
  const sentence = [...text.slice(Math.max(line, start - REACH), start - 2).matchAll(/[.!?] (?=\p{Lu})/gu)].at(-1);
  return sentence === undefined ? Math.max(line, start - REACH) : Math.max(line, start - REACH) + sentence.index + 2;
}

/** The nouns of events in some words; a label („Tikšanās:”) names none. */
function inWords(view: ProjectView, within: Span): EventTitle[] {
  return view.cues.matches(KIND, within).flatMap((match): EventTitle[] => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    if (/\p{L}/u.test(view.text.charAt(start - 1)) || view.text.charAt(end) === ':' || end > within.end) return [];
    return [withName(view.text, start, end)];
  });
}

/** „2019. gada 18.–22. novembris – „Ziemas raksti””: a name alone. */
function quotedAt(text: string, start: number): EventTitle | null {
  const [whole, name] = /^[„“"«]([^„“”"»\n]{2,80})[”"»]/u.exec(text.slice(start, start + 90)) ?? [];
  return whole === undefined || name === undefined ? null : { start: start + 1, end: start + whole.length - 1, name: oneBlank(name) };
}

function withName(text: string, start: number, end: number): EventTitle {
  const name = /^ ?[„“"«][^„“”"»\n]{2,80}[”“"»]/u.exec(text.slice(end, end + 90))?.[0] ?? '';
  const noun = text.slice(start, end);
  return { start, end: end + name.length, name: oneBlank(`${nominative(noun)}${name}`) };
}

const LOCATIVE = /(?<stem>\p{L}+)(?<ending>smē|cē|nārā|umā|tē|nē)$/u;
const NOMINATIVES: Readonly<Record<string, string>> = { smē: 'sme', cē: 'ce', nārā: 'nārs', umā: 'ums', tē: 'te', nē: 'ne' };

/** The noun in the nominative where the lexicon or its ending tells it; else as printed. */
function nominative(noun: string): string {
  const read = toNominative(noun, organisationLexicon);
  if (read.head !== null) return read.text;
  const match = LOCATIVE.exec(noun);
  return match === null ? noun : `${noun.slice(0, match.index)}${match.groups!.stem}${NOMINATIVES[match.groups!.ending!]}`;
}
