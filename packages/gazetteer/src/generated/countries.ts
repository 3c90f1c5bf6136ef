// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const countriesTable = `code	name	alias	forms
AD	Andora		sN=Andora | sG=Andoras | sD=Andorai | sA=Andoru | sL=Andorā
AE	Apvienotie Arābu Emirāti		pN=Apvienotie Arābu Emirāti | pG=Apvienoto Arābu Emirātu | pD=Apvienotajiem Arābu Emirātiem | pA=Apvienotos Arābu Emirātus | pL=Apvienotajos Arābu Emirātos
AF	Afganistāna		sN=Afganistāna | sG=Afganistānas | sD=Afganistānai | sA=Afganistānu | sL=Afganistānā
AL	Albānija		sN=Albānija | sG=Albānijas | sD=Albānijai | sA=Albāniju | sL=Albānijā
AM	Armēnija		sN=Armēnija | sG=Armēnijas | sD=Armēnijai | sA=Armēniju | sL=Armēnijā
AR	Argentīna		sN=Argentīna | sG=Argentīnas | sD=Argentīnai | sA=Argentīnu | sL=Argentīnā
AT	Austrija		sN=Austrija | sG=Austrijas | sD=Austrijai | sA=Austriju | sL=Austrijā
AU	Austrālija		sN=Austrālija | sG=Austrālijas | sD=Austrālijai | sA=Austrāliju | sL=Austrālijā
AX	Ālandu salas		pN,pA=Ālandu salas | pG=Ālandu salu | pD=Ālandu salām | pL=Ālandu salās
AZ	Azerbaidžāna		sN=Azerbaidžāna | sG=Azerbaidžānas | sD=Azerbaidžānai | sA=Azerbaidžānu | sL=Azerbaidžānā
BA	Bosnija un Hercegovina		sN=Bosnija un Hercegovina | sG=Bosnijas un Hercegovinas | sD=Bosnijai un Hercegovinai | sA=Bosniju un Hercegovinu | sL=Bosnijā un Hercegovinā
BD	Bangladeša		sN=Bangladeša | sG=Bangladešas | sD=Bangladešai | sA=Bangladešu | sL=Bangladešā
BE	Beļģija		sN=Beļģija | sG=Beļģijas | sD=Beļģijai | sA=Beļģiju | sL=Beļģijā
BG	Bulgārija		sN=Bulgārija | sG=Bulgārijas | sD=Bulgārijai | sA=Bulgāriju | sL=Bulgārijā
BR	Brazīlija		sN=Brazīlija | sG=Brazīlijas | sD=Brazīlijai | sA=Brazīliju | sL=Brazīlijā
BY	Baltkrievija		sN=Baltkrievija | sG=Baltkrievijas | sD=Baltkrievijai | sA=Baltkrieviju | sL=Baltkrievijā
CA	Kanāda		sN=Kanāda | sG=Kanādas | sD=Kanādai | sA=Kanādu | sL=Kanādā
CH	Šveice		sN=Šveice | sG=Šveices | sD=Šveicei | sA=Šveici | sL=Šveicē
CL	Čīle		sN=Čīle | sG=Čīles | sD=Čīlei | sA=Čīli | sL=Čīlē
CN	Ķīna		sN=Ķīna | sG=Ķīnas | sD=Ķīnai | sA=Ķīnu | sL=Ķīnā
CN	Ķīnas Tautas Republika	synonym	sN=Ķīnas Tautas Republika | sG=Ķīnas Tautas Republikas | sD=Ķīnas Tautas Republikai | sA=Ķīnas Tautas Republiku | sL=Ķīnas Tautas Republikā
CO	Kolumbija		sN=Kolumbija | sG=Kolumbijas | sD=Kolumbijai | sA=Kolumbiju | sL=Kolumbijā
CU	Kuba		sN=Kuba | sG=Kubas | sD=Kubai | sA=Kubu | sL=Kubā
CY	Kipra		sN=Kipra | sG=Kipras | sD=Kiprai | sA=Kipru | sL=Kiprā
CZ	Čehija		sN=Čehija | sG=Čehijas | sD=Čehijai | sA=Čehiju | sL=Čehijā
CZ	Čehijas Republika	synonym	sN=Čehijas Republika | sG=Čehijas Republikas | sD=Čehijas Republikai | sA=Čehijas Republiku | sL=Čehijas Republikā
DE	Vācija		sN=Vācija | sG=Vācijas | sD=Vācijai | sA=Vāciju | sL=Vācijā
DK	Dānija		sN=Dānija | sG=Dānijas | sD=Dānijai | sA=Dāniju | sL=Dānijā
DZ	Alžīrija		sN=Alžīrija | sG=Alžīrijas | sD=Alžīrijai | sA=Alžīriju | sL=Alžīrijā
EE	Igaunija		sN=Igaunija | sG=Igaunijas | sD=Igaunijai | sA=Igauniju | sL=Igaunijā
EG	Ēģipte		sN=Ēģipte | sG=Ēģiptes | sD=Ēģiptei | sA=Ēģipti | sL=Ēģiptē
ES	Kanāriju salas	part	pN,pA=Kanāriju salas | pG=Kanāriju salu | pD=Kanāriju salām | pL=Kanāriju salās
ES	Spānija		sN=Spānija | sG=Spānijas | sD=Spānijai | sA=Spāniju | sL=Spānijā
ET	Etiopija		sN=Etiopija | sG=Etiopijas | sD=Etiopijai | sA=Etiopiju | sL=Etiopijā
FI	Somija		sN=Somija | sG=Somijas | sD=Somijai | sA=Somiju | sL=Somijā
FO	Farēru salas	historic	pN,pA=Farēru salas | pG=Farēru salu | pD=Farēru salām | pL=Farēru salās
FO	Fēru salas		pN,pA=Fēru salas | pG=Fēru salu | pD=Fēru salām | pL=Fēru salās
FR	Francija		sN=Francija | sG=Francijas | sD=Francijai | sA=Franciju | sL=Francijā
GB	Anglija	part	sN=Anglija | sG=Anglijas | sD=Anglijai | sA=Angliju | sL=Anglijā
GB	Apvienotā Karaliste	synonym	sN=Apvienotā Karaliste | sG=Apvienotās Karalistes | sD=Apvienotajai Karalistei | sA=Apvienoto Karalisti | sL=Apvienotajā Karalistē
GB	Lielbritānija		sN=Lielbritānija | sG=Lielbritānijas | sD=Lielbritānijai | sA=Lielbritāniju | sL=Lielbritānijā
GB	Skotija	part	sN=Skotija | sG=Skotijas | sD=Skotijai | sA=Skotiju | sL=Skotijā
GB	Velsa	part	sN=Velsa | sG=Velsas | sD=Velsai | sA=Velsu | sL=Velsā
GB	Ziemeļīrija	part	sN=Ziemeļīrija | sG=Ziemeļīrijas | sD=Ziemeļīrijai | sA=Ziemeļīriju | sL=Ziemeļīrijā
GE	Gruzija		sN=Gruzija | sG=Gruzijas | sD=Gruzijai | sA=Gruziju | sL=Gruzijā
GH	Gana		sN=Gana | sG=Ganas | sD=Ganai | sA=Ganu | sL=Ganā
GL	Grenlande		sN=Grenlande | sG=Grenlandes | sD=Grenlandei | sA=Grenlandi | sL=Grenlandē
GR	Grieķija		sN=Grieķija | sG=Grieķijas | sD=Grieķijai | sA=Grieķiju | sL=Grieķijā
HK	Honkonga		sN=Honkonga | sG=Honkongas | sD=Honkongai | sA=Honkongu | sL=Honkongā
HR	Horvātija		sN=Horvātija | sG=Horvātijas | sD=Horvātijai | sA=Horvātiju | sL=Horvātijā
HU	Ungārija		sN=Ungārija | sG=Ungārijas | sD=Ungārijai | sA=Ungāriju | sL=Ungārijā
ID	Indonēzija		sN=Indonēzija | sG=Indonēzijas | sD=Indonēzijai | sA=Indonēziju | sL=Indonēzijā
IE	Īrija		sN=Īrija | sG=Īrijas | sD=Īrijai | sA=Īriju | sL=Īrijā
IL	Izraēla		sN=Izraēla | sG=Izraēlas | sD=Izraēlai | sA=Izraēlu | sL=Izraēlā
IN	Indija		sN=Indija | sG=Indijas | sD=Indijai | sA=Indiju | sL=Indijā
IQ	Irāka		sN=Irāka | sG=Irākas | sD=Irākai | sA=Irāku | sL=Irākā
IR	Irāna		sN=Irāna | sG=Irānas | sD=Irānai | sA=Irānu | sL=Irānā
IS	Islande		sN=Islande | sG=Islandes | sD=Islandei | sA=Islandi | sL=Islandē
IS	Īslande	synonym	sN=Īslande | sG=Īslandes | sD=Īslandei | sA=Īslandi | sL=Īslandē
IT	Itālija		sN=Itālija | sG=Itālijas | sD=Itālijai | sA=Itāliju | sL=Itālijā
JO	Jordānija		sN=Jordānija | sG=Jordānijas | sD=Jordānijai | sA=Jordāniju | sL=Jordānijā
JP	Japāna		sN=Japāna | sG=Japānas | sD=Japānai | sA=Japānu | sL=Japānā
KE	Kenija		sN=Kenija | sG=Kenijas | sD=Kenijai | sA=Keniju | sL=Kenijā
KG	Kirgizstāna		sN=Kirgizstāna | sG=Kirgizstānas | sD=Kirgizstānai | sA=Kirgizstānu | sL=Kirgizstānā
KG	Kirgīzija	historic	sN=Kirgīzija | sG=Kirgīzijas | sD=Kirgīzijai | sA=Kirgīziju | sL=Kirgīzijā
KP	Ziemeļkoreja		sN=Ziemeļkoreja | sG=Ziemeļkorejas | sD=Ziemeļkorejai | sA=Ziemeļkoreju | sL=Ziemeļkorejā
KR	Dienvidkoreja		sN=Dienvidkoreja | sG=Dienvidkorejas | sD=Dienvidkorejai | sA=Dienvidkoreju | sL=Dienvidkorejā
KR	Korejas Republika	synonym	sN=Korejas Republika | sG=Korejas Republikas | sD=Korejas Republikai | sA=Korejas Republiku | sL=Korejas Republikā
KZ	Kazahstāna		sN=Kazahstāna | sG=Kazahstānas | sD=Kazahstānai | sA=Kazahstānu | sL=Kazahstānā
LB	Libāna		sN=Libāna | sG=Libānas | sD=Libānai | sA=Libānu | sL=Libānā
LI	Lihtenšteina		sN=Lihtenšteina | sG=Lihtenšteinas | sD=Lihtenšteinai | sA=Lihtenšteinu | sL=Lihtenšteinā
LI	Lihtenšteinas Firstiste	synonym	sN=Lihtenšteinas Firstiste | sG=Lihtenšteinas Firstistes | sD=Lihtenšteinas Firstistei | sA=Lihtenšteinas Firstisti | sL=Lihtenšteinas Firstistē
LK	Šrilanka		sN=Šrilanka | sG=Šrilankas | sD=Šrilankai | sA=Šrilanku | sL=Šrilankā
LT	Lietuva		sN=Lietuva | sG=Lietuvas | sD=Lietuvai | sA=Lietuvu | sL=Lietuvā
LU	Luksemburga		sN=Luksemburga | sG=Luksemburgas | sD=Luksemburgai | sA=Luksemburgu | sL=Luksemburgā
LV	Latvija		sN=Latvija | sG=Latvijas | sD=Latvijai | sA=Latviju | sL=Latvijā
LY	Lībija		sN=Lībija | sG=Lībijas | sD=Lībijai | sA=Lībiju | sL=Lībijā
MA	Maroka		sN=Maroka | sG=Marokas | sD=Marokai | sA=Maroku | sL=Marokā
MC	Monako		sN,sG,sD,sA,sL=Monako
MD	Moldova		sN=Moldova | sG=Moldovas | sD=Moldovai | sA=Moldovu | sL=Moldovā
MD	Moldovas Republika	synonym	sN=Moldovas Republika | sG=Moldovas Republikas | sD=Moldovas Republikai | sA=Moldovas Republiku | sL=Moldovas Republikā
MD	Moldāvija	historic	sN=Moldāvija | sG=Moldāvijas | sD=Moldāvijai | sA=Moldāviju | sL=Moldāvijā
ME	Melnkalne		sN=Melnkalne | sG=Melnkalnes | sD=Melnkalnei | sA=Melnkalni | sL=Melnkalnē
MK	Maķedonija	historic	sN=Maķedonija | sG=Maķedonijas | sD=Maķedonijai | sA=Maķedoniju | sL=Maķedonijā
MK	Ziemeļmaķedonija		sN=Ziemeļmaķedonija | sG=Ziemeļmaķedonijas | sD=Ziemeļmaķedonijai | sA=Ziemeļmaķedoniju | sL=Ziemeļmaķedonijā
MN	Mongolija		sN=Mongolija | sG=Mongolijas | sD=Mongolijai | sA=Mongoliju | sL=Mongolijā
MT	Malta		sN=Malta | sG=Maltas | sD=Maltai | sA=Maltu | sL=Maltā
MX	Meksika		sN=Meksika | sG=Meksikas | sD=Meksikai | sA=Meksiku | sL=Meksikā
MY	Malaizija		sN=Malaizija | sG=Malaizijas | sD=Malaizijai | sA=Malaiziju | sL=Malaizijā
NG	Nigērija		sN=Nigērija | sG=Nigērijas | sD=Nigērijai | sA=Nigēriju | sL=Nigērijā
NL	Holande	synonym	sN=Holande | sG=Holandes | sD=Holandei | sA=Holandi | sL=Holandē
NL	Nīderlande		sN=Nīderlande | sG=Nīderlandes | sD=Nīderlandei | sA=Nīderlandi | sL=Nīderlandē
NO	Norvēģija		sN=Norvēģija | sG=Norvēģijas | sD=Norvēģijai | sA=Norvēģiju | sL=Norvēģijā
NO	Norvēģijas Karaliste	synonym	sN=Norvēģijas Karaliste | sG=Norvēģijas Karalistes | sD=Norvēģijas Karalistei | sA=Norvēģijas Karalisti | sL=Norvēģijas Karalistē
NP	Nepāla		sN=Nepāla | sG=Nepālas | sD=Nepālai | sA=Nepālu | sL=Nepālā
NZ	Jaunzēlande		sN=Jaunzēlande | sG=Jaunzēlandes | sD=Jaunzēlandei | sA=Jaunzēlandi | sL=Jaunzēlandē
PE	Peru		sN,sG,sD,sA,sL=Peru
PH	Filipīnas		pN,pA=Filipīnas | pG=Filipīnu | pD=Filipīnām | pL=Filipīnās
PK	Pakistāna		sN=Pakistāna | sG=Pakistānas | sD=Pakistānai | sA=Pakistānu | sL=Pakistānā
PL	Polija		sN=Polija | sG=Polijas | sD=Polijai | sA=Poliju | sL=Polijā
PS	Palestīna		sN=Palestīna | sG=Palestīnas | sD=Palestīnai | sA=Palestīnu | sL=Palestīnā
PT	Azoru salas	part	pN,pA=Azoru salas | pG=Azoru salu | pD=Azoru salām | pL=Azoru salās
PT	Portugāle		sN=Portugāle | sG=Portugāles | sD=Portugālei | sA=Portugāli | sL=Portugālē
RO	Rumānija		sN=Rumānija | sG=Rumānijas | sD=Rumānijai | sA=Rumāniju | sL=Rumānijā
RS	Serbija		sN=Serbija | sG=Serbijas | sD=Serbijai | sA=Serbiju | sL=Serbijā
RS	Serbija un Melnkalne	historic	sN=Serbija un Melnkalne | sG=Serbijas un Melnkalnes | sD=Serbijai un Melnkalnei | sA=Serbiju un Melnkalni | sL=Serbijā un Melnkalnē
RU	Krievija		sN=Krievija | sG=Krievijas | sD=Krievijai | sA=Krieviju | sL=Krievijā
RU	Krievijas Federācija	synonym	sN=Krievijas Federācija | sG=Krievijas Federācijas | sD=Krievijas Federācijai | sA=Krievijas Federāciju | sL=Krievijas Federācijā
RW	Ruanda		sN=Ruanda | sG=Ruandas | sD=Ruandai | sA=Ruandu | sL=Ruandā
SA	Saūda Arābija		sN=Saūda Arābija | sG=Saūda Arābijas | sD=Saūda Arābijai | sA=Saūda Arābiju | sL=Saūda Arābijā
SE	Zviedrija		sN=Zviedrija | sG=Zviedrijas | sD=Zviedrijai | sA=Zviedriju | sL=Zviedrijā
SG	Singapūra		sN=Singapūra | sG=Singapūras | sD=Singapūrai | sA=Singapūru | sL=Singapūrā
SI	Slovēnija		sN=Slovēnija | sG=Slovēnijas | sD=Slovēnijai | sA=Slovēniju | sL=Slovēnijā
SK	Slovākija		sN=Slovākija | sG=Slovākijas | sD=Slovākijai | sA=Slovākiju | sL=Slovākijā
SM	Sanmarīno		sN,sG,sD,sA,sL=Sanmarīno
SN	Senegāla		sN=Senegāla | sG=Senegālas | sD=Senegālai | sA=Senegālu | sL=Senegālā
SU	Padomju Savienība	historic	sN=Padomju Savienība | sG=Padomju Savienības | sD=Padomju Savienībai | sA=Padomju Savienību | sL=Padomju Savienībā
SY	Sīrija		sN=Sīrija | sG=Sīrijas | sD=Sīrijai | sA=Sīriju | sL=Sīrijā
TH	Taizeme		sN=Taizeme | sG=Taizemes | sD=Taizemei | sA=Taizemi | sL=Taizemē
TJ	Tadžikistāna		sN=Tadžikistāna | sG=Tadžikistānas | sD=Tadžikistānai | sA=Tadžikistānu | sL=Tadžikistānā
TM	Turkmenistāna		sN=Turkmenistāna | sG=Turkmenistānas | sD=Turkmenistānai | sA=Turkmenistānu | sL=Turkmenistānā
TN	Tunisija		sN=Tunisija | sG=Tunisijas | sD=Tunisijai | sA=Tunisiju | sL=Tunisijā
TR	Turcija		sN=Turcija | sG=Turcijas | sD=Turcijai | sA=Turciju | sL=Turcijā
TW	Taivāna		sN=Taivāna | sG=Taivānas | sD=Taivānai | sA=Taivānu | sL=Taivānā
TZ	Tanzānija		sN=Tanzānija | sG=Tanzānijas | sD=Tanzānijai | sA=Tanzāniju | sL=Tanzānijā
UA	Ukraina		sN=Ukraina | sG=Ukrainas | sD=Ukrainai | sA=Ukrainu | sL=Ukrainā
UG	Uganda		sN=Uganda | sG=Ugandas | sD=Ugandai | sA=Ugandu | sL=Ugandā
US	ASV		sN,sG,sD,sA,sL=ASV
US	Amerikas Savienotās Valstis	synonym	pN,pA=Amerikas Savienotās Valstis | pG=Amerikas Savienoto Valstu | pD=Amerikas Savienotajām Valstīm | pL=Amerikas Savienotajās Valstīs
UZ	Uzbekistāna		sN=Uzbekistāna | sG=Uzbekistānas | sD=Uzbekistānai | sA=Uzbekistānu | sL=Uzbekistānā
VA	Vatikāns		sN=Vatikāns | sG=Vatikāna | sD=Vatikānam | sA=Vatikānu | sL=Vatikānā
VN	Vjetnama		sN=Vjetnama | sG=Vjetnamas | sD=Vjetnamai | sA=Vjetnamu | sL=Vjetnamā
XK	Kosova		sN=Kosova | sG=Kosovas | sD=Kosovai | sA=Kosovu | sL=Kosovā
XK	Kosovo	synonym	sN,sG,sD,sA,sL=Kosovo
ZA	Dienvidāfrika		sN=Dienvidāfrika | sG=Dienvidāfrikas | sD=Dienvidāfrikai | sA=Dienvidāfriku | sL=Dienvidāfrikā
ZA	Dienvidāfrikas Republika	synonym	sN=Dienvidāfrikas Republika | sG=Dienvidāfrikas Republikas | sD=Dienvidāfrikas Republikai | sA=Dienvidāfrikas Republiku | sL=Dienvidāfrikas Republikā`;
