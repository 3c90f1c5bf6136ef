import { expect, test } from 'vitest';
import { callSiets, makeFolder } from '../../testing/index.ts';

const lines = ['Projekta nosaukums: Ābeļdārza atjaunošana Rīvas muižā', 'Projekta numurs: 19-08-A01220-000077', 'Kopējās izmaksas: 12 400,00 EUR'];

test('a paper that came in two formats: the one that does not stand names the one that does', async () => {
  const folder = await makeFolder();
  try {
    await folder.write('in/1.txt', `${lines.join('\n')}\n`);
    await folder.write('in/2.html', `<!doctype html><meta charset="utf-8"><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`);
    const data = ['--data', `${folder.path}/d`];
    expect((await callSiets(['ingest', `${folder.path}/in`, ...data])).stdout.trim()).toBe('2: recorded 2');
    const rows = (await callSiets(['list', ...data, '--json'])).stdout.trim().split('\n').map((line) => JSON.parse(line) as { arrivalId: number; replacedBy: number | null });
    const replaced = rows.filter(({ replacedBy }) => replacedBy !== null);
    expect(replaced).toHaveLength(1);
    expect(rows.find(({ arrivalId }) => arrivalId === replaced[0]?.replacedBy)?.replacedBy).toBeNull();
    expect((await callSiets(['list', ...data])).stdout).toContain(`→ Nr. ${replaced[0]?.replacedBy} · Ābeļdārza`);
  } finally {
    await folder.remove();
  }
});
