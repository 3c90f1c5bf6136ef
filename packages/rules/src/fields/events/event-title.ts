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
  /(?:(?:pirm|otr|treš|noslēgum|atklāšan|ievad|starptautisk|gala|darba|mācību|studiju|pieredzes|projekta|angļu valodas|viesģimeņu|vidusposma|tiešsaistes|izrādes|deju izrādes|opening|final|closing|study|kick-off|virtual|online|summer|winter|partner|project)\p{L}* ){0,3}(?:atklāšan|brauciens?|vizīt|tikšan|seminār|konferenc|sanāksm|sapulc|nometn|pasākum|darbnīc|festivāl|koncert|izstād|forum|plenēr|talk|pirmizrād|viesizrād|hakaton|pusmaraton|maraton|vasaras skol|meeting|visit|trip|workshop|training|camp|seminar|webinar|conference|exhibition|residency|concert|kick-off|opening)\p{L}*/giu,
);

/** The noun of the event nearest to its date, with a quoted name behind it; null where none stands in the words. */
export function titleOf(view: ProjectView, within: Span, date: Span): EventTitle | null {
  let best: EventTitle | null = null;
  for (const match of view.cues.matches(KIND, within)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    if (/\p{L}/u.test(view.text.charAt(start - 1)) || (end > date.start && start < date.end)) continue;
    const title = withName(view.text, start, end);
    if (best === null || distance(title, date) < distance(best, date)) best = title;
  }
  return best;
}

const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

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
