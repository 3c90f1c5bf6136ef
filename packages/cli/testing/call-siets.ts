import type { Run } from './run-siets.ts';

/**
 * Runs the command within this process, which is much faster than one of its own: the same program, only its words are
 * caught. Not for commands that wait for signals, and one at a time.
 */
export async function callSiets(args: readonly string[]): Promise<Run> {
  Object.assign(process.env, { SIETS_LANG: 'en', NO_COLOR: '1', COLUMNS: '100' });
  const { runCommand } = await import('../src/main.ts');
  const run: Run = { status: 0, stdout: '', stderr: '' };
  const restore = [catchWords(process.stdout, (text) => (run.stdout += text)), catchWords(process.stderr, (text) => (run.stderr += text))];
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    await runCommand(args);
    run.status = statusNow();
    return run;
  } finally {
    process.exitCode = exitCode;
    for (const each of restore) each();
  }
}

const statusNow = (): number => Number(process.exitCode ?? 0);

/** Takes what is written to the stream instead of it; answers how to give it back. */
function catchWords(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    take(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
