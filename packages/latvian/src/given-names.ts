// First names in the nominative, as calendars and registers of Latvia print them: they tell the gender of a name.
// Not a list of persons; a name that is missing is inflected by its endings alone.

const MASCULINE = `Adrians Agris Aigars Ainars Aivars Aivis Aldis Aleksandrs Aleksejs Alfrēds Alvis Andis Andrejs Andris Andžs Anatolijs Antons Arkādijs Armands
Arnis Arnolds Artis Artūrs Arturs Arvīds Arvis Atis Augusts Bruno Dainis Daniels Dāvids Dāvis Deniss Didzis Dmitrijs Dzintars Edgars Edmunds Eduards Edvards
Edvīns Egils Eižens Elmārs Emīls Ēriks Ernests Ervīns Evalds Gatis Georgs Gints Girts Ģirts Guntars Guntis Gunārs Gustavs Haralds Harijs Henrihs Herberts
Igors Ilgvars Ilmārs Imants Indriķis Ingars Ingus Intars Ints Ivans Ivars Ivo Jāzeps Jānis Juris Jurijs Kārlis Kaspars Klāvs Konstantīns Krists Kristaps
Krišjānis Kristers Kristians Laimonis Lauris Leonīds Leons Lotārs Ludvigs Mareks Mārcis Mariss Māris Markuss Mārtiņš Matīss Mihails Miķelis Modris Nauris
Nikolajs Nils Normunds Ojārs Oļegs Oskars Oto Oskars Pauls Pāvels Pāvils Pēteris Raimonds Raitis Raivis Raivo Ralfs Reinis Rihards Ričards Roberts Rolands
Romāns Rūdolfs Sandis Sandris Sergejs Staņislavs Stefans Svens Tālis Tālivaldis Teodors Toms Uģis Uldis Uvis Vadims Valdis Valters Valerijs Valentīns Viesturs
Vilis Viktors Vilhelms Vilnis Visvaldis Vladimirs Vladislavs Zigmārs Zigmunds Zigurds Ziedonis Žanis`;
const FEMININE = `Agita Agnese Agnija Aija Aina Aiva Alise Alla Alīna Amanda Anastasija Anda Andra Anete Anita Anna Annija Antra Antonija Antoņina Ārija Arnita Astra
Astrīda Baiba Beāte Benita Biruta Brigita Dace Daiga Daina Daira Dagnija Dana Daniela Diāna Digna Dita Dzidra Dzintra Edīte Egija Egita Eleonora Elga Elīna
Elita Elizabete Elza Emīlija Endija Erna Estere Eva Evelīna Evija Evita Gaļina Ginta Gita Grēta Guna Gundega Gunita Gunta Helēna Ieva Iveta Ilga Ilona Ilva Ilze
Ina Ināra Indra Ineta Inese Inga Ingrīda Ingūna Inita Inta Irina Irēna Irma Ingūna Iveta Ivita Jana Jana Jekaterina Jeļena Jolanta Judīte Jūlija Karīna Karina
Kate Katrīna Klinta Kristiāna Kristīna Kristīne Krista Ksenija Laila Laima Laimdota Laine Lana Larisa Lāsma Laura Lauma Lelde Lidija Lienīte Liene Liesma Liga Līga
Ligita Lilija Līna Linda Lita Līva Loreta Lolita Ludmila Ļubova Lūcija Madara Magda Maija Mairita Malvīne Māra Maruta Mārīte Mārīte Margarita Margita Marija Marika
Marina Marta Marita Megija Melita Milda Mirdza Monika Monta Nadežda Natālija Nataļja Nellija Nora Olga Oksana Paula Rasa Rasma Raita Regīna Renāte Rita Ritma Rota Rota
Rudīte Ruta Rūta Sabīne Samanta Sandra Sanita Santa Sanda Sarmīte Sigita Signe Silva Silvija Simona Sintija Skaidrīte Sofija Solvita Spodra Svetlana Tamāra Tatjana
Tekla Terēze Una Valda Valentīna Valija Vaira Valērija Velta Vera Veronika Vija Viktorija Vineta Vita Vivita Zaiga Zane Zanda Zigrīda Zinaīda Zinta Zita Žanna Žaneta`;

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const masculineNames: ReadonlySet<string> = names(MASCULINE);
export const feminineNames: ReadonlySet<string> = names(FEMININE);
