import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defaultLimits, type ReaderLimits } from '@siets/reader/limits';
import { ocrChoices, type OcrChoice } from '@siets/reader/ocr';
import { z } from 'zod';
import { distributedSettings, findDistributedFaults, type DistributedSettings } from './distributed-settings.ts';
import { readingSettings } from './reading-settings.ts';

/** Everything that can be set, after defaults. Paths are absolute, times in milliseconds. */
export interface Settings extends ReaderLimits, DistributedSettings {
  dataDir: string;
  inboxDir: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Reader processes, and documents read at once. */
  readers: number;
  /** What reads scans and pictures. */
  ocr: OcrChoice;
  /** Threads that run the rules, and documents extracted at once. */
  extractors: number;
  extractMs: number;
  extractMemoryMb: number;
  /** A dropped file counts when it has been still for so long. */
  settleMs: number;
  /** How changes of the inbox are noticed: what the system tells, looking every little while, or as the file system suggests. */
  watch: (typeof watchModes)[number];
  /** How often to look where nothing is told. */
  pollMs: number;
  /** Everything is looked at anew this often, whatever is told. */
  rescanMs: number;
  /** Below so much free space people are warned … */
  diskWarnMb: number;
  /** … and below so much no file is taken in. */
  diskStopMb: number;
  /** Tries before a document is failed, where we are to blame. */
  attempts: number;
  backoffMs: number;
  sweepMs: number;
  stopMs: number;
  logLevel: (typeof logLevels)[number];
  /** Name within the data folder, or a path; `-` for stderr. */
  logFile: string;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export const watchModes = ['auto', 'events', 'poll'] as const;

/** One setting: its variable, its flag where a command has one, its default as printed, and what it means. */
export interface SettingDefinition<K extends keyof Settings = keyof Settings> {
  key: K;
  env: string;
  flag?: string;
  /** As a person writes it; read by `schema` like any other value. */
  fallback: string;
  /** What the table says instead of the fallback, where that depends on the machine. */
  shown?: string;
  schema: z.ZodType<Settings[K]>;
  /** What is expected, for the message. */
  expected: { lv: string; en: string };
  meaning: { lv: string; en: string };
}

const folder = z.string().trim().min(1).transform((path) => resolve(path));
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const number = (min: number, max: number) => ({ lv: `vesels skaitlis no ${min} līdz ${max}`, en: `a whole number from ${min} to ${max}` });
const path = { lv: 'mapes ceļš', en: 'the path of a folder' };
const define = <K extends keyof Settings>(definition: SettingDefinition<K>): SettingDefinition<K> => definition;

const WEEK_MS = 604_800_000;

export const settingDefinitions = [
  define({
    key: 'dataDir', env: 'SIETS_DATA', flag: '--data', fallback: 'data', schema: folder, expected: path,
    meaning: { lv: 'Mape, kurā Siets glabā datubāzi un oriģinālus.', en: 'Folder where Siets keeps its database and the originals.' },
  }),
  define({
    key: 'inboxDir', env: 'SIETS_INBOX', flag: '--inbox', fallback: 'inbox', schema: folder, expected: path,
    meaning: { lv: 'Mape, kurā met failus.', en: 'Folder to drop files into.' },
  }),
  define({
    key: 'host', env: 'SIETS_HOST', fallback: '127.0.0.1', schema: z.string().trim().min(1), expected: { lv: 'adrese', en: 'an address' },
    meaning: { lv: 'Adrese, kurā klausās serveris; pēc noklusējuma tikai šis dators.', en: 'Address to listen on; by default this machine only.' },
  }),
  define({
    key: 'port', env: 'SIETS_PORT', flag: '--port', fallback: '8750', schema: whole(0, 65_535), expected: number(0, 65_535),
    meaning: { lv: 'Servera ports; 0 ņem jebkuru brīvu.', en: 'Port of the server; 0 takes any free one.' },
  }),
  define({
    key: 'readers', env: 'SIETS_READERS', fallback: String(Math.min(4, availableParallelism())), shown: 'kodolu skaits / cores, ≤ 4',
    schema: whole(1, 64), expected: number(1, 64),
    meaning: { lv: 'Cik failus lasa vienlaikus, katru savā procesā.', en: 'How many files are read at once, each in a process of its own.' },
  }),
  define({
    key: 'ocr', env: 'SIETS_OCR', fallback: 'tesseract.js', schema: z.enum(ocrChoices),
    expected: { lv: `viens no: ${ocrChoices.join(', ')}`, en: `one of: ${ocrChoices.join(', ')}` },
    meaning: {
      lv: 'Kas lasa skenētas lapas un attēlus: līdzi nākošais tesseract.js, datora programma tesseract ar latviešu datiem (native, ātrāka) vai nekas (none).',
      en: 'What reads scans and pictures: the tesseract.js that comes along, the program tesseract of the system with Latvian data (native, faster), or nothing (none).',
    },
  }),
  ...readingSettings.map(({ key, env, min, max, meaning }) => define({
    key, env, meaning, fallback: String(defaultLimits[key]), schema: whole(min, max), expected: number(min, max),
  })),
  define({
    key: 'extractors', env: 'SIETS_EXTRACTORS', fallback: String(Math.min(4, availableParallelism())), shown: 'kodolu skaits / cores, ≤ 4',
    schema: whole(1, 64), expected: number(1, 64),
    meaning: { lv: 'Cik dokumentu izvelk vienlaikus, katru savā procesā.', en: 'How many documents are extracted at once, each in a process of its own.' },
  }),
  define({
    key: 'extractMs', env: 'SIETS_EXTRACT_MS', fallback: '30000', schema: whole(100, WEEK_MS), expected: number(100, WEEK_MS),
    meaning: { lv: 'Laiks viena dokumenta izvilkšanai; garš teksts to pagarina.', en: 'Time to extract one document; a long text lengthens it.' },
  }),
  define({
    key: 'extractMemoryMb', env: 'SIETS_EXTRACT_MEMORY_MB', fallback: '1500', schema: whole(200, 1_000_000), expected: number(200, 1_000_000),
    meaning: { lv: 'Atmiņa viena dokumenta izvilkšanai (MB).', en: 'Memory to extract one document (MB).' },
  }),
  define({
    key: 'settleMs', env: 'SIETS_SETTLE_MS', fallback: '1000', schema: whole(0, WEEK_MS), expected: number(0, WEEK_MS),
    meaning: { lv: 'Cik ilgi failam jābūt nemainīgam, pirms to ņem.', en: 'How long a file must be still before it is taken.' },
  }),
  define({
    key: 'watch', env: 'SIETS_WATCH', fallback: 'auto', schema: z.enum(watchModes),
    expected: { lv: `viens no: ${watchModes.join(', ')}`, en: `one of: ${watchModes.join(', ')}` },
    meaning: {
      lv: 'Kā pamana jaunus failus: pēc sistēmas ziņām (events), pārskatot mapi (poll) vai kā der failu sistēmai (auto).',
      en: 'How new files are noticed: by what the system tells (events), by looking (poll), or as suits the file system (auto).',
    },
  }),
  define({
    key: 'pollMs', env: 'SIETS_POLL_MS', fallback: '2000', schema: whole(10, WEEK_MS), expected: number(10, WEEK_MS),
    meaning: { lv: 'Cik bieži pārskata mapi, par kuru sistēma neziņo.', en: 'How often to look into a folder that the system does not tell of.' },
  }),
  define({
    key: 'rescanMs', env: 'SIETS_RESCAN_MS', fallback: '30000', schema: whole(10, WEEK_MS), expected: number(10, WEEK_MS),
    meaning: { lv: 'Cik bieži mapi pārskata jebkurā gadījumā.', en: 'How often everything is looked at in any case.' },
  }),
  define({
    key: 'diskWarnMb', env: 'SIETS_DISK_WARN_MB', fallback: '2000', schema: whole(0, 1_000_000_000), expected: number(0, 1_000_000_000),
    meaning: { lv: 'Ja brīvās vietas ir mazāk (MB), Siets brīdina.', en: 'With less free space than this (MB) Siets warns.' },
  }),
  define({
    key: 'diskStopMb', env: 'SIETS_DISK_STOP_MB', fallback: '500', schema: whole(0, 1_000_000_000), expected: number(0, 1_000_000_000),
    meaning: { lv: 'Ja mazāk (MB), jaunus failus nepieņem, līdz vieta atbrīvojas.', en: 'With less (MB) no new files are taken in until there is room.' },
  }),
  define({
    key: 'attempts', env: 'SIETS_ATTEMPTS', fallback: '5', schema: whole(1, 100), expected: number(1, 100),
    meaning: { lv: 'Mēģinājumi, pirms dokuments skaitās neizdevies mūsu vainas dēļ.', en: 'Tries before a document counts as failed because of us.' },
  }),
  define({
    key: 'backoffMs', env: 'SIETS_BACKOFF_MS', fallback: '1000', schema: whole(0, WEEK_MS), expected: number(0, WEEK_MS),
    meaning: { lv: 'Pauze pirms otrā mēģinājuma; tālāk katru reizi divkārša.', en: 'Wait before the second try, doubled for each later one.' },
  }),
  define({
    key: 'sweepMs', env: 'SIETS_SWEEP_MS', fallback: '15000', schema: whole(10, WEEK_MS), expected: number(10, WEEK_MS),
    meaning: { lv: 'Cik bieži meklē darbu, ko rinda aizmirsusi.', en: 'How often to look for work that the queue forgot.' },
  }),
  define({
    key: 'stopMs', env: 'SIETS_STOP_MS', fallback: '10000', schema: whole(100, WEEK_MS), expected: number(100, WEEK_MS),
    meaning: { lv: 'Cik ilgi apstājoties gaida iesākto.', en: 'How long a stop waits for what is in hand.' },
  }),
  define({
    key: 'logLevel', env: 'SIETS_LOG', fallback: 'info', schema: z.enum(logLevels),
    expected: { lv: `viens no: ${logLevels.join(', ')}`, en: `one of: ${logLevels.join(', ')}` },
    meaning: { lv: 'Cik sīki raksta žurnālu (JSON rindas).', en: 'How much is logged (lines of JSON).' },
  }),
  define({
    key: 'logFile', env: 'SIETS_LOG_FILE', fallback: 'siets.log', schema: z.string().trim().min(1),
    expected: { lv: 'faila ceļš', en: 'the path of a file' },
    meaning: { lv: 'Kur raksta žurnālu: fails datu mapē; - nozīmē stderr.', en: 'Where the log goes: a file in the data folder; - means stderr.' },
  }),
  ...distributedSettings,
] as const;

/** Settings that make no sense, all of them at once. */
export class SettingsError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor(faults: readonly { lv: string; en: string }[]) {
    super(faults.map((fault) => fault.en).join('\n'));
    this.name = 'SettingsError';
    this.lv = faults.map((fault) => fault.lv).join('\n');
    this.en = this.message;
  }
}

