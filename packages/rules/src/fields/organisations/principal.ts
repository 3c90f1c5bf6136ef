import { fold } from '@siets/latvian';
import { isWithin } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/index.ts';
import { holding } from '../nearby.ts';
import { isAgency } from './agency.ts';
import { isContractor } from './contractor.ts';
import { GIVES_BEFORE, GIVES_REACH } from './giver-words.ts';
import { cueBefore, isDative } from './role-cues.ts';
import { findBodies, isPlaceOfAction, isShorter, keysOf, mainKey, type Body, type RoleFound } from './body.ts';

/** Bodies that stand above projects: never the one that carries a project out. */
const ABOVE = /^(?:eiropas (?:savieniba|komisija|parlaments|padome)|ministru kabinets|saeima|pasaules banka|latvijas republika)/u;
/** Heads of single houses and units that stories visit. */
const UNITS = new Set(['nodaļa', 'departaments', 'valde', 'grupa', 'komisija', 'padome', 'māja', 'pils', 'baznīca', 'parks', 'dārzs', 'kase', 'tīkls', 'platforma', 'kustība', 'stacija', 'fonds', 'ministrija', 'pilsēta', 'tiesa', 'policija', 'iestāde', 'institūcija', 'ciems']);
/** Groups that dance and sing for a society, and the legal persons that they belong to. */
const ENSEMBLES = new Set(['kolektīvs', 'koris', 'ansamblis', 'kopa', 'orķestris', 'pulciņš', 'studija']);
const LEGAL = new Set(['biedrība', 'nodibinājums', 'SIA', 'AS']);
/** Councils of districts and counties carry projects out; other councils sit above them. */
const COUNCIL = /(?:novada|rajona|pagasta|pilsetas|grafistes) padome$/u;
/** Words behind a name that say whose project or text it is. */
const OWNER = /^[ ]*(?:(?:arkartas |kartejo )?sed(?:e|es) (?:\p{L}+ ){0,3}(?:nolem|lem|apstiprin|atbalst|izskat|skati)|atbildib|realizet|istenot|projekt(?:a|u|s)(?!\p{L})|dalib|(?:finansejuma )?dal(?:a|u)(?!\p{L})|pieskirt|delegacij|komand|skolotaj|skolen|audzekn|jaunie[st]|lidzfinans|(?:sava )?budzet)/u;
/** Words before a name that say who answers for the text. */
const ANSWERS = /(?:satur\p{L}*(?: pilniba)? (?:atbild|ir)|par (?:so )?(?:publikacij|informacij)\p{L}* (?:pilniba )?atbild|content\p{L}* (?:is|are) the sole responsibility of(?: the)?)[^.;]{0,30}$/u;
const VISITED = /(?:apmeklej\p{L}*|viesoj\p{L}*|tik(?:as|sies) ar|iepazin\p{L}*|ciemo\p{L}*|uznem\p{L}*|skatij\p{L}*|redzej\p{L}*|notik\p{L}*|notiks|norisin\p{L}*)[^.;]{0,60}$/u;

