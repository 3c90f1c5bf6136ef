import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for a test. */
export interface TestFolder {
  path: string;
  write(name: string, text: string | Uint8Array): Promise<string>;
  readJson(name: string): Promise<unknown>;
  remove(): Promise<void>;
}

export async function makeFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'siets-cli-'));
  return {
    path,
    write: async (name, text) => {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
      return join(path, name);
    },
    readJson: async (name) => JSON.parse(await readFile(join(path, name), 'utf8')) as unknown,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
