const SUMMARY = /^Nr\. (\d+) · /u;
const EARLIER = 'Agrāk ar šo pašu nosaukumu / Earlier under this name:';
const MOST_EARLIER = 20;

/**
 * Joins a new receipt with the one that already lies under the same name.
 *
 * The newest arrival has the page; of earlier ones the first line stays, below it. A retry of an earlier arrival
 * changes its line only. `null`: nothing lies there yet.
 */
export function mergeReceipt(existing: string | null, receipt: string): string {
  if (existing === null) return receipt;
  const before = readReceipt(existing);
  const now = readReceipt(receipt);
  if (before.number === null || now.number === null) return receipt;
  const isOlder = now.number < before.number;
  const top = isOlder ? before : now;
  const lines = new Map(before.earlier);
  for (const { number, summary } of [before, now]) if (number !== null) lines.set(number, summary);
  lines.delete(top.number ?? 0);
  const earlier = [...lines].sort(([a], [b]) => b - a).slice(0, MOST_EARLIER);
  return earlier.length === 0 ? top.page : `${top.page.trimEnd()}\n\n${EARLIER}\n${earlier.map(([, line]) => line).join('\n')}\n`;
}

function readReceipt(text: string): { number: number | null; summary: string; page: string; earlier: [number, string][] } {
  const at = text.lastIndexOf(`\n${EARLIER}\n`);
  const page = at < 0 ? text : `${text.slice(0, at).trimEnd()}\n`;
  const summary = page.split('\n', 1)[0] ?? '';
  const earlier = at < 0 ? [] : text.slice(at + EARLIER.length + 2).split('\n').flatMap((line): [number, string][] => {
    const number = numberOf(line);
    return number === null ? [] : [[number, line]];
  });
  return { number: numberOf(summary), summary, page, earlier };
}

function numberOf(line: string): number | null {
  const number = SUMMARY.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}
