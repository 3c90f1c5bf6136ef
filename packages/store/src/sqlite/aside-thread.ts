import { parentPort, workerData } from 'node:worker_threads';
import { openNodeSqlite } from './node-sqlite.ts';

export interface AsideQuery {
  id: number;
  sql: string;
  parameters: readonly unknown[];
}

export type AsideAnswer = { id: number; rows: unknown[] } | { id: number; error: unknown };

const NOTHING_MOVED: [] = [];
const database = openNodeSqlite(workerData as string, { synchronous: 'normal', readOnly: true });

const answer = ({ id, sql, parameters }: AsideQuery): AsideAnswer => {
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return { id, rows: statement.all(parameters) };
    statement.run(parameters);
    return { id, rows: [] };
  } catch (error) {
    return { id, error };
  }
};

parentPort?.on('message', (query: AsideQuery) => parentPort?.postMessage(answer(query), NOTHING_MOVED));
