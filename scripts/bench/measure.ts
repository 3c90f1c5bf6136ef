/** Seconds of processor time that one call takes: the best of several, since other programs only ever add. */
export function bestOf(rounds: number, run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** Megabytes of UTF-8. */
export const megabytes = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** A row of a table: a name and figures. */
export const row = (name: string, ...figures: (string | number)[]): void =>
  console.log(`${name.padEnd(46)}${figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(figure < 10 ? 2 : 0) : figure).padStart(14)).join('')}`);
