import type { AuthorityValue, Mention } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { OrganisationMention } from '../../mentions/organisations/index.ts';

const RULE = 'funders/giving-body';
/** Heads of bodies that give money to others. */
const GIVERS = /^(?:fonds|fondācija|vēstniecība|ministrija|institūts|foundation|fund|embassy|ministry)$/iu;
const BY_NAME = /(?:fonds|fondācija|vēstniecība|ministrija|foundation|fund|embassy)$/iu;
const GIVES = '(?:līdzfinans|finans|atbalst|piešķ|ziedo|sponsor|funded|financed|supported|support)\\p{L}*';
/** „… atbalstīja Zīļu fonds”, „finansējums no Zīļu fonda”: the words straight before the body. */
const BEFORE = new RegExp(
  `(?:${GIVES}|saņemt\\p{L}*|no|ar|by|from)\\s+(?:finansiāl\\p{L}+\\s+|(?:the|no|ar)\\s+)?` +
    '(?:(?:atbalst|finansējum|līdzekļ|grant)\\p{L}*\\s+(?:no\\s+)?)?$',
  'iu',
);
const BEHIND = new RegExp(
  `^\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:(?:šogad|pērn|\\d{4}\\. ?gadā)\\s+)?(?:(?:ar|ir|has|have|was|tika)\\s+)?(?:${GIVES}|(?:dotācij|grant|līdzekļ|naud)\\p{L}*)`,
  'iu',
);
/** „paldies Kultūras ministrijai, kas iecerei atvēlēja 3480 eiro”. */
const WHO_GAVE = /^, (?:kas|kura|kurš) [^.;]{0,130}?(?:atvēlēja|piešķīra|iedeva|finansēja|atbalstīja|sedza|apmaksāja)(?!\p{L})/u;
const ABOUT_MONEY = /finans|piešķ|līdzekļ|grant|dotāc|ziedo|atbalst|eiro|EUR|€|(?<!\p{L})Ls(?!\p{L})|fund|support/iu;

/**
 * A fund, embassy or ministry that the sentence says to pay, where no list has it as a payer.
 *
 *     Projektu „Dārzs” atbalstīja Zīļu novada kopienas fonds ar 350 eiro.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function givingBodies(view: ProjectView): Candidate<AuthorityValue>[] {
  const givers = view.mentionsOf<OrganisationMention>('organisation').filter((one) => isGiver(one) && isGiving(view, one));
  return givers.map(({ start, end, value }) => ({
    rule: RULE, rank: 7, value: { id: value.authority, name: value.name }, signals: ['in-sentence', 'giver'],
    evidence: [{ start, end, as: 'value' as const }],
  }));
}

/** A fund with a name in quotation marks is read with its quotation. */
const isGiver = ({ value }: Mention<OrganisationMention>): boolean =>
  value.quoted === null && (GIVERS.test(value.head ?? '') || BY_NAME.test(value.name));

/** „atbalsta X fonds no Kultūras ministrijas piešķirtajiem valsts budžeta līdzekļiem”: where the fund's own money comes from. */
const HANDED_ON = /^\s+(?:piešķirt|novirzīt)\p{L}{1,6}\s+(?:\p{L}+\s+)?(?:valsts\s+)?(?:budžeta\s+)?līdzekļ/iu;

function isGiving(view: ProjectView, { start, end }: Mention): boolean {
  const before = view.text.slice(Math.max(0, start - 50), start);
  const behind = view.text.slice(end, end + 60);
  if (WHO_GAVE.test(view.text.slice(end, end + 150))) return true;
  if (!ABOUT_MONEY.test(before) && !ABOUT_MONEY.test(behind)) return false;
  if (HANDED_ON.test(view.text.slice(end, end + 90))) return false;
  return BEFORE.test(before) || BEHIND.test(behind);
}
