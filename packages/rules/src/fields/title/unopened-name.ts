import { tokenKey } from '@siets/latvian';
import { firstFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import type { NameFound } from './find-names.ts';

const RULE = 'title/unopened-name';
const CUES = new Set(['projekts', 'projekta', 'projektam', 'projektu', 'projektā'].map(tokenKey));
/** Words with a capital up to a closing mark; no sentence ends and no other mark stands between. */
const NAME = /^[\s:–-]{1,4}(?<name>\p{Lu}[^„“"«»”\n.;:]{8,220})(?:”|"(?=[\s,.;()]))/u;

const SPEECH = 400;

/**
 * A name whose opening quotation mark was lost.
 *
 *     lēmumu par projekta  Upes krasta labiekārtošana” (Nr. LLI-777) apstiprināšanu
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function unopenedNames(view: ProjectView): NameFound[] {
  const { tokens, text } = view;
  const found: NameFound[] = [];
  for (const at of wordsWith(view, CUES)) {
    const end = behindNumber(view, tokens.ends[at]!);
    const name = NAME.exec(text.slice(end, end + 240))?.groups?.name;
    if (name === undefined || isInsideSpeech(view, end)) continue;
    const start = end + text.slice(end, end + 8).search(/\p{Lu}/u);
    const span = { start, end: start + name.length };
    if (view.has(span)) found.push({ rule: RULE, rank: 20, span, signals: ['unopened'], context: { start: tokens.starts[at]!, end: tokens.ends[at]!, as: 'context' } });
  }
  return found;
}

/** „projekta Nr. LLI-777 Upes krasta labiekārtošana””: over the number that stands between. */
function behindNumber(view: ProjectView, end: number): number {
  const code = firstFrom(view.mentionsOf('identifier'), end);
  return code !== undefined && /^\s+(?:Nr\.?|No\.?)?\s*$/iu.test(view.text.slice(end, Math.min(code.start, end + 12))) && code.start - end < 12 ? code.end : end;
}

/** True where an opening mark before the word has no partner yet: the closing mark is its own. */
function isInsideSpeech({ text }: ProjectView, at: number): boolean {
  const before = text.slice(Math.max(0, at - SPEECH), at).split(/\n\s*\n/u).at(-1) ?? '';
  return before.lastIndexOf('„') > Math.max(before.lastIndexOf('”'), before.lastIndexOf('“'), before.lastIndexOf('"'));
}
