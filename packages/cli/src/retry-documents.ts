import { createRuntime } from '@siets/runtime';
import type { RetryFilter } from '@siets/store';
import type { RetryOptions } from './commands/retry.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { isProblemCode } from './list-arrivals.ts';
import { findDocument } from './show-document.ts';
import { readSettings, readStore } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';

/** `siets retry`: puts documents back to work; a running Siets does it, or the next one. */
export async function retryDocuments(id: string | undefined, options: RetryOptions): Promise<void> {
  const filter = toFilter(options);
  if (id !== undefined) {
    const { id: found, stage } = await readStore(options, (store) => findDocument(store, id));
    Object.assign(filter, { id: found, ...(stage === 'rejected' && { stage }) });
  } else await readStore(options, async () => undefined);
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    const documents = await runtime.store.documents.retry(filter);
    await runtime.enqueue(documents);
    const linked = id === undefined && options.reason === undefined && !options.rejected ? await runtime.store.links.takeUp() : 0;
    if (options.json) await writeOut(`${JSON.stringify({ retried: documents.length, linked })}\n`);
    else await writeOut(`${phrase({ lv: 'Likts atpakaļ darbā', en: 'Put back to work' })}: ${documents.length}\n`);
    if (linked > 0 && !options.json) await writeOut(`${phrase({ lv: 'Vēlreiz jāsaista ar projektiem', en: 'To be linked to projects again' })}: ${linked}\n`);
    if (documents.length + linked > 0) tell(sentence(whoDoesIt));
  } finally {
    await runtime.stop();
  }
}

/** A reason is a code of those rejected, else words of the error of those that failed. */
function toFilter({ reason, rejected }: RetryOptions): RetryFilter {
  if (reason === undefined) return rejected ? { stage: 'rejected' } : {};
  if (isProblemCode(reason)) return { stage: 'rejected', code: reason };
  if (!rejected) return { error: reason };
  throw new CommandError(sentence({ lv: `Iemesla „${reason}” nav; skatiet „siets status”.`, en: `There is no reason "${reason}"; see "siets status".` }), exitStatus.usage);
}

const whoDoesIt = {
  lv: 'To izdarīs strādājošais Siets, vai nākamais „siets run”.',
  en: 'The running Siets does it, or the next "siets run".',
};
