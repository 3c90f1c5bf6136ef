import { Command } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addDecide } from './commands/decide.ts';
import { addDoctor } from './commands/doctor.ts';
import { addErase } from './commands/erase.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addDemo } from './commands/demo.ts';
import { addGold } from './commands/gold.ts';
import { addIngest } from './commands/ingest.ts';
import { addList } from './commands/list.ts';
import { addLists } from './commands/lists.ts';
import { addMigrateTo } from './commands/migrate-to.ts';
import { addQuery } from './commands/query.ts';
import { addPause } from './commands/pause.ts';
import { addReprocess } from './commands/reprocess.ts';
import { addRestore } from './commands/restore.ts';
import { addRead } from './commands/read.ts';
import { addRetry } from './commands/retry.ts';
import { addRun } from './commands/run.ts';
import { addSchema } from './commands/schema.ts';
import { addSearch } from './commands/search.ts';
import { addShow } from './commands/show.ts';
import { addStatus } from './commands/status.ts';
import { addUpkeep } from './commands/upkeep.ts';
import { addUser } from './commands/user.ts';
import { addVerify } from './commands/verify.ts';
import { addWithdraw } from './commands/withdraw.ts';
import { version } from './version.ts';

const about = `Siets reads Latvian project texts and keeps what they say, with the words that prove it.

  siets run                    watch the inbox and record what is dropped
  siets demo                   try it on sample documents
  siets extract a.pdf          one file, no store: the record as JSON`;

const environment = `
Environment:
  SIETS_LANG=lv|en             language of messages (default: that of the system, else both)
  SIETS_DATA, SIETS_INBOX      data folder and inbox (see docs/settings.md)
  NO_COLOR=1                   no colours

Exit status: 0 all well, 1 some files have problems, 2 wrong usage.`;

const adders = [
  addRun, addDemo, addIngest, addStatus, addList, addLists, addShow, addRetry, addWithdraw, addErase, addUpkeep, addDecide, addReprocess, addExport, addGold, addSearch, addQuery, addExtract, addRead, addExplain, addSchema,
  addPause, addUser, addVerify, addDoctor, addBackup, addRestore, addMigrateTo,
];

/** The whole command line. Each command loads what it needs when it is run, so that the others start fast. */
export function buildProgram(): Command {
  const program = new Command('siets')
    .description(about)
    .version(version, '-V, --version')
    .addHelpText('after', environment)
    .showHelpAfterError('(siets --help shows how; siets COMMAND --help shows examples)')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .exitOverride();
  for (const add of adders) add(program);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
