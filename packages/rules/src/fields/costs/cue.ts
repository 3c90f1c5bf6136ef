import type { CostRole } from '@siets/record';

// Words that give a sum its role, over folded text in which every blank is a plain one. Cases are matched by stems.

/** `skip`: the sum is no cost of the project (a loan, money of a whole call, a price for one person). */
export type CueRole = CostRole | 'skip';

export interface Cue {
  role: CueRole;
  /** Offsets into the words that were looked at. */
  start: number;
  end: number;
  /** Sure cues name the sum; weak ones only hint. */
  isWeak: boolean;
}

/** `_` stands for blanks, `*` for the ending of a word. */
function pattern(...sources: string[]): RegExp {
  const source = sources.join('|').replaceAll('_', '[ ]{1,12}').replaceAll('*', '\\p{L}{0,14}');
  return new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'gu');
}

const MONEY =
  '(?:l(?:e)?idzfinans*|finans(?:ejum|e|iejum)*|lidzekl*|ieguldijum*|dala|dalu|dalas|budzet*|naud*|iemaks*|atbalst*)';
const OWNER =
  '(?:pasvaldib*|dome|domes|novada|novads|pilsetas|pagasta|iesniedzej*|sanemej*|partner(?:u|i|iem|a)|partneriem' +
  '|konsorcija|biedribas|nodibinajuma|organizacijas|uznemuma|skolas|augstskolas|universitates|muzeja|bibliotekas' +
  '|slimnicas|draudzes|ipasniek*|sabiedribas|kluba|p[ao]svaldeib*|pagosta|nuvoda)';
const FUND =
  '(?:eraf|esf|esf_plus|elfla|ejzf|ejzaf|ezf|elvgf|kf|kohezijas_fonda|af|anm|atveselosanas*|kpfi|ekii|vkkf|kkf|lvaf' +
  '|vraa|jspa|erdf|eafrd|rrf|cef|kultrukapitala|kulturkapitala|leader|interreg|erasmus*|nordplus|life|horizon*' +
  '|apvars*|eez|norvegijas|sveices|cemat|taf|fonds|fonda|fondam|fondu|instrument*|kimaiturisma)';

