import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../fixtures/documents');

/** Our own documents, with the endings they are dropped with. */
export function goodFiles(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((slug) => {
      const source = readdirSync(resolve(folder, slug)).find((name) => name.startsWith('source.'));
      return source === undefined
        ? []
        : [{ name: `${slug}${extname(source)}`, bytes: new Uint8Array(readFileSync(resolve(folder, slug, source))) }];
    });
}
