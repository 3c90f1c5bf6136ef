import type { ContactValue } from '@siets/record';
import type { FieldDefinition } from '../../engine/reading.ts';
import { findContacts } from './cards.ts';

/** People to ask about the project, with what the text gives of them. */
export const contactsField: FieldDefinition<ContactValue> = {
  field: 'contacts',
  rules: ['contacts/cards'],
  find: findContacts,
};
