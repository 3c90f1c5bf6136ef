import { Option, type Command } from 'commander';
import type { PageLanguage, Role } from '@siets/api';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface UserOptions extends DataOption {
  role?: string;
  displayName?: string;
  language?: string;
  url?: string;
  by?: string;
  json?: boolean;
}

// Written out: the schemas of the API would be loaded by every command.
const roles: readonly Role[] = ['reviewer', 'approver', 'analyst', 'administrator'];
const languages: readonly PageLanguage[] = ['lv', 'en'];

const role = () => new Option('-r, --role <role>', 'what the account may do').choices(roles);
const language = () => new Option('--language <language>', 'language of the pages').choices(languages);
const withBy = (command: Command): Command => withData(command).option('--by <name>', 'who does it, for the access log (default: the name of the user)');
const withUrl = (command: Command): Command => withBy(command).option('--url <address>', 'where the pages are opened, for the link (default: SIETS_HOST and SIETS_PORT)');

const load = () => import('../handle-users.ts');

export function addUser(program: Command): void {
  const user = program.command('user').description('Accounts of the people who work in the pages');
  withData(user.command('list', { isDefault: true }).description('Show them')).option('--json', 'data instead of a table')
    .action(async (options: UserOptions) => (await load()).listUsers(options));
  withUrl(user.command('add').description('Make an account and print a one-time link, with which its owner sets the password within three days'))
    .argument('<name>', 'the name to log in with')
    .addOption(role().makeOptionMandatory()).option('-n, --display-name <name>', 'the name that others see (default: the name to log in with)').addOption(language().default('lv'))
    .action(async (name: string, options: UserOptions) => (await load()).addUser(name, options));
  withBy(user.command('change').description('Change role, display name or language')).argument('<name>')
    .addOption(role()).option('-n, --display-name <name>', 'the name that others see').addOption(language())
    .action(async (name: string, options: UserOptions) => (await load()).changeUser(name, options));
  withUrl(user.command('link').description('Print a new link to set the password; the sessions of the account end')).argument('<name>')
    .action(async (name: string, options: UserOptions) => (await load()).resetUser(name, options));
  withBy(user.command('disable').description('Let nobody in with the account; its sessions end')).argument('<name>')
    .action(async (name: string, options: UserOptions) => (await load()).disableUser(name, options, true));
  withBy(user.command('enable').description('Let its owner in again')).argument('<name>')
    .action(async (name: string, options: UserOptions) => (await load()).disableUser(name, options, false));
  withBy(user.command('remove').description('Remove an account; what its owner decided stays')).argument('<name>')
    .action(async (name: string, options: UserOptions) => (await load()).removeUser(name, options));
  user.addHelpText('after', examples(
    ['siets user add anna --role administrator', 'the first account; from then on everybody logs in'],
    ['siets user add janis --role reviewer --display-name "Jānis B."', 'prints the link for Jānis'],
    ['siets user link anna', 'where a password was forgotten'],
    ['siets user disable janis', 'who left'],
  ));
}
