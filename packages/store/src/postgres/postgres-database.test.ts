import { isPostgresWanted, noPostgres, prepareTempPostgres, testStore } from '@siets/store/testing';
import { afterAll, expect, test } from 'vitest';

if (await isPostgresWanted()) {
  const prepared = await prepareTempPostgres();
  afterAll(() => prepared.drop());
  testStore('PostgreSQL', () => prepared.open());
} else {
  test.skipIf(true)(`store contract: PostgreSQL (${noPostgres})`, () => expect(true).toBe(false));
}
