import { z } from 'zod';
import type { SettingDefinition, Settings } from './settings.ts';

export const modes = ['embedded', 'distributed'] as const;

/** What many machines need to find each other; one machine ignores all of it. */
export interface DistributedSettings {
  /** One machine and its data folder, or many around Redis and PostgreSQL. */
  mode: (typeof modes)[number];
  redisUrl: string;
  databaseUrl: string;
  /** PostgreSQL as a role that may only read, for queries that people write; empty: none are answered. */
  queryUrl: string;
  /** Connections to PostgreSQL of one process. */
  connections: number;
  /** Folder, or `s3://bucket/prefix`; empty: within the data folder. */
  originals: string;
  s3Endpoint: string;
  s3Region: string;
  s3KeyId: string;
  s3Secret: string;
  /** First part of every key in Redis. */
  queuePrefix: string;
  /** A process that gives no sign of life for so long loses its jobs to others. */
  leaseMs: number;
  /** Files a minute from one folder that are worked on at once; 0: without limit. */
  sourceRate: number;
  /** Collector of OpenTelemetry that is told of traces; empty: none. */
  traces: string;
}

const word = z.string().trim();
const url = (...protocols: string[]) =>
  word.refine((text) => text === '' || protocols.some((protocol) => text.startsWith(`${protocol}://`) && URL.canParse(text)));
const address = (example: string) => ({ lv: `adrese, piemēram, ${example}`, en: `an address such as ${example}` });
const plainWord = { lv: 'teksts', en: 'a word' };
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const define = <K extends keyof DistributedSettings>(definition: SettingDefinition<K>): SettingDefinition<K> => definition;

