import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './gold-schema.ts';

/** A gold record and the file that it is the gold of. */
export interface GoldDocument {
  id: string;
  gold: Gold;
  source: string;
}

/** The file of a gold record: as it was dropped, else its text. */
const isSource = (name: string): boolean => name.startsWith('source.') || name === 'text.txt';

/**
 * The gold documents of a folder, by id. Two layouts: `SLUG/gold.json` beside `SLUG/source.*`, and `gold/ID.gold.json` beside
 * `texts/ID.txt`. Throws where a gold record has no document.
 */
export function loadGold(folder: string): GoldDocument[] {
  const documents = existsSync(join(folder, 'gold')) ? loadFlat(folder) : loadNested(folder);
  if (documents.length === 0) throw new Error(`no gold records in ${folder}: expected SLUG/gold.json or gold/ID.gold.json`);
  return documents.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function loadFlat(folder: string): GoldDocument[] {
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold;
      const texts = readdirSync(join(folder, 'texts')).filter((file) => file.startsWith(`${gold.id}.`));
      if (texts.length !== 1) throw new Error(`expected one file texts/${gold.id}.*, found ${texts.length}`);
      return { id: gold.id, gold, source: join(folder, 'texts', texts[0]!) };
    });
}

function loadNested(folder: string): GoldDocument[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
    .map((entry) => {
      const [source] = readdirSync(join(folder, entry.name)).filter(isSource).sort();
      if (source === undefined) throw new Error(`expected source.* or text.txt in ${join(folder, entry.name)}`);
      return { id: entry.name, gold: JSON.parse(readFileSync(join(folder, entry.name, 'gold.json'), 'utf8')) as Gold, source: join(folder, entry.name, source) };
    });
}

