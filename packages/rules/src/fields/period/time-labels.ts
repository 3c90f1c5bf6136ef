import { anyOf } from '../../engine/any-of.ts';

/** Labels of time that lists do not hold: „Plānotais ieviešanas grafiks”, „Projekta laika rāmis”. */
const TIME_LABEL =
  anyOf(
    /laik|laiks|period|termin[sia]|(?:^|\P{L})gad[si](?:$|\P{L})|ilgums|ilgst|datum|laika posm|laika ram|kalendar|duration|timeline|timeframe|dates/u,
    /период|срок|продолжительность|сроки|laikposm/u,
  );
export const PROJECT_LABEL = /(?:projekt|istenos|ieviesan|realizac|norise|darbib|project|implement|проект|реализац)/u;
const FOREIGN_LABEL =
  anyOf(
    /pieteik|iesnieg|iesniegs|konkurs|pasakum|registr|publicet|ievietot|vertes|deadline|apply|event|sanaksm|brauc/u,
    /mobilit|lig|iepirk|uzraudz|uzturesan/u,
  );
const START_LABEL = /(?:^|\P{L})(?:sakum|uzsak|sakas|start|begin|начал)/u;
const END_LABEL = /(?:^|\P{L})(?:beig|noslegum|pabeig|nobeigum|lidz(?!\p{L})|end(?!\p{L})|finish|closing|окончан|заверш)/u;

/** Labels that ask when, of an event or of the project: a stretch of months is the project's. */
const WHEN_LABEL =
  /^(?:laiks|kad\??|datums|datumi|when|dates?|laika|время|когда|сроки?|periods?|период|periood|laikotarpis|reali[sz]ation|реализация)$/u;

export type TimeLabel = 'period' | 'start' | 'end' | 'when' | 'term';

/** What a label asks for, folded, with the field that the lists give it; null where it is none of time, or not of the project's. */
export function timeLabelOf(label: string, field: string | undefined): TimeLabel | null {
  const isKnown = field === 'period' || field === 'start' || field === 'end';
  if (/programm|strategij|planosanas/u.test(label) && !/projekt|project/u.test(label)) return null;
  if (WHEN_LABEL.test(label)) return 'when';
  if (label === 'termins') return 'term';
  if (!isKnown && (field !== undefined || !TIME_LABEL.test(label) || !PROJECT_LABEL.test(label) || FOREIGN_LABEL.test(label)))
    return null;
  const isStart = field === 'start' || START_LABEL.test(label);
  const isEnd = field === 'end' || END_LABEL.test(label);
  if (isStart === isEnd) return /termins/u.test(label) ? 'term' : 'period';
  return isStart ? 'start' : 'end';
}

/** Heads of columns that are too short to say of what: „Sākums”, „Beigu datums”, „No”, „Līdz”. */
const START_HEAD = /^(?:sakum[sa]?|uzsakt?s?|start|begin|from|no)(?: (?:datum[sa]?|gads|laiks|termins|date))?$/u;
const END_HEAD = /^(?:beig(?:as|u)|noslegum[sa]?|nobeigums|pabeigts?|end|finish|to|until|lidz)(?: (?:datum[sa]?|gads|laiks|termins|date))?$/u;

/** What the head of a column asks for; in a table of projects short words do, and „Laiks” is theirs. */
export function timeHeadOf(head: string): TimeLabel | null {
  const words = head.replace(/[.:*]/gu, '').replace(/\s+/gu, ' ').trim();
  if (START_HEAD.test(words)) return 'start';
  if (END_HEAD.test(words)) return 'end';
  const kind = timeLabelOf(words, undefined);
  return kind === 'when' ? 'period' : kind;
}
