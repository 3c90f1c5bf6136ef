import type { Tokens } from '@siets/latvian';
import { isWithin, type Mention, type Span } from '@siets/record';
import type { Entry, Sentence } from '../layout/model.ts';
import { spanAt } from '../layout/paragraphs.ts';
import { layoutWithin } from '../layout/within.ts';
import { indexEndingAfter, inside } from './among.ts';
import type { Resolved } from './field-rule.ts';
import type { FieldDefinition, ProjectScope, ProjectView, Reading, TokenRun } from './reading.ts';

/** What one field comes to when its rules ask for themselves: nothing. */
const NOTHING: Resolved = { chosen: [], losers: [], absence: 'not-said' };

const NO_SENTENCES: readonly Sentence[] = [];
const NO_ENTRIES: readonly Entry[] = [];

/** True where one of the spans, which stand in reading order, holds all of `span`. */
function isIn(spans: readonly Span[], span: Span): boolean {
  const one = spans[indexEndingAfter(spans, span.start)];
  return one !== undefined && isWithin(span, one);
}

/** True where all of the text is the project's own. */
export const isOfWhole = ({ own, shared }: ProjectScope, length: number): boolean => shared.length === 0 && own.length === 1 && own[0]!.start === 0 && own[0]!.end === length;

/**
 * A project as its fields see it. Fields are filled when first asked for, so a field may use another (`resolved`)
 * whatever the order; a field that asks for itself through others gets nothing. `whole` is the view of the whole document, which
 * answers for the fields of the document.
 */
export function createView(reading: Reading, project: ProjectScope, fields: ReadonlyMap<string, FieldDefinition<unknown>>, whole: ProjectView | null = null): ProjectView {
  const byType = new Map<string, Mention[]>();
  const results = new Map<string, Resolved>();
  const isWhole = isOfWhole(project, reading.text.length);
  const has = (span: Span): boolean => isWhole || isIn(project.own, span) || isIn(project.shared, span);
  const scope = [...project.own, ...project.shared].sort((a, b) => a.start - b.start);
  const layout = isWhole ? reading.layout : layoutWithin(reading.layout, scope);
  let runs: readonly TokenRun[] | null = null;
  let entries: ReadonlyMap<string, Entry[]> | null = null;

  const view: ProjectView = {
    ...reading,
    layout,
    project,
    scope,
    get runs() {
      return (runs ??= isWhole ? [{ first: 0, end: reading.tokens.count }] : runsWithin(reading.tokens, scope));
    },
    has,
    isShared: (span) => isIn(project.shared, span) && !isIn(project.own, span),
    mentionsOf<T>(type: string): Mention<T>[] {
      let found = byType.get(type);
      if (found === undefined) {
        const all = mentionsByType(reading).get(type) ?? [];
        found = isWhole ? all : scope.flatMap((span) => inside(all, span));
        byType.set(type, found);
      }
      return found as Mention<T>[];
    },
    entriesOf: (field) => (entries ??= byField(layout.entries.filter((entry) => has(entry.label)))).get(field) ?? NO_ENTRIES,
    sentencesWith(one) {
      if (!reading.cues.mayStand(one, 0, reading.text.length)) return NO_SENTENCES;
      return layout.sentences.filter((sentence) => reading.cues.mayStand(one, sentence.start, sentence.end) && has(sentence));
    },
    sentenceAt: (offset): Sentence | null => spanAt(layout.sentences, offset),
    entryAt: (offset): Entry | null => entryBefore(layout.entries, offset),
    resolved<T>(field: string): Resolved<T> {
      const known = results.get(field);
      if (known !== undefined) return known as Resolved<T>;
      const definition = fields.get(field);
      if (definition === undefined) throw new Error(`unknown field ${field}`);
      if (whole !== null && definition.isOfDocument === true) return whole.resolved<T>(field);
      results.set(field, NOTHING);
      const result = definition.find(view);
      results.set(field, result);
      return result as Resolved<T>;
    },
  };
  return view;
}

const grouped = new WeakMap<Reading, ReadonlyMap<string, Mention[]>>();

/** The mentions of a text by their type, grouped once for all its projects. */
function mentionsByType(reading: Reading): ReadonlyMap<string, Mention[]> {
  const known = grouped.get(reading);
  if (known !== undefined) return known;
  const byType = new Map<string, Mention[]>();
  for (const mention of reading.mentions) {
    const list = byType.get(mention.type);
    if (list === undefined) byType.set(mention.type, [mention]);
    else list.push(mention);
  }
  grouped.set(reading, byType);
  return byType;
}

/** Label/value pairs by the field of their likeliest meaning. */
function byField(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const fields = new Map<string, Entry[]>();
  for (const entry of entries) {
    const field = entry.meanings[0]?.field;
    if (field === undefined) continue;
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [entry]);
    else known.push(entry);
  }
  return fields;
}

/** The label/value pair whose label or value holds `offset`. */
function entryBefore(entries: readonly Entry[], offset: number): Entry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.label.start <= offset) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry !== undefined && offset < Math.max(entry.value.end, entry.label.end) ? entry : null;
}

/** The tokens that stand inside the spans. */
function runsWithin(tokens: Tokens, spans: readonly Span[]): TokenRun[] {
  return spans.map(({ start, end }) => {
    const first = tokenFrom(tokens, start);
    let last = tokenFrom(tokens, end);
    while (last > first && tokens.ends[last - 1]! > end) last -= 1;
    return { first, end: last };
  });
}

/** Index of the first token that begins at `offset` or later. */
function tokenFrom({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