const SURE: readonly (readonly [CueRole, RegExp])[] = [
  ['ineligible', pattern('neattiecinam*', 'ineligible', 'non-eligible', 'not_eligible')],
  ['skip', pattern(
    'aiznemum*', 'aizdevum*', 'kredit[aus]*', 'loan', 'valsts_kas[eu]*', 'pamatkapital*', 'soda_nauda',
    'naudas_sod*', 'alga', 'algu', 'atalgojum*_menesi', 'noma', 'nomas', 'iresa*', 'bez_atbalsta', 'noraidit*',
    'neatbalst*', 'ietaupi*', 'sakumcen*', 'izsol*', 'ienem*', 'parad[su]*',
  )],
  ['skip', pattern(
    'pieejam*_(?:*_)?(?:finans*|summ*|lidzekl*|budzet*)',
    '(?:konkurs(?:a|am|u)|kart(?:a|ai|as)|uzsaukum*)_(?:*_){0,2}(?:pieejam*|finans*|budzet*|kopej*)',
    'vien(?:am|a|s|u)_projekt*', 'katr(?:am|a|s)_projekt*', 'maksimal*', 'minimal*',
    'programmas_(?:kopej*_)?(?:budzet*|kopsumm*)', 'kopejais_programmas', 'pasakuma_(?:kopej*_)?(?:finans*|budzet*)',
    'available_(?:funding|budget)', 'per_project', 'each_project', 'call_budget', 'total_(?:programme|call)_budget',
    'projektiem_(?:*_){0,3}(?:pieskir*|kopa)',
  )],
  ['skip', pattern(
    'ieprieksej*_projekt*', 'lidzig*_(?:darb|projekt)*', 'previous_project*', 'dalibas_maks*', 'ieejas_maks*',
    'bilete*', 'menesi', 'stunda', 'par_personu', 'katram_dalibniek*', 'per_person', 'per_month', 'balvu_fonds',
    'naudas_balv*', 'stipendij*_apmer*', 'gada(?=$)',
  )],
  ['private', pattern(
    `privat*_(?:*_)?${MONEY}`, 'privat*_sektor*', 'privatais', 'ziedojum*', 'ziedotaj*', 'sponsor*',
    'dalibnieku_(?:maksa|maksas|lidzmaks*|iemaks*)', 'private_(?:funding|co-?financ*|contribution|sector)',
    'donations?',
  )],
  ['part', pattern(
    'partner*_(?:sanem|sanems|sanemis)', '(?:partnera|partneru)_(?:*_)?(?:dala|dalu|budzet*)',
    '(?:musu_)?(?:skolas|organizacijas|pasvaldibas|biedribas|universitates|regiona)_budzet*_projekta',
    '(?:to|darbu|so_darbu|piegades|pakalpojumu|remonta)_izmaks*',
  )],
  ['own', pattern(
    `${OWNER}(?:_\\p{L}{1,14}){0,2}_(?:budzeta_)?${MONEY}`, `pasu_(?:*_)?${MONEY}`, 'pasfinans*',
    'sav[sau]_(?:lidzfin*|ieguld*|finans*)', 'sav(?:iem|us)_lidzekl*',
    'own_(?:contribution|funding|funds|co-?financ*|resources)',
    '(?:municipal*|local|partner*|applicant*|beneficiary)(?:.s)?_(?:*_)?(?:contribution|co-?financ*|funding|financ*|share|budget|own)',
    'of_(?:its|their|our)_own', 'its_own', 'собственн*_средств*', 'самоуправлен*',
    'софинансировани*_(?:самоуправлен*|края|города)',
  )],
  ['state', pattern(
    'valsts_(?:budzet*_)?(?:*_)?(?:lidzfinans*|finans*|dotacij*|lidzekl*|atbalst*|dala|dalu)', 'valsts_budzet*',
    'no_valsts_(?:budz|pus|lidz)*', 'latvijas_valsts_budzet*',
    'nacional*_(?:publisk*_|budzet*_)?(?:lidzfinans*|finans*|dala|ieguldijum*)', 'vb_(?:finans*|lidzfin*|dotac*)',
    'state_(?:budget|co-?financ*|funding|contribution|grant)',
    'national_(?:budget|co-?financ*|public|contribution|funding)', 'государственн*_бюджет*', 'госбюджет*',
  )],
  ['part', pattern(
    'ligumcen*', 'liguma_(?:kopej*_)?(?:summ*|cen*|vertib*)', 'iepirkuma_(?:*_)?(?:summ*|cen*|vertib*)',
    '(?:buv|remont|projektesanas_|rekonstrukcijas_|labiekartosanas_)(?:darb*|niecib*)_(?:*_){0,2}(?:izmaks*|summ*|cen*)',
    'contract_(?:price|value|sum)',
    '(?:kop*_)?(?:partnera|partneru|dalibnieka)_(?:*_)?(?:dala|dalu|budzet*|finans*)', 'ka_partner*',
    '(?:musu|skolas|partnera|organizacijas)_(?:projekta_)?dala',
    'no_(?:sis|tas|kopejas|kopejam)_(?:naudas|summas|summam)', 'attiecas', 'dalibai_projekt*', 'pienakas',
    'partners?_share', 'цена_договора', 'сумма_договора', 'стоимость_договора',
  )],
  ['grant', pattern('pieskirt*_(?:*_)?(?:finans*|lidzfinans*|summ*|atbalst*)')],
  ['grant', pattern(
    `(?:${FUND})(?:_\\p{L}{1,14}){0,3}[ ]{0,2}(?:${MONEY}|dotacij*|grant*)`,
    `(?:es|eiropas_savienib*|eiropas|eu|ek|eiropas_komisij*)_(?:fond*_)?(?:*_)?(?:${MONEY}|dotacij*|grant*|contribution|funding|fund|support|co-?financ*)`,
    'grant[aius]*', 'grantam', 'granta_(?:*_)?(?:summ*|apjom*|apmer*|kopsumm*)',
    'publisk*_(?:*_)?(?:lidzfinans*|finans*|atbals*)', 'public_(?:funding|support)',
    'programmas_(?:*_){0,2}(?:lidzfinans*|finans*|lidzekl*|atbals*|dala)', 'no_programmas', 'pieprasit*',
    'naudas_devej*', 'finansetaj*', 'donor*', 'dotacij*', 'subsidij*', 'arej*_(?:lidzfinans*|finans*)',
    'piesaistit*_(?:finans*|lidzekl*)', 'atbalsta_(?:summ*|apmer*|apjom*|intensitat*|likm*)',
    '(?:erdf|esf|eu|grant|programme|fund)_(?:co-?financ*|contribution|funding|support|amount|award*)',
    'финансировани*_(?:программы|ефрр|есф|ес|фонд*|европейск*)', 'грант*', 'финансирование_ес',
    'средств*_(?:ес|фонда|европейского)*',
  )],
  ['eligible', pattern('attiecinam*', 'eligible')],
  ['total', pattern(
    'k[ou]pej*_(?:projekta_|*_)?(?:izm[ao]ks*|izdevum*|finansiejum*|finans*|budzet*|summ*|vertib*|tame|tames|lidzekl*)',
    'kopbudzet*', 'kopsumm*', 'kopizmaks*', 'kopfinans*',
    '(?:projekta|projektam|projekts)_(?:kopa_)?(?:kopej*_|planot*_|pilnas_|aptuven*_|indikativ*_|provizorisk*_|visas_)?(?:izmaks*|budzet*|summ*|vertib*|tame|tames|finansejums|finansejuma|finansejumu)',
    'izmaksas_(?:ir|sastada|kopa|veido|sasniedz)', '(?:projekts|projekta|izmaksas|summa|pavisam)_kopa',
    'kopa_izmaks*', 'total_(?:*_)?(?:cost*|budget*|funding|amount|sum|value|financ*)',
    'project_(?:total_)?(?:cost*|budget*|value)', 'overall_budget', 'total',
    'общ*_(?:стоимост*|бюджет*|сумм*|финансирован*|расход*)', 'стоимость_проекта', 'бюджет_проекта',
  )],
];

