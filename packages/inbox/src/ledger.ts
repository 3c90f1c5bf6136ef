import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isCode } from './claims.ts';

/**
 * Remembers the files that were taken in where they stand, since they could not be moved out.
 * One line per file, appended; without a path it remembers until the process ends.
 */
export class Ledger {
  readonly #path: string | null;
  #marks: Set<string> | null = null;

  constructor(path: string | null) {
    this.#path = path;
  }

  async has(mark: string): Promise<boolean> {
    this.#marks ??= await this.#load();
    return this.#marks.has(mark);
  }

  async isEmpty(): Promise<boolean> {
    this.#marks ??= await this.#load();
    return this.#marks.size === 0;
  }

  async add(mark: string): Promise<void> {
    if (await this.has(mark)) return;
    this.#marks?.add(mark);
    if (this.#path === null) return;
    await mkdir(dirname(this.#path), { recursive: true });
    await appendFile(this.#path, `${mark}\n`);
  }

  async #load(): Promise<Set<string>> {
    if (this.#path === null) return new Set();
    try {
      return new Set((await readFile(this.#path, 'utf8')).split('\n').filter((line) => line !== ''));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return new Set();
      throw error;
    }
  }
}
