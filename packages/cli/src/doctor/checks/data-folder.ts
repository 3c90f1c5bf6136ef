import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, open, readdir, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { networkTypeOf } from '@siets/inbox';
import { DataDirBusyError, lockDataDir, readRoom } from '@siets/runtime';
import { broken, doubtful, well, type Check, type Finding } from '../finding.ts';

const notYet = (dataDir: string): Finding => well(`${dataDir}: vēl nav, to izveidos „siets run”`, `${dataDir}: not there yet, "siets run" makes it`);

/** Rights and place of the data folder. */
export const dataFolder: Check = {
  id: 'data-folder',
  title: { lv: 'Datu mape', en: 'Data folder' },
  async run({ settings: { dataDir, inboxDir } }) {
    if (dataDir === inboxDir || dataDir.startsWith(inboxDir + sep)) {
      return broken({ lv: `${dataDir} ir iesūtnē`, en: `${dataDir} lies in the inbox` }, {
        lv: 'Norādiet citu mapi ar --data vai --inbox.', en: 'Name another folder with --data or --inbox.',
      });
    }
    if (!existsSync(dataDir)) return notYet(dataDir);
    const stats = await stat(dataDir);
    if (!stats.isDirectory()) return broken({ lv: `${dataDir} nav mape`, en: `${dataDir} is no folder` }, { lv: 'Norādiet mapi ar --data.', en: 'Name a folder with --data.' });
    const canUse = await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK).then(() => true, () => false);
    if (!canUse) {
      const user = process.getuid?.() ?? '';
      return broken({ lv: `lietotājs ${user} nedrīkst rakstīt mapē ${dataDir}`, en: `user ${user} may not write to ${dataDir}` }, {
        lv: 'Dodiet tiesības (chown, chmod) vai palaidiet kā mapes īpašnieks.', en: 'Give the right (chown, chmod), or run as the owner of the folder.',
      });
    }
    const type = await networkTypeOf(dataDir);
    if (type !== null) {
      return doubtful({ lv: `${dataDir} ir tīkla failu sistēmā (${type})`, en: `${dataDir} is on a network file system (${type})` }, {
        lv: 'Datubāzei vajag šī datora disku: tīklā slēdzene un drošā ierakstīšana var nedarboties.',
        en: 'The database needs a disk of this machine: locks and flushing may not work over a network.',
      });
    }
    // Windows has no such bits.
    if (process.platform !== 'win32' && (stats.mode & 0o007) !== 0) {
      return doubtful({ lv: `${dataDir} var lasīt ikviens šajā datorā`, en: `everyone on this machine can read ${dataDir}` }, { lv: `chmod o-rwx ${dataDir}`, en: `chmod o-rwx ${dataDir}` });
    }
    return well(dataDir, dataDir);
  },
};

const FLUSHES = 5;
const SLOW_MS = 100;

/** Whether writing reaches the disk, and how fast. */
export const flushing: Check = {
  id: 'flush',
  title: { lv: 'Drošā ierakstīšana', en: 'Flushing' },
  async run({ settings: { dataDir } }) {
    if (!existsSync(dataDir)) return notYet(dataDir);
    const probe = join(dataDir, `.siets-doctor-${randomUUID()}`);
    const began = performance.now();
    try {
      const file = await open(probe, 'wx');
      try {
        for (let n = 0; n < FLUSHES; n += 1) {
          await file.write(Buffer.alloc(4096, n), 0, 4096, n * 4096);
          await file.sync();
        }
      } finally {
        await file.close();
      }
    } finally {
      await rm(probe, { force: true });
    }
    const ms = Math.round((performance.now() - began) / FLUSHES);
    if (ms <= SLOW_MS) return well(`${ms} ms`, `${ms} ms`);
    return doubtful({ lv: `${ms} ms katrai reizei`, en: `${ms} ms each time` }, {
      lv: 'Disks ir lēns; faili tiks pieņemti lēni. Labāk vietējs SSD.', en: 'The disk is slow, and so will be taking files in. A local SSD is better.',
    });
  },
};

/** Room on the disk, beside what the settings ask for. */
export const diskRoom: Check = {
  id: 'disk',
  title: { lv: 'Vieta diskā', en: 'Room on the disk' },
  async run({ settings: { dataDir, diskWarnMb, diskStopMb } }) {
    const room = await readRoom(existsSync(dataDir) ? dataDir : '.');
    if (!room) return doubtful({ lv: 'sistēma nesaka', en: 'the system does not say' }, { lv: 'Pārbaudiet paši (df).', en: 'Look for yourself (df).' });
    const megabytes = Math.round(room.bytes / 1e6);
    const seen = { lv: `brīvi ${megabytes} MB`, en: `${megabytes} MB free` };
    const mend = { lv: 'Atbrīvojiet vietu vai pārvietojiet datu mapi.', en: 'Make room, or move the data folder.' };
    if (megabytes < diskStopMb) return broken({ lv: `${seen.lv}; jauni faili netiek pieņemti`, en: `${seen.en}; no new files are taken in` }, mend);
    if (megabytes < diskWarnMb || (room.files ?? Infinity) < 20_000) return doubtful(seen, mend);
    return well(seen.lv, seen.en);
  },
};

/** Who works on the folder. Takes the lock for a moment where nobody holds it. */
export const lock: Check = {
  id: 'lock',
  title: { lv: 'Kas strādā', en: 'Who works' },
  async run({ settings: { dataDir } }) {
    if (!existsSync(join(dataDir, 'run.lock'))) return well('neviens', 'nobody');
    try {
      lockDataDir(dataDir).release();
      return well('neviens; mape ir brīva', 'nobody; the folder is free');
    } catch (error) {
      if (!(error instanceof DataDirBusyError)) throw error;
      return well(error.lv.split('. ')[0] ?? error.lv, error.en.split('. ')[0] ?? error.en);
    }
  },
};

const LEFT_MS = 86_400_000;
const LARGE_WAL = 500_000_000;

/** What crashes and interruptions left behind. */
export const leftovers: Check = {
  id: 'leftovers',
  title: { lv: 'Atlikumi', en: 'Leftovers' },
  async run({ settings: { dataDir } }) {
    const incoming = join(dataDir, 'originals', 'incoming');
    let old = 0;
    for (const name of await readdir(incoming).catch(() => [])) {
      const stats = await stat(join(incoming, name)).catch(() => null);
      if (stats && Date.now() - stats.mtimeMs > LEFT_MS) old += 1;
    }
    const wal = (await stat(join(dataDir, 'siets.db-wal')).catch(() => null))?.size ?? 0;
    if (old > 0) {
      return doubtful({ lv: `${old} pusnokopēti faili`, en: `${old} half-copied files` }, {
        lv: 'Nākamais „siets run” tos novāks.', en: 'The next "siets run" removes them.',
      });
    }
    if (wal > LARGE_WAL) {
      return doubtful({ lv: `datubāzes žurnāls ${Math.round(wal / 1e6)} MB`, en: `the log of the database has ${Math.round(wal / 1e6)} MB` }, {
        lv: 'Apturiet ilgas lasīšanas un palaidiet Siets no jauna.', en: 'Stop long readers and restart Siets.',
      });
    }
    return well('nav', 'none');
  },
};
