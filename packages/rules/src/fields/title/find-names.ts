import type { Span } from '@siets/record';
import type { EvidenceSpan } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { capitalNames } from './capital-name.ts';
import { headingNames } from './heading-name.ts';
import { itemNames } from './item-name.ts';
import { labelledNames } from './labelled-name.ts';
import { isTitleLike, readName, titleKey, type SideName } from './name-words.ts';
import { loneQuotes } from './lone-quote.ts';
import { numberedNames } from './numbered-name.ts';
import { plainNames } from './plain-name.ts';
import { quotedNames } from './quoted-name.ts';
import { topNames } from './top-name.ts';
import { unopenedNames } from './unopened-name.ts';

/** Words that a rule takes for the project's name, before they are cleaned. */
export interface NameFound {
  rule: string;
  /** The smaller, the surer. */
  rank: number;
  span: Span;
  signals: string[];
  /** The label or the word „projekts” that says so. */
  context: EvidenceSpan | null;
  /** Names in other languages that stand beside it. */
  beside?: Span[];
}

/** A name that was read, with the other names beside it. */
export interface ProjectName extends NameFound {
  name: string;
  key: string;
  sides: (SideName & { key: string })[];
  start: number;
  end: number;
}

const known = new WeakMap<ProjectView, ProjectName[]>();

/** Every name of the project that any rule sees, in reading order; read once per project. */
export function findNames(view: ProjectView): ProjectName[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const all = [labelledNames, itemNames, headingNames, quotedNames, unopenedNames, numberedNames, capitalNames, plainNames, topNames, loneQuotes].flatMap((rule) => rule(view));
  // What stands in a stretch that projects share names none of them.
  const found = view.project.count === 1 ? all : all.filter((one) => !view.isShared(one.span));
  const names = found.flatMap((one) => toName(view, one)).sort((a, b) => a.start - b.start || a.rank - b.rank);
  known.set(view, names);
  return names;
}

function toName(view: ProjectView, found: NameFound): ProjectName[] {
  const words = readName(view.text, found.span);
  if (!isTitleLike(words.name)) return [];
  const beside = (found.beside ?? []).map((span) => readName(view.text, span));
  const sides = [...words.sides, ...beside].map(({ start, end, name }) => ({ start, end, name, key: titleKey(name) }));
  return [{ ...found, name: words.name, key: titleKey(words.name), sides, start: words.start, end: words.end }];
}
