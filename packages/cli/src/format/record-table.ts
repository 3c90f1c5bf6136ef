import { doubtBelow, shortId, showText } from '@siets/inbox';
import type { Field, ProjectRecord, SietsRecord } from '@siets/record';
import { phrase } from '../language.ts';
import { paint } from '../terminal.ts';
import { showValue } from './show-value.ts';
import { toTable, type Column } from './table.ts';
import { fieldLabel } from './words.ts';

/** A record for a person's eyes: the document in a line, then a table per project, doubtful values marked. */
export function toRecordTable({ document, projects }: SietsRecord, name: string): string {
  const { kind, languages, pages } = document;
  const facts = [
    showValue('kind', kind.value), languages.map(({ code, share }) => `${code} ${Math.round(share * 100)} %`).join(' '),
    pages === null ? '' : phrase({ lv: `${pages} lpp.`, en: `${pages} p.` }), shortId(document.id),
  ];
  const head = `${paint('bold', showText(name))}  ${paint('gray', facts.filter((fact) => fact !== '').join(' · '))}\n`;
  if (projects.length === 0) return `${head}${phrase({ lv: 'Projektu nav.', en: 'No project.' })}\n`;
  return head + projects.map((project, index) => (projects.length > 1 ? `\n${phrase({ lv: 'Projekts', en: 'Project' })} ${index + 1}\n` : '') + toProjectTable(project)).join('');
}

function toProjectTable(project: ProjectRecord): string {
  const columns: Column[] = [
    { title: phrase({ lv: 'Lauks', en: 'Field' }) },
    { title: phrase({ lv: 'Vērtība', en: 'Value' }), isWide: true },
    { title: phrase({ lv: 'Vārdi tekstā', en: 'Words in the text' }), isWide: true },
    { title: '%', align: 'right' },
  ];
  let last = '';
  const rows = listByField(project).map(([name, field]) => {
    const label = name === last ? '' : paint('cyan', fieldLabel(name));
    last = name;
    return [label, showValue(name, field.value), paint('gray', showText(field.raw, 160)), showConfidence(field)];
  });
  return toTable(columns, rows) + toChecks(project);
}

/** ◇ accepted automatically, ✓ checked, ✓✓ approved, ✎ entered by a person; ! where the machine reads otherwise now or the words are gone. */
function showConfidence({ confidence, source, state, flag }: Field<unknown>): string {
  const mark = state === 'approved' ? '✓✓' : state === 'checked' ? '✓' : state === 'accepted' ? '◇' : source === 'person' ? '✎' : '';
  if (mark !== '') return flag ? paint('yellow', `${mark}!`) : paint('green', mark);
  const text = String(Math.floor(confidence * 100));
  return confidence < doubtBelow ? paint('yellow', `${text}?`) : paint('green', text);
}

function toChecks({ checks }: ProjectRecord): string {
  return checks.map(({ passed, id, message }) =>
    `${passed ? paint('green', '✓') : paint('red', '✗')} ${showText(message)} ${paint('gray', id)}\n`).join('');
}

/** Fields with the names that the rules give them (`period.start`), in the order of the contract. */
export function listByField(project: ProjectRecord): [string, Field<unknown>][] {
  const { period, checks: _checks, absent: _absent, ...rest } = project;
  return Object.entries({ ...rest, 'period.start': period.start, 'period.end': period.end, 'period.durationMonths': period.durationMonths })
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([name, fields]) => [fields].flat().flatMap((field): [string, Field<unknown>][] => (field === null ? [] : [[name, field]])));
}

const order = [
  'title', 'otherTitles', 'identifiers', 'funders', 'programme', 'organisations', 'partnerCount', 'period.start', 'period.end',
  'period.durationMonths', 'costs', 'countries', 'places', 'goal', 'activities', 'results', 'events', 'contacts',
];
