import { defineMention } from '../../engine/mention-rule.ts';
import type { Quoted } from './quoted-name.ts';

/** Two signs in the place of one mark, words with at most one quotation of their own, and a mark or two signs that close. */
const DOUBLED = new RegExp(
  '(?<open>,,|<<|\'\')(?<inner>(?:[^„«“”"»<>\\n]|\\n(?![ \\t]*\\n)|[„“"«][^„«“”"»\\n]{1,60}[”"“»]){2,240}?)' +
    '(?<=[^\\s,])(?<close>,,|>>|\'\'|[”“"»])',
  'uy',
);

/**
 * A quotation whose marks were typed as two signs each.
 *
 *     projekts ,,Zaļais pagalms” beidzies
 *              ^^^^^^^^^^^^^^^^^
 */
export const doubledMark = defineMention<Quoted>({
  id: 'quotes/doubled-mark',
  type: 'quoted',
  anchor: { signs: ',<\'' },
  read({ text, tokens }, index) {
    const start = tokens.starts[index]!;
    if (text.charAt(start + 1) !== text.charAt(start) || !isFree(text, start)) return null;
    DOUBLED.lastIndex = start;
    const match = DOUBLED.exec(text);
    const { open, inner } = match?.groups ?? {};
    if (match === null || open === undefined || inner === undefined) return null;
    return { start, end: start + match[0].length, value: { text: inner.trim(), opening: open, nested: [], closed: 'own' } };
  },
});

/** No word and no third comma before the signs, a word behind them. */
const isFree = (text: string, at: number): boolean =>
  !/[\p{L}\p{N},]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 2));
