import type { Absence, AbsenceReason } from '@siets/record';
import { inside } from './engine/among.ts';
import type { Loser } from './engine/field-rule.ts';
import type { ProjectView } from './engine/reading.ts';
import type { FieldMaker } from './engine/to-field.ts';
import { unreadStretches, type Stretch } from './languages/stretches.ts';

/** The losers that an absence names: enough to understand, not all of a hostile text. */
export const MAX_LOSERS = 20;

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { rus: 'Russian', lit: 'Lithuanian', est: 'Estonian' };

/** Below this share of a project's letters a passage is an aside, such as a greeting in another language. */
const ASIDE = 0.2;

/** An empty field with its reason and the words that speak for it. */
export interface EmptyField {
  reason: AbsenceReason;
  losers: readonly Loser[];
}

/** Why fields are empty: losers speak first, then what the document says of its other projects, then passages nobody read. */
export class Absences {
  readonly #views: readonly ProjectView[];
  readonly #said = new Map<string, readonly Loser[]>();
  readonly #unread = new Map<ProjectView, readonly Loser[]>();

  /** `views` are all projects of the document. */
  constructor(views: readonly ProjectView[]) {
    this.#views = views;
  }

  /** Null where the field has a value. */
  of(field: string, view: ProjectView): EmptyField | null {
    const { chosen, losers, absence } = view.resolved(field);
    if (chosen.length > 0) return null;
    if (losers.length > 0) return { reason: absence ?? 'rejected-by-rule', losers: losers.slice(0, MAX_LOSERS) };
    const elsewhere = memo(this.#said, field, () => this.#saidOfProjects(field));
    if (elsewhere.length > 0) return { reason: 'said-of-another-project', losers: elsewhere };
    const unread = memo(this.#unread, view, () => unreadIn(view));
    return unread.length > 0 ? { reason: 'not-read-language', losers: unread } : { reason: absence ?? 'not-said', losers: [] };
  }

  /** The empty field as the record tells it; none where it has a value. */
  toRecord(maker: FieldMaker, field: string, view: ProjectView): Absence[] {
    const empty = this.of(field, view);
    if (empty === null) return [];
    const candidates = empty.losers.map((loser) => ({
      value: loser.value, raw: maker.rawOf(loser), evidence: maker.placed(loser.evidence), rule: loser.rule, why: loser.why,
    }));
    return [{ field, reason: empty.reason, candidates }];
  }

  #saidOfProjects(field: string): Loser[] {
    const said: Loser[] = [];
    for (const view of this.#views) {
      if (said.length >= MAX_LOSERS) break;
      const { chosen } = view.resolved(field);
      said.push(...chosen.slice(0, MAX_LOSERS - said.length).map((candidate) => ({ ...candidate, why: `said of project ${view.project.index + 1}` })));
    }
    return said;
  }
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function unreadIn(view: ProjectView): Loser[] {
  const inScope = view.project.count === 1 ? view.stretches : [...new Set(view.scope.flatMap((span) => inside(view.stretches, span)))];
  const unread = unreadStretches(inScope);
  return lettersOf(unread) < lettersOf(inScope) * ASIDE ? [] : unread.slice(0, MAX_LOSERS).map(toLoser);
}

const lettersOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { letters }) => sum + letters, 0);

const toLoser = ({ start, end, language }: Stretch): Loser => ({
  rule: 'languages/not-read', value: null, evidence: [{ start, end, as: 'context' }], signals: [],
  why: `this passage is in ${LANGUAGE_NAMES[language] ?? language}, whose sentences are not read`,
});
