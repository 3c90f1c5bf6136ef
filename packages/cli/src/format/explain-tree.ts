import { showText } from '@siets/inbox';
import type { AbsenceReason, ProblemText } from '@siets/record';
import type { Trace, TraceCandidate, TraceField } from '@siets/rules';
import { oneOf, phrase } from '../language.ts';
import { paint } from '../terminal.ts';
import { showValue } from './show-value.ts';
import { fieldLabel } from './words.ts';

const absenceWords: { readonly [reason in AbsenceReason]: ProblemText } = {
  'not-said': { lv: 'tekstā tā nav', en: 'the text does not say' },
  'said-of-another-project': { lv: 'teikts par citu projektu', en: 'said of another project' },
  'candidates-disagree': { lv: 'kandidāti ir pretrunā', en: 'candidates disagree' },
  'rejected-by-rule': { lv: 'neviens kandidāts neder', en: 'no candidate fits' },
  'rejected-by-person': { lv: 'noraidīja cilvēks', en: 'a person rejected it' },
  'not-read-language': { lv: 'šajā valodā netiek lasīts', en: 'not read in this language' },
};

/** How every value came about, as a tree: its rule, its words, who lost and why, and why a field is empty. */
export function toExplainTree(trace: Trace, options: { name: string; text: string; field?: string | undefined }): string {
  const lines = [paint('bold', showText(options.name))];
  const fields = trace.fields.filter(({ field }) => isAsked(field, options.field));
  let project: number | null = null;
  fields.forEach((field, index) => {
    if (field.project !== null && field.project !== project) {
      project = field.project;
      lines.push('│', paint('bold', phrase({ lv: `Projekts ${project + 1}`, en: `Project ${project + 1}` })));
    }
    const isLast = index === fields.length - 1 || fields[index + 1]?.project !== field.project;
    lines.push(...toBranch(field, isLast, options.text));
  });
  return `${lines.join('\n')}\n`;
}

const isAsked = (field: string, asked: string | undefined): boolean => asked === undefined || field === asked || field.startsWith(`${asked}.`);

function toBranch({ field, chosen, losers, absence }: TraceField, isLast: boolean, text: string): string[] {
  const bar = isLast ? '   ' : '│  ';
  const why = absence === null ? '' : `  ${paint('gray', `– ${oneOf(absenceWords[absence])} (${absence})`)}`;
  const leaves = [...chosen.map((each) => toLeaf(field, each, true, text)), ...losers.map((each) => toLeaf(field, each, false, text))];
  return [`${isLast ? '└─' : '├─'} ${paint('cyan', fieldLabel(field))} ${paint('gray', field)}${why}`, ...leaves.flat().map((line) => `${bar}${line}`)];
}

function toLeaf(field: string, candidate: TraceCandidate, isChosen: boolean, text: string): string[] {
  const { value, rule, signals, confidence, evidence, why } = candidate;
  const mark = isChosen ? paint('green', '✓') : paint('red', '✗');
  const about = [rule, ...signals, ...(isChosen ? [`${Math.floor(confidence * 100)} %`] : [])].join(' · ');
  const words = evidence.map(({ start, end, as, page }) =>
    `     ${paint('gray', `${as} ${start}–${end}${page === null ? '' : ` (${page})`}`)} „${showText(text.slice(start, end), 100)}”`);
  return [
    `${mark} ${isChosen ? showValue(field, value) : paint('gray', showValue(field, value))}`,
    `     ${paint('gray', phrase({ lv: 'likums', en: 'rule' }))} ${about}`,
    ...words,
    ...(why === null ? [] : [`     ${paint('yellow', phrase({ lv: 'kāpēc ne', en: 'why not' }))} ${why}`]),
  ];
}
