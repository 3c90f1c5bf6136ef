import type { Runtime } from '@siets/runtime';
import { afterErasure } from './after-erasure.ts';
import type { UpkeepOptions } from './commands/upkeep.ts';
import { oneOf } from './language.ts';
import { readSettings, readStore } from './store-options.ts';
import { writeOut } from './terminal.ts';

const DAY = 86_400_000;

type Kept = Pick<Runtime, 'store' | 'settings' | 'log'>;

/** What upkeep did: documents whose contacts were masked; null where they are kept without a term. */
export interface UpkeepReport {
  contacts: number | null;
}

/** What is due once a day: kept counts are counted again, automatic acceptance follows the audit, contacts past their term are masked, old entries of the access log, ended sessions and links removed. */
export async function keepHouse({ store, settings, log }: Kept, now: Date): Promise<UpkeepReport> {
  const { retentionDays, logDays } = await store.review.settings();
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
  const wrong = await store.counts.mend();
  if (wrong.length > 0) log.warn({ groups: wrong.length, tables: [...new Set(wrong.map(({ counted }) => counted))] }, 'kept counts were wrong and were counted anew; see docs/operating.md');
  await store.audit.applyAcceptance();
  await store.people.prune(now.toISOString(), daysAgo(logDays));
  if (retentionDays === null) return { contacts: null };
  const at = now.toISOString();
  const erasure = await store.erasing.eraseContacts(daysAgo(retentionDays), at);
  for (const { documentId, places, fields } of erasure.documents) {
    await store.people.log({ at, by: 'siets', action: 'retention', subject: documentId, detail: `places=${places}, fields=${fields}` });
  }
  await afterErasure(settings, erasure);
  if (erasure.documents.length > 0) log.info({ documents: erasure.documents.length, retentionDays }, 'contacts past their term were masked');
  return { contacts: erasure.documents.length };
}

/** Keeps house now and once a day until the runtime stops. */
export function startUpkeep(runtime: Pick<Runtime, 'store' | 'settings' | 'log' | 'onStop'>, clock: () => Date = () => new Date()): void {
  const keep = (): Promise<unknown> => keepHouse(runtime, clock()).catch((error: unknown) => runtime.log.error({ err: error }, 'upkeep will be repeated tomorrow'));
  let running = keep();
  const timer = setInterval(() => {
    running = running.then(keep);
  }, DAY);
  runtime.onStop(async () => {
    clearInterval(timer);
    await running;
  });
}

/** `siets upkeep`. */
export async function runUpkeep({ data, json }: UpkeepOptions): Promise<void> {
  await readStore({ data }, async () => undefined); // names a folder without data, instead of making it
  const { createRuntime } = await import('@siets/runtime');
  const runtime = await createRuntime(await readSettings({ dataDir: data }));
  try {
    const report = await keepHouse(runtime, new Date());
    await writeOut(json ? `${JSON.stringify(report)}\n` : `${oneOf(report.contacts === null ? keptAll : masked(report.contacts))}\n`);
  } finally {
    await runtime.stop();
  }
}

const keptAll = { lv: 'Kontaktiem glabāšanas termiņš nav noteikts; žurnāls un sesijas sakārtotas.', en: 'Contacts are kept without a term; log and sessions are tidied.' };
const masked = (count: number) => ({ lv: `Dokumenti, kuros kontakti dzēsti: ${count}.`, en: `Documents whose contacts were erased: ${count}.` });
