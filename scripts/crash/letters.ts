import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** An invented text: its name, as dropped, and its bytes. Every one is different. */
export interface Letter {
  name: string;
  text: string;
}

const PLACES = ['Ūdru', 'Bebru', 'Lūšu', 'Vilku', 'Stirnu', 'Caunu', 'Āpšu', 'Zvirbuļu'];

/** Letter `n`; one in four is HTML, which is read in a child process, and half of them lie in folders. */
export function toLetter(n: number): Letter {
  const place = PLACES[n % PLACES.length] ?? '';
  const lines = [`Projekts „${place} taka ${n}”`, `Projekta iesniedzējs: ${place} novada pašvaldība`, `Kopējās izmaksas: ${1000 + n},50 EUR`];
  const isPage = n % 4 === 0;
  const folder = n % 2 === 0 ? '' : `mape ${n % 7}/`;
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  return isPage
    ? { name: `${folder}vēstule ${n}.html`, text: `<!doctype html><html lang="lv"><meta charset="utf-8"><title>${place} taka ${n}</title><body>${body}</body></html>` }
    : { name: `${folder}vēstule ${n}.txt`, text: `${lines.join('\n')}\n` };
}

/** Drops letters as a careful program would: written under a name that is left alone, then renamed. */
export async function dropLetters(inbox: string, letters: readonly Letter[]): Promise<void> {
  for (const { name, text } of letters) {
    const path = join(inbox, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path).catch(async (error: unknown) => {
      // The folder was emptied and removed a moment ago.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      await dropLetters(inbox, [{ name, text }]);
    });
  }
}

export const letters = (from: number, to: number): Letter[] => Array.from({ length: to - from }, (_, n) => toLetter(from + n));
