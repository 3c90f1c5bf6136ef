import { fold } from '@siets/latvian';
import { isOverlapping, isWithin, type Mention, type OrganisationValue, type PlaceValue } from '@siets/record';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../../layout/model.ts';
import { resolveMany } from '../../engine/resolve.ts';
import { codeThen } from './code-then.ts';
import { fewOfEach, holding, lastBefore, overlapping } from '../nearby.ts';
import type { OrganisationMention } from '../../mentions/organisations/index.ts';
import type { PlaceMention } from '../../mentions/places/index.ts';

/** The places of the project, and those that are none, each with its reason. */
export function findPlaces(view: ProjectView): Resolved<PlaceValue> {
  const candidates: Candidate<PlaceValue>[] = [];
  const losers: Loser<PlaceValue>[] = [];
  for (const mention of view.mentionsOf<PlaceMention>('place')) {
    const why = whyNot(view, mention);
    const candidate = toCandidate(view, mention);
    if (why === null) candidates.push(candidate);
    else losers.push({ ...candidate, why });
  }
  const few = fewOfEach(candidates, (one) => placeKey(one.value));
  const { chosen } = resolveMany(withoutOwnRegions(withoutOwnDistricts(few)), placeKey);
  const known = new Set(chosen.map((one) => placeKey(one.value)));
  const rest = fewOfEach(losers.filter((one) => !known.has(placeKey(one.value))), (one) => placeKey(one.value), 1);
  return chosen.length > 0 ? { chosen, losers: rest } : { chosen: [], losers: rest, absence: rest.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

/** „Utenas rajons” beside „Utena”: abroad the town stands for its district. */
const withoutOwnDistricts = (candidates: Candidate<PlaceValue>[]): Candidate<PlaceValue>[] =>
  candidates.filter(({ value }) => !(value.kind === 'district' && value.country !== 'LV' && candidates.some((other) => other.value.kind !== 'district' && fold(value.name).startsWith(fold(other.value.name).slice(0, -1)) && other.value.country === value.country)));

/** „Dienvidkurzemes novads” beside „Dienvidkurzeme”: the municipality bears the region's name, and is what is meant. */
const withoutOwnRegions = (candidates: Candidate<PlaceValue>[]): Candidate<PlaceValue>[] => {
  const municipalities = new Set(candidates.filter(({ value }) => value.kind === 'municipality').map(({ value }) => fold(value.name)));
  return candidates.filter(({ value }) => value.kind !== 'region' || !municipalities.has(`${fold(value.name)}s novads`));
};

const placeKey = ({ name }: PlaceValue): string => fold(name);

function withCodeThen(view: ProjectView, value: PlaceValue): PlaceValue {
  const then = codeThen(view, value);
  return then === null ? value : { ...value, codeThen: then };
}

function toCandidate(view: ProjectView, mention: Mention<PlaceMention>): Candidate<PlaceValue> {
  const entry = view.entryAt(mention.start);
  const isLabelled = entry?.meanings[0]?.field === 'places' && isWithin(mention, entry.value);
  const { name, kind, code, country } = isInLatvia(view, mention) ? { ...mention.value, kind: null, code: null, country: 'LV' } : mention.value;
  const shown = isLabelled ? 'labelled' : holderOf(view, mention) === null ? 'named' : 'venue';
  return {
    rule: 'places/named-place', value: withCodeThen(view, { name, kind, code, country }), rank: isLabelled ? 10 : 20, signals: [shown, mention.rule.split('/')[1] ?? 'named', mention.value.case ?? 'no-case'],
    evidence: [{ start: mention.start, end: mention.end, as: 'value' }, ...(isLabelled ? [{ ...entry.label, as: 'label' as const }] : [])],
  };
}

/** „Salas novadā Biržos”: a place of ours that shares its name with a town abroad, told by the municipality or parish before it. */
function isInLatvia(view: ProjectView, mention: Mention<PlaceMention>): boolean {
  if (mention.value.country === 'LV' || mention.value.country === null) return false;
  const before = lastBefore(view.mentionsOf<PlaceMention>('place'), mention.start);
  return before !== null && before.value.country === 'LV' && (before.value.kind === 'municipality' || before.value.kind === 'parish') && before.value.case === 'locative'
    && /^[ \u00a0]$/u.test(view.text.slice(before.end, mention.start));
}

const holderOf = (view: ProjectView, mention: Mention): Mention<OrganisationMention> | null =>
  overlapping(view.mentionsOf<OrganisationMention>('organisation'), mention);

/** Why a place is none of the project's: it only names a body, a programme, a person's address; null where it is one. */
function whyNot(view: ProjectView, mention: Mention<PlaceMention>): string | null {
  const holder = holderOf(view, mention);
  if (holder !== null && !isVenue(view, holder)) return 'stands only inside the name of an organisation';
  if (isOfPartner(view, mention)) return 'is where an organisation of the project sits';
  if (isInOtherTitle(view, mention)) return 'stands only inside the title of something else';
  if (mention.value.name.endsWith('plānošanas reģions')) return 'is a body, not a stretch of land';
  if (overlapping(view.mentionsOf('country'), mention) !== null) return 'is the name of a country here';
  if (EMBASSY.test(view.text.slice(Math.max(0, mention.start - 70), mention.start))) return 'is where an embassy sits';
  if (OFFICE.test(view.text.slice(mention.end, mention.end + 60))) return 'stands only inside the name of an organisation';
  if (BRACKET_THEN_BODY.test(view.text.slice(mention.end, mention.end + 50))) return 'stands only inside the name of an organisation';
  if (AGENCY_LINE.test(view.text.slice(mention.end, mention.end + 40)) && isLineStart(view.text, mention)) return 'is where a news agency wrote';
  if (mention.value.case === 'genitive' && PAPER.test(view.text.slice(mention.end, mention.end + 12))) return 'stands only inside the title of something else';
  if (WEB.test(view.text.slice(mention.end, mention.end + 6))) return 'is the name of a web page';
  if (mention.value.name === 'Roma' && /^[ \u00a0]katoļ/u.test(view.text.slice(mention.end, mention.end + 8))) return 'is the name of a church';
  if (view.text.startsWith(' šobrīd ir ', mention.end)) return 'is the clock of a page';
  if (mention.value.case === 'genitive' && WATER.test(view.text.slice(mention.end, mention.end + 12))) return 'is the name of a river or a lake';
  if (mention.value.kind === null && ADJECTIVE.test(view.text.slice(mention.start, mention.end))) return 'stands only inside the name of a programme or a fund';
  if (isReadAlso(view, mention)) return 'stands in a hint to other pages';
  if (holding(view.mentionsOf('authority'), mention) !== null) return 'stands only inside the name of a programme or a fund';
  if (overlapping(view.mentionsOf('person'), mention) !== null) return 'is part of a person’s name';
  if (isAddress(view.text, mention) || isBehindStreet(view, mention) || isHouse(view.text, mention)) return 'is part of an address';
  if (mention.value.case === 'genitive' && RESERVE.test(view.text.slice(mention.end, mention.end + 80))) return 'stands only inside the name of a house';
  if (mention.value.case === 'genitive' && INN.test(view.text.slice(mention.end, mention.end + 24))) return 'stands only inside the name of a house';
  if (view.project.count > 1 && view.isShared(mention) && MET.test(view.text.slice(Math.max(0, mention.start - 110), mention.start))) return 'is where a committee met';
  return null;
}

/** „Aiviekstes krastā”, „Vaidavas ezerā”. */
const WATER = /^[ \u00a0](?:krast(?:s|a|ā|i|u|os)|ezer(?:s|a|ā|u|am|iem)|upe(?:s|i|ē)?|upē|ūdenskrātuv)(?!\p{L})/u;

/** „Rokē (Rokø) skolu”: the name of a body, with its spelling in brackets between. */
const BRACKET_THEN_BODY = /^ \([^()]{2,24}\) (?:(?:pamat|vidus)?skol|ģimnāzij|universit|bibliotēk|muzej|pašvaldīb)\p{L}{1,4}(?!\p{L})/u;

/** „Sakrālā mantojuma programma”: no place that a list knows, and formed like an adjective. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:āl|isk)ā$/u;

/** „Valmiera, 12. jūn., LETA.” at the head of a piece of news. */
const AGENCY_LINE = /^, (?:\d{4}\. gada )?\d{1,2}\. ?\p{Ll}{3,9}\.?,? ?[(/–-]? ?(?:LETA|BNS|Preses nams)(?!\p{L})/u;
const isLineStart = (text: string, { start }: Mention): boolean => /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 4), start));

