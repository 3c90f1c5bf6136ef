// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const organisationHeadsTable = `lemma	gender	english	forms
administrācija	feminine	administration	sN=administrācija | sG,pN,pA=administrācijas | sD=administrācijai | sA,pG=administrāciju | sL=administrācijā | pD=administrācijām | pL=administrācijās
akadēmija	feminine	academy	sN=akadēmija | sG,pN,pA=akadēmijas | sD=akadēmijai | sA,pG=akadēmiju | sL=akadēmijā | pD=akadēmijām | pL=akadēmijās
alianse	feminine	alliance	sN=alianse | sG,pN,pA=alianses | sD=aliansei | sA=aliansi | sL=aliansē | pG=alianšu | pD=aliansēm | pL=aliansēs
ansamblis	masculine	ensemble	sN=ansamblis | sG=ansambļa | sD=ansamblim | sA=ansambli | sL=ansamblī | pN=ansambļi | pG=ansambļu | pD=ansambļiem | pA=ansambļus | pL=ansambļos
apgabals	masculine	oblast	sN=apgabals | sG=apgabala | sD=apgabalam | sA,pG=apgabalu | sL=apgabalā | pN=apgabali | pD=apgabaliem | pA=apgabalus | pL=apgabalos
apgāds	masculine	publisher	sN=apgāds | sG=apgāda | sD=apgādam | sA,pG=apgādu | sL=apgādā | pN=apgādi | pD=apgādiem | pA=apgādus | pL=apgādos
apkaime	feminine	neighbourhood	sN=apkaime | sG,pN,pA=apkaimes | sD=apkaimei | sA=apkaimi | sL=apkaimē | pG=apkaimju | pD=apkaimēm | pL=apkaimēs
apriņķis	masculine	county	sN=apriņķis | sG=apriņķa | sD=apriņķim | sA,pN=apriņķi | sL=apriņķī | pG=apriņķu | pD=apriņķiem | pA=apriņķus | pL=apriņķos
apvienība	feminine	union	sN=apvienība | sG,pN,pA=apvienības | sD=apvienībai | sA,pG=apvienību | sL=apvienībā | pD=apvienībām | pL=apvienībās
arhibīskapija	feminine	archdiocese	sN=arhibīskapija | sG,pN,pA=arhibīskapijas | sD=arhibīskapijai | sA,pG=arhibīskapiju | sL=arhibīskapijā | pD=arhibīskapijām | pL=arhibīskapijās
arhīvs	masculine	archive	sN=arhīvs | sG=arhīva | sD=arhīvam | sA,pG=arhīvu | sL=arhīvā | pN=arhīvi | pD=arhīviem | pA=arhīvus | pL=arhīvos
arodbiedrība	feminine	trade union	sN=arodbiedrība | sG,pN,pA=arodbiedrības | sD=arodbiedrībai | sA,pG=arodbiedrību | sL=arodbiedrībā | pD=arodbiedrībām | pL=arodbiedrībās
arodskola	feminine	trade school	sN=arodskola | sG,pN,pA=arodskolas | sD=arodskolai | sA,pG=arodskolu | sL=arodskolā | pD=arodskolām | pL=arodskolās
arodvidusskola	feminine	vocational secondary school	sN=arodvidusskola | sG,pN,pA=arodvidusskolas | sD=arodvidusskolai | sA,pG=arodvidusskolu | sL=arodvidusskolā | pD=arodvidusskolām | pL=arodvidusskolās
asociācija	feminine	association	sN=asociācija | sG,pN,pA=asociācijas | sD=asociācijai | sA,pG=asociāciju | sL=asociācijā | pD=asociācijām | pL=asociācijās
augstskola	feminine	university college	sN=augstskola | sG,pN,pA=augstskolas | sD=augstskolai | sA,pG=augstskolu | sL=augstskolā | pD=augstskolām | pL=augstskolās
aģents	masculine	agent	sN=aģents | sG=aģenta | sD=aģentam | sA,pG=aģentu | sL=aģentā | pN=aģenti | pD=aģentiem | pA=aģentus | pL=aģentos
aģentūra	feminine	agency	sN=aģentūra | sG,pN,pA=aģentūras | sD=aģentūrai | sA,pG=aģentūru | sL=aģentūrā | pD=aģentūrām | pL=aģentūrās
banka	feminine	bank	sN=banka | sG,pN,pA=bankas | sD=bankai | sA,pG=banku | sL=bankā | pD=bankām | pL=bankās
baznīca	feminine	church	sN=baznīca | sG,pN,pA=baznīcas | sD=baznīcai | sA,pG=baznīcu | sL=baznīcā | pD=baznīcām | pL=baznīcās
bibliotēka	feminine	library	sN=bibliotēka | sG,pN,pA=bibliotēkas | sD=bibliotēkai | sA,pG=bibliotēku | sL=bibliotēkā | pD=bibliotēkām | pL=bibliotēkās
biedrība	feminine	association	sN=biedrība | sG,pN,pA=biedrības | sD=biedrībai | sA,pG=biedrību | sL=biedrībā | pD=biedrībām | pL=biedrībās
birojs	masculine	office	sN=birojs | sG=biroja | sD=birojam | sA,pG=biroju | sL=birojā | pN=biroji | pD=birojiem | pA=birojus | pL=birojos
brigāde	feminine	brigade	sN=brigāde | sG,pN,pA=brigādes | sD=brigādei | sA=brigādi | sL=brigādē | pG=brigāžu | pD=brigādēm | pL=brigādēs
brālība	feminine	fraternity	sN=brālība | sG,pN,pA=brālības | sD=brālībai | sA,pG=brālību | sL=brālībā | pD=brālībām | pL=brālībās
brīvosta	feminine	free port	sN=brīvosta | sG,pN,pA=brīvostas | sD=brīvostai | sA,pG=brīvostu | sL=brīvostā | pD=brīvostām | pL=brīvostās
bāriņtiesa	feminine	orphans’ court	sN=bāriņtiesa | sG,pN,pA=bāriņtiesas | sD=bāriņtiesai | sA,pG=bāriņtiesu | sL=bāriņtiesā | pD=bāriņtiesām | pL=bāriņtiesās
bērnudārzs	masculine	kindergarten	sN=bērnudārzs | sG=bērnudārza | sD=bērnudārzam | sA,pG=bērnudārzu | sL=bērnudārzā | pN=bērnudārzi | pD=bērnudārziem | pA=bērnudārzus | pL=bērnudārzos
bīdreiba	feminine	association	sN=bīdreiba | sG,pN,pA=bīdreibys | sD=bīdreibai | sA,pG=bīdreibu | sL=bīdreibā
būvvalde	feminine	building authority	sN=būvvalde | sG,pN,pA=būvvaldes | sD=būvvaldei | sA=būvvaldi | sL=būvvaldē | pG=būvvalžu | pD=būvvaldēm | pL=būvvaldēs
centrs	masculine	centre	sN=centrs | sG=centra | sD=centram | sA,pG=centru | sL=centrā | pN=centri | pD=centriem | pA=centrus | pL=centros
ciems	masculine	village	sN=ciems | sG=ciema | sD=ciemam | sA,pG=ciemu | sL=ciemā | pN=ciemi | pD=ciemiem | pA=ciemus | pL=ciemos
cietums	masculine	prison	sN=cietums | sG=cietuma | sD=cietumam | sA,pG=cietumu | sL=cietumā | pN=cietumi | pD=cietumiem | pA=cietumus | pL=cietumos
departaments	masculine	department	sN=departaments | sG=departamenta | sD=departamentam | sA,pG=departamentu | sL=departamentā | pN=departamenti | pD=departamentiem | pA=departamentus | pL=departamentos
diecēze	feminine	diocese	sN=diecēze | sG,pN,pA=diecēzes | sD=diecēzei | sA=diecēzi | sL=diecēzē | pG=diecēžu | pD=diecēzēm | pL=diecēzēs
dienests	masculine	service	sN=dienests | sG=dienesta | sD=dienestam | sA,pG=dienestu | sL=dienestā | pN=dienesti | pD=dienestiem | pA=dienestus | pL=dienestos
direkcija	feminine	directorate	sN=direkcija | sG,pN,pA=direkcijas | sD=direkcijai | sA,pG=direkciju | sL=direkcijā | pD=direkcijām | pL=direkcijās
dome	feminine	council	sN=dome | sG,pN,pA=domes | sD=domei | sA=domi | sL=domē | pG=domju | pD=domēm | pL=domēs
domnīca	feminine	think tank	sN=domnīca | sG,pN,pA=domnīcas | sD=domnīcai | sA,pG=domnīcu | sL=domnīcā | pD=domnīcām | pL=domnīcās
draudze	feminine	parish (church)	sN=draudze | sG,pN,pA=draudzes | sD=draudzei | sA=draudzi | sL=draudzē | pG=draudžu | pD=draudzēm | pL=draudzēs
dārzs	masculine	garden	sN=dārzs | sG=dārza | sD=dārzam | sA,pG=dārzu | sL=dārzā | pN=dārzi | pD=dārziem | pA=dārzus | pL=dārzos
eiroreģions	masculine	Euroregion	sN=eiroreģions | sG=eiroreģiona | sD=eiroreģionam | sA,pG=eiroreģionu | sL=eiroreģionā | pN=eiroreģioni | pD=eiroreģioniem | pA=eiroreģionus | pL=eiroreģionos
fakultāte	feminine	faculty	sN=fakultāte | sG,pN,pA=fakultātes | sD=fakultātei | sA=fakultāti | sL=fakultātē | pG=fakultāšu | pD=fakultātēm | pL=fakultātēs
federācija	feminine	federation	sN=federācija | sG,pN,pA=federācijas | sD=federācijai | sA,pG=federāciju | sL=federācijā | pD=federācijām | pL=federācijās
filharmonija	feminine	philharmonic	sN=filharmonija | sG,pN,pA=filharmonijas | sD=filharmonijai | sA,pG=filharmoniju | sL=filharmonijā | pD=filharmonijām | pL=filharmonijās
filiālbibliotēka	feminine	branch library	sN=filiālbibliotēka | sG,pN,pA=filiālbibliotēkas | sD=filiālbibliotēkai | sA,pG=filiālbibliotēku | sL=filiālbibliotēkā | pD=filiālbibliotēkām | pL=filiālbibliotēkās
filiāle	feminine	branch	sN=filiāle | sG,pN,pA=filiāles | sD=filiālei | sA=filiāli | sL=filiālē | pG=filiāļu | pD=filiālēm | pL=filiālēs
firma	feminine	firm	sN=firma | sG,pN,pA=firmas | sD=firmai | sA,pG=firmu | sL=firmā | pD=firmām | pL=firmās
fonds	masculine	fund, foundation	sN=fonds | sG=fonda | sD=fondam | sA,pG=fondu | sL=fondā | pN=fondi | pD=fondiem | pA=fondus | pL=fondos
forums	masculine	forum	sN=forums | sG=foruma | sD=forumam | sA,pG=forumu | sL=forumā | pN=forumi | pD=forumiem | pA=forumus | pL=forumos
galerija	feminine	gallery	sN=galerija | sG,pN,pA=galerijas | sD=galerijai | sA,pG=galeriju | sL=galerijā | pD=galerijām | pL=galerijās
grupa	feminine	group	sN=grupa | sG,pN,pA=grupas | sD=grupai | sA,pG=grupu | sL=grupā | pD=grupām | pL=grupās
hospiss	masculine	hospice	sN=hospiss | sG=hospisa | sD=hospisam | sA,pG=hospisu | sL=hospisā | pN=hospisi | pD=hospisiem | pA=hospisus | pL=hospisos
hospitālis	masculine	hospital	sN=hospitālis | sG=hospitāļa | sD=hospitālim | sA=hospitāli | sL=hospitālī | pN=hospitāļi | pG=hospitāļu | pD=hospitāļiem | pA=hospitāļus | pL=hospitāļos
iestāde	feminine	institution	sN=iestāde | sG,pN,pA=iestādes | sD=iestādei | sA=iestādi | sL=iestādē | pG=iestāžu | pD=iestādēm | pL=iestādēs
infocentrs	masculine	information centre	sN=infocentrs | sG=infocentra | sD=infocentram | sA,pG=infocentru | sL=infocentrā | pN=infocentri | pD=infocentriem | pA=infocentrus | pL=infocentros
inkubators	masculine	incubator	sN=inkubators | sG=inkubatora | sD=inkubatoram | sA,pG=inkubatoru | sL=inkubatorā | pN=inkubatori | pD=inkubatoriem | pA=inkubatorus | pL=inkubatoros
inspekcija	feminine	inspectorate	sN=inspekcija | sG,pN,pA=inspekcijas | sD=inspekcijai | sA,pG=inspekciju | sL=inspekcijā | pD=inspekcijām | pL=inspekcijās
inspektorāts	masculine	inspectorate	sN=inspektorāts | sG=inspektorāta | sD=inspektorātam | sA,pG=inspektorātu | sL=inspektorātā | pN=inspektorāti | pD=inspektorātiem | pA=inspektorātus | pL=inspektorātos
institūcija	feminine	institution	sN=institūcija | sG,pN,pA=institūcijas | sD=institūcijai | sA,pG=institūciju | sL=institūcijā | pD=institūcijām | pL=institūcijās
institūts	masculine	institute	sN=institūts | sG=institūta | sD=institūtam | sA,pG=institūtu | sL=institūtā | pN=institūti | pD=institūtiem | pA=institūtus | pL=institūtos
internātpamatskola	feminine	boarding basic school	sN=internātpamatskola | sG,pN,pA=internātpamatskolas | sD=internātpamatskolai | sA,pG=internātpamatskolu | sL=internātpamatskolā | pD=internātpamatskolām | pL=internātpamatskolās
internātskola	feminine	boarding school	sN=internātskola | sG,pN,pA=internātskolas | sD=internātskolai | sA,pG=internātskolu | sL=internātskolā | pD=internātskolām | pL=internātskolās
internātvidusskola	feminine	boarding secondary school	sN=internātvidusskola | sG,pN,pA=internātvidusskolas | sD=internātvidusskolai | sA,pG=internātvidusskolu | sL=internātvidusskolā | pD=internātvidusskolām | pL=internātvidusskolās
izdevniecība	feminine	publishing house	sN=izdevniecība | sG,pN,pA=izdevniecības | sD=izdevniecībai | sA,pG=izdevniecību | sL=izdevniecībā | pD=izdevniecībām | pL=izdevniecībās
izpilddirekcija	feminine	executive directorate	sN=izpilddirekcija | sG,pN,pA=izpilddirekcijas | sD=izpilddirekcijai | sA,pG=izpilddirekciju | sL=izpilddirekcijā | pD=izpilddirekcijām | pL=izpilddirekcijās
izpildkomiteja	feminine	executive committee	sN=izpildkomiteja | sG,pN,pA=izpildkomitejas | sD=izpildkomitejai | sA,pG=izpildkomiteju | sL=izpildkomitejā | pD=izpildkomitejām | pL=izpildkomitejās
jaunsardze	feminine	youth guard	sN=jaunsardze | sG,pN,pA=jaunsardzes | sD=jaunsardzei | sA=jaunsardzi | sL=jaunsardzē | pG=jaunsardžu | pD=jaunsardzēm | pL=jaunsardzēs
kamera	feminine	chamber	sN=kamera | sG,pN,pA=kameras | sD=kamerai | sA,pG=kameru | sL=kamerā | pD=kamerām | pL=kamerās
kanceleja	feminine	chancellery	sN=kanceleja | sG,pN,pA=kancelejas | sD=kancelejai | sA,pG=kanceleju | sL=kancelejā | pD=kancelejām | pL=kancelejās
kapela	feminine	band	sN=kapela | sG,pN,pA=kapelas | sD=kapelai | sA,pG=kapelu | sL=kapelā | pD=kapelām | pL=kapelās
kapitālsabiedrība	feminine	company	sN=kapitālsabiedrība | sG,pN,pA=kapitālsabiedrības | sD=kapitālsabiedrībai | sA,pG=kapitālsabiedrību | sL=kapitālsabiedrībā | pD=kapitālsabiedrībām | pL=kapitālsabiedrībās
kase	feminine	treasury	sN=kase | sG,pN,pA=kases | sD=kasei | sA=kasi | sL=kasē | pG=kasu | pD=kasēm | pL=kasēs
katedra	feminine	chair	sN=katedra | sG,pN,pA=katedras | sD=katedrai | sA,pG=katedru | sL=katedrā | pD=katedrām | pL=katedrās
kinoteātris	masculine	cinema	sN=kinoteātris | sG=kinoteātra | sD=kinoteātrim | sA,pN=kinoteātri | sL=kinoteātrī | pG=kinoteātru | pD=kinoteātriem | pA=kinoteātrus | pL=kinoteātros
klasteris	masculine	cluster	sN=klasteris | sG=klastera | sD=klasterim | sA,pN=klasteri | sL=klasterī | pG=klasteru | pD=klasteriem | pA=klasterus | pL=klasteros
klosteris	masculine	monastery	sN=klosteris | sG=klostera | sD=klosterim | sA,pN=klosteri | sL=klosterī | pG=klosteru | pD=klosteriem | pA=klosterus | pL=klosteros
klubs	masculine	club	sN=klubs | sG=kluba | sD=klubam | sA,pG=klubu | sL=klubā | pN=klubi | pD=klubiem | pA=klubus | pL=klubos
klīnika	feminine	clinic	sN=klīnika | sG,pN,pA=klīnikas | sD=klīnikai | sA,pG=klīniku | sL=klīnikā | pD=klīnikām | pL=klīnikās
koledža	feminine	college	sN=koledža | sG,pN,pA=koledžas | sD=koledžai | sA,pG=koledžu | sL=koledžā | pD=koledžām | pL=koledžās
kolektīvs	masculine	ensemble	sN=kolektīvs | sG=kolektīva | sD=kolektīvam | sA,pG=kolektīvu | sL=kolektīvā | pN=kolektīvi | pD=kolektīviem | pA=kolektīvus | pL=kolektīvos
kolēģija	feminine	board	sN=kolēģija | sG,pN,pA=kolēģijas | sD=kolēģijai | sA,pG=kolēģiju | sL=kolēģijā | pD=kolēģijām | pL=kolēģijās
kombināts	masculine	works	sN=kombināts | sG=kombināta | sD=kombinātam | sA,pG=kombinātu | sL=kombinātā | pN=kombināti | pD=kombinātiem | pA=kombinātus | pL=kombinātos
komisariāts	masculine	commissariat	sN=komisariāts | sG=komisariāta | sD=komisariātam | sA,pG=komisariātu | sL=komisariātā | pN=komisariāti | pD=komisariātiem | pA=komisariātus | pL=komisariātos
komisija	feminine	commission	sN=komisija | sG,pN,pA=komisijas | sD=komisijai | sA,pG=komisiju | sL=komisijā | pD=komisijām | pL=komisijās
komiteja	feminine	committee	sN=komiteja | sG,pN,pA=komitejas | sD=komitejai | sA,pG=komiteju | sL=komitejā | pD=komitejām | pL=komitejās
kompānija	feminine	company	sN=kompānija | sG,pN,pA=kompānijas | sD=kompānijai | sA,pG=kompāniju | sL=kompānijā | pD=kompānijām | pL=kompānijās
komūna	feminine	commune	sN=komūna | sG,pN,pA=komūnas | sD=komūnai | sA,pG=komūnu | sL=komūnā | pD=komūnām | pL=komūnās
koncertzāle	feminine	concert hall	sN=koncertzāle | sG,pN,pA=koncertzāles | sD=koncertzālei | sA=koncertzāli | sL=koncertzālē | pG=koncertzāļu | pD=koncertzālēm | pL=koncertzālēs
konfederācija	feminine	confederation	sN=konfederācija | sG,pN,pA=konfederācijas | sD=konfederācijai | sA,pG=konfederāciju | sL=konfederācijā | pD=konfederācijām | pL=konfederācijās
konservatorija	feminine	conservatory	sN=konservatorija | sG,pN,pA=konservatorijas | sD=konservatorijai | sA,pG=konservatoriju | sL=konservatorijā | pD=konservatorijām | pL=konservatorijās
konsistorija	feminine	consistory	sN=konsistorija | sG,pN,pA=konsistorijas | sD=konsistorijai | sA,pG=konsistoriju | sL=konsistorijā | pD=konsistorijām | pL=konsistorijās
konsorcijs	masculine	consortium	sN=konsorcijs | sG=konsorcija | sD=konsorcijam | sA,pG=konsorciju | sL=konsorcijā | pN=konsorciji | pD=konsorcijiem | pA=konsorcijus | pL=konsorcijos
konsulāts	masculine	consulate	sN=konsulāts | sG=konsulāta | sD=konsulātam | sA,pG=konsulātu | sL=konsulātā | pN=konsulāti | pD=konsulātiem | pA=konsulātus | pL=konsulātos
kooperatīvs	masculine	cooperative	sN=kooperatīvs | sG=kooperatīva | sD=kooperatīvam | sA,pG=kooperatīvu | sL=kooperatīvā | pN=kooperatīvi | pD=kooperatīviem | pA=kooperatīvus | pL=kooperatīvos
kopa	feminine	folk group	sN=kopa | sG,pN,pA=kopas | sD=kopai | sA,pG=kopu | sL=kopā | pD=kopām | pL=kopās
kopiena	feminine	community	sN=kopiena | sG,pN,pA=kopienas | sD=kopienai | sA,pG=kopienu | sL=kopienā | pD=kopienām | pL=kopienās
koris	masculine	choir	sN=koris | sG=kora | sD=korim | sA,pN=kori | sL=korī | pG=koru | pD=koriem | pA=korus | pL=koros
korporācija	feminine	corporation	sN=korporācija | sG,pN,pA=korporācijas | sD=korporācijai | sA,pG=korporāciju | sL=korporācijā | pD=korporācijām | pL=korporācijās
kultūrcentrs	masculine	culture centre	sN=kultūrcentrs | sG=kultūrcentra | sD=kultūrcentram | sA,pG=kultūrcentru | sL=kultūrcentrā | pN=kultūrcentri | pD=kultūrcentriem | pA=kultūrcentrus | pL=kultūrcentros
kustība	feminine	movement	sN=kustība | sG,pN,pA=kustības | sD=kustībai | sA,pG=kustību | sL=kustībā | pD=kustībām | pL=kustībās
laboratorija	feminine	laboratory	sN=laboratorija | sG,pN,pA=laboratorijas | sD=laboratorijai | sA,pG=laboratoriju | sL=laboratorijā | pD=laboratorijām | pL=laboratorijās
licejs	masculine	lyceum	sN=licejs | sG=liceja | sD=licejam | sA,pG=liceju | sL=licejā | pN=liceji | pD=licejiem | pA=licejus | pL=licejos
lidosta	feminine	airport	sN=lidosta | sG,pN,pA=lidostas | sD=lidostai | sA,pG=lidostu | sL=lidostā | pD=lidostām | pL=lidostās
līga	feminine	league	sN=līga | sG,pN,pA=līgas | sD=līgai | sA,pG=līgu | sL=līgā | pD=līgām | pL=līgās
meistarskola	feminine	master school	sN=meistarskola | sG,pN,pA=meistarskolas | sD=meistarskolai | sA,pG=meistarskolu | sL=meistarskolā | pD=meistarskolām | pL=meistarskolās
mežniecība	feminine	forestry	sN=mežniecība | sG,pN,pA=mežniecības | sD=mežniecībai | sA,pG=mežniecību | sL=mežniecībā | pD=mežniecībām | pL=mežniecībās
ministrija	feminine	ministry	sN=ministrija | sG,pN,pA=ministrijas | sD=ministrijai | sA,pG=ministriju | sL=ministrijā | pD=ministrijām | pL=ministrijās
misija	feminine	mission	sN=misija | sG,pN,pA=misijas | sD=misijai | sA,pG=misiju | sL=misijā | pD=misijām | pL=misijās
municipalitāte	feminine	municipality (foreign)	sN=municipalitāte | sG,pN,pA=municipalitātes | sD=municipalitātei | sA=municipalitāti | sL=municipalitātē | pG=municipalitāšu | pD=municipalitātēm | pL=municipalitātēs
muzejs	masculine	museum	sN=muzejs | sG=muzeja | sD=muzejam | sA,pG=muzeju | sL=muzejā | pN=muzeji | pD=muzejiem | pA=muzejus | pL=muzejos
mācībiestāde	feminine	educational institution	sN=mācībiestāde | sG,pN,pA=mācībiestādes | sD=mācībiestādei | sA=mācībiestādi | sL=mācībiestādē | pG=mācībiestāžu | pD=mācībiestādēm | pL=mācībiestādēs
māja	feminine	house	sN=māja | sG,pN,pA=mājas | sD=mājai | sA,pG=māju | sL=mājā | pD=mājām | pL=mājās
mērija	feminine	mayor’s office	sN=mērija | sG,pN,pA=mērijas | sD=mērijai | sA,pG=mēriju | sL=mērijā | pD=mērijām | pL=mērijās
mūzikskola	feminine	music school	sN=mūzikskola | sG,pN,pA=mūzikskolas | sD=mūzikskolai | sA,pG=mūzikskolu | sL=mūzikskolā | pD=mūzikskolām | pL=mūzikskolās
nams	masculine	house	sN=nams | sG=nama | sD=namam | sA,pG=namu | sL=namā | pN=nami | pD=namiem | pA=namus | pL=namos
nodaļa	feminine	unit	sN=nodaļa | sG,pN,pA=nodaļas | sD=nodaļai | sA,pG=nodaļu | sL=nodaļā | pD=nodaļām | pL=nodaļās
nodibinājums	masculine	foundation	sN=nodibinājums | sG=nodibinājuma | sD=nodibinājumam | sA,pG=nodibinājumu | sL=nodibinājumā | pN=nodibinājumi | pD=nodibinājumiem | pA=nodibinājumus | pL=nodibinājumos
novads	masculine	municipality (territory)	sN=novads | sG=novada | sD=novadam | sA,pG=novadu | sL=novadā | pN=novadi | pD=novadiem | pA=novadus | pL=novados
observatorija	feminine	observatory	sN=observatorija | sG,pN,pA=observatorijas | sD=observatorijai | sA,pG=observatoriju | sL=observatorijā | pD=observatorijām | pL=observatorijās
ordenis	masculine	order	sN=ordenis | sG=ordeņa | sD=ordenim | sA=ordeni | sL=ordenī | pN=ordeņi | pG=ordeņu | pD=ordeņiem | pA=ordeņus | pL=ordeņos
organizācija	feminine	organisation	sN=organizācija | sG,pN,pA=organizācijas | sD=organizācijai | sA,pG=organizāciju | sL=organizācijā | pD=organizācijām | pL=organizācijās
orķestris	masculine	orchestra	sN=orķestris | sG=orķestra | sD=orķestrim | sA,pN=orķestri | sL=orķestrī | pG=orķestru | pD=orķestriem | pA=orķestrus | pL=orķestros
osta	feminine	port	sN=osta | sG,pN,pA=ostas | sD=ostai | sA,pG=ostu | sL=ostā | pD=ostām | pL=ostās
padome	feminine	council, board	sN=padome | sG,pN,pA=padomes | sD=padomei | sA=padomi | sL=padomē | pG=padomju | pD=padomēm | pL=padomēs
pagasts	masculine	parish	sN=pagasts | sG=pagasta | sD=pagastam | sA,pG=pagastu | sL=pagastā | pN=pagasti | pD=pagastiem | pA=pagastus | pL=pagastos
pamatskola	feminine	basic school	sN=pamatskola | sG,pN,pA=pamatskolas | sD=pamatskolai | sA,pG=pamatskolu | sL=pamatskolā | pD=pamatskolām | pL=pamatskolās
pansionāts	masculine	care home	sN=pansionāts | sG=pansionāta | sD=pansionātam | sA,pG=pansionātu | sL=pansionātā | pN=pansionāti | pD=pansionātiem | pA=pansionātus | pL=pansionātos
parks	masculine	park	sN=parks | sG=parka | sD=parkam | sA,pG=parku | sL=parkā | pN=parki | pD=parkiem | pA=parkus | pL=parkos
partija	feminine	party	sN=partija | sG,pN,pA=partijas | sD=partijai | sA,pG=partiju | sL=partijā | pD=partijām | pL=partijās
partnerība	feminine	partnership	sN=partnerība | sG,pN,pA=partnerības | sD=partnerībai | sA,pG=partnerību | sL=partnerībā | pD=partnerībām | pL=partnerībās
patversme	feminine	shelter	sN=patversme | sG,pN,pA=patversmes | sD=patversmei | sA=patversmi | sL=patversmē | pG=patversmju | pD=patversmēm | pL=patversmēs
pašpārvalde	feminine	self-government	sN=pašpārvalde | sG,pN,pA=pašpārvaldes | sD=pašpārvaldei | sA=pašpārvaldi | sL=pašpārvaldē | pG=pašpārvalžu | pD=pašpārvaldēm | pL=pašpārvaldēs
pašvaldība	feminine	municipality	sN=pašvaldība | sG,pN,pA=pašvaldības | sD=pašvaldībai | sA,pG=pašvaldību | sL=pašvaldībā | pD=pašvaldībām | pL=pašvaldībās
pils	feminine	castle	sN,sG=pils | sD=pilij | sA=pili | sL=pilī | pN,pA=pilis | pG=piļu | pD=pilīm | pL=pilīs
pilsēta	feminine	town	sN=pilsēta | sG,pN,pA=pilsētas | sD=pilsētai | sA,pG=pilsētu | sL=pilsētā | pD=pilsētām | pL=pilsētās
pirmsskola	feminine	preschool	sN=pirmsskola | sG,pN,pA=pirmsskolas | sD=pirmsskolai | sA,pG=pirmsskolu | sL=pirmsskolā | pD=pirmsskolām | pL=pirmsskolās
planetārijs	masculine	planetarium	sN=planetārijs | sG=planetārija | sD=planetārijam | sA,pG=planetāriju | sL=planetārijā | pN=planetāriji | pD=planetārijiem | pA=planetārijus | pL=planetārijos
platforma	feminine	platform	sN=platforma | sG,pN,pA=platformas | sD=platformai | sA,pG=platformu | sL=platformā | pD=platformām | pL=platformās
policija	feminine	police	sN=policija | sG,pN,pA=policijas | sD=policijai | sA,pG=policiju | sL=policijā | pD=policijām | pL=policijās
poliklīnika	feminine	clinic	sN=poliklīnika | sG,pN,pA=poliklīnikas | sD=poliklīnikai | sA,pG=poliklīniku | sL=poliklīnikā | pD=poliklīnikām | pL=poliklīnikās
pošvaļdeiba	feminine	municipality	sN=pošvaļdeiba | sG,pN,pA=pošvaļdeibys | sD=pošvaļdeibai | sA,pG=pošvaļdeibu | sL=pošvaļdeibā
prefektūra	feminine	prefecture	sN=prefektūra | sG,pN,pA=prefektūras | sD=prefektūrai | sA,pG=prefektūru | sL=prefektūrā | pD=prefektūrām | pL=prefektūrās
progimnāzija	feminine	progymnasium	sN=progimnāzija | sG,pN,pA=progimnāzijas | sD=progimnāzijai | sA,pG=progimnāziju | sL=progimnāzijā | pD=progimnāzijām | pL=progimnāzijās
prokuratūra	feminine	prosecution office	sN=prokuratūra | sG,pN,pA=prokuratūras | sD=prokuratūrai | sA,pG=prokuratūru | sL=prokuratūrā | pD=prokuratūrām | pL=prokuratūrās
pulks	masculine	regiment	sN=pulks | sG=pulka | sD=pulkam | sA,pG=pulku | sL=pulkā | pN=pulki | pD=pulkiem | pA=pulkus | pL=pulkos
pārstāvniecība	feminine	representation	sN=pārstāvniecība | sG,pN,pA=pārstāvniecības | sD=pārstāvniecībai | sA,pG=pārstāvniecību | sL=pārstāvniecībā | pD=pārstāvniecībām | pL=pārstāvniecībās
pārvalde	feminine	administration, authority	sN=pārvalde | sG,pN,pA=pārvaldes | sD=pārvaldei | sA=pārvaldi | sL=pārvaldē | pG=pārvalžu | pD=pārvaldēm | pL=pārvaldēs
rajons	masculine	district	sN=rajons | sG=rajona | sD=rajonam | sA,pG=rajonu | sL=rajonā | pN=rajoni | pD=rajoniem | pA=rajonus | pL=rajonos
redakcija	feminine	editorial office	sN=redakcija | sG,pN,pA=redakcijas | sD=redakcijai | sA,pG=redakciju | sL=redakcijā | pD=redakcijām | pL=redakcijās
reģions	masculine	region	sN=reģions | sG=reģiona | sD=reģionam | sA,pG=reģionu | sL=reģionā | pN=reģioni | pD=reģioniem | pA=reģionus | pL=reģionos
rūpnīca	feminine	factory	sN=rūpnīca | sG,pN,pA=rūpnīcas | sD=rūpnīcai | sA,pG=rūpnīcu | sL=rūpnīcā | pD=rūpnīcām | pL=rūpnīcās
sabiedrība	feminine	company, society	sN=sabiedrība | sG,pN,pA=sabiedrības | sD=sabiedrībai | sA,pG=sabiedrību | sL=sabiedrībā | pD=sabiedrībām | pL=sabiedrībās
saeima	feminine	assembly	sN=saeima | sG,pN,pA=saeimas | sD=saeimai | sA,pG=saeimu | sL=saeimā | pD=saeimām | pL=saeimās
saimniecība	feminine	farm	sN=saimniecība | sG,pN,pA=saimniecības | sD=saimniecībai | sA,pG=saimniecību | sL=saimniecībā | pD=saimniecībām | pL=saimniecībās
sanatorija	feminine	sanatorium	sN=sanatorija | sG,pN,pA=sanatorijas | sD=sanatorijai | sA,pG=sanatoriju | sL=sanatorijā | pD=sanatorijām | pL=sanatorijās
savienība	feminine	union	sN=savienība | sG,pN,pA=savienības | sD=savienībai | sA,pG=savienību | sL=savienībā | pD=savienībām | pL=savienībās
sekretariāts	masculine	secretariat	sN=sekretariāts | sG=sekretariāta | sD=sekretariātam | sA,pG=sekretariātu | sL=sekretariātā | pN=sekretariāti | pD=sekretariātiem | pA=sekretariātus | pL=sekretariātos
skola	feminine	school	sN=skola | sG,pN,pA=skolas | sD=skolai | sA,pG=skolu | sL=skolā | pD=skolām | pL=skolās
slimnīca	feminine	hospital	sN=slimnīca | sG,pN,pA=slimnīcas | sD=slimnīcai | sA,pG=slimnīcu | sL=slimnīcā | pD=slimnīcām | pL=slimnīcās
speciālskola	feminine	special school	sN=speciālskola | sG,pN,pA=speciālskolas | sD=speciālskolai | sA,pG=speciālskolu | sL=speciālskolā | pD=speciālskolām | pL=speciālskolās
stacija	feminine	station	sN=stacija | sG,pN,pA=stacijas | sD=stacijai | sA,pG=staciju | sL=stacijā | pD=stacijām | pL=stacijās
studija	feminine	studio	sN=studija | sG,pN,pA=studijas | sD=studijai | sA,pG=studiju | sL=studijā | pD=studijām | pL=studijās
sākumskola	feminine	primary school	sN=sākumskola | sG,pN,pA=sākumskolas | sD=sākumskolai | sA,pG=sākumskolu | sL=sākumskolā | pD=sākumskolām | pL=sākumskolās
tautskola	feminine	folk high school	sN=tautskola | sG,pN,pA=tautskolas | sD=tautskolai | sA,pG=tautskolu | sL=tautskolā | pD=tautskolām | pL=tautskolās
tehnikums	masculine	technical school	sN=tehnikums | sG=tehnikuma | sD=tehnikumam | sA,pG=tehnikumu | sL=tehnikumā | pN=tehnikumi | pD=tehnikumiem | pA=tehnikumus | pL=tehnikumos
televīzija	feminine	television	sN=televīzija | sG,pN,pA=televīzijas | sD=televīzijai | sA,pG=televīziju | sL=televīzijā | pD=televīzijām | pL=televīzijās
teātris	masculine	theatre	sN=teātris | sG=teātra | sD=teātrim | sA,pN=teātri | sL=teātrī | pG=teātru | pD=teātriem | pA=teātrus | pL=teātros
tiesa	feminine	court	sN=tiesa | sG,pN,pA=tiesas | sD=tiesai | sA,pG=tiesu | sL=tiesā | pD=tiesām | pL=tiesās
tīkls	masculine	network	sN=tīkls | sG=tīkla | sD=tīklam | sA,pG=tīklu | sL=tīklā | pN=tīkli | pD=tīkliem | pA=tīklus | pL=tīklos
universitāte	feminine	university	sN=universitāte | sG,pN,pA=universitātes | sD=universitātei | sA=universitāti | sL=universitātē | pG=universitāšu | pD=universitātēm | pL=universitātēs
uzņēmums	masculine	enterprise	sN=uzņēmums | sG=uzņēmuma | sD=uzņēmumam | sA,pG=uzņēmumu | sL=uzņēmumā | pN=uzņēmumi | pD=uzņēmumiem | pA=uzņēmumus | pL=uzņēmumos
uzņēmējsabiedrība	feminine	company	sN=uzņēmējsabiedrība | sG,pN,pA=uzņēmējsabiedrības | sD=uzņēmējsabiedrībai | sA,pG=uzņēmējsabiedrību | sL=uzņēmējsabiedrībā | pD=uzņēmējsabiedrībām | pL=uzņēmējsabiedrībās
valde	feminine	board	sN=valde | sG,pN,pA=valdes | sD=valdei | sA=valdi | sL=valdē | pG=valžu | pD=valdēm | pL=valdēs
valstspilsēta	feminine	state city	sN=valstspilsēta | sG,pN,pA=valstspilsētas | sD=valstspilsētai | sA,pG=valstspilsētu | sL=valstspilsētā | pD=valstspilsētām | pL=valstspilsētās
vidusskola	feminine	secondary school	sN=vidusskola | sG,pN,pA=vidusskolas | sD=vidusskolai | sA,pG=vidusskolu | sL=vidusskolā | pD=vidusskolām | pL=vidusskolās
vēstniecība	feminine	embassy	sN=vēstniecība | sG,pN,pA=vēstniecības | sD=vēstniecībai | sA,pG=vēstniecību | sL=vēstniecībā | pD=vēstniecībām | pL=vēstniecībās
zemessardze	feminine	home guard	sN=zemessardze | sG,pN,pA=zemessardzes | sD=zemessardzei | sA=zemessardzi | sL=zemessardzē | pG=zemessardžu | pD=zemessardzēm | pL=zemessardzēs
zona	feminine	zone	sN=zona | sG,pN,pA=zonas | sD=zonai | sA,pG=zonu | sL=zonā | pD=zonām | pL=zonās
ģilde	feminine	guild	sN=ģilde | sG,pN,pA=ģildes | sD=ģildei | sA=ģildi | sL=ģildē | pG=ģilžu | pD=ģildēm | pL=ģildēs
ģimnāzija	feminine	gymnasium	sN=ģimnāzija | sG,pN,pA=ģimnāzijas | sD=ģimnāzijai | sA,pG=ģimnāziju | sL=ģimnāzijā | pD=ģimnāzijām | pL=ģimnāzijās`;
