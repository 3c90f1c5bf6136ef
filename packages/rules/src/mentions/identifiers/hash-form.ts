import { defineForm } from './form-rule.ts';

/**
 * A project number that begins with a hash.
 *
 *     Interreg Baltijas jūras reģiona programmas projekts #C014
 *                                                         ^^^^^
 */
export const hashForm = defineForm('identifiers/hash-form', { signs: '#' }, () => true);
