import { entries } from '@siets/gazetteer';
import { foldWords } from './normalise.ts';

/** Every printed name of a funder or programme to the id of its authority; the first in the list wins. */
const byName = new Map<string, string>();
for (const entry of entries) {
  if (entry.kind !== 'authority') continue;
  for (const name of [entry.id, entry.name, entry.english, ...entry.abbreviations, ...entry.forms.map((form) => form.text)]) {
    const key = foldWords(name);
    if (key !== '' && !byName.has(key)) byName.set(key, entry.id);
  }
}

/** The id of the authority with this name, else the folded name. */
export const authorityOf = (name: string): string => byName.get(foldWords(name)) ?? foldWords(name);
