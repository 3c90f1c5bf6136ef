import { join } from 'node:path';
import { DATABASE_FILE, inspectDatabase, mismatchTexts, StoreError, type Mismatch } from '@siets/store';
import { shortId } from '@siets/inbox';
import type { VerifyCommandOptions } from './commands/verify.ts';
import { endWith, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { startProgress } from './progress.ts';
import { readSettings, readStore } from './store-options.ts';
import { paint, writeOut } from './terminal.ts';

/** `siets verify`: tells each mismatch as it is found, and what to do about it. */
export async function verifyData(options: VerifyCommandOptions): Promise<void> {
  const { dataDir, mode } = await readSettings({ dataDir: options.data });
  const { state, faults } = mode === 'embedded' ? inspectDatabase(join(dataDir, DATABASE_FILE), { isDeep: true }) : { state: 'ok', faults: [] };
  if (state === 'damaged') throw new StoreError('damaged-data', faults.join('; '));
  await readStore(options, async (store) => {
    const { stages } = await store.status();
    const progress = startProgress(Object.values(stages).reduce((sum, count) => sum + count, 0), { isShown: true });
    const sum = { documents: 0, mismatches: 0 };
    const onProgress = (documents: number): void => {
      sum.documents = documents;
      progress.step();
    };
    for await (const mismatch of store.verify({ isDeep: !options.quick, onProgress })) {
      sum.mismatches += 1;
      await writeOut(options.json ? `${JSON.stringify({ ...mismatch, ...mismatchTexts[mismatch.code] })}\n` : describe(mismatch));
    }
    progress.end();
    await writeOut(options.json ? `${JSON.stringify(sum)}\n` : `${sentence(sum.mismatches === 0 ? allWell(sum.documents) : some(sum))}\n`);
    if (sum.mismatches > 0) endWith(exitStatus.problems);
  });
}

function describe({ code, documentId, arrivalId, detail }: Mismatch): string {
  const { what, todo } = mismatchTexts[code];
  const id = documentId === null ? '' : shortId(documentId);
  const where = [arrivalId === null ? '' : `Nr. ${arrivalId}`, id].filter((part) => part !== '').join(' ');
  const advice = sentence(todo).replaceAll(/\bID\b/gu, id).split('\n').map((line) => `  ${line}\n`).join('');
  return `${paint('red', '✗')} ${where}${where === '' ? '' : ': '}${phrase(what)} ${paint('gray', `${code}: ${detail}`)}\n${advice}`;
}

const allWell = (documents: number) => ({
  lv: `Viss saskan. Pārbaudītie dokumenti: ${documents}.`,
  en: `Everything agrees. Documents checked: ${documents}.`,
});
const some = ({ documents, mismatches }: { documents: number; mismatches: number }) => ({
  lv: `Nesakritības: ${mismatches}. Pārbaudītie dokumenti: ${documents}.`,
  en: `Mismatches: ${mismatches}. Documents checked: ${documents}.`,
});
