import { resolve } from 'node:path';
import { lockDataDir, toOriginalsPlace, toStoreOptions, type Settings } from '@siets/runtime';
import { moveStore, type MovePlace, type MoveReport } from '@siets/store';
import type { MigrateToOptions } from './commands/migrate-to.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { startProgress } from './progress.ts';
import { readSettings } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';

/** How many documents without an original are named; the data tell all. */
const NAMED = 10;

/** `siets migrate-to`: exit status 1 where an original is missing or damaged at the source. */
export async function migrateTo(target: string, { data, originals, json }: MigrateToOptions): Promise<void> {
  const settings = await readSettings({ dataDir: data });
  const to = toTarget(target, originals ?? settings.originals, settings);
  const folders = [settings.mode === 'embedded' ? settings.dataDir : null, to.databaseUrl === undefined ? to.dataDir : null].filter((dir) => dir !== null);
  const locks = [...new Set(folders)].map((dir) => lockDataDir(dir));
  let progress: ReturnType<typeof startProgress> | undefined;
  try {
    const report = await moveStore({
      from: toStoreOptions(settings), to,
      onProgress(_done, all) {
        progress ??= startProgress(all, { isShown: true });
        progress.step();
      },
    });
    progress?.end();
    progress = undefined;
    await tellMove(report, to, json === true);
  } finally {
    progress?.end();
    for (const lock of locks) lock.release();
  }
}

function toTarget(target: string, originals: string, settings: Settings): MovePlace {
  if (!target.includes('://')) return { dataDir: resolve(target) };
  if (!/^postgres(?:ql)?:\/\//u.test(target) || !URL.canParse(target)) throw new CommandError(sentence(unknownTarget(target)), exitStatus.usage);
  if (originals === '') throw new CommandError(sentence(noOriginals), exitStatus.usage);
  if (originals.startsWith('s3://') && [settings.s3Endpoint, settings.s3KeyId, settings.s3Secret].includes('')) throw new CommandError(sentence(noService), exitStatus.usage);
  return { dataDir: settings.dataDir, databaseUrl: target, originals: toOriginalsPlace(settings, originals) };
}

async function tellMove(report: MoveReport, to: MovePlace, isJson: boolean): Promise<void> {
  const { documents, originals, copied, missing } = report;
  if (missing.length > 0) {
    tell(sentence(missingText(missing.length)));
    for (const id of missing.slice(0, NAMED)) tell(`  ${id}`);
    endWith(exitStatus.problems);
  }
  if (isJson) return writeOut(`${JSON.stringify(report)}\n`);
  const rows = Object.values(report.rows).reduce((sum, count) => sum + count, 0);
  const counted = [
    `${phrase({ lv: 'dokumenti', en: 'documents' })}: ${documents}`, `${phrase({ lv: 'oriģināli', en: 'originals' })}: ${originals}`,
    `${phrase({ lv: 'no tiem jauni', en: 'of them new' })}: ${copied}`, `${phrase({ lv: 'rindas', en: 'rows' })}: ${rows}`,
  ];
  await writeOut(`${sentence(to.databaseUrl === undefined ? inFolder(to.dataDir) : inDatabase(to.originals?.place ?? ''))}\n${counted.join(', ')}\n`);
}

const inFolder = (dir: string) => ({
  lv: `Viss ir mapē ${dir}. Pārbaudīt: SIETS_MODE=embedded siets verify --data ${dir}. Avots nav mainīts; nedarbiniet abus līdzās.`,
  en: `Everything is in ${dir}. To check: SIETS_MODE=embedded siets verify --data ${dir}. The source is as it was; do not run both side by side.`,
});

const inDatabase = (originals: string) => ({
  lv: `Viss ir datubāzē. Tālāk: SIETS_MODE=distributed, DATABASE_URL, REDIS_URL un SIETS_ORIGINALS=${originals}, tad „siets verify” un „siets run”. ` +
    'Avots nav mainīts; nedarbiniet abus līdzās.',
  en: `Everything is in the database. Next: SIETS_MODE=distributed, DATABASE_URL, REDIS_URL and SIETS_ORIGINALS=${originals}, then "siets verify" and "siets run". ` +
    'The source is as it was; do not run both side by side.',
});

const unknownTarget = (target: string) => ({
  lv: `Mērķis ir PostgreSQL datubāze (postgres://…) vai mape, nevis „${target.replace(/:\/\/.*/su, '://…')}”.`,
  en: `The target is a PostgreSQL database (postgres://…) or a folder, not "${target.replace(/:\/\/.*/su, '://…')}".`,
});

const noOriginals = {
  lv: 'Norādiet, kur glabāsies oriģināli: --originals MAPE (kopīga visām mašīnām) vai --originals s3://spainis/mape.',
  en: 'Say where the originals will be: --originals FOLDER (shared by all machines) or --originals s3://bucket/prefix.',
};

const noService = {
  lv: 'Spainim vajag SIETS_S3_ENDPOINT, AWS_ACCESS_KEY_ID un AWS_SECRET_ACCESS_KEY.',
  en: 'A bucket needs SIETS_S3_ENDPOINT, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
};

const missingText = (count: number) => ({
  lv: `Avotā trūkst vai ir bojāts oriģināls ${count} dokumentiem; pārējais ir pārcelts:`,
  en: `The original of ${count} documents is missing or damaged at the source; everything else was moved:`,
});
