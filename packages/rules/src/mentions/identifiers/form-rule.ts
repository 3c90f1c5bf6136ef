import type { Anchor, Found, MentionRule, Scan } from '../../engine/mention-rule.ts';
import { readWindow } from './code-window.ts';
import { isCodeStart, type Identifier } from './identifier.ts';
import { codeAt, contextualPatterns, schemeOf } from './patterns.ts';

/** How far words before a number may stand that make it a project's. */
const CONTEXT = 90;

/** Short forms that are numbers of much else: they count only near words of their programme. */
const NEEDS: Record<string, RegExp> = {
  'interreg-central-baltic': /projekt|project|central baltic|centrāl\p{L}+ baltij|nr\.|no\./iu,
  'lvaf': /projekt|LVAF|vides aizsardzības fond|līgum/iu,
  'interreg-baltic-sea': /projekt|project|interreg|baltij/iu,
  'baltic-research-programme': /projekt|project|līgum|research|pētniec/iu,
};

/** A rule for project numbers that are known by their form, tried at one kind of anchor. */
export function defineForm(id: string, anchor: Anchor, mayBegin: (scan: Scan, index: number) => boolean): MentionRule<Identifier> {
  return {
    id,
    type: 'identifier',
    anchor,
    read: (scan, index) => (mayBegin(scan, index) ? readForm(scan, scan.tokens.starts[index]!) : null),
  };
}

/** The project number that begins at `start`, known by its form; null where none does. */
export function readForm({ text }: Scan, start: number): Found<Identifier> | null {
  if (!isCodeStart(text, start)) return null;
  const { code, offsetOf } = readWindow(text, start);
  const found = codeAt(code);
  if (found === null) return readContextual(text, start);
  const need = NEEDS[found.pattern];
  if (need !== undefined && !need.test(text.slice(Math.max(0, start - CONTEXT), start))) return null;
  const end = offsetOf(found.length - 1) + 1;
  return { start, end, value: { value: code.slice(0, found.length), scheme: found.scheme, by: 'form' } };
}

/** Patterns that look back at the words before the number. */
function readContextual(text: string, start: number): Found<Identifier> | null {
  const from = Math.max(0, start - CONTEXT);
  const window = text.slice(from, start + 24);
  for (const { regex, programmes } of contextualPatterns) {
    regex.lastIndex = start - from;
    const match = regex.exec(window);
    if (match !== null) return { start, end: start + match[0].length, value: { value: match[0], scheme: schemeOf(programmes, match[0]), by: 'form' } };
  }
  return null;
}
