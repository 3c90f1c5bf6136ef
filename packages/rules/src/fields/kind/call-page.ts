import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { distinct, findCues, namesProject, toKind, topOf } from './cue-words.ts';

const RULE = 'kind/call-page';
const CUES = new RegExp(
  [
    'aicin\\p{L}*[^.!?]{0,80}(?:iesniegt|pieteikt|piedalīties|pieteikties)[^.!?]{0,60}(?:projekt|konkurs|pieteikum)', 'izsludin\\p{L}*[^.!?]{0,80}(?:konkurs|kārt|uzsaukum|pieteikšan|pieņemšan)',
    'projektu (?:iesniegumu|pieteikumu) (?:pieņemšan|iesniegšan|atlas|konkurs)\\p{L}*', '(?:projektu )?(?:iesniegumus|pieteikumus|pieteikumi|iesniegumi) (?:var|jāiesniedz|pieņem|gaida|jāsūta|iesniedzami)',
    'pieejam\\p{L}+ finansējum\\p{L}*', 'projektu atlases (?:laiks|kārta|veids)', 'atbalstām\\p{L}+ (?:darbīb|aktivitāt)\\p{L}*', 'iesniegšanas termiņ\\p{L}*', 'pieteikšanās termiņ\\p{L}*',
    '(?:pieteikties|piedalīties|pretendēt) (?:konkursā )?var', 'var pieteikties', 'konkursa nolikum\\p{L}*', 'pieteikuma (?:veidlap|anket|form)\\p{L}*', 'vērtēšanas kritērij\\p{L}*', 'atbalsta (?:likme|intensitāte|saņēmēj)\\p{L}*',
    'maksimāl\\p{L}+ (?:finansējum|summ|atbalst|grant)\\p{L}*', 'call for (?:proposals|applications)', 'applications? (?:are|must|can|may|should)', 'deadline for', 'eligible applicants', 'apply (?:by|until|for)',
    'vienam projektam', 'projekta iesniedzējs var būt', 'projektu iesniedzēji', 'приём заявок', 'подать заявк',
  ].join('|'), 'giu');

/**
 * An invitation to apply.
 *
 *     Izsludināta projektu iesniegumu pieņemšana; pieejamais finansējums 200 000 EUR
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 */
export function callPages(view: ProjectView): Candidate<DocumentKind>[] {
  const cues = findCues(view, CUES);
  const count = distinct(view, cues);
  const { start, end } = topOf(view);
  const isHeaded = /izsludin|konkurs|piesak|pieteik|aicin|call|apply|uzsauk|kārta|заявк/iu.test(view.text.slice(start, end));
  const needed = namesProject(view) ? 5 : isHeaded ? 2 : 3;
  return count >= needed ? [toKind(view, { rule: RULE, rank: 4, value: 'call', cues, signals: ['call', ...(isHeaded ? ['headed'] : [])] })] : [];
}
