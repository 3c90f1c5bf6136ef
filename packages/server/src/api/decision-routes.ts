import { randomUUID } from 'node:crypto';
import type { Conflict, Wish } from '@siets/api';
import { AUTOMATIC, isAboutProjects, listFields, makeDecision, makeProjectDecision, type Decision, type NamedField, type ProjectWish, type LogAction } from '@siets/record';
import { DecisionConflictError, type DecisionChange } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { answerDecision, needRecord, type Seen } from './document-answer.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

type Names = 'decide' | 'undo' | 'confirmAbove' | 'approveDocument' | 'splitProject' | 'mergeProjects';

/** How often somebody else may come between before we give up. */
const TRIES = 5;

/** Decides on what a person wishes. What others did to the same fields meanwhile is a conflict; what they did to others is not. */
export const addDecisions = (context: ApiContext, who: Who, documentId: string, { seen, wishes }: { seen: number; wishes: readonly Wish[] }): Promise<Added> =>
  addMade(context, documentId, seen, (current, at) =>
    wishes.map((wish): Decision => makeDecision(current.record, { ...wish, words: toWords(wish, current) }, { id: randomUUID(), by: who.account.name, at })));

/** Decisions that were made, and the record as it was before them. */
export interface Added {
  ids: string[];
  before: Seen;
}

async function addMade(context: ApiContext, documentId: string, seen: number, make: (current: Seen, at: string) => Decision[]): Promise<Added> {
  for (let tries = 1; ; tries += 1) {
    const current = await needRecord(context, documentId);
    const at = new Date().toISOString();
    const decisions = make(current, at);
    await refuseConflict(context, documentId, { seen, current, decisions });
    try {
      await context.store.decisions.add(documentId, decisions, current.version);
      return { ids: decisions.map(({ id }) => id), before: current };
    } catch (error) {
      if (!(error instanceof DecisionConflictError) || tries === TRIES) throw error;
    }
  }
}

/** The stretch that a person selected, within the text. */
function toWords({ words }: Wish, { record }: Seen) {
  if (!words) return undefined;
  const length = record.document.text?.length ?? 0;
  if (words.end > length || words.start >= words.end) throw new Refusal('wrong-decision');
  return { start: words.start, end: words.end, page: words.page ?? null };
}

/** Where projects were split or merged meanwhile, their numbers may mean others. */
const isByNumber = (decision: Decision): boolean => isAboutProjects(decision) || decision.action === 'add';

const isSameField = (a: Decision, b: Decision): boolean =>
  (isAboutProjects(a) && isByNumber(b)) || (isAboutProjects(b) && isByNumber(a)) || isAlike(a, b);

const isAlike = (a: Decision, b: Decision): boolean =>
  a.fieldId !== null && b.fieldId !== null ? a.fieldId === b.fieldId : a.action !== 'add' && b.action !== 'add' && a.field === b.field && a.project?.index === b.project?.index;

async function refuseConflict({ store }: ApiContext, documentId: string, { seen, current, decisions }: { seen: number; current: Seen; decisions: readonly Decision[] }): Promise<void> {
  if (seen === current.version) return;
  const names = await readNames(store);
  const changes = await store.decisions.changesSince(documentId, seen);
  const fields = decisions.flatMap((mine): Conflict['fields'] => {
    const theirs = changes.findLast(({ decision }) => decision.by !== AUTOMATIC && isSameField(decision, mine));
    return theirs ? [toConflict(mine, { ...theirs, by: names.name(theirs.by) }, valueNow(current, mine))] : [];
  });
  if (fields.length > 0) throw new Refusal('conflict', { details: { version: current.version, fields } satisfies Conflict });
}

const valueNow = ({ record }: Seen, { fieldId }: Decision): unknown => listFields(record).find(({ field }) => field.id === fieldId)?.field.value ?? null;

function toConflict(mine: Decision, { decision, by, at, isUndoing }: DecisionChange, now: unknown): Conflict['fields'][number] {
  const { fieldId, field, project, action, value } = mine;
  return { fieldId, field, project: project?.index ?? null, mine: { action, value }, theirs: { action: decision.action, value: isUndoing ? now : decision.value, by, at, isUndoing } };
}

