import { setTimeout as sleep } from 'node:timers/promises';
import { toStoreOptions } from '@siets/runtime/settings';
import { controlNames, openStore, type ControlName, type Store } from '@siets/store';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';
import { startProgress } from './progress.ts';
import { readSettings, type DataOption } from './store-options.ts';
import { writeOut } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';
import { userName } from './user-name.ts';

const LOOK_MS = 300;

function toControls(names: readonly string[]): readonly ControlName[] {
  const unknown = names.filter((name) => !(controlNames as readonly string[]).includes(name));
  if (unknown.length === 0) return names.length === 0 ? controlNames : (names as ControlName[]);
  throw new CommandError(sentence({
    lv: `Nav tādas daļas: ${unknown.join(', ')}. Ir ${controlNames.join(', ')}.`,
    en: `There is no such part: ${unknown.join(', ')}. There are ${controlNames.join(', ')}.`,
  }), exitStatus.usage);
}

async function withStore<T>({ data }: DataOption, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(toStoreOptions(await readSettings({ dataDir: data })));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** `siets pause`. */
export async function pauseWork(names: readonly string[], options: DataOption): Promise<void> {
  const controls = toControls(names);
  await withStore(options, (store) => store.controls.pause(controls, userName()));
  const which = controls.join(', ');
  await writeOut(`${sentence({ lv: `Apturēts: ${which}. Turpināt: siets resume`, en: `Paused: ${which}. To go on: siets resume` })}\n`);
}

/** `siets resume`. */
export async function resumeWork(names: readonly string[], options: DataOption): Promise<void> {
  const controls = toControls(names);
  await withStore(options, (store) => store.controls.resume(controls));
  await writeOut(`${sentence({ lv: `Turpinās: ${controls.join(', ')}.`, en: `Going on: ${controls.join(', ')}.` })}\n`);
}

/** `siets drain`: exit status 1 where it was interrupted, or work is paused and nothing can end. */
export async function drainWork(options: DataOption): Promise<void> {
  await withStore(options, async (store) => {
    await store.controls.pause(['intake'], userName());
    const paused = (await store.controls.paused()).filter(({ name }) => name !== 'intake');
    if (paused.length > 0) {
      const which = paused.map(({ name }) => name).join(', ');
      throw new CommandError(sentence({ lv: `Apturēts ir arī ${which}: vispirms „siets resume ${which}”.`, en: `${which} is paused too: first "siets resume ${which}".` }));
    }
    const isDone = await waitUntilDone(store);
    if (!isDone) endWith(exitStatus.problems);
    await writeOut(`${sentence(isDone ? drained : interrupted)}\n`);
  });
}

async function waitUntilDone(store: Store): Promise<boolean> {
  const stopping = { isAsked: false };
  void untilStopped().then(() => (stopping.isAsked = true));
  let left = await store.countWaiting();
  const progress = startProgress(left, { isShown: true });
  try {
    while (left > 0 && !stopping.isAsked) {
      await sleep(LOOK_MS);
      const now = await store.countWaiting();
      for (; left > now; left -= 1) progress.step();
      left = now;
    }
    return left === 0;
  } finally {
    progress.end();
  }
}

const drained = {
  lv: 'Nekas vairs negaida; jaunus failus nepieņem līdz „siets resume intake”.',
  en: 'Nothing waits any more; no new files are taken in until "siets resume intake".',
};
const interrupted = { lv: 'Pārtraukts; jaunus failus nepieņem līdz „siets resume intake”.', en: 'Interrupted; no new files are taken in until "siets resume intake".' };
