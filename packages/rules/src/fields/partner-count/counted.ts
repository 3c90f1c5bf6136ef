import { cardinalOf, readNumber } from '@siets/latvian';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue, type Cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** More partners than any consortium has: what is larger counts something else. */
const MOST = 99;

const BODIES = 'partner(?:iem|us|i|u|os|em|organizacij\\p{L}{1,4}|skol\\p{L}{1,4}|valstu organizacij\\p{L}{1,4}|institucij\\p{L}{1,4})|partneres|partners|partner (?:organisations|organizations|institutions|schools)';
const OTHERS = 'skolas|skolam|organizacijas|organizacijam|institucijas|institucijam|pasvaldibas|pasvaldibam|bibliotekas|bibliotekam|muzeji|muzejiem|universitates|universitatem|teatri|teatriem|festivali|biedribas|biedribam|pilsetas|pilsetam|iestades|iestadem|organisations|institutions|schools|municipalities';
const NUMBER = '(?<number>\\d{1,2}|(?:div|tri|cetr|piec|ses|septin|aston|devin|desmit|vienpadsmit|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen)\\p{L}{0,9})';

/** „septiņiem konsorcija partneriem”, „six partners”. */
const COUNTED = new RegExp(`(?<![\\p{L}\\p{N}.,])${NUMBER}\\.?(?: (?:konsorcija|projekta|sadarbibas|arvalstu|starptautiskiem|starptautiski|nacionaliem|sadarbibas projekta|citi|citiem|citus|project|international|consortium|pasvaldibu|dazadi|dazadiem)){0,2} (?:${BODIES})(?![\\p{L}])(?! (?:parstav|specialist|darbiniek|koleg|ekspert|valst|representatives|staff))`, 'gu');
/** „projektā kopā darbojas četras skolas – no …”. */
const TOGETHER = new RegExp(`(?:kopa darbojas|piedalas|apvieno|apvienoj\\p{L}{2,6}|iesaistit(?:as|i)|iesaistijus(?:as|ies)|darbojas|sadarbojas|brings together|involves)(?: \\p{L}+){0,2} ${NUMBER}(?: \\p{L}{4,14})? (?:${OTHERS})(?: un \\p{L}+)?(?: (?:no|from) |[ ]*[-–—:(])`, 'gu');
/** „diviem partneriem no Latvijas un trim no Lietuvas”: the two are counted together. */
const FURTHER = new RegExp(`^ (?:no|from) \\p{L}+ (?:un|and) ${NUMBER} (?:no|from) \\p{L}+`, 'u');
/** „projekta īstenotāji ir desmit organizācijas”, „piedalās septiņas izglītības iestādes”. */
const CARRIED_BY = new RegExp(`(?:istenotaji|ieviesej?i|dalibnieki|partneri) ir ${NUMBER}(?: \\p{L}{4,14})? (?:${OTHERS}|partneri)(?!\\p{L})`, 'gu');
/** What a sentence must hold before it is read closely. */
const COUNTED_HINT = cue(/partner/iu);
const CARRIED_HINT = cue(/(?:īstenotāji|ieviesēji|dalībnieki|partneri) ir/iu);
const TOGETHER_HINT = cue(/kop[āa] darbojas|piedal|apvieno|iesaist|sadarbojas|brings together|involves/iu);
/** „partneru skaits: pieci”. */
const LABEL_VALUE = new RegExp(`^[\\s:–-]*${NUMBER}`, 'u');
/** Words before that count partners of something else, or of some of them. */
const OTHER = /(?:vairak neka|lidz|vismaz|katr\p{L}*|ne mazak (?:ka|par)|at least|more than|up to|each of|programm\p{L}* |par |starp |ka ari |vel )\s*$/u;

function valueOf(number: string): number | null {
  const value = /^\d+$/u.test(number) ? readNumber(number) : cardinalOf(number);
  return value !== null && Number.isInteger(value) && value > 1 && value <= MOST ? value : null;
}

/** Folded text keeps its length, so offsets stay those of the text. */
function inSentences(view: ProjectView, hint: Cue, pattern: RegExp, signal: string, rank: number): Candidate<number>[] {
  const found: Candidate<number>[] = [];
  for (const sentence of view.sentencesWith(hint)) {
    if (!view.cues.test(hint, sentence.start, sentence.end)) continue;
    const words = view.folded.slice(sentence.start, sentence.end).replace(/[\n\t\u00a0]/gu, ' ');
    for (const match of words.matchAll(pattern)) {
      const first = valueOf(match.groups?.['number'] ?? '');
      const further = first === null ? null : FURTHER.exec(words.slice(match.index + match[0].trimEnd().length));
      const value = first === null ? null : first + (valueOf(further?.groups?.['number'] ?? '') ?? 0);
      if (value === null || OTHER.test(words.slice(Math.max(0, match.index - 24), match.index))) continue;
      const start = sentence.start + match.index;
      found.push({ rule: 'partner-count/counted', value, evidence: [{ start, end: start + match[0].trimEnd().length + (value === first ? 0 : (further?.[0].length ?? 0)), as: 'value' }], signals: [signal], rank });
    }
  }
  return found;
}

/** The number behind the label „Partneru skaits”. */
function labelled(view: ProjectView): Candidate<number>[] {
  return view.entriesOf('partnerCount').flatMap((entry): Candidate<number>[] => {
    const match = LABEL_VALUE.exec(view.folded.slice(entry.value.start, entry.value.end));
    const number = match?.groups?.['number'] ?? '';
    const value = valueOf(number);
    if (match === null || value === null) return [];
    const start = entry.value.start + match[0].length - number.length;
    return [{
      rule: 'partner-count/counted', value, signals: ['labelled'], rank: 10,
      evidence: [{ start, end: start + number.length, as: 'value' }, { ...entry.label, as: 'label' }],
    }];
  });
}

/** Every number of partners that the text states, the surest with the smallest rank. */
export const partnerCounts = (view: ProjectView): Candidate<number>[] => [
  ...labelled(view),
  ...inSentences(view, COUNTED_HINT, COUNTED, 'counted', 20),
  ...inSentences(view, CARRIED_HINT, CARRIED_BY, 'counted', 20),
  ...inSentences(view, TOGETHER_HINT, TOGETHER, 'together', 30),
];
