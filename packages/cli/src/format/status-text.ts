import { showText, showTime } from '@siets/inbox';
import { outcomes, waitingStages, type StoreStatus } from '@siets/store';
import { phrase } from '../language.ts';
import { paint } from '../terminal.ts';
import { outcomeLabel, stageLabel } from './outcome-words.ts';
import { seenWidth } from './seen-width.ts';
import { toTable } from './table.ts';

/** The equation of arrivals, what waits and why files were refused. */
export function toStatusText(status: StoreStatus): string {
  const lines = [toEquation(status), ''];
  if (status.inside > 0) lines.push(`${phrase({ lv: 'No tiem citos failos (pielikumi, arhīvu faili)', en: 'Of these inside other files (attachments, files of archives)' })}: ${status.inside}`);
  const waiting = waitingStages.filter((stage) => status.stages[stage] > 0);
  if (waiting.length > 0) lines.push(waiting.map((stage) => `${stageLabel(stage)}: ${status.stages[stage]}`).join(', '));
  for (const stage of waiting) {
    const since = status.waitingSince[stage];
    if (since !== null) lines.push(`  ${stageLabel(stage)}: ${phrase({ lv: 'ilgākais kopš', en: 'the longest since' })} ${showTime(since)}`);
  }
  if (status.again > 0) lines.push(`${phrase({ lv: 'Vecie dokumenti, kas gaida pārstrādi', en: 'Old documents that wait to be worked on anew' })}: ${status.again}`);
  if (status.perMinute !== null && status.waiting > 0) lines.push(toRate(status.perMinute, status.secondsLeft ?? 0));
  if (status.oldestWaiting !== null) lines.push(`${phrase({ lv: 'Visilgāk gaida kopš', en: 'Longest waiting since' })} ${showTime(status.oldestWaiting)}`);
  lines.push(`${phrase({ lv: 'Projekti', en: 'Projects' })}: ${status.projects}`);
  if (status.replaced > 0) lines.push(`${phrase({ lv: 'Citas versijas, kas nav skaitītas', en: 'Other versions, not counted among projects' })}: ${status.replaced}`);
  if (status.problems.length > 0) lines.push('', toProblemTable(status));
  if (status.failures.length > 0) lines.push('', toFailureTable(status));
  if (status.unlinked.length > 0) lines.push('', toUnlinkedTable(status));
  if (status.failed > 0 || status.unlinked.length > 0) lines.push('', phrase({ lv: 'Neizdevušos mēģināt vēlreiz: siets retry', en: 'Try the failed ones again: siets retry' }));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** `12.5 documents a minute, about 3 min left`. */
function toRate(perMinute: number, secondsLeft: number): string {
  const left = secondsLeft < 90 ? `${secondsLeft} s` : secondsLeft < 5400 ? `${Math.ceil(secondsLeft / 60)} min` : `${Math.ceil(secondsLeft / 3600)} h`;
  return phrase({ lv: `Minūtē ${perMinute} dokumenti, vēl apmēram ${left}`, en: `${perMinute} documents a minute, about ${left} left` });
}

const toReasonTable = (title: string, rows: readonly { error: string; count: number }[]): string =>
  toTable(
    [{ title, isWide: true }, { title: phrase({ lv: 'Faili', en: 'Files' }), align: 'right' }],
    rows.map(({ error, count }) => [showText(error, 300), String(count)]),
  );

const toFailureTable = ({ failures }: StoreStatus): string => toReasonTable(phrase({ lv: 'Neizdevās, jo', en: 'Failed because' }), failures);
const toUnlinkedTable = ({ unlinked }: StoreStatus): string => toReasonTable(phrase({ lv: 'Neizdevās saistīt ar projektiem, jo', en: 'Could not be linked to projects because' }), unlinked);

function toEquation(status: StoreStatus): string {
  const rows: [string, number][] = outcomes.map((outcome) => [outcomeLabel(outcome), status[outcome]]);
  const all: [string, number] = [paint('bold', phrase({ lv: 'iemests', en: 'dropped' })), status.dropped];
  const width = Math.max(...[all, ...rows].map(([label]) => seenWidth(label)));
  const digits = Math.max(...[all, ...rows].map(([, count]) => String(count).length));
  const line = ([label, count]: [string, number], sign: string): string =>
    `${sign} ${label}${' '.repeat(width - seenWidth(label))}  ${String(count).padStart(digits)}`;
  return [line(all, ' '), ...rows.map((row, index) => line(row, index === 0 ? '=' : '+'))].join('\n');
}

const toProblemTable = ({ problems }: StoreStatus): string =>
  toTable(
    [{ title: phrase({ lv: 'Noraidīts, jo', en: 'Rejected because' }) }, { title: phrase({ lv: 'Faili', en: 'Files' }), align: 'right' }],
    problems.map(({ code, count }) => [code, String(count)]),
  );
