import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { findBodies, type Body, type RoleFound } from './body.ts';
import { cueAfter, cueBefore, type CueFound } from './role-cues.ts';

/** Nothing but list signs, countries, brackets and small words between two names: they share their role. */
const CHAIN = /^(?:[\s,;/•*()„“”"»-]|\([^)]{0,80}\)|(?:un|and|ka ari|kā arī|arī|ar|pats|pati|the|no|from|from the|of)(?=[\s„“"])|reģ\.?\s*(?:nr\.?)?\s*\d{11}|(?:biedrīb|nodibinājum|pašvaldīb|uzņēmum|skol)\p{L}{1,3}(?=\s)|\p{Lu}\p{L}+(?:ijas?|as|u|jas|[āī])(?=[\s,;)]))*$/iu;

/**
 * A name with words of a role beside it in its sentence.
 *
 *     Projektu īsteno Ropažu novada pašvaldība sadarbībā ar biedrību „Lielā Jugla”.
 *              ------ ^^^^^^^^^^^^^^^^^^^^^^^^ ------------ ^^^^^^^^^^^^^^^^^^^^^^
 *
 * Names that follow in the same list share the role.
 */
export function inSentence(view: ProjectView): RoleFound[] {
  const found: RoleFound[] = [];
  let last: { body: Body; cue: CueFound; sentence: Span } | null = null;
  const bodies = findBodies(view);
  for (const [index, body] of bodies.entries()) {
    const sentence = sentenceOf(view, body);
    const previous = bodies[index - 1];
    const from = previous !== undefined && previous.whole.end <= body.start ? Math.max(sentence.start, previous.end) : sentence.start;
    const next = bodies.slice(index + 1).find((one) => one.whole.start >= body.whole.end);
    const to = Math.min(sentence.end, next?.isNominative === true && next.start > body.end ? next.start : sentence.end);
    const own = ownCue(view.text, body, from, to);
    const cue: CueFound | null = own ?? (last !== null && isChained(view.text, last.body, body) ? last.cue : null);
    last = cue === null || cue.isSubject ? null : { body, cue, sentence };
    if (cue === null || cue.role === 'none') continue;
    found.push({
      rule: 'organisations/in-sentence', body, role: cue.role, rank: own === null ? 30 : 20,
      signals: ['in-sentence', cue.side === 'before' ? 'cue-before' : 'cue-behind', ...(own === null ? ['in-list'] : [])],
      cue: { ...cue.span, as: 'context' },
    });
  }
  return found;
}

const sentenceOf = (view: ProjectView, body: Body): Span => {
  const sentence = view.sentenceAt(body.start);
  return sentence === null ? { start: Math.max(0, body.start - 160), end: body.end + 200 } : { start: sentence.start, end: Math.max(sentence.end, body.end) };
};

/** Brackets and „vadošais partneris” behind a name say more than what stands before it. */
function ownCue(text: string, body: Body, from: number, to: number): CueFound | null {
  const behind = cueAfter(text, body.whole.end, Math.max(to, body.whole.end), body.isNominative);
  const before = body.start > body.whole.start ? null : cueBefore(text, from, body.whole.start);
  if (behind !== null && (before === null || behind.role === 'lead' || !behind.isSubject)) return behind;
  return before;
}

const isChained = (text: string, before: Body, body: Body): boolean =>
  before.whole.start === body.whole.start || (body.whole.start - before.whole.end < 120 && CHAIN.test(text.slice(before.whole.end, body.whole.start)));
