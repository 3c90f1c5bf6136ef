import { fold } from './fold.ts';

/** The twelve months with every form that texts print, ASCII spellings by folding. jūnijs and jūlijs differ in one letter. */
const MONTHS: readonly (readonly [stem: string, endings: string, abbreviations: string, english: string])[] = [
  ['janvār', 'is a im i ī', 'janv jan', 'january'],
  ['februār', 'is a im i ī', 'febr feb', 'february'],
  ['mart', 's a am u ā', 'mar', 'march'],
  ['aprīl', 'is im i ī', 'apr', 'april'],
  ['maij', 's a am u ā', 'mai', 'may'],
  ['jūnij', 's a am u ā', 'jūn', 'june jun'],
  ['jūlij', 's a am u ā', 'jūl', 'july jul'],
  ['august', 's a am u ā', 'aug', 'august'],
  ['septembr', 'is a im i ī', 'sept sep', 'september'],
  ['oktobr', 'is a im i ī', 'okt', 'october oct'],
  ['novembr', 'is a im i ī', 'nov', 'november'],
  ['decembr', 'is a im i ī', 'dec', 'december'],
];

/** Genitives and locatives of neighbours in mixed texts: Latgalian, Russian, Lithuanian, Estonian. Numbers beside them are facts all the same. */
const NEIGHBOURS: readonly (readonly [latgalian: string, russian: string, lithuanian: string, estonian: string])[] = [
  ['janvara janvarī janvars janvaram janvari', 'январь января январе январю янв', 'sausio sausis', 'jaanuar jaanuari jaanuaril'],
  ['februara februarī februars februaram februari', 'февраль февраля феврале февралю фев', 'vasario vasaris', 'veebruar veebruari veebruaril'],
  ['martā', 'март марта марте марту', 'kovo', 'märts märtsi märtsil'],
  ['apreļa aprelī apreļs apreļam apreli', 'апрель апреля апреле апрелю апр', 'balandžio balandis', 'aprill aprilli aprillil'],
  ['majs', 'май мая мае маю', 'gegužės gegužė', 'maini mail'],
  ['juņa juņs junī juņam juni junja', 'июнь июня июне июню', 'birželio birželis', 'juuni juunil'],
  ['juļa juļs julī juļam juli julja', 'июль июля июле июлю', 'liepos', 'juuli juulil'],
  ['', 'август августа августе августу авг', 'rugpjūčio rugpjūtis', 'augusti augustil'],
  ['septembrs septembram septembers septembri', 'сентябрь сентября сентябре сентябрю сент сен', 'rugsėjo rugsėjis', 'septembril'],
  ['oktobrs oktobram oktobers oktobri', 'октябрь октября октябре октябрю окт', 'spalio spalis', 'oktoober oktoobri oktoobril'],
  ['nojabra nojabrī nojabrs nojabram novembrs novembram novembers novembri', 'ноябрь ноября ноябре ноябрю нояб ноя', 'lapkričio lapkritis', 'novembril'],
  ['decembrs decembram decembers decembri', 'декабрь декабря декабре декабрю дек', 'gruodžio gruodis', 'detsember detsembri detsembril'],
];

/** First names and common words that look like a month: they need a number or „gada” beside them. */
const AMBIGUOUS = new Set([
  'marta', 'marts', 'martu', 'maija', 'maijs', 'augusts', 'augusta', 'may', 'march', 'mar', 'mai', 'mail', 'maini', 'jan', 'dec', 'jun', 'jul', 'sep',
  'juna', 'jula', 'juni', 'juli', 'majs', 'liepos',
]);

const byForm = new Map<string, number>();
const add = (words: string, month: number): void => {
  for (const word of words.split(' ')) if (word !== '') byForm.set(fold(word), month);
};
NEIGHBOURS.forEach((languages, index) => languages.forEach((words) => add(words, index + 1)));
MONTHS.forEach(([stem, endings, abbreviations, english], index) => {
  add(endings.split(' ').map((ending) => stem + ending).join(' '), index + 1);
  add(`${abbreviations} ${english}`, index + 1);
});
add('aprīļa', 4); // the l softens in the genitive

/** The month (1-12) of a word in any case, Latvian, English or a neighbour's, abbreviated (without its dot) or not; null for other words. */
export const monthOf = (word: string): number | null => byForm.get(fold(word)) ?? null;

/** True for a month's form that is also a first name or another word. */
export const isAmbiguousMonth = (word: string): boolean => AMBIGUOUS.has(fold(word));

/** All folded forms, for scanners and matchers. */
export const monthForms: ReadonlyMap<string, number> = byForm;
