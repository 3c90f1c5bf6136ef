import { isWithin, type Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { PlaceMention } from '../../mentions/places/index.ts';
import { plainBody, type RoleFound } from './body.ts';

/** Heads in the genitive plural, and what each of the bodies is. */
const HEADS: Readonly<Record<string, string>> = {
  pašvaldību: 'pašvaldība', bibliotēku: 'bibliotēka', skolu: 'skola', vidusskolu: 'vidusskola', pamatskolu: 'pamatskola', muzeju: 'muzejs', universitāšu: 'universitāte', domju: 'dome',
};
const DASHED = cue(new RegExp(
  `(?<!\\p{L})(?<head>${Object.keys(HEADS).join('|')})\\s+[-–—]\\s+(?<names>\\p{Lu}[^–—\\n.;:]{2,140}?)\\s+[-–—]\\s+(?:pārstāv|delegācij|speciālist|darbiniek|skolotāj|skolēn|ekspert|kolēģ)`, 'u',
));
/** Names of one list: genitives with commas and „un” between. */
const LIST = /^\p{Lu}\p{L}+(?:(?:, | un )\p{Lu}\p{L}+)+$/u;

/**
 * Bodies that are named by their places between dashes, whose people take part in the project.
 *
 *     Projekta vizītē Lietuvas pašvaldību – Biržu un Rokišķu – pārstāvji apmeklēja četrus partnerus.
 *                              ----------   ^^^^^    ^^^^^^^^
 */
export function dashedOwners(view: ProjectView): RoleFound[] {
  return view.sentencesWith(DASHED).flatMap((sentence) => inOne(view, sentence));
}

function inOne(view: ProjectView, sentence: Span): RoleFound[] {
  const match = view.cues.exec(DASHED, sentence.start, sentence.end);
  const { head, names } = match?.groups ?? {};
  if (match === null || head === undefined || names === undefined || !LIST.test(names) || !view.folded.slice(sentence.start, sentence.end).includes('projekt')) return [];
  const start = sentence.start + match.index + match[0].indexOf(names, head.length);
  const list = { start, end: start + names.length };
  const places = view.mentionsOf<PlaceMention>('place').filter((one) => isWithin(one, list) && one.value.case === 'genitive');
  if (places.length < 2 || places.length !== names.split(/, | un /u).length) return [];
  const words = { start: sentence.start + match.index, end: sentence.start + match.index + head.length, as: 'context' } as const;
  return places.map((place) => {
    const printed = view.text.slice(place.start, place.end);
    const body = { ...plainBody(printed, place.start), name: `${printed} ${HEADS[head]!}`, country: place.value.country };
    return { rule: 'organisations/dashed-owners', body, role: 'partner', rank: 30, signals: ['between-dashes'], cue: words };
  });
}
