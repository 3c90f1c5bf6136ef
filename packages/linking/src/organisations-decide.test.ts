import { sql } from 'kysely';
import { drop, idOf, isPostgresWanted, noPostgres, openTempStore, prepareTempPostgres, sampleRecord, sampleText, type OpenedStore } from '@siets/store/testing';
import type { Store } from '@siets/store';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexStale, keepLinked, linkWaiting } from './index.ts';

// Names of organisations that only a person can tell apart.

const made = { by: 'ilze', at: '2026-02-03T10:00:00.000Z' };
type Named = [name: string, number?: string | null];

/** Records a project of this title with these bodies, the first of which applied. */
async function recordNamed(store: Store, bytes: string, title: string, ...names: Named[]): Promise<void> {
  const { document, projects: [project] } = sampleRecord(bytes);
  const [organisation] = project?.organisations ?? [];
  if (!project?.title || !organisation) throw new Error('expected a sample with a title and an applicant');
  const organisations = names.map(([name, number = null], n) => ({
    ...organisation, id: `${organisation.id}${n}`, value: { ...organisation.value, key: `o${n + 1}`, name, registrationNumber: number, role: n === 0 ? 'applicant' as const : 'partner' as const },
  }));
  await drop(store, bytes);
  await store.documents.saveText(sampleText(bytes));
  await store.documents.saveRecord({ document, projects: [{ ...project, title: { ...project.title, value: title }, organisations }] }, { fields: [] });
  await store.documents.publish(idOf(bytes));
}

