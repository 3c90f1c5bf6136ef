import { randomUUID } from 'node:crypto';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { DecisionError, isSameValue, isUndecided, listFields, makeDecision, type Decision, type Field, type SietsRecord } from '@siets/record';
import type { AlikeAsk, BatchCorrection, BatchHolder, BatchStretch, BatchTarget, Store } from '@siets/store';
import type { ApiContext } from './context.ts';

/** Documents of one transaction: others wait for it. */
const AT_ONCE = 20;
/** Who dies while holding a work gives it up after so long. */
const HELD_MS = 30_000;

/** The field of a document if it still is as it was read there and nobody has decided on it. */
function findField(record: SietsRecord, { field: name, rule, raw, value }: AlikeAsk, fieldId: string): Field<unknown> | null {
  const found = listFields(record).find((each) => each.name === name && each.field.id === fieldId)?.field;
  const isAlike = found && isUndecided(found) && found.flag === undefined && found.rule === rule && found.raw === raw && isSameValue(found.value, value);
  return isAlike ? found : null;
}

const wishOf = ({ action, value, note }: BatchCorrection, fieldId: string) => ({ action, field: fieldId, value, note: note ?? undefined });

/** The same decision on fields of another document; null where one of them is not as it was seen. */
async function decideOn({ decisions }: Store, correction: BatchCorrection, target: BatchTarget, made: Pick<Decision, 'by' | 'at' | 'batch'>): Promise<Decision[] | null> {
  const { documentId, fieldIds, seen } = target;
  const current = documentId === correction.ask.documentId ? null : await decisions.effective(documentId);
  if (!current || current.version !== seen || fieldIds.some((fieldId) => !findField(current.record, correction.ask, fieldId))) return null;
  try {
    return fieldIds.map((fieldId): Decision => ({ ...makeDecision(current.record, wishOf(correction, fieldId), { ...made, id: randomUUID() }), batch: made.batch }));
  } catch (error) {
    if (error instanceof DecisionError) return null;
    throw error;
  }
}

/** Works on corrections of many documents, beside the answers and a few documents at a time: those begun here, and those that a program left that is no more. */
export class BatchRunner {
  readonly #store: Store;
  readonly #background: ApiContext['background'];
  readonly #runner = randomUUID();
  #isAwake = false;
  #isCalled = false;

  constructor(store: Store, background: ApiContext['background']) {
    this.#store = store;
    this.#background = background;
  }

  /** Looks for work. */
  wake(): void {
    this.#isCalled = true;
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.#background((isStopped) => this.#work(isStopped).finally(() => (this.#isAwake = false)));
  }

  /** Waits until a batch is through, at most so long. */
  async wait(batchId: string, milliseconds: number): Promise<void> {
    for (const end = Date.now() + milliseconds; Date.now() < end;) {
      if (((await this.#store.batches.state(batchId))?.left ?? 0) === 0) return;
      await sleep(20, undefined, { ref: false });
    }
  }

  #holder(): BatchHolder {
    const now = Date.now();
    return { runner: this.#runner, now: new Date(now).toISOString(), until: new Date(now + HELD_MS).toISOString() };
  }

  /** A stretch of each work in turn, so that a long one holds up no short one; one that fails holds up no other, and is tried again later. */
  async #work(isStopped: () => boolean): Promise<void> {
    const failed = new Map<string, unknown>();
    while (!isStopped()) {
      this.#isCalled = false;
      const open = (await this.#store.batches.open(this.#holder())).filter((id) => !failed.has(id));
      for (const id of open) if (!isStopped()) await this.#step(id).catch((error: unknown) => failed.set(id, error));
      if (open.length === 0 && !this.#isCalled) break;
    }
    await this.#store.batches.release(this.#runner);
    for (const error of failed.values()) throw error;
  }

  async #step(id: string): Promise<void> {
    const stretch = await this.#store.batches.take(id, this.#holder(), AT_ONCE);
    if (stretch) await this.#do(stretch);
    await breathe();
  }

  async #do(stretch: BatchStretch): Promise<void> {
    const { id, by } = stretch;
    const made = { by, at: new Date().toISOString() };
    if (stretch.kind === 'undo') return void (await this.#store.batches.undo(id, this.#holder(), stretch.standing, made));
    const answers = await Promise.all(stretch.targets.map(async (target) =>
      ({ documentId: target.documentId, decisions: await decideOn(this.#store, stretch.correction, target, { ...made, batch: id }) })));
    await this.#store.batches.apply(id, this.#holder(), answers);
  }
}
