/** Small documents and their countries as „code role”. */
export const countriesOf: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['Projekta partneri ir no Igaunijas, Somijas un Latvijas.', ['EE partner', 'FI partner', 'LV home']],
  ['Projekta vadošais partneris – Umbrijas muzejs (Itālija), partneri: Oulu pašvaldība (FI).', ['IT lead', 'FI partner']],
  ['No 5. līdz 9. maijam skolēni viesojās Hāmarā (Norvēģijā).', ['NO visited']],
  ['Projekta seši speciālisti no 21. līdz 24. maijam piedalījās stažēšanās programmā Somijā.', ['FI visited']],
  ['Komanda devās uz Poliju un atgriezās mājās.', ['PL visited']],
  ['Skolēni paviesojās projekta valstīs – Čehijā un Slovākijā.', ['CZ visited', 'CZ partner', 'SK visited', 'SK partner']],
  ['Pieredzi nodeva ES kaimiņvalstīm – Moldovai un Armēnijai.', ['MD beneficiary', 'AM beneficiary']],
  ['Norvēģu kolēģi dalījās pieredzē.', ['NO partner']],
  ['Izstāde par zvejniekiem Latvijā.', ['LV home']],
  ['Uzstājās tautas deju kopa, dziesmas no Zviedrijas.', ['SE mentioned']],
  ['Projekts norisinās Latvijā, Igaunijā un Somijā.', ['LV home', 'EE partner', 'FI partner']],
  ['Tikšanās: 2024. gada maijs, Valmiera (LV); 2024. gada jūnijs, Turku (FI).', ['LV home', 'FI visited']],
  ['Projektu finansē Islande, Lihtenšteina un Norvēģija.', ['IS funder', 'LI funder', 'NO funder']],
  ['Īrija: Meijo grāfistes padome (projekta vadītāja)\nItālija: Umbrijas reģions', ['IE lead', 'IT partner']],
  ['Skolas veido kopīgu dārzu (LV, LT & DE).', ['LV home', 'LT partner', 'DE partner']],
  ['Radīt iespēju Latvijas, Čehijas un Portugāles iedzīvotājiem satikties.', ['LV home', 'CZ partner', 'PT partner']],
  ['Plānots vienot pierobežas ciemus. Piemēram, novadu Lietuvā.', ['LT partner']],
  ['Objekti atrodas Mazgravā, Latvijā; Kalmejā, Igaunijā un Ozerkos, Krievijā.', ['LV home', 'EE partner', 'RU partner']],
  ['Partnerskolas\n\nOsnovna šola Breg Slovenia\n\nScuola Verdi 2 Italy\n\nEscuela Mar Azul Spain', ['SI partner', 'IT partner', 'ES partner']],
  ['Vizītes laikā Lietuvas pašvaldību – Biržu un Pasvales – pārstāvji iepazina Daugavu.', ['LT partner']],
  ['Projekts vāc ziedojumus karadarbības skartajiem Ukrainā.', ['UA mentioned']],
  ['Iniciatīva vērsta uz Ukrainas cilvēku atbalstu. Projekts tapa saistībā ar karadarbību Ukrainā.', ['UA beneficiary']],
  ['Projektu finansē Šveices Konfederācija no sadarbības līdzekļiem.', ['CH funder']],
  ['Lithuania, Finland and Sweden are currently taking part in this project.', ['LT partner', 'FI partner', 'SE partner']],
  ['The meeting of the project took place in Telšiai, Lithuania.', ['LT visited']],
  ['Projektu atbalsta Norvēģijas finanšu instruments.', ['NO funder']],
  ['Biedrība viesojās Norvēģijā. Norvēģijas partneri rādīja savu darbu.', ['NO visited']],
];

/** Documents without a country, and why. */
export const noCountries: readonly (readonly [text: string, reason: string])[] = [
  ['Latvijas Universitāte sāk projektu.', 'Latvia stands only in the name of a body'],
  ['Projektu atbalsta Latvijas–Lietuvas pārrobežu sadarbības programma.', 'countries only in the name of a programme'],
  ['Programmā var piedalīties Islande, Serbija un Turcija.', 'countries of a programme'],
  ['Stāsta Latvijas–Igaunijas institūta direktors.', 'countries joined in the name of a body'],
  ['Sapulce Lietuvas ielā 5, angļu valodas kabinetā.', 'a street and a language'],
];
