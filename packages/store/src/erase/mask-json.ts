import { MASK, maskAll, type Mask } from './mask-words.ts';

/** A text before and after. */
export interface MaskedText {
  was: string;
  now: string;
  /** Id of the masked text. */
  id: string;
}

interface Json { [name: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSpan = (value: unknown): value is { start: number; end: number } => isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

/** The letters that a value made of a masked word begins with, whatever its ending: „Kalniņai” gives „Kalniņa”. */
const stemsOf = (was: string, now: string): string[] =>
  [...was.matchAll(/[\p{L}\p{M}\p{N}]{3,}/gu)].filter(({ index }) => now[index] === MASK).map(([word]) => word.slice(0, Math.max(3, word.length - 3)).toLowerCase());

/** Codes and roles of the contract, which no name stands in. */
const isCode = (text: string): boolean => /^[a-z][a-z-]*$|^\d{4}(?:-\d\d){0,2}$/u.test(text);

/** Masks in a value the words that begin like those that were masked in its evidence. */
function blot(value: unknown, stems: readonly string[]): unknown {
  if (typeof value === 'string' && !isCode(value)) {
    return value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (stems.some((stem) => word.toLowerCase().startsWith(stem)) ? maskAll(word) : word));
  }
  if (Array.isArray(value)) return value.map((each) => blot(each, stems));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blot(each, stems)])) : value;
}

/** Where the words of an object stand: those of a field by its first evidence, those of an anchor by itself. */
function placeOf(node: Json): { start: number; end: number; textId: unknown } | null {
  const [first] = Array.isArray(node['evidence']) ? (node['evidence'] as unknown[]) : [node];
  return isSpan(first) && typeof node['raw'] === 'string' ? { start: first.start, end: first.end, textId: node['textId'] } : null;
}

/**
 * Masks JSON about a document – a record, a trace, a decision – so that it fits its masked texts: words that stand on a span are
 * those of the masked text, values made of masked words are masked too, and ids of texts are those of the masked ones.
 * `own` is the text that spans without a `textId` count in.
 */
export function makeJsonMask(mask: Mask, texts: ReadonlyMap<string, MaskedText>, own: MaskedText | undefined) {
  /** The stretch of a text before and after, where the words stood there. */
  const stretch = (text: MaskedText | undefined, start: number, end: number, words: unknown): string | null =>
    text && text.was.slice(start, end) === words ? text.now.slice(start, end) : null;

  /** Fits an object on a span; answers the beginnings of the words that were masked in it. */
  function fit(node: Json, out: Json): string[] {
    const place = placeOf(node);
    if (!place) return [];
    const { start, end, textId } = place;
    const text = typeof textId === 'string' ? texts.get(textId) : own;
    const raw = node['raw'] as string;
    const stems = text ? stemsOf(text.was.slice(start, end), text.now.slice(start, end)) : stemsOf(raw, out['raw'] as string);
    out['raw'] = stretch(text, start, end, raw) ?? blot(out['raw'], stems);
    for (const [name, from, to] of [['before', start - String(node['before']).length, start], ['after', end, end + String(node['after']).length]] as const) {
      if (typeof node[name] === 'string') out[name] = stretch(text, from, to, node[name]) ?? out[name];
    }
    return stems;
  }

  function maskNode(node: Json): Json {
    const out: Json = Object.fromEntries(Object.entries(node).map(([name, each]) => [name, maskAny(each)]));
    const nested = [node['anchor'], node['words'], ...(isObject(node['parts']) ? Object.values(node['parts']) : [])].filter(isObject);
    const stems = [...fit(node, out), ...nested.flatMap((each) => fit(each, { ...each, raw: mask(String(each['raw'])).text }))];
    if (stems.length > 0) for (const name of ['value', 'machine']) if (name in out) out[name] = blot(out[name], stems);
    return out;
  }

  function maskAny(value: unknown): unknown {
    if (typeof value === 'string') return texts.get(value)?.id ?? mask(value).text;
    if (Array.isArray(value)) return value.map(maskAny);
    return isObject(value) ? maskNode(value) : value;
  }

  return <T>(value: T): T => maskAny(value) as T;
}
