import { createReaderPool } from '@siets/reader';
import { broken, well, type Check } from '../finding.ts';

const PAGE = '<!doctype html><html lang="lv"><meta charset="utf-8"><title>Zivju taka</title><p>Projekta nosaukums: Zivju taka</p></html>';

/** Whether a reading process can be started and answers. */
export const reader: Check = {
  id: 'reader',
  title: { lv: 'Lasītājs', en: 'Reader' },
  async run() {
    const pool = createReaderPool({ size: 1 });
    try {
      const began = performance.now();
      const outcome = await pool.read({ bytes: Buffer.from(PAGE), name: 'lapa.html' });
      const ms = Math.round(performance.now() - began);
      if (outcome.ok && outcome.document.text.includes('Zivju taka')) return well(`atbild pēc ${ms} ms`, `answers after ${ms} ms`);
      const why = outcome.ok ? 'text' : `${outcome.problem.code} ${outcome.problem.detail ?? ''}`;
      return broken({ lv: `neizlasīja paraugu (${why.trim()})`, en: `did not read the sample (${why.trim()})` }, {
        lv: 'Pārinstalējiet: npx -y pnpm@12.21.0 install.', en: 'Install again: npx -y pnpm@12.21.0 install.',
      });
    } finally {
      await pool.close();
    }
  },
};
