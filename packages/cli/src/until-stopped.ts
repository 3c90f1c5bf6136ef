const SIGNALS: readonly NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** One Ctrl-C may arrive several times: from the terminal and from the program that started us. */
const SAME_MS = 700;

/** Resolves at the first signal to stop; a second one, given by a person after that, ends the process at once. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let firstAt: number | null = null;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        firstAt ??= performance.now();
        if (performance.now() - firstAt > SAME_MS) process.exit(130);
        resolve(signal);
      });
    }
  });
}
