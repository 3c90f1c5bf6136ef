import type { HostileRun } from './run-hostile.ts';

const seconds = (ms: number | null): string => (ms === null ? '' : (ms / 1_000).toFixed(1));
const whole = (megabytes: number | null): string => (megabytes === null ? '' : String(Math.round(megabytes)));
const size = (bytes: number): string =>
  bytes < 1_000 ? `${bytes} B` : bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The limit that a problem names at the start of its detail, as `docs/settings.md` has it. */
const limitOf = (detail: string | null): string => /^([a-z]+[A-Z]\w*):/u.exec(detail ?? '')?.[1] ?? '';
const withoutNumber = (name: string): string => name.replace(/^\d+-/u, '');

/** The page `docs/hostile.md`. */
export function toPage({ hostile, good, inside, withoutReceipt, leftRunning }: HostileRun, machine: string): string {
  const rows = hostile.map(
    ({ file, end, detail, bytes, ms, peakMb }) =>
      `| \`${file.name}\` | ${file.what} | ${size(bytes)} | ${end === 'read' ? 'read' : `\`${end}\``} | ${limitOf(detail)} | ${seconds(ms)} | ${whole(peakMb)} |`,
  );
  const recorded = good.filter(({ end }) => end === 'read').length;
  const waits = good.flatMap(({ ms }) => ms ?? []);
  return [
    '# Files that attack a reader', '', 'Written by `pnpm hostile`; do not edit.', '',
    `The whole pipeline over ${hostile.length} bad files beside ${good.length} good ones: ${recorded} good files recorded, ` +
      `${hostile.filter(({ isRight }) => isRight).length} bad ones ended as they should, ${inside} files that came inside others were taken in, ` +
      `${withoutReceipt.length} without a receipt, ${leftRunning.length} processes left running. ${machine}.`, '',
    `Seconds are the time that the reading process had, all tries together; megabytes its highest resident memory. Both are empty where the file ` +
      `was settled without one (plain text, or refused by its first bytes). The slowest good file took ${seconds(Math.max(0, ...waits))} s.`, '',
    '| file | what is wrong | size | status | limit hit | s | MB |', '|---|---|--:|---|---|--:|--:|', ...rows, '',
    ...hostile.filter(({ isRight }) => !isRight).map(({ name, end, file }) => `**Not as expected:** \`${withoutNumber(name)}\` ended as \`${end}\`, expected ${file.ends.join(' or ')}.\n`),
  ].join('\n');
}
