// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const labelsTable = `field	role	wording	generic	language	alternatives	forms
activities		Actions	generic	eng		Actions
activities		Activities	generic	eng		Activities
activities		Activities and results		eng		Activities and results
activities		Aktivitātes	generic	lav		Aktivitātes
activities		Aktivitātes un rezultāti		lav		Aktivitātes un rezultāti
activities		Aktivitāšu mērķis		lav		Aktivitāšu mērķis
activities		Aktivitāšu plāns		lav		Aktivitāšu plāns
activities		Darba pakas		lav		Darba pakas
activities		Darba paketes		lav		Darba paketes
activities		Galvenās aktivitātes		lav		Galvenās aktivitātes
activities		Galvenās aktivitātes un rezultāti		lav		Galvenās aktivitātes un rezultāti
activities		Galvenās darbības		lav		Galvenās darbības
activities		Galvenās projekta aktivitātes		lav		Galvenās projekta aktivitātes
activities		Galvenās projekta darbības		lav		Galvenās projekta darbības
activities		Key activities		eng		Key activities
activities		Kopsavilkums par projekta ietvaros veicamajām darbībām (aktivitātēm) un sasniedzamajiem rezultātiem		lav		Kopsavilkums par projekta ietvaros veicamajām darbībām (aktivitātēm) un sasniedzamajiem rezultātiem
activities		Main activities		eng		Main activities
activities		Paredzētās aktivitātes		lav		Paredzētās aktivitātes
activities		Paredzētās darbības		lav		Paredzētās darbības
activities		Planned activities		eng		Planned activities
activities		Plānotie pasākumi		lav		Plānotie pasākumi
activities		Plānotās aktivitātes		lav		Plānotās aktivitātes
activities		Plānotās darbības		lav		Plānotās darbības
activities		Project activities		eng		Project activities
activities		Projekta aktivitātes		lav		Projekta aktivitātes
activities		Projekta aktivitāšu apraksts		lav		Projekta aktivitāšu apraksts
activities		Projekta darbības		lav		Projekta darbības
activities		Projekta galvenās aktivitātes		lav		Projekta galvenās aktivitātes
activities		Projekta galvenās darbības		lav		Projekta galvenās darbības
activities		Projekta ietvaros paredzēts		lav		Projekta ietvaros paredzēts
activities		Projekta ietvaros plānots		lav		Projekta ietvaros plānots
activities		Projekta ietvaros tiks		lav		Projekta ietvaros tiks
activities		Projekta ietvaros veiktās aktivitātes		lav		Projekta ietvaros veiktās aktivitātes
activities		Projekta laikā paredzēts		lav		Projekta laikā paredzēts
activities		Projekta pasākumi		lav		Projekta pasākumi
activities		Projektā paredzētās darbības		lav		Projektā paredzētās darbības
activities		Projektā plānotās aktivitātes		lav		Projektā plānotās aktivitātes
activities		Projektā veicamās aktivitātes		lav		Projektā veicamās aktivitātes
activities		Veicamās darbības		lav		Veicamās darbības
activities		Veiktās aktivitātes		lav		Veiktās aktivitātes
activities		Veiktās darbības		lav		Veiktās darbības
activities		Work packages		eng		Work packages
activities	call	Atbalstāmās darbības		lav		Atbalstāmās darbības
callTerm		Application deadline		eng		Application deadline
callTerm		Deadline	generic	eng		Deadline
callTerm		Deadline for applications		eng		Deadline for applications
callTerm		Iesniegšanas termiņš		lav		Iesniegšanas termiņš
callTerm		Pieteikumu iesniegšanas termiņš		lav		Pieteikumu iesniegšanas termiņš
callTerm		Pieteikšanās termiņš		lav		Pieteikšanās termiņš
callTerm		Projektu atlases laiks		lav		Projektu atlases laiks
callTerm		Projektu iesniegumu iesniegšana		lav		Projektu iesniegumu iesniegšana
callTerm		Projektu iesniegšanas termiņš		lav		Projektu iesniegšanas termiņš
callTerm		Projektu pieteikumu iesniegšanas termiņš		lav		Projektu pieteikumu iesniegšanas termiņš
contacts		Atbildīgā persona		lav		Atbildīgā persona
contacts		Contact	generic	eng		Contact
contacts		Contact details		eng		Contact details
contacts		Contact information		eng		Contact information
contacts		Contact person		eng		Contact person
contacts		Contacts	generic	eng		Contacts
contacts		Coordinator contact		eng		Coordinator contact
contacts		For more information		eng		For more information
contacts		Further information		eng		Further information
contacts		Informācija	generic	lav		Informācija
contacts		Informācijai	generic	lav		Informācijai
contacts		Kontakti	generic	lav		Kontakti
contacts		Kontaktinformācija		lav		Kontaktinformācija
contacts		Kontaktinformācija saziņai		lav		Kontaktinformācija saziņai
contacts		Kontaktpersona		lav		Kontaktpersona
contacts		Kontaktpersonas		lav		Kontaktpersonas
contacts		Kontaktpersonas projektā		lav		Kontaktpersonas projektā
contacts		Papildu informācija		lav		Papildu informācija
contacts		Papildu informācijai		lav		Papildu informācijai
contacts		Papildus informācija		lav		Papildus informācija
contacts		Plašāka informācija		lav		Plašāka informācija
contacts		Prepared by		eng		Prepared by
contacts		Principal investigator		eng		Principal investigator
contacts		Project contact		eng		Project contact
contacts		Project contact person		eng		Project contact person
contacts		Project leader		eng		Project leader
contacts		Project manager		eng		Project manager
contacts		Projekta administratore		lav		Projekta administratore
contacts		Projekta asistente		lav		Projekta asistente
contacts		Projekta kontaktinformācija		lav		Projekta kontaktinformācija
contacts		Projekta kontaktpersona		lav		Projekta kontaktpersona
contacts		Projekta kontaktpersonas		lav		Projekta kontaktpersonas
contacts		Projekta koordinatore		lav	contacts	Projekta koordinatore
contacts		Projekta menedžeris		lav		Projekta menedžeris
contacts		Projekta sabiedrisko attiecību speciāliste		lav		Projekta sabiedrisko attiecību speciāliste
contacts		Projekta vadītāja		lav		Projekta vadītāja
contacts		Projekta vadītāji		lav		Projekta vadītāji
contacts		Projekta vadītājs		lav		Projekta vadītājs
contacts		Projekta vadītājs Latvijā		lav		Projekta vadītājs Latvijā
contacts		Projekta zinātniskais vadītājs		lav		Projekta zinātniskais vadītājs
contacts		Projektu daļas vadītāja		lav		Projektu daļas vadītāja
contacts		Projektu koordinatore		lav		Projektu koordinatore
contacts		Projektu koordinators		lav		Projektu koordinators
contacts		Projektu vadītāja		lav		Projektu vadītāja
contacts		Projektu vadītājs		lav		Projektu vadītājs
contacts		Saziņai	generic	lav		Saziņai
contacts		Sīkāka informācija		lav		Sīkāka informācija
contacts		Uzziņām	generic	lav		Uzziņām
contacts	author	Informāciju apkopoja		lav		Informāciju apkopoja
contacts	author	Informāciju iesniedza		lav		Informāciju iesniedza
contacts	author	Informāciju sagatavoja		lav		Informāciju sagatavoja
contacts	author	Publikāciju sagatavoja		lav		Publikāciju sagatavoja
contacts	author	Rakstu sagatavoja		lav		Rakstu sagatavoja
contacts	author	Sagatavoja	generic	lav		Sagatavoja
contacts	author	Sagatavoja un ievietoja		lav		Sagatavoja un ievietoja
contacts	author	Teksts	generic	lav		Teksts
contacts	author	Ziņu sagatavoja		lav		Ziņu sagatavoja
contacts	email	E	generic	lav		E
contacts	email	E - pasta adrese		lav		E - pasta adrese
contacts	email	E - pasts		lav		E - pasts
contacts	email	E pasts		lav		E pasts
contacts	email	E-mail	generic	eng		E-mail
contacts	email	E-mail address		eng		E-mail address
contacts	email	E-pasta adrese		lav		E-pasta adrese
contacts	email	E-pasts		lav		E-pasts
contacts	email	El. pasts		lav		El. pasts
contacts	email	Elektroniskais pasts		lav		Elektroniskais pasts
contacts	email	Email	generic	eng		Email
contacts	email	Email address		eng		Email address
contacts	email	Epasts		lav		Epasts
contacts	phone	Kontakttālrunis		lav		Kontakttālrunis
contacts	phone	M	generic	lav		M
contacts	phone	M.t	generic	lav		M.t
contacts	phone	Mob	generic	lav		Mob
contacts	phone	Mob. tel		lav		Mob. tel
contacts	phone	Mob. tālr		lav		Mob. tālr
contacts	phone	Mobilais tālrunis		lav		Mobilais tālrunis
contacts	phone	Mobile	generic	eng		Mobile
contacts	phone	Phone	generic	eng		Phone
contacts	phone	Phone number		eng		Phone number
contacts	phone	T	generic	lav		T
contacts	phone	Tel	generic	eng		Tel
contacts	phone	Tel	generic	lav		Tel
contacts	phone	Telephone	generic	eng		Telephone
contacts	phone	Tālr	generic	lav		Tālr
contacts	phone	Tālrunis		lav		Tālrunis
contacts	phone	Tālruņa numurs		lav		Tālruņa numurs
contacts	phone	Tālruņi	generic	lav		Tālruņi
costs	eligible	Attiecināmie izdevumi		lav		Attiecināmie izdevumi
costs	eligible	Attiecināmo izmaksu summa		lav		Attiecināmo izmaksu summa
costs	eligible	Attiecināmās izmaksas		lav		Attiecināmās izmaksas
costs	eligible	Attiecināmās kopējās izmaksas		lav		Attiecināmās kopējās izmaksas
costs	eligible	Eligible costs		eng		Eligible costs
costs	eligible	Kopējais attiecināmais finansējums		lav		Kopējais attiecināmais finansējums
costs	eligible	Kopējās attiecināmās izmaksas		lav		Kopējās attiecināmās izmaksas
costs	eligible	Projekta apstiprinātās attiecināmās izmaksas		lav		Projekta apstiprinātās attiecināmās izmaksas
costs	eligible	Projekta attiecināmās izmaksas		lav		Projekta attiecināmās izmaksas
costs	eligible	Projekta kopējās attiecināmās izmaksas		lav		Projekta kopējās attiecināmās izmaksas
costs	eligible	Total eligible cost		eng		Total eligible cost
costs	eligible	Total eligible costs		eng		Total eligible costs
costs	grant	AF finansējums		lav		AF finansējums
costs	grant	ANM finansējums		lav		ANM finansējums
costs	grant	Aid intensity		eng		Aid intensity
costs	grant	Amount awarded		eng		Amount awarded
costs	grant	Apstiprinātais finansējums		lav		Apstiprinātais finansējums
costs	grant	Atbalsta apjoms		lav		Atbalsta apjoms
costs	grant	Atbalsta apmērs		lav		Atbalsta apmērs
costs	grant	Atbalsta intensitāte		lav		Atbalsta intensitāte
costs	grant	Atbalsta likme		lav		Atbalsta likme
costs	grant	Atbalsta summa		lav		Atbalsta summa
costs	grant	Atveseļošanas fonda finansējums		lav		Atveseļošanas fonda finansējums
costs	grant	Awarded amount		eng		Awarded amount
costs	grant	Co-financing rate		eng		Co-financing rate
costs	grant	Dotācija	generic	lav		Dotācija
costs	grant	EEZ finansējums		lav		EEZ finansējums
costs	grant	EEZ grants		lav		EEZ grants
costs	grant	EEZ/Norvēģijas finansējums		lav		EEZ/Norvēģijas finansējums
costs	grant	EJZAF finansējums		lav		EJZAF finansējums
costs	grant	EJZF finansējums		lav		EJZF finansējums
costs	grant	EJZF līdzfinansējums		lav		EJZF līdzfinansējums
costs	grant	EKII finansējums		lav		EKII finansējums
costs	grant	ELFLA atbalsts		lav		ELFLA atbalsts
costs	grant	ELFLA finansējums		lav		ELFLA finansējums
costs	grant	ELFLA līdzfinansējums		lav		ELFLA līdzfinansējums
costs	grant	ERAF atbalsts		lav		ERAF atbalsts
costs	grant	ERAF daļa		lav		ERAF daļa
costs	grant	ERAF finansējums		lav		ERAF finansējums
costs	grant	ERAF līdzfinansējuma likme		lav		ERAF līdzfinansējuma likme
costs	grant	ERAF līdzfinansējums		lav		ERAF līdzfinansējums
costs	grant	ERDF co-financing		eng		ERDF co-financing
costs	grant	ERDF contribution		eng		ERDF contribution
costs	grant	ERDF funding		eng		ERDF funding
costs	grant	ES atbalsts		lav		ES atbalsts
costs	grant	ES finansējums		lav		ES finansējums
costs	grant	ES fonda finansējums		lav		ES fonda finansējums
costs	grant	ES fondu finansējums		lav		ES fondu finansējums
costs	grant	ES līdzfinansējums		lav		ES līdzfinansējums
costs	grant	ESF co-financing		eng		ESF co-financing
costs	grant	ESF finansējums		lav		ESF finansējums
costs	grant	ESF funding		eng		ESF funding
costs	grant	ESF līdzfinansējums		lav		ESF līdzfinansējums
costs	grant	ESF+ finansējums		lav		ESF+ finansējums
costs	grant	EU co-financing		eng		EU co-financing
costs	grant	EU contribution		eng		EU contribution
costs	grant	EU funding		eng		EU funding
costs	grant	EU grant		eng		EU grant
costs	grant	Eiropas Reģionālās attīstības fonda finansējums		lav		Eiropas Reģionālās attīstības fonda finansējums
costs	grant	Eiropas Savienības finansējums		lav		Eiropas Savienības finansējums
costs	grant	Eiropas Savienības fondu finansējums		lav		Eiropas Savienības fondu finansējums
costs	grant	Eiropas Sociālā fonda finansējums		lav		Eiropas Sociālā fonda finansējums
costs	grant	Elastības finansējums		lav		Elastības finansējums
costs	grant	External funding		eng		External funding
costs	grant	Finansējuma apjoms		lav		Finansējuma apjoms
costs	grant	Finansējuma apmērs		lav		Finansējuma apmērs
costs	grant	Finansējuma intensitāte		lav		Finansējuma intensitāte
costs	grant	Fonda finansējums		lav		Fonda finansējums
costs	grant	Fonda līdzfinansējums		lav		Fonda līdzfinansējums
costs	grant	Fund contribution		eng		Fund contribution
costs	grant	Grant	generic	eng		Grant
costs	grant	Grant amount		eng		Grant amount
costs	grant	Grant awarded		eng		Grant awarded
costs	grant	Granta apjoms		lav		Granta apjoms
costs	grant	Granta apmērs		lav		Granta apmērs
costs	grant	Granta summa		lav		Granta summa
costs	grant	Grants	generic	lav		Grants
costs	grant	KF finansējums		lav		KF finansējums
costs	grant	KF līdzfinansējums		lav		KF līdzfinansējums
costs	grant	KPFI finansējums		lav		KPFI finansējums
costs	grant	Kohēzijas fonda finansējums		lav		Kohēzijas fonda finansējums
costs	grant	LEADER finansējums		lav		LEADER finansējums
costs	grant	LVAF finansējums		lav		LVAF finansējums
costs	grant	Līdzfinansējuma likme		lav		Līdzfinansējuma likme
costs	grant	NFI finansējums		lav		NFI finansējums
costs	grant	No kurām ERAF finansējums		lav		No kurām ERAF finansējums
costs	grant	No kurām publiskais finansējums		lav		No kurām publiskais finansējums
costs	grant	No tā ERAF finansējums		lav		No tā ERAF finansējums
costs	grant	Norvēģijas finanšu instrumenta finansējums		lav		Norvēģijas finanšu instrumenta finansējums
costs	grant	Piesaistītais finansējums		lav		Piesaistītais finansējums
costs	grant	Piešķirta dotācija		lav		Piešķirta dotācija
costs	grant	Piešķirtais finansējums		lav		Piešķirtais finansējums
costs	grant	Piešķirtā summa		lav		Piešķirtā summa
costs	grant	Programmas finansējums		lav	costs:programme	Programmas finansējums
costs	grant	Programmas līdzfinansējums		lav		Programmas līdzfinansējums
costs	grant	Programme co-financing		eng		Programme co-financing
costs	grant	Programme funding		eng		Programme funding
costs	grant	Projekta granta summa		lav		Projekta granta summa
costs	grant	Projekta grants		lav		Projekta grants
costs	grant	Projekta ārējais līdzfinansējums		lav		Projekta ārējais līdzfinansējums
costs	grant	Projektam piešķirtais finansējums		lav		Projektam piešķirtais finansējums
costs	grant	Projektam piešķirts		lav		Projektam piešķirts
costs	grant	Public funding		eng		Public funding
costs	grant	Publiskais atbalsts		lav		Publiskais atbalsts
costs	grant	Publiskais finansējums		lav		Publiskais finansējums
costs	grant	Publiskā finansējuma summa		lav		Publiskā finansējuma summa
costs	grant	Sabiedriskais finansējums		lav		Sabiedriskais finansējums
costs	grant	Saņemtais finansējums		lav		Saņemtais finansējums
costs	grant	Support awarded		eng		Support awarded
costs	grant	T.sk. publiskais finansējums		lav		T.sk. publiskais finansējums
costs	grant	TPF finansējums		lav		TPF finansējums
costs	grant	Tajā skaitā publiskais finansējums		lav		Tajā skaitā publiskais finansējums
costs	grant	VKKF finansējums		lav		VKKF finansējums
costs	grant	VKKF piešķirtais finansējums		lav		VKKF piešķirtais finansējums
costs	grant	Ārējais finansējums		lav		Ārējais finansējums
costs	grant	Ārējais līdzfinansējums		lav		Ārējais līdzfinansējums
costs	ineligible	Ineligible costs		eng		Ineligible costs
costs	ineligible	Neattiecināmie izdevumi		lav		Neattiecināmie izdevumi
costs	ineligible	Neattiecināmo izmaksu segšanu		lav		Neattiecināmo izmaksu segšanu
costs	ineligible	Neattiecināmās izmaksas		lav		Neattiecināmās izmaksas
costs	ineligible	Non-eligible costs		eng		Non-eligible costs
costs	ineligible	Projekta neattiecināmās izmaksas		lav		Projekta neattiecināmās izmaksas
costs	own	Biedrības līdzfinansējums		lav		Biedrības līdzfinansējums
costs	own	Co-financing	generic	eng		Co-financing
costs	own	Dalībnieka līdzfinansējums		lav		Dalībnieka līdzfinansējums
costs	own	Domes finansējums		lav		Domes finansējums
costs	own	Finansējuma saņēmēja līdzfinansējums		lav		Finansējuma saņēmēja līdzfinansējums
costs	own	Iesniedzēja ieguldījums		lav		Iesniedzēja ieguldījums
costs	own	Institūcijas līdzfinansējums		lav		Institūcijas līdzfinansējums
costs	own	Local government contribution		eng		Local government contribution
costs	own	Līdzfinansējuma apmērs		lav		Līdzfinansējuma apmērs
costs	own	Līdzfinansējums	generic	lav	costs:grant	Līdzfinansējums
costs	own	Municipal co-financing		eng		Municipal co-financing
costs	own	Nepieciešamais līdzfinansējums		lav		Nepieciešamais līdzfinansējums
costs	own	Novada domes līdzfinansējums		lav		Novada domes līdzfinansējums
costs	own	Novada pašvaldības līdzfinansējums		lav		Novada pašvaldības līdzfinansējums
costs	own	Own co-financing		eng		Own co-financing
costs	own	Own contribution		eng		Own contribution
costs	own	Own funding		eng		Own funding
costs	own	Partner contribution		eng		Partner contribution
costs	own	Partneru līdzfinansējums		lav		Partneru līdzfinansējums
costs	own	Pašfinansējums		lav		Pašfinansējums
costs	own	Pašu finansējums		lav		Pašu finansējums
costs	own	Pašu ieguldījums		lav		Pašu ieguldījums
costs	own	Pašu līdzekļi		lav		Pašu līdzekļi
costs	own	Pašu līdzfinansējums		lav		Pašu līdzfinansējums
costs	own	Pašvaldības budžeta finansējums		lav		Pašvaldības budžeta finansējums
costs	own	Pašvaldības budžeta līdzekļi		lav		Pašvaldības budžeta līdzekļi
costs	own	Pašvaldības daļa		lav		Pašvaldības daļa
costs	own	Pašvaldības finansējums		lav		Pašvaldības finansējums
costs	own	Pašvaldības ieguldījums		lav		Pašvaldības ieguldījums
costs	own	Pašvaldības līdzfinansējums		lav		Pašvaldības līdzfinansējums
costs	own	Pilsētas domes līdzfinansējums		lav		Pilsētas domes līdzfinansējums
costs	own	Projekta iesniedzēja finansējums		lav		Projekta iesniedzēja finansējums
costs	own	Projekta iesniedzēja līdzfinansējums		lav		Projekta iesniedzēja līdzfinansējums
costs	own	Savs līdzfinansējums		lav		Savs līdzfinansējums
costs	own	Saņēmēja līdzfinansējums		lav		Saņēmēja līdzfinansējums
costs	part	Bibliotēkas finansējums projektā		lav		Bibliotēkas finansējums projektā
costs	part	Būvdarbu izmaksas		lav		Būvdarbu izmaksas
costs	part	Būvdarbu līguma summa		lav		Būvdarbu līguma summa
costs	part	Būvniecības izmaksas		lav		Būvniecības izmaksas
costs	part	Būvprojekta izmaksas		lav		Būvprojekta izmaksas
costs	part	Contract price		eng		Contract price
costs	part	Iepirkuma summa		lav		Iepirkuma summa
costs	part	Kopējās būvniecības izmaksas		lav		Kopējās būvniecības izmaksas
costs	part	Līguma cena		lav		Līguma cena
costs	part	Līguma kopsumma		lav		Līguma kopsumma
costs	part	Līguma summa		lav		Līguma summa
costs	part	Līgumcena	generic	lav		Līgumcena
costs	part	Novada domes budžets ir		lav		Novada domes budžets ir
costs	part	Partner budget		eng		Partner budget
costs	part	Partnera budžets		lav		Partnera budžets
costs	part	Partnera finansējums		lav		Partnera finansējums
costs	part	Pašvaldības budžets projektā		lav		Pašvaldības budžets projektā
costs	part	Pašvaldības projekta daļa		lav		Pašvaldības projekta daļa
costs	part	Projekta daļa		lav		Projekta daļa
costs	payment	Advance	generic	eng		Advance
costs	payment	Avansa maksājumi		lav		Avansa maksājumi
costs	payment	Avansa maksājums		lav		Avansa maksājums
costs	payment	Avanss	generic	lav		Avanss
costs	payment	Gala maksājums		lav		Gala maksājums
costs	payment	Noslēguma maksājums		lav		Noslēguma maksājums
costs	payment	Pre-financing	generic	eng		Pre-financing
costs	payment	Priekšfinansējums		lav		Priekšfinansējums
costs	payment	Starpposma maksājums		lav		Starpposma maksājums
costs	private	Dalībnieku līdzmaksājums		lav		Dalībnieku līdzmaksājums
costs	private	Private funding		eng		Private funding
costs	private	Privātais finansējums		lav		Privātais finansējums
costs	private	Privātais līdzfinansējums		lav		Privātais līdzfinansējums
costs	private	Privātie līdzekļi		lav		Privātie līdzekļi
costs	private	Privātā attiecināmā daļa		lav		Privātā attiecināmā daļa
costs	private	Sponsoru finansējums		lav		Sponsoru finansējums
costs	private	Ziedojumi	generic	lav		Ziedojumi
costs	programme	Available funding		eng		Available funding
costs	programme	Konkursa budžets		lav		Konkursa budžets
costs	programme	Konkursa finansējums		lav		Konkursa finansējums
costs	programme	Konkursam pieejamais finansējums		lav		Konkursam pieejamais finansējums
costs	programme	Kopējais konkursa finansējums		lav		Kopējais konkursa finansējums
costs	programme	Kopējais pieejamais finansējums		lav		Kopējais pieejamais finansējums
costs	programme	Kopējais programmas finansējums		lav		Kopējais programmas finansējums
costs	programme	Kārtai pieejamais finansējums		lav		Kārtai pieejamais finansējums
costs	programme	Pasākuma kopējais finansējums		lav		Pasākuma kopējais finansējums
costs	programme	Pieejamais KP finansējums kopā (EUR)		lav		Pieejamais KP finansējums kopā (EUR)
costs	programme	Pieejamais finansējums		lav		Pieejamais finansējums
costs	programme	Plānotais AF finansējums		lav		Plānotais AF finansējums
costs	programme	Plānotais ES fondu finansējums		lav		Plānotais ES fondu finansējums
costs	programme	Programmas budžets		lav		Programmas budžets
costs	programme	Programmas finansējums kopā		lav		Programmas finansējums kopā
costs	programme	Programmas kopējais finansējums		lav		Programmas kopējais finansējums
costs	programme	Total programme budget		eng		Total programme budget
costs	state	Latvijas valsts budžeta līdzekļi		lav		Latvijas valsts budžeta līdzekļi
costs	state	Nacionālais finansējums		lav		Nacionālais finansējums
costs	state	Nacionālais līdzfinansējums		lav	costs:own	Nacionālais līdzfinansējums
costs	state	Nacionālais publiskais finansējums		lav		Nacionālais publiskais finansējums
costs	state	Nacionālā daļa		lav		Nacionālā daļa
costs	state	National co-financing		eng		National co-financing
costs	state	State budget funding		eng		State budget funding
costs	state	VB finansējums		lav		VB finansējums
costs	state	Valsts atbalsts		lav		Valsts atbalsts
costs	state	Valsts budžeta daļa		lav		Valsts budžeta daļa
costs	state	Valsts budžeta dotācija		lav		Valsts budžeta dotācija
costs	state	Valsts budžeta dotācija pašvaldībām		lav		Valsts budžeta dotācija pašvaldībām
costs	state	Valsts budžeta dotācijas pašvaldībai		lav		Valsts budžeta dotācijas pašvaldībai
costs	state	Valsts budžeta finansējums		lav		Valsts budžeta finansējums
costs	state	Valsts budžeta līdzfinansējums		lav		Valsts budžeta līdzfinansējums
costs	state	Valsts budžets		lav		Valsts budžets
costs	state	Valsts dotācija		lav		Valsts dotācija
costs	state	Valsts finansējums		lav		Valsts finansējums
costs	state	Valsts līdzfinansējums		lav		Valsts līdzfinansējums
costs	total	Budget	generic	eng		Budget
costs	total	Budget and breakdown		eng		Budget and breakdown
costs	total	Budžeta sadalījums		lav		Budžeta sadalījums
costs	total	Budžets	generic	lav		Budžets
costs	total	Finansējuma sadalījums		lav		Finansējuma sadalījums
costs	total	Finansējums	generic	lav	costs:grant	Finansējums
costs	total	Finansējums kopā		lav		Finansējums kopā
costs	total	Izmaksas kopā		lav		Izmaksas kopā
costs	total	Kopbudžets		lav		Kopbudžets
costs	total	Kopā	generic	lav		Kopā
costs	total	Kopējais finansējums		lav		Kopējais finansējums
costs	total	Kopējais nepieciešamais finansējums		lav		Kopējais nepieciešamais finansējums
costs	total	Kopējais projekta budžets		lav		Kopējais projekta budžets
costs	total	Kopējais projekta budžets ir		lav		Kopējais projekta budžets ir
costs	total	Kopējais projekta finansējums		lav		Kopējais projekta finansējums
costs	total	Kopējais publiskais finansējums		lav		Kopējais publiskais finansējums
costs	total	Kopējā projekta summa		lav		Kopējā projekta summa
costs	total	Kopējā summa		lav		Kopējā summa
costs	total	Kopējās izmaksas		lav		Kopējās izmaksas
costs	total	Kopējās izmaksas ir		lav		Kopējās izmaksas ir
costs	total	Kopējās plānotās izmaksas		lav		Kopējās plānotās izmaksas
costs	total	Kopējās projekta izmaksas		lav		Kopējās projekta izmaksas
costs	total	Kopējās projekta izmaksas ir		lav		Kopējās projekta izmaksas ir
costs	total	Overall budget		eng		Overall budget
costs	total	Plānotās izmaksas		lav		Plānotās izmaksas
costs	total	Project budget		eng		Project budget
costs	total	Project budget total		eng		Project budget total
costs	total	Projekta budžets		lav		Projekta budžets
costs	total	Projekta budžets un sadalījums		lav		Projekta budžets un sadalījums
costs	total	Projekta finansējums		lav	costs:grant	Projekta finansējums
costs	total	Projekta indikatīvās izmaksas		lav		Projekta indikatīvās izmaksas
costs	total	Projekta izmaksas		lav		Projekta izmaksas
costs	total	Projekta kopbudžets		lav		Projekta kopbudžets
costs	total	Projekta kopsumma		lav		Projekta kopsumma
costs	total	Projekta kopējais budžets		lav		Projekta kopējais budžets
costs	total	Projekta kopējais finansējums		lav		Projekta kopējais finansējums
costs	total	Projekta kopējā summa		lav		Projekta kopējā summa
costs	total	Projekta kopējā vērtība		lav		Projekta kopējā vērtība
costs	total	Projekta kopējās izmaksas		lav		Projekta kopējās izmaksas
costs	total	Projekta kopējās izmaksas (EUR)		lav		Projekta kopējās izmaksas (EUR)
costs	total	Projekta kopējās izmaksas sastāda		lav		Projekta kopējās izmaksas sastāda
costs	total	Projekta kopējās plānotās izmaksas		lav		Projekta kopējās plānotās izmaksas
costs	total	Projekta līgumsumma		lav		Projekta līgumsumma
costs	total	Projekta pilnas izmaksas		lav		Projekta pilnas izmaksas
costs	total	Projekta plānotais budžets		lav		Projekta plānotais budžets
costs	total	Projekta summa		lav		Projekta summa
costs	total	Projekta tāme		lav		Projekta tāme
costs	total	Publiskais finansējums kopā		lav		Publiskais finansējums kopā
costs	total	Summa kopā		lav		Summa kopā
costs	total	Total amount		eng		Total amount
costs	total	Total budget		eng		Total budget
costs	total	Total cost		eng		Total cost
costs	total	Total costs		eng		Total costs
costs	total	Total funding		eng		Total funding
costs	total	Total project budget		eng		Total project budget
costs	total	Total project cost		eng		Total project cost
costs	total	Total project costs		eng		Total project costs
costs	total	Total public funding		eng		Total public funding
countries	lead	Koordinatorvalsts		lav		Koordinatorvalsts
countries	partner	Countries	generic	eng		Countries
countries	partner	Countries involved		eng		Countries involved
countries	partner	Dalībvalstis	generic	lav		Dalībvalstis
countries	partner	Iesaistītās valstis		lav		Iesaistītās valstis
countries	partner	Participating countries		eng		Participating countries
countries	partner	Partner countries		eng		Partner countries
countries	partner	Partneru valstis		lav		Partneru valstis
countries	partner	Partnervalstis		lav		Partnervalstis
countries	partner	Projekta dalībvalstis		lav		Projekta dalībvalstis
countries	partner	Projekta valstis		lav		Projekta valstis
countries	partner	Valstis	generic	lav		Valstis
description		Kopsavilkums	generic	lav		Kopsavilkums
description		Project description		eng		Project description
description		Projekta apraksts		lav		Projekta apraksts
description		Projekta kopsavilkums		lav		Projekta kopsavilkums
description		Projekta īss apraksts		lav		Projekta īss apraksts
description		Summary	generic	eng		Summary
description		Īss projekta apraksts		lav		Īss projekta apraksts
end		Beigas	generic	lav		Beigas
end		Beigu datums		lav		Beigu datums
end		End	generic	eng		End
end		End date		eng		End date
end		Project end		eng		Project end
end		Project end date		eng		Project end date
end		Projekta beigas		lav		Projekta beigas
end		Projekta beigu datums		lav		Projekta beigu datums
end		Projekta beigu termiņš		lav		Projekta beigu termiņš
end		Projekta noslēguma datums		lav		Projekta noslēguma datums
end		Projekta noslēgums		lav		Projekta noslēgums
end		Projekta pabeigšana		lav		Projekta pabeigšana
end		Projekta īstenošana jāveic līdz		lav		Projekta īstenošana jāveic līdz
end		Projekta īstenošanas beigas		lav		Projekta īstenošanas beigas
end		Projekta īstenošanas beigu datums		lav		Projekta īstenošanas beigu datums
end		Projekts ilgs līdz		lav		Projekts ilgs līdz
end		Projekts noslēdzas		lav		Projekts noslēdzas
end		Īstenošanas beigu datums		lav		Īstenošanas beigu datums
events		Date and place		eng		Date and place
events		Datums	generic	lav	published	Datums
events		Laiks	generic	lav		Laiks
events		Meetings	generic	eng		Meetings
events		Mobilities	generic	eng		Mobilities
events		Mobilitātes	generic	lav		Mobilitātes
events		Mācību braucieni		lav		Mācību braucieni
events		Norises vieta un laiks		lav		Norises vieta un laiks
events		Paredzētās mobilitātes		lav		Paredzētās mobilitātes
events		Pasākuma norises laiks		lav		Pasākuma norises laiks
events		Plānotās mobilitātes		lav		Plānotās mobilitātes
events		Projekta tikšanās		lav		Projekta tikšanās
events		Starptautiskās tikšanās		lav		Starptautiskās tikšanās
events		Vieta	generic	lav	places	Vieta
funders		Atbalsta	generic	lav		Atbalsta
funders		Atbalsta sniedzējs		lav		Atbalsta sniedzējs
funders		Atbalstītājs	generic	lav		Atbalstītājs
funders		Co-financed by		eng		Co-financed by
funders		Co-funded by		eng		Co-funded by
funders		Donor	generic	eng		Donor
funders		Donors	generic	lav		Donors
funders		ES fonds		lav		ES fonds
funders		Financed by		eng		Financed by
funders		Finansē	generic	lav		Finansē
funders		Finansējuma avoti		lav		Finansējuma avoti
funders		Finansējuma avots		lav		Finansējuma avots
funders		Finansējuma piešķīrējs		lav		Finansējuma piešķīrējs
funders		Finansējuma programma vai fonds		lav		Finansējuma programma vai fonds
funders		Finansējuma sniedzējs		lav		Finansējuma sniedzējs
funders		Finansētāja nosaukums		lav		Finansētāja nosaukums
funders		Finansētāji		lav		Finansētāji
funders		Finansētājs		lav		Finansētājs
funders		Finansēšanas avoti		lav		Finansēšanas avoti
funders		Finansēšanas avots		lav		Finansēšanas avots
funders		Finansēšanas instruments		lav		Finansēšanas instruments
funders		Finanšu avoti		lav		Finanšu avoti
funders		Finanšu avots		lav		Finanšu avots
funders		Finanšu instrumenta nosaukums		lav		Finanšu instrumenta nosaukums
funders		Finanšu instruments		lav		Finanšu instruments
funders		Fonda nosaukums		lav		Fonda nosaukums
funders		Fonds	generic	lav		Fonds
funders		Fund	generic	eng		Fund
funders		Funded by		eng		Funded by
funders		Funder	generic	eng		Funder
funders		Funding	generic	eng		Funding
funders		Funding body		eng		Funding body
funders		Funding source		eng		Funding source
funders		Funding sources		eng		Funding sources
funders		Grantor	generic	eng		Grantor
funders		Grantu piešķīrējs		lav		Grantu piešķīrējs
funders		Līdzekļu piešķīrējs		lav		Līdzekļu piešķīrējs
funders		Līdzfinansē	generic	lav		Līdzfinansē
funders		Līdzfinansē Eiropas Savienība		lav		Līdzfinansē Eiropas Savienība
funders		Projekta atbalstītāji		lav		Projekta atbalstītāji
funders		Projekta finansētāji		lav		Projekta finansētāji
funders		Projekta finansētājs		lav		Projekta finansētājs
funders		Projektu atbalsta		lav		Projektu atbalsta
funders		Projektu finansiāli atbalsta		lav		Projektu finansiāli atbalsta
funders		Projektu finansē		lav		Projektu finansē
funders		Projektu līdzfinansē		lav		Projektu līdzfinansē
funders		Source of funding		eng		Source of funding
funders		Sources of funding		eng		Sources of funding
funders		Supported by		eng		Supported by
goal		Aim	generic	eng		Aim
goal		Galvenais mērķis		lav		Galvenais mērķis
goal		Goal	generic	eng		Goal
goal		Main objective		eng		Main objective
goal		Mērķi	generic	lav		Mērķi
goal		Mērķi un uzdevumi		lav		Mērķi un uzdevumi
goal		Mērķis	generic	lav		Mērķis
goal		Objective	generic	eng		Objective
goal		Objectives	generic	eng		Objectives
goal		Overall objective		eng		Overall objective
goal		Project aim		eng		Project aim
goal		Project goal		eng		Project goal
goal		Project objective		eng		Project objective
goal		Project objectives		eng		Project objectives
goal		Projekta būtība		lav		Projekta būtība
goal		Projekta galvenais mērķis		lav		Projekta galvenais mērķis
goal		Projekta mērķi		lav		Projekta mērķi
goal		Projekta mērķi un uzdevumi		lav		Projekta mērķi un uzdevumi
goal		Projekta mērķis		lav		Projekta mērķis
goal		Projekta mērķis bija		lav		Projekta mērķis bija
goal		Projekta mērķis ir		lav		Projekta mērķis ir
goal		Projekta mērķis un uzdevumi		lav		Projekta mērķis un uzdevumi
goal		Projekta mērķu kopsavilkums		lav		Projekta mērķu kopsavilkums
goal		Projekta specifiskais mērķis		lav		Projekta specifiskais mērķis
goal		Projekta tiešais mērķis		lav		Projekta tiešais mērķis
goal		Projekta virsmērķis		lav		Projekta virsmērķis
goal		Projekta vispārējais mērķis		lav		Projekta vispārējais mērķis
goal		Purpose	generic	eng		Purpose
goal		The aim of the project		eng		The aim of the project
goal		The aim of the project is		eng		The aim of the project is
goal		The goal of the project		eng		The goal of the project
goal		The objective of the project		eng		The objective of the project
goal		Virsmērķis	generic	lav		Virsmērķis
goal		Vispārējais mērķis		lav		Vispārējais mērķis
goal	tasks	Projekta uzdevumi		lav		Projekta uzdevumi
goal	tasks	Tasks	generic	eng		Tasks
goal	tasks	Uzdevumi	generic	lav		Uzdevumi
heading		Projekta pase		lav		Projekta pase
identifiers		Application number		eng		Application number
identifiers		Grant number		eng		Grant number
identifiers		ID Nr		lav		ID Nr
identifiers		Identifikācijas Nr		lav		Identifikācijas Nr
identifiers		Iesnieguma Nr		lav		Iesnieguma Nr
identifiers		Kods	generic	lav		Kods
identifiers		Pieteikuma Nr		lav		Pieteikuma Nr
identifiers		Pieteikuma numurs		lav		Pieteikuma numurs
identifiers		Pieteikums Nr		lav		Pieteikums Nr
identifiers		Proj. Nr		lav		Proj. Nr
identifiers		Project ID		eng		Project ID
identifiers		Project No		eng		Project No
identifiers		Project code		eng		Project code
identifiers		Project identification number		eng		Project identification number
identifiers		Project number		eng		Project number
identifiers		Project reference		eng		Project reference
identifiers		Project reference number		eng		Project reference number
identifiers		Projekta ID		lav		Projekta ID
identifiers		Projekta Nr		lav		Projekta Nr
identifiers		Projekta identifikators		lav		Projekta identifikators
identifiers		Projekta identifikācijas Nr		lav		Projekta identifikācijas Nr
identifiers		Projekta identifikācijas numurs		lav		Projekta identifikācijas numurs
identifiers		Projekta iesnieguma Nr		lav		Projekta iesnieguma Nr
identifiers		Projekta kods		lav		Projekta kods
identifiers		Projekta numurs		lav		Projekta numurs
identifiers		Projekta reģ. Nr		lav		Projekta reģ. Nr
identifiers		Projekta reģistrācijas Nr		lav		Projekta reģistrācijas Nr
identifiers		Projekts Nr		lav		Projekts Nr
identifiers		Ref. No		eng		Ref. No
identifiers		Reference number		eng		Reference number
identifiers	contract	Agreement No		eng		Agreement No
identifiers	contract	Agreement number		eng		Agreement number
identifiers	contract	Contract No		eng		Contract No
identifiers	contract	Contract number		eng		Contract number
identifiers	contract	Grant Agreement No		eng		Grant Agreement No
identifiers	contract	Grant agreement number		eng		Grant agreement number
identifiers	contract	Granta līguma Nr		lav		Granta līguma Nr
identifiers	contract	Granta līguma numurs		lav		Granta līguma numurs
identifiers	contract	Līguma Nr		lav		Līguma Nr
identifiers	contract	Līguma numurs		lav		Līguma numurs
identifiers	contract	Līguma/vienošanās Nr		lav		Līguma/vienošanās Nr
identifiers	contract	Līgums Nr		lav		Līgums Nr
identifiers	contract	Projekta līguma Nr		lav		Projekta līguma Nr
identifiers	contract	Vienošanās Nr		lav		Vienošanās Nr
identifiers	contract	Vienošanās numurs		lav		Vienošanās numurs
identifiers	contract	Vienošanās par projekta īstenošanu Nr		lav		Vienošanās par projekta īstenošanu Nr
identifiers	procurement	Identifikācijas numurs iepirkumam		lav		Identifikācijas numurs iepirkumam
identifiers	procurement	Iepirkuma Nr		lav		Iepirkuma Nr
identifiers	procurement	Iepirkuma identifikācijas Nr		lav		Iepirkuma identifikācijas Nr
identifiers	procurement	Iepirkuma identifikācijas numurs		lav		Iepirkuma identifikācijas numurs
organisations	applicant	Applicant	generic	eng		Applicant
organisations	applicant	Atbalsta saņēmējs		lav		Atbalsta saņēmējs
organisations	applicant	Beneficiary	generic	eng		Beneficiary
organisations	applicant	Beneficiary institution		eng		Beneficiary institution
organisations	applicant	Beneficiārs	generic	lav		Beneficiārs
organisations	applicant	Finansējuma saņēmēji		lav		Finansējuma saņēmēji
organisations	applicant	Finansējuma saņēmējs		lav		Finansējuma saņēmējs
organisations	applicant	Finansējuma saņēmējs (projekta iesniedzējs)		lav		Finansējuma saņēmējs (projekta iesniedzējs)
organisations	applicant	Granta saņēmējs		lav		Granta saņēmējs
organisations	applicant	Grantee	generic	eng		Grantee
organisations	applicant	Ierosinātāja nosaukums		lav		Ierosinātāja nosaukums
organisations	applicant	Ierosinātājs	generic	lav		Ierosinātājs
organisations	applicant	Iesniedzēja nosaukums		lav		Iesniedzēja nosaukums
organisations	applicant	Iesniedzējs		lav		Iesniedzējs
organisations	applicant	Iniciators	generic	lav		Iniciators
organisations	applicant	Labuma guvējs		lav		Labuma guvējs
organisations	applicant	Pieteicēja nosaukums		lav		Pieteicēja nosaukums
organisations	applicant	Pieteicējs		lav		Pieteicējs
organisations	applicant	Pieteikuma iesniedzējs		lav		Pieteikuma iesniedzējs
organisations	applicant	Pretendents	generic	lav		Pretendents
organisations	applicant	Project applicant		eng		Project applicant
organisations	applicant	Project promoter		eng		Project promoter
organisations	applicant	Projekta finansējuma saņēmējs		lav		Projekta finansējuma saņēmējs
organisations	applicant	Projekta ierosinātājs		lav		Projekta ierosinātājs
organisations	applicant	Projekta iesniedzēji		lav		Projekta iesniedzēji
organisations	applicant	Projekta iesniedzējs		lav		Projekta iesniedzējs
organisations	applicant	Projekta iesnieguma iesniedzējs		lav		Projekta iesnieguma iesniedzējs
organisations	applicant	Projekta pieteicējs		lav		Projekta pieteicējs
organisations	applicant	Projekta pieteikuma iesniedzējs		lav		Projekta pieteikuma iesniedzējs
organisations	applicant	Proposer	generic	eng		Proposer
organisations	funder-agency	Administrējošā iestāde		lav		Administrējošā iestāde
organisations	funder-agency	Administrējošās iestādes		lav		Administrējošās iestādes
organisations	funder-agency	Agency	generic	eng		Agency
organisations	funder-agency	Aģentūra	generic	lav		Aģentūra
organisations	funder-agency	Fonda administrators		lav		Fonda administrators
organisations	funder-agency	Nacionālā aģentūra		lav		Nacionālā aģentūra
organisations	funder-agency	Programmas administrators		lav		Programmas administrators
organisations	funder-agency	Programmas apsaimniekotājs		lav		Programmas apsaimniekotājs
organisations	funder-agency	Programme operator		eng		Programme operator
organisations	funder-agency	Sadarbības iestāde		lav		Sadarbības iestāde
organisations	funder-agency	Starpniekinstitūcija		lav		Starpniekinstitūcija
organisations	implementer	Atbildīgā iestāde		lav		Atbildīgā iestāde
organisations	implementer	Atbildīgā institūcija		lav		Atbildīgā institūcija
organisations	implementer	Executer	generic	eng		Executer
organisations	implementer	Implemented by		eng		Implemented by
organisations	implementer	Implementer	generic	eng		Implementer
organisations	implementer	Implementing body		eng		Implementing body
organisations	implementer	Implementing organisation		eng		Implementing organisation
organisations	implementer	Implementing organization		eng		Implementing organization
organisations	implementer	Izpildītājs	generic	lav		Izpildītājs
organisations	implementer	Project implementer		eng		Project implementer
organisations	implementer	Project owner		eng		Project owner
organisations	implementer	Projekta ieviesējs		lav		Projekta ieviesējs
organisations	implementer	Projekta izpildītājs		lav		Projekta izpildītājs
organisations	implementer	Projekta realizētāji		lav		Projekta realizētāji
organisations	implementer	Projekta realizētājs		lav		Projekta realizētājs
organisations	implementer	Projekta īstenotāji		lav		Projekta īstenotāji
organisations	implementer	Projekta īstenotājs		lav		Projekta īstenotājs
organisations	implementer	Projekta īstenotājs Latvijā		lav		Projekta īstenotājs Latvijā
organisations	implementer	Projekta īstenotājs un partneri		lav		Projekta īstenotājs un partneri
organisations	implementer	Projekta īstenošanas organizācija		lav		Projekta īstenošanas organizācija
organisations	implementer	Projektu īsteno		lav		Projektu īsteno
organisations	implementer	Īsteno	generic	lav		Īsteno
organisations	implementer	Īsteno biedrība		lav		Īsteno biedrība
organisations	implementer	Īstenotāji		lav		Īstenotāji
organisations	implementer	Īstenotājorganizācija		lav		Īstenotājorganizācija
organisations	implementer	Īstenotājs		lav		Īstenotājs
organisations	lead	Coordinating institution		eng		Coordinating institution
organisations	lead	Coordinating organisation		eng		Coordinating organisation
organisations	lead	Coordinator	generic	eng		Coordinator
organisations	lead	Galvenais partneris		lav		Galvenais partneris
organisations	lead	Konsorcija vadītājs		lav		Konsorcija vadītājs
organisations	lead	Koordinators	generic	lav	contacts	Koordinators
organisations	lead	Koordinējošais saņēmējs		lav		Koordinējošais saņēmējs
organisations	lead	Koordinējošā iestāde		lav		Koordinējošā iestāde
organisations	lead	Koordinējošā organizācija		lav		Koordinējošā organizācija
organisations	lead	Koordinējošā skola		lav		Koordinējošā skola
organisations	lead	Lead beneficiary		eng		Lead beneficiary
organisations	lead	Lead institution		eng		Lead institution
organisations	lead	Lead partner		eng		Lead partner
organisations	lead	Leading partner		eng		Leading partner
organisations	lead	Project coordinator		eng		Project coordinator
organisations	lead	Project coordinator organisation		eng		Project coordinator organisation
organisations	lead	Project lead partner		eng		Project lead partner
organisations	lead	Projekta koordinators		lav	contacts	Projekta koordinators
organisations	lead	Projekta koordinējošā institūcija		lav		Projekta koordinējošā institūcija
organisations	lead	Projekta vadošais partneris		lav		Projekta vadošais partneris
organisations	lead	Projekta vadošā iestāde		lav		Projekta vadošā iestāde
organisations	lead	Projekta vadošā organizācija		lav		Projekta vadošā organizācija
organisations	lead	Vadošais partneris		lav		Vadošais partneris
organisations	lead	Vadošais projekta partneris		lav		Vadošais projekta partneris
organisations	lead	Vadošā iestāde		lav	funder-authority	Vadošā iestāde
organisations	lead	Vadošā institūcija		lav		Vadošā institūcija
organisations	lead	Vadošā organizācija		lav		Vadošā organizācija
organisations	lead	Vadošā skola		lav		Vadošā skola
organisations	partner	Asociētais partneris		lav		Asociētais partneris
organisations	partner	Asociētie partneri		lav		Asociētie partneri
organisations	partner	Associated partners		eng		Associated partners
organisations	partner	Consortium	generic	eng		Consortium
organisations	partner	Consortium partners		eng		Consortium partners
organisations	partner	Cooperation partners		eng		Cooperation partners
organisations	partner	Cooperation partners from donor countries		eng		Cooperation partners from donor countries
organisations	partner	Donorvalsts partneris		lav		Donorvalsts partneris
organisations	partner	Donorvalsts projekta partneris		lav		Donorvalsts projekta partneris
organisations	partner	Donorvalstu partneri		lav		Donorvalstu partneri
organisations	partner	Foreign partners		eng		Foreign partners
organisations	partner	Konsorcija partneri		lav		Konsorcija partneri
organisations	partner	Konsorcijs	generic	lav		Konsorcijs
organisations	partner	Nacionālie partneri		lav		Nacionālie partneri
organisations	partner	National partners		eng		National partners
organisations	partner	Participating organisations		eng		Participating organisations
organisations	partner	Partner	generic	eng		Partner
organisations	partner	Partner institutions		eng		Partner institutions
organisations	partner	Partner organisations		eng		Partner organisations
organisations	partner	Partner organizations		eng		Partner organizations
organisations	partner	Partner schools		eng		Partner schools
organisations	partner	Partneri	generic	lav		Partneri
organisations	partner	Partneri Latvijā		lav		Partneri Latvijā
organisations	partner	Partneri ārvalstīs		lav		Partneri ārvalstīs
organisations	partner	Partnerinstitūcija		lav		Partnerinstitūcija
organisations	partner	Partnerinstitūcijas		lav		Partnerinstitūcijas
organisations	partner	Partneris	generic	lav		Partneris
organisations	partner	Partnerorganizācija		lav		Partnerorganizācija
organisations	partner	Partnerorganizācijas		lav		Partnerorganizācijas
organisations	partner	Partners	generic	eng		Partners
organisations	partner	Partnership	generic	eng		Partnership
organisations	partner	Partnerskola		lav		Partnerskola
organisations	partner	Partnerskolas		lav		Partnerskolas
organisations	partner	Partneru organizācijas		lav		Partneru organizācijas
organisations	partner	Partnerība	generic	lav		Partnerība
organisations	partner	Programmas partneri		lav		Programmas partneri
organisations	partner	Project partner		eng		Project partner
organisations	partner	Project partners		eng		Project partners
organisations	partner	Projekta dalībskolas		lav		Projekta dalībskolas
organisations	partner	Projekta nacionālie partneri		lav		Projekta nacionālie partneri
organisations	partner	Projekta partneri		lav		Projekta partneri
organisations	partner	Projekta partneris		lav		Projekta partneris
organisations	partner	Projekta partnerorganizācijas		lav		Projekta partnerorganizācijas
organisations	partner	Projekta partnerskolas		lav		Projekta partnerskolas
organisations	partner	Projekta partnerība		lav		Projekta partnerība
organisations	partner	Projekta sadarbības organizācijas		lav		Projekta sadarbības organizācijas
organisations	partner	Projekta sadarbības partneri		lav		Projekta sadarbības partneri
organisations	partner	Projekta sadarbības partneris		lav		Projekta sadarbības partneris
organisations	partner	Projekta ārvalstu partneri		lav		Projekta ārvalstu partneri
organisations	partner	Pārrobežu partneri		lav		Pārrobežu partneri
organisations	partner	Sadarbības organizācijas		lav		Sadarbības organizācijas
organisations	partner	Sadarbības partneri		lav		Sadarbības partneri
organisations	partner	Sadarbības partneri no donorvalstīm		lav		Sadarbības partneri no donorvalstīm
organisations	partner	Sadarbības partneris		lav		Sadarbības partneris
organisations	partner	Skolas partneri		lav		Skolas partneri
organisations	partner	Starptautiskie partneri		lav		Starptautiskie partneri
organisations	partner	Vietējie partneri		lav		Vietējie partneri
organisations	partner	Ārvalstu partneri		lav		Ārvalstu partneri
organisations	partner	Ārvalstu partneris		lav		Ārvalstu partneris
otherTitles		Acronym	generic	eng		Acronym
otherTitles		Akronīms		lav		Akronīms
otherTitles		English title		eng		English title
otherTitles		Nosaukums angļu valodā		lav		Nosaukums angļu valodā
otherTitles		Project acronym		eng		Project acronym
otherTitles		Project title in English		eng		Project title in English
otherTitles		Projekta akronīms		lav		Projekta akronīms
otherTitles		Projekta logo nosaukums		lav		Projekta logo nosaukums
otherTitles		Projekta nosaukums angļu valodā		lav		Projekta nosaukums angļu valodā
otherTitles		Projekta saīsinājums		lav		Projekta saīsinājums
otherTitles		Projekta saīsinātais nosaukums		lav		Projekta saīsinātais nosaukums
otherTitles		Saīsinātais nosaukums		lav		Saīsinātais nosaukums
otherTitles		Short title		eng		Short title
otherTitles		Īsais nosaukums		lav		Īsais nosaukums
partnerCount		Number of partner organisations		eng		Number of partner organisations
partnerCount		Number of partners		eng		Number of partners
partnerCount		Partneru skaits		lav		Partneru skaits
partnerCount		Projekta partneru skaits		lav		Projekta partneru skaits
payer		Maksātājs	generic	lav		Maksātājs
period		Aim and duration		eng		Aim and duration
period		Darbības laiks		lav		Darbības laiks
period		Dates	generic	eng		Dates
period		Duration	generic	eng		Duration
period		Ieviešanas laiks		lav		Ieviešanas laiks
period		Ieviešanas periods		lav		Ieviešanas periods
period		Ieviešanas termiņš		lav		Ieviešanas termiņš
period		Implementation dates		eng		Implementation dates
period		Implementation period		eng		Implementation period
period		Indicative period		eng		Indicative period
period		Indikatīvais īstenošanas laiks		lav		Indikatīvais īstenošanas laiks
period		Izpildes termiņš		lav		Izpildes termiņš
period		Mērķis un ilgums		lav	goal	Mērķis un ilgums
period		Norises laiks		lav		Norises laiks
period		Period	generic	eng		Period
period		Period of implementation		eng		Period of implementation
period		Plānotais projekta īstenošanas termiņš		lav		Plānotais projekta īstenošanas termiņš
period		Plānotais īstenošanas laiks		lav		Plānotais īstenošanas laiks
period		Project dates		eng		Project dates
period		Project implementation period		eng		Project implementation period
period		Project period		eng		Project period
period		Projekta darbības laiks		lav		Projekta darbības laiks
period		Projekta darbības periods		lav		Projekta darbības periods
period		Projekta ieviešanas laiks		lav		Projekta ieviešanas laiks
period		Projekta ieviešanas periods		lav		Projekta ieviešanas periods
period		Projekta indikatīvais īstenošanas termiņš		lav		Projekta indikatīvais īstenošanas termiņš
period		Projekta izpildes laiks		lav		Projekta izpildes laiks
period		Projekta izpildes termiņš		lav		Projekta izpildes termiņš
period		Projekta laiks		lav		Projekta laiks
period		Projekta mērķis un ilgums		lav	goal	Projekta mērķis un ilgums
period		Projekta norise		lav		Projekta norise
period		Projekta norises laiks		lav		Projekta norises laiks
period		Projekta periods		lav		Projekta periods
period		Projekta plānotais īstenošanas laiks		lav		Projekta plānotais īstenošanas laiks
period		Projekta plānotais īstenošanas periods		lav		Projekta plānotais īstenošanas periods
period		Projekta realizācijas laiks		lav		Projekta realizācijas laiks
period		Projekta realizācijas periods		lav		Projekta realizācijas periods
period		Projekta realizācijas termiņš		lav		Projekta realizācijas termiņš
period		Projekta sākuma un beigu datums		lav		Projekta sākuma un beigu datums
period		Projekta sākums un beigas		lav		Projekta sākums un beigas
period		Projekta termiņš		lav		Projekta termiņš
period		Projekta īstenošanas laiks		lav		Projekta īstenošanas laiks
period		Projekta īstenošanas periods		lav		Projekta īstenošanas periods
period		Projekta īstenošanas sākums un beigas		lav		Projekta īstenošanas sākums un beigas
period		Projekta īstenošanas termiņš		lav		Projekta īstenošanas termiņš
period		Realizācija	generic	lav		Realizācija
period		Realizācijas laiks		lav		Realizācijas laiks
period		Realizācijas periods		lav		Realizācijas periods
period		Realizācijas termiņš		lav		Realizācijas termiņš
period		Timeline	generic	eng		Timeline
period		Īstenošana	generic	lav		Īstenošana
period		Īstenošanas laiks		lav		Īstenošanas laiks
period		Īstenošanas periods		lav		Īstenošanas periods
period		Īstenošanas termiņš		lav		Īstenošanas termiņš
period	duration	Ilgums	generic	lav		Ilgums
period	duration	Project duration		eng		Project duration
period	duration	Projekta darbības ilgums		lav		Projekta darbības ilgums
period	duration	Projekta ilgums		lav		Projekta ilgums
period	duration	Projekta īstenošanas ilgums		lav		Projekta īstenošanas ilgums
period	duration	Īstenošanas ilgums		lav		Īstenošanas ilgums
places		Implementation area		eng		Implementation area
places		Location	generic	eng		Location
places		Norises vieta		lav	events	Norises vieta
places		Place	generic	eng		Place
places		Place of implementation		eng		Place of implementation
places		Programme area		eng		Programme area
places		Projekta norises vieta		lav		Projekta norises vieta
places		Projekta realizācijas vieta		lav		Projekta realizācijas vieta
places		Projekta teritorija		lav		Projekta teritorija
places		Projekta īstenošanas teritorija		lav		Projekta īstenošanas teritorija
places		Projekta īstenošanas vieta		lav		Projekta īstenošanas vieta
places		Projekta īstenošanas vietas		lav		Projekta īstenošanas vietas
places		Projekta īstenošanas vietas adrese		lav		Projekta īstenošanas vietas adrese
places		Regions of execution		eng		Regions of execution
places		Īstenošanas adrese		lav		Īstenošanas adrese
places		Īstenošanas reģioni		lav		Īstenošanas reģioni
places		Īstenošanas teritorija		lav		Īstenošanas teritorija
places		Īstenošanas vieta		lav		Īstenošanas vieta
places		Īstenošanas vietas		lav		Īstenošanas vietas
places	address	Adrese	generic	lav		Adrese
programme		Action	generic	eng		Action
programme		Action type		eng		Action type
programme		Activity line		eng		Activity line
programme		Aktivitāte	generic	lav	activities	Aktivitāte
programme		Aktivitātes nosaukums		lav		Aktivitātes nosaukums
programme		Aktivitātes numurs		lav		Aktivitātes numurs
programme		Apakšaktivitāte		lav		Apakšaktivitāte
programme		Apakšpasākums		lav		Apakšpasākums
programme		Apakšprogramma		lav		Apakšprogramma
programme		Atbalsta pasākums		lav		Atbalsta pasākums
programme		Atbalsta programma		lav		Atbalsta programma
programme		Call	generic	eng		Call
programme		Call for proposals		eng		Call for proposals
programme		Competition	generic	eng		Competition
programme		DP	generic	lav		DP
programme		Darbības programma		lav		Darbības programma
programme		Darbības programmas nosaukums		lav		Darbības programmas nosaukums
programme		Finansējuma programma		lav		Finansējuma programma
programme		Finanšu programma		lav		Finanšu programma
programme		Fonda programma		lav		Fonda programma
programme		Funding programme		eng		Funding programme
programme		Grantu programma		lav		Grantu programma
programme		Key action		eng		Key action
programme		Konkursa nosaukums		lav		Konkursa nosaukums
programme		Konkurss	generic	lav		Konkurss
programme		Kārta	generic	lav		Kārta
programme		LEADER action		eng		LEADER action
programme		Measure	generic	eng		Measure
programme		Mērķprogramma		lav		Mērķprogramma
programme		Mērķprogrammas nosaukums		lav		Mērķprogrammas nosaukums
programme		Operational programme		eng		Operational programme
programme		Pasākuma nosaukums		lav		Pasākuma nosaukums
programme		Pasākuma numurs un nosaukums		lav		Pasākuma numurs un nosaukums
programme		Pasākums	generic	lav	events	Pasākums
programme		Priority	generic	eng		Priority
programme		Prioritārais virziens		lav		Prioritārais virziens
programme		Prioritāte	generic	lav		Prioritāte
programme		Program	generic	eng		Program
programme		Programma	generic	lav		Programma
programme		Programma un aktivitāte		lav		Programma un aktivitāte
programme		Programmas nosaukums		lav		Programmas nosaukums
programme		Programmas numurs un nosaukums		lav		Programmas numurs un nosaukums
programme		Programmas prioritāte		lav		Programmas prioritāte
programme		Programmas prioritāte/specifiskais mērķis		lav		Programmas prioritāte/specifiskais mērķis
programme		Programmas vai fonda nosaukums		lav		Programmas vai fonda nosaukums
programme		Programme	generic	eng		Programme
programme		Programme name		eng		Programme name
programme		Projektu konkursa kārta		lav		Projektu konkursa kārta
programme		Projektu konkursa nosaukums		lav		Projektu konkursa nosaukums
programme		Projektu konkurss		lav		Projektu konkurss
programme		Rīcība	generic	lav		Rīcība
programme		Rīcības nosaukums		lav		Rīcības nosaukums
programme		SAM	generic	lav		SAM
programme		SAM pasākums		lav		SAM pasākums
programme		Specific objective		eng		Specific objective
programme		Specifiskais atbalsta mērķis		lav		Specifiskais atbalsta mērķis
programme		Specifiskais atbalsts		lav		Specifiskais atbalsts
programme		Specifiskā atbalsta mērķa (SAM) numurs un nosaukums		lav		Specifiskā atbalsta mērķa (SAM) numurs un nosaukums
programme		Specifiskā atbalsta mērķis		lav		Specifiskā atbalsta mērķis
programme		Stratēģijas rīcība		lav		Stratēģijas rīcība
programme		Target programme		eng		Target programme
programme		Uzsaukums	generic	lav		Uzsaukums
programme		VKKF mērķprogramma		lav		VKKF mērķprogramma
programme		Īstenotā rīcība		lav		Īstenotā rīcība
published		Date published		eng		Date published
published		Ievietots	generic	lav		Ievietots
published		Ievietošanas datums		lav		Ievietošanas datums
published		Izveidots	generic	lav		Izveidots
published		Pievienots	generic	lav		Pievienots
published		Posted	generic	eng		Posted
published		Posted on		eng		Posted on
published		Publication date		eng		Publication date
published		Publicēta		lav		Publicēta
published		Publicēts		lav		Publicēts
published		Publicēts -		lav		Publicēts -
published		Publicēšanas datums		lav		Publicēšanas datums
published		Publicēšanas laiks		lav		Publicēšanas laiks
published		Publikācijas datums		lav		Publikācijas datums
published		Published	generic	eng		Published
published		Published on		eng		Published on
registrationNumber		Company registration number		eng		Company registration number
registrationNumber		Nodokļu maksātāja reģistrācijas kods		lav		Nodokļu maksātāja reģistrācijas kods
registrationNumber		Registration No		eng		Registration No
registrationNumber		Registration number		eng		Registration number
registrationNumber		Reģ. Nr		lav	registrationNumber	Reģ. Nr
registrationNumber		Reģ. numurs		lav		Reģ. numurs
registrationNumber		Reģistrācijas Nr		lav		Reģistrācijas Nr
registrationNumber		Reģistrācijas numurs		lav		Reģistrācijas numurs
registrationNumber		Vienotais reģistrācijas Nr		lav		Vienotais reģistrācijas Nr
registrationNumber		Vienotais reģistrācijas numurs		lav		Vienotais reģistrācijas numurs
results		Deliverables	generic	eng		Deliverables
results		Expected results		eng		Expected results
results		Galvenie rezultāti		lav		Galvenie rezultāti
results		Ieguvumi	generic	lav		Ieguvumi
results		Iegūtie rezultāti		lav		Iegūtie rezultāti
results		Impact	generic	eng		Impact
results		Indicators	generic	eng		Indicators
results		Iznākuma rādītāji		lav		Iznākuma rādītāji
results		Kā sasniegts projekta mērķis		lav		Kā sasniegts projekta mērķis
results		Main results		eng		Main results
results		Nodevumi	generic	lav		Nodevumi
results		Outcomes	generic	eng		Outcomes
results		Outputs	generic	eng		Outputs
results		Plānotie rezultāti		lav		Plānotie rezultāti
results		Project results		eng		Project results
results		Projekta galvenie rezultāti		lav		Projekta galvenie rezultāti
results		Projekta ieguvumi		lav		Projekta ieguvumi
results		Projekta nodevumi		lav		Projekta nodevumi
results		Projekta plānotie rezultāti		lav		Projekta plānotie rezultāti
results		Projekta rezultāti		lav		Projekta rezultāti
results		Projekta rezultāts		lav		Projekta rezultāts
results		Projekta rezultātā		lav		Projekta rezultātā
results		Projekta sagaidāmie rezultāti		lav		Projekta sagaidāmie rezultāti
results		Projekta sasniegtie rezultāti		lav		Projekta sasniegtie rezultāti
results		Projektā plānotie uzraudzības rādītāji		lav		Projektā plānotie uzraudzības rādītāji
results		Results	generic	eng		Results
results		Rezultatīvie rādītāji		lav		Rezultatīvie rādītāji
results		Rezultāti	generic	lav		Rezultāti
results		Rezultāts	generic	lav		Rezultāts
results		Sagaidāmie rezultāti		lav		Sagaidāmie rezultāti
results		Sasniedzamie rezultāti		lav		Sasniedzamie rezultāti
results		Sasniedzamie rādītāji		lav		Sasniedzamie rādītāji
results		Sasniegtie rezultāti		lav		Sasniegtie rezultāti
results		Uzraudzības rādītāji		lav		Uzraudzības rādītāji
start		Darbības uzsākšana		lav		Darbības uzsākšana
start		Project start		eng		Project start
start		Project start date		eng		Project start date
start		Projekta sākuma datums		lav		Projekta sākuma datums
start		Projekta sākuma laiks		lav		Projekta sākuma laiks
start		Projekta sākums		lav		Projekta sākums
start		Projekta uzsākšana		lav		Projekta uzsākšana
start		Projekta īstenošanas sākums		lav		Projekta īstenošanas sākums
start		Projekta īstenošanas uzsākšana		lav		Projekta īstenošanas uzsākšana
start		Projekts uzsākts		lav		Projekts uzsākts
start		Start	generic	eng		Start
start		Start date		eng		Start date
start		Sākuma datums		lav		Sākuma datums
start		Sākums	generic	lav		Sākums
start		Īstenošanas sākuma datums		lav		Īstenošanas sākuma datums
status		Aprites stadija		lav		Aprites stadija
status		Project status		eng		Project status
status		Projekta stadija		lav		Projekta stadija
status		Projekta statuss		lav		Projekta statuss
status		Status	generic	eng		Status
status		Statuss	generic	lav		Statuss
status		Stāvoklis	generic	lav		Stāvoklis
targetGroup		Beneficiaries	generic	eng		Beneficiaries
targetGroup		Gala labuma guvēji		lav		Gala labuma guvēji
targetGroup		Labuma guvēji		lav		Labuma guvēji
targetGroup		Mērķa grupa		lav		Mērķa grupa
targetGroup		Mērķauditorija	generic	lav		Mērķauditorija
targetGroup		Mērķgrupa	generic	lav		Mērķgrupa
targetGroup		Projekta mērķa grupa		lav		Projekta mērķa grupa
targetGroup		Projekta mērķa grupa ir		lav		Projekta mērķa grupa ir
targetGroup		Target group		eng		Target group
title		Application title		eng		Application title
title		Full title		eng		Full title
title		Nosaukums	generic	lav		Nosaukums
title		Pilns projekta nosaukums		lav		Pilns projekta nosaukums
title		Project name		eng		Project name
title		Project title		eng		Project title
title		Projekta Nr. un nosaukums		lav		Projekta Nr. un nosaukums
title		Projekta iesnieguma nosaukums		lav		Projekta iesnieguma nosaukums
title		Projekta nosaukums		lav		Projekta nosaukums
title		Projekta nosaukums latviešu valodā		lav		Projekta nosaukums latviešu valodā
title		Projekta nosaukums un numurs		lav		Projekta nosaukums un numurs
title		Projekta numurs un nosaukums		lav		Projekta numurs un nosaukums
title		Projekta pieteikuma nosaukums		lav		Projekta pieteikuma nosaukums
title		Projekta pilnais nosaukums		lav		Projekta pilnais nosaukums
title		Projekta pilns nosaukums		lav		Projekta pilns nosaukums
title		Projekta tēma		lav		Projekta tēma
title		Projekts	generic	lav		Projekts
title		Title	generic	eng		Title
title		Topic	generic	eng		Topic
title		Tēma	generic	lav		Tēma
updated		Atjaunināts	generic	lav		Atjaunināts
updated		Atjaunots	generic	lav		Atjaunots
updated		Labota	generic	lav		Labota
updated		Labots	generic	lav		Labots
updated		Last modified		eng		Last modified
updated		Last updated		eng		Last updated
updated		Pedējā atjaunošana		lav		Pedējā atjaunošana
updated		Pēdējo reizi atjaunots		lav		Pēdējo reizi atjaunots
updated		Pēdējā atjaunošana		lav		Pēdējā atjaunošana
updated		Pēdējās izmaiņas		lav		Pēdējās izmaiņas
updated		Updated	generic	eng		Updated
activities		Project actions		eng		Project actions
activities		Project activities and results		eng		Project activities and results
activities		Projekta aktivitātes un rezultāti		lav		Projekta aktivitātes un rezultāti
activities		Projekta aktivitāšu mērķis		lav		Projekta aktivitāšu mērķis
activities		Projekta aktivitāšu plāns		lav		Projekta aktivitāšu plāns
activities		Projekta darba pakas		lav		Projekta darba pakas
activities		Projekta darba paketes		lav		Projekta darba paketes
activities		Projekta galvenās aktivitātes un rezultāti		lav		Projekta galvenās aktivitātes un rezultāti
activities		Project key activities		eng		Project key activities
activities		Project main activities		eng		Project main activities
activities		Projekta paredzētās aktivitātes		lav		Projekta paredzētās aktivitātes
activities		Projekta paredzētās darbības		lav		Projekta paredzētās darbības
activities		Project planned activities		eng		Project planned activities
activities		Projekta plānotie pasākumi		lav		Projekta plānotie pasākumi
activities		Projekta plānotās aktivitātes		lav		Projekta plānotās aktivitātes
activities		Projekta plānotās darbības		lav		Projekta plānotās darbības
activities		Aktivitāšu apraksts		lav		Aktivitāšu apraksts
activities		Ietvaros paredzēts		lav		Ietvaros paredzēts
activities		Ietvaros plānots		lav		Ietvaros plānots
activities		Ietvaros tiks		lav		Ietvaros tiks
activities		Ietvaros veiktās aktivitātes		lav		Ietvaros veiktās aktivitātes
activities		Laikā paredzēts		lav		Laikā paredzēts
activities		Projekta veicamās darbības		lav		Projekta veicamās darbības
activities		Projekta veiktās aktivitātes		lav		Projekta veiktās aktivitātes
activities		Projekta veiktās darbības		lav		Projekta veiktās darbības
activities		Project work packages		eng		Project work packages
activities	call	Projekta atbalstāmās darbības		lav		Projekta atbalstāmās darbības
callTerm		Project application deadline		eng		Project application deadline
callTerm		Project deadline		eng		Project deadline
callTerm		Project deadline for applications		eng		Project deadline for applications
callTerm		Projekta iesniegšanas termiņš		lav		Projekta iesniegšanas termiņš
callTerm		Projekta pieteikumu iesniegšanas termiņš		lav		Projekta pieteikumu iesniegšanas termiņš
callTerm		Projekta pieteikšanās termiņš		lav		Projekta pieteikšanās termiņš
contacts		Projekta atbildīgā persona		lav		Projekta atbildīgā persona
contacts		Project contact details		eng		Project contact details
contacts		Project contact information		eng		Project contact information
contacts		Project contacts		eng		Project contacts
contacts		Project coordinator contact		eng		Project coordinator contact
contacts		Project for more information		eng		Project for more information
contacts		Project further information		eng		Project further information
contacts		Projekta informācija		lav		Projekta informācija
contacts		Projekta informācijai		lav		Projekta informācijai
contacts		Projekta kontakti		lav		Projekta kontakti
contacts		Projekta kontaktinformācija saziņai		lav		Projekta kontaktinformācija saziņai
contacts		Projekta papildu informācija		lav		Projekta papildu informācija
contacts		Projekta papildu informācijai		lav		Projekta papildu informācijai
contacts		Projekta papildus informācija		lav		Projekta papildus informācija
contacts		Projekta plašāka informācija		lav		Projekta plašāka informācija
contacts		Project prepared by		eng		Project prepared by
contacts		Project principal investigator		eng		Project principal investigator
contacts		Sabiedrisko attiecību speciāliste		lav		Sabiedrisko attiecību speciāliste
contacts		Vadītājs Latvijā		lav		Vadītājs Latvijā
contacts		Zinātniskais vadītājs		lav		Zinātniskais vadītājs
contacts		Projekta saziņai		lav		Projekta saziņai
contacts		Projekta sīkāka informācija		lav		Projekta sīkāka informācija
contacts		Projekta uzziņām		lav		Projekta uzziņām
contacts	author	Projekta informāciju apkopoja		lav		Projekta informāciju apkopoja
contacts	author	Projekta informāciju iesniedza		lav		Projekta informāciju iesniedza
contacts	author	Projekta informāciju sagatavoja		lav		Projekta informāciju sagatavoja
contacts	author	Projekta publikāciju sagatavoja		lav		Projekta publikāciju sagatavoja
contacts	author	Projekta rakstu sagatavoja		lav		Projekta rakstu sagatavoja
contacts	author	Projekta sagatavoja		lav		Projekta sagatavoja
contacts	author	Projekta sagatavoja un ievietoja		lav		Projekta sagatavoja un ievietoja
contacts	author	Projekta teksts		lav		Projekta teksts
contacts	author	Projekta ziņu sagatavoja		lav		Projekta ziņu sagatavoja
contacts	email	Projekta e - pasta adrese		lav		Projekta e - pasta adrese
contacts	email	Projekta e - pasts		lav		Projekta e - pasts
contacts	email	Projekta e pasts		lav		Projekta e pasts
contacts	email	Project e-mail		eng		Project e-mail
contacts	email	Project e-mail address		eng		Project e-mail address
contacts	email	Projekta e-pasta adrese		lav		Projekta e-pasta adrese
contacts	email	Projekta e-pasts		lav		Projekta e-pasts
contacts	email	Projekta el. pasts		lav		Projekta el. pasts
contacts	email	Projekta elektroniskais pasts		lav		Projekta elektroniskais pasts
contacts	email	Project email		eng		Project email
contacts	email	Project email address		eng		Project email address
contacts	email	Projekta epasts		lav		Projekta epasts
contacts	phone	Projekta kontakttālrunis		lav		Projekta kontakttālrunis
contacts	phone	Projekta mob. tel		lav		Projekta mob. tel
contacts	phone	Projekta mob. tālr		lav		Projekta mob. tālr
contacts	phone	Projekta mobilais tālrunis		lav		Projekta mobilais tālrunis
contacts	phone	Project mobile		eng		Project mobile
contacts	phone	Project phone		eng		Project phone
contacts	phone	Project phone number		eng		Project phone number
contacts	phone	Project telephone		eng		Project telephone
contacts	phone	Projekta tālrunis		lav		Projekta tālrunis
contacts	phone	Projekta tālruņa numurs		lav		Projekta tālruņa numurs
contacts	phone	Projekta tālruņi		lav		Projekta tālruņi
costs	eligible	Projekta attiecināmie izdevumi		lav		Projekta attiecināmie izdevumi
costs	eligible	Projekta attiecināmo izmaksu summa		lav		Projekta attiecināmo izmaksu summa
costs	eligible	Projekta attiecināmās kopējās izmaksas		lav		Projekta attiecināmās kopējās izmaksas
costs	eligible	Project eligible costs		eng		Project eligible costs
costs	eligible	Projekta kopējais attiecināmais finansējums		lav		Projekta kopējais attiecināmais finansējums
costs	eligible	Apstiprinātās attiecināmās izmaksas		lav		Apstiprinātās attiecināmās izmaksas
costs	eligible	Project total eligible cost		eng		Project total eligible cost
costs	eligible	Project total eligible costs		eng		Project total eligible costs
costs	grant	Projekta AF finansējums		lav		Projekta AF finansējums
costs	grant	Projekta ANM finansējums		lav		Projekta ANM finansējums
costs	grant	Project aid intensity		eng		Project aid intensity
costs	grant	Project amount awarded		eng		Project amount awarded
costs	grant	Projekta apstiprinātais finansējums		lav		Projekta apstiprinātais finansējums
costs	grant	Projekta atbalsta apjoms		lav		Projekta atbalsta apjoms
costs	grant	Projekta atbalsta apmērs		lav		Projekta atbalsta apmērs
costs	grant	Projekta atbalsta intensitāte		lav		Projekta atbalsta intensitāte
costs	grant	Projekta atbalsta likme		lav		Projekta atbalsta likme
costs	grant	Projekta atbalsta summa		lav		Projekta atbalsta summa
costs	grant	Projekta atveseļošanas fonda finansējums		lav		Projekta atveseļošanas fonda finansējums
costs	grant	Project awarded amount		eng		Project awarded amount
costs	grant	Project co-financing rate		eng		Project co-financing rate
costs	grant	Projekta dotācija		lav		Projekta dotācija
costs	grant	Projekta EEZ finansējums		lav		Projekta EEZ finansējums
costs	grant	Projekta EEZ grants		lav		Projekta EEZ grants
costs	grant	Projekta EEZ/Norvēģijas finansējums		lav		Projekta EEZ/Norvēģijas finansējums
costs	grant	Projekta EJZAF finansējums		lav		Projekta EJZAF finansējums
costs	grant	Projekta EJZF finansējums		lav		Projekta EJZF finansējums
costs	grant	Projekta EJZF līdzfinansējums		lav		Projekta EJZF līdzfinansējums
costs	grant	Projekta EKII finansējums		lav		Projekta EKII finansējums
costs	grant	Projekta ELFLA atbalsts		lav		Projekta ELFLA atbalsts
costs	grant	Projekta ELFLA finansējums		lav		Projekta ELFLA finansējums
costs	grant	Projekta ELFLA līdzfinansējums		lav		Projekta ELFLA līdzfinansējums
costs	grant	Projekta ERAF atbalsts		lav		Projekta ERAF atbalsts
costs	grant	Projekta ERAF daļa		lav		Projekta ERAF daļa
costs	grant	Projekta ERAF finansējums		lav		Projekta ERAF finansējums
costs	grant	Projekta ERAF līdzfinansējuma likme		lav		Projekta ERAF līdzfinansējuma likme
costs	grant	Projekta ERAF līdzfinansējums		lav		Projekta ERAF līdzfinansējums
costs	grant	Project ERDF co-financing		eng		Project ERDF co-financing
costs	grant	Project ERDF contribution		eng		Project ERDF contribution
costs	grant	Project ERDF funding		eng		Project ERDF funding
costs	grant	Projekta ES atbalsts		lav		Projekta ES atbalsts
costs	grant	Projekta ES finansējums		lav		Projekta ES finansējums
costs	grant	Projekta ES fonda finansējums		lav		Projekta ES fonda finansējums
costs	grant	Projekta ES fondu finansējums		lav		Projekta ES fondu finansējums
costs	grant	Projekta ES līdzfinansējums		lav		Projekta ES līdzfinansējums
costs	grant	Project ESF co-financing		eng		Project ESF co-financing
costs	grant	Projekta ESF finansējums		lav		Projekta ESF finansējums
costs	grant	Project ESF funding		eng		Project ESF funding
costs	grant	Projekta ESF līdzfinansējums		lav		Projekta ESF līdzfinansējums
costs	grant	Projekta ESF+ finansējums		lav		Projekta ESF+ finansējums
costs	grant	Project EU co-financing		eng		Project EU co-financing
costs	grant	Project EU contribution		eng		Project EU contribution
costs	grant	Project EU funding		eng		Project EU funding
costs	grant	Project EU grant		eng		Project EU grant
costs	grant	Projekta eiropas Reģionālās attīstības fonda finansējums		lav		Projekta eiropas Reģionālās attīstības fonda finansējums
costs	grant	Projekta eiropas Savienības finansējums		lav		Projekta eiropas Savienības finansējums
costs	grant	Projekta eiropas Savienības fondu finansējums		lav		Projekta eiropas Savienības fondu finansējums
costs	grant	Projekta eiropas Sociālā fonda finansējums		lav		Projekta eiropas Sociālā fonda finansējums
costs	grant	Projekta elastības finansējums		lav		Projekta elastības finansējums
costs	grant	Project external funding		eng		Project external funding
costs	grant	Projekta finansējuma apjoms		lav		Projekta finansējuma apjoms
costs	grant	Projekta finansējuma apmērs		lav		Projekta finansējuma apmērs
costs	grant	Projekta finansējuma intensitāte		lav		Projekta finansējuma intensitāte
costs	grant	Projekta fonda finansējums		lav		Projekta fonda finansējums
costs	grant	Projekta fonda līdzfinansējums		lav		Projekta fonda līdzfinansējums
costs	grant	Project fund contribution		eng		Project fund contribution
costs	grant	Project grant		eng		Project grant
costs	grant	Project grant amount		eng		Project grant amount
costs	grant	Project grant awarded		eng		Project grant awarded
costs	grant	Projekta granta apjoms		lav		Projekta granta apjoms
costs	grant	Projekta granta apmērs		lav		Projekta granta apmērs
costs	grant	Projekta KF finansējums		lav		Projekta KF finansējums
costs	grant	Projekta KF līdzfinansējums		lav		Projekta KF līdzfinansējums
costs	grant	Projekta KPFI finansējums		lav		Projekta KPFI finansējums
costs	grant	Projekta kohēzijas fonda finansējums		lav		Projekta kohēzijas fonda finansējums
costs	grant	Projekta LEADER finansējums		lav		Projekta LEADER finansējums
costs	grant	Projekta LVAF finansējums		lav		Projekta LVAF finansējums
costs	grant	Projekta līdzfinansējuma likme		lav		Projekta līdzfinansējuma likme
costs	grant	Projekta NFI finansējums		lav		Projekta NFI finansējums
costs	grant	Projekta no kurām ERAF finansējums		lav		Projekta no kurām ERAF finansējums
costs	grant	Projekta no kurām publiskais finansējums		lav		Projekta no kurām publiskais finansējums
costs	grant	Projekta no tā ERAF finansējums		lav		Projekta no tā ERAF finansējums
costs	grant	Projekta norvēģijas finanšu instrumenta finansējums		lav		Projekta norvēģijas finanšu instrumenta finansējums
costs	grant	Projekta piesaistītais finansējums		lav		Projekta piesaistītais finansējums
costs	grant	Projekta piešķirta dotācija		lav		Projekta piešķirta dotācija
costs	grant	Projekta piešķirtais finansējums		lav		Projekta piešķirtais finansējums
costs	grant	Projekta piešķirtā summa		lav		Projekta piešķirtā summa
costs	grant	Projekta programmas finansējums		lav	costs:programme	Projekta programmas finansējums
costs	grant	Projekta programmas līdzfinansējums		lav		Projekta programmas līdzfinansējums
costs	grant	Project programme co-financing		eng		Project programme co-financing
costs	grant	Project programme funding		eng		Project programme funding
costs	grant	Project public funding		eng		Project public funding
costs	grant	Projekta publiskais atbalsts		lav		Projekta publiskais atbalsts
costs	grant	Projekta publiskais finansējums		lav		Projekta publiskais finansējums
costs	grant	Projekta publiskā finansējuma summa		lav		Projekta publiskā finansējuma summa
costs	grant	Projekta sabiedriskais finansējums		lav		Projekta sabiedriskais finansējums
costs	grant	Projekta saņemtais finansējums		lav		Projekta saņemtais finansējums
costs	grant	Project support awarded		eng		Project support awarded
costs	grant	Projekta t.sk. publiskais finansējums		lav		Projekta t.sk. publiskais finansējums
costs	grant	Projekta TPF finansējums		lav		Projekta TPF finansējums
costs	grant	Projekta tajā skaitā publiskais finansējums		lav		Projekta tajā skaitā publiskais finansējums
costs	grant	Projekta VKKF finansējums		lav		Projekta VKKF finansējums
costs	grant	Projekta VKKF piešķirtais finansējums		lav		Projekta VKKF piešķirtais finansējums
costs	grant	Projekta ārējais finansējums		lav		Projekta ārējais finansējums
costs	ineligible	Project ineligible costs		eng		Project ineligible costs
costs	ineligible	Projekta neattiecināmie izdevumi		lav		Projekta neattiecināmie izdevumi
costs	ineligible	Projekta neattiecināmo izmaksu segšanu		lav		Projekta neattiecināmo izmaksu segšanu
costs	ineligible	Project non-eligible costs		eng		Project non-eligible costs
costs	own	Projekta biedrības līdzfinansējums		lav		Projekta biedrības līdzfinansējums
costs	own	Project co-financing		eng		Project co-financing
costs	own	Projekta dalībnieka līdzfinansējums		lav		Projekta dalībnieka līdzfinansējums
costs	own	Projekta domes finansējums		lav		Projekta domes finansējums
costs	own	Projekta finansējuma saņēmēja līdzfinansējums		lav		Projekta finansējuma saņēmēja līdzfinansējums
costs	own	Projekta iesniedzēja ieguldījums		lav		Projekta iesniedzēja ieguldījums
costs	own	Projekta institūcijas līdzfinansējums		lav		Projekta institūcijas līdzfinansējums
costs	own	Project local government contribution		eng		Project local government contribution
costs	own	Projekta līdzfinansējuma apmērs		lav		Projekta līdzfinansējuma apmērs
costs	own	Projekta līdzfinansējums		lav	costs:grant	Projekta līdzfinansējums
costs	own	Project municipal co-financing		eng		Project municipal co-financing
costs	own	Projekta nepieciešamais līdzfinansējums		lav		Projekta nepieciešamais līdzfinansējums
costs	own	Projekta novada domes līdzfinansējums		lav		Projekta novada domes līdzfinansējums
costs	own	Projekta novada pašvaldības līdzfinansējums		lav		Projekta novada pašvaldības līdzfinansējums
costs	own	Project own co-financing		eng		Project own co-financing
costs	own	Project own contribution		eng		Project own contribution
costs	own	Project own funding		eng		Project own funding
costs	own	Project partner contribution		eng		Project partner contribution
costs	own	Projekta partneru līdzfinansējums		lav		Projekta partneru līdzfinansējums
costs	own	Projekta pašfinansējums		lav		Projekta pašfinansējums
costs	own	Projekta pašu finansējums		lav		Projekta pašu finansējums
costs	own	Projekta pašu ieguldījums		lav		Projekta pašu ieguldījums
costs	own	Projekta pašu līdzekļi		lav		Projekta pašu līdzekļi
costs	own	Projekta pašu līdzfinansējums		lav		Projekta pašu līdzfinansējums
costs	own	Projekta pašvaldības budžeta finansējums		lav		Projekta pašvaldības budžeta finansējums
costs	own	Projekta pašvaldības budžeta līdzekļi		lav		Projekta pašvaldības budžeta līdzekļi
costs	own	Projekta pašvaldības daļa		lav		Projekta pašvaldības daļa
costs	own	Projekta pašvaldības finansējums		lav		Projekta pašvaldības finansējums
costs	own	Projekta pašvaldības ieguldījums		lav		Projekta pašvaldības ieguldījums
costs	own	Projekta pašvaldības līdzfinansējums		lav		Projekta pašvaldības līdzfinansējums
costs	own	Projekta pilsētas domes līdzfinansējums		lav		Projekta pilsētas domes līdzfinansējums
costs	own	Iesniedzēja finansējums		lav		Iesniedzēja finansējums
costs	own	Iesniedzēja līdzfinansējums		lav		Iesniedzēja līdzfinansējums
costs	own	Projekta savs līdzfinansējums		lav		Projekta savs līdzfinansējums
costs	own	Projekta saņēmēja līdzfinansējums		lav		Projekta saņēmēja līdzfinansējums
costs	part	Projekta būvdarbu izmaksas		lav		Projekta būvdarbu izmaksas
costs	part	Projekta būvdarbu līguma summa		lav		Projekta būvdarbu līguma summa
costs	part	Projekta būvniecības izmaksas		lav		Projekta būvniecības izmaksas
costs	part	Project contract price		eng		Project contract price
costs	part	Projekta iepirkuma summa		lav		Projekta iepirkuma summa
costs	part	Projekta kopējās būvniecības izmaksas		lav		Projekta kopējās būvniecības izmaksas
costs	part	Projekta līguma cena		lav		Projekta līguma cena
costs	part	Projekta līguma kopsumma		lav		Projekta līguma kopsumma
costs	part	Projekta līguma summa		lav		Projekta līguma summa
costs	part	Projekta līgumcena		lav		Projekta līgumcena
costs	part	Projekta novada domes budžets ir		lav		Projekta novada domes budžets ir
costs	part	Project partner budget		eng		Project partner budget
costs	part	Projekta partnera budžets		lav		Projekta partnera budžets
costs	part	Projekta partnera finansējums		lav		Projekta partnera finansējums
costs	payment	Project advance		eng		Project advance
costs	payment	Projekta avansa maksājumi		lav		Projekta avansa maksājumi
costs	payment	Projekta avansa maksājums		lav		Projekta avansa maksājums
costs	payment	Projekta avanss		lav		Projekta avanss
costs	payment	Projekta gala maksājums		lav		Projekta gala maksājums
costs	payment	Projekta noslēguma maksājums		lav		Projekta noslēguma maksājums
costs	payment	Project pre-financing		eng		Project pre-financing
costs	payment	Projekta priekšfinansējums		lav		Projekta priekšfinansējums
costs	payment	Projekta starpposma maksājums		lav		Projekta starpposma maksājums
costs	private	Projekta dalībnieku līdzmaksājums		lav		Projekta dalībnieku līdzmaksājums
costs	private	Project private funding		eng		Project private funding
costs	private	Projekta privātais finansējums		lav		Projekta privātais finansējums
costs	private	Projekta privātais līdzfinansējums		lav		Projekta privātais līdzfinansējums
costs	private	Projekta privātie līdzekļi		lav		Projekta privātie līdzekļi
costs	private	Projekta privātā attiecināmā daļa		lav		Projekta privātā attiecināmā daļa
costs	private	Projekta sponsoru finansējums		lav		Projekta sponsoru finansējums
costs	private	Projekta ziedojumi		lav		Projekta ziedojumi
costs	programme	Project available funding		eng		Project available funding
costs	programme	Projekta konkursa budžets		lav		Projekta konkursa budžets
costs	programme	Projekta konkursa finansējums		lav		Projekta konkursa finansējums
costs	programme	Projekta konkursam pieejamais finansējums		lav		Projekta konkursam pieejamais finansējums
costs	programme	Projekta kopējais konkursa finansējums		lav		Projekta kopējais konkursa finansējums
costs	programme	Projekta kopējais pieejamais finansējums		lav		Projekta kopējais pieejamais finansējums
costs	programme	Projekta kopējais programmas finansējums		lav		Projekta kopējais programmas finansējums
costs	programme	Projekta kārtai pieejamais finansējums		lav		Projekta kārtai pieejamais finansējums
costs	programme	Projekta pasākuma kopējais finansējums		lav		Projekta pasākuma kopējais finansējums
costs	programme	Projekta pieejamais KP finansējums kopā (EUR)		lav		Projekta pieejamais KP finansējums kopā (EUR)
costs	programme	Projekta pieejamais finansējums		lav		Projekta pieejamais finansējums
costs	programme	Projekta plānotais AF finansējums		lav		Projekta plānotais AF finansējums
costs	programme	Projekta plānotais ES fondu finansējums		lav		Projekta plānotais ES fondu finansējums
costs	programme	Projekta programmas budžets		lav		Projekta programmas budžets
costs	programme	Projekta programmas finansējums kopā		lav		Projekta programmas finansējums kopā
costs	programme	Projekta programmas kopējais finansējums		lav		Projekta programmas kopējais finansējums
costs	programme	Project total programme budget		eng		Project total programme budget
costs	state	Projekta latvijas valsts budžeta līdzekļi		lav		Projekta latvijas valsts budžeta līdzekļi
costs	state	Projekta nacionālais finansējums		lav		Projekta nacionālais finansējums
costs	state	Projekta nacionālais līdzfinansējums		lav	costs:own	Projekta nacionālais līdzfinansējums
costs	state	Projekta nacionālais publiskais finansējums		lav		Projekta nacionālais publiskais finansējums
costs	state	Projekta nacionālā daļa		lav		Projekta nacionālā daļa
costs	state	Project national co-financing		eng		Project national co-financing
costs	state	Project state budget funding		eng		Project state budget funding
costs	state	Projekta VB finansējums		lav		Projekta VB finansējums
costs	state	Projekta valsts atbalsts		lav		Projekta valsts atbalsts
costs	state	Projekta valsts budžeta daļa		lav		Projekta valsts budžeta daļa
costs	state	Projekta valsts budžeta dotācija		lav		Projekta valsts budžeta dotācija
costs	state	Projekta valsts budžeta dotācija pašvaldībām		lav		Projekta valsts budžeta dotācija pašvaldībām
costs	state	Projekta valsts budžeta dotācijas pašvaldībai		lav		Projekta valsts budžeta dotācijas pašvaldībai
costs	state	Projekta valsts budžeta finansējums		lav		Projekta valsts budžeta finansējums
costs	state	Projekta valsts budžeta līdzfinansējums		lav		Projekta valsts budžeta līdzfinansējums
costs	state	Projekta valsts budžets		lav		Projekta valsts budžets
costs	state	Projekta valsts dotācija		lav		Projekta valsts dotācija
costs	state	Projekta valsts finansējums		lav		Projekta valsts finansējums
costs	state	Projekta valsts līdzfinansējums		lav		Projekta valsts līdzfinansējums
costs	total	Project budget and breakdown		eng		Project budget and breakdown
costs	total	Projekta budžeta sadalījums		lav		Projekta budžeta sadalījums
costs	total	Projekta finansējuma sadalījums		lav		Projekta finansējuma sadalījums
costs	total	Projekta finansējums kopā		lav		Projekta finansējums kopā
costs	total	Projekta izmaksas kopā		lav		Projekta izmaksas kopā
costs	total	Projekta kopējais nepieciešamais finansējums		lav		Projekta kopējais nepieciešamais finansējums
costs	total	Projekta kopējais publiskais finansējums		lav		Projekta kopējais publiskais finansējums
costs	total	Projekta kopējās izmaksas ir		lav		Projekta kopējās izmaksas ir
costs	total	Project overall budget		eng		Project overall budget
costs	total	Projekta plānotās izmaksas		lav		Projekta plānotās izmaksas
costs	total	Budget total		eng		Budget total
costs	total	Budžets un sadalījums		lav		Budžets un sadalījums
costs	total	Indikatīvās izmaksas		lav		Indikatīvās izmaksas
costs	total	Kopējais budžets		lav		Kopējais budžets
costs	total	Kopējā vērtība		lav		Kopējā vērtība
costs	total	Kopējās izmaksas (EUR)		lav		Kopējās izmaksas (EUR)
costs	total	Kopējās izmaksas sastāda		lav		Kopējās izmaksas sastāda
costs	total	Pilnas izmaksas		lav		Pilnas izmaksas
costs	total	Plānotais budžets		lav		Plānotais budžets
costs	total	Projekta publiskais finansējums kopā		lav		Projekta publiskais finansējums kopā
costs	total	Projekta summa kopā		lav		Projekta summa kopā
costs	total	Project total amount		eng		Project total amount
costs	total	Project total budget		eng		Project total budget
costs	total	Project total cost		eng		Project total cost
costs	total	Project total costs		eng		Project total costs
costs	total	Project total funding		eng		Project total funding
costs	total	Project total public funding		eng		Project total public funding
countries	lead	Projekta koordinatorvalsts		lav		Projekta koordinatorvalsts
countries	partner	Project countries		eng		Project countries
countries	partner	Project countries involved		eng		Project countries involved
countries	partner	Projekta iesaistītās valstis		lav		Projekta iesaistītās valstis
countries	partner	Project participating countries		eng		Project participating countries
countries	partner	Project partner countries		eng		Project partner countries
countries	partner	Projekta partneru valstis		lav		Projekta partneru valstis
countries	partner	Projekta partnervalstis		lav		Projekta partnervalstis
description		Īss apraksts		lav		Īss apraksts
description		Project summary		eng		Project summary
end		Beigu termiņš		lav		Beigu termiņš
end		Noslēguma datums		lav		Noslēguma datums
end		Īstenošana jāveic līdz		lav		Īstenošana jāveic līdz
end		Īstenošanas beigas		lav		Īstenošanas beigas
events		Project date and place		eng		Project date and place
events		Projekta datums		lav	published	Projekta datums
events		Project meetings		eng		Project meetings
events		Project mobilities		eng		Project mobilities
events		Projekta mobilitātes		lav		Projekta mobilitātes
events		Projekta mācību braucieni		lav		Projekta mācību braucieni
events		Projekta norises vieta un laiks		lav		Projekta norises vieta un laiks
events		Projekta paredzētās mobilitātes		lav		Projekta paredzētās mobilitātes
events		Projekta pasākuma norises laiks		lav		Projekta pasākuma norises laiks
events		Projekta plānotās mobilitātes		lav		Projekta plānotās mobilitātes
events		Projekta starptautiskās tikšanās		lav		Projekta starptautiskās tikšanās
events		Projekta vieta		lav	places	Projekta vieta
funders		Projekta atbalsta		lav		Projekta atbalsta
funders		Projekta atbalsta sniedzējs		lav		Projekta atbalsta sniedzējs
funders		Projekta atbalstītājs		lav		Projekta atbalstītājs
funders		Project co-financed by		eng		Project co-financed by
funders		Project co-funded by		eng		Project co-funded by
funders		Project donor		eng		Project donor
funders		Projekta donors		lav		Projekta donors
funders		Projekta ES fonds		lav		Projekta ES fonds
funders		Project financed by		eng		Project financed by
funders		Projekta finansē		lav		Projekta finansē
funders		Projekta finansējuma avoti		lav		Projekta finansējuma avoti
funders		Projekta finansējuma avots		lav		Projekta finansējuma avots
funders		Projekta finansējuma piešķīrējs		lav		Projekta finansējuma piešķīrējs
funders		Projekta finansējuma programma vai fonds		lav		Projekta finansējuma programma vai fonds
funders		Projekta finansējuma sniedzējs		lav		Projekta finansējuma sniedzējs
funders		Projekta finansētāja nosaukums		lav		Projekta finansētāja nosaukums
funders		Projekta finansēšanas avoti		lav		Projekta finansēšanas avoti
funders		Projekta finansēšanas avots		lav		Projekta finansēšanas avots
funders		Projekta finansēšanas instruments		lav		Projekta finansēšanas instruments
funders		Projekta finanšu avoti		lav		Projekta finanšu avoti
funders		Projekta finanšu avots		lav		Projekta finanšu avots
funders		Projekta finanšu instrumenta nosaukums		lav		Projekta finanšu instrumenta nosaukums
funders		Projekta finanšu instruments		lav		Projekta finanšu instruments
funders		Projekta fonda nosaukums		lav		Projekta fonda nosaukums
funders		Projekta fonds		lav		Projekta fonds
funders		Project funded by		eng		Project funded by
funders		Project funder		eng		Project funder
funders		Project funding		eng		Project funding
funders		Project funding body		eng		Project funding body
funders		Project funding source		eng		Project funding source
funders		Project funding sources		eng		Project funding sources
funders		Project grantor		eng		Project grantor
funders		Projekta grantu piešķīrējs		lav		Projekta grantu piešķīrējs
funders		Projekta līdzekļu piešķīrējs		lav		Projekta līdzekļu piešķīrējs
funders		Projekta līdzfinansē		lav		Projekta līdzfinansē
funders		Projekta līdzfinansē Eiropas Savienība		lav		Projekta līdzfinansē Eiropas Savienība
funders		Project source of funding		eng		Project source of funding
funders		Project sources of funding		eng		Project sources of funding
funders		Project supported by		eng		Project supported by
goal		Project main objective		eng		Project main objective
goal		Project overall objective		eng		Project overall objective
goal		Mērķis bija		lav		Mērķis bija
goal		Mērķis ir		lav		Mērķis ir
goal		Mērķis un uzdevumi		lav		Mērķis un uzdevumi
goal		Mērķu kopsavilkums		lav		Mērķu kopsavilkums
goal		Specifiskais mērķis		lav		Specifiskais mērķis
goal		Tiešais mērķis		lav		Tiešais mērķis
goal		Project purpose		eng		Project purpose
goal	tasks	Project tasks		eng		Project tasks
identifiers		Project application number		eng		Project application number
identifiers		Project grant number		eng		Project grant number
identifiers		Projekta ID Nr		lav		Projekta ID Nr
identifiers		Projekta pieteikuma Nr		lav		Projekta pieteikuma Nr
identifiers		Projekta pieteikuma numurs		lav		Projekta pieteikuma numurs
identifiers		Projekta pieteikums Nr		lav		Projekta pieteikums Nr
identifiers		Projekta proj. Nr		lav		Projekta proj. Nr
identifiers		Identification number		eng		Identification number
identifiers		Identifikācijas numurs		lav		Identifikācijas numurs
identifiers		Project ref. No		eng		Project ref. No
identifiers	contract	Project agreement No		eng		Project agreement No
identifiers	contract	Project agreement number		eng		Project agreement number
identifiers	contract	Project contract No		eng		Project contract No
identifiers	contract	Project contract number		eng		Project contract number
identifiers	contract	Project grant Agreement No		eng		Project grant Agreement No
identifiers	contract	Project grant agreement number		eng		Project grant agreement number
identifiers	contract	Projekta granta līguma Nr		lav		Projekta granta līguma Nr
identifiers	contract	Projekta granta līguma numurs		lav		Projekta granta līguma numurs
identifiers	contract	Projekta līguma numurs		lav		Projekta līguma numurs
identifiers	contract	Projekta līguma/vienošanās Nr		lav		Projekta līguma/vienošanās Nr
identifiers	contract	Projekta līgums Nr		lav		Projekta līgums Nr
identifiers	contract	Projekta vienošanās Nr		lav		Projekta vienošanās Nr
identifiers	contract	Projekta vienošanās numurs		lav		Projekta vienošanās numurs
identifiers	procurement	Projekta identifikācijas numurs iepirkumam		lav		Projekta identifikācijas numurs iepirkumam
identifiers	procurement	Projekta iepirkuma Nr		lav		Projekta iepirkuma Nr
identifiers	procurement	Projekta iepirkuma identifikācijas Nr		lav		Projekta iepirkuma identifikācijas Nr
identifiers	procurement	Projekta iepirkuma identifikācijas numurs		lav		Projekta iepirkuma identifikācijas numurs
organisations	applicant	Projekta atbalsta saņēmējs		lav		Projekta atbalsta saņēmējs
organisations	applicant	Project beneficiary		eng		Project beneficiary
organisations	applicant	Project beneficiary institution		eng		Project beneficiary institution
organisations	applicant	Projekta beneficiārs		lav		Projekta beneficiārs
organisations	applicant	Projekta finansējuma saņēmēji		lav		Projekta finansējuma saņēmēji
organisations	applicant	Projekta granta saņēmējs		lav		Projekta granta saņēmējs
organisations	applicant	Project grantee		eng		Project grantee
organisations	applicant	Projekta ierosinātāja nosaukums		lav		Projekta ierosinātāja nosaukums
organisations	applicant	Projekta iesniedzēja nosaukums		lav		Projekta iesniedzēja nosaukums
organisations	applicant	Projekta iniciators		lav		Projekta iniciators
organisations	applicant	Projekta labuma guvējs		lav		Projekta labuma guvējs
organisations	applicant	Projekta pieteicēja nosaukums		lav		Projekta pieteicēja nosaukums
organisations	applicant	Projekta pretendents		lav		Projekta pretendents
organisations	applicant	Iesnieguma iesniedzējs		lav		Iesnieguma iesniedzējs
organisations	applicant	Project proposer		eng		Project proposer
organisations	funder-agency	Projekta administrējošā iestāde		lav		Projekta administrējošā iestāde
organisations	funder-agency	Projekta administrējošās iestādes		lav		Projekta administrējošās iestādes
organisations	funder-agency	Project agency		eng		Project agency
organisations	funder-agency	Projekta aģentūra		lav		Projekta aģentūra
organisations	funder-agency	Projekta fonda administrators		lav		Projekta fonda administrators
organisations	funder-agency	Projekta nacionālā aģentūra		lav		Projekta nacionālā aģentūra
organisations	funder-agency	Projekta programmas administrators		lav		Projekta programmas administrators
organisations	funder-agency	Projekta programmas apsaimniekotājs		lav		Projekta programmas apsaimniekotājs
organisations	funder-agency	Project programme operator		eng		Project programme operator
organisations	funder-agency	Projekta sadarbības iestāde		lav		Projekta sadarbības iestāde
organisations	funder-agency	Projekta starpniekinstitūcija		lav		Projekta starpniekinstitūcija
organisations	implementer	Projekta atbildīgā iestāde		lav		Projekta atbildīgā iestāde
organisations	implementer	Projekta atbildīgā institūcija		lav		Projekta atbildīgā institūcija
organisations	implementer	Project executer		eng		Project executer
organisations	implementer	Project implemented by		eng		Project implemented by
organisations	implementer	Project implementing body		eng		Project implementing body
organisations	implementer	Project implementing organisation		eng		Project implementing organisation
organisations	implementer	Project implementing organization		eng		Project implementing organization
organisations	implementer	Īstenotājs Latvijā		lav		Īstenotājs Latvijā
organisations	implementer	Īstenotājs un partneri		lav		Īstenotājs un partneri
organisations	implementer	Īstenošanas organizācija		lav		Īstenošanas organizācija
organisations	implementer	Projekta īsteno		lav		Projekta īsteno
organisations	implementer	Projekta īsteno biedrība		lav		Projekta īsteno biedrība
organisations	implementer	Projekta īstenotājorganizācija		lav		Projekta īstenotājorganizācija
organisations	lead	Project coordinating institution		eng		Project coordinating institution
organisations	lead	Project coordinating organisation		eng		Project coordinating organisation
organisations	lead	Projekta galvenais partneris		lav		Projekta galvenais partneris
organisations	lead	Projekta konsorcija vadītājs		lav		Projekta konsorcija vadītājs
organisations	lead	Projekta koordinējošais saņēmējs		lav		Projekta koordinējošais saņēmējs
organisations	lead	Projekta koordinējošā iestāde		lav		Projekta koordinējošā iestāde
organisations	lead	Projekta koordinējošā organizācija		lav		Projekta koordinējošā organizācija
organisations	lead	Projekta koordinējošā skola		lav		Projekta koordinējošā skola
organisations	lead	Project lead beneficiary		eng		Project lead beneficiary
organisations	lead	Project lead institution		eng		Project lead institution
organisations	lead	Project leading partner		eng		Project leading partner
organisations	lead	Coordinator organisation		eng		Coordinator organisation
organisations	lead	Koordinējošā institūcija		lav		Koordinējošā institūcija
organisations	lead	Projekta vadošā institūcija		lav		Projekta vadošā institūcija
organisations	lead	Projekta vadošā skola		lav		Projekta vadošā skola
organisations	partner	Projekta asociētais partneris		lav		Projekta asociētais partneris
organisations	partner	Projekta asociētie partneri		lav		Projekta asociētie partneri
organisations	partner	Project associated partners		eng		Project associated partners
organisations	partner	Project consortium		eng		Project consortium
organisations	partner	Project consortium partners		eng		Project consortium partners
organisations	partner	Project cooperation partners		eng		Project cooperation partners
organisations	partner	Project cooperation partners from donor countries		eng		Project cooperation partners from donor countries
organisations	partner	Projekta donorvalsts partneris		lav		Projekta donorvalsts partneris
organisations	partner	Projekta donorvalstu partneri		lav		Projekta donorvalstu partneri
organisations	partner	Project foreign partners		eng		Project foreign partners
organisations	partner	Projekta konsorcija partneri		lav		Projekta konsorcija partneri
organisations	partner	Projekta konsorcijs		lav		Projekta konsorcijs
organisations	partner	Project national partners		eng		Project national partners
organisations	partner	Project participating organisations		eng		Project participating organisations
organisations	partner	Project partner institutions		eng		Project partner institutions
organisations	partner	Project partner organisations		eng		Project partner organisations
organisations	partner	Project partner organizations		eng		Project partner organizations
organisations	partner	Project partner schools		eng		Project partner schools
organisations	partner	Projekta partneri Latvijā		lav		Projekta partneri Latvijā
organisations	partner	Projekta partneri ārvalstīs		lav		Projekta partneri ārvalstīs
organisations	partner	Projekta partnerinstitūcija		lav		Projekta partnerinstitūcija
organisations	partner	Projekta partnerinstitūcijas		lav		Projekta partnerinstitūcijas
organisations	partner	Projekta partnerorganizācija		lav		Projekta partnerorganizācija
organisations	partner	Project partnership		eng		Project partnership
organisations	partner	Projekta partnerskola		lav		Projekta partnerskola
organisations	partner	Projekta partneru organizācijas		lav		Projekta partneru organizācijas
organisations	partner	Projekta programmas partneri		lav		Projekta programmas partneri
organisations	partner	Projekta pārrobežu partneri		lav		Projekta pārrobežu partneri
organisations	partner	Projekta sadarbības partneri no donorvalstīm		lav		Projekta sadarbības partneri no donorvalstīm
organisations	partner	Projekta skolas partneri		lav		Projekta skolas partneri
organisations	partner	Projekta starptautiskie partneri		lav		Projekta starptautiskie partneri
organisations	partner	Projekta vietējie partneri		lav		Projekta vietējie partneri
organisations	partner	Projekta ārvalstu partneris		lav		Projekta ārvalstu partneris
otherTitles		Project english title		eng		Project english title
otherTitles		Title in English		eng		Title in English
otherTitles		Logo nosaukums		lav		Logo nosaukums
otherTitles		Project short title		eng		Project short title
otherTitles		Projekta īsais nosaukums		lav		Projekta īsais nosaukums
partnerCount		Project number of partner organisations		eng		Project number of partner organisations
partnerCount		Project number of partners		eng		Project number of partners
payer		Projekta maksātājs		lav		Projekta maksātājs
period		Project aim and duration		eng		Project aim and duration
period		Projekta ieviešanas termiņš		lav		Projekta ieviešanas termiņš
period		Project implementation dates		eng		Project implementation dates
period		Project indicative period		eng		Project indicative period
period		Projekta indikatīvais īstenošanas laiks		lav		Projekta indikatīvais īstenošanas laiks
period		Project period of implementation		eng		Project period of implementation
period		Darbības periods		lav		Darbības periods
period		Indikatīvais īstenošanas termiņš		lav		Indikatīvais īstenošanas termiņš
period		Izpildes laiks		lav		Izpildes laiks
period		Plānotais īstenošanas periods		lav		Plānotais īstenošanas periods
period		Sākuma un beigu datums		lav		Sākuma un beigu datums
period		Sākums un beigas		lav		Sākums un beigas
period		Īstenošanas sākums un beigas		lav		Īstenošanas sākums un beigas
period		Projekta realizācija		lav		Projekta realizācija
period		Project timeline		eng		Project timeline
period		Projekta īstenošana		lav		Projekta īstenošana
period	duration	Darbības ilgums		lav		Darbības ilgums
places		Project implementation area		eng		Project implementation area
places		Project location		eng		Project location
places		Project place		eng		Project place
places		Project place of implementation		eng		Project place of implementation
places		Project programme area		eng		Project programme area
places		Realizācijas vieta		lav		Realizācijas vieta
places		Īstenošanas vietas adrese		lav		Īstenošanas vietas adrese
places		Project regions of execution		eng		Project regions of execution
places		Projekta īstenošanas adrese		lav		Projekta īstenošanas adrese
places		Projekta īstenošanas reģioni		lav		Projekta īstenošanas reģioni
places	address	Projekta adrese		lav		Projekta adrese
programme		Project action		eng		Project action
programme		Project action type		eng		Project action type
programme		Project activity line		eng		Project activity line
programme		Projekta aktivitāte		lav	activities	Projekta aktivitāte
programme		Projekta aktivitātes nosaukums		lav		Projekta aktivitātes nosaukums
programme		Projekta aktivitātes numurs		lav		Projekta aktivitātes numurs
programme		Projekta apakšaktivitāte		lav		Projekta apakšaktivitāte
programme		Projekta apakšpasākums		lav		Projekta apakšpasākums
programme		Projekta apakšprogramma		lav		Projekta apakšprogramma
programme		Projekta atbalsta pasākums		lav		Projekta atbalsta pasākums
programme		Projekta atbalsta programma		lav		Projekta atbalsta programma
programme		Project call for proposals		eng		Project call for proposals
programme		Project competition		eng		Project competition
programme		Projekta darbības programma		lav		Projekta darbības programma
programme		Projekta darbības programmas nosaukums		lav		Projekta darbības programmas nosaukums
programme		Projekta finansējuma programma		lav		Projekta finansējuma programma
programme		Projekta finanšu programma		lav		Projekta finanšu programma
programme		Projekta fonda programma		lav		Projekta fonda programma
programme		Project funding programme		eng		Project funding programme
programme		Projekta grantu programma		lav		Projekta grantu programma
programme		Project key action		eng		Project key action
programme		Projekta konkursa nosaukums		lav		Projekta konkursa nosaukums
programme		Projekta konkurss		lav		Projekta konkurss
programme		Projekta kārta		lav		Projekta kārta
programme		Project LEADER action		eng		Project LEADER action
programme		Project measure		eng		Project measure
programme		Projekta mērķprogramma		lav		Projekta mērķprogramma
programme		Projekta mērķprogrammas nosaukums		lav		Projekta mērķprogrammas nosaukums
programme		Project operational programme		eng		Project operational programme
programme		Projekta pasākuma nosaukums		lav		Projekta pasākuma nosaukums
programme		Projekta pasākuma numurs un nosaukums		lav		Projekta pasākuma numurs un nosaukums
programme		Projekta pasākums		lav	events	Projekta pasākums
programme		Project priority		eng		Project priority
programme		Projekta prioritārais virziens		lav		Projekta prioritārais virziens
programme		Projekta prioritāte		lav		Projekta prioritāte
programme		Project program		eng		Project program
programme		Projekta programma		lav		Projekta programma
programme		Projekta programma un aktivitāte		lav		Projekta programma un aktivitāte
programme		Projekta programmas nosaukums		lav		Projekta programmas nosaukums
programme		Projekta programmas numurs un nosaukums		lav		Projekta programmas numurs un nosaukums
programme		Projekta programmas prioritāte		lav		Projekta programmas prioritāte
programme		Projekta programmas prioritāte/specifiskais mērķis		lav		Projekta programmas prioritāte/specifiskais mērķis
programme		Projekta programmas vai fonda nosaukums		lav		Projekta programmas vai fonda nosaukums
programme		Project programme		eng		Project programme
programme		Project programme name		eng		Project programme name
programme		Projekta rīcība		lav		Projekta rīcība
programme		Projekta rīcības nosaukums		lav		Projekta rīcības nosaukums
programme		Projekta SAM pasākums		lav		Projekta SAM pasākums
programme		Project specific objective		eng		Project specific objective
programme		Projekta specifiskais atbalsta mērķis		lav		Projekta specifiskais atbalsta mērķis
programme		Projekta specifiskais atbalsts		lav		Projekta specifiskais atbalsts
programme		Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukums		lav		Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukums
programme		Projekta specifiskā atbalsta mērķis		lav		Projekta specifiskā atbalsta mērķis
programme		Projekta stratēģijas rīcība		lav		Projekta stratēģijas rīcība
programme		Project target programme		eng		Project target programme
programme		Projekta uzsaukums		lav		Projekta uzsaukums
programme		Projekta VKKF mērķprogramma		lav		Projekta VKKF mērķprogramma
programme		Projekta īstenotā rīcība		lav		Projekta īstenotā rīcība
published		Project date published		eng		Project date published
published		Projekta ievietots		lav		Projekta ievietots
published		Projekta ievietošanas datums		lav		Projekta ievietošanas datums
published		Projekta izveidots		lav		Projekta izveidots
published		Projekta pievienots		lav		Projekta pievienots
published		Project posted		eng		Project posted
published		Project posted on		eng		Project posted on
published		Project publication date		eng		Project publication date
published		Projekta publicēta		lav		Projekta publicēta
published		Projekta publicēts		lav		Projekta publicēts
published		Projekta publicēts -		lav		Projekta publicēts -
published		Projekta publicēšanas datums		lav		Projekta publicēšanas datums
published		Projekta publicēšanas laiks		lav		Projekta publicēšanas laiks
published		Projekta publikācijas datums		lav		Projekta publikācijas datums
published		Project published		eng		Project published
published		Project published on		eng		Project published on
registrationNumber		Project company registration number		eng		Project company registration number
registrationNumber		Projekta nodokļu maksātāja reģistrācijas kods		lav		Projekta nodokļu maksātāja reģistrācijas kods
registrationNumber		Project registration No		eng		Project registration No
registrationNumber		Project registration number		eng		Project registration number
registrationNumber		Projekta reģ. numurs		lav		Projekta reģ. numurs
registrationNumber		Projekta reģistrācijas numurs		lav		Projekta reģistrācijas numurs
registrationNumber		Projekta vienotais reģistrācijas Nr		lav		Projekta vienotais reģistrācijas Nr
registrationNumber		Projekta vienotais reģistrācijas numurs		lav		Projekta vienotais reģistrācijas numurs
results		Project deliverables		eng		Project deliverables
results		Project expected results		eng		Project expected results
results		Projekta iegūtie rezultāti		lav		Projekta iegūtie rezultāti
results		Project impact		eng		Project impact
results		Project indicators		eng		Project indicators
results		Projekta iznākuma rādītāji		lav		Projekta iznākuma rādītāji
results		Project main results		eng		Project main results
results		Project outcomes		eng		Project outcomes
results		Project outputs		eng		Project outputs
results		Projekta rezultatīvie rādītāji		lav		Projekta rezultatīvie rādītāji
results		Projekta sasniedzamie rezultāti		lav		Projekta sasniedzamie rezultāti
results		Projekta sasniedzamie rādītāji		lav		Projekta sasniedzamie rādītāji
results		Projekta uzraudzības rādītāji		lav		Projekta uzraudzības rādītāji
start		Projekta darbības uzsākšana		lav		Projekta darbības uzsākšana
start		Sākuma laiks		lav		Sākuma laiks
start		Īstenošanas sākums		lav		Īstenošanas sākums
start		Īstenošanas uzsākšana		lav		Īstenošanas uzsākšana
start		Projekta īstenošanas sākuma datums		lav		Projekta īstenošanas sākuma datums
status		Projekta aprites stadija		lav		Projekta aprites stadija
status		Projekta stāvoklis		lav		Projekta stāvoklis
targetGroup		Project beneficiaries		eng		Project beneficiaries
targetGroup		Projekta gala labuma guvēji		lav		Projekta gala labuma guvēji
targetGroup		Projekta labuma guvēji		lav		Projekta labuma guvēji
targetGroup		Projekta mērķauditorija		lav		Projekta mērķauditorija
targetGroup		Projekta mērķgrupa		lav		Projekta mērķgrupa
targetGroup		Mērķa grupa ir		lav		Mērķa grupa ir
targetGroup		Project target group		eng		Project target group
title		Project application title		eng		Project application title
title		Project full title		eng		Project full title
title		Nr. un nosaukums		lav		Nr. un nosaukums
title		Iesnieguma nosaukums		lav		Iesnieguma nosaukums
title		Nosaukums latviešu valodā		lav		Nosaukums latviešu valodā
title		Nosaukums un numurs		lav		Nosaukums un numurs
title		Numurs un nosaukums		lav		Numurs un nosaukums
title		Pieteikuma nosaukums		lav		Pieteikuma nosaukums
title		Pilnais nosaukums		lav		Pilnais nosaukums
title		Pilns nosaukums		lav		Pilns nosaukums
title		Project topic		eng		Project topic
updated		Projekta atjaunināts		lav		Projekta atjaunināts
updated		Projekta atjaunots		lav		Projekta atjaunots
updated		Projekta labota		lav		Projekta labota
updated		Projekta labots		lav		Projekta labots
updated		Project last modified		eng		Project last modified
updated		Project last updated		eng		Project last updated
updated		Projekta pedējā atjaunošana		lav		Projekta pedējā atjaunošana
updated		Projekta pēdējo reizi atjaunots		lav		Projekta pēdējo reizi atjaunots
updated		Projekta pēdējā atjaunošana		lav		Projekta pēdējā atjaunošana
updated		Projekta pēdējās izmaiņas		lav		Projekta pēdējās izmaiņas
updated		Project updated		eng		Project updated`;
