import { openStore } from '../src/index.ts';
import { drop, record } from './steps.ts';

// Drops and records documents in the data folder given, as fast as it can, and tells of each step that was answered.
// `writer-process.ts DATA PREFIX COUNT DATABASE_URL`; without COUNT until it is killed, without DATABASE_URL in SQLite.

const [dataDir = '', prefix = '', count = 'Infinity', databaseUrl] = process.argv.slice(2);
const store = await openStore({ dataDir, databaseUrl });
for (let n = 0; n < Number(count); n += 1) {
  const bytes = `${prefix}${n}`;
  await drop(store, bytes);
  process.send?.({ dropped: bytes });
  await record(store, bytes);
  process.send?.({ recorded: bytes });
}
await store.close();
process.disconnect?.();
