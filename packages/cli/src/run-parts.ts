import { CommandError, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';

/** What `siets run` is made of, each of which can run alone where there are many machines. */
export const runParts = ['intake', 'read', 'extract', 'publish', 'server'] as const;
export type RunPart = (typeof runParts)[number];

/** The parts that were asked for; all of them where none was named. */
export function toRunParts(only: string | undefined): ReadonlySet<RunPart> {
  if (only === undefined) return new Set(runParts);
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(runParts as readonly string[]).includes(name));
  if (unknown.length === 0) return new Set(names as RunPart[]);
  throw new CommandError(sentence({
    lv: `--only: nav tādas daļas: ${unknown.join(', ')}. Ir ${runParts.join(', ')}.`,
    en: `--only: there is no such part: ${unknown.join(', ')}. There are ${runParts.join(', ')}.`,
  }), exitStatus.usage);
}
