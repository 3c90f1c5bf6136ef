// node scripts/shake/main.ts: how many values of our own documents stay the same when their text is shaken.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { read } from '@siets/reader';
import { extract } from '@siets/rules';
import { loadGold } from '../score/load-gold.ts';
import { difference, valueLines } from './compare.ts';
import { shakes } from './shakes.ts';

const documents = loadGold(resolve(import.meta.dirname, '../../fixtures/documents')).filter(({ source }) => source.endsWith('.txt'));
const extractText = async (text: string, name: string): Promise<string[]> => valueLines(extract(await read(new TextEncoder().encode(text), { name })).record);
const isLoud = process.argv.includes('--errors');

for (const shake of shakes) {
  let all = 0;
  let kept = 0;
  for (const { id, source } of documents) {
    const text = readFileSync(source, 'utf8');
    const before = await extractText(text, basename(source));
    const { lost, added } = difference(before, await extractText(shake.apply(text), basename(source)));
    all += before.length;
    kept += before.length - lost.length;
    if (isLoud) for (const line of [...lost.map((one) => `- ${one}`), ...added.map((one) => `+ ${one}`)]) console.log(`${shake.name} | ${id} | ${line}`);
  }
  console.log(`${shake.name.padEnd(48)} ${kept} of ${all} values the same`);
}
