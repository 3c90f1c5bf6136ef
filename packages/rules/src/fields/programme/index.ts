import type { AuthorityValue } from '@siets/record';
import { fold } from '@siets/latvian';
import type { Resolved } from '../../engine/field-rule.ts';
import { resolveOne } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { englishProgrammes } from './english-programme.ts';
import { labelledLines } from './labelled-line.ts';
import { listedProgrammes } from './listed-programme.ts';
import { quotedLines } from './quoted-line.ts';

/** The programme, measure or call under which the project runs: the most exact line that has a name. */
export const programmeField: FieldDefinition<AuthorityValue> = {
  field: 'programme',
  rules: ['programme/quoted-line', 'programme/labelled-line', 'programme/listed-programme', 'programme/english-programme'],
  find: findProgramme,
};

function findProgramme(view: ProjectView): Resolved<AuthorityValue> {
  const title = view.resolved<string>('title').chosen[0];
  const own = title === undefined ? '' : fold(title.value);
  const all = [...quotedLines(view), ...labelledLines(view), ...listedProgrammes(view), ...englishProgrammes(view)].filter((one) => fold(one.value.name) !== own);
  return resolveOne(all, ({ id, name }) => id ?? fold(name));
}
