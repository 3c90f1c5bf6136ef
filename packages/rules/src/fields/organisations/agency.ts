import { firstFrom, inside } from '../../engine/among.ts';
import { oneBlank } from '../../engine/blanks.ts';
import { byPhrase } from '../../engine/by-phrase.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findBodies, isPlaceOfAction, type Body, type RoleFound } from './body.ts';

/** Bodies that do nothing but administer other people's projects: they count wherever they are named. */
const ADMINISTERING = new Set(['cfla', 'lad', 'viaa', 'vif', 'vraa', 'jspa', 'sif']);
const isAdministering = byPhrase((name) => /^(?:Centrālā finanšu (?:un )?līgumu aģentūra|Lauku atbalsta dienests|Valsts izglītības attīstības aģentūra|Sabiedrības integrācijas fonds|Vides investīciju fonds|Latvijas Vides investīciju fonds|Valsts reģionālās attīstības aģentūra|Jaunatnes starptautisko programmu aģentūra)$/iu.test(name));
/** An administering agency, or a unit of one: „Lauku atbalsta dienesta Zemgales pārvalde”. */
export const isAgency = (body: Body): boolean =>
  (body.authority !== null && ADMINISTERING.has(body.authority)) || isAdministering(body.quoted ?? body.name) || (body.owner !== null && isAdministering(body.owner));

/** „Lauku atbalsta dienesta Zemgales pārvalde” where the agency is named too: the agency is filed. */
const isUnitBeside = (bodies: readonly Body[], unit: Body): boolean =>
  unit.owner !== null && isAdministering(unit.owner) && bodies.some((body) => body.owner === null && isAgency(body) && body.name.toLowerCase() === unit.owner!.toLowerCase());

