import { createReaderPool, type ReaderPool } from '@siets/reader';
import { ProblemError, type DocumentText, type Problem } from '@siets/record';
import { toReaderLimits, type Runtime, type WorkerDefinition } from '@siets/runtime';

/** Said of a file in the inbox these are the file's; said of our own copy they are ours. */
const OURS: ReadonlySet<Problem['code']> = new Set(['vanished', 'unreadable', 'not-a-file'] as const);

async function readOriginal(pool: ReaderPool, { store }: Runtime, documentId: string): Promise<DocumentText> {
  const [first] = await store.arrivals.ofDocument(documentId);
  const outcome = await pool.read({ path: store.originals.pathOf(documentId), ...(first ? { name: first.name } : {}) });
  if (!outcome.ok) {
    const { code, page, detail } = outcome.problem;
    if (OURS.has(code)) throw new Error(`expected the original of ${documentId} in the data folder; it is ${code}`);
    throw new ProblemError(code, { page, ...(detail === undefined ? {} : { detail }) });
  }
  if (outcome.document.id !== documentId) throw new Error(`expected an original that hashes to ${documentId}, found ${outcome.document.id}`);
  return outcome.document;
}

/** Bytes → text, in child processes that are watched and killed. */
export const readWorker: WorkerDefinition = {
  stage: 'read',
  async start(runtime) {
    const { settings } = runtime;
    const pool = createReaderPool({ size: settings.readers, limits: toReaderLimits(settings) });
    return {
      concurrency: settings.readers,
      async handle({ id }) {
        await runtime.store.documents.saveText(await readOriginal(pool, runtime, id));
      },
      close: () => pool.close(),
    };
  },
};
