import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { hasSum } from './signs.ts';

/** Words that say when, before the verb: without marks any other word is the name's. */
const WHEN = '(?:(?:šogad|pērn|šobrīd|pašlaik|tagad|jau|arī|veiksmīgi|patlaban) )?';
const DOES = '(?:realizē|realizēja|realizēs|īsteno|īstenoja|īstenos|vada|vadīs)';
/** „Projektu Ābeļu dārzs realizē …”, „Projektu „Ābeļu dārzs” šogad īsteno …”. */
const NAME_FIRST = new RegExp(`^Projektu\\s(?<name>[„“"«][^„“"«»”\\n]{2,140}[”“"»]|\\p{Lu}[^„“"«»”.!?\\n]{2,120}?)\\s${WHEN}${DOES}\\s`, 'u');
/** „Biedrība „Zars” realizē projektu Ābeļu dārzs.” */
const NAME_LAST = new RegExp(`\\s${DOES}\\s(?:\\p{Ll}+\\s){0,2}projektu\\s(?<name>[„“"«][^„“"«»”\\n]{2,140}[”“"»]|\\p{Lu}[^„“"«»”!?\\n]{2,120}?)(?:\\s\\([^()\\n]{2,80}\\))?(?:,\\s[^\\n]{0,200})?[.!]?$`, 'u');
/** „Tā realizē arī projektu „Taka””: the one whom the sentence before names. */
const SAME = /^(?:Tā|Tas|Viņi|Viņas|(?:Biedrība|Skola|Muzejs)(?= \p{Ll})) /u;
/** „Projekta „Ābeļdārzs” kopējās izmaksas ir …”: a sentence on the money of one project. */
const NAME_AND_SUM = /^(?:Projekta|Projekts|Projektam|Projektu)\s(?:Nr\.\s?\S{1,30}\s)?(?<name>[„“"«][^„“"«»”\n]{2,160}[”“"»])\s[^\n]{0,60}(?:izmaks|finansējum|summ|budžet|piešķ)/u;
/** Another project that the sentence names beside. */
const MORE = /projekt\p{L}{0,3}(?!\p{L})[^\n]*projekt\p{L}{0,3}(?!\p{L})/iu;
const LONGEST = 400;
const LEAST = 2;

/** A sentence that says who carries out which project. */
interface Told extends Span {
  name: Span;
}

/**
 * Sentences that follow one another and each say who carries out which project, its name in quotation marks or without.
 *
 *     Projektu Ābeļu dārzs realizē biedrība „Zars”. Zīļu skola realizē projektu „Ķiršu taka”.
 *              ^^^^^^^^^^^                                                       ^^^^^^^^^^^^
 */
export function toldNames(view: ProjectView): Span[] | null {
  const told = view.layout.sentences.map((sentence) => toldIn(view, sentence));
  let best: Told[] = [];
  let run: Told[] = [];
  for (const one of told) {
    run = one === null ? [] : SAME.test(view.text.slice(one.start, one.start + 14)) && run.length === 0 ? [] : [...run, one];
    if (run.length > best.length) best = run;
  }
  const keys = new Set(best.map(({ name }) => view.folded.slice(name.start, name.end).replace(/[^\p{L}\p{N}]+/gu, '')));
  return best.length < LEAST || keys.size < best.length ? null : best.map(({ start, end }) => ({ start, end }));
}

function toldIn(view: ProjectView, { start, end }: Span): Told | null {
  const words = end - start > LONGEST ? '' : view.text.slice(start, end);
  const paid = NAME_AND_SUM.exec(words)?.groups?.name;
  if (paid !== undefined && hasSum(view.text, { start, end })) return { start, end, name: { start: start + words.indexOf(paid), end: start + words.indexOf(paid) + paid.length } };
  const name = (NAME_FIRST.exec(words) ?? NAME_LAST.exec(words))?.groups?.name;
  if (name === undefined || MORE.test(words.replace(name, ''))) return null;
  if (!SAME.test(words) && inside(view.mentionsOf('organisation'), { start, end }).length === 0) return null;
  const at = start + words.indexOf(name);
  return { start, end, name: { start: at, end: at + name.length } };
}

/** The name in a sentence that says who carries out the project; null in other words. */
export const toldNameIn = (view: ProjectView, own: Span): Span | null => toldIn(view, own)?.name ?? null;