/** „Vārkavas Vēstis”, „SALASPILS VĒSTIS”: a newspaper. */
const PAPER = /^ (?:Vēsti?s|VĒSTI?S|Avīze|AVĪZE|Ziņas|ZIŅAS|Vārds|VĀRDS|Balss|BALSS|Laiks|LAIKS)(?!\p{L})/u;

/** „Ainaži.lv”. */
const WEB = /^\.(?:lv|com|eu|org|net)(?!\p{L})/u;

/** „the Embassy of the United States in Riga”. */
const EMBASSY = /embassy(?: of (?:the )?(?:\p{L}+ ){0,5}\p{L}+)? in $/iu;

/** „Dienesta Kurzemes reģionālā pārvalde”, „Molėtai district basic school”: what is named behind the place is a body. */
const OFFICE = new RegExp(
  '^[ \\u00a0](?:reģionāl\\p{L}{1,5} (?:lauksaimniecības )?(?:pārvald|nodaļ|filiāl|centr|biroj)|' +
  '(?:(?:\\p{Lu}\\p{L}+|basic|primary|secondary|high|city|town|district|regional|public|state|local|central) ){0,4}(?:school|gymnasium|universit|librar|museum|municipal|council|progymnasium|[Zz]oo(?!\\p{L})|airport|hospital))', 'u');

