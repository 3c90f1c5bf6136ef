import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { drop, record } from './steps.ts';

const id = idOf('egle');

/** What every store must do where a worker was frozen, its work went to another, and it wakes. */
export function testLateResults(getStore: () => Store): void {
  test('a late verdict on a stage that is past changes nothing', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await store.documents.saveText(sampleText('egle'));
    expect(await store.documents.reject(id, { code: 'too-slow', page: null }, 'read')).toBe(false);
    expect(await store.documents.fail(id, 'no memory', 'read')).toBe(false);
    expect(await store.documents.get(id)).toMatchObject({ stage: 'extract', problem: null, failures: 0 });
    expect(await store.documents.fail(id, 'no memory', 'extract')).toBe(true);
  });

  test('a late record of another text changes nothing', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await store.documents.saveText(sampleText('egle', '0.0.2'));
    expect(await store.documents.saveRecord(sampleRecord('egle', { reader: '0.0.1' }))).toBe(false);
    expect(await store.documents.saveRecord(sampleRecord('egle', { reader: '0.0.2' }))).toBe(true);
  });

  test('a late verdict on one rerun does not end the next', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    await store.reruns.begin({ from: 'read' }, '0.0.2');
    await store.documents.saveText(sampleText('egle', '0.0.2'));
    expect(await store.documents.reject(id, { code: 'too-slow', page: null }, 'read')).toBe(false);
    expect(await store.documents.saveRecord(sampleRecord('egle', { rules: '0.0.2', reader: '0.0.1' }))).toBe(false);
    expect(await store.documents.get(id)).toMatchObject({ again: 'extract' });
  });

  test('two that publish the same record at once do it once', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await store.documents.saveText(sampleText('egle'));
    await store.documents.saveRecord(sampleRecord('egle'));
    const answers = await Promise.all([1, 2, 3].map(() => store.documents.publish(id)));
    expect(answers.filter(Boolean)).toEqual([true]);
    expect(await store.status()).toMatchObject({ recorded: 1, projects: 1 });
  });
}
