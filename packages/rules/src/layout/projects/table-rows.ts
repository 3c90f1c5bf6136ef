import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { hasSum } from './signs.ts';

const HEADER = /projekt|project|nosaukum|title|iecer|проект/u;
/** A table of one project's partners or costs has these heads and no names of projects. */
const OTHER_HEADER = /^(?:partner|izmaksu|aktivit|pozicij|finansejuma avots|budzeta|darba pak|period)/u;

/**
 * Rows of a table that has a column of project names.
 *
 *     Nr. ⇥ Projekts ⇥ Iesniedzējs ⇥ Summa
 *     1 ⇥ Ābeļdārzs ⇥ biedrība „Zars” ⇥ 2000 EUR
 */
export function tableProjects(view: ProjectView): Span[] | null {
  const rows = view.layout.lines.filter((line) => !line.furniture && line.cells.length > 2);
  const header = rows.findIndex((line) => isHeader(view, line));
  if (header < 0) return null;
  const width = rows[header]!.cells.length;
  const needsSum = !hasBodies(view, rows[header]!);
  const body = rows.slice(header + 1).filter((line) => Math.abs(line.cells.length - width) <= 1 && isProjectRow(view, line, needsSum));
  if (body.length < 2) return null;
  return body.map((line, index) => ({ start: line.start, end: endOf(view, line, body[index + 1]) }));
}

function isHeader(view: ProjectView, line: Line): boolean {
  const cells = line.cells.map((cell) => view.folded.slice(cell.start, cell.end));
  return cells.some((cell) => HEADER.test(cell) && cell.length < 60) && !cells.some((cell) => OTHER_HEADER.test(cell)) && !hasSum(view.text, line);
}

/** Columns of those who applied and of money beside that of the names: each row is a project, though no currency is printed. */
const hasBodies = (view: ProjectView, { cells }: Line): boolean =>
  [/iesniedz|istenotaj|pieteicej|sanemej|realizetaj|applicant|promoter/u, /finansejum|summa|izmaks|pieskirt|atbalst|grant|amount|funding/u].every((head) => cells.some((cell) => head.test(view.folded.slice(cell.start, cell.end))));

/** A row with a name and a sum; „Kopā” has none. */
function isProjectRow(view: ProjectView, line: Line, needsSum: boolean): boolean {
  const words = line.cells.map((cell) => view.text.slice(cell.start, cell.end));
  return (!needsSum || hasSum(view.text, line) || inside(view.mentionsOf('money'), line).length > 0) && words.some((cell) => /\p{L}{3,}/u.test(cell)) && !/^(?:kopā|total|kopsumma|summa)/iu.test(words.find((cell) => cell !== '') ?? '');
}

/** Lines of a last cell go on below the row. */
function endOf(view: ProjectView, line: Line, next: Line | undefined): number {
  let { end } = line;
  for (let at = line.index + 1; at < view.layout.lines.length; at += 1) {
    const below = view.layout.lines[at]!;
    if (below.start === below.end || below.cells.length > 1 || (next !== undefined && at >= next.index)) break;
    end = below.end;
  }
  return end;
}
