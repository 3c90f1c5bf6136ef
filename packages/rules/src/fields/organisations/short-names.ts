import { letterCases, tokenKey } from '@siets/latvian';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsIn } from '../../engine/words-with.ts';
import { overlapping } from '../nearby.ts';
import type { Body } from './body.ts';

/** Short names of one or two letters stand for too much else. */
const MIN_LENGTH = 3;

/**
 * The places where a short name that the text gave in brackets stands for the body.
 *
 *     Jūras pētniecības institūts (JPI) … Projektu īsteno JPI.
 *                                                         ^^^
 */
export function shortNames(view: ProjectView, bodies: readonly Body[]): Body[] {
  const owners = new Map<string, Body>();
  for (const body of bodies) if (body.abbreviation !== null && body.abbreviation.length >= MIN_LENGTH && !owners.has(body.abbreviation)) owners.set(body.abbreviation, body);
  if (owners.size === 0) return [];
  const { tokens, text } = view;
  const parted = [...owners].filter(([name]) => name.includes(' ')).flatMap(([name, owner]) => occurrences(view, name, owner));
  const mentions = view.mentionsOf('organisation');
  const found: Body[] = [];
  const keys = new Set([...owners.keys()].map(tokenKey));
  for (const at of wordsIn(view)) {
    if (tokens.cases[at] === letterCases.lower || !keys.has(tokens.keys[at]!)) continue;
    const span = { start: tokens.starts[at]!, end: tokens.ends[at]! };
    const owner = owners.get(text.slice(span.start, span.end));
    if (owner === undefined || !view.has(span) || isDefinition(text, span.start) || overlapping(mentions, span) !== null) continue;
    // A short name is not declined: it may be the subject.
    found.push({ ...owner, ...span, whole: span, quoted: null, registrationNumber: null, isNominative: true });
  }
  return [...found, ...parted];
}

const MOST = 50;

/** „ABC UL”: a short name of two parts, wherever it stands again. */
function occurrences(view: ProjectView, name: string, owner: Body): Body[] {
  const found: Body[] = [];
  for (let at = view.text.indexOf(name); at >= 0 && found.length < MOST; at = view.text.indexOf(name, at + name.length)) {
    const span = { start: at, end: at + name.length };
    const isWhole = !/[\p{L}\d]/u.test(view.text.charAt(at - 1) + view.text.charAt(span.end));
    if (isWhole && view.has(span) && !isDefinition(view.text, at) && overlapping(view.mentionsOf('organisation'), span) === null) found.push({ ...owner, ...span, whole: span, quoted: null, registrationNumber: null, isNominative: true });
  }
  return found;
}

/** In brackets or inside a project's number („3DP/3.4/CFLA/012”). */
const isDefinition = (text: string, start: number): boolean => /[(/_–-]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /turpmāk\s.{0,12}$/u.test(text.slice(Math.max(0, start - 24), start));
