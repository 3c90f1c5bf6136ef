import { isOverlapping, type CountryRole, type CountryValue, type Mention } from '@siets/record';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { resolveMany } from '../../engine/resolve.ts';
import type { CountryMention } from '../../mentions/countries/index.ts';
import { fewOfEach, holding } from '../nearby.ts';
import { Neighbours } from './neighbours.ts';
import { rolesOf, type CountryRoleFound } from './roles.ts';

/** Countries that the text shows, a row for each country and role. */
export const countriesField: FieldDefinition<CountryValue> = {
  field: 'countries',
  rules: ['countries/roles'],
  find: findCountries,
};

const withArticle = (kind: string | null): string => (/^[aeiou]/u.test(kind ?? '') ? `an ${kind}` : `a ${kind}`);

function findCountries(view: ProjectView): Resolved<CountryValue> {
  const mentions = view.mentionsOf<CountryMention>('country');
  const losers = mentions.filter((mention) => mention.value.within !== null && !isDonor(mention)).map((mention) => toLoser(mention, `stands only inside the name of ${withArticle(mention.value.within)}`));
  const free = mentions.filter((mention) => (mention.value.within === null && !isHidden(view, mention)) || isDonor(mention));
  const neighbours = new Neighbours(view.text, free);
  const found = free.flatMap((mention) => rolesOf(view, mention, neighbours));
  const roles = found.filter((one) => one.shown !== 'of-programme' && !isOfOthers(view, one));
  losers.push(...found.filter((one) => one.shown === 'of-programme').map((one) => toLoser(one.mention, 'is a country of the programme, not of the project')));
  const byCode = Map.groupBy(fewOfEach(roles, ({ mention, role, strength, shown }) => `${mention.value.code} ${role} ${strength} ${shown}`), (one) => one.mention.value.code);
  const few = [...byCode.values()].flat();
  const weaker = new Set(few.filter((one) => isWeaker(one, byCode.get(one.mention.value.code)!)));
  const kept = few.filter((one) => !weaker.has(one));
  const dropped = [...weaker].map((one) => toLoser(one.mention, 'another place of the text gives the country a surer role', one.role));
  const { chosen } = resolveMany(kept.map(toCandidate), ({ code, role }) => `${code} ${role}`);
  const shown = new Set(chosen.map((one) => one.value.code));
  const all = fewOfEach([...dropped, ...losers.filter((one) => !shown.has(one.value.code))], (one) => `${one.value.code} ${one.value.role}`, 3);
  return chosen.length > 0 ? { chosen, losers: all } : { chosen: [], losers: all, absence: all.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

/** Where each project of a list tells its countries, those above the list are of all of them together. */
const isOfOthers = (view: ProjectView, { role, mention }: CountryRoleFound): boolean =>
  view.project.toldByEach?.has('country') === true && role !== 'funder' && role !== 'home' && view.isShared(mention);

/** „Norvēģijas finanšu instruments”: the instrument's name holds its donor. */
const isDonor = ({ value }: Mention<CountryMention>): boolean => value.within === 'funder' && value.code !== 'LV';

/** „Latvijas Universitāte”: the country in the name of a body or a programme shows no country by itself. */
function isHidden(view: ProjectView, mention: Mention<CountryMention>): boolean {
  if (mention.value.code === 'MT' && OUR_MALTA.test(view.text)) return true;
  if (mention.value.code !== 'LV' && !isJoinedWithHome(view.text, mention)) return false;
  if (isInOtherTitle(view, mention)) return true;
  return holding(view.mentionsOf('organisation'), mention) !== null || holding(view.mentionsOf('authority'), mention) !== null;
}

/** Malta in Rēzeknes novads bears the name of a country. */
const OUR_MALTA = /(?<!\p{L})Maltas (?:pagast|apvienīb|vidusskol|ciem|kultūras nam)/u;

/** „grāmata “Manai Latvijai””: the title of something else than the project. */
function isInOtherTitle(view: ProjectView, mention: Mention): boolean {
  const quote = holding(view.mentionsOf('quoted'), mention);
  if (quote === null || quote.end - quote.start > 60 || /projekt\p{L}{0,4}[\s:–-]*$/iu.test(view.text.slice(Math.max(0, quote.start - 14), quote.start))) return false;
  return ![...view.resolved('title').chosen, ...view.resolved('otherTitles').chosen].some((one) => one.evidence.some((span) => isOverlapping(span, quote)));
}

/** „Latvijas – Igaunijas institūts”: the name joins the two. */
const isJoinedWithHome = (text: string, mention: Mention): boolean =>
  /latvijas\s?[-–—]\s?$/iu.test(text.slice(Math.max(0, mention.start - 12), mention.start)) || /^\s?[-–—]\s?latvijas/iu.test(text.slice(mention.end, mention.end + 12));

/** A country that is led, partner or visited is not merely „mentioned”; a weak „partner” yields to any sure role, and a war to the help. */
function isWeaker(one: CountryRoleFound, all: readonly CountryRoleFound[]): boolean {
  const others = all.filter((other) => other.role !== one.role);
  const isByWords = one.shown === 'role-words' || one.shown === 'visited';
  if (one.role === 'mentioned') return others.some((other) => one.strength === 'weak' || other.role === 'beneficiary' || other.shown === 'of-organisation' || other.shown === 'labelled');
  if (isByWords && one.role !== 'beneficiary' && all.some((other) => other.shown === 'war')) return true;
  if (one.role === 'partner' && one.shown === 'role-words' && others.some((other) => other.role === 'lead')) return true;
  if (one.strength === 'strong') return false;
  return others.some((other) => other.strength === 'strong' && other.role !== 'funder') && !all.some((other) => other.role === one.role && other.strength === 'strong');
}

const toCandidate = ({ mention, role, shown, cue, strength }: CountryRoleFound): Candidate<CountryValue> => ({
  rule: 'countries/roles', value: { code: mention.value.code, role }, signals: [shown, strength, mention.value.by], rank: strength === 'strong' ? 10 : 20,
  evidence: [{ start: mention.start, end: mention.end, as: 'value' }, ...(cue === null ? [] : [{ ...cue, as: 'context' as const }])],
});

const toLoser = (mention: Mention<CountryMention>, why: string, role: CountryRole = 'mentioned'): Loser<CountryValue> => ({
  rule: 'countries/roles', value: { code: mention.value.code, role }, signals: [mention.value.by], why,
  evidence: [{ start: mention.start, end: mention.end, as: 'value' }],
});
