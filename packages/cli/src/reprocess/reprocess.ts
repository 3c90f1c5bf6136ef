import { setTimeout as sleep } from 'node:timers/promises';
import { firstJudge, judgeByDecisions, withListsVersion, type Judge } from '@siets/record';
import { rulesVersion } from '@siets/rules';
import { createRuntime, sweepOnce, type Runtime } from '@siets/runtime';
import type { Rerun, Store } from '@siets/store';
import type { ReprocessOptions } from '../commands/reprocess.ts';
import { CommandError, endWith, exitStatus } from '../exit-status.ts';
import { sentence } from '../language.ts';
import { startProgress } from '../progress.ts';
import { readSettings, readStore } from '../store-options.ts';
import { tell, writeOut } from '../terminal.ts';
import { untilStopped } from '../until-stopped.ts';
import { workers } from '../workers.ts';
import { tryRules } from './dry-run.ts';
import { loadGoldJudges, type GoldJudges } from './gold-judge.ts';
import { Report } from './report.ts';
import { toAsk } from './to-ask.ts';

const LOOK_MS = 300;

/** `siets reprocess`. */
export async function reprocess(ids: readonly string[], options: ReprocessOptions): Promise<void> {
  const gold = options.gold === undefined ? new Map<string, Judge>() : await loadGoldJudges(options.gold);
  if (options.report !== undefined) return readStore(options, (store) => reportAgain(store, options, gold));
  if (options.dryRun) return readStore(options, (store) => dryRun(store, ids, options, gold));
  const ask = await readStore(options, (store) => toAsk(store, ids, options));
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }), { hold: 'try' });
  try {
    const { rerun, documents } = await runtime.store.reruns.begin(ask, await presentRules(runtime.store));
    if (documents === 0) return await writeOut(options.json ? `${JSON.stringify({ documents })}\n` : `${sentence(nothing)}\n`);
    // A running Siets, or the next one, finds them; here they are only put into the queue.
    await sweepOnce(runtime);
    if (!options.wait) return tell(sentence(begun(documents, rerun)));
    if (!(await waitFor(runtime, rerun, documents))) return tell(sentence(interrupted(rerun)));
    await writeReport(runtime.store, await named(runtime.store, rerun), options, gold);
  } finally {
    await runtime.stop();
  }
}

/** Works itself where no other process does; false where it was interrupted. */
async function waitFor(runtime: Runtime, rerun: number, documents: number): Promise<boolean> {
  const progress = startProgress(documents, { isShown: true });
  const stopping = { isAsked: false };
  void untilStopped().then(() => (stopping.isAsked = true));
  if (runtime.isHolder) await runtime.runWorkers(workers);
  let left = documents;
  try {
    while (left > 0 && !stopping.isAsked) {
      const waiting = (await named(runtime.store, rerun)).waiting;
      for (; left > waiting; left -= 1) progress.step();
      if (left > 0) await sleep(LOOK_MS);
    }
    return left === 0;
  } finally {
    progress.end();
  }
}

/** The rules with the lists of this store. */
const presentRules = async (store: Store): Promise<string> => withListsVersion(rulesVersion, await store.lists.current());

async function named(store: Store, rerun?: number): Promise<Rerun> {
  const found = await store.reruns.get(rerun);
  if (found) return found;
  throw new CommandError(sentence(noReport));
}

async function reportAgain(store: Store, options: ReprocessOptions, gold: GoldJudges): Promise<void> {
  const rerun = await named(store, options.report === true ? undefined : options.report);
  if (rerun.waiting > 0) tell(sentence(notDone(rerun.waiting)));
  await writeReport(store, rerun, options, gold);
}

async function writeReport(store: Store, { rerun, rules }: Rerun, options: ReprocessOptions, gold: GoldJudges): Promise<void> {
  const report = new Report(rules, { isJson: options.json === true });
  for await (const { state, ...document } of store.reruns.documents(rerun)) {
    if (state !== 'waiting') await report.add(document, await judgeOf(store, document.documentId, gold));
  }
  await finish(report);
}

async function dryRun(store: Store, ids: readonly string[], options: ReprocessOptions, gold: GoldJudges): Promise<void> {
  if (options.read === true || options.failed === true) throw new CommandError(sentence(onlyRules), exitStatus.usage);
  const report = new Report(await presentRules(store), { isJson: options.json === true });
  const settings = await readSettings({ dataDir: options.data });
  for await (const document of tryRules(store, await toAsk(store, ids, options), settings)) {
    await report.add(document, await judgeOf(store, document.documentId, gold));
  }
  await finish(report);
}

async function finish(report: Report): Promise<void> {
  await report.end();
  if (report.sum.breaks + report.sum.failed > 0) endWith(exitStatus.problems);
}

/** People's decisions speak first, then gold. */
async function judgeOf(store: Store, documentId: string, gold: GoldJudges): Promise<Judge> {
  const { decisions } = await store.decisions.ofDocument(documentId);
  const people = judgeByDecisions(decisions.filter(({ undone }) => undone === null));
  const known = gold.get(documentId);
  return known ? firstJudge(people, known) : people;
}

const nothing = {
  lv: 'Nav ko pārstrādāt: tādu dokumentu nav, vai arī visi jau ir pēc šiem likumiem.',
  en: 'There is nothing to do: no such documents, or all are of the present rules already.',
};
const begun = (documents: number, rerun: number) => ({
  lv: `Dokumenti rindā aiz jaunajiem failiem: ${documents}. To izdarīs strādājošais Siets vai nākamais „siets run”; tad: siets reprocess --report ${rerun}`,
  en: `Documents in the queue behind new files: ${documents}. The running Siets does it, or the next "siets run"; then: siets reprocess --report ${rerun}`,
});
const interrupted = (rerun: number) => ({
  lv: `Pārtraukts. Nekas nav zaudēts: pārējo izdarīs nākamais „siets run”; pārskatu rāda siets reprocess --report ${rerun}`,
  en: `Interrupted. Nothing is lost: the next "siets run" does the rest; the report: siets reprocess --report ${rerun}`,
});
const notDone = (waiting: number) => ({ lv: `Vēl gaida: ${waiting}.`, en: `Still waiting: ${waiting}.` });
const noReport = { lv: 'Tādas pārstrādes nav bijis.', en: 'There was no such rerun.' };
const onlyRules = {
  lv: '--dry-run izmēģina likumus uz jau nolasītiem tekstiem; ar --read vai --failed to nevar.',
  en: '--dry-run tries the rules on texts read already; it does not go with --read or --failed.',
};
