import { openStore } from '../src/index.ts';

// Writes the queue of reviewers anew and stands still for ever behind so many documents, for who kills it.
// `queue-process.ts DATA COUNT DATABASE_URL`; without DATABASE_URL in SQLite.

const [dataDir = '', count = '', databaseUrl] = process.argv.slice(2);
const store = await openStore({ dataDir, databaseUrl });
await store.review.refresh({
  onMade(made) {
    if (made !== Number(count)) return;
    process.send?.({ made });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
