import { fold } from '@siets/latvian';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { NameFound } from './find-names.ts';

const RULE = 'title/heading-name';
const MOST_LETTERS = 260;
const HEADING = cue(/^(?<before>(?:Par )?(?:projekta|projekts|project)\s+)(?<name>.+?)\s+(?:apraksts|kopsavilkums|īss apraksts|īstenošana|ieviešana|description|summary)\s*$/isu);
/** How many lines of a page may hold its heading. */
const TOP = 40;

/**
 * The name inside a heading that says what the page is.
 *
 *     Projekta Zaļais pagalms 2025 apraksts
 *              ^^^^^^^^^^^^^^^^^^^
 */
export function headingNames(view: ProjectView): NameFound[] {
  const found: NameFound[] = [];
  const lines = view.layout.paragraphs.filter((one) => view.has(one) && one.end - one.start <= MOST_LETTERS).slice(0, TOP);
  for (const { start, end } of lines) {
    const match = view.cues.exec(HEADING, start, end);
    const name = match?.groups?.name;
    if (match === null || name === undefined || fold(name).length < 4 || /^(?:īss|iesnieguma|pieteikuma|vispārīg\p{L}*)$/iu.test(name)) continue;
    const from = start + match.index + match.groups!.before!.length;
    found.push({
      rule: RULE, rank: 5, span: { start: from, end: from + name.length }, signals: ['heading'],
      context: { start, end: start + match.groups!.before!.trimEnd().length, as: 'context' },
    });
  }
  return found;
}
