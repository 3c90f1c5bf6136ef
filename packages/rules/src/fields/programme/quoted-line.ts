import type { AuthorityValue, Mention } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import { overlapping } from '../../engine/among.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Authority } from '../../mentions/authorities/index.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { sentenceAround } from '../sentence-around.ts';
import { headOf, isAboutMoney } from './programme-words.ts';

const RULE = 'programme/quoted-line';

/** Words before a quoted line: its number, its head, perhaps a number behind the head. */
const LINE = cue(new RegExp(
  '(?<code>(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:\\.[ir]\\.?)?\\.?\\s*)?(?<head>(?:apakš)?pasākum\\p{L}*|' +
    '(?:apakš)?aktivitāt\\p{L}*|specifisk\\p{L}+ atbalsta mērķ\\p{L}*|investīcij\\p{L}*|reform\\p{L}*|' +
    'rīcīb\\p{L}*|intervenc\\p{L}*)\\s*(?<behind>(?:Nr\\.?\\s*)?\\d[\\d.]*\\s*)?[:–-]?\\s*(?=$)',
  'iu',
));
const PRIORITY = cue(/(?:prioritāt(?:e|es|i|ē)|prioritār\p{L}+ virzien\p{L}*)\s*(?:Nr\.?\s*)?(?:\d[\d.]*\s*)?$/iu);
const PROGRAMME = cue(new RegExp(
  '(?<kind>apakšprogramm|mērķprogramm|mierķprogramm|grantu programm|finansējuma programm|atbalsta programm|' +
    'ziedojumu programm|programm)(?:a|as|ys|ai|u|ā)\\s*$|\\b(?:programme|program)\\s*$',
  'iu',
));
const CALL = cue(/(?:projektu |projektu iesniegumu |atklāt\p{L}+ |grantu )konkurs\p{L}*\s*$|konkurs(?:am|ā|a|u)\s*$/iu);
/** Programmes of lessons, concerts, councils: nothing that pays. */
const OTHER_PROGRAMME = cue(new RegExp(
  '(?:mācību|izglītības|apmācību|studiju|koncert\\p{L}*|pasākuma|nometnes|treniņu|attīstības|' +
    'interešu izglītības|kultūras|dienas|svētku|semināra|izglītojoš\\p{L}+|meistarklašu|rehabilitācijas|' +
    'veselības|radošo|pētniecības)\\s+programm\\p{L}*\\s*$',
  'iu',
));
const BEFORE = 90;

/**
 * A measure, a sub-programme, a programme or a call in quotation marks.
 *
 *     4.2.1. pasākuma „Ciemu atjaunošana” projekts
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * An „aktivitāte” or a „pasākums” without a number is a thing that the project does.
 */
export function quotedLines(view: ProjectView): Candidate<AuthorityValue>[] {
  const quotes = view.mentionsOf<Quoted>('quoted');
  return quotes.flatMap((quote) => {
    // „projektu „Programmas “Soļi” ieviešana””: a programme that the project's name speaks of.
    if (isInsideProject(view, quotes, quote)) return [];
    const sentenceStart = Math.max(0, quote.start - BEFORE);
    return readLine(view, quote, sentenceStart) ?? readProgramme(view, quote, sentenceStart) ?? [];
  });
}

function readLine(view: ProjectView, quote: Mention<Quoted>, from: number): Candidate<AuthorityValue>[] | null {
  const match = view.cues.exec(LINE, from, quote.start);
  const { code, head, behind } = match?.groups ?? {};
  if (match === null || head === undefined) return null;
  const isNumbered = code !== undefined || /\d\.\d/u.test(behind ?? '');
  if (!isNumbered && !/^specifisk/iu.test(head) && !(/^(?:apakš)?pasākum/iu.test(head) && isOfProgramme(view, quote)) && !(/^aktivitāt/iu.test(head) && (isOfContest(view, quote) || isFrameOfProject(view, quote)))) return null;
  const number = (code ?? behind ?? '').trim();
  const line = code === undefined ? `${headOf(head)} ${number}` : `${number} ${headOf(head)}`;
  return [toCandidate(view, quote, from + match.index, { name: `${line.trim()} ${words(view, quote)}`, rank: rankOf(head, number), signal: 'line' })];
}

/** „Programma “Soļi” palīdz ģimenēm”, where the project is called „Programmas “Soļi” ieviešana”. */
const isOfTitle = (view: ProjectView, { value }: Mention<Quoted>): boolean =>
  view.resolved<string>('title').chosen.some((title) => title.value.length > value.text.length + 8 && title.value.includes(value.text));

