import { existsSync } from 'node:fs';
import { hostileFiles } from '@siets/reader/hostile';
import { expect, test } from 'vitest';
import { goodFiles } from './good-files.ts';
import { runHostile } from './run-hostile.ts';

// The ones that end soon; `pnpm hostile` runs all of them.
const quick = [
  'tukss.txt', 'troksnis.txt', 'sabojats.txt', 'tabulatori-iezimes.txt', 'virsraksts.md', 'istenas-bet-txt.txt', 'istenas-bet-pdf.pdf', 'lapa.docx',
  'programma.pdf', 'piebilde.pdf', 'vecs.doc', 'milzis.png', 'ligzdas-100000.html', 'plata-tabula.html', 'skripts.html', 'tukss.html', 'puse.docx',
  'sabojats-1.docx', 'parole.docx', 'bumba-1gb.docx', 'bumba-melo.docx', 'bumba-daudz.docx', '3-miljoni-rindkopu.docx', 'ligzdas.docx', 'doctype.docx',
  'smieklu-bumba.docx', 'arejs-attels.docx', 'ligzdas.zip', 'bumba.zip', 'celi.zip', 'parole.zip', 'tukstotis.eml', 'ligzdas.eml', 'puse.eml', 'lapa.mht',
  'puse.pdf', 'parole-40.pdf', 'parole-128.pdf', 'parole-256.pdf', '10000-lapas.pdf', '10-metri.pdf', 'aplis-lapas.pdf', 'aplis-xref.pdf', 'mazs-flate.pdf',
  'xfa-veidlapa.pdf', 'bez-lapam.pdf',
];
const files = hostileFiles.filter(({ name }) => quick.includes(name));

test('the quick files are all there', () => expect(files.length).toBe(quick.length));

test('bad files beside good ones: each bad one has its reason, every good one its record, nothing is left running', { timeout: 240_000 }, async () => {
  const run = await runHostile({ files, good: goodFiles().filter((_, at) => at % 4 === 0), env: { SIETS_READERS: '2' }, limitMs: 220_000 });
  expect(run.hostile.filter(({ isRight }) => !isRight).map(({ name, end, detail }) => ({ name, end, detail }))).toEqual([]);
  expect(run.hostile).toHaveLength(files.length);
  expect(run.good.filter(({ end }) => end !== 'read')).toEqual([]);
  expect(run.withoutReceipt).toEqual([]);
  expect(run.leftRunning).toEqual([]);
  expect(existsSync('/tmp/siets-evil.txt') || existsSync('/etc/siets-evil.txt')).toBe(false);
});
