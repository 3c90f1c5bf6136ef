import { join, resolve, sep } from 'node:path';
import { receiptFolder, showText, showTime } from '@siets/inbox';
import { rulesVersion } from '@siets/rules';
import { createRuntime, openQueueBoards, type Runtime, type Settings } from '@siets/runtime';
import { reviewDist } from '@siets/review/build';
import { startServer } from '@siets/server';
import { startIntake } from '@siets/worker-intake';
import { afterErasure } from './after-erasure.ts';
import type { RunOptions } from './commands/run.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { offerFirstAccount } from './first-account.ts';
import { outcomeLabel } from './format/outcome-words.ts';
import { seenWidth } from './format/seen-width.ts';
import { phrase, sentence } from './language.ts';
import { runParts, toRunParts, type RunPart } from './run-parts.ts';
import { readSettings, usualFolder } from './store-options.ts';
import { paint, tell, terminalWidth } from './terminal.ts';
import { startUpkeep } from './upkeep.ts';
import { untilStopped } from './until-stopped.ts';
import { version } from './version.ts';
import { workers } from './workers.ts';

/** `siets run`: everything in one process until a signal; throws DataDirBusyError where another holds the data folder. */
export async function runSiets({ data, inbox, port, poll, only, concurrency }: RunOptions): Promise<void> {
  const parts = toRunParts(only);
  const atOnce = concurrency === undefined ? {} : { readers: concurrency, extractors: concurrency };
  const settings = await readSettings({ dataDir: data, inboxDir: inbox, port, ...atOnce, ...(poll && { watch: 'poll' }) });
  refuseNested(settings);
  const stopped = untilStopped();
  const runtime = await createRuntime(settings, { hold: 'must' });
  try {
    const server = parts.has('server') ? await startServer({
      store: runtime.store, inboxDir: settings.inboxDir, host: settings.host, port: settings.port, version, rules: rulesVersion, pagesDir: reviewDist,
      metrics: runtime.metrics, isReady: () => runtime.disk.state !== 'full', isTaking: () => runtime.disk.state !== 'full',
      enqueue: (documents) => runtime.enqueue(documents), afterErasure: (erasure) => afterErasure(settings, erasure),
      onError: (error) => runtime.log.error({ err: error }, 'a request failed'),
      boards: await openQueueBoards(settings, (error) => runtime.log.debug({ err: error }, 'the pages of the queues do not reach Redis')),
    }) : null;
    runtime.disk.onChange((notice) => tell(paint(notice.state === 'ok' ? 'green' : 'yellow', sentence(notice))));
    if (server) runtime.onStop(() => server.close());
    runtime.metrics.describe({ version, rules: rulesVersion });
    await runtime.runWorkers(workers.filter(({ stage }) => parts.has(stage)));
    startUpkeep(runtime);
    say(runtime);
    const intake = parts.has('intake') ? await startIntake(runtime, {
      onNotice: (notice) => tell(paint('yellow', sentence(notice))),
      onTaken: (name, { outcome }) => outcome !== 'new' && print(outcome, name, ''),
    }) : null;
    console.log(toBanner(settings, { parts, url: server?.url ?? null, isReadOnly: intake?.isReadOnly ?? false }));
    if (server) await offerFirstAccount(runtime, server.url);
    if (intake) await adviseBeginner(runtime);
    await stopped;
    tell(`\n${sentence(stopping)}`);
  } finally {
    await runtime.stop();
  }
}

/** The inbox takes in all that lies in it: the data must not. */
function refuseNested({ inboxDir, dataDir }: Settings): void {
  if (dataDir !== inboxDir && !dataDir.startsWith(inboxDir + sep)) return;
  throw new CommandError(sentence({
    lv: `Datu mape (${dataDir}) nedrīkst būt iesūtnē (${inboxDir}). Norādiet citu ar --data vai --inbox.`,
    en: `The data folder (${dataDir}) must not lie in the inbox (${inboxDir}). Name another with --data or --inbox.`,
  }), exitStatus.usage);
}

/** Prints a line for each document as its outcome becomes known. */
function say(runtime: Runtime): void {
  runtime.onSettled((id) => void sayOne(runtime, id).catch((error: unknown) => runtime.log.error({ err: error }, 'could not tell an outcome')));
}

