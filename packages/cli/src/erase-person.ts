import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { showText } from '@siets/inbox';
import { createRuntime } from '@siets/runtime';
import type { ErasureAsk, Store, TouchedDocument } from '@siets/store';
import { afterErasure } from './after-erasure.ts';
import type { EraseOptions } from './commands/erase.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';
import { findDocument } from './show-document.ts';
import { readSettings, readStore } from './store-options.ts';
import { tell, writeOut } from './terminal.ts';
import { userName } from './user-name.ts';

const SHORTEST = 3;
const MOST = 20;

/** `siets erase`. The words never stand on the command line, where other users of the machine would see them. */
export async function erasePerson(file: string | undefined, options: EraseOptions): Promise<void> {
  if ((file === undefined || file === '-') && process.stdin.isTTY) tell(sentence(typeThem));
  const lines = (file === undefined || file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8')).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0 || lines.length > MOST || lines.some((line) => line.length < SHORTEST)) throw new CommandError(sentence(wordsNeeded), exitStatus.usage);
  const ask = await readStore(options, async (store) => toAsk(store, lines, options));
  if (!options.yes) {
    const documents = await readStore(options, (store) => store.erasing.preview(ask));
    await show(documents, options);
    if (documents.length > 0) throw new CommandError(sentence(sure(documents.length)), exitStatus.usage);
    return;
  }
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }));
  try {
    const at = new Date().toISOString();
    const erasure = await runtime.store.erasing.erase(ask, at);
    for (const { documentId, places, fields } of erasure.documents) {
      await runtime.store.people.log({ at, by: options.by ?? userName(), action: 'erase', subject: documentId, detail: `places=${places}, fields=${fields}` });
    }
    await afterErasure(runtime.settings, erasure);
    await show(erasure.documents, options);
    if (!options.json) tell(sentence(copies));
  } finally {
    await runtime.stop();
  }
}

async function toAsk(store: Store, words: string[], { document }: EraseOptions): Promise<ErasureAsk> {
  return document === undefined ? { words } : { words, documentId: (await findDocument(store, document)).id };
}

async function show(documents: readonly TouchedDocument[], { json }: EraseOptions): Promise<void> {
  if (json) return writeOut(`${JSON.stringify(documents)}\n`);
  if (documents.length === 0) return writeOut(`${sentence(nowhere)}\n`);
  await writeOut(documents.map(({ documentId, name, places, fields }) => `${documentId.slice(7, 19)}  ${showText(name)}  ${sentence(counts(places, fields))}\n`).join(''));
}

const counts = (places: number, fields: number) => ({ lv: `vietas: ${places}, lauki: ${fields}`, en: `places: ${places}, fields: ${fields}` });
const typeThem = { lv: 'Rakstiet, kas jādzēš, katru savā rindā; beigās Ctrl-D.', en: 'Type what is to be erased, a line each; Ctrl-D at the end.' };
const wordsNeeded = {
  lv: `Vajag vienu līdz ${MOST} rindas, katrā vismaz ${SHORTEST} zīmes: vārds un uzvārds (visus locījumus atrod pats), e-pasts, tālrunis.`,
  en: `One to ${MOST} lines are needed, of at least ${SHORTEST} characters each: name and surname (found in every case of Latvian), address of mail, telephone.`,
};
const nowhere = { lv: 'Tas nekur nav atrasts.', en: 'It was found nowhere.' };
const sure = (count: number) => ({
  lv: `To nevarēs atsaukt: vārdi tiks aizstāti, un oriģināli, kuros tie ir, izdzēsti (dokumenti: ${count}). Ja tiešām, atkārtojiet ar --yes.`,
  en: `This cannot be undone: the words will be masked and the originals that hold them removed (documents: ${count}). If you are sure, repeat it with --yes.`,
});
const copies = {
  lv: 'Rezerves kopijas un agrāk lejupielādēti eksporti paliek, kādi bija: iznīciniet tos pats (docs/operating.md).',
  en: 'Backups and exports that were downloaded before stay as they were: destroy them yourself (docs/operating.md).',
};
