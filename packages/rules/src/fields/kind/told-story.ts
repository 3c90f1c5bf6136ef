import type { DocumentKind, Span } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue, type Cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { distinct, findCues, toKind, topOf } from './cue-words.ts';

const RULE = 'kind/told-story';

/** The whole course of a project and what came of it. */
const COURSE = cue(new RegExp(
  'projekt(?:s|a|u)? (?:ir |jau )?(?:noslēdz|noslēg|beidz|pabeigt|īstenots|noslēdzies)\\p{L}*|' +
    'noslēdzies projekt|projekta (?:noslēgum|rezultāt|pārskat)\\p{L}*|projekta (?:laikā|gaitā|īstenošanas laikā)[^.]{0,60}(?:tika|' +
    'tikuši|notika|ir|izveidot|apmācīt)|(?:noslēguma|gala) (?:ziņojum|pārskat|konferenc|pasākum)\\p{L}*|' +
    'rezultātā (?:ir|tika|tagad)|sasniegt\\p{L}* (?:rezultāt|mērķ)\\p{L}*|tika (?:ieviest|īstenot|' +
    'izstrādāt|izveidot|apmācīt|noorganizēt|sarīkot)\\p{L}*|izstrādāja un īstenoja|gada laikā|(?:divu|' +
    'trīs|četru) gadu (?:laikā|darbs)|the project (?:has )?(?:ended|finished|was completed|came to an end)|' +
    'final (?:report|conference)|over (?:two|three|the) years|results of the project|as a result of|' +
    'guva|apguva|pieredzē dalījās|pateicas (?:vis|projekt)',
  'giu',
));
/** Something will happen or was decided. */
const AHEAD = cue(new RegExp(
  '(?<!\\p{L})(?:aicin(?!āj)\\p{L}+|notiks|norisināsies|sāksies|sāks|uzsāks|uzsāk|uzsākt[sai]|tiks|plānots|' +
    'plāno|plānota|paredzēts|paredzēta|iecerēts|gaidīs|gaida|varēs|pieteikšan\\p{L}*|pieteikties|' +
    'lēma|nolēma|nolemj|nolēmusi|lēmums?|apstiprināt[sai]|apstiprināj(?:is|usi|uši)|piešķirt[sai]|will|starts? on|' +
    'planned|approved|decided|is going to|пройдёт|состоится|начнётся|приглаша\\p{L}+|būs|īstenos|' +
    'saņems|ierīkos|taps|pirks|uzbūvēs)(?!\\p{L})',
  'giu',
));
/** Something happened; „kas tika iesniegts” only says which project is meant. */
const HAPPENED = cue(new RegExp(
  '(?<!\\p{L})(?<!(?:kas|kurš|kura|kuri|kuras|ko|kuru) (?:tika )?)(?:tika|notika|norisinājās|viesojās|viesojušies|apmeklēja|piedalījās|atklāja|atklāt\\p{L}{1,2}(?! (?:projekt|konkurs|iesniegum|pieteikum))|' +
    'svinīgi|noslēdzās|pulcējās|devās|atgriez\\p{L}+|parakstīja|parakstīts|tikās|iepazin\\p{L}+|' +
    'aizvadī\\p{L}+|sagaidīja|pabeigt[sai]|noslēgusies|sācies|sākusies|uzņēma|stāstīja|iesniegts|' +
    'iesniedza|nodevusi|mācījās|vēroja|redzēja|visited|took place|met|opened|gathered|travelled|' +
    'returned|signed|attended|прошла|прошёл|состоялась|состоялся|посетили|побывали|приняли|guvuši|' +
    'saņēmis|saņēmusi|saņēmuši|ieguva|uzvar\\p{L}*)(?!\\p{L})',
  'giu',
));

/** „… novada dome NOLEMJ:”: the paper of a decision. */
const RESOLVES = /(?<!\p{L})(?:NOLEMJ|nolemj|nolēma|NOLĒMA|nolemts):\s*(?:\n|\d|\p{L})/u;

/** „Atskaite par projekta „X” īstenošanu”: the page calls itself so. */
const REPORT_HEAD =
  /^(?:projekta )?(?:(?:saturisk|noslēguma|gala|īstenošanas|īs)\p{L}{0,3} )?(?:atskaite|pārskats|ziņojums) par (?:\d{4}\. ?gadā )?(?:paveikto |īstenot\p{L}+ )?(?:\p{L}+ )?projekt[au](?!\p{L})|^(?:final |project |narrative )+report(?!\p{L})/iu;

/**
 * A text in sentences: the report of a whole project, something that happened, or something that will.
 *
 *     2023. gada jūnijā skolotāji viesojās Turku. …    → news
 *                                 ^^^^^^^^
 */
export function toldStories(view: ProjectView): Candidate<DocumentKind>[] {
  const course = findCues(view, COURSE);
  const ahead = findCues(view, AHEAD);
  const happened = findCues(view, HAPPENED);
  const topSpan = topOf(view);
  const top = view.text.slice(topSpan.start, topSpan.end);
  const isReport = REPORT_HEAD.test(top) || distinct(view, course) >= 3 || (distinct(view, course) >= 2 && /noslē|rezultāt|pārskat|īstenots|pabeigt|final|results/iu.test(top));
  const weight = ahead.length + weightOf(view, topSpan, AHEAD) * 3 - happened.length - weightOf(view, topSpan, HAPPENED) * 3;
  const isAhead = weight > 1 || (weight >= 0 && RESOLVES.test(view.text));
  const told = isAhead ? ahead : happened;
  return [
    ...(isReport && weight < 3 ? [toKind(view, { rule: RULE, rank: 8, value: 'report', cues: course, signals: ['course'] })] : []),
    toKind(view, { rule: RULE, rank: 9, value: isAhead ? 'announcement' : 'news', cues: told, signals: [isAhead ? 'ahead' : told.length > 0 ? 'happened' : 'untold'] }),
  ];
}

const weightOf = (view: ProjectView, top: Span, words: Cue): number => view.cues.matches(words, top).length;
