import { randomUUID } from 'node:crypto';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { maySeeContacts, MOST_ALIKE, type AlikeTarget, type BatchProgress } from '@siets/api';
import { isSameValue, isUndecided, listFields, makeDecision, type Decision, type Field, type SietsRecord } from '@siets/record';
import type { AlikeAsk, AlikeField, StoredDecision } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { needDocument } from './document-answer.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

type Names = 'findAlike' | 'applyAlike' | 'listBatches' | 'getBatch' | 'undoBatch';

const PAGE = 20;
/** Documents of one transaction: others wait for it. */
const AT_ONCE = 10;
/** Work that is over by then is answered whole. */
const MOMENT_MS = 2000;
const LONGEST_SIDE = 160;
const MOST_NAMES = 20;
const MOST_BATCHES = 200;
/** Work whose end is still told of. */
const KEPT_PROGRESS = 100;

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

/** What stands beside the words of a field, to the ends of the line or of what can be looked over. */
function sentenceOf(text: string, { evidence: [first] }: Pick<Field<unknown>, 'evidence'>): { before: string; after: string } {
  if (!first) return { before: '', after: '' };
  const before = text.slice(Math.max(0, first.start - LONGEST_SIDE), first.start);
  const after = text.slice(first.end, first.end + LONGEST_SIDE);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

/** The field of a document if it still is as it was read there and nobody has decided on it. */
function findField(record: SietsRecord, { field: name, rule, raw, value }: AlikeAsk, fieldId: string): Field<unknown> | null {
  const found = listFields(record).find((each) => each.name === name && each.field.id === fieldId)?.field;
  const isAlike = found && isUndecided(found) && found.flag === undefined && found.rule === rule && found.raw === raw && isSameValue(found.value, value);
  return isAlike ? found : null;
}

type Progress = BatchProgress & { wait: Promise<unknown> };

export function makeAlikeRoutes(context: ApiContext): Handlers<Names> {
  const { store, background } = context;
  const works = new Map<string, Progress>();
  const log = (who: Who, action: string, subject: string, detail: string) => store.people.log({ at: new Date().toISOString(), by: who.account.name, action, subject, detail });
  const nameOf = async (documentId: string): Promise<string> => (await store.arrivals.ofDocument(documentId))[0]?.name ?? documentId;

  /** Begins work beside the answers, a few documents at a time; answers how far it is after a moment. */
  const begin = async <T>(batchId: string, items: readonly T[], work: (some: readonly T[], progress: Progress) => Promise<void>): Promise<BatchProgress> => {
    const { promise: wait, resolve, reject } = Promise.withResolvers<unknown>();
    const progress: Progress = { batchId, done: 0, left: items.length, passedOver: 0, passedNames: [], wait };
    works.delete(batchId);
    works.set(batchId, progress);
    for (const [old, { left }] of works) if (works.size > KEPT_PROGRESS && left === 0) works.delete(old);
    wait.catch(() => {}); // told by `background`
    background(async (isStopped) => {
      try {
        for (let from = 0; from < items.length && !isStopped(); from += AT_ONCE) {
          const some = items.slice(from, from + AT_ONCE);
          await work(some, progress);
          progress.left -= some.length;
          await breathe();
        }
        resolve(null);
      } catch (error) {
        reject(error);
        throw error;
      } finally {
        progress.left = 0;
      }
    });
    await Promise.race([wait, sleep(MOMENT_MS, undefined, { ref: false })]);
    return tell(progress);
  };
  const tell = ({ wait: _wait, ...told }: Progress): BatchProgress => ({ ...told, passedNames: [...told.passedNames] });

  const passOver = async (progress: Progress, documentId: string): Promise<void> => {
    progress.passedOver += 1;
    if (progress.passedNames.length < MOST_NAMES) progress.passedNames.push(await nameOf(documentId));
  };

  /** The same decision on fields of another document; null where one of them is not as it was seen. */
  const decideOn = async ({ decision, ask }: Correction, documentId: string, targets: readonly AlikeTarget[], made: Pick<Decision, 'by' | 'at' | 'batch'>) => {
    const current = documentId === ask.documentId ? null : await store.decisions.effective(documentId);
    if (!current || targets.some(({ seen, fieldId }) => seen !== current.version || !findField(current.record, ask, fieldId))) return null;
    const decisions = targets.map(({ fieldId }): Decision => ({
      ...makeDecision(current.record, { action: decision.action as 'correct' | 'reject', field: fieldId, value: decision.value, note: decision.note ?? undefined }, { ...made, id: randomUUID() }), batch: made.batch,
    }));
    return { documentId, decisions, seen: current.version };
  };

  const apply = (correction: Correction, groups: readonly [documentId: string, targets: AlikeTarget[]][], who: Who) => {
    const batch = randomUUID();
    return begin(batch, groups, async (some, progress) => {
      const made = { by: who.account.name, at: new Date().toISOString(), batch };
      const asked = await Promise.all(some.map(async ([documentId, targets]) => (await decideOn(correction, documentId, targets, made)) ?? documentId));
      const ready = asked.filter((each) => typeof each !== 'string');
      const gone = new Set([...asked.filter((each) => typeof each === 'string'), ...(await store.decisions.addMany(ready))]);
      progress.done += ready.filter(({ documentId }) => !gone.has(documentId)).length;
      for (const documentId of gone) await passOver(progress, documentId);
    });
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
      const groups = Map.groupBy(fields, (each) => each.documentId);
      const progress = await apply(correction, [...groups], who);
      await log(who, 'apply-alike', documentId, `${correction.decision.action} ${correction.ask.field}, ${groups.size}`);
      return progress;
    },

    async listBatches({ who }) {
      const found = await store.decisions.batches(MOST_BATCHES);
      const names = new Map((await store.people.list()).map(({ id, name, displayName }) => [name, { id, name: displayName }]));
      const shown = maySeeContacts(who.account.role) ? found : found.filter(({ decision }) => decision.field !== 'contacts');
      return {
        batches: shown.map(({ decision: { by, at, field, action, value, machine }, ...batch }) => ({
          ...batch, by: names.get(by) ?? { id: by, name: by }, at, field, action, value: action === 'reject' ? null : value, machine,
        })),
      };
    },

    async getBatch({ params: { batchId } }) {
      const progress = works.get(batchId);
      if (progress) return tell(progress);
      const standing = await store.decisions.ofBatch(batchId);
      return { batchId, done: new Set(standing.map(({ documentId }) => documentId)).size, left: 0, passedOver: 0, passedNames: [] };
    },

    async undoBatch({ params: { batchId }, who }) {
      await works.get(batchId)?.wait.catch(() => {}); // none is applied behind its undoing
      const standing = await store.decisions.ofBatch(batchId);
      const progress = await begin(batchId, standing, async (some, work) => {
        work.done += await store.decisions.undoMany(some, { by: who.account.name, at: new Date().toISOString() });
      });
      await log(who, 'undo-batch', batchId, String(standing.length));
      return progress;
    },
  };
}