export type Flags = { [K in keyof Settings]?: string | number | undefined };

/** Flags win over variables, variables over defaults; an empty variable counts as none. Throws SettingsError. */
export function loadSettings(env: { [name: string]: string | undefined } = process.env, flags: Flags = {}): Settings {
  const faults: { lv: string; en: string }[] = [];
  const found = settingDefinitions.map(({ key, env: variable, fallback, schema, expected, ...rest }) => {
    const flag = flags[key];
    const given = flag ?? (env[variable] || fallback);
    const read = schema.safeParse(String(given));
    if (read.success) return [key, read.data] as const;
    const name = flag !== undefined && 'flag' in rest ? rest.flag : variable;
    faults.push({
      lv: `${name}: gaidīts ${expected.lv}, saņemts „${given}”.`,
      en: `${name}: expected ${expected.en}, found "${given}".`,
    });
    return [key, undefined] as const;
  });
  if (faults.length > 0) throw new SettingsError(faults);
  const settings = Object.fromEntries(found) as unknown as Settings;
  const missing = findDistributedFaults(settings);
  if (missing.length > 0) throw new SettingsError(missing);
  return settings;
}

/** The table of `docs/settings.md`. */
export function toSettingsTable(): string {
  const rows = settingDefinitions.map(({ env, fallback, meaning, ...rest }) => {
    const flag = 'flag' in rest ? `\`${rest.flag}\`` : '';
    const shown = 'shown' in rest ? rest.shown : `\`${fallback}\``;
    return `| \`${env}\` | ${flag} | ${shown} | ${meaning.lv} | ${meaning.en} |`;
  });
  return ['| variable | flag | default | latviski | in English |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}
