import { tokenKinds, tokenText } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { isClosing, isOpening, isQuoteMark, isSingleClosing, isSingleMark, isSpacedOpening, quoteSigns } from './marks.ts';

/** Words in quotation marks: a title, a name, a programme. */
export interface Quoted {
  /** Between the outer marks, without blanks at its edges; inner marks stay. */
  text: string;
  /** The opening mark. */
  opening: string;
  /** Quotations inside, as offsets of their words into the document. */
  nested: { start: number; end: number }[];
  /** `shared`: one mark closes the inner and the outer quotation; `none`: no mark closes it before the paragraph ends. */
  closed: 'own' | 'shared' | 'none';
}

/** The longest quotation, in tokens: hostile text may open a mark at every word. */
const MOST_TOKENS = 90;

/**
 * Words between quotation marks, with the quotations inside them.
 *
 *     projekta „Biedrības “Zīle” dārzs” ietvaros
 *              ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Marks need not agree in style. One that is never closed ends where its paragraph, sentence or bracket does.
 */
export const quotedName = defineMention<Quoted>({
  id: 'quotes/quoted-name',
  type: 'quoted',
  anchor: { signs: quoteSigns },
  read(scan, index) {
    const start = scan.tokens.starts[index]!;
    const isSpaced = !isOpening(scan.text, start);
    if (isSpaced && !isSpacedOpening(scan.text, start)) return null;
    const single = isSingleMark(scan.text.charAt(start));
    const walk = walkTo(scan, index, single);
    if (walk === null || (isSpaced && walk.closed === 'none')) return null;
    return found(scan, start, walk);
  },
});

interface Walk {
  /** Where the words end, before the closing mark. */
  inner: number;
  /** Where the mention ends, behind the closing mark. */
  end: number;
  nested: { start: number; end: number }[];
  closed: Quoted['closed'];
}

/** Follows the tokens to the mark that closes; null where none can. */
function walkTo(scan: Scan, index: number, single: boolean): Walk | null {
  const { tokens, text } = scan;
  const open: number[] = [];
  const nested: { start: number; end: number }[] = [];
  let last: number | null = null;
  let at = index + 1;
  const limit = Math.min(tokens.count, index + MOST_TOKENS);
  for (; at < limit; at += 1) {
    const start = tokens.starts[at]!;
    if (tokens.kinds[at] === tokenKinds.break) {
      if (isParagraphBreak(scan, at)) break;
      continue;
    }
    if (tokens.kinds[at] !== tokenKinds.sign) continue;
    const sign = text.charAt(start);
    if (single) {
      if (isSingleMark(sign) && isSingleClosing(text, start)) return { inner: start, end: start + 1, nested, closed: 'own' };
      if (isQuoteMark(sign)) return null;
      continue;
    }
    if (!isQuoteMark(sign)) continue;
    if (isOpening(text, start) && !(open.length > 0 && isDoubled(text, start)) && !isGlued(text, start)) {
      if (open.length > 2) return null;
      open.push(start + 1);
      last = null;
    } else if (isClosing(text, start) || isGlued(text, start)) {
      const from = open.pop();
      if (from === undefined) return { inner: start, end: start + 1, nested, closed: 'own' };
      nested.push({ start: from, end: start });
      last = start + 1;
    }
  }
  if (single) return null;
  return last === null || open.length > 0 ? unclosed(scan, index, at, nested) : shared(scan, index, last, nested);
}

/** „Lobi dorbi“Aglonas pag.”: a mark that may open or close, with a letter on either side, closes what is open. */
const isGlued = (text: string, at: number): boolean => '“"'.includes(text.charAt(at)) && /\p{Ll}/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at + 1));

/** `“”` and `""`: marks beside each other close one after the other. */
const isDoubled = (text: string, at: number): boolean => isQuoteMark(text.charAt(at - 1)) && !isOpening(text, at - 1);

/** „Plenērs un simpozijs “Navigācija”: the last mark closes both. */
function shared(scan: Scan, index: number, last: number, nested: Walk['nested']): Walk {
  const sentence = sentenceEnd(scan, index, last);
  return sentence < last ? closedTwice(scan, sentence, nested) ?? { inner: sentence, end: sentence, nested: [], closed: 'none' } : { inner: last, end: last, nested, closed: 'shared' };
}

