// Which rules the mention pass spends its time on, on the same pages as `pnpm bench rules`. Of each rule and page the quickest of several
// rounds counts, since other programs only ever add; what the clock itself takes is taken off.
import { findMentions, mentionRules } from '@siets/rules';
import { megabytes, row } from './measure.ts';
import { toScan } from './mention-pass.ts';
import { latvianPages } from './texts.ts';

const ROUNDS = 12;
const texts = latvianPages(300, 3000);
const scans = texts.map(toScan);
const size = megabytes(texts);

/** Nanoseconds that looking at the clock twice takes itself. */
function clockCost(): number {
  let best = Infinity;
  for (let round = 0; round < 20; round += 1) {
    let sum = 0;
    for (let at = 0; at < 10_000; at += 1) { const from = process.hrtime.bigint(); sum += Number(process.hrtime.bigint() - from); }
    best = Math.min(best, sum / 10_000);
  }
  return best;
}

interface Spent { tries: number; found: number; time: number; best: Float64Array }
const spent = new Map<string, Spent>();
const timed = mentionRules.map((rule) => {
  const one: Spent = { tries: 0, found: 0, time: 0, best: new Float64Array(scans.length).fill(Infinity) };
  spent.set(rule.id, one);
  const read: typeof rule.read = (scan, index) => {
    const from = process.hrtime.bigint();
    const found = rule.read(scan, index);
    one.time += Number(process.hrtime.bigint() - from);
    one.tries += 1;
    if (found !== null) one.found += 1;
    return found;
  };
  return { ...rule, read };
});

for (let round = 0; round < ROUNDS; round += 1) {
  for (const one of spent.values()) Object.assign(one, { tries: 0, found: 0 });
  scans.forEach((scan, page) => {
    for (const one of spent.values()) one.time = 0;
    findMentions(timed, scan);
    for (const one of spent.values()) one.best[page] = Math.min(one.best[page]!, one.time);
  });
}

const clock = clockCost();
const rows = [...spent].map(([id, { tries, found, best }]) => ({ id, tries, found, milliseconds: Math.max(0, best.reduce((sum, time) => sum + time, 0) - tries * clock) / 1e6 / size }));
const total = rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
console.log(`${total.toFixed(1)} ms in a megabyte of Latvian pages for all rules; tokens and lists come on top (pnpm bench gazetteer).`);
row('rule', 'tries/KB', 'found/KB', 'ms/MB', 'share');
for (const { id, tries, found, milliseconds } of rows.sort((a, b) => b.milliseconds - a.milliseconds)) {
  row(id, (tries / size / 1000).toFixed(2), (found / size / 1000).toFixed(2), milliseconds.toFixed(2), `${((milliseconds / total) * 100).toFixed(1)} %`);
}
