import { AskError, searchProjects, type Hit, type SearchAnswer } from '@siets/dataset';
import type { Store } from '@siets/store';
import type { SearchOptions } from './commands/search.ts';
import { CommandError } from './exit-status.ts';
import { oneOf, sentence } from './language.ts';
import { paint, tell, writeOut } from './terminal.ts';

const fieldNames: { [field: string]: { lv: string; en: string } } = {
  other_titles: { lv: 'Citi nosaukumi', en: 'Other titles' }, identifiers: { lv: 'Numuri', en: 'Numbers' }, programme: { lv: 'Programma', en: 'Programme' },
  funder: { lv: 'Finansētājs', en: 'Funder' }, applicant: { lv: 'Iesniedzējs', en: 'Applicant' }, municipality: { lv: 'Pašvaldība', en: 'Municipality' }, goal: { lv: 'Mērķis', en: 'Goal' },
  organisation: { lv: 'Organizācija', en: 'Organisation' }, place: { lv: 'Vieta', en: 'Place' },
};

/** `siets search`: hits to stdout; on stderr how many there are and what else could be asked. */
export async function answerSearch(store: Store, words: string, { all = false, json = false, limit }: SearchOptions): Promise<void> {
  const reader = await store.openReader();
  try {
    const shown = all ? ('all' as const) : ('approved' as const);
    const answer = await searchProjects(reader, { words, shown, limit });
    const left = all ? 0 : (await searchProjects(reader, { words, shown: 'all', limit: 1 })).total - answer.total;
    await writeOut(json ? `${JSON.stringify(answer, null, 2)}\n` : answer.hits.map(toText).join('\n'));
    tell(sentence(counted(answer, left)));
  } catch (error) {
    throw error instanceof AskError ? new CommandError(sentence(error), undefined, { cause: error }) : error;
  } finally {
    await reader.close();
  }
}

const lit = (parts: Hit['snippets'][number]['parts']): string => parts.map(({ text, isLit }) => (isLit ? paint(['bold', 'yellow'], text) : text)).join('');

function toText({ project, title, year, municipality, snippets }: Hit): string {
  const heading = snippets.find(({ field }) => field === 'title');
  const facts = [year, municipality, project].filter((each) => each !== null).join(' · ');
  const rest = snippets.filter(({ field }) => field !== 'title').map(({ field, parts }) => `  ${oneOf(fieldNames[field] ?? { lv: field, en: field })}: ${lit(parts)}\n`);
  return `${heading ? lit(heading.parts) : (title ?? '–')}\n  ${paint('dim', facts)}\n${rest.join('')}`;
}

/** What was found, what the limit left out, and what nobody approved. */
const counted = ({ hits, total }: SearchAnswer, left: number) => ({
  lv: `Atrasti projekti: ${total}${hits.length < total ? `; rādīti pirmie ${hits.length} (vairāk: --limit)` : ''}.${left > 0 ? ` Vēl neapstiprināti: ${left} (ar --all).` : ''}`,
  en: `Projects found: ${total}${hits.length < total ? `; these are the first ${hits.length} (for more use --limit)` : ''}.${left > 0 ? ` Not approved yet: ${left} (with --all).` : ''}`,
});
