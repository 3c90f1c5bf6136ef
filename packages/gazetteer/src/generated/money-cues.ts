// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const moneyCuesTable = `role	wording	forms
eligible	attiecināmais finansējums	sN=attiecināmais finansējums | sG=attiecināmā finansējuma | sD=attiecināmajam finansējumam | sA=attiecināmo finansējumu | sL=attiecināmajā finansējumā
eligible	attiecināmie izdevumi	pN=attiecināmie izdevumi | pG=attiecināmo izdevumu | pD=attiecināmajiem izdevumiem | pA=attiecināmos izdevumus | pL=attiecināmajos izdevumos
eligible	attiecināmo izmaksu summa	sN=attiecināmo izmaksu summa | sG=attiecināmo izmaksu summas | sD=attiecināmo izmaksu summai | sA=attiecināmo izmaksu summu | sL=attiecināmo izmaksu summā
eligible	attiecināmās izmaksas	pN,pA=attiecināmās izmaksas | pG=attiecināmo izmaksu | pD=attiecināmajām izmaksām | pL=attiecināmajās izmaksās
eligible	eligible costs	eligible costs
eligible	kopējās attiecināmās izmaksas	pN,pA=kopējās attiecināmās izmaksas | pG=kopējo attiecināmo izmaksu | pD=kopējām attiecināmajām izmaksām | pL=kopējās attiecināmajās izmaksās
eligible	projekta attiecināmās izmaksas	pN,pA=projekta attiecināmās izmaksas | pG=projekta attiecināmo izmaksu | pD=projekta attiecināmajām izmaksām | pL=projekta attiecināmajās izmaksās
eligible	total eligible costs	total eligible costs
grant	AF finansējums	sN=AF finansējums | sG=AF finansējuma | sD=AF finansējumam | sA=AF finansējumu | sL=AF finansējumā
grant	Atveseļošanas fonda finansējums	sN=Atveseļošanas fonda finansējums | sG=Atveseļošanas fonda finansējuma | sD=Atveseļošanas fonda finansējumam | sA=Atveseļošanas fonda finansējumu | sL=Atveseļošanas fonda finansējumā
grant	EJZF finansējums	sN=EJZF finansējums | sG=EJZF finansējuma | sD=EJZF finansējumam | sA=EJZF finansējumu | sL=EJZF finansējumā
grant	EKII līdzekļi	pN=EKII līdzekļi | pG=EKII līdzekļu | pD=EKII līdzekļiem | pA=EKII līdzekļus | pL=EKII līdzekļos
grant	ELFLA finansējums	sN=ELFLA finansējums | sG=ELFLA finansējuma | sD=ELFLA finansējumam | sA=ELFLA finansējumu | sL=ELFLA finansējumā
grant	ELFLA līdzfinansējums	sN=ELFLA līdzfinansējums | sG=ELFLA līdzfinansējuma | sD=ELFLA līdzfinansējumam | sA=ELFLA līdzfinansējumu | sL=ELFLA līdzfinansējumā
grant	ERAF finansējums	sN=ERAF finansējums | sG=ERAF finansējuma | sD=ERAF finansējumam | sA=ERAF finansējumu | sL=ERAF finansējumā
grant	ERAF līdzfinansējums	sN=ERAF līdzfinansējums | sG=ERAF līdzfinansējuma | sD=ERAF līdzfinansējumam | sA=ERAF līdzfinansējumu | sL=ERAF līdzfinansējumā
grant	ERDF	ERDF
grant	ERDF funding	ERDF funding
grant	ES finansējums	sN=ES finansējums | sG=ES finansējuma | sD=ES finansējumam | sA=ES finansējumu | sL=ES finansējumā
grant	ES līdzfinansējums	sN=ES līdzfinansējums | sG=ES līdzfinansējuma | sD=ES līdzfinansējumam | sA=ES līdzfinansējumu | sL=ES līdzfinansējumā
grant	ESF finansējums	sN=ESF finansējums | sG=ESF finansējuma | sD=ESF finansējumam | sA=ESF finansējumu | sL=ESF finansējumā
grant	ESF līdzfinansējums	sN=ESF līdzfinansējums | sG=ESF līdzfinansējuma | sD=ESF līdzfinansējumam | sA=ESF līdzfinansējumu | sL=ESF līdzfinansējumā
grant	EU contribution	EU contribution
grant	Eiropas Reģionālās attīstības fonda finansējums	sN=Eiropas Reģionālās attīstības fonda finansējums | sG=Eiropas Reģionālās attīstības fonda finansējuma | sD=Eiropas Reģionālās attīstības fonda finansējumam | sA=Eiropas Reģionālās attīstības fonda finansējumu | sL=Eiropas Reģionālās attīstības fonda finansējumā
grant	Eiropas Reģionālās attīstības fonda līdzfinansējums	sN=Eiropas Reģionālās attīstības fonda līdzfinansējums | sG=Eiropas Reģionālās attīstības fonda līdzfinansējuma | sD=Eiropas Reģionālās attīstības fonda līdzfinansējumam | sA=Eiropas Reģionālās attīstības fonda līdzfinansējumu | sL=Eiropas Reģionālās attīstības fonda līdzfinansējumā
grant	Eiropas Savienības finansējums	sN=Eiropas Savienības finansējums | sG=Eiropas Savienības finansējuma | sD=Eiropas Savienības finansējumam | sA=Eiropas Savienības finansējumu | sL=Eiropas Savienības finansējumā
grant	Eiropas Savienības līdzfinansējums	sN=Eiropas Savienības līdzfinansējums | sG=Eiropas Savienības līdzfinansējuma | sD=Eiropas Savienības līdzfinansējumam | sA=Eiropas Savienības līdzfinansējumu | sL=Eiropas Savienības līdzfinansējumā
grant	Eiropas Sociālā fonda finansējums	sN=Eiropas Sociālā fonda finansējums | sG=Eiropas Sociālā fonda finansējuma | sD=Eiropas Sociālā fonda finansējumam | sA=Eiropas Sociālā fonda finansējumu | sL=Eiropas Sociālā fonda finansējumā
grant	Elastības finansējums	sN=Elastības finansējums | sG=Elastības finansējuma | sD=Elastības finansējumam | sA=Elastības finansējumu | sL=Elastības finansējumā
grant	KF finansējums	sN=KF finansējums | sG=KF finansējuma | sD=KF finansējumam | sA=KF finansējumu | sL=KF finansējumā
grant	KF līdzfinansējums	sN=KF līdzfinansējums | sG=KF līdzfinansējuma | sD=KF līdzfinansējumam | sA=KF līdzfinansējumu | sL=KF līdzfinansējumā
grant	KPFI finansējums	sN=KPFI finansējums | sG=KPFI finansējuma | sD=KPFI finansējumam | sA=KPFI finansējumu | sL=KPFI finansējumā
grant	Kohēzijas fonda finansējums	sN=Kohēzijas fonda finansējums | sG=Kohēzijas fonda finansējuma | sD=Kohēzijas fonda finansējumam | sA=Kohēzijas fonda finansējumu | sL=Kohēzijas fonda finansējumā
grant	Kohēzijas fonda līdzfinansējums	sN=Kohēzijas fonda līdzfinansējums | sG=Kohēzijas fonda līdzfinansējuma | sD=Kohēzijas fonda līdzfinansējumam | sA=Kohēzijas fonda līdzfinansējumu | sL=Kohēzijas fonda līdzfinansējumā
grant	VKKF finansējums	sN=VKKF finansējums | sG=VKKF finansējuma | sD=VKKF finansējumam | sA=VKKF finansējumu | sL=VKKF finansējumā
grant	apstiprinātais finansējums	sN=apstiprinātais finansējums | sG=apstiprinātā finansējuma | sD=apstiprinātajam finansējumam | sA=apstiprināto finansējumu | sL=apstiprinātajā finansējumā
grant	apstiprināts finansējums	sN=apstiprināts finansējums | sG=apstiprināts finansējuma | sD=apstiprināts finansējumam | sA=apstiprināts finansējumu | sL=apstiprināts finansējumā
grant	atbalsta apjoms	sN=atbalsta apjoms | sG=atbalsta apjoma | sD=atbalsta apjomam | sA=atbalsta apjomu | sL=atbalsta apjomā
grant	atbalsta apmērs	sN=atbalsta apmērs | sG=atbalsta apmēra | sD=atbalsta apmēram | sA=atbalsta apmēru | sL=atbalsta apmērā
grant	atbalsta summa	sN=atbalsta summa | sG=atbalsta summas | sD=atbalsta summai | sA=atbalsta summu | sL=atbalsta summā
grant	co-financing from	co-financing from
grant	dotācija	sN=dotācija | sG=dotācijas | sD=dotācijai | sA=dotāciju | sL=dotācijā
grant	fonda atbalsts	sN=fonda atbalsts | sG=fonda atbalsta | sD=fonda atbalstam | sA=fonda atbalstu | sL=fonda atbalstā
grant	fonda finansējums	sN=fonda finansējums | sG=fonda finansējuma | sD=fonda finansējumam | sA=fonda finansējumu | sL=fonda finansējumā
grant	fonda līdzfinansējums	sN=fonda līdzfinansējums | sG=fonda līdzfinansējuma | sD=fonda līdzfinansējumam | sA=fonda līdzfinansējumu | sL=fonda līdzfinansējumā
grant	grant	grant
grant	granta apjoms	sN=granta apjoms | sG=granta apjoma | sD=granta apjomam | sA=granta apjomu | sL=granta apjomā
grant	granta apmērs	sN=granta apmērs | sG=granta apmēra | sD=granta apmēram | sA=granta apmēru | sL=granta apmērā
grant	granta summa	sN=granta summa | sG=granta summas | sD=granta summai | sA=granta summu | sL=granta summā
grant	grants	sN=grants | sG=granta | sD=grantam | sA=grantu | sL=grantā
grant	iegūtais finansējums	sN=iegūtais finansējums | sG=iegūtais finansējuma | sD=iegūtais finansējumam | sA=iegūtais finansējumu | sL=iegūtais finansējumā
grant	iegūts finansējums	sN=iegūts finansējums | sG=iegūts finansējuma | sD=iegūts finansējumam | sA=iegūts finansējumu | sL=iegūts finansējumā
grant	līdzfinansējums no	līdzfinansējums no
grant	piesaistītais finansējums	sN=piesaistītais finansējums | sG=piesaistītais finansējuma | sD=piesaistītais finansējumam | sA=piesaistītais finansējumu | sL=piesaistītais finansējumā
grant	piesaistīts finansējums	sN=piesaistīts finansējums | sG=piesaistīts finansējuma | sD=piesaistīts finansējumam | sA=piesaistīts finansējumu | sL=piesaistīts finansējumā
grant	piešķirta dotācija	sN=piešķirta dotācija | sG=piešķirta dotācijas | sD=piešķirta dotācijai | sA=piešķirta dotāciju | sL=piešķirta dotācijā
grant	piešķirtais finansējums	sN=piešķirtais finansējums | sG=piešķirtā finansējuma | sD=piešķirtajam finansējumam | sA=piešķirto finansējumu | sL=piešķirtajā finansējumā
grant	piešķirti	piešķirti
grant	piešķirts	piešķirts
grant	piešķirts finansējums	sN=piešķirts finansējums | sG=piešķirts finansējuma | sD=piešķirts finansējumam | sA=piešķirts finansējumu | sL=piešķirts finansējumā
grant	piešķīra	piešķīra
grant	piešķīris	piešķīris
grant	piešķīrusi	piešķīrusi
grant	programmas finansējums	sN=programmas finansējums | sG=programmas finansējuma | sD=programmas finansējumam | sA=programmas finansējumu | sL=programmas finansējumā
grant	programmas līdzfinansējums	sN=programmas līdzfinansējums | sG=programmas līdzfinansējuma | sD=programmas līdzfinansējumam | sA=programmas līdzfinansējumu | sL=programmas līdzfinansējumā
grant	publiskais atbalsts	sN=publiskais atbalsts | sG=publiskā atbalsta | sD=publiskajam atbalstam | sA=publisko atbalstu | sL=publiskajā atbalstā
grant	publiskais finansējums	sN=publiskais finansējums | sG=publiskā finansējuma | sD=publiskajam finansējumam | sA=publisko finansējumu | sL=publiskajā finansējumā
grant	saņemts finansējums	sN=saņemts finansējums | sG=saņemts finansējuma | sD=saņemts finansējumam | sA=saņemts finansējumu | sL=saņemts finansējumā
grant	ārējais līdzfinansējums	sN=ārējais līdzfinansējums | sG=ārējā līdzfinansējuma | sD=ārējam līdzfinansējumam | sA=ārējo līdzfinansējumu | sL=ārējā līdzfinansējumā
ineligible	ineligible costs	ineligible costs
ineligible	neattiecināmie izdevumi	pN=neattiecināmie izdevumi | pG=neattiecināmo izdevumu | pD=neattiecināmajiem izdevumiem | pA=neattiecināmos izdevumus | pL=neattiecināmajos izdevumos
ineligible	neattiecināmo izmaksu	sA=neattiecināmo izmaksu
ineligible	neattiecināmās izmaksas	pN,pA=neattiecināmās izmaksas | pG=neattiecināmo izmaksu | pD=neattiecināmajām izmaksām | pL=neattiecināmajās izmaksās
own	biedrības līdzfinansējums	sN=biedrības līdzfinansējums | sG=biedrības līdzfinansējuma | sD=biedrības līdzfinansējumam | sA=biedrības līdzfinansējumu | sL=biedrības līdzfinansējumā
own	domes finansējums	sN=domes finansējums | sG=domes finansējuma | sD=domes finansējumam | sA=domes finansējumu | sL=domes finansējumā
own	domes ieguldījums	sN=domes ieguldījums | sG=domes ieguldījuma | sD=domes ieguldījumam | sA=domes ieguldījumu | sL=domes ieguldījumā
own	domes līdzfinansējums	sN=domes līdzfinansējums | sG=domes līdzfinansējuma | sD=domes līdzfinansējumam | sA=domes līdzfinansējumu | sL=domes līdzfinansējumā
own	finansējuma saņēmēja līdzfinansējums	sN=finansējuma saņēmēja līdzfinansējums | sG=finansējuma saņēmēja līdzfinansējuma | sD=finansējuma saņēmēja līdzfinansējumam | sA=finansējuma saņēmēja līdzfinansējumu | sL=finansējuma saņēmēja līdzfinansējumā
own	novada domes finansējums	sN=novada domes finansējums | sG=novada domes finansējuma | sD=novada domes finansējumam | sA=novada domes finansējumu | sL=novada domes finansējumā
own	novada domes līdzfinansējums	sN=novada domes līdzfinansējums | sG=novada domes līdzfinansējuma | sD=novada domes līdzfinansējumam | sA=novada domes līdzfinansējumu | sL=novada domes līdzfinansējumā
own	novada pašvaldības finansējums	sN=novada pašvaldības finansējums | sG=novada pašvaldības finansējuma | sD=novada pašvaldības finansējumam | sA=novada pašvaldības finansējumu | sL=novada pašvaldības finansējumā
own	novada pašvaldības līdzfinansējums	sN=novada pašvaldības līdzfinansējums | sG=novada pašvaldības līdzfinansējuma | sD=novada pašvaldības līdzfinansējumam | sA=novada pašvaldības līdzfinansējumu | sL=novada pašvaldības līdzfinansējumā
own	own contribution	own contribution
own	own funding	own funding
own	partneru līdzfinansējums	sN=partneru līdzfinansējums | sG=partneru līdzfinansējuma | sD=partneru līdzfinansējumam | sA=partneru līdzfinansējumu | sL=partneru līdzfinansējumā
own	pašfinansējums	sN=pašfinansējums | sG=pašfinansējuma | sD=pašfinansējumam | sA=pašfinansējumu | sL=pašfinansējumā
own	pašu finansējums	sN=pašu finansējums | sG=pašu finansējuma | sD=pašu finansējumam | sA=pašu finansējumu | sL=pašu finansējumā
own	pašu ieguldījums	sN=pašu ieguldījums | sG=pašu ieguldījuma | sD=pašu ieguldījumam | sA=pašu ieguldījumu | sL=pašu ieguldījumā
own	pašu līdzekļi	pN=pašu līdzekļi | pG=pašu līdzekļu | pD=pašu līdzekļiem | pA=pašu līdzekļus | pL=pašu līdzekļos
own	pašu līdzfinansējums	sN=pašu līdzfinansējums | sG=pašu līdzfinansējuma | sD=pašu līdzfinansējumam | sA=pašu līdzfinansējumu | sL=pašu līdzfinansējumā
own	pašvaldības budžeta līdzekļi	pN=pašvaldības budžeta līdzekļi | pG=pašvaldības budžeta līdzekļu | pD=pašvaldības budžeta līdzekļiem | pA=pašvaldības budžeta līdzekļus | pL=pašvaldības budžeta līdzekļos
own	pašvaldības budžets	sN=pašvaldības budžets | sG=pašvaldības budžeta | sD=pašvaldības budžetam | sA=pašvaldības budžetu | sL=pašvaldības budžetā
own	pašvaldības daļa	sN=pašvaldības daļa | sG=pašvaldības daļas | sD=pašvaldības daļai | sA=pašvaldības daļu | sL=pašvaldības daļā
own	pašvaldības finansējums	sN=pašvaldības finansējums | sG=pašvaldības finansējuma | sD=pašvaldības finansējumam | sA=pašvaldības finansējumu | sL=pašvaldības finansējumā
own	pašvaldības ieguldījums	sN=pašvaldības ieguldījums | sG=pašvaldības ieguldījuma | sD=pašvaldības ieguldījumam | sA=pašvaldības ieguldījumu | sL=pašvaldības ieguldījumā
own	pašvaldības līdzfinansējums	sN=pašvaldības līdzfinansējums | sG=pašvaldības līdzfinansējuma | sD=pašvaldības līdzfinansējumam | sA=pašvaldības līdzfinansējumu | sL=pašvaldības līdzfinansējumā
own	pilsētas pašvaldības līdzfinansējums	sN=pilsētas pašvaldības līdzfinansējums | sG=pilsētas pašvaldības līdzfinansējuma | sD=pilsētas pašvaldības līdzfinansējumam | sA=pilsētas pašvaldības līdzfinansējumu | sL=pilsētas pašvaldības līdzfinansējumā
own	projekta iesniedzēja līdzfinansējums	sN=projekta iesniedzēja līdzfinansējums | sG=projekta iesniedzēja līdzfinansējuma | sD=projekta iesniedzēja līdzfinansējumam | sA=projekta iesniedzēja līdzfinansējumu | sL=projekta iesniedzēja līdzfinansējumā
own	savs līdzfinansējums	sN=savs līdzfinansējums | sG=savs līdzfinansējuma | sD=savs līdzfinansējumam | sA=savs līdzfinansējumu | sL=savs līdzfinansējumā
own	uzņēmuma līdzfinansējums	sN=uzņēmuma līdzfinansējums | sG=uzņēmuma līdzfinansējuma | sD=uzņēmuma līdzfinansējumam | sA=uzņēmuma līdzfinansējumu | sL=uzņēmuma līdzfinansējumā
part	aktivitātes izmaksas	pN,pA=aktivitātes izmaksas | pG=aktivitātes izmaksu | pD=aktivitātes izmaksām | pL=aktivitātes izmaksās
part	būvdarbu izmaksas	pN,pA=būvdarbu izmaksas | pG=būvdarbu izmaksu | pD=būvdarbu izmaksām | pL=būvdarbu izmaksās
part	būvdarbu līguma summa	sN=būvdarbu līguma summa | sG=būvdarbu līguma summas | sD=būvdarbu līguma summai | sA=būvdarbu līguma summu | sL=būvdarbu līguma summā
part	būvniecības izmaksas	pN,pA=būvniecības izmaksas | pG=būvniecības izmaksu | pD=būvniecības izmaksām | pL=būvniecības izmaksās
part	domes budžets	sN=domes budžets | sG=domes budžeta | sD=domes budžetam | sA=domes budžetu | sL=domes budžetā
part	iepirkuma summa	sN=iepirkuma summa | sG=iepirkuma summas | sD=iepirkuma summai | sA=iepirkuma summu | sL=iepirkuma summā
part	līguma cena	sN=līguma cena | sG=līguma cenas | sD=līguma cenai | sA=līguma cenu | sL=līguma cenā
part	līguma summa	sN=līguma summa | sG=līguma summas | sD=līguma summai | sA=līguma summu | sL=līguma summā
part	līgumcena	sN=līgumcena | sG=līgumcenas | sD=līgumcenai | sA=līgumcenu | sL=līgumcenā
part	līgumsumma	sN=līgumsumma | sG=līgumsummas | sD=līgumsummai | sA=līgumsummu | sL=līgumsummā
part	partnera budžets	sN=partnera budžets | sG=partnera budžeta | sD=partnera budžetam | sA=partnera budžetu | sL=partnera budžetā
part	partnera daļa	sN=partnera daļa | sG=partnera daļas | sD=partnera daļai | sA=partnera daļu | sL=partnera daļā
part	partnera finansējums	sN=partnera finansējums | sG=partnera finansējuma | sD=partnera finansējumam | sA=partnera finansējumu | sL=partnera finansējumā
part	pašvaldības budžets projektā	sN=pašvaldības budžets projektā | sG=pašvaldības budžeta projektā | sD=pašvaldības budžetam projektā | sA=pašvaldības budžetu projektā | sL=pašvaldības budžetā projektā
part	projekta daļa	sN=projekta daļa | sG=projekta daļas | sD=projekta daļai | sA=projekta daļu | sL=projekta daļā
part	vienam dalībniekam	sD=vienam dalībniekam
private	dalībnieku līdzmaksājums	dalībnieku līdzmaksājums
private	dalībnieku maksa	dalībnieku maksa
private	private funding	private funding
private	privātais finansējums	sN=privātais finansējums | sG=privātā finansējuma | sD=privātajam finansējumam | sA=privāto finansējumu | sL=privātajā finansējumā
private	privātais ieguldījums	sN=privātais ieguldījums | sG=privātā ieguldījuma | sD=privātajam ieguldījumam | sA=privāto ieguldījumu | sL=privātajā ieguldījumā
private	privātais līdzfinansējums	sN=privātais līdzfinansējums | sG=privātā līdzfinansējuma | sD=privātajam līdzfinansējumam | sA=privāto līdzfinansējumu | sL=privātajā līdzfinansējumā
private	privātie līdzekļi	pN=privātie līdzekļi | pG=privāto līdzekļu | pD=privātajiem līdzekļiem | pA=privātos līdzekļus | pL=privātajos līdzekļos
private	privātā attiecināmā daļa	sN=privātā attiecināmā daļa | sG=privātās attiecināmās daļas | sD=privātajai attiecināmajai daļai | sA=privāto attiecināmo daļu | sL=privātajā attiecināmajā daļā
private	sponsoru finansējums	sN=sponsoru finansējums | sG=sponsoru finansējuma | sD=sponsoru finansējumam | sA=sponsoru finansējumu | sL=sponsoru finansējumā
private	ziedojumi	ziedojumi
programme	available funding	available funding
programme	konkursa kopējais finansējums	sN=konkursa kopējais finansējums | sG=konkursa kopējā finansējuma | sD=konkursa kopējam finansējumam | sA=konkursa kopējo finansējumu | sL=konkursa kopējā finansējumā
programme	konkursam pieejamais finansējums	sN=konkursam pieejamais finansējums | sG=konkursam pieejamais finansējuma | sD=konkursam pieejamais finansējumam | sA=konkursam pieejamais finansējumu | sL=konkursam pieejamais finansējumā
programme	kopējais pieejamais finansējums	sN=kopējais pieejamais finansējums | sG=kopējais pieejamais finansējuma | sD=kopējais pieejamais finansējumam | sA=kopējais pieejamais finansējumu | sL=kopējais pieejamais finansējumā
programme	kopējais programmas finansējums	sN=kopējais programmas finansējums | sG=kopējais programmas finansējuma | sD=kopējais programmas finansējumam | sA=kopējais programmas finansējumu | sL=kopējais programmas finansējumā
programme	kārtai pieejamais finansējums	sN=kārtai pieejamais finansējums | sG=kārtai pieejamais finansējuma | sD=kārtai pieejamais finansējumam | sA=kārtai pieejamais finansējumu | sL=kārtai pieejamais finansējumā
programme	maksimālais attiecināmo izmaksu apmērs	sN=maksimālais attiecināmo izmaksu apmērs | sG=maksimālais attiecināmo izmaksu apmēra | sD=maksimālais attiecināmo izmaksu apmēram | sA=maksimālais attiecināmo izmaksu apmēru | sL=maksimālais attiecināmo izmaksu apmērā
programme	maksimālais finansējums	sN=maksimālais finansējums | sG=maksimālais finansējuma | sD=maksimālais finansējumam | sA=maksimālais finansējumu | sL=maksimālais finansējumā
programme	minimālais finansējums	sN=minimālais finansējums | sG=minimālais finansējuma | sD=minimālais finansējumam | sA=minimālais finansējumu | sL=minimālais finansējumā
programme	pasākuma finansējums	sN=pasākuma finansējums | sG=pasākuma finansējuma | sD=pasākuma finansējumam | sA=pasākuma finansējumu | sL=pasākuma finansējumā
programme	pieejamais finansējums	sN=pieejamais finansējums | sG=pieejamais finansējuma | sD=pieejamais finansējumam | sA=pieejamais finansējumu | sL=pieejamais finansējumā
programme	programmas budžets	sN=programmas budžets | sG=programmas budžeta | sD=programmas budžetam | sA=programmas budžetu | sL=programmas budžetā
programme	programmas kopējais budžets	sN=programmas kopējais budžets | sG=programmas kopējā budžeta | sD=programmas kopējam budžetam | sA=programmas kopējo budžetu | sL=programmas kopējā budžetā
programme	programmas kopējais finansējums	sN=programmas kopējais finansējums | sG=programmas kopējā finansējuma | sD=programmas kopējam finansējumam | sA=programmas kopējo finansējumu | sL=programmas kopējā finansējumā
programme	vienam iesniedzējam	sD=vienam iesniedzējam
programme	vienam projektam	sD=vienam projektam
state	VB finansējums	sN=VB finansējums | sG=VB finansējuma | sD=VB finansējumam | sA=VB finansējumu | sL=VB finansējumā
state	nacionālais finansējums	sN=nacionālais finansējums | sG=nacionālā finansējuma | sD=nacionālajam finansējumam | sA=nacionālo finansējumu | sL=nacionālajā finansējumā
state	nacionālais līdzfinansējums	sN=nacionālais līdzfinansējums | sG=nacionālā līdzfinansējuma | sD=nacionālajam līdzfinansējumam | sA=nacionālo līdzfinansējumu | sL=nacionālajā līdzfinansējumā
state	nacionālais publiskais finansējums	sN=nacionālais publiskais finansējums | sG=nacionālā publiskā finansējuma | sD=nacionālajam publiskajam finansējumam | sA=nacionālo publisko finansējumu | sL=nacionālajā publiskajā finansējumā
state	national co-financing	national co-financing
state	state budget	state budget
state	valsts atbalsts	sN=valsts atbalsts | sG=valsts atbalsta | sD=valsts atbalstam | sA=valsts atbalstu | sL=valsts atbalstā
state	valsts budžeta dotācija	sN=valsts budžeta dotācija | sG=valsts budžeta dotācijas | sD=valsts budžeta dotācijai | sA=valsts budžeta dotāciju | sL=valsts budžeta dotācijā
state	valsts budžeta finansējums	sN=valsts budžeta finansējums | sG=valsts budžeta finansējuma | sD=valsts budžeta finansējumam | sA=valsts budžeta finansējumu | sL=valsts budžeta finansējumā
state	valsts budžeta līdzekļi	pN=valsts budžeta līdzekļi | pG=valsts budžeta līdzekļu | pD=valsts budžeta līdzekļiem | pA=valsts budžeta līdzekļus | pL=valsts budžeta līdzekļos
state	valsts budžeta līdzfinansējums	sN=valsts budžeta līdzfinansējums | sG=valsts budžeta līdzfinansējuma | sD=valsts budžeta līdzfinansējumam | sA=valsts budžeta līdzfinansējumu | sL=valsts budžeta līdzfinansējumā
state	valsts budžets	sN=valsts budžets | sG=valsts budžeta | sD=valsts budžetam | sA=valsts budžetu | sL=valsts budžetā
state	valsts dotācija	sN=valsts dotācija | sG=valsts dotācijas | sD=valsts dotācijai | sA=valsts dotāciju | sL=valsts dotācijā
state	valsts finansējums	sN=valsts finansējums | sG=valsts finansējuma | sD=valsts finansējumam | sA=valsts finansējumu | sL=valsts finansējumā
state	valsts līdzfinansējums	sN=valsts līdzfinansējums | sG=valsts līdzfinansējuma | sD=valsts līdzfinansējumam | sA=valsts līdzfinansējumu | sL=valsts līdzfinansējumā
total	budžets	sN=budžets | sG=budžeta | sD=budžetam | sA=budžetu | sL=budžetā
total	izmaksas kopā	sL=izmaksas kopā
total	kopbudžets	sN=kopbudžets | sG=kopbudžeta | sD=kopbudžetam | sA=kopbudžetu | sL=kopbudžetā
total	kopsumma	sN=kopsumma | sG=kopsummas | sD=kopsummai | sA=kopsummu | sL=kopsummā
total	kopējais apjoms	sN=kopējais apjoms | sG=kopējā apjoma | sD=kopējam apjomam | sA=kopējo apjomu | sL=kopējā apjomā
total	kopējais budžets	sN=kopējais budžets | sG=kopējā budžeta | sD=kopējam budžetam | sA=kopējo budžetu | sL=kopējā budžetā
total	kopējais finansējums	sN=kopējais finansējums | sG=kopējā finansējuma | sD=kopējam finansējumam | sA=kopējo finansējumu | sL=kopējā finansējumā
total	kopējā summa	sN=kopējā summa | sG=kopējās summas | sD=kopējai summai | sA=kopējo summu | sL=kopējā summā
total	kopējā tāme	sN=kopējā tāme | sG=kopējās tāmes | sD=kopējai tāmei | sA=kopējo tāmi | sL=kopējā tāmē
total	kopējā vērtība	sN=kopējā vērtība | sG=kopējās vērtības | sD=kopējai vērtībai | sA=kopējo vērtību | sL=kopējā vērtībā
total	kopējās izmaksas	pN,pA=kopējās izmaksas | pG=kopējo izmaksu | pD=kopējām izmaksām | pL=kopējās izmaksās
total	kopējās projekta izmaksas	pN,pA=kopējās projekta izmaksas | pG=kopējās projekta izmaksu | pD=kopējās projekta izmaksām | pL=kopējās projekta izmaksās
total	project budget	project budget
total	projekta budžets	sN=projekta budžets | sG=projekta budžeta | sD=projekta budžetam | sA=projekta budžetu | sL=projekta budžetā
total	projekta finansējums	sN=projekta finansējums | sG=projekta finansējuma | sD=projekta finansējumam | sA=projekta finansējumu | sL=projekta finansējumā
total	projekta izmaksas	pN,pA=projekta izmaksas | pG=projekta izmaksu | pD=projekta izmaksām | pL=projekta izmaksās
total	projekta kopsumma	sN=projekta kopsumma | sG=projekta kopsummas | sD=projekta kopsummai | sA=projekta kopsummu | sL=projekta kopsummā
total	projekta kopējais budžets	sN=projekta kopējais budžets | sG=projekta kopējā budžeta | sD=projekta kopējam budžetam | sA=projekta kopējo budžetu | sL=projekta kopējā budžetā
total	projekta kopējais finansējums	sN=projekta kopējais finansējums | sG=projekta kopējā finansējuma | sD=projekta kopējam finansējumam | sA=projekta kopējo finansējumu | sL=projekta kopējā finansējumā
total	projekta kopējā summa	sN=projekta kopējā summa | sG=projekta kopējās summas | sD=projekta kopējai summai | sA=projekta kopējo summu | sL=projekta kopējā summā
total	projekta summa	sN=projekta summa | sG=projekta summas | sD=projekta summai | sA=projekta summu | sL=projekta summā
total	projekta tāme	sN=projekta tāme | sG=projekta tāmes | sD=projekta tāmei | sA=projekta tāmi | sL=projekta tāmē
total	total budget	total budget
total	total cost	total cost
total	total costs	total costs
total	total project cost	total project cost`;