/** Inside the name of an organisation of the project, or in the address behind it in a labelled list. */
function isOfPartner(view: ProjectView, mention: Mention<PlaceMention>): boolean {
  const entry = view.entryAt(mention.start);
  const isTold = IN_ENGLISH.test(view.text.slice(Math.max(0, mention.start - 24), mention.start));
  if (entry?.meanings[0]?.field === 'organisations' && mention.value.case !== 'genitive' && isWithin(mention, entry.value) && !isTold) return true;
  const isLand = (span: { start: number; end: number }): boolean => span.start === mention.start && span.end === mention.end;
  return view.resolved<OrganisationValue>('organisations').chosen.some((one) => one.evidence.some((span) => span.as === 'value' && isWithin(mention, span) && !isLand(span)));
}

/** „in the city of Ligatne”: a sentence below a label says where something is done. */
const IN_ENGLISH = /(?:city|town|village|region|municipality|parish) (?:of |in )?(?:the )?(?:\p{Lu}\p{L}+ )?$|town in \p{Lu}\p{L}+ (?:is|will be) $/u;

/** Inside quotation marks that do not hold the project's own title: a network, an event, a strategy. */
function isInOtherTitle(view: ProjectView, mention: Mention): boolean {
  const quote = holding(view.mentionsOf('quoted'), mention);
  if (quote === null || /projekt\p{L}{0,4}[\s:–-]*$/iu.test(view.text.slice(Math.max(0, quote.start - 14), quote.start))) return false;
  return ![...view.resolved('title').chosen, ...view.resolved('otherTitles').chosen].some((one) => one.evidence.some((span) => isOverlapping(span, quote)));
}

/** „Gaujas, Ķemeru un Rāznas Nacionālajos parkos”: parks of nature bear names of places. */
const RESERVE = /^(?:,? (?:un )?\p{Lu}\p{L}+[su](?=[ ,])){0,5} (?:[Nn]acionāl\p{L}{1,5} park|[Dd]abas (?:park|liegum|rezervāt)|[Bb]iosfēras rezervāt)/u;

/** „pie Romas kroga”: houses that bear a place's name and stand elsewhere. */
const INN = /^[ \u00a0](?:(?:pils|muižas) park|sēt(?![ \u00a0]vid)|krog|kafejnīc|viesnīc|veikal|tirdzniecības centr)(?:s|a|am|u|ā|as|ai)?(?!\p{L})/u;

