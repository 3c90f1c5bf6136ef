import { exportGold, GoldFolderError } from '@siets/dataset';
import type { Store } from '@siets/store';
import type { GoldOptions } from './commands/gold.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';
import { tell, writeOut } from './terminal.ts';

/** `siets gold`. */
export async function writeGold(store: Store, { out, approved = false, contacts = false, json }: GoldOptions): Promise<void> {
  const result = await exportGold(store, { out, contacts, isApprovedOnly: approved }).catch((error: unknown) => {
    throw error instanceof GoldFolderError ? new CommandError(sentence(error), exitStatus.usage) : error;
  });
  if (json) return writeOut(`${JSON.stringify(result)}\n`);
  tell(sentence(written(result)));
  tell(sentence(contacts ? withContacts : withoutContacts));
}

const written = ({ documents, approved }: { documents: number; approved: number }) => ({
  lv: `Zelta dokumenti: ${documents}; no tiem pilnībā apstiprināti: ${approved}.`,
  en: `Gold documents: ${documents}; approved whole of these: ${approved}.`,
});
const withoutContacts = {
  lv: 'Privātpersonu kontaktinformācija nav iekļauta: tekstos tā aizklāta, un faili rakstīti tikai kā teksts.',
  en: 'Contacts of private persons are left out: they are masked in the texts, and files are written as text alone.',
};
const withContacts = { lv: 'Iekļauta kontaktinformācija un faili, kādi tie saņemti: tie ir personas dati.', en: 'Contacts and the files as they came are included: these are personal data.' };
