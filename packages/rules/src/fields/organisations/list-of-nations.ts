import { tokenAt } from '@siets/latvian';
import { isOverlapping, type Mention, type Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { hitsAt } from '../../mentions/hits-at.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { bodiesWithin, plainBody, type Body, type RoleFound } from './body.ts';

/** What a sentence says of those that take part. */
const TOGETHER = cue(/projekt|partner|kopā|piedal|iesaist|darboj|dalīb|bez mums|grupas bija|ietilpst|sadarb|tajā|pārējie|pārējās|bija no|atbrauca|ieradās|valst/iu);
/** Houses that were only seen. */
const SEEN = /(?:apmekl|apskat|redzej|iepazin|ekskursij|viesojamies)\p{L}*[^.;]{0,90}$/u;
/** Nothing but what joins the names of a list between the end of one and the beginning of the next. */
const JOINT = /^\s*(?:,|;)?\s*(?:(?:un|kā arī|bet|gan|arī|no)\s+){0,3}$/u;
/** Where a name comes from, right behind it: „no Marburgas (Vācija)”, „(Bulgārija)”, „no Horvātijas”. */
const TAIL = /^(?:\s(?:no|from)\s\p{Lu}\p{L}+)?(?:\s\([^()\d]{2,40}\))?/u;
const LONGEST_NAME = 8;
const MOST_OF_LEAD = 2;
const FEWEST = 3;
const FEWEST_ABROAD = 2;

/** A name of the list with its nation before it and its town behind it. */
interface Item extends Span {
  body: Body;
  country: string | null;
}

/**
 * Names in one list, told apart by their nations: by the people, the country or the town before the name, or behind it.
 *
 *     Grupas bija no franču “Cirque Alba”, Maltas “Alba Youth” un biedrības „Upe”.
 *                            ^^^^^^^^^^^           ^^^^^^^^^^     ^^^^^^^^^^^^^^^
 *
 * Two of three at least come from abroad: fewer show no partnership.
 */
export function listOfNations(view: ProjectView): RoleFound[] {
  return view.sentencesWith(TOGETHER).flatMap((sentence) => {
    const items = itemsIn(view, sentence);
    return runsOf(view.text, items).filter((run) => isOfNations(view, sentence, run)).flatMap((run) =>
      run.map(({ body, country }): RoleFound => ({
        rule: 'organisations/list-of-nations', body: { ...body, country: body.country ?? country }, role: 'partner', rank: 40, signals: ['in-list', 'nations'], cue: null,
      })));
  });
}

const isAbroad = ({ country, body }: Item): boolean => (country ?? body.country ?? 'LV') !== 'LV';
const isOfNations = (view: ProjectView, sentence: Span, run: readonly Item[]): boolean =>
  run.length >= FEWEST && run.filter(isAbroad).length >= FEWEST_ABROAD && !SEEN.test(view.folded.slice(sentence.start, run[0]!.start));

function itemsIn(view: ProjectView, sentence: Span): Item[] {
  const bodies = bodiesWithin(view, sentence).filter((body) => body.authority === null && body.whole.end <= sentence.end);
  const quotes = inside(view.mentionsOf<Quoted>('quoted'), sentence).filter((quote) => isName(quote) && !bodies.some((body) => isOverlapping(body.whole, quote)));
  const named = quotes.map((quote): Body => ({ ...plainBody(quote.value.text, quote.start + 1), whole: { start: quote.start, end: quote.end }, quoted: quote.value.text }));
  return [...bodies, ...named].sort((a, b) => a.whole.start - b.whole.start).flatMap((body) => {
    const item = toItem(view, body);
    // A quotation without a nation beside it may be anything.
    return item.country === null && named.includes(body) ? [] : [item];
  });
}

const isName = ({ value }: Mention<Quoted>): boolean => /^[\p{Lu}\d]/u.test(value.text) && !/[.!?,]$/u.test(value.text) && value.text.split(' ').length <= LONGEST_NAME;

function toItem(view: ProjectView, body: Body): Item {
  const lead = leadOf(view, body.whole.start);
  const end = body.whole.end + TAIL.exec(view.text.slice(body.whole.end, body.whole.end + 90))![0].length;
  const behind = { start: body.whole.end, end };
  const country = body.country ?? lead?.country ?? inside(view.mentionsOf<{ code: string }>('country'), behind)[0]?.value.code ?? inside(view.mentionsOf<{ country: string | null }>('place'), behind)[0]?.value.country ?? null;
  return { body, country, start: lead?.start ?? body.whole.start, end };
}

/** The people, the country or the town right before a name, in the genitive; null where none stands there. */
function leadOf(view: ProjectView, at: number): { start: number; country: string } | null {
  const words = /(?:[\p{L}-]+ ){1,2}$/u.exec(view.text.slice(Math.max(0, at - 60), at));
  if (words === null) return null;
  const parts = words[0].trim().split(' ').slice(-MOST_OF_LEAD);
  for (let count = parts.length; count > 0; count -= 1) {
    const printed = parts.slice(-count).join(' ');
    const start = at - printed.length - 1;
    const country = nationAt(view, { start, end: at - 1 });
    if (country !== null) return { start, country };
  }
  return null;
}

/** The country of a people, a country or a town that the words are. */
function nationAt(view: ProjectView, { start, end }: Span): string | null {
  const token = tokenAt(view.tokens, start);
  const isWhole = (hit: Span): boolean => hit.start === start && hit.end === end;
  const nation = (['country', 'demonym'] as const).flatMap((kind) => [...hitsAt(view.hits, token, kind)]).find(isWhole);
  return nation?.entry.code ?? hitsAt(view.hits, token, 'place').find(isWhole)?.entry.country ?? null;
}

/** Items that follow each other with nothing but commas and „un” between them. */
function runsOf(text: string, items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && item.start >= last.end && JOINT.test(text.slice(last.end, item.start))) runs.at(-1)!.push(item);
    else if (last === undefined || item.start >= last.end) runs.push([item]);
  }
  return runs;
}
