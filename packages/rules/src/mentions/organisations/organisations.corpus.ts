import { defineCorpus } from '../../../testing/index.ts';
import type { OrganisationMention } from './organisation-mention.ts';

const body = (name: string, parts: Partial<OrganisationMention> = {}): OrganisationMention =>
  ({ name, head: null, quoted: null, abbreviation: null, country: null, registrationNumber: null, authority: null, owner: null, members: [], ...parts });

export const organisationsCorpus = defineCorpus<OrganisationMention>({
  finds: [
    [body('Ludzas Galvenā bibliotēka', { head: 'bibliotēka', country: 'LV' }), ['sadarbībā ar ⟦Ludzas Galveno bibliotēku⟧', '⟦Ludzas Galvenā bibliotēka⟧ sāk']],
    [body('Iekšlietu ministrijas Informācijas centrs', { head: 'centrs', owner: 'Iekšlietu ministrija' }), ['Projektu īsteno ⟦Iekšlietu ministrijas Informācijas centrs⟧.']],
    [body('Zīļu reģions', { head: 'reģions', country: 'SE' }), ['kuru vada ⟦Zīļu reģions⟧ (Zviedrija)']],
    [body('biedrība „Zaļais krasts”', { head: 'biedrība', quoted: 'Zaļais krasts' }), ['⟦„Zaļais krasts” biedrība⟧ Pļavu kopšana pie ezera']],
    [body('Kuldīgas novada pašvaldība', { head: 'pašvaldība', country: 'LV' }), [
      'Kuldīgas novada pašvaldība', 'līgums ar ⟦Kuldīgas novada pašvaldību⟧', '⟦Kuldīgas novada pašvaldības⟧ ēkas', 'Projekta partnera ⟦Kuldīgas novada pašvaldības⟧ daļa',
    ]],
    [body('Latvijas Nacionālais vēstures muzejs', { head: 'muzejs', country: 'LV' }), ['sadarbībā ar ⟦Latvijas Nacionālo vēstures muzeju⟧', '⟦Latvijas Nacionālajam vēstures muzejam⟧']],
    [body('Jelgavas domes Izglītības, kultūras un sporta departaments', { head: 'departaments', country: 'LV', owner: 'Jelgavas dome' }), ['⟦Jelgavas domes Izglītības, kultūras un sporta departamentā⟧']],
    [body('Vides un meža ugunsdzēsības dienests', { head: 'dienests' }), ['partneris ir ⟦Vides un meža ugunsdzēsības \ndienests⟧']],
    [body('Olaines 1. vidusskola', { head: 'vidusskola', country: 'LV' }), ['⟦Olaines 1. vidusskolā⟧']],
    [body('biedrība „Zilā josta”', { head: 'biedrība', quoted: 'Zilā josta' }), ['⟦biedrību „Zilā josta”⟧', 'atbalsts ⟦biedrībai „Zilā josta”⟧ piešķirts']],
    [body('biedrība „Zilā josta”', { head: 'biedrība', quoted: 'Zilā josta', registrationNumber: '40008099911' }), ['⟦biedrība „Zilā josta”⟧ (reģ. Nr. 40008099911)']],
    [body('Vizbuļu biedrības Piebalgas nodaļa', { head: 'nodaļa', owner: 'Vizbuļu biedrība' }), ['⟦Vizbuļu biedrības (VB) Piebalgas nodaļa⟧']],
    [body('Drustu pagasta bibliotēka-dienas centrs', { head: 'centrs', country: 'LV' }), ['ar ⟦Drustu pagasta bibliotēku-dienas centru⟧']],
    [body('Latvijas - Somijas institūts', { head: 'institūts', country: 'LV' }), ['partneris ir ⟦Latvijas - Somijas institūts⟧']],
    [body('Youth Centre Vilnele', { country: 'LT' }), ['un ⟦Youth Centre Vilnele⟧ (LT)']],
    [body('Vilnele district municipality public library'), ['partners: ⟦Vilnele district municipality public library⟧, others']],
    [body('Moss district Nes basic school'), ['un ⟦Moss district Nes basic school⟧ piedalās']],
    [body('Onda', { quoted: 'Onda', country: 'IT' }), ['Itālijas – ⟦„Onda”⟧']],
    [body('Zemgales NVO Centrs', { head: 'centrs', country: 'LV' }), ['⟦Zemgales NVO Centrs⟧ sāk']],
    [body('lauku partnerība “Sēļu pils”', { head: 'partnerība', quoted: 'Sēļu pils' }), ['par ⟦lauku partnerību “Sēļu pils”⟧']],
    [body('biedrība „Norvēģu „Fjordu” draugi”', { head: 'biedrība', quoted: 'Norvēģu „Fjordu” draugi' }), ['⟦biedrības „Norvēģu „Fjordu” draugi”⟧']],
    [body('nodibinājums Rīta Rasa 2020', { head: 'nodibinājums', quoted: 'Rīta Rasa 2020' }), ['⟦nodibinājumam Rīta Rasa 2020⟧']],
    [body('Kuņķu pamatskola', { head: 'pamatskola', country: 'CZ' }), ['Čehijas ⟦Kuņķu pamatskolas⟧ skolēni'.replace('skolēni', 'pagalms')]],
    [body('Igaunijas Dabas fonds', { head: 'fonds', country: 'EE' }), ['⟦Igaunijas Dabas fonds⟧']],
    [body('Sniega māja', { quoted: 'Sniega māja', country: 'NO' }), ['Norvēģijas ⟦“Sniega māja”⟧ vadība']],
    [body('SIA „Jūras vēji”', { head: 'SIA', quoted: 'Jūras vēji' }), ['SIA „Jūras vēji”']],
    [body('„Jūras vēji” SIA', { head: 'SIA', quoted: 'Jūras vēji' }), ['„Jūras vēji” SIA']],
    [body('ZS Kalnarāji', { head: 'ZS' }), ['pieteicējs ⟦ZS Kalnarāji⟧ un citi']],
    [body('Lauku atbalsta dienests', { authority: 'lad' }), ['to apstiprināja ⟦LAD⟧']],
    [body('Lauku atbalsta dienests', { authority: 'lad', abbreviation: 'LAD' }), ['⟦Lauku atbalsta dienestā⟧ (LAD)']],
    [body('University of Tartu', { country: 'EE' }), ['the ⟦University of Tartu⟧ and others']],
    [body('Hamar kommune'), ['partneris ⟦Hamar kommune⟧ piedalās']],
    [body('association "Ventas vītoli"', { quoted: 'Ventas vītoli' }), ['the ⟦association "Ventas vītoli"⟧']],
    [body('Utenas pašvaldība', {
      head: 'pašvaldība', country: 'LT',
      members: [{ name: 'Utenas pašvaldība', country: 'LT', start: 0, end: 6 }, { name: 'Anīkšču pašvaldība', country: 'LT', start: 10, end: 29 }],
    }), ['Utenas un Anīkšču pašvaldībām']],
    [body('Tukuma novada bibliotēka', {
      head: 'bibliotēka', country: 'LV',
      members: [{ name: 'Tukuma novada bibliotēka', country: 'LV', start: 0, end: 6 }, { name: 'Talsu novada bibliotēka', country: 'LV', start: 10, end: 34 }],
    }), ['Tukuma un Talsu novada bibliotēkām']],
    [body('Talsu rajona padome', {
      head: 'padome', country: 'LV',
      members: [{ name: 'Talsu rajona padome', country: 'LV', start: 0, end: 5 }, { name: 'Alūksnes rajona padome', country: 'LV', start: 9, end: 32 }],
    }), ['Talsu un Alūksnes rajonu padomēm']],
    [body('Anyksciai District Municipality', {
      members: [{ name: 'Anyksciai District Municipality', country: null, start: 0, end: 9 }, { name: 'Moletai District Municipality', country: null, start: 14, end: 21 }],
    }), ['Anyksciai and Moletai District Municipalities']],
    [body('Zemgale planning region', {
      country: 'LV',
      members: [{ name: 'Zemgale planning region', country: 'LV', start: 0, end: 7 }, { name: 'Kurzeme planning region', country: 'LV', start: 12, end: 19 }],
    }), ['Zemgale and Kurzeme planning regions']],
    [body('Administration of Hilltown Municipal District', {
      members: [
        { name: 'Administration of Hilltown Municipal District', country: null, start: 19, end: 27 }, { name: 'Administration of Lakeside Municipal District', country: null, start: 29, end: 37 },
        { name: 'Administration of Fordham Municipal District', country: null, start: 42, end: 49 },
      ],
    }), ['Administrations of Hilltown, Lakeside and Fordham Municipal Districts']],
    [body('Zarasai Tourism and Business information center', { country: 'LT' }), ['partner – ⟦Zarasai Tourism and Business information center⟧.']],
    [body('biedrība „Pļava”', {
      head: 'biedrība', quoted: 'Pļava',
      members: [{ name: 'biedrība „Pļava”', country: null, start: 0, end: 17 }, { name: 'biedrība „Strauts”', country: null, start: 21, end: 30 }],
    }), ['biedrības „Pļava” un „Strauts”']],
  ],
  ignores: [
    ['Projekts „Lasām kopā” sāksies rīt', '„kopā” is no singing „kopa” in the locative'],
    ['novada pašvaldība nolēma', 'no name, only a common noun'],
    ['Novada pašvaldība nolēma', 'a capital at the start of a sentence makes no name'],
    ['Mūsu skola ir maza', 'a pronoun is no name'],
    ['Cēsu novads ir skaists', 'land, not a body'],
    ['Krievijas Federācija', 'a country whose name ends in a head noun'],
    ['Latgales pašvaldību pārstāvji', 'many bodies, none of them named'],
    ['Latvijas pašvaldības', 'a country and a common noun name nobody'],
    ['pašvaldības ES mājas lapa', 'a web page'],
    ['Nordplus skolu apmaiņa', 'schools of a programme'],
    ['Šveices Konfederācija', 'a state'],
    ['Eiropas kaimiņattiecību un partnerības instruments', 'a programme'],
    ['Valsts profesionālās izglītības iestādes', 'a kind of bodies'],
    ['Latgale region', 'land in English'],
    ['apskatīja Siguldu un pili', 'a town that was seen'],
    ['both Latvian and Lithuanian municipalities', 'nationalities are no owners'],
    ['the Local and Regional Councils of the country', 'kinds of councils, none of them named'],
    ['Vidzeme and Latgale regions', 'land in English, twice'],
    ['Somijas vietējās rīcības grupas dalībnieki', 'local action groups of a country, none of them named'],
    ['AS zinātnieki strādā', 'a legal form without a name'],
    ['projekts 3DP/3.2.1/CFLA/978', 'an abbreviation inside a project’s number'],
  ],
});
