import { inspectRedis } from '@siets/queue/inspect-redis';
import { broken, doubtful, well, type Check } from '../finding.ts';

/** That Redis answers, forgets nothing for want of memory, and keeps a file. Losing it loses no document all the same. */
export const redis: Check = {
  id: 'redis',
  title: { lv: 'Redis', en: 'Redis' },
  async run({ settings: { mode, redisUrl } }) {
    if (mode === 'embedded') return well('nav vajadzīgs', 'not needed');
    const report = await inspectRedis(redisUrl).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (report instanceof Error) {
      return broken({ lv: `neatbild: ${report.message}`, en: `does not answer: ${report.message}` }, {
        lv: 'Pārbaudiet REDIS_URL un serveri; pieņemtais nav zudis.', en: 'Check REDIS_URL and the server; what was taken in is not lost.',
      });
    }
    const { version, eviction, appendOnly, usedBytes, maxBytes } = report;
    const seen = `${version}, ${(usedBytes / 1e6).toFixed(1)} MB, ${eviction ?? '?'}, AOF ${appendOnly ?? '?'}`;
    if (eviction !== null && eviction !== 'noeviction') {
      return broken({ lv: seen, en: seen }, { lv: 'redis.conf: maxmemory-policy noeviction – citādi Redis izmet darbus.', en: 'redis.conf: maxmemory-policy noeviction; otherwise Redis throws jobs away.' });
    }
    if (maxBytes > 0 && usedBytes > maxBytes * 0.8) {
      return doubtful({ lv: `${seen}: atmiņa gandrīz pilna`, en: `${seen}: memory nearly full` }, { lv: 'Palieliniet maxmemory; 1 miljons gaidošu darbu aizņem ap 1 GB.', en: 'Raise maxmemory; a million waiting jobs take about 1 GB.' });
    }
    if (appendOnly === 'no') {
      return doubtful({ lv: seen, en: seen }, {
        lv: 'redis.conf: appendonly yes – pēc Redis pārstartēšanas darbs turpināsies uzreiz; bez tā aizmirsto atrod tikai nākamā apskate.',
        en: 'redis.conf: appendonly yes; work then goes on at once after a restart of Redis, without it the next sweep finds what was forgotten.',
      });
    }
    return well(seen, seen);
  },
};
