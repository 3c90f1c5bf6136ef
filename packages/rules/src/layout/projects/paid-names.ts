import type { Span } from '@siets/record';
import { firstFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** An earlier or another project. */
const OTHER = /(?:iepriekš|līdzīg|agrāk|cit(?:a|u|am|ā)(?!\p{L})|turpin|noslēgt|īstenot)\p{L}*\s+projekt\p{L}*[^„“"]{0,30}$/iu;
/** „projektam „…””, „projekta Nr. 7 „…””: the word straight before a name. */
const CALLED = /projekt(?:s|a|u|am|iem|i)?\s*(?:Nr\.?\s*\S{1,30}\s*)?[:–-]?\s*$/iu;
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
  return isEach ? spread(view, units) : null;
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
