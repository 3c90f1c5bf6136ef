import type { EventValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { eventFinds, eventIgnores } from './events.corpus.ts';

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

it('calls an event what the text calls it', () => {
  const [event] = viewOf('Noslēguma konference „Tilti” notiks 2020. gada 7. maijā Ogrē.').resolved<EventValue>('events').chosen;
  expect(event!.value.title).toBe('Noslēguma konference „Tilti”');
});
