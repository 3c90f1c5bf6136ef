import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cueSet } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { toKind } from './cue-words.ts';

const RULE = 'kind/described-project';
/** Sentences that state one fact of a project each, as a card in words does. */
const FACTS = cueSet([
  '(?:Projekta |Galvenais |Vispārējais |The |Project )?(?:galvenais |vispārējais |main |overall )?(?:mērķis|aim|goal|objective)(?!\\p{L})|The project aims',
  'Projekts (?:tiek|tiks|tika) (?:īstenots|realizēts)|(?:Īstenošanas|Realizācijas) (?:laiks|periods|termiņš)|The project (?:runs|lasts|started)|' +
    'Projekta (?:īstenošan|realizācij|norises|darbības|ieviešan|sākum|termiņ|laik|periods|ilgum)',
  'Projekta (?:kopēj|budžet|finansēj|izmaks|attiecinām|summa|līdzfinans)|Projektam piešķir|Projektu (?:finans|līdzfinans|atbalst)|' +
    'Projekts tiek (?:finans|līdzfinans)|Kopēj\\p{L}+ (?:izmaks|finansēj|budžet)|The project is (?:co-)?fund',
  '(?:Projekta |Galvenās |Plānotās |Project )?(?:galvenās |plānotās |main )?(?:aktivitātes|darbības|activities)(?!\\p{L})',
  '(?:Projekta |Project |Sadarbības )(?:vadošais |sadarbības |lead )?partner',
  '(?:Projekta |Sagaidāmie |Plānotie |Sasniedzamie )?rezultāt|Project results',
  'Projekta mērķgrup|Projekta mērķa grup|Mērķgrup|Mērķauditorij|Target group',
].map((words) => new RegExp(`^(?:${words})`, 'iu')));
const ENOUGH = 3;
const SHARE = 0.6;

/**
 * A card in words: sentences that each state a fact of the project, and little else.
 *
 *     Projekta mērķis ir … Projekts tiek īstenots no 2023. līdz 2024. gadam. Projektam piešķirti 66 000 euro.
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^
 */
export function describedProjects(view: ProjectView): Candidate<DocumentKind>[] {
  const sentences = view.layout.sentences.filter((one) => one.end - one.start > 20);
  const stating = sentences.flatMap((one) => {
    const end = Math.min(one.end, one.start + 60);
    const fact = firstFact(view, one.start, end);
    return fact < 0 ? [] : [{ fact, start: one.start, end: one.end }];
  });
  const letters = stating.reduce((sum, one) => sum + one.end - one.start, 0);
  const isCard = new Set(stating.map((one) => one.fact)).size >= ENOUGH && letters > view.text.trim().length * SHARE;
  return isCard ? [toKind(view, { rule: RULE, rank: 7, value: 'project-card', cues: stating, signals: ['stated'] })] : [];
}

/** The first fact that the words begin with; -1 where they begin with none. */
function firstFact(view: ProjectView, start: number, end: number): number {
  const may = view.cues.whichMayStand(FACTS, start, end);
  return FACTS.cues.findIndex((words, fact) => may[fact] === 1 && view.cues.test(words, start, end));
}
