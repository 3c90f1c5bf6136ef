import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { distinct, findCues, namesProject, toKind, topWords } from './cue-words.ts';

const RULE = 'kind/call-page';

/** Words that invite projects: without one of them a page invites to something else. */
const CORE = cue(new RegExp([
  'aicin\\p{L}*[^.!?]{0,80}(?:iesniegt|pieteikt|piedalīties)[^.!?]{0,60}(?:projekt|konkurs|pieteikum)',
  'izsludin(?:a|ām|ājis|ājusi|āts|āta|ās)(?!\\p{L})(?:[^.!?]|(?<=\\d)\\.){0,90}(?:konkurs|kārt|uzsaukum|pieteikšan|pieņemšan)',
  'projektu (?:iesniegumu|pieteikumu) (?:pieņemšan|iesniegšan|atlas|konkurs)\\p{L}*',
  'projektu (?:iesniegumus|pieteikumus|pieteikumi|iesniegumi) (?:var|jāiesniedz|pieņem|gaida|jāsūta|iesniedzami)',
  'projekt[au] (?:iesniegumi|pieteikumi) (?:tiek|tiks) pieņemti',
  'projektu (?:iesniegumu |pieteikumu )?iesniegšanas (?:termiņ|kārt|laik)\\p{L}*', 'projektu pieteikumi [^.!?]{0,40}(?:jāiesniedz|iesniedzami|var iesniegt)',
  'projektu atlases (?:laiks|kārta|veids)', 'projektu konkurs\\p{L}* (?:ir |tiek )?(?:atklāt|atvērt|izsludināt)\\p{L}*',
  'call for (?:project )?(?:proposals|applications|projects)', 'projektu konkursa mērķis', 'open call', '(?:offers|announces|launch(?:es|ed)) (?:\\p{L}+ )?grants?(?!\\p{L})', 'deadline for the submission of', 'приём заявок', 'подать заявк\\p{L}*', '(?:объяв|открыва)\\p{L}{1,6}[^.!?]{0,30} конкурс', 'цель конкурса', '(?:nosūtīj|izsūtīj|saņēm)\\p{L}{1,4} uzaicinājum\\p{L}*[^.!?]{0,60}(?:iesniegt|sagatavot|gatavot)',
].join('|'), 'giu'));

/** Words of conditions and terms. */
const TERMS = cue(new RegExp([
  '(?:iesniegumus|pieteikumus|pieteikumi|iesniegumi) (?:[\\p{L}]+ )?(?:var|jāiesniedz|pieņem|gaida|jāsūta|iesniedzami)', 'pieejam\\p{L}+ finansējum\\p{L}*',
  'atbalstām\\p{L}+ (?:darbīb|aktivitāt|rīcīb)\\p{L}*', 'iesniegšanas termiņ\\p{L}*', 'pieteikšanās termiņ\\p{L}*', '(?:pieteikties|pretendēt) (?:konkursā )?var', 'var pieteikties',
  'konkursa nolikum\\p{L}*', 'pieteikuma (?:veidlap|anket|form)\\p{L}*', 'vērtēšanas kritērij\\p{L}*', 'konkursa pretendent\\p{L}*', 'pieprasām\\p{L}{1,4} (?:\\p{L}+ ){0,3}?finansējum\\p{L}*', 'konkursa ietvaros tiks atbalstīt\\p{L}*', 'programmas finansējums projektiem', 'projektu var pieteikt', 'who can apply', 'how to apply', 'what is supported', 'proposals must be', 'can submit', 'indicative budget', 'until closing time', 'to be eligible', 'to receive funding', 'iesniedzējam (?:ir )?jānodrošina', 'pieprasīt\\p{L}{1,3} (?:līdz)?finansējuma', 'konkursa kopējais finansējums', 'atbalsta (?:likme|intensitāte|saņēmēj)\\p{L}*',
  'maksimāl\\p{L}+ (?:[\\p{L}]+ ){0,2}(?:finansējum|summ|atbalst|grant)\\p{L}*', 'applications? (?:are|must|can|may|should)', 'deadline for', 'eligible (?:applicants|partners|beneficiaries)', '(?:shall|will) be open(?:ed)?(?= for)', 'submission of (?:project )?(?:applications|proposals)', '(?:available|indicative) (?:[\\p{L}]+ ){0,2}funding', 'funding available', 'apply (?:by|until|for)',
  'vienam projektam', 'юридическое лицо', 'до \\d[\\d ]* евро', 'paredzēts, ka pašvaldīb', 'pašvaldīb\\p{L}* [^.!?]{0,110}var veikt', 'pieejam\\p{L}+ [^.!?]{0,40}(?:pašvaldīb|iesniedzēj)\\p{L}*', 'projekta iesniedzējs var būt', 'projektu iesniedzēji', 'konkursa mērķis',
].join('|'), 'giu'));

/**
 * An invitation to apply.
 *
 *     Izsludināta projektu iesniegumu pieņemšana; pieejamais finansējums 200 000 EUR
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 */
export function callPages(view: ProjectView): Candidate<DocumentKind>[] {
  const core = findCues(view, CORE);
  const terms = findCues(view, TERMS);
  const labels = view.layout.entries.filter((entry) => entry.meanings[0]?.field === 'call' || entry.meanings[0]?.field === 'callTerm' || entry.meanings[0]?.role === 'call');
  const weight = distinct(view, core) * 2 + distinct(view, terms) + labels.length;
  const isHeaded = /izsludin|konkurs|uzsaukum|pieteikumu pieņem|iesniegumu pieņem|open call|call for|заявк/iu.test(topWords(view));
  const needed = namesProject(view) ? 8 : isHeaded ? 3 : 4;
  const isCall = weight >= needed && (core.length > 0 || labels.length > 1);
  return isCall ? [toKind(view, { rule: RULE, rank: 4, value: 'call', cues: [...core, ...terms], signals: ['call', ...(isHeaded ? ['headed'] : [])] })] : [];
}
