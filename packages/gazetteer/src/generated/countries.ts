// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const countriesTable = `code	name	alias	forms
AD	Andora		sN=Andora | sG=Andoras | sD=Andorai | sA=Andoru | sL=Andorā | AD~xw
AE	Apvienotie Arābu Emirāti		pN=Apvienotie Arābu Emirāti | pG=Apvienoto Arābu Emirātu | pD=Apvienotajiem Arābu Emirātiem | pA=Apvienotos Arābu Emirātus | pL=Apvienotajos Arābu Emirātos | AE~xw
AF	Afganistāna		sN=Afganistāna | sG=Afganistānas | sD=Afganistānai | sA=Afganistānu | sL=Afganistānā | AF~xw
AL	Albānija		sN=Albānija | sG=Albānijas | sD=Albānijai | sA=Albāniju | sL=Albānijā | AL~xw
AM	Armēnija		sN=Armēnija | sG=Armēnijas | sD=Armēnijai | sA=Armēniju | sL=Armēnijā | AM~xw
AR	Argentīna		sN=Argentīna | sG=Argentīnas | sD=Argentīnai | sA=Argentīnu | sL=Argentīnā | AR~xw
AT	Austreja	synonym	sN=Austreja | sG=Austrejis | sD=Austrejai | sA=Austreju | sL=Austrejā
AT	Austrija		sN=Austrija | sG=Austrijas | sD=Austrijai | sA=Austriju | sL=Austrijā | AT~xw
AU	Austrālija		sN=Austrālija | sG=Austrālijas | sD=Austrālijai | sA=Austrāliju | sL=Austrālijā | AU~xw
AX	Ālandu salas		pN,pA=Ālandu salas | pG=Ālandu salu | pD=Ālandu salām | pL=Ālandu salās | AX~xw
AZ	Azerbaidžāna		sN=Azerbaidžāna | sG=Azerbaidžānas | sD=Azerbaidžānai | sA=Azerbaidžānu | sL=Azerbaidžānā | AZ~xw
BA	Bosnija un Hercegovina		sN=Bosnija un Hercegovina | sG=Bosnijas un Hercegovinas | sD=Bosnijai un Hercegovinai | sA=Bosniju un Hercegovinu | sL=Bosnijā un Hercegovinā | BA~xw
BD	Bangladeša		sN=Bangladeša | sG=Bangladešas | sD=Bangladešai | sA=Bangladešu | sL=Bangladešā | BD~xw
BE	Beļgeja	synonym	sN=Beļgeja | sG=Beļgejis | sD=Beļgejai | sA=Beļgeju | sL=Beļgejā
BE	Beļģija		sN=Beļģija | sG=Beļģijas | sD=Beļģijai | sA=Beļģiju | sL=Beļģijā | BE~xw
BG	Bulgareja	synonym	sN=Bulgareja | sG=Bulgarejis | sD=Bulgarejai | sA=Bulgareju | sL=Bulgarejā
BG	Bulgārija		sN=Bulgārija | sG=Bulgārijas | sD=Bulgārijai | sA=Bulgāriju | sL=Bulgārijā | BG~xw
BG	Болгария	synonym	sN=Болгария | sG,sD,sL=Болгарии | sA=Болгарию | Болгарией
BR	Brazīlija		sN=Brazīlija | sG=Brazīlijas | sD=Brazīlijai | sA=Brazīliju | sL=Brazīlijā | BR~xw
BY	Baltkrievija		sN=Baltkrievija | sG=Baltkrievijas | sD=Baltkrievijai | sA=Baltkrieviju | sL=Baltkrievijā | BY~xw
BY	Boltkrīveja	synonym	sN=Boltkrīveja | sG=Boltkrīvejis | sD=Boltkrīvejai | sA=Boltkrīveju | sL=Boltkrīvejā
BY	Беларусь	synonym	sN,sA=Беларусь | sG,sD,sL=Беларуси | Беларусью
BY	Белоруссия	synonym	sN=Белоруссия | sG,sD,sL=Белоруссии | sA=Белоруссию | Белоруссией
CA	Kanāda		sN=Kanāda | sG=Kanādas | sD=Kanādai | sA=Kanādu | sL=Kanādā | CA~xw
CH	Šveice		sN=Šveice | sG=Šveices | sD=Šveicei | sA=Šveici | sL=Šveicē | CH~xw
CL	Čīle		sN=Čīle | sG=Čīles | sD=Čīlei | sA=Čīli | sL=Čīlē | CL~xw
CN	Ķīna		sN=Ķīna | sG=Ķīnas | sD=Ķīnai | sA=Ķīnu | sL=Ķīnā | CN~xw
CN	Ķīnas Tautas Republika	synonym	sN=Ķīnas Tautas Republika | sG=Ķīnas Tautas Republikas | sD=Ķīnas Tautas Republikai | sA=Ķīnas Tautas Republiku | sL=Ķīnas Tautas Republikā
CO	Kolumbija		sN=Kolumbija | sG=Kolumbijas | sD=Kolumbijai | sA=Kolumbiju | sL=Kolumbijā | CO~xw
CU	Kuba		sN=Kuba | sG=Kubas | sD=Kubai | sA=Kubu | sL=Kubā | CU~xw
CY	Kipra		sN=Kipra | sG=Kipras | sD=Kiprai | sA=Kipru | sL=Kiprā | CY~xw
CZ	Čeheja	synonym	sN=Čeheja | sG=Čehejis | sD=Čehejai | sA=Čeheju | sL=Čehejā
CZ	Čehija		sN=Čehija | sG=Čehijas | sD=Čehijai | sA=Čehiju | sL=Čehijā | CZ~xw
CZ	Čehijas Republika	synonym	sN=Čehijas Republika | sG=Čehijas Republikas | sD=Čehijas Republikai | sA=Čehijas Republiku | sL=Čehijas Republikā
CZ	Чехия	synonym	sN=Чехия | sG,sD,sL=Чехии | sA=Чехию | Чехией
DE	Vuoceja	synonym	sN=Vuoceja | sG=Vuocejis | sD=Vuocejai | sA=Vuoceju | sL=Vuocejā
DE	Vācija		sN=Vācija | sG=Vācijas | sD=Vācijai | sA=Vāciju | sL=Vācijā | DE~xw
DE	Германия	synonym	sN=Германия | sG,sD,sL=Германии | sA=Германию | Германией
DK	Daneja	synonym	sN=Daneja | sG=Danejis | sD=Danejai | sA=Daneju | sL=Danejā
DK	Dānija		sN=Dānija | sG=Dānijas | sD=Dānijai | sA=Dāniju | sL=Dānijā | DK~xw
DK	Дания	synonym	sN=Дания | sG,sD,sL=Дании | sA=Данию | Данией
DZ	Alžīrija		sN=Alžīrija | sG=Alžīrijas | sD=Alžīrijai | sA=Alžīriju | sL=Alžīrijā | DZ~xw
EE	Igauneja	synonym	sN=Igauneja | sG=Igaunejis | sD=Igaunejai | sA=Igauneju | sL=Igaunejā
EE	Igaunija		sN=Igaunija | sG=Igaunijas | sD=Igaunijai | sA=Igauniju | sL=Igaunijā | EE~xw
EE	Эстония	synonym	sN=Эстония | sG,sD,sL=Эстонии | sA=Эстонию | Эстонией
EG	Ēģipte		sN=Ēģipte | sG=Ēģiptes | sD=Ēģiptei | sA=Ēģipti | sL=Ēģiptē | EG~xw
ES	Kanāriju salas	part	pN,pA=Kanāriju salas | pG=Kanāriju salu | pD=Kanāriju salām | pL=Kanāriju salās
ES	Spaneja	synonym	sN=Spaneja | sG=Spanejis | sD=Spanejai | sA=Spaneju | sL=Spanejā
ES	Spānija		sN=Spānija | sG=Spānijas | sD=Spānijai | sA=Spāniju | sL=Spānijā | ES~xw
ES	Испания	synonym	sN=Испания | sG,sD,sL=Испании | sA=Испанию | Испанией
ET	Etiopija		sN=Etiopija | sG=Etiopijas | sD=Etiopijai | sA=Etiopiju | sL=Etiopijā | ET~xw
FI	Someja	synonym	sN=Someja | sG=Somejis | sD=Somejai | sA=Someju | sL=Somejā
FI	Somija		sN=Somija | sG=Somijas | sD=Somijai | sA=Somiju | sL=Somijā | FI~xw
FI	Финляндия	synonym	sN=Финляндия | sG,sD,sL=Финляндии | sA=Финляндию | Финляндией
FO	Farēru salas	historic	pN,pA=Farēru salas | pG=Farēru salu | pD=Farēru salām | pL=Farēru salās
FO	Fēru salas		pN,pA=Fēru salas | pG=Fēru salu | pD=Fēru salām | pL=Fēru salās | FO~xw
FR	Franceja	synonym	sN=Franceja | sG=Francejis | sD=Francejai | sA=Franceju | sL=Francejā
FR	Francija		sN=Francija | sG=Francijas | sD=Francijai | sA=Franciju | sL=Francijā | FR~xw
FR	Франция	synonym	sN=Франция | sG,sD,sL=Франции | sA=Францию | Францией
GB	Anglija	part	sN=Anglija | sG=Anglijas | sD=Anglijai | sA=Angliju | sL=Anglijā
GB	Apvienotā Karaliste	synonym	sN=Apvienotā Karaliste | sG=Apvienotās Karalistes | sD=Apvienotajai Karalistei | sA=Apvienoto Karalisti | sL=Apvienotajā Karalistē
GB	Lelbritaneja	synonym	sN=Lelbritaneja | sG=Lelbritanejis | sD=Lelbritanejai | sA=Lelbritaneju | sL=Lelbritanejā
GB	Lielbritānija		sN=Lielbritānija | sG=Lielbritānijas | sD=Lielbritānijai | sA=Lielbritāniju | sL=Lielbritānijā | GB~xw
GB	Skotija	part	sN=Skotija | sG=Skotijas | sD=Skotijai | sA=Skotiju | sL=Skotijā
GB	Velsa	part	sN=Velsa | sG=Velsas | sD=Velsai | sA=Velsu | sL=Velsā
GB	Ziemeļīrija	part	sN=Ziemeļīrija | sG=Ziemeļīrijas | sD=Ziemeļīrijai | sA=Ziemeļīriju | sL=Ziemeļīrijā
GE	Gruzeja	synonym	sN=Gruzeja | sG=Gruzejis | sD=Gruzejai | sA=Gruzeju | sL=Gruzejā
GE	Gruzija		sN=Gruzija | sG=Gruzijas | sD=Gruzijai | sA=Gruziju | sL=Gruzijā | GE~xw
GH	Gana		sN=Gana | sG=Ganas | sD=Ganai | sA=Ganu | sL=Ganā | GH~xw
GL	Grenlande		sN=Grenlande | sG=Grenlandes | sD=Grenlandei | sA=Grenlandi | sL=Grenlandē | GL~xw
GR	Grekeja	synonym	sN=Grekeja | sG=Grekejis | sD=Grekejai | sA=Grekeju | sL=Grekejā
GR	Grieķija		sN=Grieķija | sG=Grieķijas | sD=Grieķijai | sA=Grieķiju | sL=Grieķijā | GR~xw
GR	Греция	synonym	sN=Греция | sG,sD,sL=Греции | sA=Грецию | Грецией
HK	Honkonga		sN=Honkonga | sG=Honkongas | sD=Honkongai | sA=Honkongu | sL=Honkongā | HK~xw
HR	Horvateja	synonym	sN=Horvateja | sG=Horvatejis | sD=Horvatejai | sA=Horvateju | sL=Horvatejā
HR	Horvātija		sN=Horvātija | sG=Horvātijas | sD=Horvātijai | sA=Horvātiju | sL=Horvātijā | HR~xw
HU	Ungārija		sN=Ungārija | sG=Ungārijas | sD=Ungārijai | sA=Ungāriju | sL=Ungārijā | HU~xw
HU	Vengreja	synonym	sN=Vengreja | sG=Vengrejis | sD=Vengrejai | sA=Vengreju | sL=Vengrejā
HU	Венгрия	synonym	sN=Венгрия | sG,sD,sL=Венгрии | sA=Венгрию | Венгрией
ID	Indonēzija		sN=Indonēzija | sG=Indonēzijas | sD=Indonēzijai | sA=Indonēziju | sL=Indonēzijā | ID~xw
IE	Īreja	synonym	sN=Īreja | sG=Īrejis | sD=Īrejai | sA=Īreju | sL=Īrejā
IE	Īrija		sN=Īrija | sG=Īrijas | sD=Īrijai | sA=Īriju | sL=Īrijā | IE~xw
IL	Izraēla		sN=Izraēla | sG=Izraēlas | sD=Izraēlai | sA=Izraēlu | sL=Izraēlā | IL~xw
IN	Indija		sN=Indija | sG=Indijas | sD=Indijai | sA=Indiju | sL=Indijā | IN~xw
IQ	Irāka		sN=Irāka | sG=Irākas | sD=Irākai | sA=Irāku | sL=Irākā | IQ~xw
IR	Irāna		sN=Irāna | sG=Irānas | sD=Irānai | sA=Irānu | sL=Irānā | IR~xw
IS	Islande		sN=Islande | sG=Islandes | sD=Islandei | sA=Islandi | sL=Islandē | IS~xw
IS	Īslande	synonym	sN=Īslande | sG=Īslandes | sD=Īslandei | sA=Īslandi | sL=Īslandē
IS	Исландия	synonym	sN=Исландия | sG,sD,sL=Исландии | sA=Исландию | Исландией
IT	Italeja	synonym	sN=Italeja | sG=Italejis | sD=Italejai | sA=Italeju | sL=Italejā
IT	Itālija		sN=Itālija | sG=Itālijas | sD=Itālijai | sA=Itāliju | sL=Itālijā | IT~xw
IT	Италия	synonym	sN=Италия | sG,sD,sL=Италии | sA=Италию | Италией
JO	Jordānija		sN=Jordānija | sG=Jordānijas | sD=Jordānijai | sA=Jordāniju | sL=Jordānijā | JO~xw
JP	Japāna		sN=Japāna | sG=Japānas | sD=Japānai | sA=Japānu | sL=Japānā | JP~xw
KE	Kenija		sN=Kenija | sG=Kenijas | sD=Kenijai | sA=Keniju | sL=Kenijā | KE~xw
KG	Kirgizstāna		sN=Kirgizstāna | sG=Kirgizstānas | sD=Kirgizstānai | sA=Kirgizstānu | sL=Kirgizstānā | KG~xw
KG	Kirgīzija	historic	sN=Kirgīzija | sG=Kirgīzijas | sD=Kirgīzijai | sA=Kirgīziju | sL=Kirgīzijā
KP	Ziemeļkoreja		sN=Ziemeļkoreja | sG=Ziemeļkorejas | sD=Ziemeļkorejai | sA=Ziemeļkoreju | sL=Ziemeļkorejā | KP~xw
KR	Dienvidkoreja		sN=Dienvidkoreja | sG=Dienvidkorejas | sD=Dienvidkorejai | sA=Dienvidkoreju | sL=Dienvidkorejā | KR~xw
KR	Korejas Republika	synonym	sN=Korejas Republika | sG=Korejas Republikas | sD=Korejas Republikai | sA=Korejas Republiku | sL=Korejas Republikā
KZ	Kazahstāna		sN=Kazahstāna | sG=Kazahstānas | sD=Kazahstānai | sA=Kazahstānu | sL=Kazahstānā | KZ~xw
LB	Libāna		sN=Libāna | sG=Libānas | sD=Libānai | sA=Libānu | sL=Libānā | LB~xw
LI	Lihtenšteina		sN=Lihtenšteina | sG=Lihtenšteinas | sD=Lihtenšteinai | sA=Lihtenšteinu | sL=Lihtenšteinā | LI~xw
LI	Lihtenšteinas Firstiste	synonym	sN=Lihtenšteinas Firstiste | sG=Lihtenšteinas Firstistes | sD=Lihtenšteinas Firstistei | sA=Lihtenšteinas Firstisti | sL=Lihtenšteinas Firstistē
LI	Лихтенштейн	synonym	sN,sA=Лихтенштейн | sG=Лихтенштейна | sD=Лихтенштейну | sL=Лихтенштейне | Лихтенштейном
LK	Šrilanka		sN=Šrilanka | sG=Šrilankas | sD=Šrilankai | sA=Šrilanku | sL=Šrilankā | LK~xw
LT	Lietuva		sN=Lietuva | sG=Lietuvas | sD=Lietuvai | sA=Lietuvu | sL=Lietuvā | LT~xw
LT	Lītova	synonym	sN=Lītova | sG=Lītovys | sD=Lītovai | sA=Lītovu | sL=Lītovā
LT	Литва	synonym	sN=Литва | sG=Литвы | sD,sL=Литве | sA=Литву | Литвой
LU	Luksemburga		sN=Luksemburga | sG=Luksemburgas | sD=Luksemburgai | sA=Luksemburgu | sL=Luksemburgā | LU~xw
LV	Latveja	synonym	sN=Latveja | sG=Latvejis | sD=Latvejai | sA=Latveju | sL=Latvejā
LV	Latvija		sN=Latvija | sG=Latvijas | sD=Latvijai | sA=Latviju | sL=Latvijā | LV~xw
LV	Латвия	synonym	sN=Латвия | sG,sD,sL=Латвии | sA=Латвию | Латвией
LY	Lībija		sN=Lībija | sG=Lībijas | sD=Lībijai | sA=Lībiju | sL=Lībijā | LY~xw
MA	Maroka		sN=Maroka | sG=Marokas | sD=Marokai | sA=Maroku | sL=Marokā | MA~xw
MC	Monako		sN,sG,sD,sA,sL=Monako | MC~xw
MD	Moldova		sN=Moldova | sG=Moldovas | sD=Moldovai | sA=Moldovu | sL=Moldovā | MD~xw
MD	Moldovas Republika	synonym	sN=Moldovas Republika | sG=Moldovas Republikas | sD=Moldovas Republikai | sA=Moldovas Republiku | sL=Moldovas Republikā
MD	Moldāvija	historic	sN=Moldāvija | sG=Moldāvijas | sD=Moldāvijai | sA=Moldāviju | sL=Moldāvijā
ME	Melnkalne		sN=Melnkalne | sG=Melnkalnes | sD=Melnkalnei | sA=Melnkalni | sL=Melnkalnē | ME~xw
MK	Maķedonija	historic	sN=Maķedonija | sG=Maķedonijas | sD=Maķedonijai | sA=Maķedoniju | sL=Maķedonijā
MK	Ziemeļmaķedonija		sN=Ziemeļmaķedonija | sG=Ziemeļmaķedonijas | sD=Ziemeļmaķedonijai | sA=Ziemeļmaķedoniju | sL=Ziemeļmaķedonijā | MK~xw
MN	Mongolija		sN=Mongolija | sG=Mongolijas | sD=Mongolijai | sA=Mongoliju | sL=Mongolijā | MN~xw
MT	Malta		sN=Malta | sG=Maltas | sD=Maltai | sA=Maltu | sL=Maltā | MT~xw
MX	Meksika		sN=Meksika | sG=Meksikas | sG=Meksikys | sD=Meksikai | sA=Meksiku | sL=Meksikā | MX~xw
MY	Malaizija		sN=Malaizija | sG=Malaizijas | sD=Malaizijai | sA=Malaiziju | sL=Malaizijā | MY~xw
NG	Nigērija		sN=Nigērija | sG=Nigērijas | sD=Nigērijai | sA=Nigēriju | sL=Nigērijā | NG~xw
NL	Holande	synonym	sN=Holande | sG=Holandes | sD=Holandei | sA=Holandi | sL=Holandē
NL	Niderlandeja	synonym	sN=Niderlandeja | sG=Niderlandejis | sD=Niderlandejai | sA=Niderlandeju | sL=Niderlandejā
NL	Nīderlande		sN=Nīderlande | sG=Nīderlandes | sG=Nīderlandis | sD=Nīderlandei | sA=Nīderlandi | sL=Nīderlandē | NL~xw
NO	Norvegeja	synonym	sN=Norvegeja | sG=Norvegejis | sD=Norvegejai | sA=Norvegeju | sL=Norvegejā
NO	Norvēģija		sN=Norvēģija | sG=Norvēģijas | sD=Norvēģijai | sA=Norvēģiju | sL=Norvēģijā | NO~xw
NO	Norvēģijas Karaliste	synonym	sN=Norvēģijas Karaliste | sG=Norvēģijas Karalistes | sD=Norvēģijas Karalistei | sA=Norvēģijas Karalisti | sL=Norvēģijas Karalistē
NO	Норвегия	synonym	sN=Норвегия | sG,sD,sL=Норвегии | sA=Норвегию | Норвегией
NP	Nepāla		sN=Nepāla | sG=Nepālas | sD=Nepālai | sA=Nepālu | sL=Nepālā | NP~xw
NZ	Jaunzēlande		sN=Jaunzēlande | sG=Jaunzēlandes | sD=Jaunzēlandei | sA=Jaunzēlandi | sL=Jaunzēlandē | NZ~xw
PE	Peru		sN,sG,sD,sA,sL=Peru | PE~xw
PH	Filipīnas		pN,pA=Filipīnas | pG=Filipīnu | pD=Filipīnām | pL=Filipīnās | PH~xw
PK	Pakistāna		sN=Pakistāna | sG=Pakistānas | sD=Pakistānai | sA=Pakistānu | sL=Pakistānā | PK~xw
PL	Polija		sN=Polija | sG=Polijas | sD=Polijai | sA=Poliju | sL=Polijā | PL~xw
PL	Pūleja	synonym	sN=Pūleja | sG=Pūlejis | sD=Pūlejai | sA=Pūleju | sL=Pūlejā
PL	Польша	synonym	sN=Польша | sG=Польши | sD,sL=Польше | sA=Польшу | Польшей
PS	Palestīna		sN=Palestīna | sG=Palestīnas | sD=Palestīnai | sA=Palestīnu | sL=Palestīnā | PS~xw
PT	Azoru salas	part	pN,pA=Azoru salas | pG=Azoru salu | pD=Azoru salām | pL=Azoru salās
PT	Portugaleja	synonym	sN=Portugaleja | sG=Portugalejis | sD=Portugalejai | sA=Portugaleju | sL=Portugalejā
PT	Portugāle		sN=Portugāle | sG=Portugāles | sD=Portugālei | sA=Portugāli | sL=Portugālē | PT~xw
PT	Португалия	synonym	sN=Португалия | sG,sD,sL=Португалии | sA=Португалию | Португалией
RO	Rumaneja	synonym	sN=Rumaneja | sG=Rumanejis | sD=Rumanejai | sA=Rumaneju | sL=Rumanejā
RO	Rumānija		sN=Rumānija | sG=Rumānijas | sD=Rumānijai | sA=Rumāniju | sL=Rumānijā | RO~xw
RO	Румыния	synonym	sN=Румыния | sG,sD,sL=Румынии | sA=Румынию | Румынией
RS	Serbija		sN=Serbija | sG=Serbijas | sD=Serbijai | sA=Serbiju | sL=Serbijā | RS~xw
RS	Serbija un Melnkalne	historic	sN=Serbija un Melnkalne | sG=Serbijas un Melnkalnes | sD=Serbijai un Melnkalnei | sA=Serbiju un Melnkalni | sL=Serbijā un Melnkalnē
RU	Krievija		sN=Krievija | sG=Krievijas | sD=Krievijai | sA=Krieviju | sL=Krievijā | RU~xw
RU	Krievijas Federācija	synonym	sN=Krievijas Federācija | sG=Krievijas Federācijas | sD=Krievijas Federācijai | sA=Krievijas Federāciju | sL=Krievijas Federācijā
RU	Krīveja	synonym	sN=Krīveja | sG=Krīvejis | sD=Krīvejai | sA=Krīveju | sL=Krīvejā
RU	Россия	synonym	sN=Россия | sG,sD,sL=России | sA=Россию | Россией
RW	Ruanda		sN=Ruanda | sG=Ruandas | sD=Ruandai | sA=Ruandu | sL=Ruandā | RW~xw
SA	Saūda Arābija		sN=Saūda Arābija | sG=Saūda Arābijas | sD=Saūda Arābijai | sA=Saūda Arābiju | sL=Saūda Arābijā | SA~xw
SE	Zviedrija		sN=Zviedrija | sG=Zviedrijas | sD=Zviedrijai | sA=Zviedriju | sL=Zviedrijā | SE~xw
SE	Zvīdreja	synonym	sN=Zvīdreja | sG=Zvīdrejis | sD=Zvīdrejai | sA=Zvīdreju | sL=Zvīdrejā
SE	Швеция	synonym	sN=Швеция | sG,sD,sL=Швеции | sA=Швецию | Швецией
SG	Singapūra		sN=Singapūra | sG=Singapūras | sD=Singapūrai | sA=Singapūru | sL=Singapūrā | SG~xw
SI	Slovēnija		sN=Slovēnija | sG=Slovēnijas | sD=Slovēnijai | sA=Slovēniju | sL=Slovēnijā | SI~xw
SK	Slovākija		sN=Slovākija | sG=Slovākijas | sD=Slovākijai | sA=Slovākiju | sL=Slovākijā | SK~xw
SM	Sanmarīno		sN,sG,sD,sA,sL=Sanmarīno | SM~xw
SN	Senegāla		sN=Senegāla | sG=Senegālas | sD=Senegālai | sA=Senegālu | sL=Senegālā | SN~xw
SU	Padomju Savienība	historic	sN=Padomju Savienība | sG=Padomju Savienības | sD=Padomju Savienībai | sA=Padomju Savienību | sL=Padomju Savienībā
SY	Sīrija		sN=Sīrija | sG=Sīrijas | sD=Sīrijai | sA=Sīriju | sL=Sīrijā | SY~xw
TH	Taizeme		sN=Taizeme | sG=Taizemes | sD=Taizemei | sA=Taizemi | sL=Taizemē | TH~xw
TJ	Tadžikistāna		sN=Tadžikistāna | sG=Tadžikistānas | sD=Tadžikistānai | sA=Tadžikistānu | sL=Tadžikistānā | TJ~xw
TM	Turkmenistāna		sN=Turkmenistāna | sG=Turkmenistānas | sD=Turkmenistānai | sA=Turkmenistānu | sL=Turkmenistānā | TM~xw
TN	Tunisija		sN=Tunisija | sG=Tunisijas | sD=Tunisijai | sA=Tunisiju | sL=Tunisijā | TN~xw
TR	Turceja	synonym	sN=Turceja | sG=Turcejis | sD=Turcejai | sA=Turceju | sL=Turcejā
TR	Turcija		sN=Turcija | sG=Turcijas | sD=Turcijai | sA=Turciju | sL=Turcijā | TR~xw
TR	Турция	synonym	sN=Турция | sG,sD,sL=Турции | sA=Турцию | Турцией
TW	Taivāna		sN=Taivāna | sG=Taivānas | sD=Taivānai | sA=Taivānu | sL=Taivānā | TW~xw
TZ	Tanzānija		sN=Tanzānija | sG=Tanzānijas | sD=Tanzānijai | sA=Tanzāniju | sL=Tanzānijā | TZ~xw
UA	Ukraina		sN=Ukraina | sG=Ukrainas | sG=Ukrainys | sD=Ukrainai | sA=Ukrainu | sL=Ukrainā | UA~xw
UA	Украина	synonym	sN=Украина | sG=Украины | sD,sL=Украине | sA=Украину | Украиной
UG	Uganda		sN=Uganda | sG=Ugandas | sD=Ugandai | sA=Ugandu | sL=Ugandā | UG~xw
US	ASV		sN,sG,sD,sA,sL=ASV | US~xw
US	Amerikas Savienotās Valstis	synonym	pN,pA=Amerikas Savienotās Valstis | pG=Amerikas Savienoto Valstu | pD=Amerikas Savienotajām Valstīm | pL=Amerikas Savienotajās Valstīs
UZ	Uzbekistāna		sN=Uzbekistāna | sG=Uzbekistānas | sD=Uzbekistānai | sA=Uzbekistānu | sL=Uzbekistānā | UZ~xw
VA	Vatikāns		sN=Vatikāns | sG=Vatikāna | sD=Vatikānam | sA=Vatikānu | sL=Vatikānā | VA~xw
VN	Vjetnama		sN=Vjetnama | sG=Vjetnamas | sD=Vjetnamai | sA=Vjetnamu | sL=Vjetnamā | VN~xw
XK	Kosova		sN=Kosova | sG=Kosovas | sD=Kosovai | sA=Kosovu | sL=Kosovā | XK~xw
XK	Kosovo	synonym	sN,sG,sD,sA,sL=Kosovo
ZA	Dienvidāfrika		sN=Dienvidāfrika | sG=Dienvidāfrikas | sD=Dienvidāfrikai | sA=Dienvidāfriku | sL=Dienvidāfrikā | ZA~xw
ZA	Dienvidāfrikas Republika	synonym	sN=Dienvidāfrikas Republika | sG=Dienvidāfrikas Republikas | sD=Dienvidāfrikas Republikai | sA=Dienvidāfrikas Republiku | sL=Dienvidāfrikas Republikā
AD	Andorra	english	Andorra
AE	United Arab Emirates	english	United Arab Emirates
AF	Afghanistan	english	Afghanistan
AL	Albania	english	Albania
AM	Armenia	english	Armenia
AR	Argentina	english	Argentina
AT	Austria	english	Austria
AU	Australia	english	Australia
AX	Åland Islands	english	Åland Islands
AZ	Azerbaijan	english	Azerbaijan
BA	Bosnia and Herzegovina	english	Bosnia and Herzegovina
BD	Bangladesh	english	Bangladesh
BE	Belgium	english	Belgium
BG	Bulgaria	english	Bulgaria
BR	Brazil	english	Brazil
BY	Belarus	english	Belarus
CA	Canada	english	Canada
CH	Switzerland	english	Switzerland
CL	Chile	english	Chile
CN	China	english	China
CO	Colombia	english	Colombia
CU	Cuba	english	Cuba
CY	Cyprus	english	Cyprus
CZ	Czech Republic	english	Czech Republic
CZ	Czechia	english	Czechia
DE	Germany	english	Germany
DK	Denmark	english	Denmark
DZ	Algeria	english	Algeria
EE	Estonia	english	Estonia
EG	Egypt	english	Egypt
ES	Spain	english	Spain
ET	Ethiopia	english	Ethiopia
FI	Finland	english	Finland
FO	Faroe Islands	english	Faroe Islands
FR	France	english	France
GB	England	english	England
GB	Great Britain	english	Great Britain
GB	Scotland	english	Scotland
GB	UK	english	UK
GB	United Kingdom	english	United Kingdom
GB	Wales	english	Wales
GE	Georgia	english	Georgia
GH	Ghana	english	Ghana
GL	Greenland	english	Greenland
GR	Greece	english	Greece
HK	Hong Kong	english	Hong Kong
HR	Croatia	english	Croatia
HU	Hungary	english	Hungary
ID	Indonesia	english	Indonesia
IE	Ireland	english	Ireland
IL	Israel	english	Israel
IN	India	english	India
IQ	Iraq	english	Iraq
IR	Iran	english	Iran
IS	Iceland	english	Iceland
IT	Italy	english	Italy
JO	Jordan	english	Jordan
JP	Japan	english	Japan
KE	Kenya	english	Kenya
KG	Kyrgyzstan	english	Kyrgyzstan
KP	North Korea	english	North Korea
KR	Republic of Korea	english	Republic of Korea
KR	South Korea	english	South Korea
KZ	Kazakhstan	english	Kazakhstan
LB	Lebanon	english	Lebanon
LI	Liechtenstein	english	Liechtenstein
LK	Sri Lanka	english	Sri Lanka
LT	Lithuania	english	Lithuania
LU	Luxembourg	english	Luxembourg
LV	Latvia	english	Latvia
LV	Republic of Latvia	english	Republic of Latvia
LY	Libya	english	Libya
MA	Morocco	english	Morocco
MC	Monaco	english	Monaco
MD	Moldova	english	Moldova
MD	Republic of Moldova	english	Republic of Moldova
ME	Montenegro	english	Montenegro
MK	Macedonia	english	Macedonia
MK	North Macedonia	english	North Macedonia
MN	Mongolia	english	Mongolia
MT	Malta	english	Malta
MX	Mexico	english	Mexico
MY	Malaysia	english	Malaysia
NG	Nigeria	english	Nigeria
NL	Holland	english	Holland
NL	Netherlands	english	Netherlands
NL	The Netherlands	english	The Netherlands
NO	Norway	english	Norway
NP	Nepal	english	Nepal
NZ	New Zealand	english	New Zealand
PE	Peru	english	Peru
PH	Philippines	english	Philippines
PK	Pakistan	english	Pakistan
PL	Poland	english	Poland
PS	Palestine	english	Palestine
PT	Portugal	english	Portugal
RO	Romania	english	Romania
RS	Serbia	english	Serbia
RU	Russia	english	Russia
RU	Russian Federation	english	Russian Federation
RW	Rwanda	english	Rwanda
SA	Saudi Arabia	english	Saudi Arabia
SE	Sweden	english	Sweden
SG	Singapore	english	Singapore
SI	Slovenia	english	Slovenia
SK	Slovak Republic	english	Slovak Republic
SK	Slovakia	english	Slovakia
SM	San Marino	english	San Marino
SN	Senegal	english	Senegal
SY	Syria	english	Syria
TH	Thailand	english	Thailand
TJ	Tajikistan	english	Tajikistan
TM	Turkmenistan	english	Turkmenistan
TN	Tunisia	english	Tunisia
TR	Turkey	english	Turkey
TR	Türkiye	english	Türkiye
TW	Taiwan	english	Taiwan
TZ	Tanzania	english	Tanzania
UA	Ukraine	english	Ukraine
UG	Uganda	english	Uganda
US	USA	english	USA
US	United States	english	United States
US	United States of America	english	United States of America
UZ	Uzbekistan	english	Uzbekistan
VA	Vatican City	english	Vatican City
VN	Vietnam	english	Vietnam
XK	Kosovo	english	Kosovo
ZA	South Africa	english	South Africa`;
