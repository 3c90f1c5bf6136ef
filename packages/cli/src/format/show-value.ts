import {
  costRoleWords, costStageWords, countryRoleWords, kindWords, organisationRoleWords, placeKindWords, showDate, showSum, showText,
} from '@siets/inbox';
import type { CostValue, CountryValue, EventValue, MergeValue, OrganisationValue, PlaceValue, SplitValue } from '@siets/record';
import { oneOf } from '../language.ts';

/** The value of a field as a person reads it, by the field's name; what is unknown is shown as JSON. */
export function showValue(field: string, value: unknown): string {
  const show = showers[field] as ((value: unknown) => string) | undefined;
  if (show) return show(value);
  return typeof value === 'string' ? showText(value) : JSON.stringify(value);
}

const joined = (...words: (string | null | undefined | false)[]): string => words.filter((word) => word).join(', ');

function showCost({ role, amount, currency, payer, percent, of, stage, vat }: CostValue): string {
  const sum = amount === null ? null : showSum(amount, currency);
  return joined(
    sum, percent === null ? null : `${String(percent).replace('.', ',')} %`, oneOf(costRoleWords[role]),
    stage && oneOf(costStageWords[stage]), payer, of && `→ ${of}`, vat && oneOf(vatWords[vat]),
  );
}

const vatWords = { with: { lv: 'ar PVN', en: 'with VAT' }, without: { lv: 'bez PVN', en: 'without VAT' } };

function showEvent({ title, start, end, place, country }: EventValue): string {
  const time = start && end && start !== end ? `${showDate(start)} – ${showDate(end)}` : start && showDate(start);
  return showText(joined(title, time, place, country));
}

const organisation = ({ name, role, country, registrationNumber }: OrganisationValue): string =>
  showText(joined(name, oneOf(organisationRoleWords[role]), country, registrationNumber));

/** What went into a project of its own, or which project into another. */
const showProjects = (value: SplitValue | MergeValue): string =>
  'from' in value ? showText(value.from.title ?? `Nr. ${value.from.index + 1}`) : value.fields.map((field) => showValue(field.name, field.value)).join('; ');

// A record keeps its contract, so each may take the value as what its field holds.
const showers: Record<string, (value: never) => string> = {
  kind: (value: keyof typeof kindWords) => oneOf(kindWords[value]),
  published: showDate,
  projects: showProjects,
  'period.start': showDate,
  'period.end': showDate,
  costs: showCost,
  organisations: organisation,
  events: showEvent,
  identifiers: ({ value, scheme }: { value: string; scheme: string | null }) => joined(value, scheme),
  funders: ({ name }: { name: string }) => showText(name),
  programme: ({ name }: { name: string }) => showText(name),
  countries: ({ code, role }: CountryValue) => joined(code, oneOf(countryRoleWords[role])),
  places: ({ name, kind, code }: PlaceValue) => joined(name, kind && oneOf(placeKindWords[kind]), code),
  contacts: (value: { name: string | null; role: string | null; organisation: string | null; email: string | null; phone: string | null }) =>
    showText(joined(value.name, value.role, value.organisation, value.email, value.phone)),
};