function testOrganisations(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  let store: Store;
  beforeEach(async () => {
    opened = await open();
    store = keepLinked(opened.store);
  });
  afterEach(() => opened.dispose());

  const ask = async (view: string, ...columns: string[]) => {
    const reader = await store.openReader();
    const wanted = sql.join(columns.map((column) => sql.ref(column)));
    const { rows } = await sql<{ [name: string]: unknown }>`select ${wanted} from ${sql.table(view)} order by 1`.execute(reader.db);
    await reader.close();
    return rows.map((row) => columns.map((column) => row[column]));
  };
  const bodies = async () => (await ask('v_all_organisations', 'names')).flat();
  const names = async () => (await store.links.organisationDoubts()).pairs.map(({ a, b, score }) => [a.name, b.name, score]);
  const pair = async () => {
    const [found] = (await store.links.organisationDoubts()).pairs;
    if (!found) throw new Error('there is no doubtful pair of organisations');
    return { about: 'organisation' as const, a: found.b.id, b: found.a.id, reason: null };
  };

  describe('two that differ by a letter', () => {
    beforeEach(async () => {
      await recordNamed(store, 'egle', 'Egļu birzs', ['biedrība „Saules loks”']);
      await recordNamed(store, 'osis', 'Ošu gatve', ['Biedrība "Saules loks"']);
      await recordNamed(store, 'liepa', 'Liepu aleja', ['biedrība „Saules logs”', '40008111222'], ['Cēsu Centrālā bibliotēka']);
      await recordNamed(store, 'kļava', 'Kļavu parks', ['Rīgas 49. vidusskola'], ['Rīgas 94. vidusskola']);
      await linkWaiting(store);
    });

    test('a doubtful pair is shown once with both sides, their documents and what speaks for and against', async () => {
      const { pairs, count } = await store.links.organisationDoubts();
      expect([count, pairs.length]).toEqual([1, 1]);
      expect(pairs).toMatchObject([{ score: 50, reasons: [{ feature: 'name', says: 'letter', points: 50 }] }]);
      const sides = pairs.flatMap(({ a, b }) => [a, b]).toSorted((x, y) => (x.registrationNumber ?? '').localeCompare(y.registrationNumber ?? '', 'en'));
      expect(sides).toMatchObject([
        { printed: ['Ūdru novada pašvaldība'], names: expect.arrayContaining(['Biedrība "Saules loks"', 'biedrība „Saules loks”']) as unknown, count: 1 },
        { name: 'biedrība „Saules logs”', registrationNumber: '40008111222', documents: [{ documentId: idOf('liepa'), name: 'liepa.txt', fieldId: expect.stringMatching(/^f_/u) as unknown }], count: 1 },
      ]);
      expect(await store.links.organisationDoubts({ after: 1 })).toEqual({ pairs: [], count: 1, later: 0 });
    });

    test('what a person merges is one at once in every document, and two again when that is undone', async () => {
      const applicants = async () => new Set((await ask('v_all_projects', 'title', 'applicant_id')).filter(([title]) => title !== 'Kļavu parks').map(([, id]) => id)).size;
      expect(await applicants()).toBe(2);
      const id = await store.links.decide({ ...(await pair()), action: 'merge', reason: 'pārrakstīšanās' }, made);
      await linkWaiting(store); // on a busy machine the links come behind the answer
      expect([await applicants(), await names()]).toEqual([1, []]);
      expect((await bodies()).filter((all) => String(all).includes('„Saules loks”') && String(all).includes('„Saules logs”'))).toHaveLength(1);
      expect(await store.links.decisions()).toMatchObject([{ id, about: 'organisation', action: 'merge', by: 'ilze' }]);
      expect(await store.links.undo(id ?? '', { by: 'anna', at: made.at })).toBe(true);
      await linkWaiting(store);
      expect([await applicants(), (await names()).length]).toEqual([2, 1]);
    });

    test('what a person keeps apart is asked no more, under no other spelling', async () => {
      const asked = await pair();
      await store.links.decide({ ...asked, action: 'apart' }, made);
      await recordNamed(store, 'bērzs', 'Bērzu birzs', ['„Saules loks”']);
      await linkWaiting(store);
      expect([await names(), (await bodies()).length]).toEqual([[], 5]);
      expect(await store.links.decide({ ...asked, b: 'biedrība „Mēness”||', action: 'merge' }, made)).toBeNull();
    });

    test('a pair that a person puts off is left out for this person alone', async () => {
      const { a, b } = await pair();
      await store.links.putOff({ about: 'organisation', a, b }, { person: 'ilze', at: made.at });
      await store.links.putOff({ about: 'organisation', a: b, b: a }, { person: 'ilze', at: made.at });
      expect(await store.links.organisationDoubts({ person: 'ilze' })).toEqual({ pairs: [], count: 0, later: 1 });
      expect(await store.links.organisationDoubts({ person: 'ilze', isLater: true })).toMatchObject({ pairs: [{ score: 50 }], later: 1 });
      expect(await store.links.organisationDoubts({ person: 'anna' })).toMatchObject({ pairs: [{ score: 50 }], count: 1, later: 0 });
    });

    test('a pair whose documents are gone is asked no more', async () => {
      const arrivals = await store.arrivals.list();
      await store.arrivals.withdraw(arrivals.filter(({ name }) => name === 'liepa.txt').map(({ arrivalId }) => arrivalId), 'Ilze Priede');
      expect(await names()).toEqual([]);
    });

    test('names that an older version linked are compared in the background', async () => {
      const before = await names();
      await store.links.write(async (trx) => {
        await trx.deleteFrom('organisation_pairs').execute();
        await trx.deleteFrom('organisation_keys').execute();
        await trx.updateTable('organisation_names').set({ paired: 0 }).execute();
      });
      expect(await names()).toEqual([]);
      await indexStale(store);
      expect(await names()).toEqual(before);
    });

    test('what is erased is in no pair and no key', async () => {
      const { a, b } = await pair();
      await store.links.putOff({ about: 'organisation', a, b }, { person: 'ilze', at: made.at });
      await store.erasing.erase({ words: ['Saules'] }, made.at);
      await linkWaiting(store);
      const reader = await store.openReader();
      const left = [await reader.db.selectFrom('organisation_pairs').selectAll().execute(), await reader.db.selectFrom('organisation_keys').select('node').distinct().execute(), await reader.db.selectFrom('link_later').selectAll().execute()];
      await reader.close();
      expect(JSON.stringify(left)).not.toContain('Saules');
    });
  });

  test('projects of one title are one as soon as people make their applicants one, and two again when that is undone', async () => {
    await recordNamed(store, 'egle', 'Egļu birzs', ['biedrība „Saules loks”']);
    await recordNamed(store, 'osis', 'Egļu birzs', ['biedrība „Saules logs”']);
    await linkWaiting(store);
    const projects = async () => (await ask('v_all_projects', 'documents')).flat();
    expect(await projects()).toEqual([1, 1]);
    const id = await store.links.decide({ ...(await pair()), action: 'merge' }, made);
    await linkWaiting(store);
    expect(await projects()).toEqual([2]);
    await store.links.undo(id ?? '', made);
    await linkWaiting(store);
    expect(await projects()).toEqual([1, 1]);
  });

  test('a number that parts what was one has the other documents linked anew', async () => {
    await recordNamed(store, 'egle', 'Egļu birzs', ['biedrība „Saule”']);
    await recordNamed(store, 'osis', 'Ošu gatve', ['biedrība „Saule”', '40008111222']);
    await linkWaiting(store);
    const applicants = async () => new Set((await ask('v_all_projects', 'title', 'applicant_id')).map(([, id]) => id)).size;
    expect(await applicants()).toBe(1);
    await recordNamed(store, 'liepa', 'Liepu aleja', ['biedrība „Saule”', '40008999888']);
    await linkWaiting(store);
    expect(await applicants()).toBe(3);
  });

  const many: [string, string, Named[]][] = [
    ['a', 'Egļu birzs', [['biedrība „Saules loks”'], ['LIAA']]], ['b', 'Ošu gatve', [['biedrība „Saules logs”'], ['Cēsu Centrālā bibliotēka']]],
    ['c', 'Liepu aleja', [['„Saule”', '40008111222'], ['Centrālā Cēsu bibliotēka']]], ['d', 'Kļavu parks', [['„Saule”', '40008111223'], ['Latvijas Investīciju un attīstības aģentūra']]],
    ['e', 'Bērzu birzs', [['biedrība „Saule”'], ['Priekuļu novada dome']]], ['f', 'Kadiķu kalns', [['SIA „Zaļā upe”'], ['Cēsu novada pašvaldība']]],
    ['g', 'Priežu sils', [['„Zaļā upe”'], ['biedrība „Saules luks”']]],
    // More than forty have this name: nobody is asked about any two of them.
    ...['h', 'i', 'j'].map((bytes, at): [string, string, Named[]] => [bytes, `Apses ${at}`, Array.from({ length: 15 }, (_, n) => ['ZS „Kalniņi”', `4000${1_000_000 + (at * 15 + n) * 1_037}`])]),
  ];

  test('the pairs are the same in whatever order the documents came', { timeout: 120_000 }, async () => {
    const found: unknown[] = [];
    for (const order of [many, many.toReversed(), many.toSorted(([a], [b]) => (idOf(a) < idOf(b) ? -1 : 1))]) {
      const another = await open();
      const kept = keepLinked(another.store);
      for (const [bytes, title, names] of order) {
        await recordNamed(kept, bytes, title, ...names);
        await linkWaiting(kept);
      }
      const { pairs, count } = await kept.links.organisationDoubts({ limit: 100 });
      found.push([count, pairs.map(({ a, b, score, reasons }) => [a.id, b.id, score, reasons])]);
      await another.dispose();
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
    // Three of „loks”, „logs” and „luks” less the one that is two letters apart; three of „Saule”; the library; the agency; the company.
    expect(found.map((each) => (each as unknown[])[0])).toEqual([8, 8, 8]);
  });
}

describe('SQLite', () => {
  testOrganisations(openTempStore);
});

const isWanted = await isPostgresWanted();
describe.skipIf(!isWanted)(`PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  // The tests on SQLite take the whole processor: a connection that was begun before would run out of time.
  let prepared: ReturnType<typeof prepareTempPostgres> | null = null;
  afterAll(async () => (await prepared)?.drop());
  testOrganisations(async () => (await (prepared ??= prepareTempPostgres())).open());
});
