import { parentPort } from 'node:worker_threads';
import type { DocumentText } from '@siets/record';
import { sampleRecord } from '@siets/store/testing';

// In place of the rules: does what the text says. `loop` never ends, `eat` takes memory without end, `throw` throws.

parentPort?.on('message', ({ text }: DocumentText) => {
  if (text === 'loop') for (;;);
  if (text === 'eat') for (const eaten: string[][] = []; ; ) eaten.push(Array.from({ length: 10_000 }, (_, n) => `${n}`));
  if (text === 'throw') parentPort?.postMessage({ ok: false, error: new Error('a rule broke its promise') }, []);
  else parentPort?.postMessage({ ok: true, extracted: { record: sampleRecord('egle'), trace: null } }, []);
});
parentPort?.postMessage('ready', []);
