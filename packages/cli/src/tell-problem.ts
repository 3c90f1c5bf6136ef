import { problemTexts, type Problem, type ProblemText } from '@siets/record';
import { showText } from '@siets/inbox';
import { phrase, sentence } from './language.ts';
import { paintMessage, tell } from './terminal.ts';

/** Tells on stderr what is wrong with a file and what to do. */
export function tellProblem(shown: string, { code, page }: Omit<Problem, 'code'> & { code: Problem['code'] | 'missing' }): void {
  const text: ProblemText = code === 'missing' ? missing : problemTexts[code];
  const where = page === null ? '' : ` (${phrase({ lv: `${page}. lapa`, en: `page ${page}` })})`;
  tell(`${paintMessage('yellow', showText(shown))}${where}: ${code}\n${indent(sentence(text))}`);
}

/** Tells that we failed, which is no fault of the file. */
export function tellFailure(shown: string, error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  tell(`${paintMessage('red', showText(shown))}: ${words}\n${indent(sentence(ourFault))}`);
}

const indent = (text: string): string => text.split('\n').map((line) => `  ${line}`).join('\n');

const missing: ProblemText = {
  lv: 'Tāda faila vai mapes nav. Pārbaudiet nosaukumu.',
  en: 'There is no such file or folder. Check the name.',
};
const ourFault: ProblemText = {
  lv: 'Tā ir Siets kļūda, nevis faila. Lūdzu, pastāstiet par to administratoram.',
  en: 'This is a fault of Siets, not of the file. Please tell the administrator.',
};
