import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { testAcceptance } from './acceptance-contract.ts';
import { testAtOnce } from './at-once-contract.ts';
import { testAudit } from './audit-contract.ts';
import { testControls } from './controls-contract.ts';
import { testCounts } from './counts-contract.ts';
import { testInside } from './inside-contract.ts';
import { testDecisions } from './decisions-contract.ts';
import { testErasing } from './erase-contract.ts';
import { testLateResults } from './late-contract.ts';
import { testLists } from './lists-contract.ts';
import { testNames } from './names-contract.ts';
import { testPeople } from './people-contract.ts';
import { testReruns } from './reruns-contract.ts';
import { testWithdrawal } from './withdraw-contract.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { shakeConservation } from './shake.ts';
import { drop, record } from './steps.ts';
import { testViews } from './views-contract.ts';
import { testVersions } from './versions-contract.ts';

export interface OpenedStore {
  store: Store;
  /** Another store on the same data, as another process opens it; closed with this one. */
  openBeside(): Promise<Store>;
  /** Closes the store and removes what it wrote. */
  dispose(): Promise<void>;
}

/** What every store must do, whatever lies beneath. */
export function testStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`store contract: ${name}`, () => {
    let opened: OpenedStore;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());
    const parts = async () => {
      const { dropped, recorded, duplicate, rejected, failed, waiting } = await store.status();
      return { dropped, recorded, duplicate, rejected, failed, waiting };
    };

    test('a new file waits to be read', async () => {
      expect(await drop(store, 'egle', { folder: 'a/b' })).toMatchObject({ documentId: idOf('egle'), outcome: 'new', problem: null });
      expect(await store.sweep()).toMatchObject([{ id: idOf('egle'), stage: 'read', priority: 0 }]);
      expect(await store.arrivals.list()).toMatchObject([{ name: 'egle.txt', folder: 'a/b', outcome: 'waiting', first: null }]);
      expect((await store.status()).oldestWaiting).toMatch(/^\d{4}-.*Z$/u);
    });

    test('text, record and rows are saved with the stage, and a repeat changes nothing', async () => {
      await drop(store, 'egle');
      expect(await store.documents.saveRecord(sampleRecord('egle'))).toBe(false); // out of order
      expect(await store.documents.saveText(sampleText('egle'))).toBe(true);
      expect(await store.documents.saveText(sampleText('egle'))).toBe(false);
      expect(await store.documents.publish(idOf('egle'))).toBe(false); // out of order
      expect(await store.documents.saveRecord(sampleRecord('egle'), { fields: [{ field: 'title' }] })).toBe(true);
      expect(await store.documents.saveRecord(sampleRecord('egle'))).toBe(false);
      expect(await store.documents.publish(idOf('egle'))).toBe(true);
      expect(await store.documents.publish(idOf('egle'))).toBe(false);
      expect(await store.documents.text(idOf('egle'))).toEqual(sampleText('egle'));
      expect(await store.documents.record(idOf('egle'))).toEqual({ record: sampleRecord('egle'), trace: { fields: [{ field: 'title' }] } });
      expect(await store.documents.get(idOf('egle'))).toMatchObject({ stage: 'recorded', kind: 'project-card', title: 'egle', projects: 1 });
      expect(await store.sweep()).toEqual([]);
    });

    test('the flat tables hold whole cents, keys and proofs', async () => {
      await drop(store, 'egle');
      await record(store, 'egle');
      const reader = await store.openReader();
      const { db } = reader;
      const cost = await db.selectFrom('costs').selectAll().executeTakeFirstOrThrow();
      const proofs = await db.selectFrom('evidence').selectAll().where('field_id', '=', cost.field_id).orderBy('n').execute();
      const names = (await db.selectFrom('fields').select('field').orderBy('n').execute()).map((row) => row.field);
      const project = await db.selectFrom('projects').selectAll().executeTakeFirstOrThrow();
      await reader.close();
      expect(cost).toMatchObject({ amount_cents: 386_361, eur_cents: 386_361, payer_key: 'o1', raw: '3 863,61 EUR',
        rule: 'costs/sample', confidence: 0.9 });
      const { text } = sampleText('egle');
      expect(proofs.map((row) => [row.part, text.slice(row.span_start, row.span_end)])).toEqual([
        ['', '3 863,61 EUR'], ['payer', 'Ūdru novada pašvaldība'],
      ]);
      expect(names).toEqual(['kind', 'title', 'organisations', 'costs', 'countries']);
      expect(project).toMatchObject({ title: 'egle', failed_checks: 1, start_date: null });
    });

    test('a document with no project is recorded with none', async () => {
      await drop(store, 'uzsaukums');
      await record(store, 'uzsaukums', { projects: 0 });
      expect(await parts()).toEqual({ dropped: 1, recorded: 1, duplicate: 0, rejected: 0, failed: 0, waiting: 0 });
      expect(await store.status()).toMatchObject({ projects: 0, stages: { recorded: 1 } });
    });

    test('equal bytes of a waiting or recorded document are a duplicate that names the first', async () => {
      await drop(store, 'egle');
      expect(await drop(store, 'egle', { name: 'kopija.txt' })).toMatchObject({ outcome: 'duplicate' });
      await record(store, 'egle');
      expect(await drop(store, 'egle')).toMatchObject({ outcome: 'duplicate', problem: null });
      expect(await parts()).toEqual({ dropped: 3, recorded: 1, duplicate: 2, rejected: 0, failed: 0, waiting: 0 });
      const [, copy, first] = await store.arrivals.list();
      expect(copy).toMatchObject({ name: 'kopija.txt', outcome: 'duplicate', first: { arrivalId: first?.arrivalId, name: 'egle.txt' } });
    });

    test('equal bytes of a rejected document are rejected again with the earlier reason', async () => {
      await drop(store, 'slēgts');
      await drop(store, 'slēgts');
      await store.documents.reject(idOf('slēgts'), { code: 'encrypted', page: 2, detail: 'needs a password' });
      expect(await drop(store, 'slēgts')).toMatchObject({ outcome: 'rejected', problem: { code: 'encrypted', page: 2 } });
      expect(await parts()).toEqual({ dropped: 3, recorded: 0, duplicate: 0, rejected: 3, failed: 0, waiting: 0 });
      expect((await store.status()).problems).toEqual([{ code: 'encrypted', count: 3 }]);
      expect(await store.sweep()).toEqual([]);
    });

    test('a file that never became bytes counts as rejected', async () => {
      const answer = await drop(store, 'x', { documentId: null, bytes: 0, problem: { code: 'unreadable', page: null } });
      expect(answer).toMatchObject({ documentId: null, outcome: 'rejected', problem: { code: 'unreadable' } });
      expect(await parts()).toEqual({ dropped: 1, recorded: 0, duplicate: 0, rejected: 1, failed: 0, waiting: 0 });
      expect(await store.arrivals.get(answer.arrivalId)).toMatchObject({ outcome: 'rejected', problem: { code: 'unreadable' } });
    });

    test('a failed document keeps its stage and goes on when dropped again', async () => {
      await drop(store, 'egle');
      await store.documents.saveText(sampleText('egle'));
      expect(await store.documents.fail(idOf('egle'), 'the rules threw')).toBe(true);
      expect(await parts()).toMatchObject({ failed: 1, waiting: 0 });
      expect(await drop(store, 'egle')).toMatchObject({ outcome: 'new' });
      expect(await store.sweep()).toMatchObject([{ stage: 'extract' }]);
      expect(await parts()).toMatchObject({ dropped: 2, failed: 0, waiting: 1, duplicate: 1 });
      expect(await store.documents.get(idOf('egle'))).toMatchObject({ error: null, failures: 1 });
    });

    test('retry takes up failed or rejected documents, one, all, or those of a reason', async () => {
      for (const bytes of ['a', 'b', 'c', 'd']) await drop(store, bytes);
      await store.documents.reject(idOf('a'), { code: 'too-slow', page: null });
      await store.documents.reject(idOf('b'), { code: 'encrypted', page: null });
      await store.documents.fail(idOf('c'), 'no memory');
      await store.documents.fail(idOf('d'), 'no memory');
      expect(await store.documents.retry({ stage: 'rejected', code: 'too-slow' })).toMatchObject([{ id: idOf('a'), stage: 'read' }]);
      expect(await store.documents.retry({ id: idOf('c') })).toMatchObject([{ id: idOf('c') }]);
      expect(await store.documents.retry({})).toMatchObject([{ id: idOf('d') }]);
      expect(await store.documents.retry({})).toEqual([]);
      expect(await parts()).toEqual({ dropped: 4, recorded: 0, duplicate: 0, rejected: 1, failed: 0, waiting: 3 });
      expect((await store.documents.get(idOf('a')))?.problem).toBeNull();
    });

    test('a drop seen twice after a crash is one arrival', async () => {
      const first = await drop(store, 'egle', { claim: 'claim-1' });
      expect(await drop(store, 'egle', { claim: 'claim-1' })).toEqual(first);
      expect([await store.arrivals.hasClaim('claim-1'), await store.arrivals.hasClaim('claim-2')]).toEqual([true, false]);
      expect(await parts()).toMatchObject({ dropped: 1, waiting: 1 });
    });

    test('receipts are owed for each change of the outcome until they are written', async () => {
      await drop(store, 'egle');
      await drop(store, 'egle', { source: 'ingest' });
      expect(await store.receipts.owed()).toEqual([]);
      await store.documents.fail(idOf('egle'), 'no memory');
      const [failed] = await store.receipts.owed({ documentId: idOf('egle') });
      expect(failed).toMatchObject({ outcome: 'failed', error: 'no memory', due: 1 });
      await store.documents.retry({});
      await record(store, 'egle');
      await store.receipts.written(failed?.arrivalId ?? 0, 1); // late: the outcome has changed meanwhile
      const [recorded, ...others] = await store.receipts.owed();
      expect(recorded).toMatchObject({ outcome: 'recorded', due: 2 });
      expect(others).toEqual([]);
      await store.receipts.written(recorded?.arrivalId ?? 0, 2);
      expect(await store.receipts.owed()).toEqual([]);
    });

    test('a document is found by the beginning of its id', async () => {
      await drop(store, 'egle');
      const id = idOf('egle');
      expect(await store.documents.find(id.slice(0, 15))).toMatchObject({ id });
      expect(await store.documents.find(id.slice(7, 15).toUpperCase())).toMatchObject({ id });
      expect(await store.documents.find('zz')).toBeNull();
      expect(await store.documents.find('')).toBeNull();
    });

    test('lists are filtered and paged', async () => {
      for (const bytes of ['a', 'b', 'c_', 'cx']) await drop(store, bytes);
      await record(store, 'b');
      expect((await store.arrivals.list({ outcome: 'recorded' })).map((arrival) => arrival.name)).toEqual(['b.txt']);
      expect((await store.arrivals.list({ name: 'C_' })).map((arrival) => arrival.name)).toEqual(['c_.txt']);
      const [first, second] = await store.arrivals.list({ limit: 2 });
      expect(first?.name).toBe('cx.txt');
      expect((await store.arrivals.list({ before: second?.arrivalId ?? 0 })).map((arrival) => arrival.name)).toEqual(['b.txt', 'a.txt']);
    });

    test('names are found in any case and composition of their letters', async () => {
      await drop(store, 'a', { name: 'Ūdru Līgums.PDF'.normalize('NFD') });
      for (const name of ['ūdru', 'LĪGUMS', 'Ūdru'.normalize('NFD'), '.pdf']) expect(await store.arrivals.list({ name })).toHaveLength(1);
      expect(await store.arrivals.list({ name: 'udru' })).toEqual([]);
    });

    test('the sweep pages and can leave alone what moved just now', async () => {
      for (const bytes of ['a', 'b', 'c']) await drop(store, bytes);
      const [first] = await store.sweep({ limit: 1 });
      expect((await store.sweep({ after: first?.key ?? 0 })).map((waiting) => waiting.id)).toEqual([idOf('b'), idOf('c')]);
      expect(await store.sweep({ idleMs: 60_000 })).toEqual([]);
    });

    testInside(() => store);
    testDecisions(() => store);
    testReruns(() => store);
    testWithdrawal(() => store);
    testErasing(() => store);
    testAudit(() => store);
    testAcceptance(() => store);
    testVersions(() => store);
    testPeople(() => store);
    testNames(() => store);
    testLists(() => store, () => opened.openBeside());
    testControls(() => store);
    testCounts(() => store, () => opened.openBeside());
    testLateResults(() => store);
    testViews(() => store);
    testAtOnce(async () => [store, await opened.openBeside(), await opened.openBeside()]);

    test('status tells why files failed, since when each stage waits, and how fast it goes', async () => {
      for (const bytes of ['a', 'b', 'c']) await drop(store, bytes);
      for (const bytes of ['a', 'b']) await store.documents.fail(idOf(bytes), 'no memory');
      const status = await store.status();
      expect(status.failures).toEqual([{ error: 'no memory', count: 2 }]);
      expect(status.waitingSince).toMatchObject({ read: expect.stringMatching(/Z$/u) as unknown, extract: null, publish: null });
      expect(status.perMinute).toBeGreaterThan(0);
      expect(status.secondsLeft).toBeGreaterThan(0);
      expect(await store.documents.retry({ error: 'MEMORY' })).toHaveLength(2);
      expect((await store.status()).failures).toEqual([]);
    });

    test('whatever happens in whatever order, what was dropped adds up', async () => {
      const { dropped } = await shakeConservation(store);
      expect(dropped).toBeGreaterThan(30);
    });
  });
}
