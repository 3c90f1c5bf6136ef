// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const phraseHeadsTable = `lemma	gender	forms
aizdevums	masculine	sN=aizdevums | sG=aizdevuma | sD=aizdevumam | sA,pG=aizdevumu | sL=aizdevumā | pN=aizdevumi | pD=aizdevumiem | pA=aizdevumus | pL=aizdevumos
aktivitāte	feminine	sN=aktivitāte | sG,pN,pA=aktivitātes | sD=aktivitātei | sA=aktivitāti | sL=aktivitātē | pG=aktivitāšu | pD=aktivitātēm | pL=aktivitātēs
apakšpasākums	masculine	sN=apakšpasākums | sG=apakšpasākuma | sD=apakšpasākumam | sA,pG=apakšpasākumu | sL=apakšpasākumā | pN=apakšpasākumi | pD=apakšpasākumiem | pA=apakšpasākumus | pL=apakšpasākumos
apakšprogramma	feminine	sN=apakšprogramma | sG,pN,pA=apakšprogrammas | sD=apakšprogrammai | sA,pG=apakšprogrammu | sL=apakšprogrammā | pD=apakšprogrammām | pL=apakšprogrammās
apjoms	masculine	sN=apjoms | sG=apjoma | sD=apjomam | sA,pG=apjomu | sL=apjomā | pN=apjomi | pD=apjomiem | pA=apjomus | pL=apjomos
apmaiņa	feminine	sN=apmaiņa | sG,pN,pA=apmaiņas | sD=apmaiņai | sA,pG=apmaiņu | sL=apmaiņā | pD=apmaiņām | pL=apmaiņās
apmērs	masculine	sN=apmērs | sG=apmēra | sD=apmēram | sA,pG=apmēru | sL=apmērā | pN=apmēri | pD=apmēriem | pA=apmērus | pL=apmēros
atbalsts	masculine	sN=atbalsts | sG=atbalsta | sD=atbalstam | sA,pG=atbalstu | sL=atbalstā | pN=atbalsti | pD=atbalstiem | pA=atbalstus | pL=atbalstos
avots	masculine	sN=avots | sG=avota | sD=avotam | sA,pG=avotu | sL=avotā | pN=avoti | pD=avotiem | pA=avotus | pL=avotos
beigas	feminine	beigas
beneficiārs	masculine	sN=beneficiārs | sG=beneficiāra | sD=beneficiāram | sA,pG=beneficiāru | sL=beneficiārā | pN=beneficiāri | pD=beneficiāriem | pA=beneficiārus | pL=beneficiāros
budžets	masculine	sN=budžets | sG=budžeta | sD=budžetam | sA,pG=budžetu | sL=budžetā | pN=budžeti | pD=budžetiem | pA=budžetus | pL=budžetos
cena	feminine	sN=cena | sG,pN,pA=cenas | sD=cenai | sA,pG=cenu | sL=cenā | pD=cenām | pL=cenās
dalībnieks	masculine	sN=dalībnieks | sG=dalībnieka | sD=dalībniekam | sA,pG=dalībnieku | sL=dalībniekā | pN=dalībnieki | pD=dalībniekiem | pA=dalībniekus | pL=dalībniekos
darbs	masculine	sN=darbs | sG=darba | sD=darbam | sA,pG=darbu | sL=darbā | pN=darbi | pD=darbiem | pA=darbus | pL=darbos
darbība	feminine	sN=darbība | sG,pN,pA=darbības | sD=darbībai | sA,pG=darbību | sL=darbībā | pD=darbībām | pL=darbībās
datums	masculine	sN=datums | sG=datuma | sD=datumam | sA,pG=datumu | sL=datumā | pN=datumi | pD=datumiem | pA=datumus | pL=datumos
daļa	feminine	sN=daļa | sG,pN,pA=daļas | sD=daļai | sA,pG=daļu | sL=daļā | pD=daļām | pL=daļās
deklarācija	feminine	sN=deklarācija | sG,pN,pA=deklarācijas | sD=deklarācijai | sA,pG=deklarāciju | sL=deklarācijā | pD=deklarācijām | pL=deklarācijās
dolārs	masculine	sN=dolārs | sG=dolāra | sD=dolāram | sA,pG=dolāru | sL=dolārā | pN=dolāri | pD=dolāriem | pA=dolārus | pL=dolāros
dotācija	feminine	sN=dotācija | sG,pN,pA=dotācijas | sD=dotācijai | sA,pG=dotāciju | sL=dotācijā | pD=dotācijām | pL=dotācijās
facilitāte	feminine	sN=facilitāte | sG,pN,pA=facilitātes | sD=facilitātei | sA=facilitāti | sL=facilitātē | pG=facilitāšu | pD=facilitātēm | pL=facilitātēs
finansējums	masculine	sN=finansējums | sG=finansējuma | sD=finansējumam | sA,pG=finansējumu | sL=finansējumā | pN=finansējumi | pD=finansējumiem | pA=finansējumus | pL=finansējumos
finansētājs	masculine	sN=finansētājs | sG=finansētāja | sD=finansētājam | sA,pG=finansētāju | sL=finansētājā | pN=finansētāji | pD=finansētājiem | pA=finansētājus | pL=finansētājos
forštate	feminine	sN=forštate | sG,pN,pA=forštates | sD=forštatei | sA=forštati | sL=forštatē | pG=forštašu | pD=forštatēm | pL=forštatēs
franks	masculine	sN=franks | sG=franka | sD=frankam | sA,pG=franku | sL=frankā | pN=franki | pD=frankiem | pA=frankus | pL=frankos
grants	masculine	sN=grants | sG=granta | sD=grantam | sA,pG=grantu | sL=grantā | pN=granti | pD=grantiem | pA=grantus | pL=grantos
ieguldījums	masculine	sN=ieguldījums | sG=ieguldījuma | sD=ieguldījumam | sA,pG=ieguldījumu | sL=ieguldījumā | pN=ieguldījumi | pD=ieguldījumiem | pA=ieguldījumus | pL=ieguldījumos
iela	feminine	sN=iela | sG,pN,pA=ielas | sD=ielai | sA,pG=ielu | sL=ielā | pD=ielām | pL=ielās
ierosinātājs	masculine	sN=ierosinātājs | sG=ierosinātāja | sD=ierosinātājam | sA,pG=ierosinātāju | sL=ierosinātājā | pN=ierosinātāji | pD=ierosinātājiem | pA=ierosinātājus | pL=ierosinātājos
iesniedzējs	masculine	sN=iesniedzējs | sG=iesniedzēja | sD=iesniedzējam | sA,pG=iesniedzēju | sL=iesniedzējā | pN=iesniedzēji | pD=iesniedzējiem | pA=iesniedzējus | pL=iesniedzējos
ietvars	masculine	sN=ietvars | sG=ietvara | sD=ietvaram | sA,pG=ietvaru | sL=ietvarā | pN=ietvari | pD=ietvariem | pA=ietvarus | pL=ietvaros
ieviesējs	masculine	sN=ieviesējs | sG=ieviesēja | sD=ieviesējam | sA,pG=ieviesēju | sL=ieviesējā | pN=ieviesēji | pD=ieviesējiem | pA=ieviesējus | pL=ieviesējos
ilgums	masculine	sN=ilgums | sG=ilguma | sD=ilgumam | sA,pG=ilgumu | sL=ilgumā | pN=ilgumi | pD=ilgumiem | pA=ilgumus | pL=ilgumos
iniciatīva	feminine	sN=iniciatīva | sG,pN,pA=iniciatīvas | sD=iniciatīvai | sA,pG=iniciatīvu | sL=iniciatīvā | pD=iniciatīvām | pL=iniciatīvās
instruments	masculine	sN=instruments | sG=instrumenta | sD=instrumentam | sA,pG=instrumentu | sL=instrumentā | pN=instrumenti | pD=instrumentiem | pA=instrumentus | pL=instrumentos
izdevums	masculine	sN=izdevums | sG=izdevuma | sD=izdevumam | sA,pG=izdevumu | sL=izdevumā | pN=izdevumi | pD=izdevumiem | pA=izdevumus | pL=izdevumos
izmaksa	feminine	sN=izmaksa | sG,pN,pA=izmaksas | sD=izmaksai | sA,pG=izmaksu | sL=izmaksā | pD=izmaksām | pL=izmaksās
izpildītājs	masculine	sN=izpildītājs | sG=izpildītāja | sD=izpildītājam | sA,pG=izpildītāju | sL=izpildītājā | pN=izpildītāji | pD=izpildītājiem | pA=izpildītājus | pL=izpildītājos
kabinets	masculine	sN=kabinets | sG=kabineta | sD=kabinetam | sA,pG=kabinetu | sL=kabinetā | pN=kabineti | pD=kabinetiem | pA=kabinetus | pL=kabinetos
konkurss	masculine	sN=konkurss | sG=konkursa | sD=konkursam | sA,pG=konkursu | sL=konkursā | pN=konkursi | pD=konkursiem | pA=konkursus | pL=konkursos
konvencija	feminine	sN=konvencija | sG,pN,pA=konvencijas | sD=konvencijai | sA,pG=konvenciju | sL=konvencijā | pD=konvencijām | pL=konvencijās
koordinators	masculine	sN=koordinators | sG=koordinatora | sD=koordinatoram | sA,pG=koordinatoru | sL=koordinatorā | pN=koordinatori | pD=koordinatoriem | pA=koordinatorus | pL=koordinatoros
kopbudžets	masculine	sN=kopbudžets | sG=kopbudžeta | sD=kopbudžetam | sA,pG=kopbudžetu | sL=kopbudžetā | pN=kopbudžeti | pD=kopbudžetiem | pA=kopbudžetus | pL=kopbudžetos
kopsumma	feminine	sN=kopsumma | sG,pN,pA=kopsummas | sD=kopsummai | sA,pG=kopsummu | sL=kopsummā | pD=kopsummām | pL=kopsummās
kopums	masculine	sN=kopums | sG=kopuma | sD=kopumam | sA,pG=kopumu | sL=kopumā | pN=kopumi | pD=kopumiem | pA=kopumus | pL=kopumos
korpuss	masculine	sN=korpuss | sG=korpusa | sD=korpusam | sA,pG=korpusu | sL=korpusā | pN=korpusi | pD=korpusiem | pA=korpusus | pL=korpusos
krona	feminine	sN=krona | sG,pN,pA=kronas | sD=kronai | sA,pG=kronu | sL=kronā | pD=kronām | pL=kronās
kārta	feminine	sN=kārta | sG,pN,pA=kārtas | sD=kārtai | sA,pG=kārtu | sL=kārtā | pD=kārtām | pL=kārtās
laiks	masculine	sN=laiks | sG=laika | sD=laikam | sA,pG=laiku | sL=laikā | pN=laiki | pD=laikiem | pA=laikus | pL=laikos
laukums	masculine	sN=laukums | sG=laukuma | sD=laukumam | sA,pG=laukumu | sL=laukumā | pN=laukumi | pD=laukumiem | pA=laukumus | pL=laukumos
likums	masculine	sN=likums | sG=likuma | sD=likumam | sA,pG=likumu | sL=likumā | pN=likumi | pD=likumiem | pA=likumus | pL=likumos
līdzeklis	masculine	sN=līdzeklis | sG=līdzekļa | sD=līdzeklim | sA=līdzekli | sL=līdzeklī | pN=līdzekļi | pG=līdzekļu | pD=līdzekļiem | pA=līdzekļus | pL=līdzekļos
līdzfinansējums	masculine	sN=līdzfinansējums | sG=līdzfinansējuma | sD=līdzfinansējumam | sA,pG=līdzfinansējumu | sL=līdzfinansējumā | pN=līdzfinansējumi | pD=līdzfinansējumiem | pA=līdzfinansējumus | pL=līdzfinansējumos
līgumcena	feminine	sN=līgumcena | sG,pN,pA=līgumcenas | sD=līgumcenai | sA,pG=līgumcenu | sL=līgumcenā | pD=līgumcenām | pL=līgumcenās
līgums	masculine	sN=līgums | sG=līguma | sD=līgumam | sA,pG=līgumu | sL=līgumā | pN=līgumi | pD=līgumiem | pA=līgumus | pL=līgumos
līgumsumma	feminine	sN=līgumsumma | sG,pN,pA=līgumsummas | sD=līgumsummai | sA,pG=līgumsummu | sL=līgumsummā | pD=līgumsummām | pL=līgumsummās
mehānisms	masculine	sN=mehānisms | sG=mehānisma | sD=mehānismam | sA,pG=mehānismu | sL=mehānismā | pN=mehānismi | pD=mehānismiem | pA=mehānismus | pL=mehānismos
misija	feminine	sN=misija | sG,pN,pA=misijas | sD=misijai | sA,pG=misiju | sL=misijā | pD=misijām | pL=misijās
mobilitāte	feminine	sN=mobilitāte | sG,pN,pA=mobilitātes | sD=mobilitātei | sA=mobilitāti | sL=mobilitātē | pG=mobilitāšu | pD=mobilitātēm | pL=mobilitātēs
mērķis	masculine	sN=mērķis | sG=mērķa | sD=mērķim | sA,pN=mērķi | sL=mērķī | pG=mērķu | pD=mērķiem | pA=mērķus | pL=mērķos
mērķprogramma	feminine	sN=mērķprogramma | sG,pN,pA=mērķprogrammas | sD=mērķprogrammai | sA,pG=mērķprogrammu | sL=mērķprogrammā | pD=mērķprogrammām | pL=mērķprogrammās
nolīgums	masculine	sN=nolīgums | sG=nolīguma | sD=nolīgumam | sA,pG=nolīgumu | sL=nolīgumā | pN=nolīgumi | pD=nolīgumiem | pA=nolīgumus | pL=nolīgumos
nosaukums	masculine	sN=nosaukums | sG=nosaukuma | sD=nosaukumam | sA,pG=nosaukumu | sL=nosaukumā | pN=nosaukumi | pD=nosaukumiem | pA=nosaukumus | pL=nosaukumos
noslēgums	masculine	sN=noslēgums | sG=noslēguma | sD=noslēgumam | sA,pG=noslēgumu | sL=noslēgumā | pN=noslēgumi | pD=noslēgumiem | pA=noslēgumus | pL=noslēgumos
numurs	masculine	sN=numurs | sG=numura | sD=numuram | sA,pG=numuru | sL=numurā | pN=numuri | pD=numuriem | pA=numurus | pL=numuros
pamatdarbība	feminine	sN=pamatdarbība | sG,pN,pA=pamatdarbības | sD=pamatdarbībai | sA,pG=pamatdarbību | sL=pamatdarbībā | pD=pamatdarbībām | pL=pamatdarbībās
pamatprogramma	feminine	sN=pamatprogramma | sG,pN,pA=pamatprogrammas | sD=pamatprogrammai | sA,pG=pamatprogrammu | sL=pamatprogrammā | pD=pamatprogrammām | pL=pamatprogrammās
partneris	masculine	sN=partneris | sG=partnera | sD=partnerim | sA,pN=partneri | sL=partnerī | pG=partneru | pD=partneriem | pA=partnerus | pL=partneros
partnerorganizācija	feminine	sN=partnerorganizācija | sG,pN,pA=partnerorganizācijas | sD=partnerorganizācijai | sA,pG=partnerorganizāciju | sL=partnerorganizācijā | pD=partnerorganizācijām | pL=partnerorganizācijās
partnervalsts	feminine	sN,sG=partnervalsts | sD=partnervalstij | sA=partnervalsti | sL=partnervalstī | pN,pA=partnervalstis | pG=partnervalstu | pD=partnervalstīm | pL=partnervalstīs
pasākums	masculine	sN=pasākums | sG=pasākuma | sD=pasākumam | sA,pG=pasākumu | sL=pasākumā | pN=pasākumi | pD=pasākumiem | pA=pasākumus | pL=pasākumos
pašfinansējums	masculine	sN=pašfinansējums | sG=pašfinansējuma | sD=pašfinansējumam | sA,pG=pašfinansējumu | sL=pašfinansējumā | pN=pašfinansējumi | pD=pašfinansējumiem | pA=pašfinansējumus | pL=pašfinansējumos
periods	masculine	sN=periods | sG=perioda | sD=periodam | sA,pG=periodu | sL=periodā | pN=periodi | pD=periodiem | pA=periodus | pL=periodos
pieteicējs	masculine	sN=pieteicējs | sG=pieteicēja | sD=pieteicējam | sA,pG=pieteicēju | sL=pieteicējā | pN=pieteicēji | pD=pieteicējiem | pA=pieteicējus | pL=pieteicējos
plāns	masculine	sN=plāns | sG=plāna | sD=plānam | sA,pG=plānu | sL=plānā | pN=plāni | pD=plāniem | pA=plānus | pL=plānos
pretendents	masculine	sN=pretendents | sG=pretendenta | sD=pretendentam | sA,pG=pretendentu | sL=pretendentā | pN=pretendenti | pD=pretendentiem | pA=pretendentus | pL=pretendentos
prioritāte	feminine	sN=prioritāte | sG,pN,pA=prioritātes | sD=prioritātei | sA=prioritāti | sL=prioritātē | pG=prioritāšu | pD=prioritātēm | pL=prioritātēs
process	masculine	sN=process | sG=procesa | sD=procesam | sA,pG=procesu | sL=procesā | pN=procesi | pD=procesiem | pA=procesus | pL=procesos
programma	feminine	sN=programma | sG,pN,pA=programmas | sD=programmai | sA,pG=programmu | sL=programmā | pD=programmām | pL=programmās
programmdokuments	masculine	sN=programmdokuments | sG=programmdokumenta | sD=programmdokumentam | sA,pG=programmdokumentu | sL=programmdokumentā | pN=programmdokumenti | pD=programmdokumentiem | pA=programmdokumentus | pL=programmdokumentos
projekts	masculine	sN=projekts | sG=projekta | sD=projektam | sA,pG=projektu | sL=projektā | pN=projekti | pD=projektiem | pA=projektus | pL=projektos
protokols	masculine	sN=protokols | sG=protokola | sD=protokolam | sA,pG=protokolu | sL=protokolā | pN=protokoli | pD=protokoliem | pA=protokolus | pL=protokolos
pārvadājums	masculine	sN=pārvadājums | sG=pārvadājuma | sD=pārvadājumam | sA,pG=pārvadājumu | sL=pārvadājumā | pN=pārvadājumi | pD=pārvadājumiem | pA=pārvadājumus | pL=pārvadājumos
realizētājs	masculine	sN=realizētājs | sG=realizētāja | sD=realizētājam | sA,pG=realizētāju | sL=realizētājā | pN=realizētāji | pD=realizētājiem | pA=realizētājus | pL=realizētājos
rezultāts	masculine	sN=rezultāts | sG=rezultāta | sD=rezultātam | sA,pG=rezultātu | sL=rezultātā | pN=rezultāti | pD=rezultātiem | pA=rezultātus | pL=rezultātos
rīcība	feminine	sN=rīcība | sG,pN,pA=rīcības | sD=rīcībai | sA,pG=rīcību | sL=rīcībā | pD=rīcībām | pL=rīcībās
sadarbība	feminine	sN=sadarbība | sG,pN,pA=sadarbības | sD=sadarbībai | sA,pG=sadarbību | sL=sadarbībā | pD=sadarbībām | pL=sadarbībās
sala	feminine	sN=sala | sG,pN,pA=salas | sD=salai | sA,pG=salu | sL=salā | pD=salām | pL=salās
saņēmējs	masculine	sN=saņēmējs | sG=saņēmēja | sD=saņēmējam | sA,pG=saņēmēju | sL=saņēmējā | pN=saņēmēji | pD=saņēmējiem | pA=saņēmējus | pL=saņēmējos
simtgade	feminine	sN=simtgade | sG,pN,pA=simtgades | sD=simtgadei | sA=simtgadi | sL=simtgadē | pG=simtgažu | pD=simtgadēm | pL=simtgadēs
stratēģija	feminine	sN=stratēģija | sG,pN,pA=stratēģijas | sD=stratēģijai | sA,pG=stratēģiju | sL=stratēģijā | pD=stratēģijām | pL=stratēģijās
summa	feminine	sN=summa | sG,pN,pA=summas | sD=summai | sA,pG=summu | sL=summā | pD=summām | pL=summās
sākums	masculine	sN=sākums | sG=sākuma | sD=sākumam | sA,pG=sākumu | sL=sākumā | pN=sākumi | pD=sākumiem | pA=sākumus | pL=sākumos
termiņš	masculine	sN=termiņš | sG=termiņa | sD=termiņam | sA,pG=termiņu | sL=termiņā | pN=termiņi | pD=termiņiem | pA=termiņus | pL=termiņos
tāme	feminine	sN=tāme | sG,pN,pA=tāmes | sD=tāmei | sA=tāmi | sL=tāmē | pG=tāmju | pD=tāmēm | pL=tāmēs
uzdevums	masculine	sN=uzdevums | sG=uzdevuma | sD=uzdevumam | sA,pG=uzdevumu | sL=uzdevumā | pN=uzdevumi | pD=uzdevumiem | pA=uzdevumus | pL=uzdevumos
uzsaukums	masculine	sN=uzsaukums | sG=uzsaukuma | sD=uzsaukumam | sA,pG=uzsaukumu | sL=uzsaukumā | pN=uzsaukumi | pD=uzsaukumiem | pA=uzsaukumus | pL=uzsaukumos
vadītāja	feminine	sN=vadītāja | sG,pN,pA=vadītājas | sD=vadītājai | sA,pG=vadītāju | sL=vadītājā | pD=vadītājām | pL=vadītājās
vadītājs	masculine	sN=vadītājs | sG=vadītāja | sD=vadītājam | sA,pG=vadītāju | sL=vadītājā | pN=vadītāji | pD=vadītājiem | pA=vadītājus | pL=vadītājos
valoda	feminine	sN=valoda | sG,pN,pA=valodas | sD=valodai | sA,pG=valodu | sL=valodā | pD=valodām | pL=valodās
vieta	feminine	sN=vieta | sG,pN,pA=vietas | sD=vietai | sA,pG=vietu | sL=vietā | pD=vietām | pL=vietās
virziens	masculine	sN=virziens | sG=virziena | sD=virzienam | sA,pG=virzienu | sL=virzienā | pN=virzieni | pD=virzieniem | pA=virzienus | pL=virzienos
vērtība	feminine	sN=vērtība | sG,pN,pA=vērtības | sD=vērtībai | sA,pG=vērtību | sL=vērtībā | pD=vērtībām | pL=vērtībās
zona	feminine	sN=zona | sG,pN,pA=zonas | sD=zonai | sA,pG=zonu | sL=zonā | pD=zonām | pL=zonās
īstenotājs	masculine	sN=īstenotājs | sG=īstenotāja | sD=īstenotājam | sA,pG=īstenotāju | sL=īstenotājā | pN=īstenotāji | pD=īstenotājiem | pA=īstenotājus | pL=īstenotājos
šoseja	feminine	sN=šoseja | sG,pN,pA=šosejas | sD=šosejai | sA,pG=šoseju | sL=šosejā | pD=šosejām | pL=šosejās`;
