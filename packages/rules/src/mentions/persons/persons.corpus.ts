import { defineCorpus } from '../../../testing/index.ts';
import type { PersonMention } from './person-mention.ts';

export const personsCorpus = defineCorpus<PersonMention>({
  finds: [
    [{ name: 'Ilze Liepkalne', isListed: true }, ['Ilze Liepkalne', 'zvaniet ⟦Ilzei Liepkalnei⟧', 'sazinieties ar ⟦Ilzi Liepkalni⟧', 'Kontaktpersona: ⟦Ilze Liepkalne⟧, tālr. 60001234']],
    [{ name: 'Jānis Ozolzars', isListed: true }, ['rakstiet ⟦Jānim Ozolzaram⟧', 'ar ⟦Jāni Ozolzaru⟧']],
    [{ name: 'Madara Egle', isListed: true }, ['projektu vadītāja ⟦Madara Egle⟧, tālr. 20001234']],
    [{ name: 'Arvīda Egle', isListed: true }, ['projektu vadītāja ⟦Arvīda Egle⟧, tālr. 20001234']],
    [{ name: 'Anna Marija Sproģe-Kalna', isListed: true }, ['⟦Anna Marija Sproģe-Kalna⟧ vada projektu']],
    [{ name: 'Rumjana Dzelzkalēja', isListed: false }, ['vadītāja ⟦Rumjana Dzelzkalēja⟧, tālr. 20001234']],
  ],
  ignores: [
    ['Madonas novads', 'one capital and a common noun'],
    ['Latvijas Universitāte', 'a country and a head noun'],
    ['Viesizrāde Mežupē', 'a noun and a town in the locative'],
    ['Szkoła Podstawowa', 'a school in Polish'],
    ['Laura', 'a first name alone'],
    ['Rīgas Dome', 'a head noun where the surname would stand'],
    ['Projekta Vadītāja', 'words of projects and offices'],
    ['Annas Kalniņas biedrība', 'a person’s name inside the name of a body'],
  ],
});
