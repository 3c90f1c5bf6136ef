import { readFile } from 'node:fs/promises';

const EVERY_MS = 40;
const PAGE = 4096;

/** Calls `onTooLarge` once a process holds more than so many bytes; answers how to stop watching. Only Linux tells, elsewhere nothing is watched. */
export function watchMemory(pid: number | undefined, most: number, onTooLarge: () => void): () => void {
  if (process.platform !== 'linux' || pid === undefined) return () => undefined;
  const look = async (): Promise<void> => {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    if (pages * PAGE > most) onTooLarge();
  };
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  return () => clearInterval(timer);
}