/** Who pays for the project does not carry it out. */
const GIVES = /^[”“"]{0,2} (?:lidz)?finans[ea]t(?:aj)?\p{L}{1,4}(?!\p{L})|^ (?:(?:ar \p{L}+|projekt\p{L}{0,2}(?: \p{L}+)?) )?(?:finansiali )?(?:atbalsta|atbalstija|finanse|finanseja|lidzfinanse|lidzfinanseja|pieskir|pieskira)(?!\p{L})/u;

/** „Objektā Zīļu pamatskola uzstādīts …”: a house that is built in. */
const OBJECT = /(?:^|[^\p{L}])objekt(?:a|u|i|os|am)? $/u;
/** „fonda „Zivs” piešķirtā nauda”. */
const GIVEN_BY = /^[”“"]{0,2} pieskirt\p{L}{1,4}(?!\p{L})/u;

/** „aģentūru informēja X novada pašvaldībā”: who told of its own works. */
const INFORMED = /(?:informe(?:ja|ts)|uzzinaj\p{L}|pastastija|noradija|skaidroja|apliecinaja) $/u;
/** „…, informē SIA „X””: who only told of it. */
const TELLS = /, (?:inform|zino|pazino|pastast|norad|skaidro|uzsver|stasta)\p{L}{0,4} $/u;
/** „projekta laikā X pašvaldībā viesojās …”: who has guests for the project takes part in it. */
const HOSTS = /^ (?:viesojas|ciemojas|ieradas)(?!\p{L})/u;

interface Tally {
  bodies: Body[];
  score: number;
  /** True where words behind the name speak of its share, its budget or its duty in the project. */
  isOwner: boolean;
}

/**
 * The body that the whole text is about, where no words give anyone a role: it is named most, in the heading, as a
 * subject, or answers for the text.
 *
 *     Par šīs publikācijas saturu pilnībā atbild Latgales plānošanas reģions.
 *         ------------------------------- ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function principal(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  if (known.some((one) => one.role === 'implementer' || one.role === 'applicant')) return [];
  const others = known.filter((one) => one.role !== 'funder-agency');
  const tallies = tally(view, new Set(known.flatMap((one) => keysOf(one.body))));
  const [best, second] = tallies.sort((a, b) => b.score - a.score);
  const lead = others.find((one) => one.role === 'lead');
  const hasLead = lead !== undefined;
  if (best !== undefined && tallies.length === 1 && others.length === 0 && isOnlyNamed(view, best)) return toRoles(view, best, false, 'only-named');
  const isUnplaced = best?.bodies.every((body) => body.head === null && body.country === null && body.quoted === null) ?? false;
  const least = others.length > 0 || isUnplaced ? 3 : 2;
  if (best === undefined || best.score < least || (second !== undefined && second.score === best.score && best.score < 4)) return [];
  if (view.project.count > MANY && best.bodies.every((body) => view.isShared(body) && COUNCIL_NAME.test(body.name)) && isOfContest(view)) return [];
  if (lead?.body.country === 'LV' && !best.isOwner) return [];
  return toRoles(view, best, hasLead, 'most-named');
}

const toRoles = (view: ProjectView, { bodies }: Tally, hasLead: boolean, signal: string): RoleFound[] =>
  bodies.map((body) => ({ rule: 'organisations/principal', body, role: hasLead || joinsAsPartner(view) ? 'partner' : 'implementer', rank: 60, signals: [signal], cue: null }));

/** A page about one project that names no other body than this, with a head that says what it is. */
const isOnlyNamed = (view: ProjectView, { bodies, score }: Tally): boolean =>
  score > 0 && view.project.count === 1 && view.text.length >= LEAST_PAGE && bodies.some(({ head, quoted }) => head !== null || quoted !== null);
/** In a note shorter than this, in signs, a body may stand for anything. */
const LEAST_PAGE = 400;

/** „Dome lēma par finansējuma piešķiršanu projektiem” above a list: who decides on the projects of others carries none of them out. */
const MANY = 2;
const COUNCIL_NAME = /(?:dome|pašvaldība|padome)$/u;
const DECIDES = /konkurs|(?:finansejum|atbalst)\p{L}* pieskir|pieskir\p{L}* (?:lidz)?finansejum|finanset \p{L}+ projektus/u;
const decided = new WeakMap<object, boolean>();

/** Asked once for a document: its projects share the words above them. */
function isOfContest(view: ProjectView): boolean {
  let is = decided.get(view.document);
  if (is === undefined) decided.set(view.document, (is = view.project.shared.some(({ start, end }) => DECIDES.test(view.folded.slice(start, end)))));
  return is;
}

/** „… nolemj atbalstīt dalību projektā „X” kā projekta partnerim”: whose decision it is takes part as a partner. */
const AS_PARTNER = /(?:dalib\p{L}{1,2}|piedal\p{L}+|iesaist\p{L}+)[^;]{0,200} ka (?:projekta |sadarbibas ){0,2}partner(?:im|is|ei|e)(?!\p{L})/u;
const joinsAsPartner = (view: ProjectView): boolean =>
  view.layout.paragraphs.some((one) => view.has(one) && AS_PARTNER.test(oneBlank(view.folded.slice(one.start, one.end))));

/** How often and how each body without a role is named; short and full names of one body count together. */
function tally(view: ProjectView, taken: ReadonlySet<string>): Tally[] {
  const tallies = new Map<string, Tally>();
  const hasLegal = findBodies(view).some((body) => LEGAL.has(body.head ?? '') && body.isNominative && canCarry(view, body));
  for (const body of findBodies(view)) {
    if ((hasLegal && ENSEMBLES.has(body.head ?? '')) || !canCarry(view, body) || keysOf(body).some((key) => taken.has(key))) continue;
    const key = mainKey(body);
    const same = [...tallies.keys()].find((other) => other === key || isShorter(other, key) || isShorter(key, other)) ?? key;
    const found = tallies.get(same) ?? { bodies: [], score: 0, isOwner: false };
    found.bodies.push(body);
    found.score += scoreOf(view, body);
    found.isOwner ||= isOwner(view, body);
    tallies.set(same, found);
  }
  return [...tallies.values()];
}

/** „Saruna ar zemnieku saimniecības „Upes” saimnieku”: whose people tell of the project. */
const INTERVIEW = /(?<!\p{L})(?:intervija|saruna|sarunajos|sarunajamies|tikamies) ar $/u;

/** „Izdevējs: Zīļu novada dome”: whose paper it is. */
const PUBLISHES = /(?:izdevej|izdod|dibinataj|redakcij|iespiest|metien|tiraz)\p{L}{0,3}[ :–-]{1,4}$/u;

/** „(tā sauktais Ostas ielas centra projekts)”: what people call a project. */
const SO_CALLED = /(?<!\p{L})ta sauktais $/u;

/** „biedrība „X” izsludina konkursu”: who calls for projects. */
const CALLS = /^[”“"]? izsludin/u;

function canCarry(view: ProjectView, body: Body): boolean {
  const name = fold(body.name);
  if (CALLS.test(view.folded.slice(body.whole.end, body.whole.end + 16))) return false;
  if (isContractor(view, body) || isInsideItem(view, body) || SO_CALLED.test(view.folded.slice(Math.max(0, body.whole.start - 14), body.whole.start))) return false;
  if (PUBLISHES.test(view.folded.slice(Math.max(0, body.whole.start - 24), body.whole.start))) return false;
  if (ABOVE.test(name) || isAgency(body) || (body.country !== null && body.country !== 'LV')) return false;
  if (body.name.endsWith(' ministrija')) return false;
  if (body.head !== null && UNITS.has(body.head) && body.quoted === null && !COUNCIL.test(name)) return false;
  if (cueBefore(view, view.sentenceAt(body.start)?.start ?? 0, body.whole.start)?.role === 'none') return false;
  const authority = holding(view.mentionsOf<{ role: string }>('authority'), body);
  return authority === null || authority.value.role === 'agency';
}

/** „3. Integration club „Culture Charm””: what a list of works only speaks of. */
const isInsideItem = (view: ProjectView, body: Body): boolean => {
  if (body.quoted === null || LEGAL.has(body.head ?? '')) return false;
  const list = spanAt(view.layout.lists, body.start);
  return list !== null && list.items.length > 1 && list.items.some((item) => body.start > item.start + 3 && body.start < item.end);
};

/** One for being named, more for the heading, for the subject of a sentence and for answering; less for being visited. */
function scoreOf(view: ProjectView, body: Body): number {
  const sentence = view.sentenceAt(body.start);
  const before = oneBlank(view.folded.slice(Math.max(sentence?.start ?? 0, body.start - 120), body.start));
  const behind = oneBlank(view.folded.slice(body.whole.end, body.whole.end + 50));
  if (OBJECT.test(before) || (body.isNominative && GIVES_BEFORE.test(view.text.slice(Math.max(0, body.whole.start - GIVES_REACH), body.whole.start)))) return -1;
  if (GIVEN_BY.test(behind) && !isDative(view.text, body.whole.end)) return -1;
  if (TELLS.test(before) || VISITED.test(before) || GIVES.test(behind)) return -1;
  if (isPlaceOfAction(view.text, body) && INFORMED.test(before) && /(?:pasvaldiba|dome)$/u.test(fold(body.name))) return 2;
  if (isPlaceOfAction(view.text, body)) return HOSTS.test(view.folded.slice(body.whole.end, body.whole.end + 30)) && before.includes('projekt') ? 3 : 0;
  let score = opensTitle(view, body) ? 2 : 1;
  if (INTERVIEW.test(before)) score += 2;
  if (view.layout.headings.some((heading) => isWithin(body, heading))) score += 1;
  if (body.isNominative) score += 1;
  if (sentence !== null && body.start - sentence.start < 3 && body.isNominative) score += 1;
  if (isOwner(view, body) || ANSWERS.test(before)) score += 2;
  return score;
}

/** „Zīļu tehnikuma audzēkņu prakse”: a project that is called after the body. */
function opensTitle(view: ProjectView, body: Body): boolean {
  const title = view.resolved<string>('title').chosen[0];
  return title !== undefined && !body.isNominative && fold(title.value).startsWith(`${view.folded.slice(body.start, body.end)} `);
}

const isOwner = (view: ProjectView, body: Body): boolean => OWNER.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 40)));