async function sayOne({ store }: Runtime, id: string): Promise<void> {
  const [arrival] = await store.arrivals.ofDocument(id);
  const document = await store.documents.get(id);
  if (!arrival || !document || arrival.outcome === 'waiting') return;
  const more = document.projects > 1 ? ` (+${document.projects - 1})` : '';
  print(arrival.outcome, arrival.name, document.problem?.code ?? document.error ?? (document.title ?? '') + more);
}

/** A line per outcome, no longer than the terminal is wide. */
function print(outcome: Parameters<typeof outcomeLabel>[0], name: string, what: string): void {
  const label = outcomeLabel(outcome);
  const start = `${showTime(new Date().toISOString()).slice(-5)}  ${label}  ${showText(name, 60)}`;
  const room = terminalWidth() - seenWidth(start) - 2;
  console.log(what === '' || room < 8 ? start : `${start}  ${paint('gray', showText(what, room))}`);
}

interface Running {
  parts: ReadonlySet<RunPart>;
  url: string | null;
  isReadOnly: boolean;
}

function toBanner({ inboxDir, dataDir, logFile }: Settings, { parts, url, isReadOnly }: Running): string {
  const ofIntake: [string, string][] = [
    [phrase({ lv: 'Iesūtne', en: 'Inbox' }), inboxDir],
    [phrase({ lv: 'Atbildes', en: 'Receipts' }), isReadOnly ? join(dataDir, 'atbildes') : join(inboxDir, receiptFolder)],
  ];
  const rows: [string, string][] = [
    ...(parts.size === runParts.length ? [] : [[phrase({ lv: 'Daļas', en: 'Parts' }), [...parts].join(', ')] satisfies [string, string]]),
    ...(parts.has('intake') ? ofIntake : []),
    [phrase({ lv: 'Dati', en: 'Data' }), dataDir],
    ...(logFile === '-' ? [] : [[phrase({ lv: 'Žurnāls', en: 'Log' }), resolve(dataDir, logFile)] satisfies [string, string]]),
    ...(url === null ? [] : [[phrase({ lv: 'Pārlūkā', en: 'In the browser' }), url] satisfies [string, string]]),
    [phrase({ lv: 'Apturēt', en: 'Stop' }), 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([label]) => seenWidth(label)));
  const lines = rows.map(([label, value]) => `  ${paint('cyan', label)}${' '.repeat(width - seenWidth(label))}  ${value}`);
  return `${paint('bold', 'Siets')} ${version}\n${lines.join('\n')}\n`;
}

/** Says what to do next where nothing came in yet, and what is still to be done from before. */
async function adviseBeginner({ store, settings }: Runtime): Promise<void> {
  const { dropped, waiting } = await store.status();
  if (waiting > 0) console.log(`${phrase({ lv: 'Gaida no iepriekšējās reizes', en: 'Waiting from before' })}: ${waiting}\n`);
  if (dropped > 0) return;
  const flags = [toFlag('--data', settings.dataDir, usualFolder('data')), toFlag('--inbox', settings.inboxDir, usualFolder('inbox'))].join('');
  console.log(`${sentence({
    lv: 'Iemetiet iesūtnē PDF, DOCX, HTML vai teksta failu; pēc brīža atbildēs būs, kas tajā nolasīts.\n' +
      `Lai izmēģinātu ar paraugiem, citā logā palaidiet: scripts/siets demo${flags}`,
    en: 'Drop a PDF, DOCX, HTML or text file into the inbox; a moment later the receipts tell what was read in it.\n' +
      `To try it on sample documents, run in another window: scripts/siets demo${flags}`,
  })}\n`);
}

const toFlag = (flag: string, path: string, usual: string): string =>
  path === usual ? '' : ` ${flag} ${/[^\w./-]/u.test(path) ? JSON.stringify(path) : path}`;

const stopping = {
  lv: 'Apstājas: pabeidz iesākto. Ctrl-C vēlreiz – beigt uzreiz; nekas netiek zaudēts.',
  en: 'Stopping: finishing what is in hand. Ctrl-C again ends at once; nothing is lost.',
};
