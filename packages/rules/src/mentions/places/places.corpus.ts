import { defineCorpus } from '../../../testing/index.ts';
import type { PlaceMention } from './place-mention.ts';

const place = (name: string, kind: PlaceMention['kind'], country: string | null, grammaticalCase: PlaceMention['case'], code: string | null = null): PlaceMention =>
  ({ name, kind, code, country, case: grammaticalCase });

export const placesCorpus = defineCorpus<PlaceMention>({
  finds: [
    [place('Strenči', 'town', 'LV', 'locative'), ['darbnīca ⟦Strenčos⟧', 'konkurss notiek ⟦Strenčos⟧.']],
    [place('Kuldīga', 'town', 'LV', 'genitive'), ['⟦Kuldīgas⟧ centrs']],
    [place('Ogre', 'state-city', 'LV', 'nominative'), ['guides in the town of ⟦Ogre⟧ show objects']],
    [place('Hāmara', 'town', 'NO', 'locative'), ['viesojās ⟦Hāmarā⟧ (Norvēģijā)', 'viesojās ⟦Hāmarā⟧']],
    [place('Vidusupes pagasts', 'parish', null, 'nominative'), ['ceļš (⟦Vidusupes pag⟧.)']],
    [place('Asares pagasts', 'parish', 'LV', 'locative'), ['darbi ⟦Asares pagastā⟧']],
    [place('Zvejnieku pagasts', 'parish', null, 'locative'), ['talka ⟦Zvejnieku pagastā⟧']],
    [place('Vidusupes pagasts', 'parish', null, 'genitive'), ['⟦Vidusupes pagasta⟧ iedzīvotāji']],
    [place('Ratniekkalns', null, null, 'locative'), ['estrāde ⟦Ratniekkalnā⟧']],
    [place('Hjērringa', null, 'DK', 'locative'), ['semināri ⟦Hjērringā⟧ (Dānija)']],
    [place('Mazgrava', 'village', null, 'locative'), ['svētki ⟦Mazgravas ciemā⟧']],
    [place('Sunndal', null, 'NO', 'nominative'), ['tikšanās: ⟦Sunndal⟧ (NO)', 'adrese ⟦Sunndal⟧, Norvēģija']],
    [place('Kalmēnija', null, 'ES', 'nominative'), ['devāmies uz ⟦Kalmēniju⟧ (Spānija)']],
    [place('Abhāzija', 'territory', null, 'genitive'), ['bibliotēkas no ⟦Abhāzijas⟧']],
    [place('Kjellerupa', null, null, 'accusative'), ['skolotājas devās uz ⟦Kjellerupu⟧', 'mācību vizīte uz ⟦Kjellerupu⟧', 'brauciens uz ⟦Kjellerupu⟧ Dānijā']],
    [place('Lorbela', 'region', null, 'locative'), ['tikšanās ⟦Lorbela reģionā⟧']],
  ],
  ignores: [
    ['kokus nes Liepa, Sala un Kalns', 'names in a list without one that is surely a place'],
    ['„Atvērtas pilsētas visiem”', 'a participle before towns without a name'],
    ['Riga bez garumzīmes', 'a short name without diacritics among Latvian words'],
    ['Pārrobežu novadu iedzīvotāji', 'a plural that is a word of the language, not a municipality'],
    ['noslēguma seminārsKaldupilī', 'two words that lost the blank between them'],
    ['pasākums (Skriešanā uz jūru)', 'the first of several words in brackets'],
    ['tīmekļa vietne: www.kalni.example Oficiālā lapa', 'a definite adjective'],
    ['dziedās Ziemassvētkos', 'a feast'],
    ['mērķis: Nelabvēlīgākā situācijā esošie', 'a comparative'],
    ['virziens 4. Nelabvēlīgākā situācijā esošie', 'a comparative behind a number'],
    ['taka vedīs Zilā kalna pakājē', 'an adjective in the name of a hill'],
    ['Sadraudzības pilsētu tikšanās', 'what towns have in common'],
    ['dalībnieki ABCD. LUMO, LU HZF', 'abbreviations, the second of two letters'],
    ['saskaņā ar Regulai (ES) pievienoto', 'a law of the European Union'],
    ['skolotājas devās uz Annu', 'a person, not a place'],
    ['atbilde uz Projektu', 'nobody goes anywhere'],
    ['Kuldīgas ielā 3', 'a street'],
    ['pabeigta Ozolu, Kuldīgas, Zvaigžņu un Robežu ielas pārbūve', 'a street among several'],
    ['Projektā piedalās skolas', 'a common noun at the start of a sentence'],
    ['visi Nacionālajā parkā', 'an adjective in the locative'],
    ['mācības Zoom platformā', 'a program is no place'],
    ['liepas ziedi', 'the tree, in small letters'],
    ['sacensības Universitātē', 'a body in the locative'],
  ],
});