/** Words that end behind the mark of an inner quotation: it closes both. */
function closedTwice({ text }: Scan, end: number, nested: Walk['nested']): Walk | null {
  const inner = nested.filter((one) => one.end < end);
  return inner.some((one) => one.end === end - 1) && isQuoteMark(text.charAt(end - 1)) ? { inner: end, end, nested: inner, closed: 'shared' } : null;
}

/** A mark that is never closed: the words run to the end of the line, sentence or bracket. */
function unclosed(scan: Scan, index: number, limit: number, nested: Walk['nested']): Walk | null {
  const stop = limit < scan.tokens.count ? scan.tokens.starts[limit]! : scan.text.length;
  const end = sentenceEnd(scan, index, stop);
  const inside = nested.filter((one) => one.end < end);
  return closedTwice(scan, end, nested) ?? { inner: end, end, nested: inside, closed: 'none' };
}

/** Where a sentence that holds token `index` ends, at most `limit`: a full stop before a capital, `;`, `,` or a bracket before a number or a cue. */
function sentenceEnd(scan: Scan, index: number, limit: number): number {
  const { tokens, text } = scan;
  for (let at = index + 1; at < tokens.count && tokens.starts[at]! < limit; at += 1) {
    if (tokens.kinds[at] === tokenKinds.break) return tokens.starts[at]!;
    if (tokens.kinds[at] !== tokenKinds.sign) continue;
    const sign = text.charAt(tokens.starts[at]!);
    if (isQuoteMark(sign) && isClosing(text, tokens.starts[at]!) && GOES_ON.test(text.slice(tokens.ends[at], tokens.ends[at]! + 40))) return tokens.ends[at]!;
    if (sign === ';' || (sign === '.' && startsSentence(scan, at + 1)) || (sign === ',' && startsNumber(scan, at + 1))) return tokens.starts[at]!;
  }
  return limit;
}

/** „Deju kopai „Zīle”, 283 eiro biedrībai …”, „„Centrs „Zīle” projektam „Taka””: the list goes on behind the mark that closes both. */
const GOES_ON = /^(?:,|,? (?:un|bet)) \d[\d .,\u00a0]{0,12} ?(?:EUR|eiro|euro|Ls|LVL|latu|latus|€)(?!\p{L})|^[„“«]\p{Lu}|^,? projekt(?:am|a|u) [„“"«\p{Lu}]/u;

function startsSentence(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (at >= tokens.count || tokens.kinds[at] === tokenKinds.break) return true;
  const gap = tokens.starts[at]! > tokens.ends[at - 1]!;
  const long = at >= 2 && tokens.ends[at - 2]! - tokens.starts[at - 2]! > 2;
  return gap && long && tokens.kinds[at] === tokenKinds.word && tokens.cases[at] !== 0;
}

const CUES = new Set(['nr', 'id', 'no', 'ko', 'kas', 'kura', 'kuru', 'kurā', 'ietvaros']);

function startsNumber(scan: Scan, at: number): boolean {
  return at < scan.tokens.count && scan.tokens.kinds[at] === tokenKinds.word && CUES.has(tokenText(scan.tokens, at).toLowerCase());
}

function isParagraphBreak(scan: Scan, at: number): boolean {
  const from = scan.tokens.starts[at]!;
  const first = scan.text.indexOf('\n', from);
  return first >= 0 && first < scan.tokens.ends[at]! && scan.text.indexOf('\n', first + 1) < scan.tokens.ends[at]! && scan.text.indexOf('\n', first + 1) >= 0;
}

function found(scan: Scan, start: number, walk: Walk) {
  const text = scan.text.slice(start + 1, walk.inner).trim();
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return null;
  const end = walk.closed === 'own' ? walk.end : start + 1 + scan.text.slice(start + 1, walk.end).trimEnd().length;
  return { start, end, value: { text, opening: scan.text.charAt(start), nested: walk.nested, closed: walk.closed } };
}
