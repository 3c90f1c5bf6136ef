/** Small documents and their places. */
export const placesOf: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['Īstenošanas vieta: Smilšu iela 9, Ainaži, Limbažu novads', ['Ainaži', 'Limbažu novads']],
  ['Parks taps Asares un Dignājas pagastā, svinības būs Ratniekkalnā.', ['Asares pagasts', 'Dignājas pagasts', 'Ratniekkalns']],
  ['Izrādes notika Valmierā un Hāmarā (Norvēģijā).', ['Valmiera', 'Hāmara']],
  ['Seminārs notiks Valmieras integrētajā bibliotēkā.', ['Valmiera']],
  ['Pie Kuldīgas parka dīķa taps atpūtas vieta.', ['Kuldīga']],
  ['Talka notiks Asares, Dignājas un Zvejnieku pagastos.', ['Asares pagasts', 'Dignājas pagasts', 'Zvejnieku pagasts']],
  ['Talkā piedalās Ainaži, Asares un Dignājas pagasti.', ['Ainaži', 'Asares pagasts', 'Dignājas pagasts']],
  ['The project "Shore" takes place in Cesis and in Riga region.', ['Cēsis', 'Rīga']],
  ['Projekta „Krasts” norises vietas – Engure, Roja un Kolka.', ['Engure', 'Roja', 'Kolka']],
  ['Tikšanās: Hījumā (EE).', ['Hījuma']],
  ['Literaturys nakts nūtiks Viļānūs i Bolvūs, bīdreiba struodoj Latgolys regionā.', ['Viļāni', 'Balvi', 'Latgale']],
  ['Projekta „Upe” viesi apmeklēja partnerus – Daugavpils pilsētu, Krāslavas novadu un Zīļu muzeju.', ['Daugavpils', 'Krāslavas novads']],
  ['Project title: Quiet Planning\n\nPartners: Three municipalities from three countries. In Latvia the territory is in the city of Ligatne in the region Vidzeme.', ['Līgatne', 'Vidzeme']],
  ['Mācības bija domātas dalībniekiem no Abhāzijas.', ['Abhāzija']],
  ['Rotaļlaukums Mazgravas ciemata bērniem.', ['Mazgrava']],
  ['Skolotāji pulcējās Sulli pilsētiņas malā.', ['Sulli']],
  ['Projekts „Tahimetra iegāde” (Valka) ir apstiprināts.', ['Valka']],
  ['Biedrība iegādājusies Vidzemes novada (Ēveles) tautastērpus.', ['Vidzeme', 'Ēvele']],
];

/** Documents without a place of the project, and why. */
export const noPlaces: readonly (readonly [text: string, reason: string])[] = [
  ['Projektu īsteno Kuldīgas novada pašvaldība.', 'the place only names a body'],
  ['Lasi arī: Svētki Ainažos', 'a hint to another page'],
  ['Kursi tīklā „Latgales biedrību sadarbība” sākušies.', 'the name of a network'],
  ['Lēmumu pieņēma dienesta Zemgales reģionālā pārvalde.', 'an office for a region'],
  ['Partneri no Maltas un Spānijas stāstīja par sevi.', 'a country that shares its name with a village'],
  ['Sapulce Kuldīgas ielā 3.', 'a street'],
  ['Adrese\nDārza iela 32-8, Kuldīga\nMājas lapa', 'an address behind its label'],
  ['Lēmumu var pārsūdzēt tiesā (Kuldīgā, Lielā ielā 4, LV- 3301).', 'an address with the street between'],
  ['Caurteka pie Romas kroga tiks atjaunota.', 'a house that bears a town’s name'],
  ['The project "Shore" was supported by the Embassy of Norway in Riga.', 'where an embassy sits'],
  ['Par projektu „Krasts” stāsta Kuldīgas novada domes mājas lapas redaktore.', 'whose web page it is'],
  ['Projekta „Krasts” talkas notiks Gaujas, Rāznas un Kuldīgas Nacionālajos parkos.', 'parks of nature that bear names of places'],
  ['Projekts saskaņots Kuldīgas novada būvvaldē.', 'an office that papers go to'],
];
