import { fold, tokenise } from '@siets/latvian';
import type { Entry, EntryKind } from '../entry.ts';
import { findEntries } from '../find.ts';
import { authorityNamed, phrasesOf, placeNamed, type OwnEntry } from './own-entry.ts';

/** Why an entry is not taken, in the words of who added it. */
export interface OwnRefusal {
  lv: string;
  en: string;
}

/** Words that stand in every text. */
const EVERYWHERE = new Set((
  'un vai par ar no uz pie ka kas lai ir nav bet arī tas tā to kā pēc līdz bez starp caur gan gada gads gadā eur eiro projekts projekta projektā latvija ' +
  'the and for with from this that are was project year').split(' ').map(fold));

const lettersOf = (phrase: string): number => (phrase.match(/\p{L}/gu) ?? []).length;
const isShort = (phrase: string): boolean => lettersOf(phrase) < (/^[\p{Lu}\d+&./-]+$/u.test(phrase) ? 2 : 3);
const isEverywhere = (phrase: string): boolean => fold(phrase).split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || EVERYWHERE.has(word));
/** One word in small letters stands in sentences of all kinds. */
const isCommon = (phrase: string): boolean => /^\p{Ll}[^\s]*$/u.test(phrase.trim());

/** What our lists have that is exactly these words; labels clash with labels and places only, since people add words to read cards by. */
function listedAs(phrase: string, kinds: readonly EntryKind[] | null): Entry | null {
  const tokens = tokenise(phrase);
  const whole = [...findEntries(tokens)].find((hit) => hit.start === 0 && hit.end === phrase.length && (kinds === null || kinds.includes(hit.entry.kind)));
  return whole?.entry ?? null;
}

const nameOfEntry = (entry: Entry): string => ('name' in entry ? entry.name : 'lemma' in entry ? entry.lemma : entry.forms[0]?.text ?? '');

/** Why an entry cannot join the lists of an installation: too general, ours already, or there already. Null where it may. */
export function refuseOwn(entry: OwnEntry, others: readonly OwnEntry[]): OwnRefusal | null {
  const phrases = phrasesOf(entry);
  for (const phrase of phrases) {
    const refusal = refuseGeneral(phrase, entry.kind === 'label') ?? refuseListed(entry, phrase);
    if (refusal) return refusal;
    const isLabel = entry.kind === 'label';
    const twin = others.find((other) => (other.kind === 'label') === isLabel && phrasesOf(other).some((one) => fold(one) === fold(phrase)));
    if (twin) return { lv: `„${phrase}” jau ir pievienots.`, en: `"${phrase}" was added already.` };
  }
  if (new Set(phrases.map(fold)).size < phrases.length) return { lv: 'Nosaukums un citi nosaukumi atkārtojas.', en: 'The name and its other names repeat each other.' };
  if (entry.kind === 'label' && entry.field === 'kind') return { lv: 'Dokumenta veidu neatpazīst pēc uzraksta.', en: 'The kind of a document is not read from a label.' };
  return entry.kind === 'alias' ? refuseUnknown(entry) : null;
}

function refuseGeneral(phrase: string, isLabel: boolean): OwnRefusal | null {
  if (!isShort(phrase) && !isEverywhere(phrase) && (isLabel ? lettersOf(phrase) > 3 : !isCommon(phrase))) return null;
  return {
    lv: `„${phrase}” ir pārāk vispārīgs: tas atrastos gandrīz katrā tekstā. Ierakstiet pilnu nosaukumu ar lielo sākumburtu.`,
    en: `"${phrase}" is too general: it would be found in almost every text. Enter the full name, with its capital.`,
  };
}

function refuseListed(entry: OwnEntry, phrase: string): OwnRefusal | null {
  const listed = listedAs(phrase, entry.kind === 'label' ? ['label', 'place', 'country'] : null);
  if (listed === null) return null;
  const name = nameOfEntry(listed);
  return {
    lv: `„${phrase}” Siets jau zina pats${name === '' ? '' : ` (${name})`}; pievienot vēlreiz nevar.`,
    en: `Siets knows "${phrase}" already${name === '' ? '' : ` (${name})`}; it cannot be added again.`,
  };
}

function refuseUnknown({ of, name }: Extract<OwnEntry, { kind: 'alias' }>): OwnRefusal | null {
  if (of === 'organisation' || (of === 'place' ? placeNamed(name) : authorityNamed(of, name)) !== null) return null;
  return {
    lv: `Tāda nosaukuma sarakstos nav: „${name}”. Ierakstiet to tā, kā to piedāvā ieteikumi.`,
    en: `The lists do not know "${name}". Enter it as the suggestions offer it.`,
  };
}
