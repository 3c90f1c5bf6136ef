import type { Store, StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { withReader } from './row-routes.ts';

const MOST = 300;

/** What many ask alike is counted once, until a project changes. */
export class AnswerCache {
  readonly #store: Store;
  readonly #answers = new Map<string, Promise<unknown>>();
  #version = '';

  constructor(store: Store) {
    this.#store = store;
  }

  /** The answer of `work`, or the one it gave since the data last changed. */
  async get<T>(key: string, work: (reader: StoreReader) => Promise<T>): Promise<T> {
    const version = await this.#readVersion();
    if (version !== this.#version || this.#answers.size >= MOST) {
      this.#answers.clear();
      this.#version = version;
    }
    const known = this.#answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = withReader(this.#store, work);
    this.#answers.set(key, made);
    made.catch(() => this.#answers.delete(key));
    return made;
  }

  /** Changes with every project that is written, approved or taken away. */
  #readVersion(): Promise<string> {
    return withReader(this.#store, async ({ db }) => {
      const { rows: [row] } = await sql<{ version: string }>`select
        coalesce((select max(updated_at) from linked_projects), '') || ' ' || coalesce((select max(updated_at) from approved_projects), '') || ' ' ||
        coalesce((select max(key) from linked_projects), 0) || ' ' || (select count(*) from linked_projects) || ' ' || (select count(*) from approved_projects) as version`.execute(db);
      return row?.version ?? '';
    });
  }
}
