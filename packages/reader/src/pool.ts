import type { Stats } from 'node:fs';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { ProblemError, type Problem, type ProblemCode } from '@siets/record';
import { overLimit, toLimits, type ReaderLimits } from './limits.ts';
import { sniffMediaType } from './media-type/sniff.ts';
import { REFUSED } from './pdf/refused.ts';
import type { OcrChoice } from './ocr/choice.ts';
import { readWhole, type Reading } from './read.ts';
import type { JobCost } from './sandbox/child.ts';
import type { ReadJob } from './sandbox/protocol.ts';
import { Sandbox } from './sandbox/sandbox.ts';
import { SecondOpinion } from './second-opinion.ts';

/**
 * `children` are the files that came inside, documents of their own. `cost` is what the reading process took; null where the file
 * never got there.
 */
export type ReadOutcome = (({ ok: true } & Reading) | { ok: false; problem: Problem }) & { cost: JobCost | null };
export type ReadSource = { path: string; name?: string } | { bytes: Uint8Array; name?: string };

export interface ReaderPool {
  /** Never rejects for a bad file; rejects where we or the machine fail. */
  read(source: ReadSource): Promise<ReadOutcome>;
  /** Kills what still runs; a file that is being read then rejects. */
  close(): Promise<void>;
}

export interface ReaderPoolOptions {
  /** Reading processes at most; default 2. */
  size?: number;
  limits?: Partial<ReaderLimits>;
  /** What reads pictures of text; default `tesseract.js`. */
  ocr?: OcrChoice;
}

const FILE_ERRORS: Record<string, ProblemCode> = {
  ENOENT: 'vanished',
  ESTALE: 'vanished',
  ENOTDIR: 'vanished',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
};

function checkStats(stats: Stats, limits: ReaderLimits): void {
  if (!stats.isFile()) throw new ProblemError('not-a-file');
  if (stats.size > limits.maxBytes) throw overLimit('maxBytes', `${stats.size} bytes`);
}

async function readHandle(file: FileHandle, limits: ReaderLimits): Promise<Uint8Array> {
  const stats = await file.stat();
  checkStats(stats, limits);
  const bytes = await file.readFile();
  if (bytes.byteLength !== stats.size)
    throw new ProblemError('vanished', { detail: `${bytes.byteLength} of ${stats.size} bytes` });
  return bytes;
}

/** The whole file, or a problem where it is gone, closed to us, no file, too large, or changes under our hands. */
async function readBytes(path: string, limits: ReaderLimits): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: a pipe that nobody writes to would never open.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readHandle(file, limits);
  } catch (error) {
    const code = FILE_ERRORS[String((error as NodeJS.ErrnoException).code)];
    throw code === undefined ? error : new ProblemError(code, { cause: error });
  } finally {
    await file?.close();
  }
}

/** Plain text is read by single passes that cannot hang, so a small one is not worth a trip to another process. */
async function isSafeHere(bytes: Uint8Array, name: string | undefined, limits: ReaderLimits): Promise<boolean> {
  const type = await sniffMediaType(bytes, name);
  return (type === 'text/plain' || type === 'text/markdown') && bytes.byteLength <= limits.inProcessBytes;
}

/** A pool that reads files in child processes which it watches, kills and replaces; plain text it reads itself. */
export function createReaderPool({ size = 2, limits: given, ocr = 'tesseract.js' }: ReaderPoolOptions = {}): ReaderPool {
  const limits = toLimits(given);
  const entry = new URL('./sandbox/read-child.ts', import.meta.url);
  const sandbox = new Sandbox<ReadJob, Reading>({ ...limits, entry, size });

  const second = new SecondOpinion(limits);

  const convert = async (bytes: Uint8Array, name: string | undefined): Promise<ReadOutcome> => {
    if (bytes.byteLength > limits.maxBytes) throw overLimit('maxBytes', `${bytes.byteLength} bytes`);
    if (await isSafeHere(bytes, name, limits))
      return { ok: true, ...(await readWhole(bytes, { ...(name === undefined ? {} : { name }), limits })), cost: null };
    const outcome = await sandbox.run({ bytes, name: name ?? null, limits, ocr });
    const { cost } = outcome;
    if (outcome.ok) return { ok: true, ...outcome.result, document: await second.compare(bytes, outcome.result.document), cost };
    if (!outcome.problem.detail?.startsWith(REFUSED)) return outcome;
    const stoodIn = await second.standIn(bytes);
    return stoodIn.ok ? { ok: true, document: stoodIn.result, children: [], cost } : outcome;
  };

  return {
    async read(source) {
      try {
        const bytes = 'path' in source ? await readBytes(source.path, limits) : source.bytes;
        return await convert(bytes, source.name ?? ('path' in source ? source.path : undefined));
      } catch (error) {
        if (error instanceof ProblemError) return { ok: false, problem: error.problem, cost: null };
        throw error;
      }
    },
    async close() {
      await Promise.all([sandbox.close(), second.close()]);
    },
  };
}
