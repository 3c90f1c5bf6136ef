import { displayNameSchema, errorTexts, userNameSchema, type Role } from '@siets/api';
import { showText, showTime } from '@siets/inbox';
import { createRuntime, type Settings } from '@siets/runtime';
import { makeAccounts, type Accounts } from '@siets/server';
import { PeopleError, type Store, type StoredUser, type UserChange } from '@siets/store';
import type { UserOptions } from './commands/user.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { toTable } from './format/table.ts';
import { phrase, sentence } from './language.ts';
import { readSettings, readStore } from './store-options.ts';
import { writeOut } from './terminal.ts';
import { userName } from './user-name.ts';

const roleWords: { readonly [role in Role]: { lv: string; en: string } } = {
  reviewer: { lv: 'pārbaudītājs', en: 'reviewer' },
  approver: { lv: 'apstiprinātājs', en: 'approver' },
  analyst: { lv: 'analītiķis', en: 'analyst' },
  administrator: { lv: 'administrators', en: 'administrator' },
};

/** `siets user list`. */
export const listUsers = (options: UserOptions): Promise<void> => readStore(options, async ({ people }) => {
  const users = await people.list();
  if (options.json) return writeOut(`${JSON.stringify({ users }, null, 2)}\n`);
  if (users.length === 0) return writeOut(`${sentence({ lv: 'Kontu vēl nav: lapas redz tikai tas dators, kurā strādā Siets.', en: 'There are no accounts yet: only the machine that runs Siets sees the pages.' })}\n`);
  const columns = [
    { title: phrase({ lv: 'Lietotājs', en: 'User' }) }, { title: phrase({ lv: 'Vārds', en: 'Name' }), isWide: true }, { title: phrase({ lv: 'Loma', en: 'Role' }) },
    { title: phrase({ lv: 'Stāvoklis', en: 'State' }) }, { title: phrase({ lv: 'Pēdējo reizi', en: 'Last login' }) },
  ];
  await writeOut(toTable(columns, users.map((user) => [
    user.name, showText(user.displayName, 100), phrase(roleWords[user.role as Role]), phrase(stateOf(user)), user.lastLoginAt === null ? '–' : showTime(user.lastLoginAt),
  ])));
});

function stateOf({ isDisabled, hasPassword }: StoredUser): { lv: string; en: string } {
  if (isDisabled) return { lv: 'slēgts', en: 'disabled' };
  return hasPassword ? { lv: 'darbojas', en: 'works' } : { lv: 'paroles nav', en: 'no password' };
}

interface Work {
  people: Store['people'];
  accounts: Accounts;
  settings: Settings;
}

async function withAccounts(options: UserOptions, work: (work: Work) => Promise<void>): Promise<void> {
  await readStore(options, async () => undefined); // names a folder without data, instead of making it
  const settings = await readSettings({ dataDir: options.data });
  const runtime = await createRuntime(settings);
  try {
    const { people } = runtime.store;
    await work({ people, accounts: makeAccounts(people, options.by ?? userName(), 'siets user'), settings });
  } catch (error) {
    throw error instanceof PeopleError && error.code !== 'not-first' ? new CommandError(sentence(errorTexts[error.code]), undefined, { cause: error }) : error;
  } finally {
    await runtime.stop();
  }
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

async function findUser({ people }: Work, name: string): Promise<StoredUser> {
  const found = (await people.list()).find((user) => fold(user.name) === fold(name));
  if (!found) throw new CommandError(sentence({ lv: `Tāda konta nav: „${name}”. Visus rāda siets user.`, en: `There is no account "${name}". siets user shows all.` }));
  return found;
}

function checkName(name: string): string {
  const read = userNameSchema.safeParse(name);
  if (read.success) return read.data;
  throw new CommandError(sentence({
    lv: `„${name}” neder: lietotāja vārdā ir 2–60 burti, cipari un zīmes . _ @ -`, en: `"${name}" does not fit: the name of a user has 2–60 letters, digits and signs . _ @ -`,
  }), exitStatus.usage);
}

function checkDisplayName(name: string): string {
  const read = displayNameSchema.safeParse(name);
  if (read.success) return read.data;
  throw new CommandError(sentence({ lv: 'Redzamajā vārdā ir 1–100 zīmes.', en: 'The name that others see has 1–100 characters.' }), exitStatus.usage);
}

/** Where the pages are opened; without a trailing slash. Empty where the server takes any free port. */
function pagesAt({ host, port }: Settings, url: string | undefined): string {
  if (url !== undefined) return url.replace(/\/+$/u, '');
  if (port === 0) return '';
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** The link stands alone on the last line, for programs that pass it on. */
const tellLink = ({ settings }: Work, { url }: UserOptions, link: string): Promise<void> => writeOut(`${sentence({
  lv: 'Vienreizējā saite paroles iestatīšanai (derīga trīs dienas):', en: 'One-time link to set the password (good for three days):',
})}\n${pagesAt(settings, url)}${link}\n`);

/** `siets user add`. */
export const addUser = (name: string, options: UserOptions): Promise<void> => {
  const given = { name: checkName(name), displayName: checkDisplayName(options.displayName ?? name), role: options.role ?? '', language: options.language ?? 'lv' };
  return withAccounts(options, async (work) => {
    if (given.role !== 'administrator' && (await work.people.count()) === 0) {
      throw new CommandError(sentence({ lv: 'Pirmajam kontam jābūt administratoram: citādi neviens nevarētu pārvaldīt.', en: 'The first account must be an administrator: else nobody could administer.' }));
    }
    const { user, link } = await work.accounts.add(given);
    await writeOut(`${phrase({ lv: 'Pievienots', en: 'Added' })}: ${user.name} (${phrase(roleWords[user.role as Role])})\n`);
    await tellLink(work, options, link);
  });
};

/** `siets user change`. */
export const changeUser = (name: string, options: UserOptions): Promise<void> => {
  const change: UserChange = {
    ...(options.role !== undefined && { role: options.role }), ...(options.displayName !== undefined && { displayName: checkDisplayName(options.displayName) }),
    ...(options.language !== undefined && { language: options.language }),
  };
  if (Object.keys(change).length === 0) {
    throw new CommandError(sentence({ lv: 'Norādiet, ko mainīt: --role, --display-name vai --language.', en: 'Say what to change: --role, --display-name or --language.' }), exitStatus.usage);
  }
  return withAccounts(options, (work) => applyChange(work, name, change));
};

/** `siets user disable` and `enable`. */
export const disableUser = (name: string, options: UserOptions, isDisabled: boolean): Promise<void> =>
  withAccounts(options, (work) => applyChange(work, name, { isDisabled }));

async function applyChange(work: Work, name: string, change: UserChange): Promise<void> {
  const user = await work.accounts.change((await findUser(work, name)).id, change);
  if (user) await writeOut(`${phrase({ lv: 'Mainīts', en: 'Changed' })}: ${user.name} (${showText(user.displayName, 100)}, ${phrase(roleWords[user.role as Role])}, ${phrase(stateOf(user))})\n`);
}

/** `siets user link`. */
export const resetUser = (name: string, options: UserOptions): Promise<void> => withAccounts(options, async (work) => {
  const made = await work.accounts.reset((await findUser(work, name)).id);
  if (made) await tellLink(work, options, made.link);
});

/** `siets user remove`. */
export const removeUser = (name: string, options: UserOptions): Promise<void> => withAccounts(options, async (work) => {
  const user = await findUser(work, name);
  if (await work.accounts.remove(user.id)) await writeOut(`${phrase({ lv: 'Izņemts', en: 'Removed' })}: ${user.name}\n`);
});
