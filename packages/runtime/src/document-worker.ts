import { ProblemError } from '@siets/record';
import { LaterError, type Job, type QueueWorker } from '@siets/queue';
import { isDatabaseAway, waitingStages, type StoredDocument, type WaitingStage } from '@siets/store';
import { isDiskFull } from './is-disk-full.ts';
import type { TryEnd } from './metrics.ts';
import { toldSometimes } from './told-sometimes.ts';
import type { DocumentJob, Runtime, StartedWorker, WorkerDefinition } from './runtime.ts';

/** How long to wait where the disk is full. */
const NO_ROOM_MS = 15_000;

/** How long to wait where the database, or the place of originals, does not answer. */
const AWAY_MS = 3_000;

export interface RunningWorker {
  readonly stage: WaitingStage;
  setPaused(isPaused: boolean): void;
  stop(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Binds a worker to the queue of its stage: tells problems from outages, queues the next stage, tells who waits. */
export async function startDocumentWorker(
  runtime: Runtime, definition: WorkerDefinition, settled: (documentId: string) => void,
): Promise<RunningWorker> {
  const { store, queue, metrics } = runtime;
  const log = runtime.log.child({ stage: definition.stage });
  const worker = await definition.start(runtime);

  const handle = async (job: Job<DocumentJob>): Promise<void> => {
    const { documentId } = job.data;
    const document = await store.documents.get(documentId);
    if (!document || waitsAt(document) !== definition.stage) return; // delivered twice: the work is done
    const began = performance.now();
    let end: TryEnd = 'done';
    try {
      await handleOrReject(worker, document, async ({ problem }) => {
        // A process that was frozen finds its clocks run out; what it then thinks of the file is not the file's.
        if (!(await job.isHeld())) throw new Error(`the job went to another worker before this one said ${problem.code}`);
        await store.documents.reject(documentId, problem, definition.stage);
        end = 'rejected';
        log.info({ documentId, problem: problem.code, page: problem.page, detail: problem.detail }, 'rejected');
      });
    } catch (error) {
      end = isDiskFull(error) || isDatabaseAway(error) ? 'later' : 'error';
      throw error;
    } finally {
      metrics.tried(definition.stage, end, (performance.now() - began) / 1000);
    }
    await goOn(documentId, document.again !== null);
  };

  /** A lost message is put back by the sweep, so a queue that cannot be reached fails no finished work. */
  const goOn = async (documentId: string, isAgain: boolean): Promise<void> => {
    const document = await store.documents.get(documentId);
    const stage = document && waitsAt(document);
    if (!document || !stage) {
      if (document && !isAgain) metrics.settled(Math.max(0, (Date.now() - Date.parse(document.createdAt)) / 1000));
      return settled(documentId);
    }
    if (stage === definition.stage) throw new Error(`expected the worker to move the document on from ${stage}; it did not`);
    log.debug({ documentId, next: stage }, 'done');
    await runtime.enqueue([{ id: documentId, stage, priority: document.priority }]).catch((error: unknown) => {
      log.warn({ documentId, err: error }, 'the next stage could not be queued');
    });
  };

  const queueWorker: QueueWorker = await queue.work<DocumentJob>(definition.stage, (job) => handle(job).catch(toQueueError), {
    concurrency: worker.concurrency ?? 1,
    async onFailed({ data: { documentId } }, error) {
      log.error({ documentId, err: error }, 'failed');
      metrics.gaveUp(definition.stage);
      if (await store.documents.fail(documentId, error.message, definition.stage)) settled(documentId);
    },
    onError: toldSometimes((error) => log.error({ err: error }, 'the queue could not be used')),
  });
  return {
    stage: definition.stage,
    setPaused: (isPaused) => (isPaused ? queueWorker.pause() : queueWorker.resume()),
    stop: (timeoutMs) => queueWorker.stop(timeoutMs),
    close: async () => worker.close?.(),
  };
}

/** The stage whose work a document waits for; null where it waits for none. */
const waitsAt = ({ stage, again }: StoredDocument): WaitingStage | null => waitingStages.find((waiting) => waiting === stage) ?? again;

async function handleOrReject(worker: StartedWorker, document: StoredDocument, reject: (error: ProblemError) => Promise<void>): Promise<void> {
  try {
    await worker.handle(document);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await reject(error);
  }
}

function toQueueError(error: unknown): never {
  if (isDiskFull(error)) throw new LaterError('the disk is full', NO_ROOM_MS, { cause: error });
  throw isDatabaseAway(error) ? new LaterError('the database is away', AWAY_MS, { cause: error }) : error;
}
