import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { overlapping } from '../../engine/among.ts';
import { withoutOuter } from '../title/name-words.ts';

const RULE = 'other-titles/heading-side';
/** One word with capitals inside, an acronym with a number, or „LIFE Name”. */
const SHORT = /^(?:LIFE[ -]\p{Lu}[\p{L}\d-]{2,30}(?: [A-Z][\p{L}\d-]{1,20})?|[A-Z][A-Za-z\d&+-]*[A-Z][A-Za-z\d&+-]*(?: \d(?:\.\d)?)?)$/u;

/**
 * The short name that heads a page whose title stands behind a label.
 *
 *     LIFE Meadow
 *     ^^^^^^^^^^^
 *
 *     Projekta nosaukums: Pļavu tīkls upes krastā
 */
export function headingSides(view: ProjectView): Candidate<string>[] {
  const title = view.resolved<string>('title').chosen[0];
  const top = view.layout.paragraphs[0];
  if (title === undefined || top === undefined || !title.signals.includes('labelled') || top.end - top.start > 60) return [];
  const span = withoutOuter(view.text, top);
  const name = view.text.slice(span.start, span.end);
  const listed = overlapping(view.mentionsOf('authority'), span);
  if (!SHORT.test(name) || (listed !== undefined && listed.end >= span.end)) return [];
  return [{ rule: RULE, value: name, rank: 4, signals: ['heading'], evidence: [{ ...span, as: 'value' }] }];
}
