import { defineCorpus } from '../../../testing/index.ts';
import type { CountryMention } from './country-mention.ts';

const people = (code: string, grammaticalCase: CountryMention['case']): CountryMention => ({ code, case: grammaticalCase, by: 'people', within: null });
const named = (code: string, grammaticalCase: CountryMention['case']): CountryMention => ({ code, case: grammaticalCase, by: 'name', within: null });

export const countriesCorpus = defineCorpus<CountryMention>({
  finds: [
    [named('EE', 'nominative'), ['Igaunija']],
    [named('EE', 'genitive'), ['partneri no ⟦Igaunijas⟧', '⟦Igaunijas⟧ muzeji']],
    [named('EE', 'accusative'), ['brauciens uz ⟦Igauniju⟧']],
    [named('EE', 'locative'), ['seminārs notiks ⟦Igaunijā⟧', 'SEMINĀRS ⟦IGAUNIJĀ⟧']],
    [named('GE', 'accusative'), ['sadarbība ar ⟦Gruziju⟧']],
    [named('PL', 'genitive'), ['pietnīki nu ⟦Pūlejis⟧']],
    [named('LV', 'locative'), ['latgalīšu volūda ⟦Latvejā⟧']],
    [named('RU', 'genitive'), ['pilsētas no ⟦Krievijas Federācijas⟧']],
    [named('NO', null), ['partners from ⟦Norway⟧']],
    [{ code: 'FI', case: null, by: 'code', within: null }, ['Oulu (⟦FI⟧)', 'University of Turku (⟦FI⟧)']],
    [{ code: 'GB', case: null, by: 'code', within: null }, ['Derijas bibliotēka (⟦UK⟧)']],
    [{ code: 'ES', case: null, by: 'code', within: null }, ['Huesca (⟦ES⟧)']],
    [{ code: 'NO', case: 'genitive', by: 'people', within: null }, ['⟦norvēģu⟧ partneri', '⟦Norvēģu⟧ kolēģi dalījās pieredzē', 'tikšanās ar ⟦norvēģu⟧ skolotājiem']],
    [people('CZ', 'nominative'), ['pie galda sēdēja ⟦čehi⟧ un latvieši', '⟦Čehi⟧ mūs sagaidīja lidostā', 'skolēni iepazīstināja ar sevi: ⟦čehi⟧ stāstīja par Prāgu']],
    [people('DK', 'accusative'), ['uzņēma ⟦dāņus⟧']],
    [people('SE', 'nominative'), ['darbu vadīja ⟦zviedriete⟧ Elsa']],
    [people('FI', 'nominative'), ['mācīja ⟦soms⟧ Jukka']],
    [people('AT', 'nominative'), ['brīvprātīgā ⟦austriete⟧ Hanna']],
    [{ code: 'NO', case: 'genitive', by: 'name', within: 'funder' }, ['⟦Norvēģijas⟧ finanšu instruments']],
    [{ code: 'CH', case: 'genitive', by: 'name', within: 'programme' }, ['⟦Šveices⟧ kopīgās sadarbības programma']],
  ],
  ignores: [
    ['Lietuvas ielā 5', 'a street that bears a country’s name'],
    ['UK lēmuma datums: 24.01.2017.', 'the initials of a monitoring committee'],
    ['angļu valodas kursi', 'a language'],
    ['zviedru galds', 'an idiom'],
    ['poļu biedrība', 'a minority’s society in Latvia'],
    ['novadā dzīvo krievi, poļi un baltkrievi', 'minorities'],
    ['muzeju apskatīja tūristi – vācieši un lietuvieši', 'visitors'],
    ['te karoja zviedri', 'a people of history, who do nothing that guests do'],
    ['Jānis Soms brauca uz skolu', 'a surname'],
    ['poliete bija ļoti jauka', 'one person without a name'],
    ['latviešu tautasdziesmas', 'ethnicity, not a country'],
    ['Eiropas Savienība (ES)', 'two letters that are Spain’s code too'],
    ['Turku pilsēta', 'a town that reads like Turks'],
    ['Attīstības fonds (AF)', 'the initials of the words before it'],
    ['College of Latgale (LC)', 'the initials of the name in Latvian, whose words stand the other way round'],
    ['saskaņā ar Regulu (ES) Nr. 12/2010', 'the European Union in the number of a law'],
    ['(aa)', 'two small letters are no code'],
    ['Piedņestra', 'a region that no state list holds'],
  ],
});
