import { organisationLexicon, programmeLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import type { AuthorityValue, CostRole, Mention, Span } from '@siets/record';
import type { Resolved } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { inside, overlapping } from '../../engine/among.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import { DECIDES, DECIDES_REACH } from '../funders/listed-funder.ts';
import { holding } from '../nearby.ts';
import { fundsIn, fundsOf, shortFundIn, type FundHit } from './funds.ts';
import type { ReadUnit } from './reading.ts';

/** Who pays, with the words that name it. */
export interface Payer extends Span {
  name: string;
}

const HEADS = '(?:budžeta )?(?:(?:līdz|pas)?finansējum|līdzekļ|ieguldījum|daļ|dotācij|naud|atbalst|budžet)\\p{L}*';
const LAST_HEAD = new RegExp(` ${HEADS}$`, 'u');
const OWN =
  /(?:(?!T[aā][ims]? |Š[aāioī][ims] |No |Uz |Ar |Bet |Arī |Tad |Savu |Attiecīgi |Projekt|Pārēj|\p{L}+(?:t|rt|ot|ēt) )\p{Lu}\p{L}+ )?(?:(?:novada|pilsētas|valstspilsētas|pagasta|skolas|iestādes) )?(?:[Pp]ašvaldīb|[Dd]ibinātāj|[Dd]om(?:e|es|ei)(?!\p{L})|[Nn]ovad|[Bb]iedrīb|[Pp]artner|[Ii]esniedzēj|[Īī]stenotāj|[Ss]aņēmēj|[Kk]onsorcij|[Dd]raudz|[Nn]odibinājum|[Oo]rganizācij|[Aa]ugstskol|[Ss]kol|[Uu]zņēmum)\p{L}*/u;

/** The payer of a share: named in the words beside the sum; null where they name none. */
export function payerOf(view: ProjectView, plain: string, read: ReadUnit): Payer | null {
  const { said, role } = read;
  // „Deputāti nolēma piešķirt līdzfinansējumu šādiem projektiem”: the council of the head gives to each row.
  if (read.signals[0] === 'in-list' && (said === null || role === 'own')) return role === 'own' ? holderOfContest(view, true) : (onlyFunder(view) ?? holderOfContest(view));
  if (
    said === null ||
    role === null ||
    role === 'skip' ||
    role === 'total' ||
    role === 'eligible' ||
    role === 'ineligible' ||
    role === 'part'
  )
    return null;
  const mayGive = (named: Span): boolean => (isThanked(plain, named) || isSource(plain, named) || !isReceiver(plain, named)) && !isInProjectName(view, named);
  if (role === 'state') return statePayer(view, plain, said);
  if (role === 'grant') {
    const named = giverBehind(view, plain, read.unit, true) ?? giverIn(view, plain, said) ?? authorityIn(view, said) ?? shortPayer(view, said) ?? subjectFund(view, plain, read.unit) ?? fundRightBefore(view, read.unit) ?? thankedFor(view, plain, read.unit) ?? (read.signals[0] === 'in-list' || isOfRow(view, said) ? null : organisationIn(view, said));
    if (named !== null && mayGive(named)) return named;
    // „Programmā piešķirts finansējums:” above a list names nobody.
    const described = view.project.count > 1 && view.isShared(said) && !/publisk/u.test(plain.slice(said.start, said.end)) ? null : describedPayer(view, plain, said);
    if (described === null) return isGiven(view, plain, read) && !PARTS_FOLLOW.test(plain.slice(read.unit.end, read.unit.end + 24)) ? (onlyFunder(view) ?? holderOfContest(view)) : null;
    return IS_THE_FUND.test(described.name) ? (onlyFunder(view) ?? described) : (programmeOver(view, described) ?? described);
  }
  const council = role === 'own' ? councilSettingAside(view, plain, read.unit) : null;
  if (council !== null) return council;
  const body = organisationIn(view, said);
  // „biedrības „Zars” pieteikums par līdzfinansējumu 917 eiro”: who asks for it does not pay.
  if (body !== null && ASKS.test(plain.slice(body.end, body.end + 14))) return holderOfContest(view, true);
  return (body !== null && mayGive(body) ? body : null) ?? giverBehind(view, plain, read.unit) ?? ownPayer(view, said) ?? (role === 'own' ? decidingCouncil(view, plain, read.unit) : null);
}

const ASKS = /^[”“"]? (?:pieteikum|lugum|iesniegum)/u;

/** „līdzfinansējumu 499,85 EUR apmērā piešķīra Ainažu pagasta pārvalde”: the body right behind the verb that follows the sum. */
function giverBehind(view: ProjectView, plain: string, { end }: Span, isGrant = false): Payer | null {
  const verb = GIVES_BEHIND.exec(plain.slice(end, end + VERB_REACH));
  if (verb === null) return null;
  const at = end + verb[0].length;
  const body = view.mentionsOf<{ name: string }>('organisation').find((one) => one.start <= at && one.end > at && one.start >= end);
  const fund = body === undefined && isGrant ? fundsOf(view, { start: at, end: at + FUND_REACH }).filter((one) => one.start === at).sort((a, b) => b.end - a.end)[0] : undefined;
  if (fund !== undefined) return toPayer(view, fund);
  // „piešķīra Eiropas Komisija LIFE programmā”: the fund that follows is the payer.
  const isFund = body !== undefined && isGrant && fundsOf(view, body).length > 0;
  return body === undefined || isFund || isReceiver(plain, body) ? null : { start: body.start, end: body.end, name: body.value.name };
}
const GIVES_BEHIND = /^(?:, ?(?:to|tos|tas|ko|kuru|kurus)(?: pilniba| visu)?(?= ))? ?(?:apmera |apjoma )?(?:(?:ir|tika|tiek|ar) )?(?:pieskir|pieskira|pieskirusi|pieskiris|atvel|atveleja|nodrosina|nodrosinaja|sedz|sedza|segs|iegulda|ieguldija|apmaksa|apmaksaja|finanse|finanseja|lidzfinanse|lidzfinanseja|atbalsta|atbalstija|ziedo|ziedoja|iedeva|deva) [„“"]?/u;
const VERB_REACH = 60;
const FUND_REACH = 90;

/**
 * „biedrības projektam pašvaldība paredzēja līdzfinansējumu 603 eiro”, „domes budžetā paredzēt … 15% apmērā, kas sastāda 1500 eiro”:
 * the council that sets the share aside, whoever's project the words before it name.
 */
function councilSettingAside(view: ProjectView, plain: string, { start }: Span): Payer | null {
  const sentence = view.sentenceAt(start);
  if (sentence === null) return null;
  const from = Math.max(sentence.start, start - ASIDE_REACH);
  const match = SETTING_ASIDE.exec(plain.slice(from, start));
  if (match === null) return null;
  const at = from + match.index;
  const end = at + (match.groups!['giver']!).length;
  const printed = view.text.slice(at, end);
  // „pašvaldībā” is where, „pašvaldība” who: folding makes them one.
  if (/[āē]$/u.test(printed)) return null;
  const body = view.mentionsOf<{ name: string }>('organisation').find((one) => one.start <= at && one.end >= end);
  return body === undefined ? (onlyCouncil(view) ?? { start: at, end, name: nominative(printed).toLowerCase() }) : { start: body.start, end, name: body.value.name };
}

/** „Pieņemts lēmums piedalīties …, paredzot līdzfinansējumu 1500 EUR”: what a council adds that has not to be named in its own papers. */
function decidingCouncil(view: ProjectView, plain: string, { start }: Span): Payer | null {
  const sentence = view.sentenceAt(start);
  return sentence !== null && COUNCIL_DECIDES.test(plain.slice(sentence.start, start)) ? onlyCouncil(view) : null;
}
const COUNCIL_DECIDES = /(?<!\p{L})(?:pienemts? lemums?|pienema lemumu|deputati [^.;]{0,40}(?:nolem|atbalst|lem|apstiprin)\p{L}{1,3}|nolemts|nolemj|nolemja)(?!\p{L})[^;]{0,260}(?<!\p{L})(?:paredz\p{L}{1,4}|nodrosin\p{L}{1,4}|pieskir\p{L}{1,3}|garant\p{L}{1,4}) [^.;]{0,40}lidzfinansejum/u;

/** The council whose paper it is: the only one that the text names, „Zīļu novada dome” and „Zīļu novada pašvaldība” being one. */
function onlyCouncil(view: ProjectView): Payer | null {
  const councils = view.mentionsOf<{ name: string }>('organisation').filter((one) => COUNCIL.test(one.value.name));
  const stems = new Set(councils.map(({ value }) => value.name.replace(COUNCIL_TAIL, '')));
  const [first] = councils;
  return first === undefined || stems.size !== 1 ? null : { start: first.start, end: first.end, name: first.value.name };
}
const COUNCIL_TAIL = /(?: pašvaldības)? (?:pašvaldība|dome|padome)$/u;
const SETTING_ASIDE =
  /(?<!\p{L})(?<giver>pasvaldiba|dome|(?:pasvaldibas|domes)(?= (?:\d{4}\. ?gada )?budzeta )),? [^.;„“”"]{0,60}(?<!\p{L})(?:paredz|pieskir|iedal|atvel|nodrosin|garante)\p{L}{0,5} [^.;„“”"]{0,60}(?<!\p{L})(?:lidz|prieks)finansejum[^;„“”"]{0,120}$/u;
const ASIDE_REACH = 280;

/** „ZVF finansējums” where the text has said whose short name that is: as it is printed. */
function shortPayer(view: ProjectView, said: Span): Payer | null {
  const span = shortFundIn(view, said);
  return span === null ? null : { ...span, name: view.text.slice(span.start, span.end) };
}

/** „Kultūrkapitāla fonda padome … piešķīra …, EUR 4135”: the fund that is the subject of the sentence. */
function subjectFund(view: ProjectView, plain: string, { start }: Span): Payer | null {
  const sentence = view.sentenceAt(start);
  if (sentence === null || !GAVE.test(plain.slice(Math.max(sentence.start, start - GAVE_REACH), start))) return null;
  const fund = fundsOf(view, { start: sentence.start, end: start }).find((one) => one.start - sentence.start < 4);
  return fund !== undefined && (FUND_COUNCIL.test(plain.slice(fund.end, fund.end + 20)) || SUBJECT_FUND.test(view.text.slice(fund.start, fund.end))) ? toPayer(view, fund) : null;
}
const GAVE = /(?<!\p{L})(?:pieskira|pieskirusi|pieskiris) [^.;]{0,60}$/u;
/** A fund in the nominative. */
const SUBJECT_FUND = /(?:fonds|padome|ministrija|komisija|aģentūra|programma|dienests|konfederācija|vēstniecība)[”“"]?$/iu;
const GAVE_REACH = 90;
const FUND_COUNCIL = /^ (?:padome|valde|ekspertu komisija)(?!\p{L})/u;

/** „līdzfinansējums no Latvijas – Krievijas programmas 2014.-2020. gadam ir 331 014 EUR”: a name whose dash and dots had cut the words. */
function fundRightBefore(view: ProjectView, { start }: Span): Payer | null {
  const fund = view.mentionsOf<AuthorityValue>('authority').find((one) => one.end <= start && start - one.end < 8 && /^ (?:ir|bija|–|-|:)? ?$/u.test(view.text.slice(one.end, start)));
  return fund !== undefined && /^\p{L}.*[ .]\d{4}/u.test(view.text.slice(fund.start, fund.end)) && FROM.test(view.folded.slice(Math.max(0, fund.start - 24), fund.start)) ? { start: fund.start, end: fund.end, name: fund.value.name } : null;
}
const FROM = /finansejum\p{L}{1,2} no $/u;

/** „Pateicoties Zīļu vides centram, skola saņēma 500 eiro”, „paldies novada domei par 300 eiro”: who is thanked for the money gives it. */
function thankedFor(view: ProjectView, plain: string, { start, end }: Span): Payer | null {
  const sentence = view.sentenceAt(start);
  if (sentence === null) return null;
  const thanks = THANKS.exec(plain.slice(Math.max(sentence.start, start - THANKS_REACH), Math.min(sentence.end, end + THANKS_REACH)));
  if (thanks === null) return null;
  const at = Math.max(sentence.start, start - THANKS_REACH) + thanks.index + thanks[0].length;
  const body = view.mentionsOf<{ name: string }>('organisation').find((one) => one.start <= at && one.end > at);
  return body === undefined ? null : { start: body.start, end: body.end, name: body.value.name };
}
const THANKS = /(?<!\p{L})(?:pateicoties|paldies|pateicamies|pateicas|thanks to) (?:the )?/u;
const THANKS_REACH = 160;

/** „… EUR piešķīra aģentūra „X” programmas „Y” ietvaros”: the body or fund right behind the verb gives. */
function giverIn(view: ProjectView, plain: string, said: Span): Payer | null {
  const verb = /(?:^(?:\p{L}+ )?|, ?(?:ko|kuru) (?=finanse|lidzfinanse)|, ?(?:ko|kuru) )(?:(?<=ko |kuru )(?:finanse|lidzfinanse)|pieskir|pieskira|pieskirusi|pieskiris|atvel|atveleja|nodrosina|nodrosinaja|sedz|segs) (?:v\/a |valsts agentura )?[„“"]?/u.exec(plain.slice(said.start, said.end));
  if (verb === null) return null;
  const at = said.start + verb.index + verb[0].length;
  const isHere = ({ start, end }: Span): boolean => start <= at && end > at && start >= said.start;
  const body = view.mentionsOf<{ name: string }>('organisation').find(isHere);
  const fund = fundsOf(view, said).filter(isHere).sort((a, b) => b.end - a.end)[0];
  // „Eiropas Savienības LIFE programma”: whose programme it is stands before it.
  const line = fund === undefined || !UNION.has(fund.entry.id) ? undefined : fundsOf(view, { start: fund.end, end: Math.min(said.end, fund.end + 40) }).find((one) => one.start - fund.end < 3 && !UNION.has(one.entry.id));
  if (line !== undefined) return toPayer(view, line);
  if (fund !== undefined && fund.end >= (body?.end ?? 0)) return toPayer(view, fund);
  return body === undefined ? null : { start: body.start, end: body.end, name: body.value.name };
}

const UNION: ReadonlySet<string> = new Set(['eu', 'ec']);

/** In a list a body that the row names is given the money; who gives it, a verb or the head says. */
const isOfRow = (view: ProjectView, said: Span): boolean => view.project.count > 2 && !view.isShared(said);

/** „… ERAF līdzfinansējumu”: the money is that body’s own. */
const HIS_MONEY = /^ (?:lidz)?(?:finansej|atbalst|lidzekl|grant|dotacij)/u;

/** „Biedrībai „Upe” piešķirti …”, „biedrība „Upe” saņēma …”: who is given the money. */
const isReceiver = (plain: string, { start, end }: Span): boolean =>
  /^\p{L}+(?:ai|am|ei|im|iem) /u.test(`${plain.slice(start, end)} `) ||
  /(?<!lauku attistib)(?<!\d\.? ?gad)(?:ai|ei|am|im|iem)$/u.test(plain.slice(start, end)) ||
  /^[”“"]? (?:(?:\p{L}+ |ar (?:\p{L}+ )?projektu [„“"][^„“”"]{2,40}[”“"] )?(?:sanem|ieguv|guv)|projekt(?:s|am(?![^.;]{0,70} (?:pieskir|atvel|iedeva|deva))|u)(?!\p{L}))/u.test(plain.slice(end, end + 100)) ||
  (/pieskirt(?:s|a|i|as) $/u.test(plain.slice(Math.max(0, start - 12), start)) && !HIS_MONEY.test(plain.slice(end, end + 14))) ||
  (/(?:sanem(?:s|a|usi|is)?|ieguv\p{L}{1,3}|guv(?:is|usi|a)|gus) $/u.test(plain.slice(Math.max(0, start - 10), start)) && !HIS_MONEY.test(plain.slice(end, end + 14))) ||
  /(?<!thanks )(?:^| )to (?:the )?$/u.test(plain.slice(Math.max(0, start - 16), start)) ||
  NO_GIVER.test(plain.slice(Math.max(0, start - NO_GIVER_REACH), start));
/** „muzejs no vēstniecības saņēma 4 000 dolāru”: where money came from, though the verb of who got it follows. */
const isSource = (plain: string, { start, end }: Span): boolean =>
  /(?<!\p{L})no $/u.test(plain.slice(Math.max(0, start - 4), start)) && /^[^,.;]{0,30} (?:sanem|ieguv|guv|gut|piesaist)/u.test(plain.slice(end, end + 60));
/** „pateicoties Zīļu centram”: the dative of one that gave. */
const isThanked = (plain: string, { start }: Span): boolean => THANKED.test(plain.slice(Math.max(0, start - 20), start));
const THANKED = new RegExp(`${THANKS.source}[„“"]?$`, 'u');

/** „projektam „Skolas kora tērpi””: a body inside a project's own name. */
function isInProjectName(view: ProjectView, body: Span): boolean {
  const quote = holding(view.mentionsOf<Quoted>('quoted'), body);
  return quote != null && quote.value.closed !== 'none' && /projekt\p{L}{0,2} $/iu.test(view.text.slice(Math.max(0, quote.start - 14), quote.start));
}

/** „signed by the municipality”: who puts a name under a paper. */
const NO_GIVER = /(?:sign(?:ed)? |parakst\p{L}{1,4} )(?:[^.]{0,110} )?(?:by|and|un|ar)(?: the)?(?: head of)? $/u;
const NO_GIVER_REACH = 160;

function statePayer(view: ProjectView, plain: string, said: Span): Payer | null {
  const match = /valsts(?: budzet\p{L}*)?|nacional\p{L}*(?: publisk\p{L}*)? (?:lidz)?finansejum\p{L}*|state budget|national co-?financing/u.exec(
    plain.slice(said.start, said.end),
  );
  if (match === null) return null;
  const span = { start: said.start + match.index, end: said.start + match.index + match[0].length };
  const name = match[0].startsWith('valsts b')
    ? 'valsts budžets'
    : match[0].startsWith('valsts')
      ? 'valsts'
      : match[0].startsWith('state')
        ? 'state budget'
        : match[0].startsWith('national')
          ? view.text.slice(span.start, span.end)
          : match[0].includes('lidz') ? 'nacionālais līdzfinansējums' : 'nacionālais finansējums';
  return { ...span, name };
}

/** „… 5548 eiro, no kuriem 4993 ir publiskais finansējums”: the fund gives but a part. */
const PARTS_FOLLOW = /^[ ,(]{0,2}(?:no (?:kur|tiem|tam|ta)|t\. ?sk|tai skaita|tostarp|of which)/u;
/** „projektam piešķirti 1000 eiro”, „saņēmusi”, „grants”: money that comes from outside, without a word of who gives it. */
const GIVEN = /^(?:pieskir|ie?deva|atvel|dabuj|piskir|grant|dotacij|sanem|ieguv|guv|award|received|atbalst|грант|выделен)/u;
function isGiven(view: ProjectView, plain: string, { cue, rule, unit }: ReadUnit): boolean {
  const { project } = view;
  if (unit.money === null || rule === 'costs/sum-in-list' || cue === null) return unit.money !== null && rule === 'costs/sum-in-list';
  const words = plain.slice(cue.start, cue.end);
  // „Atbalstu saņems:” above the list, „Piešķirtais līdzfinansējums:” in its row.
  if (rule === 'costs/labelled-sum') return project.count > 1 && (view.isShared(cue) ? HELP : GIVEN).test(words);
  // The column „Finansējums, EUR” of a list is what each row is given.
  if (rule === 'costs/sum-in-column') return project.count > 1 && (GIVEN.test(words) || (project.count >= LIST && FUNDING.test(words)));
  return rule === 'costs/sum-in-sentence' && (GIVEN.test(words) || (project.count > 1 && (JUST_GIVEN.test(plain.slice(Math.max(0, unit.start - 40), unit.start)) || GIVEN_BEHIND.test(plain.slice(unit.end, unit.end + 40)))));
}
/** „piešķirti 1385 eiro, daļēji sedzot pieprasīto summu”. */
const JUST_GIVEN = /(?<!\p{L})(?:pieskir(?:t(?:i|s|as|a))?|sanem(?:s|usi|usas|a)?|sanemta(?:s|is)?|ieguv(?:a|usi|is)|guv(?:a|usi|is)|receives?|received|awarded) (?:tiesi |pat |kopa |ari |the )?$/u;
/** „1 500 eiro – šogad saņem biedrība „Zars””, “EUR 900 were awarded to”. */
const GIVEN_BEHIND = /^ ?(?:[–—-] )?(?:\p{L}+ ){0,2}?(?:sanem(?:s|usi|a)?|ieguv(?:a|usi|is)|pieskirt(?:i|s|as)|pieskira|awarded) (?!no )/u;
const FUNDING = /^(?:fonda )?finansejum/u;
/** So many projects are a list. */
const LIST = 3;

/** „Latvijas – Igaunijas programmas finansējums”: the dash within the name had cut the words beside the sum. */
function programmeOver(view: ProjectView, { start, end, name }: Payer): Payer | null {
  const over = name.includes(' ') ? undefined : overlapping(view.mentionsOf<AuthorityValue>('authority'), { start, end });
  return over === undefined || over.start >= start || over.end < end ? null : { start: over.start, end: over.end, name: over.value.name };
}

const HELP = /pieskir|sanem|atbalst|ieguv|guv/u;

/** „fonda finansējums”: words that point at a fund named elsewhere. */
const IS_THE_FUND = /^fonds$/iu;

/** The only fund or programme of the project, as it is printed where it stands; null where there are several or none. */
function onlyFunder(view: ProjectView): Payer | null {
  const { chosen } = view.resolved<AuthorityValue>('funders');
  // „… fonda programma, ko finansē no valsts budžeta”: where the fund's own money comes from.
  const funds = chosen.length > 1 ? chosen.filter(({ value }) => value.id !== 'state-budget') : chosen;
  const only = funds.length > 1 ? decidingFund(view, chosen) : funds[0];
  const spans = only?.evidence.filter((one) => one.as === 'value' || one.as === 'repeat') ?? [];
  if (spans.length === 0) return null;
  const isShort = ({ start, end }: Span): boolean => fundsIn(view.hits, { start, end }).some((hit) => hit.entry.abbreviations.includes(view.text.slice(start, end)));
  const [span] = spans;
  return { start: span!.start, end: span!.end, name: spans.every(isShort) ? view.text.slice(span!.start, span!.end) : only!.value.name };
}

/** „Zīļu fondā apstiprināti …, kopā ar SIA „Osis” atbalstu”: of several that the head of a list names the one that decides gives each row its sum. */
function decidingFund(view: ProjectView, chosen: readonly FunderFound[]): FunderFound | undefined {
  if (view.project.count < LIST) return undefined;
  const deciding = chosen.filter(({ evidence }) => evidence.some((one) => one.as === 'value' && view.isShared(one) && DECIDES.test(view.text.slice(one.end, one.end + DECIDES_REACH))));
  return deciding.length === 1 ? deciding[0] : undefined;
}
type FunderFound = Resolved<AuthorityValue>['chosen'][number];

/**
 * The council whose contest or decision the head of a list tells of: it gives what each row says, where no fund is named there. What a council
 * adds is its own, though a fund is named.
 */
function holderOfContest(view: ProjectView, isOwn = false): Payer | null {
  if (view.project.count < 2 || (!isOwn && view.resolved('funders').chosen.some(({ evidence }) => evidence.some((one) => one.as === 'value' && view.isShared(one))))) return null;
  const councils = view.mentionsOf<{ name: string }>('organisation').filter((one) => COUNCIL.test(one.value.name) && view.isShared(one));
  const holder = councils.findLast(({ start, end }) => HOLDS.test(view.text.slice(end, end + HOLDS_REACH)) || HELD_BY.test(view.text.slice(Math.max(0, start - HOLDS_REACH), start)) || isGiverOf(view, { start, end }));
  // „Zīļu novada dome” and „Zīļu novada pašvaldība” are one.
  const isOne = new Set(councils.map(({ value }) => value.name.replace(/ \p{L}+$/u, ''))).size === 1;
  return holder === undefined ? municipalityOf(view) : isOne ? { start: holder.start, end: holder.end, name: holder.value.name } : null;
}

/** „Pašvaldības līdzfinansējumu ieguva šādas biedrības:”: a municipality without its name. */
function municipalityOf(view: ProjectView): Payer | null {
  for (const { start, end } of view.project.shared) {
    const match = MUNICIPALITY.exec(view.text.slice(start, end));
    if (match !== null) return { start: start + match.index, end: start + match.index + 'pašvaldības'.length, name: 'pašvaldība' };
  }
  return null;
}
const MUNICIPALITY = /(?<![\p{L}] )(?<who>[Pp]ašvaldības) (?:līdz)?finansējum\p{L}{1,2} (?:tika |ir )?(?:iegu|saņ[eē]m|piešķ|guv)|(?<=(?:saņem|saņems|saņēma|saņēmuši|ieguva|guva) )(?<whose>pašvaldības) (?:līdz)?(?:finansējum|atbalst)u(?!\p{L})/u;
const COUNCIL = /^\p{Lu}.* (?:pašvaldība|dome|padome)$/u;
/** „… pašvaldības mazo projektu konkurss”, „… domes deputāti nolēma piešķirt”. */
const HOLDS = /^(?:, (?:izskat|izvērt|izsludin)\p{L}+)?(?: [\p{L}\d.]+){0,6} (?:konkurs|budžet|(?:līdz)?finansē|(?:līdz)?finansēj|piešķ|atbals)/u;
const HOLDS_REACH = 110;
/** „Zīļu novada dome biedrībai „Zars” … piešķīra”: the council that a sentence begins with and that gives, or has given. */
function isGiverOf(view: ProjectView, { start, end }: Span): boolean {
  const sentence = view.sentenceAt(start);
  return sentence !== null && start - sentence.start < 4 && /(?:dome|pašvaldība|padome)$/u.test(view.text.slice(start, end)) && GAVE_ALL.test(view.text.slice(end, end + GIVER_REACH).split(/[.!?]\s+\p{Lu}/u, 1)[0]!);
}
const GAVE_ALL = /(?<!\p{L})(?:piešķīr(?:a|usi)|piešķir(?:s)?|atbalstīj(?:a|usi)|iedalīj(?:a|usi)|atvēlēj(?:a|usi))(?!\p{L})/u;
const GIVER_REACH = 300;
/** „konkurss, kuru martā izsludināja Zīļu novada dome”, „konkursu rīko Zīļu pašvaldība”. */
const HELD_BY = /konkurs(?:s|u|ā|am)(?:, (?:ko|kuru))?(?: [\p{L}\d.]+){0,4} (?:izsludin|rīko|organizē|finansē)\p{L}{0,5} $/u;

/** A name in English is filed as it is printed. */
const ENGLISH = /(?<!\p{L})(?:fund|funds|grants?|mechanism|commission|foundation|programme|instrument|budget|council)(?!\p{L})/iu;

/** The longest name of a fund, programme or instrument in the words; an abbreviation stays as printed. */
function authorityIn(view: ProjectView, said: Span): Payer | null {
  const best = fundsOf(view, said).sort((a, b) => Number(b.entry.role === 'funder') - Number(a.entry.role === 'funder') || b.end - b.start - (a.end - a.start) || b.start - a.start)[0];
  if (best === undefined) return null;
  return toPayer(view, best);
}

/** An abbreviation and a name in English stay as they are printed. */
function toPayer(view: ProjectView, best: FundHit): Payer {
  const printed = view.text.slice(best.start, best.end);
  // „Zīļu pārnovadu fonda līdzekļi”: the list has but the kind („kopienu fonds”); „Šveices Konfederācija” is a state and an embassy an embassy, whatever its programme is called.
  const isKind = /^\p{Ll}/u.test(best.entry.name) && /^\p{Lu}/u.test(printed);
  const isEmbassy = /vēstniecīb/u.test(printed) && !/vēstniecīb/u.test(best.entry.name);
  const called = isKind || isEmbassy || STATE.test(printed) ? overlapping(view.mentionsOf<AuthorityValue>('authority'), best)?.value.name : undefined;
  if (called !== undefined) return { start: best.start, end: best.end, name: called };
  const name = best.entry.abbreviations.includes(printed) || printed === best.entry.english ? printed : (ENGLISH.test(printed) ? printed.replace(/\s+/gu, ' ') : best.entry.name);
  return { start: best.start, end: best.end, name };
}

const STATE = /^\p{Lu}\p{L}+ (?:Konfederācij|Karalist|Republik|valdīb)\p{L}{1,2}$/u;

function organisationIn(view: ProjectView, said: Span): Payer | null {
  const bodies = inside(view.mentionsOf<{ name: string }>('organisation'), said);
  const last: Mention<{ name: string }> | undefined = bodies.at(-1);
  return last === undefined ? null : { start: last.start, end: last.end, name: last.value.name };
}

/** „publiskais finansējums”, „granti”, „programmas līdzfinansējums”: the share is called by what it is. */
function describedPayer(view: ProjectView, plain: string, said: Span): Payer | null {
  const short = /(?<!\p{L})(?:es|eu|ес|kf|af|anm|vkkf|lvaf|kpfi|ekii)(?!\p{L})/u.exec(plain.slice(said.start, said.end));
  if (short !== null) {
    const start = said.start + short.index;
    const end = start + short[0].length;
    return { start, end, name: view.text.slice(start, end) };
  }
  const match =
    /publisk\p{L}* (?:lidz)?finansejum\p{L}*|arej\p{L}* (?:lidz)?finansejum\p{L}*|programm(?:a|as|ai|u)(?!\p{L})|fond\p{L}{1,2}(?!\p{L})|grant(?:i|u|us|iem)(?!\p{L})/u.exec(
      plain.slice(said.start, said.end),
    );
  if (match === null) return null;
  const start = said.start + match.index;
  const end = start + match[0].length;
  return { start, end, name: toNominative(view.text.slice(start, end), programmeLexicon).text };
}

function ownPayer(view: ProjectView, said: Span): Payer | null {
  const match = OWN.exec(view.text.slice(said.start, said.end));
  if (match === null) return headPayer(view, said) ?? englishOwn(view, said);
  const start = said.start + match.index;
  const name = nominative(match[0]);
  // „Dome nolēma piešķirt …”: the council whose paper it is.
  const council = name.toLowerCase() === 'dome' ? onlyCouncil(view) : null;
  if (council !== null) return council;
  return { start, end: start + match[0].length, name: name.includes(' ') ? name : name.toLowerCase() };
}

/** “municipality co-financing”, “the association’s own contribution”: who adds the share, as it is printed. */
function englishOwn(view: ProjectView, said: Span): Payer | null {
  const match = ENGLISH_OWN.exec(view.text.slice(said.start, said.end));
  const who = match?.groups?.who;
  return match === null || who === undefined ? null : { start: said.start + match.index, end: said.start + match.index + who.length, name: who.toLowerCase() };
}
const ENGLISH_OWN = /(?<![\p{L}-])(?<who>municipality|beneficiary|applicant|association|foundation|council|university|school|museum|library|parish)(?:[’']s)? (?:own )?(?:co-?financing|contribution|co-?funding|share)(?!\p{L})/iu;

/** „slimnīcas finansējums”, „kluba līdzekļi”: a head noun alone, right before the money. */
function headPayer(view: ProjectView, said: Span): Payer | null {
  const hit = inside(view.hits.ofKind('organisation-head'), said).at(-1);
  if (hit === undefined || !hit.form.readings.some((one) => one.case === 'genitive' && one.number === 'singular') || !BEFORE_MONEY.test(view.text.slice(hit.end, said.end))) return null;
  return { start: hit.start, end: hit.end, name: hit.entry.lemma };
}
const BEFORE_MONEY = new RegExp(`^ (?:pašu |pašas )?${HEADS}`, 'u');

/** „Iesniedzēja līdzfinansējums”: the genitive of a man's form, which looks like the nominative of a woman's. */
const nominative = (words: string): string =>
  toNominative(words.replace(LAST_HEAD, ''), organisationLexicon).text.replace(/^(?<stem>\p{L}+(?:tāj|ēj))a$/u, '$<stem>s');

/** True for roles whose share somebody pays. */
export const hasPayer = (role: CostRole): boolean => role === 'grant' || role === 'own' || role === 'state' || role === 'private';
