import { createReaderPool, type Reading, type ReaderPool } from '@siets/reader';
import { ProblemError, type Problem } from '@siets/record';
import { toReaderOptions, type Runtime, type WorkerDefinition } from '@siets/runtime';
import type { InsideFile } from '@siets/store';
import { keepChildren } from './keep-children.ts';

/** Said of a file in the inbox these are the file's; said of our own copy they are ours. */
const OURS: ReadonlySet<Problem['code']> = new Set(['vanished', 'unreadable', 'not-a-file'] as const);

async function readOriginal(pool: ReaderPool, { store, log }: Runtime, documentId: string): Promise<Reading> {
  const [first] = await store.arrivals.ofDocument(documentId);
  const original = await store.originals.fetch(documentId);
  const reading = pool.read({ path: original.path, ...(first ? { name: first.name } : {}) });
  const outcome = await reading.finally(() => void original.release());
  log.debug({ document: documentId, code: outcome.ok ? null : outcome.problem.code, ...outcome.cost }, 'read');
  if (!outcome.ok) {
    const { code, page, detail } = outcome.problem;
    if (OURS.has(code)) throw new Error(`expected the original of ${documentId} in the data folder; it is ${code}`);
    throw new ProblemError(code, { page, ...(detail === undefined ? {} : { detail }) });
  }
  if (outcome.document.id !== documentId) throw new Error(`expected an original that hashes to ${documentId}, found ${outcome.document.id}`);
  return outcome;
}

/** The row is the truth: what is not queued here is found by the sweep. */
async function queueChildren(runtime: Runtime, files: readonly InsideFile[]): Promise<void> {
  const ids = new Set(files.flatMap(({ documentId }) => documentId ?? []));
  const documents = await Promise.all([...ids].map((id) => runtime.store.documents.get(id)));
  const waiting = documents.flatMap((document) => (document?.stage === 'read' ? [{ id: document.id, stage: document.stage, priority: document.priority }] : []));
  await runtime.enqueue(waiting).catch((error: unknown) => runtime.log.warn({ err: error }, 'files inside were taken in, but not queued'));
}

/** A file inside may be one that a person was erased from: its original is not kept again. */
async function removeErased({ store }: Runtime, files: readonly InsideFile[]): Promise<void> {
  for (const { documentId } of files) if (documentId !== null && (await store.erasing.isErased(documentId))) await store.originals.remove(documentId);
}

/** Bytes → text, in child processes that are watched and killed; files that came inside go their own way. */
export const readWorker: WorkerDefinition = {
  stage: 'read',
  async start(runtime) {
    const { settings } = runtime;
    const pool = createReaderPool({ size: settings.readers, ...toReaderOptions(settings) });
    return {
      concurrency: settings.readers,
      async handle({ id }) {
        const { document, children } = await readOriginal(pool, runtime, id);
        const files = await keepChildren(runtime, id, children);
        if (await runtime.store.documents.saveText(document, files)) await queueChildren(runtime, files);
        await removeErased(runtime, files);
      },
      close: () => pool.close(),
    };
  },
};
