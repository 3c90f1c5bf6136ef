import type { DocumentAnswer } from '@siets/api';
import type { FieldName } from '@siets/record';
import type { MessageKey } from '../../messages/catalogues.ts';
import { isolate } from '../../app/isolate.ts';
import type { Messages } from '../../messages/messages-provider.tsx';
import { writePartialDate } from './read-partial-date.ts';
import { writePercent, writeSum } from './read-sum.ts';

/** `names`: what authorities are called, by their ids. */
export type Words = Pick<Messages, 't' | 'language'> & { names?: DocumentAnswer['names'] };
type Parts = { readonly [name: string]: unknown };

/** A value in the words of a clerk: what matters large, the rest small behind it. */
export interface ValueText {
  main: string;
  /** The role that it plays; null where the field has none. */
  role: string | null;
  more: string[];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const present = (...parts: (string | null)[]): string[] => parts.filter((part) => part !== null);

const regions = { lv: new Intl.DisplayNames('lv', { type: 'region', fallback: 'none' }), en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }) };

/** The name of a country; its code where nobody knows one. */
export function nameCountry(code: unknown, language: 'lv' | 'en'): string | null {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/u.test(code)) return null;
  return regions[language].of(code) ?? code;
}

/** Codes that name no country of today: unions, parts set aside for users, states that are gone. */
const NO_COUNTRY = new Set(['AN', 'BU', 'CS', 'DD', 'EU', 'EZ', 'FX', 'NT', 'QO', 'SU', 'TP', 'UK', 'UN', 'XA', 'XB', 'YD', 'YU', 'ZR', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country with its name, in the order of the language's alphabet. */
export function listCountries(language: 'lv' | 'en'): { value: string; label: string }[] {
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NO_COUNTRY.has(code));
  const named = codes.flatMap((code) => {
    const label = regions[language].of(code);
    return label === undefined ? [] : [{ value: code, label }];
  });
  return named.toSorted((a, b) => a.label.localeCompare(b.label, language));
}

const choice = ({ t }: Words, list: string, value: unknown): string | null => {
  const word = text(value);
  return word === null ? null : t(`record.${list}.${word}` as MessageKey);
};

/** The name of an authority in the language of the page; null where its id is not known: nobody reads `erdf`. */
const nameAuthority = ({ names, language }: Words, id: unknown): string | null => (typeof id === 'string' && names && Object.hasOwn(names, id) ? (names[id]?.[language] ?? null) : null);

/** As it is filed; beside it its English name for who reads English. */
function tellAuthority(words: Words, value: Parts): ValueText {
  const [name, known] = [text(value['name']), nameAuthority(words, value['id'])];
  return { main: name ?? known ?? JSON.stringify(value), role: null, more: present(known === name ? null : known) };
}

function tellCost(words: Words, value: Parts): ValueText {
  const { language } = words;
  const sum = typeof value['amount'] === 'number' ? `${writeSum(value['amount'], language)} ${text(value['currency']) ?? ''}`.trim() : null;
  const percent = typeof value['percent'] === 'number' ? writePercent(value['percent'], language) : null;
  const eur = typeof value['eur'] === 'number' && value['currency'] !== 'EUR' ? `= ${writeSum(value['eur'], language)} EUR` : null;
  return {
    main: sum ?? percent ?? '—', role: choice(words, 'costRole', value['role']),
    more: present(sum === null ? null : percent, text(value['payer']), eur, choice(words, 'stage', value['stage']), choice(words, 'vat', value['vat'])),
  };
}

function tellEvent({ language }: Words, value: Parts): ValueText {
  const [start, end] = [text(value['start']), text(value['end'])].map((date) => (date === null ? null : writePartialDate(date, language)));
  const when = start && end && start !== end ? `${start} – ${end}` : (start ?? end ?? null);
  return { main: text(value['title']) ?? when ?? '—', role: null, more: present(value['title'] === null ? null : when, text(value['place']), nameCountry(value['country'], language)) };
}

function tellContact(value: Parts): ValueText {
  const parts = present(text(value['name']), text(value['role']), text(value['organisation']), text(value['email']), text(value['phone']));
  return { main: parts[0] ?? '—', role: null, more: parts.slice(1) };
}

/** A value of a field as it is shown and read out. What does not look like a value of the field is shown as it is. */
export function tellValue(words: Words, name: FieldName, value: unknown): ValueText {
  const plain = (main: string): ValueText => ({ main, role: null, more: [] });
  if (value === null || value === undefined) return plain('—');
  if (typeof value === 'number') return plain(String(value).replace('.', words.language === 'lv' ? ',' : '.'));
  if (typeof value !== 'object') {
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    if (name === 'kind') return plain(words.t(`fields.kind.${said}` as MessageKey));
    return plain(name === 'published' || name === 'period.start' || name === 'period.end' ? writePartialDate(said, words.language) : said);
  }
  const parts = value as Parts;
  switch (name) {
    case 'costs':
      return tellCost(words, parts);
    case 'events':
      return tellEvent(words, parts);
    case 'contacts':
      return tellContact(parts);
    case 'countries':
      return { main: nameCountry(parts['code'], words.language) ?? String(parts['code']), role: choice(words, 'countryRole', parts['role']), more: [] };
    case 'organisations':
      return {
        main: text(parts['name']) ?? '—', role: choice(words, 'role', parts['role']),
        more: present(nameCountry(parts['country'], words.language), text(parts['registrationNumber'])),
      };
    case 'identifiers':
      return { main: text(parts['value']) ?? '—', role: null, more: present(nameAuthority(words, parts['scheme'])) };
    case 'places':
      return { main: text(parts['name']) ?? '—', role: choice(words, 'placeKind', parts['kind']), more: present(text(parts['code']), parts['country'] === 'LV' ? null : nameCountry(parts['country'], words.language)) };
    default:
      return tellAuthority(words, parts);
  }
}

/** A value that is longer is cut where it is only shown: a megabyte in a row would keep the page busy at every key. */
export const LONGEST_SHOWN = 2000;

/** So much of a value is said, by the notice or a screen reader. */
export const LONGEST_SAID = 300;

/** The beginning of a text where all of it is too long. */
export const shorten = (shown: string, most: number): string => (shown.length > most ? `${shown.slice(0, most)}…` : shown);

/** The same in one line, no longer than `most`. */
export function tellInLine(words: Words, name: FieldName, value: unknown, most = LONGEST_SHOWN): string {
  const { main, role, more } = tellValue(words, name, value);
  if (role === null && more.length === 0) return shorten(main, most);
  return shorten([role === null ? isolate(main) : `${role}: ${isolate(main)}`, ...more.map(isolate)].join(', '), most);
}

/** How sure the machine is, in a word and a figure. */
export const tellConfidence = ({ t, language }: Words, confidence: number): string =>
  t(confidence >= 0.9 ? 'record.confidenceHigh' : confidence >= 0.7 ? 'record.confidenceMiddle' : 'record.confidenceLow', {
    percent: writePercent(Math.round(confidence * 100), language),
  });