/** A ministry or a fund that takes applications, signs or administers. */
const BEFORE = /(?:vadosas? iestad\p{L}{1,2}(?: ir| ?[-–—:])?|administre|apsaimnieko\p{L}*|uzrauga|parvalda|apstiprinaj\p{L}*|pieskir\p{L}*|izsludinaj?\p{L}*|(?:ligum|vienosan|sadarbibas ligum)\p{L}{0,4}(?: \S+){0,4} (?:ar|un)|(?:ligum|vienosan)\p{L}{0,4},?(?: \S+){0,3} starp(?: \S+){1,8}?(?:,| un)|iesnie\p{L}+(?: \S+){0,3}|pieteikum\p{L}*|parakstij\p{L}*(?: \S+){0,4} ar|izskat\p{L}*|atbalst\p{L}* un|(?:signed|concluded)(?: \S+){0,4} with(?: the)?)\s*$/u;
const AFTER = /^[ ,)”"]*(?:\p{L}+ ){0,3}?(?:atklat\p{L}* (?:projektu )?konkurs|konkurs|(?:projektu )?iesniegumu atlas|lemum|apstiprin|pieskir|izsludin|administre|finanset\p{L}* projektu konkurs|pieteikum\p{L}* izskat|projektu konkurs|(?:ir )?(?:ari )?pienem|[^.;]{0,220}(?:apsaimniekotaj|programmas operator|programmas administr))/u;
/** Right behind these words stands the body that looks after somebody's money. */
const ADMINISTERS = cue(new RegExp(
  '(?:^|[^\\p{L}])(?:(?:ko|kuru|fondu|programmu|konkursu|grantu) (?:administre|apsaimnieko|parvalda)|(?:konkursu|kartu) (?:izsludina|izsludinaja|izsludinajusi|rikoja|riko)|' +
    '(?:programmas|fonda|konkursa) (?:administrators|administratore|apsaimniekotajs|istenotajs|ieviesejs)(?: latvija)?(?: ir| ?[-–:])?)\\s*$',
  'u',
));
/** A local action group (LEADER), whose strategy or support is spoken of. */
const ACTION_GROUP = /vietejas? ricibas grupa(?:s|i|u)? (?:\(vrg\) )?(?:[-–—] )?(?:biedrib\p{L}{1,2} )?[„“"]?$/u;
/** „… fonda, kura līdzekļus novadā īsteno biedrība „X””. */
const RUNS_FUND = /(?:lidzeklus|finansejumu|strategiju) (?:\p{L}+ ){0,3}(?:isteno|istenoja|administre) (?:biedrib\p{L}{1,2} )?[„“"]?$/u;
/** „Projektu apstiprināšanai virzījusi biedrība „X””, „biedrības „X” izsludinātajam projektu konkursam”. */
const PUTS_FORWARD = /(?:apstiprinasanai|atbalstam|finansesanai) (?:ir )?virzij\p{L}{1,3} $/u;
const HOLDS_CONTEST = /^[”“"]{0,2} ?(?:(?:izsludinat|rikot|organizet)\p{L}{1,4}|atklata(?:ja|is)?) (?:\p{L}+ ){0,2}?(?:projektu|projekta|konkurs)/u;
/** „biedrības Ziemeļu partnerība atklāta konkursa”: an unquoted name keeps its nominative behind the word that is declined. */
const SOCIETY_OF = /(?:^|[^\p{L}])(?:biedribas|nodibinajuma|partneribas) $/u;
const PARTNERSHIP = /partnerīb|rīcības grup/iu;
/** „biedrība „X” izvērtēja projekta pieteikumu”, „saņēma 12 projektu iesniegumus”: a local action group, which chooses among the projects of others. */
const CHOOSES = /^[”“"]{0,2} (?:\([^()]{1,12}\) )?(?:(?:ir|tika) )?(?:(?:apstiprin|izvert|izskat|verte|virzij|izveleja)\p{L}{0,6} (?:\p{L}+ ){0,2}?(?:projekt|iesniegum|pieteikum)|sanem\p{L}{1,5} (?:[\p{L}\d]+ ){0,2}(?:projektu )?(?:iesniegumus|pieteikumus))/u;
/** „Zīļu rajona partnerības gūto atbalstu”: a local action group whose support it is. */
const ITS_SUPPORT = /^[”“"]{0,2} (?:gut|sniegt|pieskirt|apstiprinat)\p{L}{1,2} (?:\p{L}+ )?(?:atbalst|finansejum)/u;
/** A municipality's own contest gives its own money. */
const MUNICIPAL: ReadonlySet<string> = new Set(['pašvaldība', 'dome', 'padome', 'pārvalde']);
/** A quick look for the same words behind a short name in brackets. */
const HOLDER = /^(?: \([^()]{1,12}\))?[”“"]{0,2} ?(?:(?:izsludinat|rikot|organizet)\p{L}{1,4}|atklata(?:ja|is)?) (?:\p{L}+ ){0,2}?(?:projektu|projekta|konkurs)/u;
/** Words of whoever holds a contest for others' projects. */
const HOLDS = cue(/izsludinaj|izsludinajus|administret|apsaimniekot/u);
/** „X aģentūra martā izsludināja projektu konkursu”, „X aģentūras administrētās programmas”. */
const HOLDS_CALL = /^ (?:(?!projekt)[^;]){0,60}?izsludina(?:ja|jusi) [^;]{0,240}?(?:projektu|pieteikumu|iesniegumu) (?:\p{L}+ ){0,2}(?:konkurs|atlas)|^[”“"]? (?:administret|apsaimniekot)\p{L}{1,3} (?:\p{L}+ ){0,2}(?:programm|konkurs|pasakum)/u;
/** „no Kultūras ministrijas piešķirtajiem valsts budžeta līdzekļiem”: where the fund's own money comes from. */
const HANDED_ON = /^ (?:pieskirt|novirzit)\p{L}{1,6} (?:\p{L}+ )?(?:valsts )?(?:budzeta )?lidzekl/u;
const NEVER = /(?:piedal|parstav|vieso|tik(?:as|sies)|ekspert)/u;

/**
 * An agency or a ministry that takes applications or administers the money.
 *
 *     Līgums ar Centrālo finanšu un līgumu aģentūru parakstīts maijā.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A listed agency counts wherever it is named, but among guests.
 */
export function agency(view: ProjectView): RoleFound[] {
  const bodies = findBodies(view).filter((body) => !isOwnerOfFund(view, body));
  return bodies.filter((body) => !isUnitBeside(bodies, body)).flatMap((body): RoleFound[] => {
    const sentence = view.sentenceAt(body.start);
    const from = Math.max(sentence?.start ?? 0, body.start - 90);
    const isListed = isAgency(body);
    const isHolder = body.head !== null && !isFund(view, body) && holdsCall(view, body, sentence?.end ?? 0);
    const isSupport = !body.isNominative && PARTNERSHIP.test(body.name) && ITS_SUPPORT.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 60)));
    const isAsked = isHolder || isListed || isSupport || isMinistry(body) || isSociety(body) || HOLDER.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 60))) || (body.isNominative && view.cues.mayStand(ADMINISTERS, from, body.start));
    if (!isAsked) return [];
    const before = oneBlank(view.folded.slice(from, body.start));
    const to = Math.max(body.whole.end, Math.min(sentence?.end ?? 0, body.whole.end + 90));
    const behind = oneBlank(view.folded.slice(body.whole.end, to));
    const hasCue = BEFORE.test(before) || AFTER.test(behind);
    const isAdministrator = isHolder || isSupport || (body.isNominative && ADMINISTERS.pattern.test(before)) || (isSociety(body) && (ACTION_GROUP.test(before) || RUNS_FUND.test(before) || PUTS_FORWARD.test(before) || HOLDS_CONTEST.test(behind) || (PARTNERSHIP.test(body.name) && CHOOSES.test(behind)))) || (!MUNICIPAL.has(body.head ?? '') && (!body.isNominative || SOCIETY_OF.test(before)) && HOLDS_CONTEST.test(behind.replace(/^ \([^()]{1,12}\)/u, '')));
    if (!isListed && !isAdministrator && !(isMinistry(body) && hasCue)) return [];
    if (!isListed && HANDED_ON.test(behind)) return [];
    if (!hasCue && NEVER.test(behind.slice(0, 40))) return [];
    return [{ rule: 'organisations/agency', body, role: 'funder-agency', rank: hasCue ? 40 : 45, signals: [isListed ? 'listed' : 'ministry', ...(hasCue ? ['in-sentence'] : [])], cue: null }];
  });
}

/** „Valsts kultūrkapitāla fonds izsludināja konkursu”: a fund that gives is the funder. */
const isFund = (view: ProjectView, body: Body): boolean => inside(view.mentionsOf<{ role: string }>('authority'), body).some(({ value }) => value.role === 'funder');

/** True for a body that announces a contest, or whose contest or programme is spoken of. */
function holdsCall(view: ProjectView, body: Body, sentenceEnd: number): boolean {
  const to = Math.min(sentenceEnd, body.whole.end + 340);
  return to > body.whole.end && !isPlaceOfAction(view.text, body) && view.cues.mayStand(HOLDS, body.whole.end, to) && HOLDS_CALL.test(oneBlank(view.folded.slice(body.whole.end, to)));
}

/** Local action groups are societies: „biedrība „Ziemeļu partnerība””. */
const isSociety = (body: Body): boolean => body.quoted !== null && (body.head === 'biedrība' || body.head === 'partnerība' || body.head === 'nodibinājums');

/** „… aģentūras Latvijas vides aizsardzības fonds”: the fund pays, and whose fund it is says nothing of the project. */
function isOwnerOfFund(view: ProjectView, body: Body): boolean {
  const next = firstFrom(view.mentionsOf<{ role: string }>('authority'), body.whole.end);
  return next !== undefined && next.value.role === 'funder' && next.start - body.whole.end <= 2 && !view.text.slice(body.whole.end, next.start).trim() && !body.isNominative && /[sa]$/u.test(view.text.slice(body.start, body.whole.end));
}

export const isMinistry = (body: Body): boolean => body.head === 'ministrija' || / ministrija$|^Ministry of /iu.test(body.name);
