import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Suggestion } from '@siets/api';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type KeyboardEvent } from 'react';
import { ask } from '../../api-client.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useWords } from '../use-words.ts';
import { uniqueOptions } from '../../app/unique-options.ts';
import type { FormInput } from '../plain/editor-form.ts';
import type { FormError } from '../plain/read-form.ts';
import { readPartialDate, writePartialDate } from '../plain/read-partial-date.ts';
import { listCountries } from '../plain/value-text.ts';

const CURRENCIES = ['EUR', 'LVL', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'PLN', 'CHF', 'EEK', 'LTL'];

interface FormInputProps {
  input: FormInput;
  label: string;
  typed: string;
  error: FormError | undefined;
  isFirst: boolean;
  organisations: readonly { value: string; label: string }[];
  onType: (typed: string) => void;
  onSuggestion: (suggestion: Suggestion) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One input of an editor: proper ones for dates, sums, countries; names with suggestions from the authority lists. */
export function FormInputView(props: FormInputProps) {
  const { input, label, typed, error, isFirst, onType, onKeyDown } = props;
  const { t, language } = useMessages();
  const shared = {
    label, size: 'sm' as const, required: input.isNeeded === true, withAsterisk: false, onKeyDown, error: error && t(`record.wrong.${error}`), ...(isFirst && { 'data-autofocus': true, autoFocus: true }),
  };
  const choices = useMemo(() => choicesOf(props, language, (word) => t(`${input.words === 'kind' ? 'fields' : 'record'}.${input.words}.${word}` as MessageKey)), [props, language, t, input.words]);
  if (input.kind === 'scheme') return <SchemeInput {...props} shared={shared} />;
  if (choices) {
    return <Select {...shared} data={choices} value={typed === '' ? null : typed} searchable clearable={input.isNeeded !== true} limit={300} nothingFoundMessage={t('record.noSuch')}
      comboboxProps={{ withinPortal: false }} onChange={(value) => onType(value ?? '')} />;
  }
  if (input.suggest) return <Suggesting {...props} shared={shared} />;
  if (input.kind === 'lines') return <Textarea {...shared} dir="auto" autosize minRows={2} maxRows={10} value={typed} onChange={(event) => onType(event.currentTarget.value)} />;
  const date = input.kind === 'date' ? readPartialDate(typed) : null;
  const description = input.kind === 'date' ? (date !== null && date !== 'empty' ? `= ${writePartialDate(date, language)}` : t('record.dateHint')) : input.kind === 'sum' ? t('record.sumHint') : undefined;
  const isNumber = input.kind === 'sum' || input.kind === 'percent' || input.kind === 'number';
  return <TextInput {...shared} dir="auto" value={typed} description={description} inputWrapperOrder={['label', 'input', 'description', 'error']} inputMode={isNumber ? 'decimal' : 'text'} autoComplete="off"
    onChange={(event) => onType(event.currentTarget.value)} />;
}

function choicesOf({ input, organisations, typed }: FormInputProps, language: 'lv' | 'en', word: (option: string) => string): { value: string; label: string }[] | null {
  switch (input.kind) {
    case 'choice':
      return (input.options ?? []).map((option) => ({ value: option, label: word(option) }));
    case 'country':
      return listCountries(language);
    case 'currency':
      return [...new Set([...CURRENCIES, ...(typed === '' ? [] : [typed])])].map((code) => ({ value: code, label: code }));
    case 'organisation':
      return [...organisations];
    default:
      return null;
  }
}

function Suggesting({ input, typed, onType, onSuggestion, shared }: FormInputProps & { shared: object }) {
  const [asked] = useDebouncedValue(typed.trim().slice(0, 200), 120);
  const kind = input.suggest ?? 'organisation';
  const { data } = useQuery({
    queryKey: ['suggest', kind, asked], queryFn: ({ signal }) => ask('suggest', { query: { kind, q: asked, limit: 8 }, signal }), enabled: asked.length > 1, staleTime: 300_000,
    placeholderData: (had) => had, retry: false,
  });
  const options = new Map((data?.suggestions ?? []).map((each) => [each.detail === null ? each.label : `${each.label} · ${each.detail}`, each]));
  return (
    <Autocomplete {...shared} dir="auto" value={typed} openOnFocus={false} data={[...options.keys()]} filter={({ options: all }) => all} comboboxProps={{ withinPortal: false }} autoComplete="off"
      onChange={(value) => {
        const suggestion = options.get(value);
        if (suggestion) onSuggestion(suggestion);
        else onType(value);
      }} />
  );
}

/** The programme that gave a number, by its name. One that no list names stays as it was read. */
function SchemeInput({ typed, onType, shared }: FormInputProps & { shared: object }) {
  const { t, language, names } = useWords();
  const { data } = useQuery({ queryKey: ['schemes'], queryFn: ({ signal }) => ask('listSchemes', { signal }), staleTime: Infinity });
  const listed = (data?.schemes ?? []).map(({ id, ...name }) => ({ value: id, label: name[language] })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  const isListed = typed === '' || listed.some(({ value }) => value === typed);
  const own = Object.hasOwn(names, typed) ? names[typed] : undefined;
  const choices = isListed ? listed : [{ value: typed, label: own?.[language] ?? typed }, ...listed];
  return <Select {...shared} data={uniqueOptions(choices)} value={typed === '' ? null : typed} searchable clearable limit={300} nothingFoundMessage={t('record.noSuch')}
    comboboxProps={{ withinPortal: false }} onChange={(value) => onType(value ?? '')} />;
}
