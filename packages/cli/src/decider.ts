import { AUTOMATIC } from '@siets/record';
import { CommandError, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';
import { userName } from './user-name.ts';

/** Who decides: the name of `--by`, else that of the user. Automatic acceptance decides by itself alone. */
export function decider(by: string | undefined): string {
  if (by === AUTOMATIC) throw new CommandError(sentence(notAPerson), exitStatus.usage);
  return by ?? userName();
}

export const notAPerson = {
  lv: `„${AUTOMATIC}” nav cilvēks: šo vārdu lieto automātiskā pieņemšana. Norādiet, kurš izlēma.`,
  en: `"${AUTOMATIC}" is not a person: automatic acceptance has that name. Say who decided.`,
};
