import type { Mention, Span } from '@siets/record';
import { firstFrom, inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesIn } from './signs.ts';

/** An earlier or another project. */
const OTHER = /(?:iepriekš|līdzīg|agrāk|cit(?:a|u|am|ā)(?!\p{L})|turpin|noslēgt|īstenot(?:aj|ai|ā(?!\p{L})|o(?!\p{L})|ie(?!\p{L})|os(?!\p{L})))\p{L}*\s+projekt\p{L}*[^„“"]{0,30}$/iu;
/** „projektam „…””, „projekta Nr. 7 „…””: the word straight before a name. */
const CALLED = /(?:projekt(?:s|a|ā|u|am|iem|i)?|(?<!\p{L})(?:iecer(?:e|es|ei)|iniciatīv(?:a|as|ai)|projects?))\s*(?:Nr\.?\s*\S{1,30}\s*)?[:–-]?\s*$/iu;
/** How far behind the name its sum may stand, in one sentence. */
const REACH = 90;

/**
 * Names with „projekts” before each and a sum behind each, told in one sentence or paragraph.
 *
 *     Piešķirts: projektam „Ābeļdārzs” 400 EUR, projektam „Ķiršu taka” 500 EUR.
 */
export function paidNames(view: ProjectView): Span[] | null {
  const sums = view.mentionsOf('money');
  const names = view.mentionsOf('quoted').filter((one) => CALLED.test(before(view.text, one)));
  if (names.some((one) => OTHER.test(before(view.text, one)))) return null;
  const units = names.flatMap((name, index) => {
    const sum = firstFrom(sums, name.end);
    const next = names[index + 1]?.start ?? Infinity;
    const isNear = sum !== undefined && sum.end <= next && sum.start - name.end < REACH;
    const isItsOwn = isNear && !/[.!?]\s+\p{Lu}/u.test(view.text.slice(name.end, sum.start));
    return isItsOwn ? [{ start: name.start, end: sum.end, name: key(view.text, name) }] : [];
  });
  const isEach = units.length > 1 && units.length === names.length && new Set(units.map((one) => one.name)).size === units.length;
  if (isEach) return byParagraph(view, names) ?? spread(view, units);
  return paidBefore(view, names) ?? byParagraph(view, names) ?? counted(view, names);
}

/** „420 eiro ieguvis projekts „Ābeļdārzs”, bet 320 eiro piešķirti projektam „Ķiršu taka””: one sentence, each sum in front of its name. */
function paidBefore(view: ProjectView, names: readonly Mention[]): Span[] | null {
  const sentence = names.length < 2 ? null : view.sentenceAt(names[0]!.start);
  if (sentence === null || names.at(-1)!.start > sentence.end) return null;
  const sums = inside(view.mentionsOf('money'), { start: sentence.start, end: names.at(-1)!.end });
  const units = names.flatMap((name, index) => {
    const own = sums.filter((sum) => sum.end <= name.start && sum.start >= (names[index - 1]?.end ?? sentence.start));
    return own.length === 1 && name.start - own[0]!.end < REACH ? [{ start: own[0]!.start, end: name.end }] : [];
  });
  const isEach = units.length === names.length && sums.length === names.length && new Set(names.map((one) => key(view.text, one))).size === names.length;
  return isEach ? units : null;
}

const GIVEN = /piešķ|atbalst|finans|grant|award|fund|support|receiv|goes to/iu;

/** Two paragraphs or more that each tell of one name, of a sum and of who gives it: „Tūkstotis eiro piešķirts biedrībai projektam „Taka” …”. */
function byParagraph(view: ProjectView, names: readonly Mention[]): Span[] | null {
  const told = view.layout.paragraphs.flatMap((paragraph) => {
    const own = inside(names, paragraph);
    if (own.length === 0) return [];
    const isPaid = inside(view.mentionsOf('money'), paragraph).length > 0 && GIVEN.test(view.text.slice(paragraph.start, paragraph.end));
    return [{ start: paragraph.start, end: paragraph.end, keys: [...new Set(own.map((one) => key(view.text, one)))], isPaid }];
  });
  const isEach = told.length > 1 && told.every(({ keys, isPaid }) => isPaid && keys.length === 1) && new Set(told.map(({ keys }) => keys[0])).size === told.length;
  return isEach ? withUncalled(view, told).map(({ start, end }) => ({ start, end })) : null;
}

/** “EUR 900 were awarded to Oak House for “Silent Pump””: paragraphs beside those found, shaped like them, whose name no „projekts” stands before. */
function withUncalled(view: ProjectView, told: readonly Span[]): readonly Span[] {
  const sums = view.mentionsOf('money');
  const alike = view.layout.paragraphs.filter((one) => inside(sums, one).length === 1 && namesIn(view, one).length === 1 && (GIVEN.test(view.text.slice(one.start, one.end)) || overlapping(told, one) !== undefined));
  return told.every((one) => overlapping(alike, one) !== undefined) ? alike : told;
}

/** „divi projekti”, „three projects”: how many the text tells of. */
const COUNTS: readonly RegExp[] = [/div(?:i|us|iem)|two/, /tr[iī]s|trim|three/, /četr(?:i|us|iem)|four/, /piec(?:i|us|iem)|five/].map((words) => new RegExp(`(?<!\\p{L})(?:${words.source}) (?:[\\p{L}]+ ){0,4}(?:projekti|projektus|projektiem|projects)(?!\\p{L})`, 'iu'));

/** As many paragraphs that each tell of one name as the text counts projects. */
function counted(view: ProjectView, names: readonly Mention[]): Span[] | null {
  const told = view.layout.paragraphs.flatMap((paragraph) => {
    const keys = new Set(inside(names, paragraph).map((one) => key(view.text, one)));
    return keys.size === 0 ? [] : [{ start: paragraph.start, end: paragraph.end, keys: [...keys] }];
  });
  const count = COUNTS[told.length - 2];
  const isEach = told.every(({ keys }) => keys.length === 1) && new Set(told.map(({ keys }) => keys[0])).size === told.length;
  return count !== undefined && isEach && count.test(view.text.slice(0, told[0]!.end)) ? told.map(({ start, end }) => ({ start, end })) : null;
}

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 60), start);

const key = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Each stretch begins where the one before ends, the first with its sentence or behind its colon. */
function spread(view: ProjectView, units: readonly Span[]): Span[] {
  const first = units[0]!;
  const sentence = view.sentenceAt(first.start)?.start ?? first.start;
  const colon = view.text.slice(sentence, first.start).lastIndexOf(': ');
  const start = sentence + (colon < 0 ? 0 : colon + 1);
  return units.map(({ end }, index) => ({ start: index === 0 ? start : units[index - 1]!.end, end }));
}
