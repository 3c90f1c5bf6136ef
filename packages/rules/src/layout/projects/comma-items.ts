import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesProjects } from './signs.ts';

/** A row that commas part: what is done, who does it, the sum. */
export interface CommaItem {
  name: Span;
  body: Span;
}

/** „…, 1200 EUR;”, „…, EUR 1 200,00”. */
const SUM_LAST = /,\s*(?:(?:EUR|Ls|LVL|€)\s?\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d{2})?|\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d{2})?\s?(?:EUR|eiro|euro|Ls|LVL|latu|latus|lati|€))\s*[;.,]?\s*$/u;
/** The body: behind the last comma that stands in no quotation. */
const BODY_LAST = /,\s(?<body>(?:[\p{Lu}„“"«]|biedrība|nodibinājums)(?:[^,„“"«”»]|[„“"«][^„“"«”»]{1,80}[”“"»]){2,110})$/u;
const LONGEST = 420;
const LEAST = 3;

/** The parts of a row; null for other words. */
export function commaItemIn(view: ProjectView, { start, end }: Span): CommaItem | null {
  const words = end - start > LONGEST ? '' : view.text.slice(start, end);
  const sum = SUM_LAST.exec(words);
  const rest = sum === null ? '' : words.slice(0, sum.index);
  const body = BODY_LAST.exec(rest)?.groups?.body;
  if (body === undefined || !/^[\p{Lu}\d]/u.test(rest)) return null;
  const at = start + rest.length - body.length;
  const name = { start, end: start + rest.slice(0, rest.length - body.length).replace(/,\s$/u, '').length };
  return name.end - name.start < 5 ? null : { name, body: { start: at, end: start + rest.length } };
}

/**
 * Items of a list that each say what is done, who does it and for how much, under words on projects.
 *
 *     Atbalstu saņems šādi projekti:
 *     • Mūzikas svētki Zīlēs, biedrība „Zars”, 1200 EUR;
 *     • 3. kora dienas, Kļavu kultūras centrs, 900 EUR.
 */
export function commaProjects(view: ProjectView): Span[] | null {
  for (const list of view.layout.lists) {
    if (list.items.length < LEAST || !namesProjects(view, list)) continue;
    const rows = list.items.map((item) => commaItemIn(view, item)).filter((row) => row !== null);
    const bodies = rows.filter(({ body }) => inside(view.mentionsOf('organisation'), body).length > 0);
    if (rows.length < LEAST || rows.length * 4 < list.items.length * 3 || bodies.length * 2 < rows.length) continue;
    return list.items.map(({ start, end }) => ({ start, end }));
  }
  return null;
}
