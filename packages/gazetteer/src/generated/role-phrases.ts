// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const rolePhrasesTable = `role	wording	forms
applicant	applicant	applicant
applicant	atbalsta saņēmējs	sN=atbalsta saņēmējs | sG=atbalsta saņēmēja | sD=atbalsta saņēmējam | sA=atbalsta saņēmēju | sL=atbalsta saņēmējā
applicant	finansējuma saņēmējs	sN=finansējuma saņēmējs | sG=finansējuma saņēmēja | sD=finansējuma saņēmējam | sA=finansējuma saņēmēju | sL=finansējuma saņēmējā
applicant	granta saņēmējs	sN=granta saņēmējs | sG=granta saņēmēja | sD=granta saņēmējam | sA=granta saņēmēju | sL=granta saņēmējā
applicant	ierosinātājs	sN=ierosinātājs | sG=ierosinātāja | sD=ierosinātājam | sA=ierosinātāju | sL=ierosinātājā
applicant	iesniedza projektu	sA=iesniedza projektu
applicant	iesniedzis projektu	sA=iesniedzis projektu
applicant	iesniegusi projektu	sA=iesniegusi projektu
applicant	pieteikumu iesniedza	pieteikumu iesniedza
applicant	projekta iesniedzējs	sN=projekta iesniedzējs | sG=projekta iesniedzēja | sD=projekta iesniedzējam | sA=projekta iesniedzēju | sL=projekta iesniedzējā
applicant	projekta iesniegumu iesniedza	projekta iesniegumu iesniedza
applicant	projekta pieteicējs	sN=projekta pieteicējs | sG=projekta pieteicēja | sD=projekta pieteicējam | sA=projekta pieteicēju | sL=projekta pieteicējā
applicant	projekta pieteikumu iesniedza	projekta pieteikumu iesniedza
applicant	projektu iesniedza	projektu iesniedza
applicant	projektu iesniedzis	projektu iesniedzis
applicant	projektu iesniegusi	projektu iesniegusi
client	pasūtītājs	pasūtītājs
contractor	autoruzraudzību veic	autoruzraudzību veic
contractor	autoruzraudzību veica	autoruzraudzību veica
contractor	būvdarbus veic	būvdarbus veic
contractor	būvdarbus veica	būvdarbus veica
contractor	būvnieks	būvnieks
contractor	būvprojektu izstrādāja	būvprojektu izstrādāja
contractor	būvuzraudzību veic	būvuzraudzību veic
contractor	būvuzraudzību veica	būvuzraudzību veica
contractor	darbus veic	darbus veic
contractor	darbus veica	darbus veica
contractor	iepirkumā uzvarēja	iepirkumā uzvarēja
contractor	izpildītājs	sN=izpildītājs | sG=izpildītāja | sD=izpildītājam | sA=izpildītāju | sL=izpildītājā
contractor	līgums noslēgts ar	līgums noslēgts ar
contractor	noslēgts līgums ar	noslēgts līgums ar
contractor	noslēgusi līgumu ar	noslēgusi līgumu ar
contractor	piegādātājs	piegādātājs
contractor	projektētājs	projektētājs
contractor	ģenerāluzņēmējs	ģenerāluzņēmējs
funder	ar atbalstu	sA=ar atbalstu
funder	ar finansiālu atbalstu	sA=ar finansiālu atbalstu
funder	atbalsta	sG=atbalsta
funder	atbalsta programma	sN=atbalsta programma | sG=atbalsta programmas | sD=atbalsta programmai | sA=atbalsta programmu | sL=atbalsta programmā
funder	atbalstīts	atbalstīts
funder	co-financed by	co-financed by
funder	co-funded by	co-funded by
funder	financed by	financed by
funder	finansiāli atbalsta	sG=finansiāli atbalsta
funder	finansiālu atbalstu	sA=finansiālu atbalstu
funder	finansē	finansē
funder	finansē no	finansē no
funder	finansējumu nodrošina	finansējumu nodrošina
funder	finansējumu piešķir	finansējumu piešķir
funder	finansējumu piešķīra	finansējumu piešķīra
funder	finansēts no	finansēts no
funder	finansētājs	sN=finansētājs | sG=finansētāja | sD=finansētājam | sA=finansētāju | sL=finansētājā
funder	funded by	funded by
funder	līdzfinansē	līdzfinansē
funder	līdzfinansēts no	līdzfinansēts no
funder	projektu atbalsta	sG=projektu atbalsta
funder	projektu finansē	sA=projektu finansē
funder	projektu līdzfinansē	sA=projektu līdzfinansē
funder	supported by	supported by
funder	tiek finansēts	tiek finansēts
funder	tiek finansēts no	tiek finansēts no
funder	tiek līdzfinansēts no	tiek līdzfinansēts no
funder	with the support of	with the support of
funder-agency	administered by	administered by
funder-agency	administrē	administrē
funder-agency	administrējošā iestāde	sN=administrējošā iestāde | sG=administrējošā iestādes | sD=administrējošā iestādei | sA=administrējošā iestādi | sL=administrējošā iestādē
funder-agency	fonda apsaimniekotājs	fonda apsaimniekotājs
funder-agency	fondu administrē	sA=fondu administrē
funder-agency	programmas apsaimniekotājs	programmas apsaimniekotājs
funder-agency	programmas operators	programmas operators
funder-agency	programmu administrē	sA=programmu administrē
funder-agency	sadarbības iestāde	sN=sadarbības iestāde | sG=sadarbības iestādes | sD=sadarbības iestādei | sA=sadarbības iestādi | sL=sadarbības iestādē
funder-agency	vadošā iestāde	sN=vadošā iestāde | sG=vadošās iestādes | sD=vadošajai iestādei | sA=vadošo iestādi | sL=vadošajā iestādē
host	apmeklēja	apmeklēja
host	tikās ar	tikās ar
host	uzņēma	uzņēma
host	viesojās	viesojās
host	viesojās pie	viesojās pie
implementer	ievieš projektu	sA=ievieš projektu
implementer	implemented by	implemented by
implementer	implements the project	implements the project
implementer	is implementing	is implementing
implementer	noslēdzis projektu	sA=noslēdzis projektu
implementer	noslēgusi projektu	sA=noslēgusi projektu
implementer	projekta ieviesējs	sN=projekta ieviesējs | sG=projekta ieviesēja | sD=projekta ieviesējam | sA=projekta ieviesēju | sL=projekta ieviesējā
implementer	projekta īstenotājs	sN=projekta īstenotājs | sG=projekta īstenotāja | sD=projekta īstenotājam | sA=projekta īstenotāju | sL=projekta īstenotājā
implementer	projekta īstenošanu veic	projekta īstenošanu veic
implementer	projektu ievieš	projektu ievieš
implementer	projektu realizē	sA=projektu realizē
implementer	projektu īsteno	projektu īsteno
implementer	projektu īstenoja	projektu īstenoja
implementer	projektu īstenos	sA=projektu īstenos
implementer	realizē projektu	sA=realizē projektu
implementer	realizēja projektu	sA=realizēja projektu
implementer	realizējusi projektu	sA=realizējusi projektu
implementer	sākusi īstenot projektu	sA=sākusi īstenot projektu
implementer	turpina īstenot projektu	sA=turpina īstenot projektu
implementer	uzsācis projektu	sA=uzsācis projektu
implementer	uzsāk projektu	sA=uzsāk projektu
implementer	uzsāka projektu	sA=uzsāka projektu
implementer	uzsākusi projektu	sA=uzsākusi projektu
implementer	īsteno biedrība	sN=īsteno biedrība | sG=īsteno biedrības | sD=īsteno biedrībai | sA=īsteno biedrību | sL=īsteno biedrībā
implementer	īsteno projektu	sA=īsteno projektu
implementer	īstenoja projektu	sA=īstenoja projektu
implementer	īstenojis projektu	sA=īstenojis projektu
implementer	īstenojusi biedrība	sN=īstenojusi biedrība | sG=īstenojusi biedrības | sD=īstenojusi biedrībai | sA=īstenojusi biedrību | sL=īstenojusi biedrībā
implementer	īstenojusi projektu	sA=īstenojusi projektu
implementer	īstenos projektu	sA=īstenos projektu
implementer	īstenotājs	sN=īstenotājs | sG=īstenotāja | sD=īstenotājam | sA=īstenotāju | sL=īstenotājā
implementer	īstenotājs ir	īstenotājs ir
lead	coordinated by	coordinated by
lead	galvenais partneris	sN=galvenais partneris | sG=galvenā partnera | sD=galvenajam partnerim | sA=galveno partneri | sL=galvenajā partnerī
lead	ko koordinē	ko koordinē
lead	ko vada	ko vada
lead	koordinatorvalsts	koordinatorvalsts
lead	koordinējošais saņēmējs	sN=koordinējošais saņēmējs | sG=koordinējošā saņēmēja | sD=koordinējošajam saņēmējam | sA=koordinējošo saņēmēju | sL=koordinējošajā saņēmējā
lead	koordinējošā organizācija	sN=koordinējošā organizācija | sG=koordinējošās organizācijas | sD=koordinējošajai organizācijai | sA=koordinējošo organizāciju | sL=koordinējošajā organizācijā
lead	koordinējošā skola	sN=koordinējošā skola | sG=koordinējošās skolas | sD=koordinējošajai skolai | sA=koordinējošo skolu | sL=koordinējošajā skolā
lead	kuru vada	kuru vada
lead	lead partner	lead partner
lead	leading partner	leading partner
lead	led by	led by
lead	project coordinator	project coordinator
lead	projekta koordinators	sN=projekta koordinators | sG=projekta koordinatora | sD=projekta koordinatoram | sA=projekta koordinatoru | sL=projekta koordinatorā
lead	projekta koordinatorvalsts	projekta koordinatorvalsts
lead	projekta vada	projekta vada
lead	projekta vadošais partneris	sN=projekta vadošais partneris | sG=projekta vadošā partnera | sD=projekta vadošajam partnerim | sA=projekta vadošo partneri | sL=projekta vadošajā partnerī
lead	projekta vadošā organizācija	sN=projekta vadošā organizācija | sG=projekta vadošās organizācijas | sD=projekta vadošajai organizācijai | sA=projekta vadošo organizāciju | sL=projekta vadošajā organizācijā
lead	projektu koordinē	sA=projektu koordinē
lead	projektu vada	projektu vada
lead	vadošais partneris	sN=vadošais partneris | sG=vadošā partnera | sD=vadošajam partnerim | sA=vadošo partneri | sL=vadošajā partnerī
lead	vadošais projekta partneris	sN=vadošais projekta partneris | sG=vadošais projekta partnera | sD=vadošais projekta partnerim | sA=vadošais projekta partneri | sL=vadošais projekta partnerī
lead	vadošā partnere	vadošā partnere
participant	dalībnieki	pN=dalībnieki | pG=dalībnieku | pD=dalībniekiem | pA=dalībniekus | pL=dalībniekos
participant	projekta dalībnieki	pN=projekta dalībnieki | pG=projekta dalībnieku | pD=projekta dalībniekiem | pA=projekta dalībniekus | pL=projekta dalībniekos
participant	projektā piedalījās	sL=projektā piedalījās
partner	asociētais partneris	sN=asociētais partneris | sG=asociētā partnera | sD=asociētajam partnerim | sA=asociēto partneri | sL=asociētajā partnerī
partner	ciešā sadarbībā ar	ciešā sadarbībā ar
partner	iesaistītās organizācijas	pN,pA=iesaistītās organizācijas | pG=iesaistīto organizāciju | pD=iesaistītajām organizācijām | pL=iesaistītajās organizācijās
partner	in cooperation with	in cooperation with
partner	in partnership with	in partnership with
partner	konsorcija partneris	sN=konsorcija partneris | sG=konsorcija partnera | sD=konsorcija partnerim | sA=konsorcija partneri | sL=konsorcija partnerī
partner	kopā ar	kopā ar
partner	kopīgi ar	kopīgi ar
partner	nacionālais partneris	sN=nacionālais partneris | sG=nacionālā partnera | sD=nacionālajam partnerim | sA=nacionālo partneri | sL=nacionālajā partnerī
partner	partneri ir	partneri ir
partner	partneris ir	partneris ir
partner	partnerorganizācija	sN=partnerorganizācija | sG=partnerorganizācijas | sD=partnerorganizācijai | sA=partnerorganizāciju | sL=partnerorganizācijā
partner	partnerskola	partnerskola
partner	partneru valstis	partneru valstis
partner	partnerībā ar	partnerībā ar
partner	project partner	project partner
partner	projekta partneri	pN=projekta partneri | pG=projekta partneru | pD=projekta partneriem | pA=projekta partnerus | pL=projekta partneros
partner	projekta partneris	sN=projekta partneris | sG=projekta partnera | sD=projekta partnerim | sA=projekta partneri | sL=projekta partnerī
partner	projektā iesaistītas	projektā iesaistītas
partner	projektā iesaistīti	projektā iesaistīti
partner	projektā piedalās	sL=projektā piedalās
partner	sadarbības partneri	pN=sadarbības partneri | pG=sadarbības partneru | pD=sadarbības partneriem | pA=sadarbības partnerus | pL=sadarbības partneros
partner	sadarbības partneris	sN=sadarbības partneris | sG=sadarbības partnera | sD=sadarbības partnerim | sA=sadarbības partneri | sL=sadarbības partnerī
partner	sadarbībā ar	sadarbībā ar
partner	starptautiskais partneris	sN=starptautiskais partneris | sG=starptautiskā partnera | sD=starptautiskajam partnerim | sA=starptautisko partneri | sL=starptautiskajā partnerī
partner	together with	together with
partner	ārvalstu partneris	sN=ārvalstu partneris | sG=ārvalstu partnera | sD=ārvalstu partnerim | sA=ārvalstu partneri | sL=ārvalstu partnerī`;
