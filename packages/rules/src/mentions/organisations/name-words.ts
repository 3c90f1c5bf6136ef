import { fold, letterCases, tokenKey, tokenKinds, tokenText, WordFacts, type Tokens } from '@siets/latvian';

const keySet = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/u).map(tokenKey));

/**
 * Words that end a name on its left although they look like a genitive: pronouns, project words, roles of people and of
 * organisations, words of money and of time. Folded comparison: „šīs” is listed as „sis”.
 */
const NEVER_IN_NAMES = keySet(`
  un ar par no uz pie pec pirms caur starp bez lidz pret zem virs aiz kopa ka ko kas kam kur kura kuru kuras kuram kuri kuros kuriem
  vai jeb gan tai tas ta to tam taja tos tajos tiem sis sa so sim saja sos sie sai savs sava savu savas savam savos savai savus savai
  mans mana musu jusu vinu vina vinas abu abas abi abiem abam visu visas visi visa visam visiem visos cits cita citu citas citam citiem
  katra katras katru katrs katram dazu dazas dazi daziem dazadu dazadas dazadi vairaku vairakas vairaki vairakiem minetas mineto mineta
  pasu pasa pasas pati pats turpmak ari tikai tacu bet savukart tapat jau vel nav ir bija bus tiek tika tiks
  projekta projektu projekti projekts projektam projekta projektiem programmas programma pasakuma pasakumu konkursa konkursu
  aktivitates aktivitate aktivitati merkis merka merku ietvaros ietvara laika laiku laikam gada gadu gados gadam menesa menesu
  partneris partnera partneru partneri partneriem partnerim iesniedzejs iesniedzeja iesniedzeju istenotajs istenotaja istenotaju
  pieteicejs pieteiceja pieteiceju sanemejs sanemeja sanemeju koordinators koordinatora koordinatore koordinatori ierosinatajs
  vadosais vadosa vadosas vadoso vadosajam vaditajs vaditaja vaditajas direktors direktora direktore direktores
  prieksedetajs prieksedetaja prieksedetajas prieksnieks prieksnieka parstavis parstave parstavja parstavji parstavju parstavjiem
  specialists specialista specialiste specialistes specialisti eksperts eksperte eksperta eksperti darbinieki darbiniekiem
  loceklis locekli loceklu biedri biedriem dalibnieki dalibniekiem skoleni studenti delegacija delegacijas
  finansejums finansejuma finansejumu finansejumam lidzfinansejums lidzfinansejuma lidzfinansejumu atbalstu atbalsts atbalstam
  budzeta budzets budzetu lidzekli lidzeklu lidzekliem naudas naudu summa summas summu dala dalas dalu izmaksas izmaksu eur eiro ls
  istenosanas istenosana ieviesanas ieviesana lemuma lemums lemumu liguma ligums ligumu ligumi sadarbiba komanda komandas
  beigas logo kontaktpersona informacija informaciju foto avots teksts autors autore
`);

/** Sentence openers and place words that name no body by themselves: „Novada pašvaldība”, „Mūsu skola”. */
const GENERIC_FIRST = keySet(`
  novada pilsetas pagasta rajona skolas skolu vietejas vieteja vietejo vietejais vieteja visas visu musu jusu jauna jaunas arvalstu
  citas pasvaldibas pasvaldibu partnerskolas kaiminvalstu kaiminu regiona regionu divas tris cetras piecas sesas septinas
  astonas devinas desmit pirma otra tresa ceturta pirmas otras sis si sas sadas tadas kada kadas
  ta tas tur so jaunaja jaunais musdienu vienas viena vairakas dazas dazadas abas publiskas ieprieksejas
`);

