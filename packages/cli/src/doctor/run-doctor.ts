import type { DoctorOptions } from '../commands/doctor.ts';
import { endWith, exitStatus } from '../exit-status.ts';
import { oneOf, phrase, sentence } from '../language.ts';
import { readSettings } from '../store-options.ts';
import { paint, writeOut } from '../terminal.ts';
import { checks } from './checks/index.ts';
import { broken, type Check, type CheckContext, type Finding, type Verdict } from './finding.ts';

const signs: { [verdict in Verdict]: { sign: string; style: Parameters<typeof paint>[0] } } = {
  well: { sign: '✓', style: 'green' }, doubtful: { sign: '!', style: 'yellow' }, broken: { sign: '✗', style: 'red' },
};

/** `siets doctor`: exit status 1 where something must be mended. */
export async function runDoctor({ data, inbox, deep, json }: DoctorOptions): Promise<void> {
  const settings = await readSettings({ dataDir: data, inboxDir: inbox });
  const context: CheckContext = { settings, isDeep: deep === true };
  const found: { check: Check; finding: Finding }[] = [];
  for (const check of checks) found.push({ check, finding: await runOne(check, context) });
  if (found.some(({ finding }) => finding.verdict === 'broken')) endWith(exitStatus.problems);
  if (json) return writeOut(`${JSON.stringify(found.map(({ check: { id }, finding }) => ({ id, ...finding })), null, 2)}\n`);
  await writeOut(`${found.map(({ check, finding }) => toLines(check, finding)).join('\n')}\n\n${sentence(toSum(found.map(({ finding }) => finding.verdict)))}\n`);
}

async function runOne(check: Check, context: CheckContext): Promise<Finding> {
  try {
    return await check.run(context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return broken({ lv: `pārbaude neizdevās: ${message}`, en: `the check failed: ${message}` }, {
      lv: 'Izlabojiet iepriekš minēto un pārbaudiet vēlreiz.', en: 'Mend what stands above and check again.',
    });
  }
}

function toLines({ title }: Check, { verdict, seen, mend }: Finding): string {
  const { sign, style } = signs[verdict];
  const line = `${paint(style, sign)} ${oneOf(title)}: ${oneOf(seen)}`;
  return mend === null ? line : `${line}\n    → ${phrase(mend)}`;
}

function toSum(verdicts: readonly Verdict[]): { lv: string; en: string } {
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  if (count('broken') + count('doubtful') === 0) return { lv: 'Viss ir kārtībā.', en: 'All is well.' };
  return {
    lv: `Jālabo: ${count('broken')}, jāzina: ${count('doubtful')}, labi: ${count('well')}.`,
    en: `To mend: ${count('broken')}, to know: ${count('doubtful')}, well: ${count('well')}.`,
  };
}
