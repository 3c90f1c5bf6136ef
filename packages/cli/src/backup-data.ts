import { resolve, sep } from 'node:path';
import { backupStore, restoreStore } from '@siets/store';
import type { BackupCommandOptions } from './commands/backup.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { startProgress } from './progress.ts';
import { readSettings, type DataOption } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';

/** How many documents without an original are named; the data tell all. */
const NAMED = 10;

interface Outcome {
  originals: number;
  bytes: number;
  copied?: number;
  missing: string[];
}

/** `siets backup`: exit status 1 where an original is missing or damaged. */
export async function backupData(dir: string, { data, link, json }: BackupCommandOptions): Promise<void> {
  const { dataDir, inboxDir, mode } = await readSettings({ dataDir: data });
  if (mode === 'distributed') throw new CommandError(sentence(notHere), exitStatus.usage);
  if (resolve(dir) === inboxDir || resolve(dir).startsWith(inboxDir + sep)) throw new CommandError(sentence(inInbox(inboxDir)), exitStatus.usage);
  const { manifest, copied, missing } = await withProgress((onProgress) => backupStore({ dataDir, dir, link: link === true, onProgress }));
  const bytes = manifest.database.bytes + manifest.originals.bytes;
  await tellOutcome({ originals: manifest.originals.count, copied, bytes, missing }, json === true, {
    lv: `Rezerves kopija ir mapē ${dir}. Atjaunot: siets restore ${dir} --data MAPE`,
    en: `The backup is in ${dir}. To restore it: siets restore ${dir} --data FOLDER`,
  });
}

/** `siets restore`: exit status 1 where the backup lacks an original. */
export async function restoreData(dir: string, { data, json }: DataOption & { json?: boolean }): Promise<void> {
  const { dataDir, mode } = await readSettings({ dataDir: data });
  if (mode === 'distributed') throw new CommandError(sentence(notHere), exitStatus.usage);
  const { manifest, originals, missing } = await withProgress((onProgress) => restoreStore({ dir, dataDir, onProgress }));
  const bytes = manifest.database.bytes + manifest.originals.bytes;
  await tellOutcome({ originals, bytes, missing }, json === true, {
    lv: `Atjaunots mapē ${dataDir}, kāds tas bija ${manifest.madeAt}. Turpināt: siets run`,
    en: `Restored into ${dataDir}, as it was at ${manifest.madeAt}. To go on: siets run`,
  });
}

async function withProgress<T>(work: (onProgress: (done: number, all: number) => void) => Promise<T>): Promise<T> {
  let progress: ReturnType<typeof startProgress> | undefined;
  try {
    return await work((_done, all) => {
      progress ??= startProgress(all, { isShown: true });
      progress.step();
    });
  } finally {
    progress?.end();
  }
}

async function tellOutcome(outcome: Outcome, isJson: boolean, text: { lv: string; en: string }): Promise<void> {
  const { originals, copied, bytes, missing } = outcome;
  if (missing.length > 0) {
    tell(sentence(missingText(missing.length)));
    for (const id of missing.slice(0, NAMED)) tell(`  ${id}`);
    endWith(exitStatus.problems);
  }
  if (isJson) return writeOut(`${JSON.stringify(outcome)}\n`);
  const counted = [`${phrase({ lv: 'oriģināli', en: 'originals' })}: ${originals}`];
  if (copied !== undefined) counted.push(`${phrase({ lv: 'no tiem jauni', en: 'of them new' })}: ${copied}`);
  await writeOut(`${sentence(text)}\n${counted.join(', ')}, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

const notHere = {
  lv: 'Ar SIETS_MODE=distributed vispirms nokopējiet datubāzi (pg_dump -Fc), pēc tam oriģinālus (mapi vai spaini): oriģināli rodas pirms savām rindām. ' +
    'Pēc atjaunošanas (pg_restore) palaidiet „siets verify”. Redis kopija nav vajadzīga.',
  en: 'With SIETS_MODE=distributed copy the database first (pg_dump -Fc), then the originals (the folder or bucket): originals come before their rows. ' +
    'After restoring (pg_restore) run "siets verify". Redis needs no backup.',
};

const inInbox = (inboxDir: string) => ({
  lv: `Rezerves kopija nedrīkst būt iesūtnē (${inboxDir}): Siets to pieņemtu kā jaunus failus. Norādiet citu mapi.`,
  en: `A backup must not lie in the inbox (${inboxDir}): Siets would take it in as new files. Name another folder.`,
});

const missingText = (count: number) => ({
  lv: `Trūkst vai ir bojāts oriģināls ${count} dokumentiem; pārējie ir nokopēti:`,
  en: `The original of ${count} documents is missing or damaged; the others were copied:`,
});