/** How far back the beginning of a line is looked for. */
const LINE_REACH = 240;

/** „Lasi arī: …”: the line leads away from the page. */
function isReadAlso(view: ProjectView, mention: Mention): boolean {
  const from = Math.max(0, mention.start - LINE_REACH);
  const start = from + view.text.slice(from, mention.start).lastIndexOf('\n') + 1;
  return /^\s*(?:lasi arī|lasiet arī|skat(?:ī|ie)t arī|saistīt|citi raksti|līdzīgi raksti|related|read also|see also|tagi|birkas)/iu.test(view.text.slice(start, start + 30));
}

/** Heads that name a piece of ground: „pie Saldus parka dīķa”. */
const GROUNDS: ReadonlySet<string> = new Set(['parks', 'dārzs', 'apkaime', 'apgabals', 'apriņķis', 'reģions', 'stacija']);

/** Offices that papers go to; nothing of a project happens in them: „saskaņots novada būvvaldē”. */
const OFFICES: ReadonlySet<string> = new Set(['būvvalde', 'ministrija', 'aģentūra', 'inspekcija', 'dienests', 'tiesa']);

/** A house where something happens („Valmieras integrētajā bibliotēkā”) shows its town, unless it takes part in the project. */
function isVenue(view: ProjectView, holder: Mention<OrganisationMention>): boolean {
  const words = view.text.slice(holder.start, holder.end);
  if (GROUNDS.has(holder.value.head ?? '')) return true;
  if (OFFICES.has(holder.value.head ?? '')) return false;
  if (!/(?:ā|ē|ī|ū|os|ās|ēs|īs)(?:\s*[„“"].*)?$/u.test(words) || holder.value.head === null) return false;
  return !view.resolved<OrganisationValue>('organisations').chosen.some((one) => one.evidence.some((span) => span.as !== 'label' && isOverlapping(span, holder)));
}

/** „Dārza iela 11, Alūksne, LV-4301”, „Alūksnē, Dārza ielā 11, LV-4301”: a postal code stands behind, a street between at most. */
const isAddress = (text: string, mention: Mention): boolean =>
  /^[,\s]*(?:[\p{L} ]{0,24},\s*)?(?:\p{Lu}[\p{L} .]{2,24} (?:iel|ceļ|bulvār|prospekt|lauk|šosej)\p{L}{0,3} \d{1,3}\p{L}?(?:-\d{1,3})?,\s*)?LV\s?[-–]?\s?\d{4}/u.test(text.slice(mention.end, mention.end + 80));

/** „pakalpojumu centrā Kalnarūtās 2.”: a farm or a house with its number, which no list knows as a place; „Kalnārē 2. maijā” is a date. */
const isHouse = (text: string, { end, value }: Mention<PlaceMention>): boolean =>
  value.kind === null && value.case === 'locative' && /^ \d{1,3}[a-z]?(?:[,;)\n]|$|\.(?:$|\n| (?=\p{Lu})))/u.test(text.slice(end, end + 8));

/** „Adrese: Dārza iela 11-8, Alūksne”: a house number right before, where no label asks for the place of the project. */
const isBehindStreet = (view: ProjectView, mention: Mention<PlaceMention>): boolean =>
  !isPlacesLabel(view.entryAt(mention.start)) && mention.value.case !== 'locative' &&
  STREET_BEFORE.test(view.text.slice(Math.max(0, mention.start - 50), mention.start));
const isPlacesLabel = (entry: Entry | null): boolean => entry?.meanings[0]?.field === 'places' && entry.meanings[0].role !== 'address';
const STREET_BEFORE = /\p{Lu}\p{L}+ (?:iela|bulvāris|prospekts|šoseja|gatve|laukums) \d{1,3}\p{L}?(?:[-/]\d{1,3})?(?: k ?-?\d)?, $/u;

/** „the Monitoring Committee meeting in Ainaži”, „komitejas sēdē Ainažos”: where projects were approved. */
const MET = /(?:committee|komitej)\p{L}{0,3} (?:\d\.? ?)?(?:meeting|sēd|sanāksm)[^.!?;]{0,60}$/iu;
