import { letterCases, tokenKey } from '@siets/latvian';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import type { NameFound } from './find-names.ts';
import { isHeadline } from './headline.ts';

const RULE = 'title/plain-name';
/** „Projekts Zaļais pagalms” as a line of its own. */
const HEADING = /^(?<before>(?:[\p{L}+ ]{2,40} )?(?:projekts|project)[\s:–-]{1,3})(?<name>\p{Lu}[^„“"«»”.!?:\n]{6,140})$/iu;
/** „projekta Zaļais pagalms ietvaros”: the word behind it ends the name. */
const WITHIN = new RegExp(
  '^\\s+(?<name>\\p{Lu}[^„“"«»”.;:()\\n]{8,140}?)\\s+' +
    '(?:ietvaros|(?:īstenošan|realizācij|ieviešan|noslēgum|aktivitāt|dalībniek)\\p{L}*)(?!\\p{L})',
  'u',
);
const OF = new Set([tokenKey('projekta')]);
/** A person, a body or a programme that owns the project, or words of an office. */
const NOT_NAMES = new RegExp(
  '^(?:Number|No|Eiropas|ES |ERAF|ESF|ELFLA|LEADER|Interreg|Erasmus|Nordplus|Nr|Kopēj|Sabiedrīb|Vadošā|Vadītāj|' +
    'Latvijas|Lietuvas|Igaunijas|Norvēģijas|Šveices)|' +
    'fonda$|programmas$|(?:pašvaldības|domes|biedrības|skolas|pamatskolas|vidusskolas|universitātes|aģentūras)$',
  'u',
);

/**
 * A name without quotation marks that its line or the words behind it end.
 *
 *     darbi projekta Zaļais pagalms ietvaros
 *                    ^^^^^^^^^^^^^^
 */
export function plainNames(view: ProjectView): NameFound[] {
  return [...headings(view), ...within(view), ...said(view), ...defined(view)];
}

/** “Green Yards for All (GREEN YARD) is a LIFE project”: the subject of a page's first sentence, with its short name. */
const DEFINED = /^(?<name>\p{Lu}[^„“"«»”.;:()\n]{8,160}) \((?<short>\p{Lu}[\p{L}\d +-]{1,24})\) (?:is|was|ir|bija) (?:(?:a|an|the) )?(?:[\p{L}+-]+ ){0,4}(?:project|projekts)(?!\p{L})/u;
const FIRST = 4;

function defined(view: ProjectView): NameFound[] {
  return view.layout.paragraphs.slice(0, FIRST).flatMap((one) => {
    const match = view.has(one) ? DEFINED.exec(view.text.slice(one.start, one.start + 320)) : null;
    const { name, short } = match?.groups ?? {};
    if (name === undefined || short === undefined) return [];
    const end = one.start + name.length;
    const side = { start: end + 2, end: end + 2 + short.length };
    return [{ rule: RULE, rank: 10, span: { start: one.start, end }, signals: ['unquoted', 'defined'], context: null, beside: [side] }];
  });
}

/** „projektam Lapu ielas stadiona atjaunošana.”: a name that says what is done, up to the end of its sentence. */
const DOING = new RegExp(
  '^\\s+(?<name>\\p{Lu}[^„“"«»”.,;:()\\n]{8,140}?\\s\\p{Ll}*(?:šana|šanās|ācija|īcija|ukcija|iegāde|izveide|izbūve|pārbūve|būvniecība|attīstība|nomaiņa|remonts|pilnveide))(?=\\s*(?:\\.(?:\\s|$)|\\n\\s*\\n|$))',
  'u',
);
/** „Projekta nosaukums ir SEEDS OF CHANGE un to finansē …”. */
const CALLED = /^\s+nosaukums\s+(?:ir|[–—-])\s+(?<name>\p{Lu}[\p{Lu}\d’'&+-]*(?:\s[\p{Lu}\d&+’'-]+){1,9})(?=\s\p{Ll}|[.,;(])/u;
/** „Projekta nosaukums ir Zaļais pagalms, un to finansē …”. */
const CALLED_SMALL = /^\s+nosaukums\s+(?:ir|[–—-])\s+(?<name>\p{Lu}[^„“"«»”.,;:()\n]{3,120}?)(?=\s*(?:[.;(]|,\s(?:un|kas|ko|kur|to)(?!\p{L})|\sun\s(?:to|tas|tā|tajā)\s))/u;
/** „projektam Zīļu muzeja jumta nomaiņa.”: behind these cases whose roof it is belongs to the name. */
const GIVEN = new Set(['projektam', 'projektu'].map(tokenKey));
const CUES = new Set(['projekts', 'projekta', 'projektu', 'projektam'].map(tokenKey));

function said(view: ProjectView): NameFound[] {
  const { tokens, text } = view;
  const found: NameFound[] = [];
  for (const at of wordsWith(view, CUES)) {
    if (at + 1 === tokens.count) continue;
    const end = tokens.ends[at]!;
    const words = text.slice(end, end + 180);
    const called = (CALLED.exec(words) ?? CALLED_SMALL.exec(words))?.groups?.name;
    const name = called ?? (tokens.cases[at + 1] === letterCases.lower ? undefined : DOING.exec(words)?.groups?.name);
    if (name === undefined || isHeadline(name)) continue;
    const start = end + words.indexOf(name);
    const isGiven = called === undefined && GIVEN.has(tokens.keys[at]!);
    found.push(...toFound(view, { start, end: start + name.length }, { start: tokens.starts[at]!, end }, isGiven).map((one) => (called === undefined ? one : { ...one, rank: 12, signals: ['unquoted', 'named'] })));
  }
  return found;
}

function headings(view: ProjectView): NameFound[] {
  return view.layout.paragraphs.filter((one) => one.kind === 'heading' && view.has(one)).slice(0, 6).flatMap(({ start, end }) => {
    const match = HEADING.exec(view.text.slice(start, end));
    const { before, name } = match?.groups ?? {};
    const isNamed = before !== undefined && name !== undefined && /^\p{Lu}/u.test(name);
    if (!isNamed || isHeadline(view.text.slice(start, end))) return [];
    return toFound(view, { start: start + before.length, end }, { start, end: start + before.trimEnd().length });
  });
}

function within(view: ProjectView): NameFound[] {
  const { tokens, text } = view;
  const found: NameFound[] = [];
  for (const at of wordsWith(view, OF)) {
    if (at + 1 === tokens.count || tokens.cases[at + 1] === letterCases.lower) continue;
    const end = tokens.ends[at]!;
    const match = WITHIN.exec(text.slice(end, end + 180));
    if (match === null) continue;
    const start = end + match[0].indexOf(match.groups!.name!);
    found.push(...toFound(view, { start, end: start + match.groups!.name!.length }, { start: tokens.starts[at]!, end }));
  }
  return found;
}

function toFound(view: ProjectView, span: { start: number; end: number }, context: { start: number; end: number }, mayOpenWithBody = false): NameFound[] {
  const words = view.text.slice(span.start, span.end).trim();
  const first = { start: span.start, end: span.start + 1 };
  const others = ['authority', 'person', 'identifier', 'organisation'];
  const isOther = others.some((type) => !(mayOpenWithBody && type === 'organisation') && overlapping(view.mentionsOf(type), first) !== undefined);
  if (!view.has(span) || NOT_NAMES.test(words) || isOther || words.split(/\s+/u).length < 2) return [];
  return [{ rule: RULE, rank: 25, span, signals: ['unquoted'], context: { ...context, as: 'context' } }];
}
