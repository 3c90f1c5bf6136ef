import { randomUUID } from 'node:crypto';
import { maySeeContacts, MOST_ALIKE, type BatchProgress } from '@siets/api';
import { listFields, type Field, type LogAction } from '@siets/record';
import type { AlikeAsk, AlikeField, BatchCorrection, StoredDecision } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { needDocument } from './document-answer.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

type Names = 'findAlike' | 'applyAlike' | 'listBatches' | 'getBatch' | 'undoBatch';

const PAGE = 20;
/** Work that is over by then is answered whole. */
const MOMENT_MS = 2000;
const LONGEST_SIDE = 160;
const MOST_BATCHES = 200;

interface Correction {
  decision: StoredDecision;
  ask: AlikeAsk;
}

/** A standing correction or rejection, and how the machine had read the field. */
async function needCorrection({ store }: ApiContext, documentId: string, decisionId: string): Promise<Correction> {
  const { decisions } = await store.decisions.ofDocument(documentId);
  const decision = decisions.find(({ id }) => id === decisionId);
  if (!decision || decision.undone || (decision.action !== 'correct' && decision.action !== 'reject')) throw new Refusal('wrong-decision');
  const read = await store.documents.record(documentId);
  const found = read && listFields(read.record).find(({ name, field }) => name === decision.field && field.id === decision.fieldId);
  if (!found) throw new Refusal('wrong-decision');
  const { rule, raw, value } = found.field;
  return { decision, ask: { documentId, field: decision.field, rule, raw, value } };
}

const toCorrection = ({ decision: { action, value, note }, ask }: Correction): BatchCorrection => ({ action: action === 'reject' ? 'reject' : 'correct', value, note, ask });

/** What stands beside the words of a field, to the ends of the line or of what can be looked over. */
function sentenceOf(text: string, { evidence: [first] }: Pick<Field<unknown>, 'evidence'>): { before: string; after: string } {
  if (!first) return { before: '', after: '' };
  const before = text.slice(Math.max(0, first.start - LONGEST_SIDE), first.start);
  const after = text.slice(first.end, first.end + LONGEST_SIDE);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

export function makeAlikeRoutes(context: ApiContext): Handlers<Names> {
  const { store, batches } = context;
  const log = (who: Who, action: LogAction, subject: string, detail: string) => store.people.log({ at: new Date().toISOString(), by: who.account.name, action, subject, detail });
  const nameOf = async (documentId: string): Promise<string> => (await store.arrivals.ofDocument(documentId))[0]?.name ?? documentId;

  /** Lets the work begin; answers how far it is after a moment. */
  const begin = async (batchId: string): Promise<BatchProgress> => {
    batches.wake();
    await batches.wait(batchId, MOMENT_MS);
    return tell(batchId);
  };
  const tell = async (batchId: string): Promise<BatchProgress> => {
    const { done = 0, left = 0, passedOver = 0, passedNames = [], isUndoing = false } = (await store.batches.state(batchId)) ?? {};
    return { batchId, done, left, passedOver, passedNames, isUndoing };
  };

  const show = async ({ field }: AlikeAsk, { documentId, fieldId, ...found }: AlikeField) => {
    const { record } = (await store.decisions.effective(documentId)) ?? {};
    const shown = record && listFields(record).find((each) => each.name === field && each.field.id === fieldId)?.field;
    return { ...found, documentId, fieldId, name: await nameOf(documentId), raw: shown?.raw ?? '', ...sentenceOf(record?.document.text ?? '', shown ?? { evidence: [] }) };
  };

  return {
    async findAlike({ params: { documentId, decisionId }, query: { from } }) {
      await needDocument(context, documentId);
      const { decision, ask } = await needCorrection(context, documentId, decisionId);
      const { fields, isMore } = await store.decisions.findAlike(ask, MOST_ALIKE);
      const shown = [];
      for (const each of fields.slice(from, from + PAGE)) shown.push(await show(ask, each));
      return {
        field: ask.field, action: decision.action, was: ask.value, becomes: decision.action === 'reject' ? null : decision.value, fields: shown, isMore,
        targets: fields.map(({ documentId: id, fieldId, seen }) => ({ documentId: id, fieldId, seen })),
      };
    },

    async applyAlike({ params: { documentId, decisionId }, body: { fields }, who }) {
      await needDocument(context, documentId);
      const correction = await needCorrection(context, documentId, decisionId);
      const targets = [...Map.groupBy(fields, (each) => each.documentId)].map(([id, some]) => ({ documentId: id, fieldIds: some.map(({ fieldId }) => fieldId), seen: some[0]?.seen ?? 0 }));
      const batchId = randomUUID();
      await store.batches.begin(batchId, { by: who.account.name, at: new Date().toISOString(), correction: toCorrection(correction), targets });
      await log(who, 'apply-alike', documentId, `${correction.decision.action} ${correction.ask.field}, ${targets.length}`);
      return begin(batchId);
    },

    async listBatches({ query: { of }, who }) {
      const found = await store.decisions.batches(MOST_BATCHES, of === 'me' ? who.account.name : undefined);
      const names = await readNames(store);
      const shown = maySeeContacts(who.account.role) ? found : found.filter(({ decision }) => decision.field !== 'contacts');
      return {
        batches: shown.map(({ decision: { by, at, field, action, value, machine }, ...batch }) => ({
          ...batch, by: { id: by, name: names.name(by) }, at, field, action, value: action === 'reject' ? null : value, machine,
        })),
      };
    },

    getBatch: ({ params: { batchId } }) => tell(batchId),

    async undoBatch({ params: { batchId }, who }) {
      await store.batches.beginUndo(batchId, { by: who.account.name, at: new Date().toISOString() });
      await log(who, 'undo-batch', batchId, String((await store.batches.state(batchId))?.left ?? 0));
      return begin(batchId);
    },
  };
}
