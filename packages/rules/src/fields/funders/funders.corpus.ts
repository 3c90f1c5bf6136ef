import { defineFieldCorpus } from '../../../testing/index.ts';

/** Ids of listed funders, names of others. */
export const fundersCorpus = defineFieldCorpus<string>({
  finds: [
    [['sif'], ['Finansētājs: Sabiedrības integrācijas fonds\nProjekta nosaukums: Dārzs']],
    [['erdf'], [
      'Projektu „Dārzs” finansē Eiropas Reģionālās attīstības fonds.',
      'Fonds: ERAF\nProjekta nosaukums: Dārzs',
      'Projektu „Dārzs” īsteno Latvijas–Lietuvas pārrobežu sadarbības programmā; ERAF sedz 85%.',
      'Šo projektu finansē Eiropas Savienība. ERAF daļa ir 85%.',
    ]],
    [['erdf', 'state-budget'], ['No tā ERAF finansējums – 850 EUR, valsts budžeta līdzfinansējums – 150 EUR.']],
    [['interreg-lat-lit'], ['Projektu „Dārzs” atbalsta Latvijas–Lietuvas pārrobežu sadarbības programma.']],
    [['nordplus'], ['Finansēšanas avots: Nordplus Junior 2024']],
    [['erasmus-plus'], ['Projekts „Dārzs” notiek Erasmus+ programmā, ko īsteno skola.']],
    [['vkkf'], ['Projektu atbalsta VKKF.', 'No Valsts kultūrkapitāla fonda: 300 EUR']],
    [['acf'], ['Aktīvo iedzīvotāju fonda projekts „Dārzs” sācies.']],
    [['eea-grants', 'norway-grants'], ['Projektu finansē Eiropas Ekonomikas zonas un Norvēģijas finanšu instrumenta programma.'.replace('zonas un', 'zonas (EEZ) un')]],
    [['eu'], ['Šo projektu finansē Eiropas Savienība.', 'Publikācija tapusi ar Eiropas Savienības finansiālu atbalstu.']],
    [['Ciema krājkase'], ['Biedrība saņēmusi 2000 eiro no fonda „Ciema krājkase”.']],
    [['nodibinājums „Ciema krājkase”'], ['Finansētājs: nodibinājums „Ciema krājkase”']],
    [['Zīļu novada kopienas fonds'], [
      'Projektu „Dārzs” atbalstīja Zīļu novada kopienas fonds ar 350 eiro.',
      'Biedrība projektam „Dārzs” saņēma finansējumu no Zīļu novada kopienas fonda.',
    ]],
    [['erasmus-plus'], ['Biedrības projekts „Filma” tiek īstenots programmas “Erasmus+: Jaunatne darbībā” ietvaros ar finansiālu atbalstu.']],
    [['europe-for-citizens'], ['Jauns projekts Zīļu novadā no programmas „Eiropa pilsoņiem”\n\nProjekts „Dārzs” sāksies rudenī, tajā piedalīsies sešas valstis.']],
    [['ec'], ['Eiropys Komisejis atbaļsteitais projekts “Dorzs” suocīs.']],
    [['lvm', 'vkkf'], ['Finansējuma avots: Latvijas Valsts mežu un Valsts kultūrkapitāla fonda atbalstītā programma']],
    [['acf'], ['Projekts sajiems atbolstu Aktivūs īdzeivuotuoju fonda projektu konkursā.']],
    [['lvaf'], ['Latvijas vides aizsardzības fonda padome apstiprināja projektu „Dārzs”.']],
    [['Harbour Trust Foundation'], ['The project has received a grant of EUR 900 from the Harbour Trust Foundation.']],
  ],
  traps: [
    ['Līgumu par projektu noslēdza Centrālā finanšu un līgumu aģentūra.', 'an agency that administers pays nothing itself'],
    ['Par saturu atbild autors; tas nepauž Eiropas Savienības viedokli.', 'a disclaimer names no payer'],
    ['Mācību brauciens uz ES valstīm bija jauks.', 'an umbrella without a word about money'],
    ['Pašvaldības finansējums – 300 EUR.', 'a municipality is never a funder'],
    ['Pateicoties Rīgas pilsētas Apkaimju iedzīvotāju centram un Rīgas pašvaldības finansējumam, sākas projekts „Dārzs”.', 'a house of the municipality is no programme'],
    ['Darbus ieteica Nacionālā kultūras mantojuma pārvalde.', 'a body that advises, with no word about money'],
    ['Talku projektā „Dārzs” vadīja Zīļu novada kopienas fonds.', 'a fund that works with its hands gives no money here'],
    ['Projektu „Dārzs” finansē ERAF.\n\nESF logo mazs', 'the caption of a picture', ['erdf']],
    ['Projektā Nr. 1.1.1.5/3/25/I/777 „Dārzs” top pieteikumi programmai Horizon Europe. Projektu finansē ERAF.', 'a programme that a project of another kind prepares for', ['erdf']],
    ['Projektu „Dārzs” finansē ERAF.\nPartneri: Zīļu skola, AS “Latvijas valsts meži”', 'one of the partners', ['erdf']],
    ['Projektu „Dārzs” atbalsta Zīļu kopienas fonds no Kultūras ministrijas piešķirtajiem valsts budžeta līdzekļiem.', 'the ministry gives to the fund, not to the project', ['Zīļu kopienas fonds', 'state-budget']],
    ['Sacensības vēroja valsts budžeta iestāžu darbinieki.', 'the state budget without a payment'],
  ],
});