export const distributedSettings = [
  define({
    key: 'mode', env: 'SIETS_MODE', fallback: 'embedded', schema: z.enum(modes),
    expected: { lv: `viens no: ${modes.join(', ')}`, en: `one of: ${modes.join(', ')}` },
    meaning: {
      lv: 'Viena mašīna ar datu mapi (embedded) vai vairākas ar Redis un PostgreSQL (distributed); tālākie iestatījumi attiecas tikai uz otro.',
      en: 'One machine with its data folder (embedded), or many with Redis and PostgreSQL (distributed); the settings below are for the latter only.',
    },
  }),
  define({
    key: 'redisUrl', env: 'REDIS_URL', fallback: '', shown: '–', schema: url('redis', 'rediss'), expected: address('redis://:parole@redis.example:6379'),
    meaning: { lv: 'Redis vai Valkey, kurā ir rinda.', en: 'The Redis or Valkey that holds the queue.' },
  }),
  define({
    key: 'databaseUrl', env: 'DATABASE_URL', fallback: '', shown: '–', schema: url('postgres', 'postgresql'),
    expected: address('postgres://siets:parole@db.example/siets'),
    meaning: { lv: 'PostgreSQL datubāze (UTF8).', en: 'The PostgreSQL database (UTF8).' },
  }),
  define({
    key: 'queryUrl', env: 'SIETS_QUERY_URL', fallback: '', shown: '–', schema: url('postgres', 'postgresql'),
    expected: address('postgres://siets_query:parole@db.example/siets'),
    meaning: {
      lv: 'Tā pati datubāze ar lomu, kas drīkst tikai lasīt: cilvēku vaicājumiem SQL (docs/analysts.md). Tukšs: tādus neatbild.',
      en: 'The same database as a role that may only read, for queries that people write in SQL (docs/analysts.md). Empty: none are answered.',
    },
  }),
  define({
    key: 'connections', env: 'SIETS_DATABASE_CONNECTIONS', fallback: '4', schema: whole(2, 100),
    expected: { lv: 'vesels skaitlis no 2 līdz 100', en: 'a whole number from 2 to 100' },
    meaning: { lv: 'Savienojumi ar PostgreSQL no viena procesa.', en: 'Connections to PostgreSQL of one process.' },
  }),
  define({
    key: 'originals', env: 'SIETS_ORIGINALS', fallback: '', shown: 'datu mape / data folder', schema: word, expected: plainWord,
    meaning: { lv: 'Kur glabā oriģinālus: kopīga mape vai s3://spainis/mape.', en: 'Where originals are kept: a shared folder, or s3://bucket/prefix.' },
  }),
  define({
    key: 's3Endpoint', env: 'SIETS_S3_ENDPOINT', fallback: '', shown: '–', schema: url('http', 'https'), expected: address('https://s3.example'),
    meaning: { lv: 'S3 saderīgā pakalpojuma adrese.', en: 'Address of the S3-compatible service.' },
  }),
  define({
    key: 's3Region', env: 'SIETS_S3_REGION', fallback: 'us-east-1', schema: word.min(1), expected: plainWord,
    meaning: { lv: 'Tā reģions.', en: 'Its region.' },
  }),
  define({
    key: 's3KeyId', env: 'AWS_ACCESS_KEY_ID', fallback: '', shown: '–', schema: word, expected: plainWord,
    meaning: { lv: 'Tā atslēgas nosaukums.', en: 'The name of its key.' },
  }),
  define({
    key: 's3Secret', env: 'AWS_SECRET_ACCESS_KEY', fallback: '', shown: '–', schema: word, expected: plainWord,
    meaning: { lv: 'Tā slepenā atslēga.', en: 'Its secret key.' },
  }),
  define({
    key: 'queuePrefix', env: 'SIETS_QUEUE_PREFIX', fallback: 'siets', schema: word.regex(/^[\w-]+$/u), expected: plainWord,
    meaning: { lv: 'Redis atslēgu sākums; vairākiem Siets uz viena Redis katram savs.', en: 'How keys in Redis begin; one for each Siets on the same Redis.' },
  }),
  define({
    key: 'leaseMs', env: 'SIETS_LEASE_MS', fallback: '30000', schema: whole(500, 3_600_000),
    expected: { lv: 'vesels skaitlis no 500 līdz 3600000', en: 'a whole number from 500 to 3600000' },
    meaning: {
      lv: 'Ja process tik ilgi neizrāda dzīvības pazīmes, tā darbus pārņem citi (ms).',
      en: 'A process that gives no sign of life for so long loses its jobs to others (ms).',
    },
  }),
  define({
    key: 'sourceRate', env: 'SIETS_SOURCE_RATE', fallback: '0', schema: whole(0, 1_000_000),
    expected: { lv: 'vesels skaitlis no 0 līdz 1000000', en: 'a whole number from 0 to 1000000' },
    meaning: {
      lv: 'Cik failu minūtē no vienas mapes apstrādā uzreiz; pārējie pieņemti gaida savu minūti. 0 — bez ierobežojuma.',
      en: 'How many files a minute of one folder are worked on at once; the others are taken in and wait for their minute. 0: any number.',
    },
  }),
  define({
    key: 'traces', env: 'SIETS_TRACES', fallback: '', shown: '–', schema: url('http', 'https'), expected: address('http://collector.example:4318'),
    meaning: {
      lv: 'OpenTelemetry savācējs (OTLP pa HTTP), kam ziņo, cik ilgi katrs darbs gaidīja un tika darīts; bez dokumentu teksta. Tukšs: neziņo.',
      en: 'The OpenTelemetry collector (OTLP over HTTP) that is told how long each job waited and took; without text of documents. Empty: none is.',
    },
  }),
] as const;

/** The secret of `.env.example`: whoever runs with it has not made one of their own. */
const SAMPLE = /nomaini-mani/iu;

const needs = (name: string) => ({
  lv: `${name}: ar SIETS_MODE=distributed tas jānorāda.`, en: `${name}: must be given with SIETS_MODE=distributed.`,
});

const sample = (name: string) => ({
  lv: `${name}: parole ir no parauga .env.example. Izdomājiet savu (openssl rand -hex 24) un ierakstiet .env.`,
  en: `${name}: the secret is that of the sample .env.example. Make your own (openssl rand -hex 24) and write it into .env.`,
});

/** What is missing or unsafe for many machines; nothing where one machine works alone. */
export function findDistributedFaults(settings: Settings): { lv: string; en: string }[] {
  if (settings.mode !== 'distributed') return [];
  const isS3 = settings.originals.startsWith('s3://');
  const needed = [['REDIS_URL', settings.redisUrl], ['DATABASE_URL', settings.databaseUrl], ['SIETS_ORIGINALS', settings.originals]] as const;
  const s3 = [['SIETS_S3_ENDPOINT', settings.s3Endpoint], ['AWS_ACCESS_KEY_ID', settings.s3KeyId], ['AWS_SECRET_ACCESS_KEY', settings.s3Secret]] as const;
  const asked = isS3 ? [...needed, ...s3] : needed;
  return asked.flatMap(([name, value]) => {
    if (value === '') return [needs(name)];
    return SAMPLE.test(decodeURIComponent(value)) ? [sample(name)] : [];
  });
}
