// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const notCountriesTable = `reason	code	phrase	forms
event		Eiropas čempionāts	Eiropas čempionāts
event		Latvijas kauss	Latvijas kauss
event		Latvijas simtgade	sN=Latvijas simtgade | sG=Latvijas simtgades | sD=Latvijas simtgadei | sA=Latvijas simtgadi | sL=Latvijas simtgadē
event		Latvijas valsts simtgade	sN=Latvijas valsts simtgade | sG=Latvijas valsts simtgades | sD=Latvijas valsts simtgadei | sA=Latvijas valsts simtgadi | sL=Latvijas valsts simtgadē
event		Latvijas čempionāts	Latvijas čempionāts
funder	CH	Latvijas un Šveices sadarbības programma	sN=Latvijas un Šveices sadarbības programma | sG=Latvijas un Šveices sadarbības programmas | sD=Latvijas un Šveices sadarbības programmai | sA=Latvijas un Šveices sadarbības programmu | sL=Latvijas un Šveices sadarbības programmā
funder	CH	Latvijas–Šveices sadarbības programma	sN=Latvijas–Šveices sadarbības programma | sG=Latvijas–Šveices sadarbības programmas | sD=Latvijas–Šveices sadarbības programmai | sA=Latvijas–Šveices sadarbības programmu | sL=Latvijas–Šveices sadarbības programmā
funder	CH	Šveices fonds	sN=Šveices fonds | sG=Šveices fonda | sD=Šveices fondam | sA=Šveices fondu | sL=Šveices fondā
funder	CH	Šveices programma	sN=Šveices programma | sG=Šveices programmas | sD=Šveices programmai | sA=Šveices programmu | sL=Šveices programmā
funder	CH	Šveices sadarbības programma	sN=Šveices sadarbības programma | sG=Šveices sadarbības programmas | sD=Šveices sadarbības programmai | sA=Šveices sadarbības programmu | sL=Šveices sadarbības programmā
funder	CH	Šveices–Latvijas sadarbības programma	sN=Šveices–Latvijas sadarbības programma | sG=Šveices–Latvijas sadarbības programmas | sD=Šveices–Latvijas sadarbības programmai | sA=Šveices–Latvijas sadarbības programmu | sL=Šveices–Latvijas sadarbības programmā
funder	NO	EEA and Norway Grants	sN=EEA and Norway Grants | sG=EEA and Norway Granta | sD=EEA and Norway Grantam | sA=EEA and Norway Grantu | sL=EEA and Norway Grantā
funder	NO	EEZ un Norvēģijas finanšu instrumenti	pN=EEZ un Norvēģijas finanšu instrumenti | pG=EEZ un Norvēģijas finanšu instrumentu | pD=EEZ un Norvēģijas finanšu instrumentiem | pA=EEZ un Norvēģijas finanšu instrumentus | pL=EEZ un Norvēģijas finanšu instrumentos
funder	NO	EEZ un Norvēģijas finanšu instruments	sN=EEZ un Norvēģijas finanšu instruments | sG=EEZ un Norvēģijas finanšu instrumenta | sD=EEZ un Norvēģijas finanšu instrumentam | sA=EEZ un Norvēģijas finanšu instrumentu | sL=EEZ un Norvēģijas finanšu instrumentā
funder	NO	EEZ un Norvēģijas granti	pN=EEZ un Norvēģijas granti | pG=EEZ un Norvēģijas grantu | pD=EEZ un Norvēģijas grantiem | pA=EEZ un Norvēģijas grantus | pL=EEZ un Norvēģijas grantos
funder	NO	Norvēģijas dotācijas	pN,pA=Norvēģijas dotācijas | pG=Norvēģijas dotāciju | pD=Norvēģijas dotācijām | pL=Norvēģijas dotācijās
funder	NO	Norvēģijas finanšu instruments	sN=Norvēģijas finanšu instruments | sG=Norvēģijas finanšu instrumenta | sD=Norvēģijas finanšu instrumentam | sA=Norvēģijas finanšu instrumentu | sL=Norvēģijas finanšu instrumentā
funder	NO	Norvēģijas finanšu mehānisms	sN=Norvēģijas finanšu mehānisms | sG=Norvēģijas finanšu mehānisma | sD=Norvēģijas finanšu mehānismam | sA=Norvēģijas finanšu mehānismu | sL=Norvēģijas finanšu mehānismā
funder	NO	Norvēģijas granti	pN=Norvēģijas granti | pG=Norvēģijas grantu | pD=Norvēģijas grantiem | pA=Norvēģijas grantus | pL=Norvēģijas grantos
funder	NO	Norvēģijas grants	sN=Norvēģijas grants | sG=Norvēģijas granta | sD=Norvēģijas grantam | sA=Norvēģijas grantu | sL=Norvēģijas grantā
funder	NO	Norvēģijas valdības divpusējais finanšu instruments	sN=Norvēģijas valdības divpusējais finanšu instruments | sG=Norvēģijas valdības divpusējais finanšu instrumenta | sD=Norvēģijas valdības divpusējais finanšu instrumentam | sA=Norvēģijas valdības divpusējais finanšu instrumentu | sL=Norvēģijas valdības divpusējais finanšu instrumentā
funder	NO	Norvēģu finanšu instruments	sN=Norvēģu finanšu instruments | sG=Norvēģu finanšu instrumenta | sD=Norvēģu finanšu instrumentam | sA=Norvēģu finanšu instrumentu | sL=Norvēģu finanšu instrumentā
funder	NO	Norway Grants	sN=Norway Grants | sG=Norway Granta | sD=Norway Grantam | sA=Norway Grantu | sL=Norway Grantā
group		Briseles iestādes	pN,pA=Briseles iestādes | pG=Briseles iestāžu | pD=Briseles iestādēm | pL=Briseles iestādēs
language		angļu valoda	sN=angļu valoda | sG=angļu valodas | sD=angļu valodai | sA=angļu valodu | sL=angļu valodā
language		arābu valoda	sN=arābu valoda | sG=arābu valodas | sD=arābu valodai | sA=arābu valodu | sL=arābu valodā
language		baltkrievu valoda	sN=baltkrievu valoda | sG=baltkrievu valodas | sD=baltkrievu valodai | sA=baltkrievu valodu | sL=baltkrievu valodā
language		bulgāru valoda	sN=bulgāru valoda | sG=bulgāru valodas | sD=bulgāru valodai | sA=bulgāru valodu | sL=bulgāru valodā
language		dāņu valoda	sN=dāņu valoda | sG=dāņu valodas | sD=dāņu valodai | sA=dāņu valodu | sL=dāņu valodā
language		franču valoda	sN=franču valoda | sG=franču valodas | sD=franču valodai | sA=franču valodu | sL=franču valodā
language		grieķu valoda	sN=grieķu valoda | sG=grieķu valodas | sD=grieķu valodai | sA=grieķu valodu | sL=grieķu valodā
language		gruzīnu valoda	sN=gruzīnu valoda | sG=gruzīnu valodas | sD=gruzīnu valodai | sA=gruzīnu valodu | sL=gruzīnu valodā
language		igauņu valoda	sN=igauņu valoda | sG=igauņu valodas | sD=igauņu valodai | sA=igauņu valodu | sL=igauņu valodā
language		itāļu valoda	sN=itāļu valoda | sG=itāļu valodas | sD=itāļu valodai | sA=itāļu valodu | sL=itāļu valodā
language		ivrita valoda	sN=ivrita valoda | sG=ivrita valodas | sD=ivrita valodai | sA=ivrita valodu | sL=ivrita valodā
language		japāņu valoda	sN=japāņu valoda | sG=japāņu valodas | sD=japāņu valodai | sA=japāņu valodu | sL=japāņu valodā
language		krievu valoda	sN=krievu valoda | sG=krievu valodas | sD=krievu valodai | sA=krievu valodu | sL=krievu valodā
language		latgaliešu valoda	sN=latgaliešu valoda | sG=latgaliešu valodas | sD=latgaliešu valodai | sA=latgaliešu valodu | sL=latgaliešu valodā
language		latviešu valoda	sN=latviešu valoda | sG=latviešu valodas | sD=latviešu valodai | sA=latviešu valodu | sL=latviešu valodā
language		lietuviešu valoda	sN=lietuviešu valoda | sG=lietuviešu valodas | sD=lietuviešu valodai | sA=lietuviešu valodu | sL=lietuviešu valodā
language		lībiešu valoda	sN=lībiešu valoda | sG=lībiešu valodas | sD=lībiešu valodai | sA=lībiešu valodu | sL=lībiešu valodā
language		norvēģu valoda	sN=norvēģu valoda | sG=norvēģu valodas | sD=norvēģu valodai | sA=norvēģu valodu | sL=norvēģu valodā
language		nīderlandiešu valoda	sN=nīderlandiešu valoda | sG=nīderlandiešu valodas | sD=nīderlandiešu valodai | sA=nīderlandiešu valodu | sL=nīderlandiešu valodā
language		portugāļu valoda	sN=portugāļu valoda | sG=portugāļu valodas | sD=portugāļu valodai | sA=portugāļu valodu | sL=portugāļu valodā
language		poļu valoda	sN=poļu valoda | sG=poļu valodas | sD=poļu valodai | sA=poļu valodu | sL=poļu valodā
language		rumāņu valoda	sN=rumāņu valoda | sG=rumāņu valodas | sD=rumāņu valodai | sA=rumāņu valodu | sL=rumāņu valodā
language		somu valoda	sN=somu valoda | sG=somu valodas | sD=somu valodai | sA=somu valodu | sL=somu valodā
language		spāņu valoda	sN=spāņu valoda | sG=spāņu valodas | sD=spāņu valodai | sA=spāņu valodu | sL=spāņu valodā
language		turku valoda	sN=turku valoda | sG=turku valodas | sD=turku valodai | sA=turku valodu | sL=turku valodā
language		ukraiņu valoda	sN=ukraiņu valoda | sG=ukraiņu valodas | sD=ukraiņu valodai | sA=ukraiņu valodu | sL=ukraiņu valodā
language		ungāru valoda	sN=ungāru valoda | sG=ungāru valodas | sD=ungāru valodai | sA=ungāru valodu | sL=ungāru valodā
language		vācu valoda	sN=vācu valoda | sG=vācu valodas | sD=vācu valodai | sA=vācu valodu | sL=vācu valodā
language		zviedru valoda	sN=zviedru valoda | sG=zviedru valodas | sD=zviedru valodai | sA=zviedru valodu | sL=zviedru valodā
language		čehu valoda	sN=čehu valoda | sG=čehu valodas | sD=čehu valodai | sA=čehu valodu | sL=čehu valodā
language		ķīniešu valoda	sN=ķīniešu valoda | sG=ķīniešu valodas | sD=ķīniešu valodai | sA=ķīniešu valodu | sL=ķīniešu valodā
law		Latvijas Nacionālais attīstības plāns	sN=Latvijas Nacionālais attīstības plāns | sG=Latvijas Nacionālā attīstības plāna | sD=Latvijas Nacionālajam attīstības plānam | sA=Latvijas Nacionālo attīstības plānu | sL=Latvijas Nacionālajā attīstības plānā
law		Latvijas Republikas Ministru kabinets	sN=Latvijas Republikas Ministru kabinets | sG=Latvijas Republikas Ministru kabineta | sD=Latvijas Republikas Ministru kabinetam | sA=Latvijas Republikas Ministru kabinetu | sL=Latvijas Republikas Ministru kabinetā
law		Latvijas Republikas likums	sN=Latvijas Republikas likums | sG=Latvijas Republikas likuma | sD=Latvijas Republikas likumam | sA=Latvijas Republikas likumu | sL=Latvijas Republikas likumā
law		Latvijas Republikas tiesību akti	Latvijas Republikas tiesību akti
law		Latvijas Sodu kodekss	Latvijas Sodu kodekss
law		Latvijas būvnormatīvs	Latvijas būvnormatīvs
law		Latvijas standarts	Latvijas standarts
organisation		Baltijas jūras valstu padome	sN=Baltijas jūras valstu padome | sG=Baltijas jūras valstu padomes | sD=Baltijas jūras valstu padomei | sA=Baltijas jūras valstu padomi | sL=Baltijas jūras valstu padomē
organisation		Eiropas Padome	sN=Eiropas Padome | sG=Eiropas Padomes | sD=Eiropas Padomei | sA=Eiropas Padomi | sL=Eiropas Padomē
organisation		Nīderlandes fonds	sN=Nīderlandes fonds | sG=Nīderlandes fonda | sD=Nīderlandes fondam | sA=Nīderlandes fondu | sL=Nīderlandes fondā
organisation		Ziemeļvalstu Ministru padome	sN=Ziemeļvalstu Ministru padome | sG=Ziemeļvalstu Ministru padomes | sD=Ziemeļvalstu Ministru padomei | sA=Ziemeļvalstu Ministru padomi | sL=Ziemeļvalstu Ministru padomē
organisation	LV	Latvijas Avīze	Latvijas Avīze
organisation	LV	Latvijas Banka	sN=Latvijas Banka | sG=Latvijas Bankas | sD=Latvijas Bankai | sA=Latvijas Banku | sL=Latvijas Bankā
organisation	LV	Latvijas Dzelzceļš	Latvijas Dzelzceļš
organisation	LV	Latvijas Investīciju un attīstības aģentūra	sN=Latvijas Investīciju un attīstības aģentūra | sG=Latvijas Investīciju un attīstības aģentūras | sD=Latvijas Investīciju un attīstības aģentūrai | sA=Latvijas Investīciju un attīstības aģentūru | sL=Latvijas Investīciju un attīstības aģentūrā
organisation	LV	Latvijas Lauku konsultāciju un izglītības centrs	sN=Latvijas Lauku konsultāciju un izglītības centrs | sG=Latvijas Lauku konsultāciju un izglītības centra | sD=Latvijas Lauku konsultāciju un izglītības centram | sA=Latvijas Lauku konsultāciju un izglītības centru | sL=Latvijas Lauku konsultāciju un izglītības centrā
organisation	LV	Latvijas Nacionālā bibliotēka	sN=Latvijas Nacionālā bibliotēka | sG=Latvijas Nacionālās bibliotēkas | sD=Latvijas Nacionālajai bibliotēkai | sA=Latvijas Nacionālo bibliotēku | sL=Latvijas Nacionālajā bibliotēkā
organisation	LV	Latvijas Pasts	Latvijas Pasts
organisation	LV	Latvijas Pašvaldību savienība	sN=Latvijas Pašvaldību savienība | sG=Latvijas Pašvaldību savienības | sD=Latvijas Pašvaldību savienībai | sA=Latvijas Pašvaldību savienību | sL=Latvijas Pašvaldību savienībā
organisation	LV	Latvijas Radio	Latvijas Radio
organisation	LV	Latvijas Televīzija	sN=Latvijas Televīzija | sG=Latvijas Televīzijas | sD=Latvijas Televīzijai | sA=Latvijas Televīziju | sL=Latvijas Televīzijā
organisation	LV	Latvijas Universitāte	sN=Latvijas Universitāte | sG=Latvijas Universitātes | sD=Latvijas Universitātei | sA=Latvijas Universitāti | sL=Latvijas Universitātē
organisation	LV	Latvijas Vēstnesis	Latvijas Vēstnesis
organisation	LV	Latvijas Zinātnes padome	sN=Latvijas Zinātnes padome | sG=Latvijas Zinātnes padomes | sD=Latvijas Zinātnes padomei | sA=Latvijas Zinātnes padomi | sL=Latvijas Zinātnes padomē
organisation	LV	Latvijas Zinātņu akadēmija	sN=Latvijas Zinātņu akadēmija | sG=Latvijas Zinātņu akadēmijas | sD=Latvijas Zinātņu akadēmijai | sA=Latvijas Zinātņu akadēmiju | sL=Latvijas Zinātņu akadēmijā
organisation	LV	Latvijas valsts meži	Latvijas valsts meži
people		krievu kopiena	sN=krievu kopiena | sG=krievu kopienas | sD=krievu kopienai | sA=krievu kopienu | sL=krievu kopienā
people		krievu skola	sN=krievu skola | sG=krievu skolas | sD=krievu skolai | sA=krievu skolu | sL=krievu skolā
people		krievvalodīgie	krievvalodīgie
people		latviešu tautasdziesmas	latviešu tautasdziesmas
people		lietuviešu biedrība Rīgā	sN=lietuviešu biedrība Rīgā | sG=lietuviešu biedrības Rīgā | sD=lietuviešu biedrībai Rīgā | sA=lietuviešu biedrību Rīgā | sL=lietuviešu biedrībā Rīgā
people		lībiešu mantojums	lībiešu mantojums
people		romu tautība	romu tautība
place		Krievu sala	sN=Krievu sala | sG=Krievu salas | sD=Krievu salai | sA=Krievu salu | sL=Krievu salā
place		Krievusala	Krievusala
place		Vācu tirgus	Vācu tirgus
programme		Baltijas jūras reģiona programma	sN=Baltijas jūras reģiona programma | sG=Baltijas jūras reģiona programmas | sD=Baltijas jūras reģiona programmai | sA=Baltijas jūras reģiona programmu | sL=Baltijas jūras reģiona programmā
programme		Centrālā Baltijas jūras reģiona programma	sN=Centrālā Baltijas jūras reģiona programma | sG=Centrālās Baltijas jūras reģiona programmas | sD=Centrālajai Baltijas jūras reģiona programmai | sA=Centrālo Baltijas jūras reģiona programmu | sL=Centrālajā Baltijas jūras reģiona programmā
programme		Estonia–Latvia Programme	Estonia–Latvia Programme
programme		Igaunijas un Latvijas programma	sN=Igaunijas un Latvijas programma | sG=Igaunijas un Latvijas programmas | sD=Igaunijas un Latvijas programmai | sA=Igaunijas un Latvijas programmu | sL=Igaunijas un Latvijas programmā
programme		Igaunijas un Latvijas pārrobežu sadarbības programma	sN=Igaunijas un Latvijas pārrobežu sadarbības programma | sG=Igaunijas un Latvijas pārrobežu sadarbības programmas | sD=Igaunijas un Latvijas pārrobežu sadarbības programmai | sA=Igaunijas un Latvijas pārrobežu sadarbības programmu | sL=Igaunijas un Latvijas pārrobežu sadarbības programmā
programme		Igaunijas–Latvijas programma	sN=Igaunijas–Latvijas programma | sG=Igaunijas–Latvijas programmas | sD=Igaunijas–Latvijas programmai | sA=Igaunijas–Latvijas programmu | sL=Igaunijas–Latvijas programmā
programme		Igaunijas–Latvijas pārrobežu sadarbības programma	sN=Igaunijas–Latvijas pārrobežu sadarbības programma | sG=Igaunijas–Latvijas pārrobežu sadarbības programmas | sD=Igaunijas–Latvijas pārrobežu sadarbības programmai | sA=Igaunijas–Latvijas pārrobežu sadarbības programmu | sL=Igaunijas–Latvijas pārrobežu sadarbības programmā
programme		Igaunijas–Latvijas–Krievijas programma	sN=Igaunijas–Latvijas–Krievijas programma | sG=Igaunijas–Latvijas–Krievijas programmas | sD=Igaunijas–Latvijas–Krievijas programmai | sA=Igaunijas–Latvijas–Krievijas programmu | sL=Igaunijas–Latvijas–Krievijas programmā
programme		Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programma	sN=Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programma | sG=Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programmas | sD=Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programmai | sA=Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programmu | sL=Igaunijas–Latvijas–Krievijas pārrobežu sadarbības programmā
programme		Interreg Igaunija–Latvija	Interreg Igaunija–Latvija
programme		Interreg Latvija–Lietuva	Interreg Latvija–Lietuva
programme		Latvia–Lithuania Programme	Latvia–Lithuania Programme
programme		Latvijas un Baltkrievijas programma	sN=Latvijas un Baltkrievijas programma | sG=Latvijas un Baltkrievijas programmas | sD=Latvijas un Baltkrievijas programmai | sA=Latvijas un Baltkrievijas programmu | sL=Latvijas un Baltkrievijas programmā
programme		Latvijas un Baltkrievijas pārrobežu sadarbības programma	sN=Latvijas un Baltkrievijas pārrobežu sadarbības programma | sG=Latvijas un Baltkrievijas pārrobežu sadarbības programmas | sD=Latvijas un Baltkrievijas pārrobežu sadarbības programmai | sA=Latvijas un Baltkrievijas pārrobežu sadarbības programmu | sL=Latvijas un Baltkrievijas pārrobežu sadarbības programmā
programme		Latvijas un Igaunijas programma	sN=Latvijas un Igaunijas programma | sG=Latvijas un Igaunijas programmas | sD=Latvijas un Igaunijas programmai | sA=Latvijas un Igaunijas programmu | sL=Latvijas un Igaunijas programmā
programme		Latvijas un Igaunijas pārrobežu sadarbības programma	sN=Latvijas un Igaunijas pārrobežu sadarbības programma | sG=Latvijas un Igaunijas pārrobežu sadarbības programmas | sD=Latvijas un Igaunijas pārrobežu sadarbības programmai | sA=Latvijas un Igaunijas pārrobežu sadarbības programmu | sL=Latvijas un Igaunijas pārrobežu sadarbības programmā
programme		Latvijas un Krievijas programma	sN=Latvijas un Krievijas programma | sG=Latvijas un Krievijas programmas | sD=Latvijas un Krievijas programmai | sA=Latvijas un Krievijas programmu | sL=Latvijas un Krievijas programmā
programme		Latvijas un Krievijas pārrobežu sadarbības programma	sN=Latvijas un Krievijas pārrobežu sadarbības programma | sG=Latvijas un Krievijas pārrobežu sadarbības programmas | sD=Latvijas un Krievijas pārrobežu sadarbības programmai | sA=Latvijas un Krievijas pārrobežu sadarbības programmu | sL=Latvijas un Krievijas pārrobežu sadarbības programmā
programme		Latvijas un Lietuvas programma	sN=Latvijas un Lietuvas programma | sG=Latvijas un Lietuvas programmas | sD=Latvijas un Lietuvas programmai | sA=Latvijas un Lietuvas programmu | sL=Latvijas un Lietuvas programmā
programme		Latvijas un Lietuvas pārrobežu sadarbības programma	sN=Latvijas un Lietuvas pārrobežu sadarbības programma | sG=Latvijas un Lietuvas pārrobežu sadarbības programmas | sD=Latvijas un Lietuvas pārrobežu sadarbības programmai | sA=Latvijas un Lietuvas pārrobežu sadarbības programmu | sL=Latvijas un Lietuvas pārrobežu sadarbības programmā
programme		Latvijas–Baltkrievijas programma	sN=Latvijas–Baltkrievijas programma | sG=Latvijas–Baltkrievijas programmas | sD=Latvijas–Baltkrievijas programmai | sA=Latvijas–Baltkrievijas programmu | sL=Latvijas–Baltkrievijas programmā
programme		Latvijas–Baltkrievijas pārrobežu sadarbības programma	sN=Latvijas–Baltkrievijas pārrobežu sadarbības programma | sG=Latvijas–Baltkrievijas pārrobežu sadarbības programmas | sD=Latvijas–Baltkrievijas pārrobežu sadarbības programmai | sA=Latvijas–Baltkrievijas pārrobežu sadarbības programmu | sL=Latvijas–Baltkrievijas pārrobežu sadarbības programmā
programme		Latvijas–Igaunijas programma	sN=Latvijas–Igaunijas programma | sG=Latvijas–Igaunijas programmas | sD=Latvijas–Igaunijas programmai | sA=Latvijas–Igaunijas programmu | sL=Latvijas–Igaunijas programmā
programme		Latvijas–Igaunijas pārrobežu sadarbības programma	sN=Latvijas–Igaunijas pārrobežu sadarbības programma | sG=Latvijas–Igaunijas pārrobežu sadarbības programmas | sD=Latvijas–Igaunijas pārrobežu sadarbības programmai | sA=Latvijas–Igaunijas pārrobežu sadarbības programmu | sL=Latvijas–Igaunijas pārrobežu sadarbības programmā
programme		Latvijas–Krievijas programma	sN=Latvijas–Krievijas programma | sG=Latvijas–Krievijas programmas | sD=Latvijas–Krievijas programmai | sA=Latvijas–Krievijas programmu | sL=Latvijas–Krievijas programmā
programme		Latvijas–Krievijas pārrobežu sadarbības programma	sN=Latvijas–Krievijas pārrobežu sadarbības programma | sG=Latvijas–Krievijas pārrobežu sadarbības programmas | sD=Latvijas–Krievijas pārrobežu sadarbības programmai | sA=Latvijas–Krievijas pārrobežu sadarbības programmu | sL=Latvijas–Krievijas pārrobežu sadarbības programmā
programme		Latvijas–Lietuvas programma	sN=Latvijas–Lietuvas programma | sG=Latvijas–Lietuvas programmas | sD=Latvijas–Lietuvas programmai | sA=Latvijas–Lietuvas programmu | sL=Latvijas–Lietuvas programmā
programme		Latvijas–Lietuvas pārrobežu sadarbības programma	sN=Latvijas–Lietuvas pārrobežu sadarbības programma | sG=Latvijas–Lietuvas pārrobežu sadarbības programmas | sD=Latvijas–Lietuvas pārrobežu sadarbības programmai | sA=Latvijas–Lietuvas pārrobežu sadarbības programmu | sL=Latvijas–Lietuvas pārrobežu sadarbības programmā
programme		Latvijas–Lietuvas–Baltkrievijas programma	sN=Latvijas–Lietuvas–Baltkrievijas programma | sG=Latvijas–Lietuvas–Baltkrievijas programmas | sD=Latvijas–Lietuvas–Baltkrievijas programmai | sA=Latvijas–Lietuvas–Baltkrievijas programmu | sL=Latvijas–Lietuvas–Baltkrievijas programmā
programme		Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programma	sN=Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programma | sG=Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programmas | sD=Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programmai | sA=Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programmu | sL=Latvijas–Lietuvas–Baltkrievijas pārrobežu sadarbības programmā
programme		Lietuvas un Latvijas programma	sN=Lietuvas un Latvijas programma | sG=Lietuvas un Latvijas programmas | sD=Lietuvas un Latvijas programmai | sA=Lietuvas un Latvijas programmu | sL=Lietuvas un Latvijas programmā
programme		Lietuvas un Latvijas pārrobežu sadarbības programma	sN=Lietuvas un Latvijas pārrobežu sadarbības programma | sG=Lietuvas un Latvijas pārrobežu sadarbības programmas | sD=Lietuvas un Latvijas pārrobežu sadarbības programmai | sA=Lietuvas un Latvijas pārrobežu sadarbības programmu | sL=Lietuvas un Latvijas pārrobežu sadarbības programmā
programme		Lietuvas–Latvijas programma	sN=Lietuvas–Latvijas programma | sG=Lietuvas–Latvijas programmas | sD=Lietuvas–Latvijas programmai | sA=Lietuvas–Latvijas programmu | sL=Lietuvas–Latvijas programmā
programme		Lietuvas–Latvijas pārrobežu sadarbības programma	sN=Lietuvas–Latvijas pārrobežu sadarbības programma | sG=Lietuvas–Latvijas pārrobežu sadarbības programmas | sD=Lietuvas–Latvijas pārrobežu sadarbības programmai | sA=Lietuvas–Latvijas pārrobežu sadarbības programmu | sL=Lietuvas–Latvijas pārrobežu sadarbības programmā
street		Eiropas iela	sN=Eiropas iela | sG=Eiropas ielas | sD=Eiropas ielai | sA=Eiropas ielu | sL=Eiropas ielā
street		Eiropas laukums	sN=Eiropas laukums | sG=Eiropas laukuma | sD=Eiropas laukumam | sA=Eiropas laukumu | sL=Eiropas laukumā
street		Maskavas forštate	sN=Maskavas forštate | sG=Maskavas forštates | sD=Maskavas forštatei | sA=Maskavas forštati | sL=Maskavas forštatē
street		Maskavas priekšpilsēta	Maskavas priekšpilsēta
street		Pleskavas šoseja	sN=Pleskavas šoseja | sG=Pleskavas šosejas | sD=Pleskavas šosejai | sA=Pleskavas šoseju | sL=Pleskavas šosejā
street		Tallinas šoseja	sN=Tallinas šoseja | sG=Tallinas šosejas | sD=Tallinas šosejai | sA=Tallinas šoseju | sL=Tallinas šosejā
street	CZ	Prāgas iela	sN=Prāgas iela | sG=Prāgas ielas | sD=Prāgas ielai | sA=Prāgas ielu | sL=Prāgas ielā
street	DE	Berlīnes iela	sN=Berlīnes iela | sG=Berlīnes ielas | sD=Berlīnes ielai | sA=Berlīnes ielu | sL=Berlīnes ielā
street	DE	Brēmenes iela	sN=Brēmenes iela | sG=Brēmenes ielas | sD=Brēmenes ielai | sA=Brēmenes ielu | sL=Brēmenes ielā
street	DE	Hamburgas iela	sN=Hamburgas iela | sG=Hamburgas ielas | sD=Hamburgas ielai | sA=Hamburgas ielu | sL=Hamburgas ielā
street	DK	Kopenhāgenas iela	sN=Kopenhāgenas iela | sG=Kopenhāgenas ielas | sD=Kopenhāgenas ielai | sA=Kopenhāgenas ielu | sL=Kopenhāgenas ielā
street	EE	Igauņu iela	sN=Igauņu iela | sG=Igauņu ielas | sD=Igauņu ielai | sA=Igauņu ielu | sL=Igauņu ielā
street	EE	Pērnavas iela	sN=Pērnavas iela | sG=Pērnavas ielas | sD=Pērnavas ielai | sA=Pērnavas ielu | sL=Pērnavas ielā
street	EE	Tallinas iela	sN=Tallinas iela | sG=Tallinas ielas | sD=Tallinas ielai | sA=Tallinas ielu | sL=Tallinas ielā
street	EE	Tartu iela	sN=Tartu iela | sG=Tartu ielas | sD=Tartu ielai | sA=Tartu ielu | sL=Tartu ielā
street	EE	Tērbatas iela	sN=Tērbatas iela | sG=Tērbatas ielas | sD=Tērbatas ielai | sA=Tērbatas ielu | sL=Tērbatas ielā
street	FI	Helsinku iela	sN=Helsinku iela | sG=Helsinku ielas | sD=Helsinku ielai | sA=Helsinku ielu | sL=Helsinku ielā
street	FI	Somu iela	sN=Somu iela | sG=Somu ielas | sD=Somu ielai | sA=Somu ielu | sL=Somu ielā
street	GB	Londonas iela	sN=Londonas iela | sG=Londonas ielas | sD=Londonas ielai | sA=Londonas ielu | sL=Londonas ielā
street	LT	Kauņas iela	sN=Kauņas iela | sG=Kauņas ielas | sD=Kauņas ielai | sA=Kauņas ielu | sL=Kauņas ielā
street	LT	Leišu iela	sN=Leišu iela | sG=Leišu ielas | sD=Leišu ielai | sA=Leišu ielu | sL=Leišu ielā
street	LT	Lietuvas iela	sN=Lietuvas iela | sG=Lietuvas ielas | sD=Lietuvas ielai | sA=Lietuvas ielu | sL=Lietuvas ielā
street	LT	Viļņas iela	sN=Viļņas iela | sG=Viļņas ielas | sD=Viļņas ielai | sA=Viļņas ielu | sL=Viļņas ielā
street	LV	Latvijas iela	sN=Latvijas iela | sG=Latvijas ielas | sD=Latvijas ielai | sA=Latvijas ielu | sL=Latvijas ielā
street	NO	Bergenas iela	sN=Bergenas iela | sG=Bergenas ielas | sD=Bergenas ielai | sA=Bergenas ielu | sL=Bergenas ielā
street	PL	Poļu iela	sN=Poļu iela | sG=Poļu ielas | sD=Poļu ielai | sA=Poļu ielu | sL=Poļu ielā
street	PL	Varšavas iela	sN=Varšavas iela | sG=Varšavas ielas | sD=Varšavas ielai | sA=Varšavas ielu | sL=Varšavas ielā
street	RU	Krievu iela	sN=Krievu iela | sG=Krievu ielas | sD=Krievu ielai | sA=Krievu ielu | sL=Krievu ielā
street	RU	Maskavas iela	sN=Maskavas iela | sG=Maskavas ielas | sD=Maskavas ielai | sA=Maskavas ielu | sL=Maskavas ielā
street	RU	Pleskavas iela	sN=Pleskavas iela | sG=Pleskavas ielas | sD=Pleskavas ielai | sA=Pleskavas ielu | sL=Pleskavas ielā
street	RU	Ļeņingradas iela	sN=Ļeņingradas iela | sG=Ļeņingradas ielas | sD=Ļeņingradas ielai | sA=Ļeņingradas ielu | sL=Ļeņingradas ielā
street	SE	Stokholmas iela	sN=Stokholmas iela | sG=Stokholmas ielas | sD=Stokholmas ielai | sA=Stokholmas ielu | sL=Stokholmas ielā
thing		ASV dolārs	sN=ASV dolārs | sG=ASV dolāra | sD=ASV dolāram | sA=ASV dolāru | sL=ASV dolārā
thing		Briseles kāposti	Briseles kāposti
thing		Dānijas krona	sN=Dānijas krona | sG=Dānijas kronas | sD=Dānijas kronai | sA=Dānijas kronu | sL=Dānijas kronā
thing		Itāļu pagalms	Itāļu pagalms
thing		Krievijas rublis	Krievijas rublis
thing		Norvēģijas krona	sN=Norvēģijas krona | sG=Norvēģijas kronas | sD=Norvēģijas kronai | sA=Norvēģijas kronu | sL=Norvēģijas kronā
thing		Norvēģu nams	sN=Norvēģu nams | sG=Norvēģu nama | sD=Norvēģu namam | sA=Norvēģu namu | sL=Norvēģu namā
thing		Polijas zlots	Polijas zlots
thing		Turku pirts	Turku pirts
thing		UK lēmuma datums	sN=UK lēmuma datums | sG=UK lēmuma datuma | sD=UK lēmuma datumam | sA=UK lēmuma datumu | sL=UK lēmuma datumā
thing		UK lēmums	UK lēmums
thing		UK sēde	UK sēde
thing		Zviedrijas krona	sN=Zviedrijas krona | sG=Zviedrijas kronas | sD=Zviedrijas kronai | sA=Zviedrijas kronu | sL=Zviedrijas kronā
thing		amerikāņu kalniņi	amerikāņu kalniņi
thing		angļu parks	sN=angļu parks | sG=angļu parka | sD=angļu parkam | sA=angļu parku | sL=angļu parkā
thing		franču maize	franču maize
thing		franču virtuve	franču virtuve
thing		holandiešu siers	holandiešu siers
thing		itāļu streiks	itāļu streiks
thing		itāļu virtuve	itāļu virtuve
thing		japāņu dārzs	sN=japāņu dārzs | sG=japāņu dārza | sD=japāņu dārzam | sA=japāņu dārzu | sL=japāņu dārzā
thing		krievu pirts	krievu pirts
thing		poļu nams	sN=poļu nams | sG=poļu nama | sD=poļu namam | sA=poļu namu | sL=poļu namā
thing		somu pirts	somu pirts
thing		spāņu viršu	spāņu viršu
thing		zviedru galds	zviedru galds
thing		zviedru nūjošana	zviedru nūjošana
thing		zviedru siena	zviedru siena
thing		Čehijas krona	sN=Čehijas krona | sG=Čehijas kronas | sD=Čehijas kronai | sA=Čehijas kronu | sL=Čehijas kronā
thing		Šveices franks	sN=Šveices franks | sG=Šveices franka | sD=Šveices frankam | sA=Šveices franku | sL=Šveices frankā
thing		šveices siers	šveices siers
treaty		Amsterdamas līgums	sN=Amsterdamas līgums | sG=Amsterdamas līguma | sD=Amsterdamas līgumam | sA=Amsterdamas līgumu | sL=Amsterdamas līgumā
treaty		Berlīnes deklarācija	sN=Berlīnes deklarācija | sG=Berlīnes deklarācijas | sD=Berlīnes deklarācijai | sA=Berlīnes deklarāciju | sL=Berlīnes deklarācijā
treaty		Bernes konvencija	sN=Bernes konvencija | sG=Bernes konvencijas | sD=Bernes konvencijai | sA=Bernes konvenciju | sL=Bernes konvencijā
treaty		Boloņas deklarācija	sN=Boloņas deklarācija | sG=Boloņas deklarācijas | sD=Boloņas deklarācijai | sA=Boloņas deklarāciju | sL=Boloņas deklarācijā
treaty		Boloņas process	sN=Boloņas process | sG=Boloņas procesa | sD=Boloņas procesam | sA=Boloņas procesu | sL=Boloņas procesā
treaty		Bonnas konvencija	sN=Bonnas konvencija | sG=Bonnas konvencijas | sD=Bonnas konvencijai | sA=Bonnas konvenciju | sL=Bonnas konvencijā
treaty		Bāzeles konvencija	sN=Bāzeles konvencija | sG=Bāzeles konvencijas | sD=Bāzeles konvencijai | sA=Bāzeles konvenciju | sL=Bāzeles konvencijā
treaty		Florences harta	Florences harta
treaty		Helsinku komisija	sN=Helsinku komisija | sG=Helsinku komisijas | sD=Helsinku komisijai | sA=Helsinku komisiju | sL=Helsinku komisijā
treaty		Hāgas konvencija	sN=Hāgas konvencija | sG=Hāgas konvencijas | sD=Hāgas konvencijai | sA=Hāgas konvenciju | sL=Hāgas konvencijā
treaty		Kioto protokols	sN=Kioto protokols | sG=Kioto protokola | sD=Kioto protokolam | sA=Kioto protokolu | sL=Kioto protokolā
treaty		Kopenhāgenas kritēriji	Kopenhāgenas kritēriji
treaty		Lisabonas līgums	sN=Lisabonas līgums | sG=Lisabonas līguma | sD=Lisabonas līgumam | sA=Lisabonas līgumu | sL=Lisabonas līgumā
treaty		Lisabonas stratēģija	sN=Lisabonas stratēģija | sG=Lisabonas stratēģijas | sD=Lisabonas stratēģijai | sA=Lisabonas stratēģiju | sL=Lisabonas stratēģijā
treaty		Londonas protokols	sN=Londonas protokols | sG=Londonas protokola | sD=Londonas protokolam | sA=Londonas protokolu | sL=Londonas protokolā
treaty		Māstrihtas līgums	sN=Māstrihtas līgums | sG=Māstrihtas līguma | sD=Māstrihtas līgumam | sA=Māstrihtas līgumu | sL=Māstrihtas līgumā
treaty		Nicas līgums	sN=Nicas līgums | sG=Nicas līguma | sD=Nicas līgumam | sA=Nicas līgumu | sL=Nicas līgumā
treaty		Orhūsas konvencija	sN=Orhūsas konvencija | sG=Orhūsas konvencijas | sD=Orhūsas konvencijai | sA=Orhūsas konvenciju | sL=Orhūsas konvencijā
treaty		Parīzes nolīgums	sN=Parīzes nolīgums | sG=Parīzes nolīguma | sD=Parīzes nolīgumam | sA=Parīzes nolīgumu | sL=Parīzes nolīgumā
treaty		Ramsāres konvencija	sN=Ramsāres konvencija | sG=Ramsāres konvencijas | sD=Ramsāres konvencijai | sA=Ramsāres konvenciju | sL=Ramsāres konvencijā
treaty		Ramsāres vieta	sN=Ramsāres vieta | sG=Ramsāres vietas | sD=Ramsāres vietai | sA=Ramsāres vietu | sL=Ramsāres vietā
treaty		Romas līgums	sN=Romas līgums | sG=Romas līguma | sD=Romas līgumam | sA=Romas līgumu | sL=Romas līgumā
treaty		Salamankas deklarācija	sN=Salamankas deklarācija | sG=Salamankas deklarācijas | sD=Salamankas deklarācijai | sA=Salamankas deklarāciju | sL=Salamankas deklarācijā
treaty		Stambulas konvencija	sN=Stambulas konvencija | sG=Stambulas konvencijas | sD=Stambulas konvencijai | sA=Stambulas konvenciju | sL=Stambulas konvencijā
treaty		Stokholmas konvencija	sN=Stokholmas konvencija | sG=Stokholmas konvencijas | sD=Stokholmas konvencijai | sA=Stokholmas konvenciju | sL=Stokholmas konvencijā
treaty		Vīnes konvencija	sN=Vīnes konvencija | sG=Vīnes konvencijas | sD=Vīnes konvencijai | sA=Vīnes konvenciju | sL=Vīnes konvencijā
treaty		Šengenas līgums	sN=Šengenas līgums | sG=Šengenas līguma | sD=Šengenas līgumam | sA=Šengenas līgumu | sL=Šengenas līgumā
treaty		Šengenas zona	sN=Šengenas zona | sG=Šengenas zonas | sD=Šengenas zonai | sA=Šengenas zonu | sL=Šengenas zonā
treaty		Ženēvas konvencija	sN=Ženēvas konvencija | sG=Ženēvas konvencijas | sD=Ženēvas konvencijai | sA=Ženēvas konvenciju | sL=Ženēvas konvencijā`;
