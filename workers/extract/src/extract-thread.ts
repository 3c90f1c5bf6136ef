import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentText } from '@siets/record';
import type { Extracted } from './extract-pool.ts';

// A thread that runs the rules: says `ready` once, then answers each document. It shares nothing and is ended from outside.

export type ExtractAnswer = { ok: true; extracted: Extracted } | { ok: false; error: Error };

const { cacheDir } = workerData as { cacheDir: string | undefined };
if (cacheDir !== undefined) enableCompileCache(cacheDir);
const { extract } = await import('@siets/rules');

function answer(document: DocumentText): ExtractAnswer {
  try {
    const { record, trace } = extract(document);
    return { ok: true, extracted: { record, trace } };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

parentPort?.on('message', (document: DocumentText) => parentPort?.postMessage(answer(document), []));
parentPort?.postMessage('ready', []);
