/** Why a backup cannot be made or restored, in the words of the person who has to mend it. */
export const backupErrorTexts = {
  'not-ours': {
    lv: 'Šajā mapē jau ir kas cits. Norādiet tukšu mapi vai agrāku Siets rezerves kopiju.',
    en: 'There is something else in this folder. Name an empty one, or an earlier backup of Siets.',
  },
  'in-data': {
    lv: 'Rezerves kopijai jābūt ārpus datu mapes, vislabāk citā diskā.',
    en: 'A backup must lie outside the data folder, best on another disk.',
  },
  'no-backup': {
    lv: 'Šajā mapē nav pilnīgas Siets rezerves kopijas (nav manifest.json). Pārbaudiet ceļu vai izveidojiet kopiju vēlreiz.',
    en: 'There is no whole backup of Siets in this folder (no manifest.json). Check the path, or make the backup again.',
  },
  'damaged-backup': {
    lv: 'Rezerves kopija ir bojāta: faili neatbilst tam, ko par tiem sacīja kopijas veidošanas brīdī. Izmantojiet citu kopiju.',
    en: 'The backup is damaged: its files are not what they were when it was made. Use another one.',
  },
  'newer-backup': {
    lv: 'Šo rezerves kopiju rakstījusi jaunāka Siets versija. Atjauniniet Siets un mēģiniet vēlreiz.',
    en: 'This backup was written by a newer Siets. Update Siets and try again.',
  },
  'not-empty': {
    lv: 'Datu mapē jau kaut kas ir, un tas netika mainīts. Atjaunojiet tukšā mapē (--data) vai vispirms pārvietojiet esošo.',
    en: 'There is something in the data folder already, and it was left as it is. Restore into an empty folder (--data), or move what is there first.',
  },
} as const;

export type BackupErrorCode = keyof typeof backupErrorTexts;

export class BackupError extends Error {
  readonly code: BackupErrorCode;
  readonly lv: string;
  readonly en: string;

  constructor(code: BackupErrorCode, place: string, options?: ErrorOptions) {
    const text = backupErrorTexts[code];
    super(`${text.en} (${place})`, options);
    this.name = 'BackupError';
    this.code = code;
    this.lv = `${text.lv} (${place})`;
    this.en = this.message;
  }
}
