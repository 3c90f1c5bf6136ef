import type { OrganisationRole } from '@siets/record';

type Row = readonly [name: string, role: OrganisationRole];

/** Small documents and the organisations that belong to their project. */
export const organisationsOf: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['Projekta iesniedzējs: Kuldīgas novada pašvaldība\nProjekta partneri: biedrība „Upes krasts”; Saldus pamatskola, Saldus, Latvija; Norsk Elvemuseum (NO)', [
    ['Kuldīgas novada pašvaldība', 'applicant'], ['biedrība „Upes krasts”', 'partner'], ['Saldus pamatskola', 'partner'], ['Norsk Elvemuseum', 'partner'],
  ]],
  ['Projekta iesniedzējs: Vadošais partneris Pērnavas bibliotēka (Igaunija)', [['Pērnavas bibliotēka', 'lead']]],
  ['Partneri: Valkas novada dome (vadošais partneris), Tervetes muzejs', [['Valkas novada dome', 'lead'], ['Tervetes muzejs', 'partner']]],
  ['Projekta partneri:\n• Valkas novada dome\n• SIA „Meža ceļi”\n• Hedmark Naturskole, Norvēģija', [
    ['Valkas novada dome', 'partner'], ['SIA „Meža ceļi”', 'partner'], ['Hedmark Naturskole', 'partner'],
  ]],
  ['Projektu īsteno Ropažu novada pašvaldība sadarbībā ar biedrību „Lielā Jugla” un Garkalnes vidusskolu.', [
    ['Ropažu novada pašvaldība', 'implementer'], ['biedrība „Lielā Jugla”', 'partner'], ['Garkalnes vidusskola', 'partner'],
  ]],
  ['Balvu Centrālā bibliotēka sadarbībā ar biedrību „Upe” (reģ. Nr. 40008099211) 2024. gada maijā sāk īstenot projektu „Zeme”.', [
    ['Balvu Centrālā bibliotēka', 'implementer'], ['biedrība „Upe”', 'partner'],
  ]],
  ['Projekta vadošais partneris ir Oulu pašvaldība no Somijas, tās partneri – Valmieras muzejs un galerija „Vējš” no Lietuvas, kā arī nodibinājums „Krasts”.', [
    ['Oulu pašvaldība', 'lead'], ['Valmieras muzejs', 'partner'], ['galerija „Vējš”', 'partner'], ['nodibinājums „Krasts”', 'partner'],
  ]],
  ['Dome izskatīja biedrības „Roku rokā” iesniegumu par projektu „Kopā”.', [['biedrība „Roku rokā”', 'applicant']]],
  ['Līgumu par projekta īstenošanu ar Centrālo finanšu un līgumu aģentūru Talsu novada pašvaldība parakstīja 2023. gada maijā par projekta finansējumu.', [
    ['Centrālā finanšu un līgumu aģentūra', 'funder-agency'], ['Talsu novada pašvaldība', 'implementer'],
  ]],
  ['The lead partner is the City of Turku. The project is implemented together with Kuldīga Municipality and the association "North Shore".', [
    ['City of Turku', 'lead'], ['Kuldīga Municipality', 'partner'], ['association "North Shore"', 'partner'],
  ]],
  ['Par šīs publikācijas saturu pilnībā atbild Latgales plānošanas reģions.', [['Latgales plānošanas reģions', 'implementer']]],
  ['Dalībnieki pa valstīm:\nĪrija: Meijo grāfistes padome (projekta vadītāja)\nItālija: Umbrijas reģions; Orvieto pašvaldība', [
    ['Meijo grāfistes padome', 'lead'], ['Umbrijas reģions', 'partner'], ['Orvieto pašvaldība', 'partner'],
  ]],
  ['Projektu realizē Biržu rajona pašvaldība (vadošais partneris), Neretas novada pašvaldība un biedrība „Klēts”.', [
    ['Biržu rajona pašvaldība', 'lead'], ['Neretas novada pašvaldība', 'partner'], ['biedrība „Klēts”', 'partner'],
  ]],
  ['Projekta vadošais partneris – Lofotr Viken no Norvēģijas, sadarbības partneri – Islandes organizācija “Vitinn” un Dānijas tautskola “Havet”.', [
    ['Lofotr Viken', 'lead'], ['organizācija “Vitinn”', 'partner'], ['tautskola “Havet”', 'partner'],
  ]],
  ['Rēzeknes Tehnoloģiju akadēmija (Latvija) – projekta vadošais partneris, Utenas kolēģija (Lietuva) un Ludzas Amatnieku biedrība ir projekta partneri.', [
    ['Rēzeknes Tehnoloģiju akadēmija', 'lead'], ['Utenas kolēģija', 'partner'], ['Ludzas Amatnieku biedrība', 'partner'],
  ]],
  ['Noslēgts līgums starp Centrālo finanšu un līgumu aģentūru un Dobeles novada pašvaldību par projekta īstenošanu.', [
    ['Centrālā finanšu un līgumu aģentūra', 'funder-agency'], ['Dobeles novada pašvaldība', 'implementer'],
  ]],
  ['Projekta partneri:\nLP – Vidzemes tūrisma asociācija (LV)\nPP2 – Setomaa Turism MTÜ (EE)\nPP3 – Alūksnes novada pašvaldība (LV)', [
    ['Vidzemes tūrisma asociācija', 'lead'], ['Setomaa Turism MTÜ', 'partner'], ['Alūksnes novada pašvaldība', 'partner'],
  ]],
  ['Cēsu Pilsētas vidusskolā tiek īstenots projekts „Skola visiem”, tajā iesaistījušās vēl divas skolas: Vecpiebalgas vidusskola un Jaunpiebalgas vidusskola.', [
    ['Cēsu Pilsētas vidusskola', 'implementer'], ['Vecpiebalgas vidusskola', 'partner'], ['Jaunpiebalgas vidusskola', 'partner'],
  ]],
  ['Liepājas Universitāte un Klaipēdas kolēģija kopīgi īstenos projektu „Zilās prasmes”.', [['Liepājas Universitāte', 'implementer'], ['Klaipēdas kolēģija', 'implementer']]],
  ['Ludzas pilsētas ģimnāzijas projekta „Zinību laiva” ietvaros skolēni apguva programmēšanu.', [['Ludzas pilsētas ģimnāzija', 'implementer']]],
  ['Vadošā iestāde: Kultūras ministrija\nPartneri: Tórshavn Lab (Fēru salas), Nida Harbour Studio (Lietuva)', [
    ['Kultūras ministrija', 'funder-agency'], ['Tórshavn Lab', 'partner'], ['Nida Harbour Studio', 'partner'],
  ]],
  ['Čehijas Kunrātices pamatskola aicināja kopā veidot projektu „Tilts”.', [['Kunrātices pamatskola', 'partner']]],
];

/** Documents in which a named body has no part in the project, and why. */
export const noOrganisations: readonly (readonly [text: string, reason: string])[] = [
  ['Būvdarbus veica SIA „Sēļu nams”.', 'a contractor'],
  ['Projektu finansē Eiropas Reģionālās attīstības fonds.', 'a fund is a funder'],
  ['Ekskursijā bērni apmeklēja Eņģeļu muzeju.', 'a house that was only visited'],
  ['Projektu atbalsta ASV vēstniecība Latvijā.', 'an embassy gives money'],
  ['Latgales pašvaldību pārstāvji tikās Daugavpilī.', 'a crowd of bodies, none of them named'],
  ['Projekts „Rīgas Franču liceja pagalms” ir sācies.', 'a body inside the title'],
];
