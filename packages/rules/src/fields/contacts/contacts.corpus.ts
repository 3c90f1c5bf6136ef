import type { ContactValue } from '@siets/record';

const contact = (parts: Partial<ContactValue>): ContactValue => ({ name: null, role: null, organisation: null, email: null, phone: null, ...parts });

/** Small documents and their contacts. */
export const contactsOf: readonly (readonly [text: string, rows: readonly ContactValue[]])[] = [
  ['Projekts “Mols” sācies.\n\nMaija Liepsala\n\nTalsu novada pašvaldības\n\nProjektu koordinatore\n\n', [contact({ name: 'Maija Liepsala', role: 'Projektu koordinatore' })]],
  ['For more information please contact the project manager Siobhan McAllister, s.mcallister@harbour.example, or Henrik Lindqvist, project coordinator.', [
    contact({ name: 'Siobhan McAllister', role: 'project manager', email: 's.mcallister@harbour.example' }), contact({ name: 'Henrik Lindqvist', role: 'project coordinator' }),
  ]],
  ['Projekts „Upe”. Kontakti: projekta vadītāja Maija Liepsala, e-pasts: maija.liepsala@kalni.example', [contact({ name: 'Maija Liepsala', role: 'projekta vadītāja', email: 'maija.liepsala@kalni.example' })]],
  ['Projekts „Upe”.\nSabiedrisko attiecību speciālists Jānis Ozolzars, janis@kalni.example', [contact({ name: 'Jānis Ozolzars', role: 'Sabiedrisko attiecību speciālists', email: 'janis@kalni.example' })]],
  ['Projekta koordinatore: Maija Liepsala, maija.liepsala@kalni.example', [contact({ name: 'Maija Liepsala', role: 'Projekta koordinatore', email: 'maija.liepsala@kalni.example' })]],
  ['Informāciju sagatavoja:\nIlze Kalnmala\nsabiedrisko attiecību speciāliste\ntālr. 60001234, 20001235', [
    contact({ name: 'Ilze Kalnmala', role: 'sabiedrisko attiecību speciāliste', phone: '60001234, 20001235' }),
  ]],
  ['Saziņai: Mārcis Ozolzars, projekta vadītājs, Kuldīgas novada pašvaldība, tālr. 60001488, marcis.ozolzars [at] kuldiga.example', [
    contact({ name: 'Mārcis Ozolzars', role: 'projekta vadītājs', organisation: 'Kuldīgas novada pašvaldība', email: 'marcis.ozolzars@kuldiga.example', phone: '60001488' }),
  ]],
  ['„Esam gatavi,” saka projekta vadītāja Laine Bērzkalna.', [contact({ name: 'Laine Bērzkalna', role: 'projekta vadītāja' })]],
  ['Skolā projektu koordinē direktora vietniece Larisa Kalnmala, pagastā – skolotāja Jolita Ozolzara.', [contact({ name: 'Larisa Kalnmala' }), contact({ name: 'Jolita Ozolzara' })]],
  ['Svētkos bija domes deputāts Aivars Ozolzars un projekta koordinatore Ingūna Bērzkalna.', [contact({ name: 'Ingūna Bērzkalna', role: 'projekta koordinatore' })]],
  ['Maija Liepsala Attīstības nodaļas vadītāja m.t.26463499', [contact({ name: 'Maija Liepsala', role: 'Attīstības nodaļas vadītāja', phone: '26463499' })]],
  ['Projekts „Upe” noslēdzies.\n\nMaija Liepsala\n\nAttīstības nodaļas projektu vadītāja', [contact({ name: 'Maija Liepsala', role: 'Attīstības nodaļas projektu vadītāja' })]],
  ['Projekts „Upe” noslēdzies.\n\nVairāk: Maija Liepsala, biedrības valdes locekle, 20001234', [contact({ name: 'Maija Liepsala', phone: '20001234', role: 'biedrības valdes locekle' })]],
  ['Informē:\nMaija Liepsala,\nProjekta „Upe” koordinatore', [contact({ name: 'Maija Liepsala', role: 'Projekta „Upe” koordinatore' })]],
  ['Talka ir rudenī. Jānis Ozolzars, projekta „Ābeļu taka” vadītājs', [contact({ name: 'Jānis Ozolzars', role: 'projekta „Ābeļu taka” vadītājs' })]],
  ['Viesi apmeklēja Siguldu.\n\nProjektu koordinatore Māra Ozolzara', [contact({ name: 'Māra Ozolzara', role: 'Projektu koordinatore' })]],
  ['Par projekta īstenošanu atbildīgā persona: Māra Ozolzara.', [contact({ name: 'Māra Ozolzara' })]],
  ['Projekta vadītājs biedrībā Jānis Ozolzars gaida visus.', [contact({ name: 'Jānis Ozolzars', role: 'Projekta vadītājs' })]],
  ['Skolas Erasmus+ koordinatore Māra Ozolzara.', [contact({ name: 'Māra Ozolzara', role: 'Erasmus+ koordinatore' })]],
  ['Pieteikties: biedriba@purvs.example', [contact({ email: 'biedriba@purvs.example' })]],
  ['Projekta vadītāja ir skolas direktore Anna Kalnmala.', [contact({ name: 'Anna Kalnmala', role: 'Projekta vadītāja' })]],
];

/** Documents without a contact, and why. */
export const noContacts: readonly (readonly [text: string, reason: string])[] = [
  ['The workshop in the library was attended by Benedict Ashworth and the director of the school.', 'a guest in an English story'],
  ['Projekta vadītāja ir priecīga. Skolas direktore Anna Kalnmala arī.', 'another sentence'],
  ['Vasarā vairāk nekā citur: 20001234 zivis.', 'a number of something else'],
  ['Foto: Jānis Ozolzars', 'who made a picture is no contact'],
  ['Svētkos dziedāja Anna Kalnmala un Juris Ozolzars.', 'people of the story'],
  ['Projektu vada kāda skola, un Anna Kalnmala ir priecīga.', 'the verb has another subject'],
  ['Tikšanos vadīja pašvaldības projektu vadītāja Anna Kalnmala.', 'an office for all projects, not for this one'],
  ['Jānis Ozolzars, izstādes „Ābeļu taka” vadītājs', 'who leads something else with a name'],
  ['Skolas direktore Anna Kalnmala priecājas.', 'a director is no contact of the project'],
  ['Skolotājas Anna Kalnmala un Māra Ozolzara kopā ar projekta koordinatoru strādāja visu nedēļu.', 'teachers who worked with the coordinator'],
];
