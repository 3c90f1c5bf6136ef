import type { AuthorityValue } from '@siets/record';
import { fold } from '@siets/latvian';
import type { Candidate, Resolved } from '../../engine/field-rule.ts';
import { resolveOne } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { cooperationProgrammes } from './cooperation-programme.ts';
import { englishProgrammes } from './english-programme.ts';
import { labelledLines } from './labelled-line.ts';
import { listedProgrammes } from './listed-programme.ts';
import { quotedLines } from './quoted-line.ts';

const SHARED = 30;

/** The programme, measure or call under which the project runs: the most exact line that has a name. */
export const programmeField: FieldDefinition<AuthorityValue> = {
  field: 'programme',
  rules: ['programme/quoted-line', 'programme/labelled-line', 'programme/listed-programme', 'programme/english-programme', 'programme/cooperation-programme'],
  find: findProgramme,
};

/** In a list, what stands in a project's own stretch comes before what is said of all. */
function ownFirst(view: ProjectView, one: Candidate<AuthorityValue>): Candidate<AuthorityValue> {
  return view.isShared(one.evidence[0]!) ? { ...one, rank: (one.rank ?? 0) + SHARED } : one;
}

function findProgramme(view: ProjectView): Resolved<AuthorityValue> {
  const title = view.resolved<string>('title').chosen[0];
  const own = title === undefined ? '' : fold(title.value);
  const all = [...quotedLines(view), ...labelledLines(view), ...listedProgrammes(view), ...englishProgrammes(view), ...cooperationProgrammes(view)].filter((one) => fold(one.value.name) !== own);
  return resolveOne(view.project.count > 1 ? all.map((one) => ownFirst(view, one)) : all, ({ id, name }) => id ?? fold(name));
}
