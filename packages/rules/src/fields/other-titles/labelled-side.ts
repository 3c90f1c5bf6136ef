import { fold } from '@siets/latvian';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { readName } from '../title/name-words.ts';

/**
 * The value of a label that asks for an acronym or a title in another language.
 *
 *     Projekta akronīms: “GREEN YARD” (tulk. “Zaļais pagalms”)
 *                         ^^^^^^^^^^          ^^^^^^^^^^^^^^
 */
export function labelledSides(view: ProjectView): Candidate<string>[] {
  const entries = view.layout.entries.filter((entry) => view.has(entry.label) && isSideLabel(view.text.slice(entry.label.start, entry.label.end), entry.meanings[0]?.field));
  return entries.flatMap(({ label, first }) => {
    if (first.start >= first.end) return [];
    const isShort = /akronim|acronym/u.test(view.folded.slice(label.start, label.end));
    const line = view.text.slice(first.start, first.end).indexOf('\n');
    // An acronym ends with its line.
    const words = readName(view.text, isShort && line > 0 ? { start: first.start, end: first.start + line } : first);
    const names = [{ start: words.start, end: words.end, name: words.name }, ...words.sides].filter((one) => one.name.length < 200 && one.end > one.start);
    return names.map((one): Candidate<string> => ({
      rule: 'other-titles/labelled-side', value: one.name, signals: ['labelled'], rank: 0,
      evidence: [{ start: one.start, end: one.end, as: 'value' }, { start: label.start, end: label.end, as: 'label' }],
    }));
  });
}

const isSideLabel = (label: string, field: string | undefined): boolean =>
  field === 'otherTitles' || (/akronim|acronym|short title|saisinat|nosaukums angl|title in (?:english|latvian)|english title|latvian title|anglu valoda$/u.test(fold(label)) && field !== 'programme');
