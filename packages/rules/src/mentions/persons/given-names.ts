import { declensionOf, declineNoun, fold, type GrammaticalCase } from '@siets/latvian';

// First names that people in Latvia bear, in the nominative. Common knowledge (the name-day calendar and its neighbours); the
// list helps, it does not decide: a name that it lacks is still read beside a telephone number or an e-mail address.

const FEMININE = `Agita Agija Agra Agnese Agrita Aija Aiga Aina Aivita Alda Aleksandra Alise Alīda Alīna Alla Alma Alvīne Amanda Amālija Anastasija Anda Andra Angelika Anika Anita Anna Annija
 Antoņina Antra Anželika Anželina Arina Arnita Ārija Arta Asnate Astra Astrīda Ausma Austra Baba Baiba Beate Beāte Benita Biruta Brigita Dace Dagmāra Dagnija Daiga Daina Dana Danute Daniela Dārta
 Digna Diāna Dina Dita Doloresa Dzidra Dzintra Edīte Egija Egita Eiženija Elga Elija Elita Elīna Elīza Ella Elvīra Elza Emīlija Ērika Estere Eva Evelīna Evija Evita Gaļina Ginta Gita Gunda
 Guna Gundega Gunita Gunta Halina Helēna Helga Ieva Ilga Ilma Ilona Ilva Ilze Iluta Ina Indra Ināra Inese Ineta Inga Ingrīda Ingūna Inguna Inita Inna Inta Irēna Irina Irita Irma Ivanda Iveta Ivita Ilzīte
 Jana Jadviga Jekaterina Jeļena Jolanta Judīte Jūlija Justīne Karīna Karina Karlīna Katrīna Katrina Kintija Kitija Klinta Krista Kristiāna Kristīna Kristīne Kristiana Ksenija Laila Laima Laine Laura Lauma Lāsma Lea
 Lelde Lendra Lia Liāna Liene Lidija Ligita Līga Liesma Lilija Lilita Linda Līna Liliāna Lita Līva Līvija Līvita Loreta Lorija Ludmila Ļubova Luīze Maija Maiga Maira Mairita Margarita Margita Margrieta Marija Marika Mārīte
 Marina Māra Mārīte Marita Marta Madara Maruta Megija Melita Milda Mirdza Monika Monta Nadežda Natālija Natalja Nellija Nelda Nikola Nora Odeta Oksana Olga Olita Otīlija Pārsla Patrīcija Paula Pauline Polina Raimonda Rasa Rasma Regīna
 Rēzija Renāte Renāta Rita Rota Roze Rozālija Rudīte Ruta Rūta Sabīne Samanta Sandra Sanda Sandija Sanita Santa Sarma Sarmīte Saiva Selga Sergita Signe Signija Sigita Silva Silvija Simona Sindija Sintija Skaidra Skaidrīte Skaiste Sniedze Sofija Solvita
 Solveiga Spodra Svetlana Tamāra Tatjana Tekla Terēza Una Undīne Ursula Uva Valda Valija Valentīna Valērija Vanda Vēsma Velga Velta Vera Veronika Vija Vineta Vilma Violeta Vita Vizma Vita Viola Viktorija Zaiga Zane Zanda Zenta Zeltīte Zigrīda
 Zinaīda Zinta Zita Zoja Žanna Žanete Ženija Jūrate Rasa Daiva Jurgita Lina Dalia Ramune Inga Vilma Rūta Edita Eglė Vaida Audrone Kristina Tiina Kadri Liis Mari Anneli Piret Pille Riina Triin Kersti Maria Katja Ulla Anne Ingrid Karin Marianne Annika Elena Irene`;
