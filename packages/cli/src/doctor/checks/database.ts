import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, inspectDatabase, inspectPostgres, openStore, type Store } from '@siets/store';
import { inspectRedis } from '@siets/queue/inspect-redis';
import { openQueue, toStoreOptions } from '@siets/runtime';
import { checkPostgres } from './postgres.ts';
import { broken, doubtful, well, type Check, type CheckContext, type Finding } from '../finding.ts';

const noData = (): Finding => well('vēl nav', 'none yet');

/** Whole, and of the version of this program. */
export const database: Check = {
  id: 'database',
  title: { lv: 'Datubāze', en: 'Database' },
  async run({ settings, isDeep }) {
    if (settings.mode === 'distributed') return checkPostgres(settings);
    const { dataDir } = settings;
    const { state, faults, bytes } = inspectDatabase(join(dataDir, DATABASE_FILE), { isDeep });
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    switch (state) {
      case 'none':
        return noData();
      case 'ok':
        return well(`vesela, ${size}`, `whole, ${size}`);
      case 'older':
        return doubtful({ lv: `vesela, ${size}, vecākas versijas`, en: `whole, ${size}, of an older version` }, {
          lv: 'Nākamais „siets run” to nokopēs mapē „backups” un atjauninās.', en: 'The next "siets run" copies it into "backups" and brings it up to date.',
        });
      case 'newer':
        return broken({ lv: `to rakstījusi jaunāka versija, ${size}`, en: `written by a newer version, ${size}` }, {
          lv: 'Atjauniniet Siets vai atjaunojiet kopiju no mapes „backups”.', en: 'Update Siets, or restore a copy from "backups".',
        });
      case 'damaged':
        return broken({ lv: `bojāta: ${faults.join('; ')}`, en: `damaged: ${faults.join('; ')}` }, {
          lv: 'Apturiet Siets, pārvietojiet datu mapi malā un atjaunojiet rezerves kopiju: siets restore KOPIJA.',
          en: 'Stop Siets, move the data folder aside and restore a backup: siets restore BACKUP.',
        });
    }
  },
};

/** Reads the store where there is one that can be read. */
async function readStore(context: CheckContext, read: (store: Store) => Promise<Finding>): Promise<Finding> {
  const { settings } = context;
  const state = settings.mode === 'embedded' ? inspectDatabase(join(settings.dataDir, DATABASE_FILE)).state : (await inspectPostgres(settings.databaseUrl)).state;
  if (state !== 'ok') return well('nav ko pārbaudīt', 'nothing to check');
  const store = await openStore({ ...toStoreOptions(settings), readOnly: true });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

const LONG_MS = 3_600_000;

/** What waits and what failed. */
export const work: Check = {
  id: 'work',
  title: { lv: 'Darbi', en: 'Work' },
  run: (context) => readStore(context, async (store) => {
    const { waiting, failed, oldestWaiting, unlinked } = await store.status();
    const aside = unlinked.reduce((sum, { count }) => sum + count, 0);
    const seen = { lv: `gaida ${waiting}, neizdevušies ${failed}`, en: `${waiting} waiting, ${failed} failed` };
    if (failed > 0) return doubtful(seen, { lv: 'Skatiet „siets list --outcome failed”, tad „siets retry”.', en: 'See "siets list --outcome failed", then "siets retry".' });
    if (aside > 0) {
      return doubtful({ lv: `${seen.lv}; ${aside} neizdevās saistīt ar projektiem`, en: `${seen.en}; ${aside} could not be linked to projects` }, {
        lv: 'Datos tie ir kā iepriekš. Iemeslu rāda „siets status”; mēģināt vēlreiz: „siets retry”.', en: 'In the dataset they are as before. "siets status" tells why; try again: "siets retry".',
      });
    }
    if (oldestWaiting !== null && Date.now() - Date.parse(oldestWaiting) > LONG_MS) {
      return doubtful({ lv: `${seen.lv}; senākais kopš ${oldestWaiting}`, en: `${seen.en}; the oldest since ${oldestWaiting}` }, {
        lv: 'Pārbaudiet, vai „siets run” strādā, un žurnālu siets.log.', en: 'Check that "siets run" is running, and its log siets.log.',
      });
    }
    return well(seen.lv, seen.en);
  }),
};

/** Whether the queue knows of all that waits. */
export const queue: Check = {
  id: 'queue',
  title: { lv: 'Rinda', en: 'Queue' },
  run: (context) => readStore(context, async (store) => {
    const { settings } = context;
    // A queue that cannot be reached would be waited for without end.
    const isAway = settings.mode === 'distributed' && (await inspectRedis(settings.redisUrl).then(() => false, () => true));
    if (isAway) return well('nav ko pārbaudīt, kamēr Redis neatbild', 'nothing to check while Redis does not answer');
    const waiting = await store.countWaiting();
    const isNone = settings.mode === 'embedded' && !existsSync(join(settings.dataDir, 'queue.db'));
    if (isNone) return well('vēl nav; to izveidos „siets run”', 'none yet; "siets run" makes it');
    const opened = await openQueue(settings);
    try {
      const { ready, active, delayed } = await opened.counts();
      const known = ready + active + delayed;
      const seen = { lv: `zina ${known} no ${waiting}`, en: `knows ${known} of ${waiting}` };
      if (known >= waiting) return well(seen.lv, seen.en);
      return doubtful(seen, { lv: 'Nākamā apskate („siets run”) aizmirsto atradīs; nekas nav zaudēts.', en: 'The next sweep ("siets run") finds what was forgotten; nothing is lost.' });
    } finally {
      await opened.close(0);
    }
  }),
};

const AHEAD_MS = 120_000;

/** A clock that was set back makes new files look older than old ones. */
export const clock: Check = {
  id: 'clock',
  title: { lv: 'Pulkstenis', en: 'Clock' },
  run: (context) => readStore(context, async (store) => {
    const [newest] = await store.arrivals.list({ limit: 1 });
    const aheadMs = newest ? Date.parse(newest.receivedAt) - Date.now() : 0;
    const now = new Date().toISOString();
    if (aheadMs < AHEAD_MS) return well(now, now);
    return doubtful({ lv: `pēdējais fails saņemts nākotnē: ${newest?.receivedAt}`, en: `the last file came in the future: ${newest?.receivedAt}` }, {
      lv: 'Pārbaudiet datora pulksteni (timedatectl).', en: 'Check the clock of the machine (timedatectl).',
    });
  }),
};