/** Lower-case words that stand before a head with a quoted name and belong to it: „lauku partnerība „…””. */
const MODIFIERS = keySet(`
  lauku iedzivotaju iniciativas domubiedru rokdarbu pasdarbibas amatieru vokalais vokala jauktais sieviesu viru kulturas sporta makslas jauniesu turisma dabas vides novadpetniecibas publiskais publiska publiskajai publiskajam publisko publiskas
  privatais privata privatas privatajai privatajam sabiedriska sabiedriskas sabiedriskajai sabiedrisko vieteja vietejas vietejai vietejo ricibas
  pirmsskolas izglitibas profesionalas profesionala amatniecibas mednieku medibu senioru sieviesu gimenu bernu zvejnieku invalidu pensionaru
  rados radosa radosas radosu muzikas deju teatra tautas etnografiska folkloras attistibas pilsetas novada pagasta pasvaldibas valsts
  zemnieku lauksaimniecibas kooperativa kooperativas kooperativajai kooperativo akciju labdaribas veselibas socialas sociala socialo kristigas kristiga
  nevalstiska nevalstiskas nevalstiskajai nevalstisko partneribas interesu specialas speciala internatpamatskolas vecaku skolotaju studentu
  jaunatnes uznemeju mazpulku veteranu skautu basketbola futbola hokeja vieglatletikas nakotnes kopienas kopienu meza mezu udens upes ezera
`);

/** Stems of definite adjectives and participles that names hold besides the listed ones. */
const ADJECTIVE = /(?:isk|ak|al|ig|iv|ar|ej|os|ot|et|it|in|balt|zal|sarkan|mel|zil|jaun|vec|liel|maz|brivi?|ties|augst|vidus|apvienot|galven|pirm|otr|tres|plas)(?:ais|a|as|o|ajam|ajai|aja|ajas|ajos|ajiem|ajam|ie|os)$/u;
const ADJECTIVE_END = /(?:ais|ā|ās|o|ajam|ajai|ajā|ajās|ajos|ajiem|ajām|ie|ējam|ējai|ējā)$/u;
/** Latvian genitives, undeclined foreign names, and the Latgalian genitive in -ys. */
const GENITIVE = /(?:as|es|is|us|ys|a|u|o|pils|valsts|uguns|ūdens|akmens|rudens|zibens|mēness|zivs|govs|krosns)$/u;
/** Verbs in the past and feminine nouns in the nominative, which end in -a as masculine genitives do. */
const VERB_OR_NOMINATIVE = /(?:[cszdtj]ies|[ēāoīū]ja|ina|šana|ība|[csz]ija|[bp]eža|^(?:rāda|vada|raksta|stāsta|prasa|māca|dara|sola|aicina|sāka|uzsāka|deva|veica|guva|nāca|brauca|teica|saņēma|pieņēma|lēma|tika|bija|pirka))$/u;
const LOWER_GENITIVE = /(?:as|es|(?:al|led|med|tirg|vid)us|ys|a|u|pils|valsts|uguns|asins|govs|zivs|ūdens|akmens|rudens|zibens|mēness)$/u;

const isAnyOf = (keys: ReadonlySet<number>): WordFacts<boolean> => new WordFacts((_, key) => keys.has(key), false);
const neverInNames = isAnyOf(NEVER_IN_NAMES);
const genericFirst = isAnyOf(GENERIC_FIRST);
const modifiers = isAnyOf(MODIFIERS);

export const isNeverInNames = (tokens: Tokens, index: number): boolean => neverInNames.at(tokens, index);
export const isGenericFirst = (tokens: Tokens, index: number): boolean => genericFirst.at(tokens, index);
export const isModifier = (tokens: Tokens, index: number): boolean => modifiers.at(tokens, index);
/** The same of a word that no text holds yet, for anchors. */
export const isNeverName = (word: string): boolean => NEVER_IN_NAMES.has(tokenKey(word));

