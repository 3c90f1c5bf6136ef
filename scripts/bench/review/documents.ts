/** Ten invented documents of several kinds, by the names of their files; the rules are sure of some of it and in doubt of some. */
export const documents: { readonly [name: string]: string } = {
  'desmit-kartite-baka.txt': `Projekta nosaukums: Jauniešu centra „Bāka” izveide Vilkupē
Finansētājs: Eiropas Sociālais fonds
Īstenošanas laiks: 01.02.2023.–31.01.2025.
Kopējās izmaksas: 24 500,00 EUR
Projekta mērķis ir radīt vietu, kur jauniešiem būt kopā. Biedrība „Vilkupes ļaudis” sadarbojas ar partneri Igaunijā.
`,
  'desmit-kartite-osta.txt': `Projekta nosaukums: Ostas mājas atjaunošana Vilkupē
Projekta Nr.: 22-08-A00801-000017
Projekta iesniedzējs: biedrība „Ostas stāsti”
Īstenošanas laiks: no 2022. gada 1. marta līdz 2023. gada 30. novembrim
Kopējās izmaksas: 48 210,00 EUR
Atbalsta summa: 36 157,50 EUR (75 %)
Projektu līdzfinansē Eiropas Lauksaimniecības fonds lauku attīstībai.
`,
  'desmit-kartite-skola.txt': `Zaļā klase Smilgu pamatskolā

Nosaukums: Skolu sadarbības projekts
Programma: Nordplus Junior
Partneri: Rannametsas skola (Igaunija), Koivuniemi koulu (Somija)
Periods: 2021. gada septembris – 2023. gada maijs
Piešķirtais finansējums: 31 400 EUR
Kontaktpersona: Ance Smilga, ance.smilga@smilgas.example
`,
  'desmit-zina-atklasana.txt': `Atklāta mācību taka Purvciemu pagastā

Piektdien, 14. jūnijā, Purvciemu pagastā atklāja mācību taku „Spāre”. Taku ar Eiropas Savienības programmas „LIFE” atbalstu izveidoja biedrība „Purva draugi” kopā ar Stirnu novada pašvaldību.
Darbi ilga divus gadus un izmaksāja 112 000 eiro, no tiem 67 200 eiro jeb 60 % sedza programma.
„Taka der arī ratiņkrēsliem,” saka projekta vadītāja Māra Ozoliņa.
`,
  'desmit-zina-brauciens.txt': `Jaunieši no Stirnu novada dodas uz Norvēģiju

No 3. līdz 12. jūlijam desmit jaunieši no Stirnu novada piedalīsies apmaiņā „Vējš un viļņi” Bergenā. Apmaiņu finansē programma „Erasmus+” ar 18 750 eiro, to rīko biedrība „Vēja ļaudis” un Norvēģijas organizācija „Fjordvind”.
Projekts sākās 2024. gada 1. februārī un beigsies 2024. gada oktobrī.
`,
  'desmit-sludinajums-klets.txt': `Paziņojums par projektu

Stirnu novada pašvaldība 2023. gada 3. aprīlī sākusi projektu „Stirnu muižas klēts pārbūve”, Nr. 5.5.1.0/20/I/004.
Projektu līdzfinansē Eiropas Reģionālās attīstības fonds. Kopējās attiecināmās izmaksas ir 640 000 eiro, ERAF finansējums 544 000 eiro, pašvaldības finansējums 86 000 eiro.
Iedzīvotāji ierosinājumus var iesniegt līdz 20. aprīlim. Projektu paredzēts pabeigt 2024. gada vasarā.
`,
  'desmit-lemums-dome.txt': `STIRNU NOVADA DOMES LĒMUMS
2022. gada 24. februārī Nr. 61

Par dalību projektā „Siltais bērnudārzs”

Dome nolemj piedalīties projektu konkursā ar projektu „Siltais bērnudārzs” un apstiprināt tā kopējās izmaksas 215 300,00 EUR apmērā, no kurām Kohēzijas fonda līdzfinansējums ir 183 005,00 EUR un pašvaldības līdzfinansējums 32 295,00 EUR. Projektu īsteno Stirnu novada pašvaldības iestāde „Saulstariņš” no 2022. gada maija līdz 2023. gada decembrim.
`,
  'desmit-saraksts-konkurss.txt': `Konkursa rezultāti: apstiprinātie projekti

1. Biedrība „Niedru loks”, projekts „Niedru jumtu darbnīca”, piešķirts 4 800 EUR
2. Stirnu novada bibliotēka, projekts „Lasošais autobuss”, piešķirts 6 250 EUR
3. Nodibinājums „Ceļa maize”, projekts „Maizes ceļš”, piešķirts 3 100 EUR
`,
  'desmit-parskats-dators.txt': `Pārskats par projektu „Dators katram senioram”

Projektu 2020. gadā īstenoja biedrība „Otrā elpa” sadarbībā ar Latvijas Kopienu fondu.
Plānotās izmaksas 12 400 EUR, izlietoti 11 980 EUR.
Projekta laikā apmācīti 84 seniori Stirnu, Egļu un Rīvas pagastā. Galvenais rezultāts: izveidots datorpulciņš.
Projekta mērķis: mazināt senioru atstumtību laukos.
`,
  'desmit-kartite-muzejs.txt': `Projekts: Muzeja krājuma digitalizācija (2. kārta), 9 mēneši
Īsteno: Rīvas novada muzejs
Līdzfinansē: Valsts kultūrkapitāla fonds
Projekta norise: 2023.03.01.-2023.11.30.
Finansējums: 9 640 EUR, tostarp pašu līdzekļi 1 640 EUR
Vairāk par projektu: muzejs@riva.example
`,
};
