import { expect, test } from 'vitest';
import { columnsNamedIn } from './columns-named-in.ts';

test.each([
  ['select role, count( * ) from all_costs group by role', ['role']],
  ['SELECT "Document" FROM costs', ['document']],
  ['select [document],`field` from costs', ['document', 'field']],
  ['select project_eur from all_projects', ['project_eur']],
  ['select c.document/**/from costs c', ['document', 'field', 'project', 'role', 'project_eur']],
  ['select * from costs', ['document', 'field', 'project', 'role', 'project_eur']],
  ['select c. * from costs c', ['document', 'field', 'project', 'role', 'project_eur']],
  ['select count(*), x.* from costs x', ['document', 'field', 'project', 'role', 'project_eur']],
  ['select role from costs natural join roles', ['document', 'field', 'project', 'role', 'project_eur']],
])('%s', (sql, asked) => {
  const isAsked = columnsNamedIn(sql);
  expect(['document', 'field', 'project', 'role', 'project_eur'].filter(isAsked)).toEqual(asked);
});