/** A quotation in the middle of a longer one behind „projekts”. */
const isInsideProject = (view: ProjectView, quotes: readonly Mention[], quote: Mention): boolean =>
  quotes.some((outer) => outer.start < quote.start && outer.end > quote.end && /projekt\p{L}{0,4}\s*$/iu.test(view.text.slice(Math.max(0, outer.start - 12), outer.start)));

/** „Lauku attīstības programmas pasākuma „…””, „ELFLA pasākuma „…””: a measure without a number stands behind its programme or right behind its fund. */
const isOfProgramme = (view: ProjectView, { start }: Mention): boolean =>
  /(?<!\p{L})(?:ELFLA|EJZF|EJZAF|EZF|ERAF|ESF|LEADER) (?:apakš)?pasākum\p{L}* $/u.test(view.text.slice(Math.max(0, start - 32), start)) ||
  /programm(?:as|ā|ai|u)(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,90}$/iu.test(view.text.slice(Math.max(0, start - 130), start));

/** „fonda konkursam „…”, aktivitātē „…””: an activity of a contest or of a fund's guidelines, not of a project. */
const isOfContest = (view: ProjectView, { start }: Mention): boolean =>
  /(?:konkurs\p{L}*|vadlīnij\p{L}*|projektu (?:iesniegum|pieteikum)\p{L}*|fonda)(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,90}$/iu.test(view.text.slice(Math.max(0, start - 130), start));

/** „Projekts tiek īstenots aktivitātes „…” ietvaros”: an activity within which a project runs is no part of the project. */
const isFrameOfProject = (view: ProjectView, { start, end }: Mention): boolean =>
  /^\s+ietvaros(?!\p{L})/u.test(view.text.slice(end, end + 12)) &&
  /(?<!\p{L})projekt(?:s|u)\s(?:[^.!?„“"]|(?<=\d)\.){0,60}?(?:īsteno|realizē|līdzfinansē|finansē|atbalst)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu.test(view.text.slice(Math.max(0, start - 130), start));

/** A measure is more exact than an objective; both than a programme. */
const rankOf = (head: string, number: string): number => (/pasākum|aktivit|intervenc|rīcīb|investīcij|reform/iu.test(head) ? 4 : 6) - Math.min(2, number.split('.').filter(Boolean).length / 4);

function readProgramme(view: ProjectView, quote: Mention<Quoted>, from: number): Candidate<AuthorityValue>[] | null {
  if (isOfTitle(view, quote) || view.cues.test(OTHER_PROGRAMME, from, quote.start) || !isAboutMoney(view, quote)) return null;
  const isListed = overlapping(view.mentionsOf<Authority>('authority'), quote)?.value.role === 'programme';
  if (isListed) return null;
  const programme = view.cues.exec(PROGRAMME, from, quote.start);
  if (programme !== null) {
    const isLine = /^(?:apakš|mērķ)/iu.test(programme.groups?.kind ?? '');
    return [toCandidate(view, quote, quote.start, { name: oneBlank(quote.value.text), rank: isLine ? 12 : 22, signal: 'programme' })];
  }
  if (view.cues.test(PRIORITY, from, quote.start)) return [toCandidate(view, quote, quote.start, { name: oneBlank(quote.value.text), rank: 26, signal: 'priority' })];
  return view.cues.test(CALL, from, quote.start) && isCallForProjects(view, quote) ? [toCandidate(view, quote, quote.start, { name: oneBlank(quote.value.text), rank: 24, signal: 'call' })] : null;
}

/** „konkursā „Erudīts”” gives no money: a call speaks of projects, applications or grants. */
const isCallForProjects = (view: ProjectView, quote: Mention): boolean =>
  view.project.count > 1 || /projekt|pieteikum|finans|piešķ|grant|atbalst/iu.test(sentenceAround(view, quote));

const words = (view: ProjectView, quote: Mention): string => oneBlank(view.text.slice(quote.start, quote.end));

function toCandidate(view: ProjectView, quote: Mention, start: number, line: { name: string; rank: number; signal: string }): Candidate<AuthorityValue> {
  const field = view.entryAt(quote.start)?.meanings[0]?.field;
  const isLabelled = field === 'programme' || field === 'funders';
  return {
    rule: RULE, value: { id: null, name: line.name }, rank: line.rank - (isLabelled ? 3 : 0), signals: ['quoted', line.signal, ...(isLabelled ? ['labelled'] : [])],
    evidence: [{ start: Math.max(0, start), end: quote.end, as: 'value' }],
  };
}