const WEAK: readonly (readonly [CueRole, RegExp])[] = [
  ['own', pattern(
    'no_(?:*_){0,3}(?:pasvaldib*|domes)', 'pasvaldibai_(?:nepiecies*|bus|ja*)', 'p[ao]svald(?:ib|eib)(?:a|as|ys)',
    'dome(?!\\p{L})', 'domes(?!_(?:sed|lemum|prieks|deput|saistos))', 'partneri(?:em)?(?!\\p{L})',
    'ja(?:atrod|iegulda|ieliek|pieliek|sedz|samaksa|nodrosina)', 'samaksa_pat[ai]',
    '(?:sedz|segs|finanse|lidzfinanse|iegulda|ieguldis|nodrosina|pieskir|pieskirs|maksa|maksas|pieliek)_(?:*_){0,2}(?:pasvaldib*|dome|novads|biedriba|pati|pats|pasi)',
  )],
  ['state', pattern('valsts(?=[ ]{0,2}(?:$|budzet|[-–(]|\\d))|no_valsts(?=[ ]{0,2}$)')],
  ['grant', pattern(`${FUND}`, 'es', 'eiropas', 'eu', 'programm[aes]', 'norway_grants', 'eea_grants')],
  ['grant', pattern(
    'no_konkursa', 'pieskir*', 'piskir*', 'atbalst*', 'ieguv*', 'guv(?:a|is|usi)', 'sanem*', 'sanems', 'finansiali',
    'lidzfinanse*', 'lidzfinansets', 'award*', 'granted', 'support*', 'received?', 'funded', 'fonds?', 'contribut*',
    'выделен*', 'поддержк*',
  )],
  ['total', pattern(
    'liel*_(?:*_)?(?:budzet*|kopbudzet*)', 'projekt*_(?:prasa|prasis|maksa|maksas)', 'kopa', 'kopuma', 'kopum*',
    'budzet*', 'izmaks*', 'tame', 'tames', 'vertib*', 'summa', 'izmoks*', 'izdevum*', 'cena', 'cenu', 'costs?',
    'budget*', 'worth', 'amounts?_to', 'стоимост*', 'бюджет*',
  )],
  ['part', pattern(
    '(?:pasvaldib|biedrib|skol|bibliotek|universitat|augstskol)ai', 'partner(?:im|iem)', 'muzejam', 'novadam',
    'iegad*', 'buvdarb*', 'buvniecib*', 'remont*', 'aprikojum*', 'materiali*', 'transport*', 'dalibai', 'dalib*',
    'aktivitat*', 'darbiem', 'vajadzib*', 'pakalpojum*', 'ekspertiz*', 'katra_(?:posma|gada|karta)', 'projektesan*',
    'iekart*', 'inventar*', 'ligum*',
  )],
  ['part', pattern('veic', 'veica', 'veiks', 'izmaksaja', 'izmaksas')],
  ['own', pattern(
    '(?:biedrib|skol|augstskol|universitat|organizacij)a', 'nodibinajums', 'uznemejs', 'uznemums', 'klubs',
    'iesniedzej*', 'dalik*', 'lidzfinans*', 'co-?financ*', 'matching', 'софинансирован*',
  )],
];

