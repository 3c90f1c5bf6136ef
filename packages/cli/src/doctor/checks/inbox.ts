import { randomUUID } from 'node:crypto';
import { access, constants, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { networkTypeOf, tellsOfChanges, workFolder } from '@siets/inbox';
import { broken, doubtful, well, type Check } from '../finding.ts';

const makeInbox = (inboxDir: string) => ({ lv: `Izveidojiet: mkdir ${inboxDir}, vai norādiet citu ar --inbox.`, en: `Make it: mkdir ${inboxDir}, or name another with --inbox.` });

/** Whether files can be taken out of it. */
export const inboxFolder: Check = {
  id: 'inbox',
  title: { lv: 'Iesūtne', en: 'Inbox' },
  async run({ settings: { inboxDir } }) {
    const stats = await stat(inboxDir).catch(() => null);
    if (!stats) return doubtful({ lv: `${inboxDir} nav vai nav sasniedzama`, en: `${inboxDir} is not there, or cannot be reached` }, makeInbox(inboxDir));
    if (!stats.isDirectory()) return broken({ lv: `${inboxDir} nav mape`, en: `${inboxDir} is no folder` }, makeInbox(inboxDir));
    const canList = await readdir(inboxDir).then(() => true, () => false);
    if (!canList) {
      return broken({ lv: `${inboxDir} nedrīkst apskatīt`, en: `${inboxDir} may not be listed` }, { lv: 'Dodiet tiesības lasīt un atvērt mapi.', en: 'Give the right to read and enter the folder.' });
    }
    const canWrite = await access(inboxDir, constants.W_OK).then(() => true, () => false);
    if (canWrite) return well(inboxDir, inboxDir);
    return doubtful({ lv: `${inboxDir} var tikai lasīt`, en: `${inboxDir} is read-only` }, {
      lv: 'Faili tajā paliks; atbildes būs datu mapē „atbildes”. Labāk dodiet tiesības rakstīt.',
      en: 'Files stay in it, and receipts go to "atbildes" of the data folder. Better give the right to write.',
    });
  },
};

/** How new files are noticed. */
export const noticing: Check = {
  id: 'noticing',
  title: { lv: 'Jaunu failu pamanīšana', en: 'Noticing new files' },
  async run({ settings: { inboxDir, watch, pollMs, rescanMs } }) {
    if (!(await stat(inboxDir).catch(() => null))) return well('nav ko pārbaudīt', 'nothing to check');
    const looking = { lv: `pārskata ik pēc ${pollMs} ms`, en: `looks every ${pollMs} ms` };
    if (watch === 'poll') return well(looking.lv, looking.en);
    const type = await networkTypeOf(inboxDir);
    const isTold = await tellsOfChanges(inboxDir);
    if (type === null && isTold) return well(`sistēma ziņo; pārskata arī ik pēc ${rescanMs} ms`, `the system tells; looks as well every ${rescanMs} ms`);
    const why = type === null ? { lv: 'sistēma neziņo', en: 'the system does not tell' } : { lv: `tīkla mape (${type})`, en: `a network folder (${type})` };
    const seen = { lv: `${why.lv}; ${looking.lv}`, en: `${why.en}; ${looking.en}` };
    if (watch === 'auto') return well(seen.lv, seen.en);
    return doubtful({ lv: why.lv, en: why.en }, { lv: 'Noņemiet SIETS_WATCH=events.', en: 'Remove SIETS_WATCH=events.' });
  },
};

const SKEW_MS = 60_000;

/** The clock of the inbox's file system, which another machine may keep. */
export const inboxClock: Check = {
  id: 'inbox-clock',
  title: { lv: 'Iesūtnes pulkstenis', en: 'Clock of the inbox' },
  async run({ settings: { inboxDir } }) {
    const probe = join(inboxDir, `.siets-${randomUUID()}.tmp`);
    try {
      const file = await open(probe, 'wx').catch(() => null);
      if (!file) return well('nav ko pārbaudīt', 'nothing to check');
      const { mtimeMs } = await file.stat();
      await file.close();
      const seconds = Math.round((mtimeMs - Date.now()) / 1000);
      if (Math.abs(seconds) * 1000 < SKEW_MS) return well('saskan', 'agrees');
      return doubtful({ lv: `atšķiras par ${seconds} s`, en: `differs by ${seconds} s` }, {
        lv: 'Saskaņojiet datoru pulksteņus (NTP).', en: 'Bring the clocks of the machines together (NTP).',
      });
    } finally {
      await rm(probe, { force: true }).catch(() => undefined);
    }
  },
};

const IDLE_MS = 900_000;

/** Files that were claimed and lie there for long: of a machine that is gone, or while nobody runs. */
export const claims: Check = {
  id: 'claims',
  title: { lv: 'Iesāktie faili', en: 'Files in hand' },
  async run({ settings: { inboxDir } }) {
    const root = join(inboxDir, workFolder, 'claims');
    let idle = 0;
    let all = 0;
    for (const owner of await readdir(root).catch(() => [])) {
      for (const claim of await readdir(join(root, owner)).catch(() => [])) {
        all += 1;
        const stats = await stat(join(root, owner, claim)).catch(() => null);
        if (stats && Date.now() - stats.mtimeMs > IDLE_MS) idle += 1;
      }
    }
    if (idle === 0) return well(String(all), String(all));
    return doubtful({ lv: `${idle} gaida ilgāk par 15 minūtēm`, en: `${idle} have waited for more than 15 minutes` }, {
      lv: 'Palaidiet „siets run”: tas tos pieņems.', en: 'Start "siets run": it takes them in.',
    });
  },
};
