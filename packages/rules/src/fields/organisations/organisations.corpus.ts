import type { OrganisationRole } from '@siets/record';

type Row = readonly [name: string, role: OrganisationRole];

/** A story of more than 400 signs that names nobody. */
const LONG_STORY = `Rudenī noslēdzies projekts „Upe”, kura gaitā pie ūdens tapa laipa, soliņi un laukums spēlēm. ${'Darbi ritēja raiti, jo laiks bija sauss un visi vajadzīgie dēļi bija sagādāti jau pavasarī. '.repeat(4)}`;

/** Small documents and the organisations that belong to their project. */
export const organisationsOf: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['Nordplus projekta „Mols” laikā pie mums viesojās kolēģi no Somijas. Anna Kalna no Ruskan päiväkoti un Ilze Krasta no Loima Evangelical Folk High School.', [
    ['Ruskan päiväkoti', 'partner'], ['Loima Evangelical Folk High School', 'partner'],
  ]],
  // „and” inside the name of a body, „i” between two.
  ['The lead partner was Zile County Fire and Rescue Board (LT) and its partners were State Fire and Rescue Service of Latvia (LV) and Zarasai District Municipality Administration (LT). The project “Pier” has ended.', [
    ['Zile County Fire and Rescue Board', 'lead'], ['State Fire and Rescue Service of Latvia', 'partner'], ['Zarasai District Municipality Administration', 'partner'],
  ]],
  ['Sadarbeibys partneri: Talsu tautys škola i Latvīšu folklorys kruotive', [['Talsu tautys škola', 'partner'], ['Latvīšu folklorys kruotive', 'partner']]],
  // Bodies in a bracket behind a word for all of them; those whom experts stand for are no partners.
  ['The project “Pier” will be implemented with three widening Latvian Universities (Talsi University, Zile University of Applied Sciences, and Alba Technical University). The Harbour Solutions Center, a small company, joins the endeavor.', [
    ['Talsi University', 'partner'], ['Zile University of Applied Sciences', 'partner'], ['Alba Technical University', 'partner'], ['Harbour Solutions Center', 'partner'],
  ]],
  ['Projektu „Mols” Zīļu novada dome īsteno kopā ar trim skolām (Talsu pamatskola, Krasta vidusskola un Upes ģimnāzija).', [
    ['Zīļu novada dome', 'implementer'], ['Talsu pamatskola', 'partner'], ['Krasta vidusskola', 'partner'], ['Upes ģimnāzija', 'partner'],
  ]],
  ['Projekta „Mols” sanāksmē bija eksperti no iestādēm, pārstāvot augstskolas (Talsu universitāte, Zīļu universitāte).', []],
  ['Projekta „Mols” pieteikumus vērtēja ekspertu komisija, kuras sastāvā iekļauti pārstāvji no Zīļu reģiona Attīstības padomes, Talsu administrācijas un Krasta atbalsta centra.', []],
  ['Rudenī noslēdzās Zīļu Bibliotekāru biedrības un Talsu bibliotēkas izstrādātais kultūras projekts „Mols”.', [['Zīļu Bibliotekāru biedrība', 'implementer'], ['Talsu bibliotēka', 'implementer']]],
  ['Institute of Rivers University of Zile (RIVE ZUL) is supported by the fund. The project “Pier” was praised. RIVE ZUL as a coordinator of the project will build a pier.', [['Institute of Rivers University of Zile', 'lead']]],
  ['Projekta „Mols” laikā viesojās mūsu partnerskolas Vēju ģimnāzijas, Vācija (Wind-Gymnasium der Stadt, Deutschland) skolēni.', [['Vēju ģimnāzija', 'partner']]],
  ['The Georgian organization “Georgian Youth for Pier” and German organization “VIA e.V.” each send one volunteer of the project “Pier” to Latvia, who will be hosted by the Zīle Youth Centre “Stropi”.', [
    ['Georgian Youth for Pier', 'partner'], ['VIA e.V.', 'partner'], ['Zīle Youth Centre “Stropi”', 'partner'],
  ]],
  ['Projektā “Mols” darbosies puisis no Ukrainas (nosūtītājorganizācija Community Foundation of Irpa Region) un meitene no Austrijas (nosūtītājorganizācija Verein 4Alba).', [
    ['Community Foundation of Irpa Region', 'partner'], ['Verein 4Alba', 'partner'],
  ]],
  ['Ar Lauku atbalsta dienesta (LAD) un Zīļu rajona partnerības gūto atbalstu realizēts Talsu novada pašvaldības projekts “Mols”.', [
    ['Lauku atbalsta dienests', 'funder-agency'], ['Zīļu rajona partnerība', 'funder-agency'], ['Talsu novada pašvaldība', 'implementer'],
  ]],
  // The unit of the one that leads.
  ['Projekts “Mols”\nProjekta vadošais partneris: Talsu Universitāte, struktūrvienība Dzīvības zinātņu fakultāte\nProjekta partneri: SIA “Avots”', [['Talsu Universitāte', 'lead'], ['SIA “Avots”', 'partner']]],
  // An agency that carries a project out; who is made a partner; two who sign for works; whose idea is supported; who goes on taking part.
  ['Laiva pirkta projekta „Mols” ietvaros, kuru īsteno Valsts reģionālās attīstības aģentūra.', [['Valsts reģionālās attīstības aģentūra', 'implementer']]],
  ['Laiva pirkta projektā „Mols” programmā, kuru īsteno Valsts reģionālās attīstības aģentūra.', [['Valsts reģionālās attīstības aģentūra', 'funder-agency']]],
  ['Projekta „Mols” īstenotājs ir Zīļu novada dome. Par projekta sadarbības partneri noteikt Krasta novada domi.', [['Zīļu novada dome', 'implementer'], ['Krasta novada dome', 'partner']]],
  ['Vakar Zīļu novada dome un SIA „Sēļu nams” parakstīja projekta „Mols” būvdarbu līgumu.', [['Zīļu novada dome', 'implementer']]],
  ['Fonds atbalstīs Talsu novada muzeja ieceri „Mols”. Tas ir projekts visiem.', [['Talsu novada muzejs', 'implementer']]],
  ['Talsu vidusskola turpina dalību projektā „Mols”. To īsteno Zīļu novada dome.', [['Talsu vidusskola', 'partner'], ['Zīļu novada dome', 'implementer']]],
  // A council takes part in its own project where it borrows for it; in another's it is a partner.
  ['Par Zīļu novada domes dalību projektā „Mols”\n\nDome NOLEMJ:\n1. Piedalīties projektā „Mols”.\n2. Ņemt aizņēmumu Valsts kasē 900 EUR apmērā.', [['Zīļu novada dome', 'applicant']]],
  ['Par Zīļu novada domes dalību projektā „Mols”\n\nDome NOLEMJ:\n1. Piedalīties projektā „Mols”, ko īsteno Talsu novada muzejs.', [['Zīļu novada dome', 'partner'], ['Talsu novada muzejs', 'implementer']]],
  ['Projekta “Mols” sanāksmē piedalījās četras skolotājas no Talsu valsts ģimnāzijas.', [['Talsu valsts ģimnāzija', 'partner']]],
  // A list in which one leads: the others are its partners.
  ['The project “Pier” has partners.\n\n- The municipality of Ruska is the lead partner,\n\n- Association of Piers;\n\n- Alba City Council (Spain).', [
    ['municipality of Ruska', 'lead'], ['Association of Piers', 'partner'], ['Alba City Council', 'partner'],
  ]],
  ['Projektu “Mols” Zīļu pamatskolā koordinē direktore Anna Zīle un skolotāja Marta Kalna.', [['Zīļu pamatskola', 'lead']]],
  ['Zīļu skolu savienība kopā ar vairākām skolām dienu pasākumus īsteno trešo gadu. Tie notiek projektā “Strādāt kopā”.', [['Zīļu skolu savienība', 'implementer']]],
  ['Projekta “Mols” partneri: Istituto Comprensivo F.D’Alba (Itālija), Szkola Podstawowa nr 6 w Kalmenie Polijā un Agrupamento de Escolas de Marvila no Portugāles.', [
    ['Istituto Comprensivo F.D’Alba', 'partner'], ['Szkola Podstawowa nr 6 w Kalmenie', 'partner'], ['Agrupamento de Escolas de Marvila', 'partner'],
  ]],
  ['The project “Pier” is led by Harbour University (HU), and Ruska University (RU) as the Project partner makes films.', [['Harbour University', 'lead'], ['Ruska University', 'partner']]],
  // The next line below the lead is no second lead.
  ['Project “Pier”\n\nCooperation partners:\n\n  • Leading partner: Harbour University of Applied Sciences\n  • University of Eastern Ruska, Finland\n  • Alba University of Technology, Estonia', [
    ['Harbour University of Applied Sciences', 'lead'], ['University of Eastern Ruska', 'partner'], ['Alba University of Technology', 'partner'],
  ]],
  // Names below an open label, a blank line between each two.
  ['Projekts „Mols”\n\nProjekta partneri:\n\nPurvu pilsētas administrācija (Krievijas Federācija)\n\nTalsu novada dome (Latvijas Republika)\n\nVAS “Krasta īpašumi” (Latvijas Republika)\n\nProjekta mērķis: veicināt tūrismu', [
    ['Purvu pilsētas administrācija', 'partner'], ['Talsu novada dome', 'partner'], ['VAS “Krasta īpašumi”', 'partner'],
  ]],
  ['Project “Pier” strengthened the cooperation of the participating institutions: Institute of Rivers, (InRi, Latvia), Harbour University of Life Sciences (HULS, Estonia), Purvu University of Science (Norway) and others.', [
    ['Institute of Rivers', 'partner'], ['Harbour University of Life Sciences', 'partner'], ['Purvu University of Science', 'partner'],
  ]],
  // The lead in brackets behind the name's own brackets and its country; who created a project.
  ['Talsi City Council in cooperation with Purvu municipality (Purvuns kommun) in Sweden (lead partner) implements project PIER within the programme.', [
    ['Talsi City Council', 'partner'], ['Purvu municipality', 'lead'],
  ]],
  ['Green Piers for All (GREEN PIER) is a LIFE project created by the Ministry of Rivers and Lakes.', [['Ministry of Rivers and Lakes', 'implementer']]],
  // Who will implement; a place to walk in and pupils of the whole country are nobody; who calls for projects.
  ['The Ministry of Rivers and Lakes will implement the LIFE Integrated Project “Pier” in Latvia.', [['Ministry of Rivers and Lakes', 'implementer']]],
  ['The project “Pier” improves the Town park in Ludza and Gogol public garden in Kalmena.', []],
  ['Projekts „Mols”. Koris piedalās Latvijas Skolu jaunatnes svētkos kopā ar biedrību „Upe”.', [['biedrība „Upe”', 'partner']]],
  ['Deputāti atbalstīja Zīļu pilsētas Pašvaldības policijas dalību atbalsta pasākumā no Zivju fonda līdzekļiem “Upju aizsardzība” atklātā projektu iesniegumu konkursā ar projekta iesniegumu „Mols”.', [
    ['Zīļu pilsētas Pašvaldības policija', 'applicant'],
  ]],
  ['Zīļu novada pašvaldība projektu „Mols” īsteno kopā ar Kalmenas rajona administrāciju (KF).', [['Zīļu novada pašvaldība', 'implementer'], ['Kalmenas rajona administrācija', 'partner']]],
  // A council that takes part in a contest beside a lead; what people call a project.
  ['Zīļu pilsētas dome nolemj atbalstīt Zīļu pilsētas domes dalību programmas atklātajā projektu konkursā ar projekta pieteikumu „Mols” partnerībā ar projekta vadošo partneri Tartu Universitātes Kalmenas koledžu Igaunijā.', [
    ['Zīļu pilsētas dome', 'applicant'], ['Tartu Universitātes Kalmenas koledža', 'lead'],
  ]],
  ['Atbalstīta tika arī Kultūras pārvaldes dalība projektā „Mols” (tā sauktais Ostas ielas mākslas centra projekts).', [['Kultūras pārvalde', 'partner']]],
  ['Project “Pier”\nLeading department at the university: Institute of Rivers\nProject partners\n • Municipality of Alba (Italy)', [['Municipality of Alba', 'partner']]],
  // Who took part in a meeting of the project; names of several bodies behind their country.
  ['Projekta „Mols” atklāšanas sanāksmē dalību ņēma Talsu novada dome, Kalmenas pilsētas pašpārvalde, pārstāvji no Lietuvas nevalstiskajām organizācijām – “Acorn valley” un “Oak Trust”.', [
    ['Talsu novada dome', 'partner'], ['Kalmenas pilsētas pašpārvalde', 'partner'], ['Acorn valley', 'partner'], ['Oak Trust', 'partner'],
  ]],
  // Who leads and takes part, told by what stands at a table.
  ['Projekts „Mols”. Vadošā loma uzticēta Zīļu rajona slimnīcai, Latviju pārstāv Talsu slimnīca un Dobeles Upes slimnīca.', [
    ['Zīļu rajona slimnīca', 'lead'], ['Talsu slimnīca', 'partner'], ['Dobeles Upes slimnīca', 'partner'],
  ]],
  ['Projekta „Mols” iniciatore ir Zīļu pilsētas bibliotēka. Bez tās pie galda sēž arī Talsu muzejs un biedrība „Upe”.', [
    ['Zīļu pilsētas bibliotēka', 'lead'], ['Talsu muzejs', 'partner'], ['biedrība „Upe”', 'partner'],
  ]],
  // Names without a head in a list of those that sent people.
  ['Projektu „Mols” uzrakstīja biedrība „Upe”. Brīvprātīgos uz Talsiem sūtīja „Jugendwerk Zilava e.V.”, Kalmenas biedrība „Onda” un „Ventana Alta” no Spānijas.', [
    ['biedrība „Upe”', 'applicant'], ['Jugendwerk Zilava e.V.', 'partner'], ['Kalmenas biedrība „Onda”', 'partner'], ['Ventana Alta', 'partner'],
  ]],
  // Names in one list, told apart by their nations.
  ['Comenius projekts „Mols”. Tajā ir gan skolas, gan muzeji: Plovdivas bibliotēka "Ivan Alba" (Bulgārija), "Krone" no Marburgas (Vācija), poļu fonds "Klon" un Īrijas "Alba in Print".', [
    ['Plovdivas bibliotēka "Ivan Alba"', 'partner'], ['Krone', 'partner'], ['fonds "Klon"', 'partner'], ['Alba in Print', 'partner'],
  ]],
  ['Bez mums projektā „Mols” ir vēl spāņu IES Alba, rumāņu Colegiul Tehnic „Mare” un Zadaras ekonomikas skola no Horvātijas.', [
    ['IES Alba', 'partner'], ['Colegiul Tehnic „Mare”', 'partner'], ['Zadaras ekonomikas skola', 'partner'],
  ]],
  // Who makes up a team, who leads since when, who gathered people for it.
  ['Projektā „Mols” komandu veidoja Talsu universitāte, Zīļu institūts un Upes koledža.', [
    ['Talsu universitāte', 'partner'], ['Zīļu institūts', 'partner'], ['Upes koledža', 'partner'],
  ]],
  ['Projektu „Mols” kopš 2012. gada marta vada Zīļu veselības dienests.', [['Zīļu veselības dienests', 'lead']]],
  ['Biedrība „Upe” te bija sasaukusi 36 jauniešus no sešām valstīm uz apmaiņas projektu „Mols”.', [['Biedrība „Upe”', 'implementer']]],
  ['Intervija ar zemnieku saimniecības „Zīles” saimnieku\n\nLEADER projekts „Mols” izdevās. Palīdzēja Zīļu lauku partnerība.', [['zemnieku saimniecība „Zīles”', 'implementer']]],
  // The writer's own school; a partnership of schools is no body.
  ['Comenius skolu daudzpusējā partnerība „Mols” ilgs divus gadus. Mūsu – Talsu pamatskolas – daļa ir 9000 eiro.', [['Talsu pamatskola', 'partner']]],
  // A school abroad by its initials and its name.
  ['Projekta „Mols” partneri no Rīgas Upes vidusskolas, I.T.S. “Luca Verdi” un Kalmeno mokymo centras apsprieda turpmākos plānus.', [
    ['Rīgas Upes vidusskola', 'partner'], ['I.T.S. “Luca Verdi”', 'partner'], ['Kalmeno mokymo centras', 'partner'],
  ]],
  // Names in a sentence, each with its country; a list of towns names nobody.
  ['Projektā „Mols” skola darbojas kopā ar partneriem no visas Eiropas - St. Alba University of Applied Sciences (Austrija), Institute of Rivers (Portugāle), NT Krasts-Kalns (Beļģija), tostarp kā asociētie partneri ir Latvijas Ziņu un Sakaru tehnoloģijas asociācija (LZSTA).', [
    ['St. Alba University of Applied Sciences', 'partner'], ['Institute of Rivers', 'partner'], ['NT Krasts-Kalns', 'partner'], ['Latvijas Ziņu un Sakaru tehnoloģijas asociācija', 'partner'],
  ]],
  ['Projekta „Mols” partneri tiksies pilsētās Kalmēna (Polija), Ortemka (Lietuva) un Lielā Upe (Igaunija).', []],
  // Rows that all end with a country.
  ['Projekts „Mols”\nPartneri\nLiceul Alba – Scoala Nr 2 Romania\nSzkola nr 6 w Kalmenie Poland\nDimotiko Sxoleio Orion Greece\nProjekta laiks: 2019', [
    ['Liceul Alba – Scoala Nr 2', 'partner'], ['Szkola nr 6 w Kalmenie', 'partner'], ['Dimotiko Sxoleio Orion', 'partner'],
  ]],
  ['The contract for the project “Pier” was signed with the Ministry of Rivers and Lakes of the Republic of Latvia on October 5.', [['Ministry of Rivers and Lakes of the Republic of Latvia', 'funder-agency']]],
  ['During the project “Pier” the Harbour University of Applied Sciences (HU) as the Lead partner will make a film.', [['Harbour University of Applied Sciences', 'lead']]],
  ['Noslēdzies projekts „Jumts”. Pērn draudze iesniedza pieteikumu projektu konkursā.\n\nZīļu evaņģēliski luteriskā draudze', [['Zīļu evaņģēliski luteriskā draudze', 'applicant']]],
  // Two societies are named: which of them „biedrība” is, nobody knows.
  ['Projekts „Jumts”. Pērn biedrība iesniedza pieteikumu projektu konkursā. Paldies biedrībai „Upe” un biedrībai „Krasts”.', []],
  ['Projekta „Zivis” īstenošanā iesaistītas vietējās rīcības grupas: Talsu rajona partnerība, Vēju krasts, Partnerība laukiem un vējam.', [
    ['Talsu rajona partnerība', 'partner'], ['Vēju krasts', 'partner'], ['Partnerība laukiem un vējam', 'partner'],
  ]],
  // A list of things that people did holds no names.
  ['Projektā „Zivis” iesaistītas skolas: Talsu pamatskola, Radošas darbnīcas skolēniem, 12 stundas.', [['Talsu pamatskola', 'partner']]],
  ['Sākas projekts „Pļavas”. Projektu vada Fieldsite – tīkla organizācija. Latviju projektā pārstāv Zīļu Dabas fonds un Meža kopēju biedrība.', [
    ['Fieldsite', 'lead'], ['Zīļu Dabas fonds', 'partner'], ['Meža kopēju biedrība', 'partner'],
  ]],
  ['Zīļu muižas muzejs piedalīsies pārrobežu programmas projektu konkursā „Mazie projekti”.', [['Zīļu muižas muzejs', 'applicant']]],
  ['Atbalstu saņēma Zīļu novadpētniecības muzeja izstrādātais projekta pieteikums „Vecāsmātes prāts”.', [['Zīļu novadpētniecības muzejs', 'applicant']]],
  ['Talsu pamatskolas Comenius projekta „Kopā” darba grupa devās uz Čehiju.', [['Talsu pamatskola', 'implementer']]],
  // „NVA” is the agency that the page calls so, not the better known one.
  ['Projektu „Centrs” īsteno Iekšlietu ministrija sadarbībā ar Nodrošinājuma valsts aģentūru (turpmāk – NVA). Centra pielāgošanu veic NVA.', [
    ['Iekšlietu ministrija', 'implementer'], ['Nodrošinājuma valsts aģentūra', 'partner'],
  ]],
  // One name a line, its country in brackets.
  ['TITLE: Pier\nPartnership: 3 partners\nAyuntamiento De Mar (Spain) - Lead Partner\nDimos Orion (Greece)\nKlub Onda (Poland)\nDescription:\nThe project helps towns to hear what people who live there would like to change in their parks and streets.', [
    ['Ayuntamiento De Mar', 'lead'], ['Dimos Orion', 'partner'], ['Klub Onda', 'partner'],
  ]],
  ['Projekta partneri: Fonds Tartu 2027, Fonds Talsi 2027', [['Fonds Tartu 2027', 'partner'], ['Fonds Talsi 2027', 'partner']]],
  // People of two schools; their working group is no body.
  ['Comenius projekta „Mols” Talsu 2. vidusskolas un Talsu Mākslas vidusskolas skolotāju un skolēnu darba grupa ir atgriezusies no Čehijas, kur tikās ar projekta dalībniekiem.', [
    ['Talsu 2. vidusskola', 'partner'], ['Talsu Mākslas vidusskola', 'partner'],
  ]],
  ['Talsu novada domes priekšsēdētājs Jānis Ozols piedalīsies Eiropas Savienības programmas projektā „Mols”.', [['Talsu novada dome', 'partner']]],
  // The administration of a fund may carry a project out.
  ['Latvijas vides aizsardzības fonda administrācija kopā ar sadarbības partneriem – Zīļu dārzu un Krastu muzeju – ir uzsākusi projekta „Mols” īstenošanu.', [
    ['Latvijas vides aizsardzības fonda administrācija', 'implementer'], ['Zīļu dārzs', 'partner'], ['Krastu muzejs', 'partner'],
  ]],
  ['Talsu novada pašvaldības projektu fonds piešķir līdzekļus. Zīļu attīstības biedrības iesniegtais projekts “Mols” sācies.', [['Zīļu attīstības biedrība', 'applicant']]],
  ['Līdzīgus pasākumus pašvaldība organizēs projekta 2. kārtā. Projektu „Mols” īsteno Talsu novada pašvaldība.', [['Talsu novada pašvaldība', 'implementer']]],
  ['Talsu 2. vidusskolas starptautiskās stratēģiskās partnerības Erasmus+ KA2 projekta „Mols” komanda strādāja skolā.', [['Talsu 2. vidusskola', 'implementer']]],
  ['Jaunatnes organizācija „Radošie prāti” (RP) programmas ietvaros īstenos divpusējās sadarbības iniciatīvu „Mols”.', [['Jaunatnes organizācija „Radošie prāti”', 'implementer']]],
  // A person of the body leads a visit, and the body is a partner.
  ['Projektā „Mols” liela loma ir partnerorganizācijai “Harbour Agency”. Vizītes programmu vadīs organizācijas “Vēju nams” vadītājs.', [['Harbour Agency', 'partner']]],
  // Guests of a project and whose they are.
  ['Svētkos ieradās ārvalstu viesi no Rokas pilsētas pašvaldības Čehijā un Mēsas pilsētas pašvaldības Vācijā. Visi piedalījās projekta „Mols” atklāšanā.', [
    ['Rokas pilsētas pašvaldība', 'partner'], ['Mēsas pilsētas pašvaldība', 'partner'],
  ]],
  ['Projekta „Mols” īstenotājs: Zviedrijas Latviešu apvienība', [['Zviedrijas Latviešu apvienība', 'implementer']]],
  // Names before „finansētu projektu” pay for it.
  ['Pērn Talsu pamatskola īstenoja Valsts kultūrkapitāla fonda, VAS „Lauku meži” un Zīļu novada domes finansētu projektu „Mols”.', [['Talsu pamatskola', 'implementer']]],
  // The local action group chooses among the projects of others.
  ['Biedrība „Zīļu partnerība” saņēmusi 12 projektu iesniegumus. Projekta „Mols” iesniedzējs – Talsu novada pašvaldība.', [
    ['Biedrība „Zīļu partnerība”', 'funder-agency'], ['Talsu novada pašvaldība', 'applicant'],
  ]],
  ['Biedrība „Zīļu partnerība” izvērtēja projekta „Mols” pieteikumu.', [['Biedrība „Zīļu partnerība”', 'funder-agency']]],
  ['Konkursu rīkoja biedrība „Zīļu partnerība”. Projekts „Mols” ir noslēdzies.', [['biedrība „Zīļu partnerība”', 'funder-agency']]],
  ['Project “Pier”. Partners: Ministry of Culture of the Republic of Latvia, 8th Lykeio of Volos and 2nd Primary School of Volos.', [
    ['Ministry of Culture of the Republic of Latvia', 'partner'], ['8th Lykeio of Volos', 'partner'], ['2nd Primary School of Volos', 'partner'],
  ]],
  // Houses that guests were led to, not partners.
  ['Projekts „Nometnes”. Norwegian hosts arranged meetings with cultural institutions, including the Fjord Library.', []],
  ['Uzņēmums – sabiedrība ar ierobežotu atbildību (SIA) "Zīļu svins" – piesaistījis finansējumu projektam „Rūpnīca”, informē SIA "Ziņu nams".', [['SIA "Zīļu svins"', 'implementer']]],
  ['Zīļu Bibliotekāru biedrības (ZBB) izsludinātajā projektu konkursā atbalstīts projekts „Lasām”.', [['Zīļu Bibliotekāru biedrība', 'funder-agency']]],
  ['Projekta „Upe” vizītes laikā Lietuvas pašvaldību – Biržu un Rokišķu – pārstāvji apmeklēja Kuldīgu.', [['Biržu pašvaldība', 'partner'], ['Rokišķu pašvaldība', 'partner']]],
  ['Projekts „Upe” tapa, piesaistot Lauku atbalsta dienesta attīstības programmas 2014.–2020. gadam naudu.', [['Lauku atbalsta dienests', 'funder-agency']]],
  ['Lai izpildītu projekta „Upe” prasības, 31. oktobrī Zīļu novada pašvaldībā viesojās Biržu rajona pašvaldības pārstāvji.', [
    ['Zīļu novada pašvaldība', 'partner'], ['Biržu rajona pašvaldība', 'partner'],
  ]],
  ['Zīļu un Ezeru dziedāšanas biedrība veiksmīgi piedalījusies fonda konkursā ar projektu “Dziedam”.', [['Zīļu un Ezeru dziedāšanas biedrība', 'applicant']]],
  ['Lauku atbalsta dienests ir atbalstījis SIA „Meža sētas” LEADER iesniegto projektu „Laukums”.', [['Lauku atbalsta dienests', 'funder-agency'], ['SIA „Meža sētas”', 'applicant']]],
  ['Projekta „Upe” laikā parakstīts sadarbības līgums starp Nordlandes Muzeju centru (Norvēģija), Zīļu Novadpētniecības muzeju un biedrību “Amatnieks”.', [
    ['Nordlandes Muzeju centrs', 'partner'], ['Zīļu Novadpētniecības muzejs', 'partner'], ['biedrība “Amatnieks”', 'partner'],
  ]],
  ['Zīļu pamatskola kopā ar projekta partneriem Ezeru vidusskolu (LV) un Puka skolu (EE) īstenojusi projektu „Upe”.', [
    ['Zīļu pamatskola', 'implementer'], ['Ezeru vidusskola', 'partner'], ['Puka skola', 'partner'],
  ]],
  ['Projektu „Upe” īsteno Rēzeknes Speciālā ekonomiskā zona.', [['Rēzeknes Speciālā ekonomiskā zona', 'implementer']]],
  ['Zīļu novada pašvaldības finansētajā un nodibinājuma “Zīļu kopienas fonds” organizētajā projektu konkursā atbalstīts biedrības “Krasts” projekts “Talka”.', [
    ['nodibinājums “Zīļu kopienas fonds”', 'funder-agency'], ['biedrība “Krasts”', 'implementer'],
  ]],
  ['Deju kolektīvam “Virpulis” jauni tērpi\n\nBiedrība “Deju pulks”, gatavojoties svētkiem, aktīvi uzsākusi tērpu darināšanu.\n\nApstiprināts projekts “Tērpi”. Deju kolektīvs “Virpulis” dejos rudenī, deju kolektīvam “Virpulis” tērpi patīk.', [
    ['Biedrība “Deju pulks”', 'implementer'],
  ]],
  ['The project is carried out between the Latvian Botanic Garden, the Tartu Botanical Garden and its Society of Friends (EE) and the Garden Association of Latvia.', [
    ['Latvian Botanic Garden', 'partner'], ['Tartu Botanical Garden', 'partner'], ['Society of Friends', 'partner'], ['Garden Association of Latvia', 'partner'],
  ]],
  ['Bīdreiba “Zeilis krosts” pīsadola storptautiskā projektā “Volūdys”.', [['Bīdreiba “Zeilis krosts”', 'partner']]],
  ['Projektā „Upes stāsti” biedrība „Radošais krasts”, Lībagu novada pašvaldība un Stendes rajona Centrālā bibliotēka apvienos spēkus.', [
    ['biedrība „Radošais krasts”', 'partner'], ['Lībagu novada pašvaldība', 'partner'], ['Stendes rajona Centrālā bibliotēka', 'partner'],
  ]],
  ['Projekts „Upe” tiek īstenots sadarbībā ar trim Norvēģijas institūcijām: Norvēģijas Pašvaldību un reģionālās attīstības ministriju, Nordvik reģionālā līmeņa pašvaldību un Aust-Agder reģionālā līmeņa pašvaldību.', [
    ['Norvēģijas Pašvaldību un reģionālās attīstības ministrija', 'partner'], ['Nordvik reģionālā līmeņa pašvaldība', 'partner'], ['Aust-Agder reģionālā līmeņa pašvaldība', 'partner'],
  ]],
  ['Projekta „Upe” partneri: Igaunijas Finanšu ministrija, Zviedrijas Mākslas muzejs.', [['Igaunijas Finanšu ministrija', 'partner'], ['Zviedrijas Mākslas muzejs', 'partner']]],
  ['Talsu profesionālās vidusskolas audzēkņi – Anna Kalna un Oskars Krūmiņš, skolas direktore Biruta Vilka un skolotāja Benita Ozola no 17. līdz 23. martam piedalījās projekta „Upe” apmaiņā Itālijā.', [['Talsu profesionālā vidusskola', 'partner']]],
  ['Talsu profesionālās vidusskolas pedagogi Inese Rozīte un Sigita Bērza kopā ar 8 skolēniem – Līnu Kļaviņu, Gļebu Kalniņu, Gitu Liepiņu, Markusu Krastiņu, Viktoriju Siliņu, Beāti Kalniņu, Marku Liepiņu un Jāni Upīti, atradās Bragas pilsētā, Portugālē projekta „Upe” ietvaros.', [['Talsu profesionālā vidusskola', 'partner']]],
  ['Apmaiņā Talsu profesionālo vidusskolu pārstāvēja 3 pedagogi un 2 skolēni. Projekts „Upe” ilgst divus gadus.', [['Talsu profesionālā vidusskola', 'partner']]],
  ['Talsu pamatskolas Erasmus+ programmā īstenoto projektu „Upe” līdzfinansē Eiropas Savienība.', [['Talsu pamatskola', 'implementer']]],
  ['Projekta „Parki” partneri: Talsu novada pašvaldība, Vecās rajona administrācija un Lielie Luki pilsētas administrācija.', [
    ['Talsu novada pašvaldība', 'partner'], ['Vecās rajona administrācija', 'partner'], ['Lielie Luki pilsētas administrācija', 'partner'],
  ]],
  ['Projektu „Upe” īsteno Lībagu novada pašvaldība. Lībagu novada dome īsteno projektu līdz rudenim.', [['Lībagu novada pašvaldība', 'implementer']]],
  ['Lībagu novada dome nolemj:\n1. Atbalstīt dalību programmas projektā „Krasta taka” kā projekta partnerim ar budžetu 4000 EUR. Lībagu novada domes priekšsēdētājam kontrolēt izpildi.', [['Lībagu novada dome', 'partner']]],
  ['The project “Upe” is implemented by the ZVPC in partnership with the Norwegian Rivers Council. JURSA is one of the participating partners.', [
    ['ZVPC', 'implementer'], ['Norwegian Rivers Council', 'partner'], ['JURSA', 'partner'],
  ]],
  // Initials of funds are no bodies, nor are those that the page explains.
  ['The project “Upe” is run by ERDF rules. The project was organised by the Latvian Association of River Pilots (LARP); its boats were built by LARP.', [
    ['Latvian Association of River Pilots', 'implementer'],
  ]],
  ['The project “Upe” is carried out in collaboration with the University of South-Western Zilava. Anna Zīle is the Finnish coordinator of the project at the Ruska Foundation.', [
    ['University of South-Western Zilava', 'partner'], ['Ruska Foundation', 'partner'],
  ]],
  ['Dome lemj piedalīties projektā „Upe” un iesniegt papīrus projekta vadošajam partnerim – Zīļu novada pašvaldībai.', [['Zīļu novada pašvaldība', 'lead']]],
  ['The project is led by Teatro Minimo dell’Alba from Italy; other partners are Nova Terra in Slovakia, the Royal Weaving School (Belgium) and the Polish Institute of Glass.', [
    ['Teatro Minimo dell’Alba', 'lead'], ['Nova Terra', 'partner'], ['Royal Weaving School', 'partner'], ['Polish Institute of Glass', 'partner'],
  ]],
  ['Projekta iesniedzējs: Kuldīgas novada pašvaldība\nProjekta partneri: biedrība „Upes krasts”; Saldus pamatskola, Saldus, Latvija; Norsk Elvemuseum (NO)', [
    ['Kuldīgas novada pašvaldība', 'applicant'], ['biedrība „Upes krasts”', 'partner'], ['Saldus pamatskola', 'partner'], ['Norsk Elvemuseum', 'partner'],
  ]],
  ['The project “Upe” was submitted by the North Shore Foundation (Poland) acting as a lead partner under the first priority.', [['North Shore Foundation', 'lead']]],
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
  ['Projektā „Upe” biedrībai „Niedre” ir piešķirta dotācija 17 000 eiro.', [['biedrība „Niedre”', 'applicant']]],
  ['Projekta „Upe” partneri Talsu novada domei šajā projektā ir Dobeles novada pašvaldība un Ludzas muzejs.', [
    ['Talsu novada dome', 'partner'], ['Dobeles novada pašvaldība', 'partner'], ['Ludzas muzejs', 'partner'],
  ]],
  ['Vienošanās, kas noslēgta starp Neretas novada domi, Vides aizsardzības ministriju un SIA „Vides investīciju fonds”, paredz pabeigt projektu „Siltums” maijā.', [
    ['Neretas novada dome', 'implementer'], ['Vides aizsardzības ministrija', 'funder-agency'], ['SIA „Vides investīciju fonds”', 'funder-agency'],
  ]],
  ['Lauku atbalsta dienests ES Eiropas Lauksaimniecības fonda pasākuma „Ceļi” ietvaros atbalstīja Neretas novada domes iesniegto projektu „Lauki”.', [
    ['Lauku atbalsta dienests', 'funder-agency'], ['Neretas novada dome', 'applicant'],
  ]],
  ['Lauku atbalsta dienests apstiprinājis Rēzeknes novada pašvaldības iestādes “Zīļu apvienības pārvalde” projekta pieteikumu: „Upe”. Projektu konkursu izsludināja biedrība “Ezeru partnerība”.', [
    ['Lauku atbalsta dienests', 'funder-agency'], ['Zīļu apvienības pārvalde', 'applicant'], ['biedrība “Ezeru partnerība”', 'funder-agency'],
  ]],
  ['Projekts „Upe” iesniegts Neretas novada fonda atklāta projektu konkursa aktivitātē. To īsteno biedrība „Niedre”.', [['Neretas novada fonds', 'funder-agency'], ['biedrība „Niedre”', 'implementer']]],
  ['Neretas mūzikas skola izsludinātajā projektu konkursā piedalīsies ar projektu „Ērģeles”.', [['Neretas mūzikas skola', 'applicant']]],
  ['Realizējot projektu „Upe”, Neretas pamatskolas pārstāvji piedalījās otrajā tikšanās reizē Polijā.', [['Neretas pamatskola', 'partner']]],
  ['Projekta „Purvs” partneri – SIA „Sūna”, Igaunijas purvu fonds (SA Eestimaa Soode Fond) un Kalmes purva apvienība (BUND Kalmer Moor).', [
    ['SIA „Sūna”', 'partner'], ['Igaunijas purvu fonds', 'partner'], ['Kalmes purva apvienība', 'partner'],
  ]],
  ['Seminārā bija projekta „Uguns” īstenotāja – Valsts reģionālās attīstības aģentūras (VRAA) un Vadošās iestādes – Finanšu ministrijas pārstāvji.', [
    ['Valsts reģionālās attīstības aģentūra', 'implementer'], ['Finanšu ministrija', 'funder-agency'],
  ]],
  ['Valsts reģionālās attīstības aģentūras īstenotā Latvijas – Šveices sadarbības programmas projekta „Uguns” ietvaros ierīkota sistēma.', [['Valsts reģionālās attīstības aģentūra', 'implementer']]],
  ['NERETAS DRAUDZĪGĀ AICINĀJUMA VIDUSSKOLA\n\nProjekta „Upe” diena\n\nProjektu īsteno Neretas Draudzīgā Aicinājuma vidusskola.', [['Neretas Draudzīgā Aicinājuma vidusskola', 'implementer']]],
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
  ['Vizbuļu biedrības (VB) Piebalgas nodaļa sadarbībā ar Drustu pagasta bibliotēku-dienas centru īstenoja projektu „Kaimiņi”.', [
    ['Vizbuļu biedrības Piebalgas nodaļa', 'implementer'], ['Drustu pagasta bibliotēka-dienas centrs', 'partner'],
  ]],
  ['Projektu koordinē sabiedriskā organizācija - biedrība Vidzemes Vecāku izglītības apvienība.', [['Vidzemes Vecāku izglītības apvienība', 'lead']]],
  ['Projekta partneri:\nPP2:Sēlijas tūrisma aģentūra;\nPP3: Braslavas apgabala izpildkomiteja;', [['Sēlijas tūrisma aģentūra', 'partner'], ['Braslavas apgabala izpildkomiteja', 'partner']]],
  ['Partneri\n\nGimnazija Celje Sever\n\nKauno Saules pagrindine mokykla\n\nDrustu pamatskola\n\nLaiks\n\n2019. gads', [
    ['Gimnazija Celje Sever', 'partner'], ['Kauno Saules pagrindine mokykla', 'partner'], ['Drustu pamatskola', 'partner'],
  ]],
  ['Ministrija noslēdza līgumu ar Latvijas Mežu skolu savienību par projekta „Koks” īstenošanu.', [['Latvijas Mežu skolu savienība', 'implementer']]],
  ['Aprīlī parakstīti līgumi ar Dagdas novada pašvaldību, Līvānu novada pašvaldību un Talsu novada pašvaldību.', [
    ['Dagdas novada pašvaldība', 'implementer'], ['Līvānu novada pašvaldība', 'implementer'], ['Talsu novada pašvaldība', 'implementer'],
  ]],
  ['Alojas novada dome nolēma slēgt sadarbības līgumu ar Burtnieku ezera biedrību par projekta ieviešanu.', [['Burtnieku ezera biedrība', 'partner'], ['Alojas novada dome', 'implementer']]],
  ['Priecājamies, ka Alojas novada pašvaldības vadītais projekts „Lauks” izvēlēts par labāko.', [['Alojas novada pašvaldība', 'lead']]],
  ['Projekts „Purvs” tiek realizēts biedrības „Lūšu draugi” vadībā.', [['biedrība „Lūšu draugi”', 'lead']]],
  ['Projektā iesaistīti partneri no divām valstīm: Alojas novada dome – Vadošais partneris, Limbažu muzejs un Palangas bibliotēka.', [
    ['Alojas novada dome', 'lead'], ['Limbažu muzejs', 'partner'], ['Palangas bibliotēka', 'partner'],
  ]],
  ['Projekts tapis ar ELFLA fonda atbalstu, kura līdzekļus novadā īsteno biedrība „Upju partnerība”.', [['biedrība „Upju partnerība”', 'funder-agency']]],
  ['Konkursu „Vējš”, ko administrē Latvijas Buru savienība, izsludina maijā.', [['Latvijas Buru savienība', 'funder-agency']]],
  ['Projekta vadību nodrošina Jūras pētniecības institūts (JPI), un tajā piedalās vēl Liepājas muzejs.', [['Jūras pētniecības institūts', 'lead'], ['Liepājas muzejs', 'partner']]],
  ['Jūras pētniecības institūts (JPI) atrodas Liepājā. Projektu „Zivis” īsteno JPI.', [['Jūras pētniecības institūts', 'implementer']]],
  ['Sadarbojas partneri no Spānijas (Casa Verde), Itālijas (Centro Onda) un Polijas (Gimnazjum nr 9).', [
    ['Casa Verde', 'partner'], ['Centro Onda', 'partner'], ['Gimnazjum nr 9', 'partner'],
  ]],
  ['Projektā sadarbojas partneri – Latvijas (Ludzas muzejs, Upju forums), Igaunijas (Tartu kolledžs un Sāremā pašvaldība) un Polijas (Lentas pilsētu un ciemu asociācija).', [
    ['Ludzas muzejs', 'partner'], ['Upju forums', 'partner'], ['Tartu kolledžs', 'partner'], ['Sāremā pašvaldība', 'partner'], ['Lentas pilsētu un ciemu asociācija', 'partner'],
  ]],
  ['Jūras pētniecības institūts (JPI) ir projekta „Zivis” vadošais partneris.', [['Jūras pētniecības institūts', 'lead']]],
  ['Projekta iesniedzējs: Zīļu izglītības centrs / Acorn Learning Centre', [['Zīļu izglītības centrs', 'applicant']]],
  ['Neretas novada dome īsteno projektu „Siltums”, lai gūtu atbalstu jaunam jumtam bērnudārzā „Zīlīte”.', [['Neretas novada dome', 'implementer']]],
  ['Neretas novada domes sēdē vienbalsīgi nolēma, ka skatuves projekts tiks iesniegts konkursam.', [['Neretas novada dome', 'implementer']]],
  ['Jēkabpils Valsts ģimnāzijā noslēdzies projekts „Stāsti”, kurā piedalījās skolas no Spānijas.', [['Jēkabpils Valsts ģimnāzija', 'implementer']]],
  ['Rēzeknes Tehnoloģiju akadēmijas pētnieki projektā „Kūdra” sadarbojas ar Tartu Universitāti.', [['Rēzeknes Tehnoloģiju akadēmija', 'partner'], ['Tartu Universitāte', 'partner']]],
  ['Valkas vidusskolas direktore Anna Kalna un skolotāja Ieva Ozola piedalījās projekta „Balsis” vizītē Grieķijā.', [['Valkas vidusskola', 'partner']]],
  ['Dome saņēma Lauku atbalsta dienesta Zemgales reģionālās pārvaldes lēmumu par projekta „Laukums” apstiprināšanu, kas iesniegts biedrības „Sala” izsludinātajā konkursā.', [
    ['Lauku atbalsta dienesta Zemgales reģionālā pārvalde', 'funder-agency'], ['biedrība „Sala”', 'funder-agency'],
  ]],
  ['Biedrība „Upe” īsteno projektu „Laiva”, kas iesniegts biedrības „Niedres partnerība” izsludinātā atklātā projektu konkursā.', [
    ['Biedrība „Upe”', 'implementer'], ['biedrība „Niedres partnerība”', 'funder-agency'],
  ]],
  ['Projektu „Laiva” iesniegs biedrības Niedru biznesa asociācija atklāta projektu iesniegumu konkursa otrajā kārtā.', [['Niedru biznesa asociācija', 'funder-agency']]],
  ['Projekts „Upe”\nVietējā rīcības grupa: biedrība „Niedru partnerība”\nFonds: ELFLA', [['biedrība „Niedru partnerība”', 'funder-agency']]],
  ['Partners of the project "Forest" are:\n\nESTONIA Paju lasteaed Terake\n\nLITHUANIA Nemuno lopšelis-darželis Gandras\n\nLATVIA Ogres pamatskola (coordinator)', [
    ['Paju lasteaed Terake', 'partner'], ['Nemuno lopšelis-darželis Gandras', 'partner'], ['Ogres pamatskola', 'lead'],
  ]],
  ['Erasmus+ projektā „Rati” piedalās sešu valstu skolas. Projekta finansējums Talsu vidusskolai ir 19 480 EUR.', [['Talsu vidusskola', 'partner']]],
  ['Projekta partneri: Ludzas novads, Rēzeknes pilsēta', [['Ludzas novads', 'partner'], ['Rēzeknes pilsēta', 'partner']]],
  ['Ikšķiles brīvā skola – projekta koordinators, bet partneri – Tartu Erakool un Kauno Valdorfo mokykla.', [
    ['Ikšķiles brīvā skola', 'lead'], ['Tartu Erakool', 'partner'], ['Kauno Valdorfo mokykla', 'partner'],
  ]],
  ['Projektā sadarbojas trīs skolas: Iecavas vidusskola, Drustu pamatskola un Palangas ģimnāzija.', [
    ['Iecavas vidusskola', 'partner'], ['Drustu pamatskola', 'partner'], ['Palangas ģimnāzija', 'partner'],
  ]],
  ['Projekta partneri ir biedrība „Upe”, kas dibināta 1998. gadā un sadarbojas ar daudzām skolām, kā arī Aknīstes, Auces un Neretas novada dome.', [
    ['biedrība „Upe”', 'partner'], ['Aknīstes novada dome', 'partner'], ['Auces novada dome', 'partner'], ['Neretas novada dome', 'partner'],
  ]],
  ['Viesi apmeklēja divus Latvijas partnerus – Ludzas pilsētu, Balvu novadu un Cēsu muzeju.', [
    ['Ludzas pilsēta', 'partner'], ['Balvu novads', 'partner'], ['Cēsu muzejs', 'partner'],
  ]],
  ['Līgums par projekta „Dārzi” īstenošanu starp Saldus novada pašvaldību kā vadošo projekta partneri un Talsu, Dobeles novadiem no Latvijas puses, kā arī Somijas pusi – Oulu pilsētas administrāciju un Vāsas universitāti noslēgts 2019. gadā.', [
    ['Saldus novada pašvaldība', 'lead'], ['Talsu novads', 'partner'], ['Dobeles novads', 'partner'], ['Oulu pilsētas administrācija', 'partner'], ['Vāsas universitāte', 'partner'],
  ]],
  ['Projekta „Upe” partneri ir Talsu un Dobeles novadi. Ludzas novads projektā darbosies kā projekta partneris.', [['Talsu novads', 'partner'], ['Dobeles novads', 'partner'], ['Ludzas novads', 'partner']]],
  // Whose fund it is that money was had from says nothing of the body.
  ['Zīļu novada pašvaldība no Šveices programmas saņēma 64 000 CHF. Projekts „Upe” ir galā.', [['Zīļu novada pašvaldība', 'implementer']]],
  // The only body that a page of some length names; not in a short note, nor beside another.
  [`${LONG_STORY} Vasarā jauno laukumu iemēģināja arī Krasta pamatskolas bērni.`, [['Krasta pamatskola', 'implementer']]],
  [`${LONG_STORY} Vasarā jauno laukumu iemēģināja Krasta pamatskolas un Zīļu pamatskolas bērni.`, []],
  ['Projekts „Upe” ir galā. Laukumu iemēģināja arī Krasta pamatskolas bērni.', []],
  ['Bērnudārza „Pasaciņa” audzinātājas devās uz Islandi, lai projekta „Upe” ietvaros vērotu nodarbības.', [['Bērnudārzs „Pasaciņa”', 'partner']]],
  ['Projekta „Upe” uzņemošā organizācija ir Krasta jauniešu biedrība.', [['Krasta jauniešu biedrība', 'partner']]],
  // Land that acts, and land where something is or happens.
  ['Projektu „Upe” vada Talsu novads.', [['Talsu novads', 'lead']]],
  ['Dobeles novads ir uzsācis projekta „Upe” īstenošanu.', [['Dobeles novads', 'implementer']]],
  ['Projekta „Upe” vadošais partneris ir Ludzas novads, partneri – Utenas rajons un Zarasu rajons.', [['Ludzas novads', 'lead'], ['Utenas rajons', 'partner'], ['Zarasu rajons', 'partner']]],
  ['Projekta „Upe” iesniedzējs: Ludzas novads', [['Ludzas novads', 'applicant']]],
  ['Projektu „Upe” kopīgi īsteno Ludzas un Balvu novads.', [['Ludzas novads', 'implementer'], ['Balvu novads', 'implementer']]],
  ['Projektu „Upe” īsteno biedrība „Zars”, Talsu novads.', [['biedrība „Zars”', 'implementer']]],
  ['Projekts „Upe” tiek īstenots Talsu novadā. Vieta: Talsu novads. Talsu novads ir bagāts ar ezeriem.', []],
  ['Projektu „Upe” īsteno Talsu novads. Talsu novada pašvaldība aicina talkā.', [['Talsu novada pašvaldība', 'implementer']]],
  ['Pārventas muzejā tiekas projekta „Krasti” vadības grupas dalībnieki no Cēsu Centrālās bibliotēkas, Saldus muzeja un Oulu pilsētas bibliotēkas.', [
    ['Cēsu Centrālā bibliotēka', 'partner'], ['Saldus muzejs', 'partner'], ['Oulu pilsētas bibliotēka', 'partner'],
  ]],
  ['Maija beigās Neretas novada dome uzsāka projekta „Siltums” īstenošanu.', [['Neretas novada dome', 'implementer']]],
  ['Projektu „Ceļi” īstenoja Neretas novada dome, piesaistot Lauku atbalsta dienesta finansējumu.', [['Neretas novada dome', 'implementer'], ['Lauku atbalsta dienests', 'funder-agency']]],
  ['Projekts „Vītols” guvis atbalstu vietējās rīcības grupas biedrības „Lielupes loki” konkursā. Projektu īsteno biedrība „Niedre”.', [['biedrība „Lielupes loki”', 'funder-agency'], ['biedrība „Niedre”', 'implementer']]],
  ['Biedrības „Niedre” projekta „Vītols” programmas administrators ir nodibinājums „Sēlijas fonds”.', [['Biedrība „Niedre”', 'implementer'], ['nodibinājums „Sēlijas fonds”', 'funder-agency']]],
  ['No 12. augusta Apē norisinājās biedrības „Kadrs” organizētā jauniešu apmaiņa „Filma”. Projektā „Filma” bija jaunieši no Somijas.', [['biedrība „Kadrs”', 'implementer']]],
  ['SIA „Kalēju nami” ir pabeigusi virtuves atjaunošanu Paplakas saieta namā ELFLA projekta „Galds” ietvaros. Projektu īsteno Neretas novada dome.', [['Neretas novada dome', 'implementer']]],
  ['Pateicoties biedrības „Lielupes loki” izsludinātajam projektu konkursam, Neretas novada dome īsteno projektu „Galds”.', [['biedrība „Lielupes loki”', 'funder-agency'], ['Neretas novada dome', 'implementer']]],
  ['Neretas novada dome ar Lauku atbalsta dienesta atbalstu īstenojusi projektu „Galds”.', [['Neretas novada dome', 'implementer'], ['Lauku atbalsta dienests', 'funder-agency']]],
  ['Project duration: 2021\nLeading partner: Haapsalu Lace Museum (Estonia), partners: Museo del Telar SL (Spain), Atelier Blau (Germany)\nTotal cost: 9000 EUR', [
    ['Haapsalu Lace Museum', 'lead'], ['Museo del Telar SL', 'partner'], ['Atelier Blau', 'partner'],
  ]],
  ['Projektu „Upe” īsteno biedrība „Niedre”. Par to stāsta Inga Ozola, Maltas apvienības koordinatore.', [['biedrība „Niedre”', 'implementer']]],
  ['Projekts „Saule” tiek īstenots Mālpils novada pašvaldībā.', [['Mālpils novada pašvaldība', 'implementer']]],
  ['Projektā „Upe” sadarbosies divas bibliotēkas – Drustu un Maltas pagasta bibliotēkas.', [['Drustu pagasta bibliotēka', 'partner'], ['Maltas pagasta bibliotēka', 'partner']]],
  ['Vadošais partneris ir Sēlijas tūrisma asociācija. Neretas novada domes kopējais projektā piešķirtais budžets ir 9000 EUR.', [
    ['Sēlijas tūrisma asociācija', 'lead'], ['Neretas novada dome', 'partner'],
  ]],
  ['Sēlijas reģiona attīstības aģentūra 2019. gada martā izsludināja projektu pieteikumu konkursu. Projektu „Upe” īsteno Neretas novada dome.', [
    ['Sēlijas reģiona attīstības aģentūra', 'funder-agency'], ['Neretas novada dome', 'implementer'],
  ]],
  ['Lauku atbalsta dienests apstiprināja projektu „Galds”. Paldies Lauku atbalsta dienesta Zemgales reģionālajai pārvaldei! Projektu īsteno Neretas novada dome.', [
    ['Lauku atbalsta dienests', 'funder-agency'], ['Neretas novada dome', 'implementer'],
  ]],
  ['Ciemos brauca partneri – Ludzas pilsēta un Talsu novads. Par saturu atbild Talsu novada pašvaldība.', [['Ludzas pilsēta', 'partner'], ['Talsu novada pašvaldība', 'partner']]],
  ['Projekta „Upe” laikā Neretas novada pašvaldībā viesojās Biržu rajona pašvaldības speciālisti.', [['Biržu rajona pašvaldība', 'partner'], ['Neretas novada pašvaldība', 'partner']]],
  ['Sanāksmē tikās projekta „Upe” partneri no Drustu pamatskolas un Vilniaus technologiju mokymo centras.', [['Drustu pamatskola', 'partner'], ['Vilniaus technologiju mokymo centras', 'partner']]],
  ['The project partners are Hilltown Municipality Council in Latvia, Ash and Birch District Municipalities and Fordham Municipality in Lithuania.', [
    ['Hilltown Municipality Council', 'partner'], ['Ash District Municipality', 'partner'], ['Birch District Municipality', 'partner'], ['Fordham Municipality', 'partner'],
  ]],
  ['The functions of the managing partner of the project are carried out by Hilltown Municipality Council.', [['Hilltown Municipality Council', 'lead']]],
  ['Pabeigta ceļa pārbūve projektā „Sala”, aģentūru ALFA informēja Neretas novada pašvaldībā.', [['Neretas novada pašvaldība', 'implementer']]],
  ['Projekta „Upe” partneri – Talsu un Dobeles rajonu padomes.', [['Talsu rajona padome', 'partner'], ['Dobeles rajona padome', 'partner']]],
  ['Talsu pilsētas bibliotēkas darbinieki projekta „Grāmata” ietvaros kopā ar partneriem Dobeles Centrālo bibliotēku devās pieredzes braucienā uz Somiju.', [
    ['Talsu pilsētas bibliotēka', 'partner'], ['Dobeles Centrālā bibliotēka', 'partner'],
  ]],
  ['Talsu pilsētas bibliotēkas nozares eksperte Anna Kalna devās uz Somiju, lai piedalītos projektā „Grāmata”.', [['Talsu pilsētas bibliotēka', 'partner']]],
  ['Neretas novada dome Vides ministrijā atklātā konkursa „Siltas un drošas ēkas visiem mūsu bērniem” ietvaros iesniedza projektu „Siltums”.', [['Neretas novada dome', 'applicant'], ['Vides ministrija', 'funder-agency']]],
  ['The project will be carried out between the Estonian Health Board, Hilltown Hospital (LV) and Lakeside Hospital (EE).', [['Estonian Health Board', 'partner'], ['Hilltown Hospital', 'partner'], ['Lakeside Hospital', 'partner']]],
  ['Projekta iesniedzējs (vadošais partneris):\nBiržu rajona pašvaldība', [['Biržu rajona pašvaldība', 'lead']]],
  ['Dānijā mūs uzņēma Hvalsø skola. Talsu vidusskolai ar Hvalsø skolu ir ilgstoša sadarbība projektā „Draugi”.', [['Hvalsø skola', 'partner'], ['Talsu vidusskola', 'partner']]],
];

