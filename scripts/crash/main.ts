// pnpm crash [kill|points|errors|power|many …] [--files N] [--seed S]: what is left after processes are killed, calls fail and the
// power goes; `many` is for many machines, with a Redis and a PostgreSQL of its own that die too, and runs where it is named. Linux;
// `points`, `errors` and `power` need a C compiler. Ends with 1 where a file was lost, recorded twice or left a fault.
import { parseArgs } from 'node:util';
import { buildFaults } from './build-faults.ts';
import { check, drain, type Verdict } from './check.ts';
import { failCalls } from './errors.ts';
import { killAtRandom } from './kill.ts';
import { killMany } from './many.ts';
import { killAtCalls } from './points.ts';
import { cutPower } from './power/cut-power.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const scenarios: { [name: string]: (options: ScenarioOptions) => Promise<Ordeal | Verdict> } = {
  kill: killAtRandom, points: killAtCalls, errors: failCalls, power: cutPower, many: killMany,
};
/** Of all files, how many go through each, in parts of ten. */
const shares: { [name: string]: number } = { kill: 5, points: 2, errors: 1, power: 2 };

const { values, positionals } = parseArgs({
  allowPositionals: true, options: { files: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(shares);
const unknown = chosen.filter((name) => scenarios[name] === undefined);
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(scenarios).join(', ')}.`);
  process.exit(2);
}
const parts = chosen.reduce((sum, name) => sum + (shares[name] ?? 1), 0);
const faults = buildFaults();

async function run(name: string): Promise<Verdict> {
  const files = Math.ceil((Number(values.files) * (shares[name] ?? 1)) / parts);
  const began = performance.now();
  console.log(`== ${name}, ${files} files, seed ${values.seed}`);
  const ended = await scenarios[name]?.({ files, seed: Number(values.seed), faults, tell: (line) => console.log(line) });
  if (ended === undefined) throw new Error(name);
  if (!('place' in ended)) return ended;
  console.log(`  ${Object.entries(ended.counts).map(([what, count]) => `${what} ${count}`).join(', ')}; now undisturbed to the end`);
  const retried = await drain(ended.place, files);
  if (retried > 0) console.log(`  given up because of too many deaths or errors, and tried again by siets retry: ${retried}`);
  const verdict = await check(ended.place, ended.letters);
  if (values.keep || verdict.lost.length + verdict.faults.length > 0) console.log(`  kept: ${ended.place.root}`);
  else await ended.place.remove();
  console.log(`  ${Math.round((performance.now() - began) / 1000)} s`);
  return verdict;
}

let all = 0;
for (const name of chosen) {
  const { files, lost, twice, faults: wrong } = await run(name);
  all += files;
  console.log(`  ${files} files: ${lost.length} lost, ${twice.length} twice, ${wrong.length} faults`);
  for (const line of [...lost, ...twice, ...wrong].slice(0, 10)) console.log(`    ${line}`);
  if (lost.length + twice.length + wrong.length > 0) process.exitCode = 1;
}
console.log(`${all} files in all`);