const MASCULINE = `Ādams Adrians Ādolfs Agnis Agris Aigars Ainars Ainārs Ainis Aivars Aivis Aldis Aldonis Aleksandrs Aleksejs Aleksis Alekss Alberts Alfrēds Alfreds Alvis Alfons Anatolijs Andis Andrejs Andrievs Andris Andulis Anrijs Ansis Antons Armands Arkādijs Arnis Arnolds Artis Artūrs
 Arturs Arvis Arvīds Atis Augusts Austris Bernards Boriss Bruno Brencis Bronislavs Centis Dainis Daniels Daniils Daumants Dāvids Dāvis Deniss Didzis Dmitrijs Dzintars Edgars Edijs Edmunds Eduards Edvarts Edvīns Egils Eināri Einārs Elmārs Elvis Emīls Ernests Ēriks Ervīns
 Eižens Emanuels Fēlikss Fricis Gatis Georgs Gints Ginters Girts Ģirts Gunārs Gundars Guntars Guntis Gustavs Gvido Harijs Haralds Helmuts Henriks Henrihs Herberts Hugo Igo Igors Ilgonis Ilgvars Imants Indriķis Indulis Inguss Ints Ingus Ingars Ivars Ivo Ivans Jāzeps Jānis Jevgeņijs Jēkabs
 Jēcis Juris Jurģis Juliāns Jūlijs Jurijs Kalvis Kaspars Kārlis Klāvs Klaudijs Konstantīns Kristaps Krišjānis Krišs Kristians Kristers Laimonis Lauris Laimdots Leons Leonīds Leonards Linards Lotārs Ludis Ludvigs Madars Maigonis Mairis Maksims Mareks Mārcis Mārtiņš Māris Marks Markuss Matīss
 Mihails Miervaldis Mikus Miķelis Miks Modris Nauris Niklāvs Nikolajs Normunds Oļegs Ojārs Oskars Osvalds Olafs Olavs Oto Oļģerts Oskars Pāvels Pauls Pēteris Pjotrs Raimonds Raitis Raivis Raivo Ralfs Ramons Reinis Rihards Rikards Ritvars Renārs Roberts Rodrigo Rolands Romāns Romualds Ronalds
 Rūdis Rūdolfs Roberts Sandis Sandijs Sandris Sergejs Severīns Silvestrs Sigurds Staņislavs Stanislavs Stefans Stepans Svens Tālis Tālivaldis Teodors Toms Tomass Tenis Uldis Uģis Ugis Uvis Ulvis Vairis Valdemārs Valdis Valentīns Valērijs Valters Varis Vasilijs Vents Verners Viesturs Vikentijs Viktors Vilhelms Vilis
 Vilnis Viktors Visvaldis Vitālijs Vitolds Vladimirs Vladislavs Voldemārs Zigfrīds Zigmunds Zigmārs Zigurds Zintis Žanis Dzenis Edžus Jurgis Vitauts Tomas Lars Erik Kristian Ole Jan Peter Thomas Martin Andres Mart Jaan Toomas Juhan Tarmo Urmas Mika Antti Jukka Matti Anders Johan Karl Hans Frank Michael David John`;

/** A first name as it was found: the nominative, its case and gender. */
export interface GivenName {
  nominative: string;
  case: GrammaticalCase;
  gender: 'feminine' | 'masculine';
}

const byForm = new Map<string, GivenName[]>();

function add(form: string, name: GivenName): void {
  const key = fold(form);
  const known = byForm.get(key);
  if (known === undefined) byForm.set(key, [name]);
  else if (!known.some((one) => one.nominative === name.nominative && one.case === name.case)) known.push(name);
}

function addAll(names: string, gender: GivenName['gender']): void {
  for (const nominative of names.split(/\s+/u)) {
    if (nominative === '') continue;
    const forms = Object.entries(declineNoun(nominative, declensionOf(nominative))) as [GrammaticalCase, string][];
    for (const [grammaticalCase, form] of forms) if (grammaticalCase !== 'locative') add(form, { nominative, case: grammaticalCase, gender });
    add(nominative, { nominative, case: 'nominative', gender });
  }
}
addAll(FEMININE, 'feminine');
addAll(MASCULINE, 'masculine');

/** Readings of a word as a first name, the nominative first; empty for other words. */
export const givenNamesOf = (word: string): readonly GivenName[] => sorted(byForm.get(fold(word)));

const NONE: readonly GivenName[] = [];
const sorted = (names: readonly GivenName[] | undefined): readonly GivenName[] =>
  names === undefined ? NONE : names.toSorted((a, b) => Number(b.case === 'nominative') - Number(a.case === 'nominative'));

/** All forms, for anchors. */
export const givenNameForms = (): Iterable<string> => byForm.keys();

/** The names as they stand in the list: nominatives. */
export const givenNames: readonly string[] = `${FEMININE} ${MASCULINE}`.split(/\s+/u).filter((name) => name !== '');
