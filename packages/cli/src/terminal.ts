import { once } from 'node:events';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Writes a result to stdout and waits where its reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for the person, beside the results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Colours a result; plain where stdout is no terminal or `NO_COLOR` is set. */
export const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** Colours a message. */
export const paintMessage = (style: Style, text: string): string => styleText(style, text, { stream: process.stderr });

/** Columns of the terminal; 100 where there is none, at least 40. */
export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS ?? 100);
  return Math.max(40, Number.isFinite(columns) && columns > 0 ? columns : 100);
}

/** Ends quietly when the reader of our output went away, as in `siets list | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
