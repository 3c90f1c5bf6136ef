import type { EventValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { eventFinds, eventIgnores, eventTitles } from './events.corpus.ts';

const eventsOf = (text: string): string[] =>
  viewOf(text)
    .resolved<EventValue>('events')
    .chosen.map(
      ({ value: { start, end, place, country } }) => `${start ?? '-'}..${end ?? '-'} ${place ?? '-'} ${country ?? '-'}`,
    );

describe('finds', () => {
  for (const [expected, texts] of eventFinds) {
    it.each(texts)(`${expected.join('; ')}: %s`, (text) => {
      expect(eventsOf(text)).toEqual(expected);
    });
  }
});

describe('ignores', () => {
  it.each(eventIgnores.map(([text, reason]) => ({ text, reason })))('$text: $reason', ({ text }) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('calls an event what the text calls it', () => {
  it.each(eventTitles.map(([titles, text, reason]) => ({ titles, text, reason })))('$text: $reason', ({ titles, text }) => {
    const events = viewOf(text).resolved<EventValue>('events').chosen;
    expect(events.map(({ value }) => value.title ?? '-')).toEqual(titles);
    for (const { value, parts } of events) expect(parts?.title === undefined).toBe(value.title === null);
  });
});
