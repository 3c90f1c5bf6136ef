import type { IdentifierValue, Mention } from '@siets/record';
import { fold } from '@siets/latvian';
import type { Candidate, EvidenceSpan } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Identifier } from '../../mentions/identifiers/index.ts';

const RULE = 'identifiers/project-number';
const BEFORE = 60;
const OTHER_PROJECT = new RegExp(
  '(?:ieprieks\\S*|lidzig\\S*|cit(?:a|u|i|am)|agrak\\S*|previous|earlier|another) (?:projekt\\S*|' +
    'project\\S*)(?:(?!proj)[^.;]|nr\\.|no\\.){0,30}$',
  'u',
);
const LABEL = new RegExp(
  '(?:projekta |granta |līguma |vienošanās |pieteikuma |identifikācijas |project |grant agreement )*(?:ID )?(?:nr|' +
    'no|numurs|number|ID)\\.?[:\\s–-]*(?:[„“"(])?$',
  'iu',
);

/**
 * A number that names the project, with the words before it that say so.
 *
 *     projekta Nr. LLI-59 “Atvērtā pils”
 *                  ^^^^^^
 */
export function toNumber(view: ProjectView, mention: Mention<Identifier>): Candidate<IdentifierValue> {
  const { value, scheme, by } = mention.value;
  const from = Math.max(0, mention.start - BEFORE);
  const before = view.text.slice(from, mention.start);
  const label = LABEL.exec(before);
  const context: EvidenceSpan[] = label === null ? [] : [{ start: from + label.index, end: from + label.index + label[0].trimEnd().length, as: 'label' }];
  const isLabelled = view.entryAt(mention.start)?.meanings[0]?.field === 'identifiers';
  return {
    rule: RULE,
    value: { value, scheme },
    rank: by === 'contract-label' ? 4 : 0,
    signals: [by, ...(isLabelled ? ['labelled'] : []), ...(OTHER_PROJECT.test(fold(before)) ? ['other-project'] : [])],
    evidence: [{ start: mention.start, end: mention.end, as: 'value' }, ...context],
  };
}
