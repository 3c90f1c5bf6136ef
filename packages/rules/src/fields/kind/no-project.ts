import type { CostValue, DocumentKind, OrganisationValue } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findProjects } from '../../layout/projects.ts';
import { namesProject, toKind } from './cue-words.ts';

const RULE = 'kind/no-project';
/** One project: „projekti” and „projektu konkurss” speak of many. */
const PROJECT = cue(new RegExp(
  'projekt(?:s|a|am|ā|ina)(?!\\p{L})|(?:šo|īsteno\\p{L}*|uzsāk\\p{L}*|realizē\\p{L}*|noslēdz\\p{L}*|' +
    'atbalst\\p{L}*|finansē\\p{L}*) (?:\\p{L}+ ){0,3}projektu(?! (?:konkurs|iesnieg|pieteik|programm|vērtēš|atlas|sarakst))|projektu (?:īsteno|finansē|līdzfinansē|atbalst(?!am(?!\\p{L}))|realizē|vada|koordinē)\\p{L}*|projektu?[ -]?(?:Nr|ID)|project(?!s)|проект(?:а|е|у|' +
    'ом)?(?!\\p{L})',
  'giu',
));

/** Projects as a sort of thing: „projektu konkurss”, „projektiem”. */
const MANY = cue(new RegExp(
  'projekt(?:i|us|iem|os)(?!\\p{L})|projektu (?:iesnieg|pieteik|konkurs|programm|vērtēš|atlas|' +
    'iesniedz|sarakst|īstenotāj|jom)\\p{L}*|mikroprojekt\\p{L}*|projects|project (?:proposals|applicants|' +
    'applications)',
  'giu',
));

/** What a page on a fund or a programme repeats; without the word „projekts” its goal and money are the fund's. */
const FUND = /(?<!\p{L})(?:fond|programm|fund)/giu;
const OFTEN = 5;

/** Facts that only one project has: a goal, a period, money of its own. */
const FACTS = ['goal', 'period.start', 'period.end', 'period.durationMonths', 'costs', 'activities'] as const;

/**
 * A text that speaks of no project: no name, no number, and hardly the word in the singular.
 *
 *     Programma atbalsta projektus izglītībā. … projektu iesniedzēji … projektu konkurss …
 *                        ^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 *
 * Where nothing stands but what pages repeat, or the names of the files in an archive, nothing is told of a project either.
 * To lose a project costs all its facts, to keep a page too many costs few: a fact of a project settles doubt.
 */
export function withoutProject(view: ProjectView): Candidate<DocumentKind>[] {
  if (view.layout.paragraphs.length === 0) return [none(view)];
  if (namesProject(view) || findProjects(view).length > 1) return [];
  const all = { start: 0, end: view.text.length };
  const one = view.cues.matches(PROJECT, all).length;
  const many = view.cues.matches(MANY, all).length;
  const isPaid = view.resolved('funders').chosen.length > 0;
  const facts = FACTS.filter((field) => view.resolved(field).chosen.length > 0).length;
  const isOfMany = many > one + 1 && one < 4 && facts < 2;
  const isOfFund = one === 0 && (view.text.match(FUND)?.length ?? 0) >= OFTEN;
  const isOfAny = facts < 3 && distinctOf(view.cues.matches(ANY, all).map((match) => match[0])) > 1;
  const isNone = isOfMany || isOfAny || isOfFund || (one === 0 ? many > 0 || ((!isPaid || (facts < 2 && !isParted(view))) && !isExchange(view)) : one < 2 && !isPaid && facts === 0 && !isDone(view));
  return isNone ? [none(view)] : [];
}

/** „katrā projektā”, „jebkuru projekta tematu”, „projektu var pieteikt”: what holds for any project of a programme. */
const ANY = cue(/(?:katr|jebkur|jebkād)\p{L}{1,4} (?:\p{L}+ )?projekt\p{L}{1,2}(?!\p{L})|projektu var pieteikt|projekta pieteicējs var būt|any project(?!\p{L})|projects (?:can|may|must) be/giu);
const distinctOf = (words: readonly string[]): number => new Set(words.map((one) => one.toLowerCase().slice(0, 9))).size;

const none = (view: ProjectView): Candidate<DocumentKind> => toKind(view, { rule: RULE, rank: 5, value: 'not-a-project', cues: [], signals: ['no-project'] });

/** „uzņēmums saņēma 1,1 miljonu, kopējās investīcijas ir 2,75 miljoni”: a grant beside the whole or an own share is one project's. */
function isParted(view: ProjectView): boolean {
  const roles = new Set(view.resolved<CostValue>('costs').chosen.map(({ value }) => value.role));
  const isOfOne = view.resolved<OrganisationValue>('organisations').chosen.some(({ value }) => value.role !== 'partner' && value.role !== 'funder-agency');
  return isOfOne && roles.has('grant') && (roles.has('total') || roles.has('eligible') || roles.has('own')) && !view.cues.test(APPLY, 0, view.text.length);
}
/** Who may still ask for money, or how many did: a programme, not a project. */
const APPLY = cue(/pieteik(?:ties|umi|umus|umu)(?!\p{L})|iesniegum(?:i|us|u)(?!\p{L})|pretendent(?:i|iem|us|u)(?!\p{L})/iu);

/** „… uz Turciju pavadījām skolēnus; viņus gaida partneri programmā Comenius”: a dated trip to partners is a project's, whatever it is called. */
const isExchange = (view: ProjectView): boolean =>
  PARTNERS.test(view.folded) && DAY.test(view.folded) &&
  view.resolved<{ role: string }>('countries').chosen.some(({ value }) => value.role === 'visited' || value.role === 'partner') &&
  view.mentionsOf<{ id: string }>('authority').some((one) => EXCHANGES.test(one.value.id));
const DAY = /(?<!\d)\d{1,2}\. ?(?:janv|febr|mart|apr|maij|jun|jul|aug|sept|okt|nov|dec)/u;
const PARTNERS = /(?<!\p{L})(?:partner(?:i|iem|us|u|skol\p{L}+)|partners)(?!\p{L})/u;
const EXCHANGES = /^(?:comenius|erasmus|nordplus|lifelong|grundtvig|leonardo|youth)/u;

/** „… projekta ietvaros, ko īstenoja novads”: the one sentence on a project says that it is being done. */
const DONE = cue(new RegExp(
  'projekt(?:s|a|u|am|ā)(?!\\p{L})[^.!?]{0,120}(?:īsteno|realizē|uzsāk|noslēdz|finans|atbalst)|' +
    '(?:īsteno|realizē|uzsāk|noslēdz|finans|atbalst)\\p{L}*[^.!?]{0,120}projekt(?:s|a|u|am|ā)(?!\\p{L})',
  'iu',
));
const isDone = (view: ProjectView): boolean => view.cues.test(DONE, 0, 20_000);
