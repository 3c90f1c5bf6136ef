import { isWithin, type Mention, type Span } from '@siets/record';
import type { Entry, Sentence } from '../layout/model.ts';
import { spanAt } from '../layout/paragraphs.ts';
import type { Resolved } from './field-rule.ts';
import type { FieldDefinition, ProjectScope, ProjectView, Reading } from './reading.ts';

/** What one field comes to when its rules ask for themselves: nothing. */
const NOTHING: Resolved = { chosen: [], losers: [], absence: 'not-said' };

const NO_SENTENCES: readonly Sentence[] = [];

const isIn = (spans: readonly Span[], span: Span): boolean => spans.some((one) => isWithin(span, one));

/**
 * A project as its fields see it. Fields are filled when first asked for, so a field may use another (`resolved`)
 * whatever the order; a field that asks for itself through others gets nothing.
 */
export function createView(reading: Reading, project: ProjectScope, fields: ReadonlyMap<string, FieldDefinition<unknown>>): ProjectView {
  const byType = new Map<string, Mention[]>();
  const results = new Map<string, Resolved>();
  const isWhole = project.count === 1;
  const has = (span: Span): boolean => isWhole || isIn(project.own, span) || isIn(project.shared, span);
  const byEntryStart = [...reading.layout.entries].sort((a, b) => a.label.start - b.label.start);

  const view: ProjectView = {
    ...reading,
    project,
    has,
    isShared: (span) => isIn(project.shared, span) && !isIn(project.own, span),
    mentionsOf<T>(type: string): Mention<T>[] {
      let found = byType.get(type);
      if (found === undefined) {
        const all = mentionsByType(reading).get(type) ?? [];
        found = isWhole ? all : all.filter(has);
        byType.set(type, found);
      }
      return found as Mention<T>[];
    },
    entriesOf: (field) => reading.layout.entries.filter((entry) => entry.meanings[0]?.field === field && has(entry.label)),
    sentencesWith(one) {
      if (!reading.cues.mayStand(one, 0, reading.text.length)) return NO_SENTENCES;
      return reading.layout.sentences.filter((sentence) => reading.cues.mayStand(one, sentence.start, sentence.end) && has(sentence));
    },
    sentenceAt: (offset): Sentence | null => spanAt(reading.layout.sentences, offset),
    entryAt: (offset): Entry | null => entryBefore(byEntryStart, offset),
    resolved<T>(field: string): Resolved<T> {
      const known = results.get(field);
      if (known !== undefined) return known as Resolved<T>;
      const definition = fields.get(field);
      if (definition === undefined) throw new Error(`unknown field ${field}`);
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
