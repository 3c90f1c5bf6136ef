import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { callSiets, makeFolder } from '../../testing/index.ts';

const CARD = 'Projekta nosaukums: Ābeļdārza atjaunošana Rīvas muižā\nProjekta īstenošanas laiks: 01.03.2024. – 30.11.2025.\nKontaktpersona: Anna Kalniņa, 29123456\n';
const score = resolve(import.meta.dirname, '../../../../scripts/score/main.ts');

test('corrections are written as gold that pnpm score and siets reprocess read', async () => {
  const folder = await makeFolder();
  try {
    await folder.write('in/dārzs.txt', CARD);
    await folder.write('in/cits.txt', CARD.replace('Rīvas', 'Lielās'));
    const data = ['--data', `${folder.path}/d`];
    const gold = `${folder.path}/gold`;
    await callSiets(['ingest', `${folder.path}/in`, ...data]);
    expect((await callSiets(['decide', '1', 'confirm', 'title', ...data])).status).toBe(0);
    expect((await callSiets(['decide', '1', 'correct', 'period.end', '--value', '2025-12', ...data])).status).toBe(0);
    const { status, stderr } = await callSiets(['gold', '--out', gold, ...data]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('Gold documents: 1; approved whole of these: 0.')]);
    const { stdout } = spawnSync(process.execPath, [score, gold, '--json', '--errors'], { encoding: 'utf8' });
    const scored = JSON.parse(stdout.split('\n')[0] ?? '') as { documents: number; micro: number; fields: { field: string; f1: number | null }[] };
    expect([scored.documents, scored.micro, scored.fields.filter(({ f1 }) => f1 !== null)]).toEqual([
      1, 0.5, [expect.objectContaining({ field: 'title', f1: 1 }), expect.objectContaining({ field: 'end', f1: 0 })],
    ]);
    expect((await callSiets(['reprocess', '--dry-run', '--gold', gold, ...data])).status).toBe(0);
    const again = await callSiets(['gold', '--out', gold, ...data]);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('not empty')]);
    expect(JSON.parse((await callSiets(['gold', '--json', '--contacts', '--out', `${folder.path}/whole`, ...data])).stdout)).toEqual({ documents: 1, approved: 0 });
  } finally {
    await folder.remove();
  }
}, 180_000);