/** „vairs nav”, „nav nepieciešams”: a stated absence is no row. */
const ABSENT = /(?<!\p{L})(?:nav nepiecies|netiek|nav paredz|bez (?:lidz)?finansejum|not required)/u;

/**
 * The role that words give to the sum beside them; null where they give none. Of sure cues the first kind in the list wins where it is
 * as near as the others; among equals the one nearest to the sum, which stands at the end (`towards` `end`) or the start.
 */
export function readCue(printed: string, towards: 'end' | 'start'): Cue | null {
  if (!printed.includes(HYPHEN)) return readWords(printed, towards);
  const cue = readWords(printed.replaceAll(HYPHEN, ''), towards);
  return cue === null ? null : { ...cue, start: printedAt(printed, cue.start), end: printedAt(printed, cue.end) };
}

/** Stands for each sign of a hyphen and a line end inside a word: the word is read as one. */
export const HYPHEN = '\u0001';

/** The offset in the printed words of an offset in the words without hyphens. */
function printedAt(printed: string, offset: number): number {
  let at = 0;
  for (let count = 0; count < offset || printed.startsWith(HYPHEN, at); ) {
    if (printed.startsWith(HYPHEN, at)) at += HYPHEN.length;
    else {
      at += 1;
      count += 1;
    }
  }
  return at;
}

function readWords(words: string, towards: 'end' | 'start'): Cue | null {
  if (ABSENT.test(words)) return { role: 'skip', start: 0, end: words.length, isWeak: false };
  return nearest(words, SURE, towards, false) ?? nearest(words, WEAK, towards, true);
}

function nearest(words: string, cues: readonly (readonly [CueRole, RegExp])[], towards: 'end' | 'start', isWeak: boolean): Cue | null {
  for (const [role, regex] of cues) {
    regex.lastIndex = 0;
    let found: Cue | null = null;
    for (let match = regex.exec(words); match !== null; match = regex.exec(words)) {
      found = { role, start: match.index, end: match.index + match[0].length, isWeak };
      if (towards === 'start') break;
      if (match[0].length === 0) regex.lastIndex += 1;
    }
    if (found !== null) return found;
  }
  return null;
}
