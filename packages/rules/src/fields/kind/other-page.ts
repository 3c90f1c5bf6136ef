import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { distinct, findCues, namesProject, toKind, topWords } from './cue-words.ts';

const RULE = 'kind/other-page';
const PROCUREMENT = cue(new RegExp(
  '(?<!grāmatu )iepirkum|cenu aptauj|pretendent|līgumcen|piedāvājum(?:u|us|i)(?: iesnieg| jāiesnie| gaida|' +
    ' vērt| atvēršan)|piedāvājumus gaida|tehnisk\\p{L}+ specifikācij|atklāt\\p{L}+ konkurs\\p{L}+ par|' +
    'tender|procurement|contracting authority|закупк',
  'giu',
));
const JOB = cue(new RegExp(
  'vakanc|vakant|aicina darbā|aicinām darbā|amata pienākum|amata kandidāt|amatā? uz|(?<!\\p{L})CV(?!\\p{L})|dzīves aprakst|' +
    'motivācijas vēstul|darba alg|mēnešalg|atalgojum|pretendentam|pieteikties amatam|vacancy|job offer|' +
    'cover letter|salary',
  'giu',
));
const REGULATION = cue(new RegExp(
  'saistoš\\p{L}+ noteikum|nolikum(?:s|a|ā) (?:nosaka|apstiprināt|paredz)|vispārīg\\p{L}+ jautājum|' +
    'vispārīg\\p{L}+ noteikum|izdot\\p{L}* saskaņā ar|noteikumi nosaka|\\d+\\.\\s*(?:punkt|apakšpunkt)|' +
    'nolikums|īstenošanas noteikumi|prasības [^.]{0,30}projekt\\p{L}{1,2} iesniedzēj',
  'giu',
));
const SERVICE = cue(new RegExp(
  'pakalpojum\\p{L}+ (?:var saņemt|saņem|pieprasī|sniedz|apraksts|cena|maksa)|aizpildiet|pievienojiet|' +
    'iesniedziet|apmeklētāju pieņemšan|lēmumu var apstrīdēt|tiesību akti?:|kā pieteikties|cik var saņemt|' +
    'pieņemšanas laik|darba laik|iesniedzamie dokumenti|kā saņemt|veidlap|klātienē|bezmaksas pakalpojum|' +
    'dokument\\p{L}+ sarakst|biežāk uzdot|BUJ',
  'giu',
));

/** What the page of a whole measure says, from which projects are chosen. */
const MEASURE = cue(new RegExp(
  'pasākuma (?:numurs|nosaukums)|atbalstām\\p{L}+ darbīb\\p{L}*:|finansējuma saņēmēji|mērķa grupa|sasniedzam\\p{L}+ (?:uzraudzības )?rādītāj|' +
    'projektu (?:iesniegumu )?atlases (?:veid|laik)|saistošie noteikumi|plānotais finansējums|pieejamais [^\\n:]{0,30}finansējums|specifiskā atbalsta mērķa \\(SAM\\)',
  'giu',
));

/**
 * A page that is no project's: a procurement, a job, a regulation, a service.
 *
 *     Cenu aptauja „Būvuzraudzība” … pretendents iesniedz piedāvājumu …
 *     ^^^^^^^^^^^^                   ^^^^^^^^^^^
 *
 * A project's name inside such a page does not make it the project's.
 */
export function otherPages(view: ProjectView): Candidate<DocumentKind>[] {
  const found = [procurement(view), job(view), regulation(view), measure(view), service(view)];
  return found.flatMap((one) => (one === null ? [] : [one]));
}

const isOnTop = (view: ProjectView, words: RegExp): boolean => words.test(topWords(view));

/** Labels of a page that the lists know: „Iepirkuma identifikācijas numurs”, „Darba pienākumi”. */
const labelsOf = (view: ProjectView, field: string): number => view.layout.entries.filter((entry) => entry.meanings[0]?.field === field).length;

function procurement(view: ProjectView): Candidate<DocumentKind> | null {
  const cues = findCues(view, PROCUREMENT);
  const isHeaded = isOnTop(view, /(?<!grāmatu )iepirkum|cenu aptauj|konkurss? par|tirgus izpēt|procurement|invitation to tender|закупк/iu);
  const count = distinct(view, cues) + labelsOf(view, 'procurement');
  const isEnough = isHeaded ? cues.length >= 2 : count >= (namesProject(view) ? 5 : 3) && cues.length >= 4;
  return isEnough ? toKind(view, { rule: RULE, rank: 0, value: 'not-a-project', cues, signals: ['procurement'] }) : null;
}

function job(view: ProjectView): Candidate<DocumentKind> | null {
  const cues = findCues(view, JOB);
  const isHeaded = isOnTop(view, /vakanc|vakant|darbā|darba iespēj|amat[auāsi]|meklē|job|vacancy/iu);
  const isEnough = distinct(view, cues) + labelsOf(view, 'job') >= (isHeaded ? 2 : 4);
  return isEnough ? toKind(view, { rule: RULE, rank: 1, value: 'not-a-project', cues, signals: ['job'] }) : null;
}

function regulation(view: ProjectView): Candidate<DocumentKind> | null {
  const cues = findCues(view, REGULATION);
  const isHeaded = isOnTop(view, /nolikum|noteikumi|regulation/iu);
  const isEnough = isHeaded ? cues.length >= 2 : distinct(view, cues) >= 4 && !namesProject(view);
  return isEnough ? toKind(view, { rule: RULE, rank: 2, value: 'not-a-project', cues, signals: ['regulation'] }) : null;
}

/** „Atbalstāmās darbības:” beside three more of a measure's labels, and no project by name. */
function measure(view: ProjectView): Candidate<DocumentKind> | null {
  if (namesProject(view)) return null;
  const cues = findCues(view, MEASURE);
  const isAboutSupport = cues.some(({ start }) => /^atbalst/iu.test(view.text.slice(start, start + 7)));
  return isAboutSupport && distinct(view, cues) >= 4 ? toKind(view, { rule: RULE, rank: 3, value: 'not-a-project', cues, signals: ['measure'] }) : null;
}

function service(view: ProjectView): Candidate<DocumentKind> | null {
  if (namesProject(view)) return null;
  const cues = findCues(view, SERVICE);
  const isHeaded = isOnTop(view, /pakalpojum|līdzfinansējum\p{L}+ (?:piešķir|saņem)|kā saņemt/iu);
  const isEnough = distinct(view, cues) + labelsOf(view, 'page') >= (isHeaded ? 2 : 3);
  return isEnough ? toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues, signals: ['service'] }) : null;
}