const isUndecided = ({ field }: NamedField): boolean => ['extracted', 'accepted'].includes(field.state ?? 'extracted') && !field.flag;

export function makeDecisionRoutes(context: ApiContext): Handlers<Names> {
  const { store } = context;
  const log = (who: Who, action: LogAction, subject: string, detail: string) => store.people.log({ at: new Date().toISOString(), by: who.account.name, action, subject, detail });
  const answer = async (who: Who, documentId: string, { ids, before }: { ids: string[]; before: Seen | null }, holds: string | undefined) =>
    ({ decisionIds: ids, ...(await answerDecision(context, who, documentId, { before, holds })) });

  const change = async (who: Who, documentId: string, { seen, holds }: { seen: number; holds?: string | undefined }, wish: ProjectWish) => {
    const added = await addMade(context, documentId, seen, ({ record }, at) => [makeProjectDecision(record, wish, { id: randomUUID(), by: who.account.name, at })]);
    await log(who, wish.action, documentId, wish.action === 'split' ? String(wish.project) : `${wish.from} → ${wish.into}`);
    return answer(who, documentId, added, holds);
  };

  return {
    async decide({ params, body, who }) {
      const added = await addDecisions(context, who, params.documentId, body);
      await log(who, 'decide', params.documentId, body.wishes.map(({ action, field }) => `${action} ${field}`).join(', ').slice(0, 500));
      return answer(who, params.documentId, added, body.holds);
    },

    async undo({ params, body, who }) {
      let before: Seen | null = null;
      for (let tries = 1; ; tries += 1) {
        const { version, decisions } = await store.decisions.ofDocument(params.documentId);
        const decision = decisions.find(({ id }) => id === body.decisionId);
        if (!decision) throw new Refusal('wrong-decision');
        // Undone by another meanwhile: what was asked for is so.
        if (decision.undone) return answer(who, params.documentId, { ids: [], before: null }, body.holds);
        if (body.holds !== undefined) before = await needRecord(context, params.documentId);
        try {
          await store.decisions.undo(params.documentId, body.decisionId, { by: who.account.name, at: new Date().toISOString(), seen: before?.version ?? version });
          break;
        } catch (error) {
          if (!(error instanceof DecisionConflictError) || tries === TRIES) throw error;
        }
      }
      await log(who, 'undo', params.documentId, body.decisionId);
      return answer(who, params.documentId, { ids: [body.decisionId], before }, body.holds);
    },

    async confirmAbove({ params, body: { seen, holds, confidence, preview }, who }) {
      const { record, version } = await needRecord(context, params.documentId);
      const covered = listFields(record).filter((each) => isUndecided(each) && each.field.confidence >= confidence);
      const fields = covered.map(({ name, project, field }) => ({ fieldId: field.id, field: name, project, value: field.value, raw: field.raw, confidence: field.confidence }));
      if (preview || fields.length === 0) return { fields, decisionIds: [], version, document: null, changes: null };
      const wishes = fields.map(({ fieldId }): Wish => ({ action: 'confirm', field: fieldId }));
      const added = await addDecisions(context, who, params.documentId, { seen, wishes });
      await log(who, 'confirm-above', params.documentId, String(confidence));
      return { fields, ...(await answer(who, params.documentId, added, holds)) };
    },

    async splitProject({ params, body: { project, fieldIds, ...body }, who }) {
      return change(who, params.documentId, body, { action: 'split', project, fieldIds });
    },

    async mergeProjects({ params, body: { into, from, ...body }, who }) {
      return change(who, params.documentId, body, { action: 'merge', into, from });
    },

    async approveDocument({ params, body: { seen, holds }, who }) {
      const before = await needRecord(context, params.documentId);
      const open = listFields(before.record).filter(({ field }) => field.state !== 'approved');
      const wishes = open.map(({ field }): Wish => ({ action: 'approve', field: field.id }));
      const added = wishes.length === 0 ? { ids: [], before } : await addDecisions(context, who, params.documentId, { seen, wishes });
      await log(who, 'approve', params.documentId, String(added.ids.length));
      return answer(who, params.documentId, added, holds);
    },
  };
}
