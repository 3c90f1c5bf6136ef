import type { Settings } from '@siets/runtime';
import { inspectPostgres, StoreError } from '@siets/store';
import { broken, doubtful, well, type Finding } from '../finding.ts';

/** That PostgreSQL answers, is of this version, keeps what it acknowledges and has room for connections. */
export async function checkPostgres({ databaseUrl, connections }: Settings): Promise<Finding> {
  const report = await inspectPostgres(databaseUrl).catch((error: unknown) => error);
  if (report instanceof StoreError) return broken({ lv: report.lv, en: report.en }, { lv: 'Pārbaudiet DATABASE_URL un serveri.', en: 'Check DATABASE_URL and the server.' });
  if (report instanceof Error) throw report;
  const { state, version, bytes, maxConnections, usedConnections, fsync } = report as Awaited<ReturnType<typeof inspectPostgres>>;
  const seen = `PostgreSQL ${version}, ${(bytes / 1e6).toFixed(1)} MB, ${usedConnections}/${maxConnections}`;
  if (state === 'newer') return broken({ lv: `to rakstījusi jaunāka versija: ${seen}`, en: `written by a newer version: ${seen}` }, { lv: 'Atjauniniet Siets.', en: 'Update Siets.' });
  if (fsync === 'off') {
    return broken({ lv: `${seen}; fsync ir izslēgts`, en: `${seen}; fsync is off` }, {
      lv: 'Ieslēdziet fsync: citādi pēc strāvas zuduma datubāze var būt bojāta.', en: 'Switch fsync on: without it a power cut may damage the database.',
    });
  }
  if (usedConnections + connections > maxConnections * 0.8) {
    return doubtful({ lv: `${seen} savienojumi`, en: `${seen} connections` }, {
      lv: 'Palieliniet max_connections vai samaziniet SIETS_DATABASE_CONNECTIONS.', en: 'Raise max_connections, or lower SIETS_DATABASE_CONNECTIONS.',
    });
  }
  if (state === 'older') return doubtful({ lv: `${seen}, vecākas versijas`, en: `${seen}, of an older version` }, { lv: 'Nākamais „siets run” to atjauninās; pirms tā: pg_dump.', en: 'The next "siets run" brings it up to date; before that: pg_dump.' });
  return state === 'none' ? well(`${seen}, vēl tukša`, `${seen}, still empty`) : well(seen, seen);
}
