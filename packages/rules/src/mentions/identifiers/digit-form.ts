import { isLetter } from '@siets/latvian';
import { defineForm } from './form-rule.ts';

/**
 * A project number that begins with a digit and is known by its form.
 *
 *     projekts Nr.5.6.2.0/19/I/077 „Ostas kvartāls”
 *                 ^^^^^^^^^^^^^^^^
 */
export const digitForm = defineForm('identifiers/digit-form', 'number', ({ text, tokens }, index) => {
  const end = tokens.ends[index]!;
  const next = text.charAt(end);
  if (next === '') return end - tokens.starts[index]! > 5;
  return '.-/–‐‑'.includes(next) || isLetter(text.charCodeAt(end)) || end - tokens.starts[index]! > 5;
});