export const isWord = (tokens: Tokens, index: number): boolean => index >= 0 && index < tokens.count && tokens.kinds[index] === tokenKinds.word;
export const isCapital = (tokens: Tokens, index: number): boolean => isWord(tokens, index) && tokens.cases[index] !== letterCases.lower;
export const isUpperWord = (tokens: Tokens, index: number): boolean => isWord(tokens, index) && tokens.cases[index] === letterCases.upper;
export const wordAt = tokenText;
export const signAt = (tokens: Tokens, index: number): string =>
  index >= 0 && index < tokens.count && tokens.kinds[index] === tokenKinds.sign ? tokens.text.charAt(tokens.starts[index]!) : '';

/** Blanks other than one plain one. */
const UNEVEN = /[^\S ]| {2}/u;

/** Words of the text in one line: blanks and line breaks single, words that were parted at a line's end joined. */
export const inOneLine = (words: string): string => !UNEVEN.test(words) ? words : words.replace(/(?<=\p{Ll})-[ \u00a0]*\n[ \u00a0]*(?=\p{Ll})/gu, '').replace(/\s+/gu, ' ');

/** True where no blank stands between two neighbouring tokens. */
export const isGlued = (tokens: Tokens, left: number): boolean => tokens.ends[left] === tokens.starts[left + 1];

/** Most words that hyphens join to one name: text may go on so for ever. */
const MOST_JOINED = 6;

/** The last token of words that hyphens join without blanks, each of which `isPart` accepts: „Ikast-Brandē”. */
export function endOfHyphenated(tokens: Tokens, index: number, isPart: (tokens: Tokens, index: number) => boolean = isCapital): number {
  let last = index;
  while (last < index + 2 * MOST_JOINED && signAt(tokens, last + 1) === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1) && isPart(tokens, last + 2)) last += 2;
  return last;
}

/** A definite adjective or participle, in any case: „Nacionālās”, „radošo”. */
export const isAdjective = (word: string): boolean => ADJECTIVE_END.test(word.toLowerCase()) && ADJECTIVE.test(fold(word));

/** „evaņģēliski luteriskā draudze”: an adverb that belongs to the adjective behind it. */
export const isAdverbAt = (tokens: Tokens, index: number): boolean => isWord(tokens, index) && tokenText(tokens, index).endsWith('iski') && isWord(tokens, index + 1) && isAdjectiveAt(tokens, index + 1);

/** A word that may stand in the genitive inside a name: „novada”, „mākslu”, „valsts”. */
export const isLowerGenitive = (word: string): boolean => word.length > 2 && LOWER_GENITIVE.test(word) && !VERB_OR_NOMINATIVE.test(word);
/** Reflexive verbs at the start of a sentence: „Noslēdzies …”, „Sācies …”. */
const REFLEXIVE = /[cszdtj]ies$/u;
/** A capitalised word that may stand before a head: genitives, adjectives, and undeclined foreign names. */
export const isCapitalGenitive = (word: string): boolean =>
  word.length > 1 && GENITIVE.test(word.toLowerCase()) && !REFLEXIVE.test(word);

const adjectives = new WordFacts(isAdjective, false);
const lowerGenitives = new WordFacts(isLowerGenitive, false);
const capitalGenitives = new WordFacts(isCapitalGenitive, false);
export const isAdjectiveAt = (tokens: Tokens, index: number): boolean => adjectives.at(tokens, index);
export const isLowerGenitiveAt = (tokens: Tokens, index: number): boolean => lowerGenitives.at(tokens, index);
export const isCapitalGenitiveAt = (tokens: Tokens, index: number): boolean => capitalGenitives.at(tokens, index);
/** The same of a word by its own capitals: genitives and adjectives that a name may hold. */
export const mayStandInName = (tokens: Tokens, index: number): boolean =>
  isAdjectiveAt(tokens, index) || (isCapital(tokens, index) ? isCapitalGenitiveAt(tokens, index) : isLowerGenitiveAt(tokens, index));

const UN = tokenKey('un');
const AND = tokenKey('and');
export const isAnd = (tokens: Tokens, index: number): boolean =>
  index >= 0 && index < tokens.count && (tokens.keys[index] === UN || tokens.keys[index] === AND || signAt(tokens, index) === '&');
