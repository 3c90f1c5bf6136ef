import type { ContactValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { contactsOf, noContacts } from './contacts.corpus.ts';

const rowsOf = (text: string): ContactValue[] => viewOf(text).resolved<ContactValue>('contacts').chosen.map(({ value }) => value);

describe('contacts', () => {
  it.each(contactsOf)('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(noContacts)('%s: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