/** Documents in which a named body has no part in the project, and why. */
export const noOrganisations: readonly (readonly [text: string, reason: string])[] = [
  ['Prieks par Zīļu bibliotēkas (projekta vadītāja M. Kalna) darbiem.', 'a person in brackets leads, not the house'],
  ['We visited towns on our way with the project “Pier”:\nAlba (Spain)\nBrno (Czechia)\nCluj (Romania)', 'towns and their countries'],
  ['Svētkos ieradās viesi no Rokas pilsētas pašvaldības Čehijā.', 'guests without a project'],
  ['Projekta „Upe” dienā pašvaldību – lielo un mazo – pārstāvji dziedāja.', 'words between dashes that are no places'],
  ['Projektam „Upe” noder fonda „Zelta zivs” piešķirta nauda 700 eiro.', 'a fund in the genitive gives, nobody is given'],
  ['Project "River"\n\nActivities:\n1. Courses\n2. Discussions\n3. The integration club „Charm”', 'a club among the works'],
  ['Noslēdzies projekts „Siltums”. Objektā Neretas pamatskola uzstādīts siltumsūknis.', 'a house that was built in'],
  ['Svētkos Neretas pamatskolas pārstāvji piedalījās tikšanās reizē ar rakstnieci.', 'a meeting that no project brings'],
  ['Rezultāti:\n• projekta sadarbības partneru - Šveices iestādes dalība projektā;\n• Tīmekļa spēle bērniem.', 'partners in the middle of a sentence'],
  ['Svētkos Lietuvas pašvaldību – Biržu un Rokišķu – pārstāvji dziedāja.', 'guests that no project brings'],
  ['Project coordinator in Latvia: Benjamin Hartley (ben.hartley@stage.example).', 'a person with an address is no lead partner'],
  ['Būvdarbus veica SIA „Sēļu nams”.', 'a contractor'],
  ['Project title: Upe\n\nPartners: Three municipalities from 3 different countries: Denmark, Latvia, and Lithuania. In Latvia, the chosen town is Cēsis.', 'how many partners, and a sentence that ends among them'],
  ['Rezultāti / 2016.gadsZīļu reģiona attīstības aģentūra izsludināja projektu „Upe” konkursu.', 'a heading that has run into a name'],
  ['Valsts kultūrkapitāla fonds izsludināja projektu konkursu, tajā atbalstīts projekts „Upe”.', 'a fund that gives is the funder'],
  ['Noslēgusies projekta ceļu rekonstrukcija, ko veica SIA „Sēļu ceļi” no 1. marta.', 'a contractor in a clause of its own'],
  ['Paldies SIA „Sēļu ekrāni” par projekta ekrāna piegādi un uzstādīšanu!', 'a contractor who is thanked'],
  ['Projektu „Upe” atbalsta fonds no Kultūras ministrijas piešķirtajiem valsts budžeta līdzekļiem.', 'where the fund has its money from'],
  ['Talsu pilsētas bibliotēkas darbinieki svinēja projekta „Grāmata” sākumu.', 'people who go nowhere'],
  ['Projektu „Upe” atbalstīja VAS „Lauku meži” finansētajā konkursā.', 'who pays for a contest'],
  ['Projekta „Upe” dalībnieki viesojās Biržu muzejā, kur tikās ar pilsētas ļaudīm.', 'a house that was visited'],
  ['Zīļu muzejā viesojās Biržu muzeja pārstāvji.', 'who has guests that no project brings'],
  ['Liels paldies par atbalstu projekta „Upe” laikā biedrībai „Ezera partnerība”.', 'who is thanked'],
  ['Projektu finansē Eiropas Reģionālās attīstības fonds.', 'a fund is a funder'],
  ['Ekskursijā bērni apmeklēja Eņģeļu muzeju.', 'a house that was only visited'],
  ['Projektu atbalsta ASV vēstniecība Latvijā.', 'an embassy gives money'],
  ['Latgales pašvaldību pārstāvji tikās Daugavpilī.', 'a crowd of bodies, none of them named'],
  ['Pēc pašvaldības pasūtījuma SIA „Ceļu vīri” veic projekta darbus.', 'a hired company'],
  ['Līgums par būvdarbiem noslēgts ar Cēsu ceļu pārvaldi.', 'a contract for works'],
  ['Projekta „Mols” dalībnieki apmeklēja franču “Cirque Alba”, Maltas “Alba Youth” un Plovdivas bibliotēku.', 'houses that were seen'],
  ['Projektā „Mols” skanēja spāņu „Zorba” un itāļu „Ciao”.', 'songs of two nations'],
  ['Projekts „Mols”. Koncertā dziedājām kopā ar „Zīli” un „Ozolu”.', 'songs or whatever else stands in quotation marks'],
  ['Projekts „Mols” noslēdzies. Paldies dalībniekiem!\nIzdevējs: Zīļu novada dome', 'who publishes a paper'],
  ['Projektu līdzfinansē Eiropas Reģionālais fonds.', 'a fund under a shortened name'],
  ['Projektu finansē Šveices Konfederācija.', 'a state'],
  ['Sadarbības partneri: Latvijas pašvaldības un Valsts profesionālās izglītības iestādes', 'bodies without names'],
  ['Guests of the project came from afar.\n\nESTONIA Paju Terake', 'one row of a country is no list'],
  ['Projekta „Krāsas” viesus sagaidīja grupas „Bitītes” audzēkne Anna.', 'a group of a kindergarten'],
  ['Koordinatore Alojas novada pašvaldībā ir Ilze Kalna.', 'where a person works'],
  ['Partneri ir no Igaunijas (Tartu) un Lietuvas (Kauņa).', 'towns in brackets'],
  ['Projekts „Rīgas Franču liceja pagalms” ir sācies.', 'a body inside the title'],
  ['Projekta koordinatore\nAnna Ozola (Purvu grupa)', 'a person with a bracket behind her name'],
  ['Finansētājs: Valsts reģionālās attīstības aģentūras Latvijas vides aizsardzības fonds', 'whose fund it is'],
  ['Informāciju par projektu „Upe” sagatavoja\nAttīstības nodaļas projektu vadītāja', 'a unit that somebody works in'],
];
