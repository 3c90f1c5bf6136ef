import type { Span } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../../layout/model.ts';
import { goalAt } from './goal-phrase.ts';
import { toGoal } from './to-goal.ts';

const RULE = 'goal/labelled-goal';

/** Labels of goals that are not the project's own. */
const NOT_GOALS = new RegExp(
  'merka? ?grup|merkgrup|merkauditor|programm|specifisk|atbalsta merk|pasakuma|aktivitat|konkursa|' +
    'fonda|target|specific objective|tasks|uzdevum|(?<!\\p{L})(?:stazes|vizit|seminar|tiksan|brauc|nometn|sanaksm|apmacib|macib|konferenc|izstad|talk)\\p{L}*',
  'u',
);

/**
 * The value of a label that asks for the goal.
 *
 *     Projekta mērķis: ierīkot drošu rotaļu laukumu ciema bērniem.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelledGoals(view: ProjectView): Candidate<string>[] {
  const entries = view.layout.entries.filter((entry) => view.has(entry.label) && isGoalLabel(view, entry));
  return entries.flatMap((entry) => {
    const first = goalAt(view, behindName(view.text, entry.value), entry.value.end);
    if (first === null) return [];
    const span = withFurther(view, first, Math.min(entry.value.end, entry.first.end));
    const isProject = /projek|project|проект/u.test(view.folded.slice(entry.label.start, entry.label.end));
    return [toGoal(view, { rule: RULE, rank: isProject ? 0 : 5, span, context: { ...entry.label, as: 'label' }, signals: ['labelled', ...(isProject ? ['of-project'] : [])] })];
  });
}

/** „The aim of the project “Meadow” is to …”: over the name that stands before the verb. */
const behindName = (text: string, { start, end }: Span): number =>
  start + (/^\s*[„“"«][^„“”"«»\n]{1,200}[”“"»]\s+(?=(?:ir|bija|būs|is|was)\s)/u.exec(text.slice(start, Math.min(end, start + 220)))?.[0].length ?? 0);

/** Sentences of the same paragraph that begin with an infinitive go on with the goal: „… Nodrošināt drošu vidi.” */
function withFurther(view: ProjectView, { start, end }: Span, limit: number): Span {
  let last = end;
  for (let more = 0; more < 4; more += 1) {
    const next = /^[.;]\s+(?=\p{Lu}\p{Ll}+(?:[^aeiouāēīū]t|[āēīo]t|ties)\s)/u.exec(view.text.slice(last, Math.min(limit, last + 60)));
    const further = next === null ? null : goalAt(view, last + next[0].length, limit);
    if (further === null) break;
    last = further.end;
  }
  return { start, end: last };
}

function isGoalLabel(view: ProjectView, entry: Entry): boolean {
  const label = view.folded.slice(entry.label.start, entry.label.end);
  if (NOT_GOALS.test(label) && !/^(?:projekta )?merk\S* un uzdevumi$/u.test(label)) return false;
  return entry.meanings[0]?.field === 'goal' || /^(?:projekta )?(?:galven\S* |visparej\S* |kopej\S* )?m(?:e|ie)rk(?:is|i|u kopsavilkums)$/u.test(label) || isAim(label);
}

/** Headings that ask what is to be reached, and labels in other languages. */
const isAim = (label: string): boolean =>
  /^(?:ko (?:mes )?(?:velamies|gribam|planojam) (?:panakt|sasniegt)|kapec (?:so|tas) (?:projektu|daram)|цель(?: проекта)?|цели проекта|projekta jega|projekta butiba|(?:projekta )?iecere|ar kadu noluku|(?:projekta )?noluks|kalab|our aim|why)$/u.test(label);
