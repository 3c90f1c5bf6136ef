// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const labelsTable = `field	role	wording	generic	language	alternatives	forms
activities		Actions	generic	eng		Actions
activities		Activities	generic	eng		Activities
activities		Activities and results		eng		Activities and results
activities		Aktivitatis		ltg		Aktivitatis
activities		Aktivitātes	generic	lav		Aktivitātes
activities		Aktivitātes un rezultāti		lav		Aktivitātes un rezultāti
activities		Aktivitāšu mērķis		lav		Aktivitāšu mērķis
activities		Aktivitāšu plāns		lav		Aktivitāšu plāns
activities		Darba pakas		lav		Darba pakas
activities		Darba paketes		lav		Darba paketes
activities		Dorbi		ltg		Dorbi
activities		Galvenās aktivitātes		lav		Galvenās aktivitātes
activities		Galvenās aktivitātes un rezultāti		lav		Galvenās aktivitātes un rezultāti
activities		Galvenās darbības		lav		Galvenās darbības
activities		Galvenās projekta aktivitātes		lav		Galvenās projekta aktivitātes
activities		Galvenās projekta darbības		lav		Galvenās projekta darbības
activities		Kas notiks		lav		Kas notiks
activities		Key activities		eng		Key activities
activities		Ko darām		lav		Ko darām
activities		Ko darīsim		lav		Ko darīsim
activities		Ko mēs darīsim		lav		Ko mēs darīsim
activities		Ko paredzēts darīt		lav		Ko paredzēts darīt
activities		Kopsavilkums par projekta ietvaros veicamajām darbībām (aktivitātēm) un sasniedzamajiem rezultātiem		lav		Kopsavilkums par projekta ietvaros veicamajām darbībām (aktivitātēm) un sasniedzamajiem rezultātiem
activities		Main activities		eng		Main activities
activities		Paredzētie darbi		lav		Paredzētie darbi
activities		Paredzētās aktivitātes		lav		Paredzētās aktivitātes
activities		Paredzētās darbības		lav		Paredzētās darbības
activities		Paveiktie darbi		lav		Paveiktie darbi
activities		Planned activities		eng		Planned activities
activities		Plānotie darbi		lav		Plānotie darbi
activities		Plānotie pasākumi		lav		Plānotie pasākumi
activities		Plānotās aktivitātes		lav		Plānotās aktivitātes
activities		Plānotās darbības		lav		Plānotās darbības
activities		Plānotās projekta aktivitātes		lav		Plānotās projekta aktivitātes
activities		Project actions		eng		Project actions
activities		Project activities		eng		Project activities
activities		Projekta aktivitatis		ltg		Projekta aktivitatis
activities		Projekta aktivitātes		lav		Projekta aktivitātes
activities		Projekta aktivitāšu apraksts		lav		Projekta aktivitāšu apraksts
activities		Projekta darbi		lav		Projekta darbi
activities		Projekta darbības		lav		Projekta darbības
activities		Projekta dorbi		ltg		Projekta dorbi
activities		Projekta galvenās aktivitātes		lav		Projekta galvenās aktivitātes
activities		Projekta galvenās darbības		lav		Projekta galvenās darbības
activities		Projekta ietvaros paredzēts		lav		Projekta ietvaros paredzēts
activities		Projekta ietvaros paredzētās aktivitātes		lav		Projekta ietvaros paredzētās aktivitātes
activities		Projekta ietvaros plānots		lav		Projekta ietvaros plānots
activities		Projekta ietvaros tiks		lav		Projekta ietvaros tiks
activities		Projekta ietvaros veiktās aktivitātes		lav		Projekta ietvaros veiktās aktivitātes
activities		Projekta laikā paredzēts		lav		Projekta laikā paredzēts
activities		Projekta pasākumi		lav		Projekta pasākumi
activities		Projektā paredzētie darbi		lav		Projektā paredzētie darbi
activities		Projektā paredzētās aktivitātes		lav		Projektā paredzētās aktivitātes
activities		Projektā paredzētās darbības		lav		Projektā paredzētās darbības
activities		Projektā plānotās aktivitātes		lav		Projektā plānotās aktivitātes
activities		Projektā veicamās aktivitātes		lav		Projektā veicamās aktivitātes
activities		Veicamie darbi		lav		Veicamie darbi
activities		Veicamās darbības		lav		Veicamās darbības
activities		Veiktie darbi		lav		Veiktie darbi
activities		Veiktās aktivitātes		lav		Veiktās aktivitātes
activities		Veiktās darbības		lav		Veiktās darbības
activities		What we do		eng		What we do
activities		What will happen		eng		What will happen
activities		Work packages		eng		Work packages
activities		Work plan		eng		Work plan
activities		Īstenotās aktivitātes		lav		Īstenotās aktivitātes
activities		Деятельность проекта		rus		Деятельность проекта
activities		Мероприятия		rus		Мероприятия
activities		Мероприятия проекта		rus		Мероприятия проекта
activities		Основные мероприятия		rus		Основные мероприятия
activities	call	Atbalstāmās darbības		lav		Atbalstāmās darbības
call		Atbalstāmās aktivitātes		lav		Atbalstāmās aktivitātes
call		Atlases kārta		lav		Atlases kārta
call		Eligible applicants		eng		Eligible applicants
call		Evaluation criteria		eng		Evaluation criteria
call		How to apply		eng		How to apply
call		Konkursa izsludināšana		lav		Konkursa izsludināšana
call		Konkursa mērķis		lav		Konkursa mērķis
call		Konkursa nolikums		lav		Konkursa nolikums
call		Konkursā atbalsta		lav		Konkursā atbalsta
call		Maksimālais finansējums vienam projektam		lav		Maksimālais finansējums vienam projektam
call		Maksimālā atbalsta summa		lav		Maksimālā atbalsta summa
call		Maximum grant		eng		Maximum grant
call		Pieejamais finansējums vienam projektam		lav		Pieejamais finansējums vienam projektam
call		Pretendentu loks		lav		Pretendentu loks
call		Projektu iesniedzēji		lav		Projektu iesniedzēji
call		Vērtēšanas kritēriji		lav		Vērtēšanas kritēriji
call		Who can apply		eng		Who can apply
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
contacts		Atbildīgais par projektu		lav		Atbildīgais par projektu
contacts		Atbildīgā par projektu		lav		Atbildīgā par projektu
contacts		Atbildīgā persona		lav		Atbildīgā persona
contacts		Contact	generic	eng		Contact
contacts		Contact details		eng		Contact details
contacts		Contact information		eng		Contact information
contacts		Contact person		eng		Contact person
contacts		Contact us		eng		Contact us
contacts		Contacts	generic	eng		Contacts
contacts		Coordinator contact		eng		Coordinator contact
contacts		For more information		eng		For more information
contacts		Further information		eng		Further information
contacts		Informācija	generic	lav		Informācija
contacts		Informācija par projektu		lav		Informācija par projektu
contacts		Informācijai	generic	lav		Informācijai
contacts		Kam jautāt		lav		Kam jautāt
contacts		Kam zvanīt		lav		Kam zvanīt
contacts		Kontakti	generic	lav		Kontakti
contacts		Kontakti saziņai		lav		Kontakti saziņai
contacts		Kontaktinformācija		lav		Kontaktinformācija
contacts		Kontaktinformācija saziņai		lav		Kontaktinformācija saziņai
contacts		Kontaktpersona		lav		Kontaktpersona
contacts		Kontaktpersonas		lav		Kontaktpersonas
contacts		Kontaktpersonas projektā		lav		Kontaktpersonas projektā
contacts		Kur uzzināt vairāk		lav		Kur uzzināt vairāk
contacts		Media contact		eng		Media contact
contacts		Papildu informācija		lav		Papildu informācija
contacts		Papildu informācijai		lav		Papildu informācijai
contacts		Papildu informācijas iegūšanai		lav		Papildu informācijas iegūšanai
contacts		Papildus informācija		lav		Papildus informācija
contacts		Plašāka informācija		lav		Plašāka informācija
contacts		Plašāka informācija par projektu		lav		Plašāka informācija par projektu
contacts		Prepared by		eng		Prepared by
contacts		Principal investigator		eng		Principal investigator
contacts		Project contact		eng		Project contact
contacts		Project contact person		eng		Project contact person
contacts		Project leader		eng		Project leader
contacts		Project management		eng		Project management
contacts		Project manager		eng		Project manager
contacts		Project team		eng		Project team
contacts		Projekta administratore		lav		Projekta administratore
contacts		Projekta asistente		lav		Projekta asistente
contacts		Projekta komanda		lav		Projekta komanda
contacts		Projekta kontaktinformācija		lav		Projekta kontaktinformācija
contacts		Projekta kontaktpersona		lav		Projekta kontaktpersona
contacts		Projekta kontaktpersonas		lav		Projekta kontaktpersonas
contacts		Projekta koordinatore		lav	contacts	Projekta koordinatore
contacts		Projekta menedžeris		lav		Projekta menedžeris
contacts		Projekta sabiedrisko attiecību speciāliste		lav		Projekta sabiedrisko attiecību speciāliste
contacts		Projekta vadības grupa		lav		Projekta vadības grupa
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
contacts		Sazinei		ltg		Sazinei
contacts		Sazinis		ltg		Sazinis
contacts		Saziņai	generic	lav		Saziņai
contacts		Sīkāka informācija		lav		Sīkāka informācija
contacts		Uzziņām	generic	lav		Uzziņām
contacts		Vairāk informācijas		lav		Vairāk informācijas
contacts		Дополнительная информация		rus		Дополнительная информация
contacts		Контактная информация		rus		Контактная информация
contacts		Контактное лицо		rus		Контактное лицо
contacts		Контакты		rus		Контакты
contacts		Руководитель проекта		rus		Руководитель проекта
contacts	author	Author	generic	eng		Author
contacts	author	Autors	generic	lav		Autors
contacts	author	Avots	generic	lav		Avots
contacts	author	Foto	generic	lav		Foto
contacts	author	Information prepared by		eng		Information prepared by
contacts	author	Informāciju apkopoja		lav		Informāciju apkopoja
contacts	author	Informāciju iesniedza		lav		Informāciju iesniedza
contacts	author	Informāciju sagatavoja		lav		Informāciju sagatavoja
contacts	author	Informāciju sniedza	generic	lav		Informāciju sniedza
contacts	author	Photo	generic	eng		Photo
contacts	author	Publikāciju sagatavoja		lav		Publikāciju sagatavoja
contacts	author	Rakstu sagatavoja		lav		Rakstu sagatavoja
contacts	author	Sagatavoja	generic	lav		Sagatavoja
contacts	author	Sagatavoja un ievietoja		lav		Sagatavoja un ievietoja
contacts	author	Source	generic	eng		Source
contacts	author	Teksts	generic	lav		Teksts
contacts	author	Tekstu sagatavoja	generic	lav		Tekstu sagatavoja
contacts	author	Text	generic	eng		Text
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
contacts	email	Эл. почта		rus		Эл. почта
contacts	email	Электронная почта		rus		Электронная почта
contacts	fax	Fakss		lav		Fakss
contacts	fax	Fax		eng		Fax
contacts	fax	Fax		lav		Fax
contacts	fax	Tālrunis/fakss		lav		Tālrunis/fakss
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
contacts	phone	Тел		rus		Тел
contacts	phone	Телефон		rus		Телефон
costs	eligible	Attiecināmie izdevumi		lav		pN=Attiecināmie izdevumi | pG=Attiecināmo izdevumu | pD=Attiecināmajiem izdevumiem | pA=Attiecināmos izdevumus | pL=Attiecināmajos izdevumos
costs	eligible	Attiecināmo izmaksu summa		lav		sN=Attiecināmo izmaksu summa | sG=Attiecināmo izmaksu summas | sD=Attiecināmo izmaksu summai | sA=Attiecināmo izmaksu summu | sL=Attiecināmo izmaksu summā
costs	eligible	Attiecināmās izmaksas		lav		pN,pA=Attiecināmās izmaksas | pG=Attiecināmo izmaksu | pD=Attiecināmajām izmaksām | pL=Attiecināmajās izmaksās
costs	eligible	Attiecināmās kopējās izmaksas		lav		pN,pA=Attiecināmās kopējās izmaksas | pG=Attiecināmo kopējo izmaksu | pD=Attiecināmajām kopējām izmaksām | pL=Attiecināmajās kopējās izmaksās
costs	eligible	Eligible costs		eng		Eligible costs
costs	eligible	Kopējais attiecināmais finansējums		lav		sN=Kopējais attiecināmais finansējums | sG=Kopējā attiecināmā finansējuma | sD=Kopējam attiecināmajam finansējumam | sA=Kopējo attiecināmo finansējumu | sL=Kopējā attiecināmajā finansējumā
costs	eligible	Kopējās attiecināmās izmaksas		lav		pN,pA=Kopējās attiecināmās izmaksas | pG=Kopējo attiecināmo izmaksu | pD=Kopējām attiecināmajām izmaksām | pL=Kopējās attiecināmajās izmaksās
costs	eligible	Projekta apstiprinātās attiecināmās izmaksas		lav		pN,pA=Projekta apstiprinātās attiecināmās izmaksas | pG=Projekta apstiprināto attiecināmo izmaksu | pD=Projekta apstiprinātajām attiecināmajām izmaksām | pL=Projekta apstiprinātajās attiecināmajās izmaksās
costs	eligible	Projekta attiecināmās izmaksas		lav		pN,pA=Projekta attiecināmās izmaksas | pG=Projekta attiecināmo izmaksu | pD=Projekta attiecināmajām izmaksām | pL=Projekta attiecināmajās izmaksās
costs	eligible	Projekta kopējās attiecināmās izmaksas		lav		pN,pA=Projekta kopējās attiecināmās izmaksas | pG=Projekta kopējo attiecināmo izmaksu | pD=Projekta kopējām attiecināmajām izmaksām | pL=Projekta kopējās attiecināmajās izmaksās
costs	eligible	Total eligible cost		eng		Total eligible cost
costs	eligible	Total eligible costs		eng		Total eligible costs
costs	eligible	Общие приемлемые расходы		rus		Общие приемлемые расходы
costs	eligible	Приемлемые затраты		rus		Приемлемые затраты
costs	eligible	Приемлемые расходы		rus		Приемлемые расходы
costs	grant	AF finansējums		lav		sN=AF finansējums | sG=AF finansējuma | sD=AF finansējumam | sA=AF finansējumu | sL=AF finansējumā
costs	grant	ANM finansējums		lav		sN=ANM finansējums | sG=ANM finansējuma | sD=ANM finansējumam | sA=ANM finansējumu | sL=ANM finansējumā
costs	grant	Aid intensity		eng		Aid intensity
costs	grant	Amount awarded		eng		Amount awarded
costs	grant	Apstiprinātais finansējums		lav		sN=Apstiprinātais finansējums | sG=Apstiprinātā finansējuma | sD=Apstiprinātajam finansējumam | sA=Apstiprināto finansējumu | sL=Apstiprinātajā finansējumā
costs	grant	Atbalsta apjoms		lav		sN=Atbalsta apjoms | sG=Atbalsta apjoma | sD=Atbalsta apjomam | sA=Atbalsta apjomu | sL=Atbalsta apjomā
costs	grant	Atbalsta apmērs		lav		sN=Atbalsta apmērs | sG=Atbalsta apmēra | sD=Atbalsta apmēram | sA=Atbalsta apmēru | sL=Atbalsta apmērā
costs	grant	Atbalsta intensitāte		lav		Atbalsta intensitāte
costs	grant	Atbalsta likme		lav		Atbalsta likme
costs	grant	Atbalsta summa		lav		sN=Atbalsta summa | sG=Atbalsta summas | sD=Atbalsta summai | sA=Atbalsta summu | sL=Atbalsta summā
costs	grant	Atbalsts		lav		sN=Atbalsts | sG=Atbalsta | sD=Atbalstam | sA=Atbalstu | sL=Atbalstā
costs	grant	Atveseļošanas fonda finansējums		lav		sN=Atveseļošanas fonda finansējums | sG=Atveseļošanas fonda finansējuma | sD=Atveseļošanas fonda finansējumam | sA=Atveseļošanas fonda finansējumu | sL=Atveseļošanas fonda finansējumā
costs	grant	Awarded amount		eng		Awarded amount
costs	grant	Awarded grant		eng		Awarded grant
costs	grant	Co-financing rate		eng		Co-financing rate
costs	grant	Dotācija	generic	lav		Dotācija
costs	grant	EEA Grants contribution		eng		EEA Grants contribution
costs	grant	EEA grant		eng		EEA grant
costs	grant	EEZ finansējums		lav		sN=EEZ finansējums | sG=EEZ finansējuma | sD=EEZ finansējumam | sA=EEZ finansējumu | sL=EEZ finansējumā
costs	grant	EEZ grants		lav		sN=EEZ grants | sG=EEZ granta | sD=EEZ grantam | sA=EEZ grantu | sL=EEZ grantā
costs	grant	EEZ/Norvēģijas finansējums		lav		sN=EEZ/Norvēģijas finansējums | sG=EEZ/Norvēģijas finansējuma | sD=EEZ/Norvēģijas finansējumam | sA=EEZ/Norvēģijas finansējumu | sL=EEZ/Norvēģijas finansējumā
costs	grant	EJZAF finansējums		lav		sN=EJZAF finansējums | sG=EJZAF finansējuma | sD=EJZAF finansējumam | sA=EJZAF finansējumu | sL=EJZAF finansējumā
costs	grant	EJZF finansējums		lav		sN=EJZF finansējums | sG=EJZF finansējuma | sD=EJZF finansējumam | sA=EJZF finansējumu | sL=EJZF finansējumā
costs	grant	EJZF līdzfinansējums		lav		sN=EJZF līdzfinansējums | sG=EJZF līdzfinansējuma | sD=EJZF līdzfinansējumam | sA=EJZF līdzfinansējumu | sL=EJZF līdzfinansējumā
costs	grant	EKII finansējums		lav		sN=EKII finansējums | sG=EKII finansējuma | sD=EKII finansējumam | sA=EKII finansējumu | sL=EKII finansējumā
costs	grant	ELFLA atbalsts		lav		sN=ELFLA atbalsts | sG=ELFLA atbalsta | sD=ELFLA atbalstam | sA=ELFLA atbalstu | sL=ELFLA atbalstā
costs	grant	ELFLA finansējums		lav		sN=ELFLA finansējums | sG=ELFLA finansējuma | sD=ELFLA finansējumam | sA=ELFLA finansējumu | sL=ELFLA finansējumā
costs	grant	ELFLA līdzfinansējums		lav		sN=ELFLA līdzfinansējums | sG=ELFLA līdzfinansējuma | sD=ELFLA līdzfinansējumam | sA=ELFLA līdzfinansējumu | sL=ELFLA līdzfinansējumā
costs	grant	ERAF atbalsts		lav		sN=ERAF atbalsts | sG=ERAF atbalsta | sD=ERAF atbalstam | sA=ERAF atbalstu | sL=ERAF atbalstā
costs	grant	ERAF daļa		lav		sN=ERAF daļa | sG=ERAF daļas | sD=ERAF daļai | sA=ERAF daļu | sL=ERAF daļā
costs	grant	ERAF finansiejums		ltg		ERAF finansiejums
costs	grant	ERAF finansējums		lav		sN=ERAF finansējums | sG=ERAF finansējuma | sD=ERAF finansējumam | sA=ERAF finansējumu | sL=ERAF finansējumā
costs	grant	ERAF līdzfinansējuma likme		lav		ERAF līdzfinansējuma likme
costs	grant	ERAF līdzfinansējums		lav		sN=ERAF līdzfinansējums | sG=ERAF līdzfinansējuma | sD=ERAF līdzfinansējumam | sA=ERAF līdzfinansējumu | sL=ERAF līdzfinansējumā
costs	grant	ERDF co-financing		eng		ERDF co-financing
costs	grant	ERDF contribution		eng		ERDF contribution
costs	grant	ERDF funding		eng		ERDF funding
costs	grant	ES atbalsts		lav		sN=ES atbalsts | sG=ES atbalsta | sD=ES atbalstam | sA=ES atbalstu | sL=ES atbalstā
costs	grant	ES finansējums		lav		sN=ES finansējums | sG=ES finansējuma | sD=ES finansējumam | sA=ES finansējumu | sL=ES finansējumā
costs	grant	ES fonda finansējums		lav		sN=ES fonda finansējums | sG=ES fonda finansējuma | sD=ES fonda finansējumam | sA=ES fonda finansējumu | sL=ES fonda finansējumā
costs	grant	ES fondu finansējums		lav		sN=ES fondu finansējums | sG=ES fondu finansējuma | sD=ES fondu finansējumam | sA=ES fondu finansējumu | sL=ES fondu finansējumā
costs	grant	ES līdzfinansējums		lav		sN=ES līdzfinansējums | sG=ES līdzfinansējuma | sD=ES līdzfinansējumam | sA=ES līdzfinansējumu | sL=ES līdzfinansējumā
costs	grant	ESF co-financing		eng		ESF co-financing
costs	grant	ESF finansējums		lav		sN=ESF finansējums | sG=ESF finansējuma | sD=ESF finansējumam | sA=ESF finansējumu | sL=ESF finansējumā
costs	grant	ESF funding		eng		ESF funding
costs	grant	ESF līdzfinansējums		lav		sN=ESF līdzfinansējums | sG=ESF līdzfinansējuma | sD=ESF līdzfinansējumam | sA=ESF līdzfinansējumu | sL=ESF līdzfinansējumā
costs	grant	ESF+ finansējums		lav		sN=ESF+ finansējums | sG=ESF+ finansējuma | sD=ESF+ finansējumam | sA=ESF+ finansējumu | sL=ESF+ finansējumā
costs	grant	EU budget		eng		EU budget
costs	grant	EU co-financing		eng		EU co-financing
costs	grant	EU contribution		eng		EU contribution
costs	grant	EU funding		eng		EU funding
costs	grant	EU grant		eng		EU grant
costs	grant	EU share		eng		EU share
costs	grant	EU support		eng		EU support
costs	grant	Eiropas Reģionālās attīstības fonda finansējums		lav		sN=Eiropas Reģionālās attīstības fonda finansējums | sG=Eiropas Reģionālās attīstības fonda finansējuma | sD=Eiropas Reģionālās attīstības fonda finansējumam | sA=Eiropas Reģionālās attīstības fonda finansējumu | sL=Eiropas Reģionālās attīstības fonda finansējumā
costs	grant	Eiropas Savienības finansējums		lav		sN=Eiropas Savienības finansējums | sG=Eiropas Savienības finansējuma | sD=Eiropas Savienības finansējumam | sA=Eiropas Savienības finansējumu | sL=Eiropas Savienības finansējumā
costs	grant	Eiropas Savienības fondu finansējums		lav		sN=Eiropas Savienības fondu finansējums | sG=Eiropas Savienības fondu finansējuma | sD=Eiropas Savienības fondu finansējumam | sA=Eiropas Savienības fondu finansējumu | sL=Eiropas Savienības fondu finansējumā
costs	grant	Eiropas Sociālā fonda finansējums		lav		sN=Eiropas Sociālā fonda finansējums | sG=Eiropas Sociālā fonda finansējuma | sD=Eiropas Sociālā fonda finansējumam | sA=Eiropas Sociālā fonda finansējumu | sL=Eiropas Sociālā fonda finansējumā
costs	grant	Elastības finansējums		lav		sN=Elastības finansējums | sG=Elastības finansējuma | sD=Elastības finansējumam | sA=Elastības finansējumu | sL=Elastības finansējumā
costs	grant	External funding		eng		External funding
costs	grant	Finansējuma apjoms		lav		sN=Finansējuma apjoms | sG=Finansējuma apjoma | sD=Finansējuma apjomam | sA=Finansējuma apjomu | sL=Finansējuma apjomā
costs	grant	Finansējuma apmērs		lav		sN=Finansējuma apmērs | sG=Finansējuma apmēra | sD=Finansējuma apmēram | sA=Finansējuma apmēru | sL=Finansējuma apmērā
costs	grant	Finansējuma intensitāte		lav		Finansējuma intensitāte
costs	grant	Finansējums projektam		lav		sN=Finansējums projektam | sG=Finansējuma projektam | sD=Finansējumam projektam | sA=Finansējumu projektam | sL=Finansējumā projektam
costs	grant	Fonda finansiejums		ltg		Fonda finansiejums
costs	grant	Fonda finansējums		lav		sN=Fonda finansējums | sG=Fonda finansējuma | sD=Fonda finansējumam | sA=Fonda finansējumu | sL=Fonda finansējumā
costs	grant	Fonda līdzfinansējums		lav		sN=Fonda līdzfinansējums | sG=Fonda līdzfinansējuma | sD=Fonda līdzfinansējumam | sA=Fonda līdzfinansējumu | sL=Fonda līdzfinansējumā
costs	grant	Fund contribution		eng		Fund contribution
costs	grant	Funding awarded		eng		Funding awarded
costs	grant	Funding from the programme		eng		Funding from the programme
costs	grant	Grant	generic	eng		Grant
costs	grant	Grant amount		eng		Grant amount
costs	grant	Grant awarded		eng		Grant awarded
costs	grant	Grant from the programme		eng		Grant from the programme
costs	grant	Granta apjoms		lav		sN=Granta apjoms | sG=Granta apjoma | sD=Granta apjomam | sA=Granta apjomu | sL=Granta apjomā
costs	grant	Granta apmērs		lav		sN=Granta apmērs | sG=Granta apmēra | sD=Granta apmēram | sA=Granta apmēru | sL=Granta apmērā
costs	grant	Granta finansējums		lav		sN=Granta finansējums | sG=Granta finansējuma | sD=Granta finansējumam | sA=Granta finansējumu | sL=Granta finansējumā
costs	grant	Granta summa		lav		sN=Granta summa | sG=Granta summas | sD=Granta summai | sA=Granta summu | sL=Granta summā
costs	grant	Grants	generic	lav		Grants
costs	grant	KF finansējums		lav		sN=KF finansējums | sG=KF finansējuma | sD=KF finansējumam | sA=KF finansējumu | sL=KF finansējumā
costs	grant	KF līdzfinansējums		lav		sN=KF līdzfinansējums | sG=KF līdzfinansējuma | sD=KF līdzfinansējumam | sA=KF līdzfinansējumu | sL=KF līdzfinansējumā
costs	grant	KPFI finansējums		lav		sN=KPFI finansējums | sG=KPFI finansējuma | sD=KPFI finansējumam | sA=KPFI finansējumu | sL=KPFI finansējumā
costs	grant	Kohēzijas fonda finansējums		lav		sN=Kohēzijas fonda finansējums | sG=Kohēzijas fonda finansējuma | sD=Kohēzijas fonda finansējumam | sA=Kohēzijas fonda finansējumu | sL=Kohēzijas fonda finansējumā
costs	grant	LEADER finansējums		lav		sN=LEADER finansējums | sG=LEADER finansējuma | sD=LEADER finansējumam | sA=LEADER finansējumu | sL=LEADER finansējumā
costs	grant	LVAF finansējums		lav		sN=LVAF finansējums | sG=LVAF finansējuma | sD=LVAF finansējumam | sA=LVAF finansējumu | sL=LVAF finansējumā
costs	grant	Līdzfinansējuma likme		lav		Līdzfinansējuma likme
costs	grant	NFI finansējums		lav		sN=NFI finansējums | sG=NFI finansējuma | sD=NFI finansējumam | sA=NFI finansējumu | sL=NFI finansējumā
costs	grant	No kurām ERAF finansējums		lav		sN=No kurām ERAF finansējums | sG=No kurām ERAF finansējuma | sD=No kurām ERAF finansējumam | sA=No kurām ERAF finansējumu | sL=No kurām ERAF finansējumā
costs	grant	No kurām publiskais finansējums		lav		sN=No kurām publiskais finansējums | sG=No kurām publiskā finansējuma | sD=No kurām publiskajam finansējumam | sA=No kurām publisko finansējumu | sL=No kurām publiskajā finansējumā
costs	grant	No tā ERAF finansējums		lav		sN=No tā ERAF finansējums | sG=No tā ERAF finansējuma | sD=No tā ERAF finansējumam | sA=No tā ERAF finansējumu | sL=No tā ERAF finansējumā
costs	grant	Norvēģijas finanšu instrumenta finansējums		lav		sN=Norvēģijas finanšu instrumenta finansējums | sG=Norvēģijas finanšu instrumenta finansējuma | sD=Norvēģijas finanšu instrumenta finansējumam | sA=Norvēģijas finanšu instrumenta finansējumu | sL=Norvēģijas finanšu instrumenta finansējumā
costs	grant	Piesaistītais finansējums		lav		sN=Piesaistītais finansējums | sG=Piesaistītais finansējuma | sD=Piesaistītais finansējumam | sA=Piesaistītais finansējumu | sL=Piesaistītais finansējumā
costs	grant	Piešķirta dotācija		lav		sN=Piešķirta dotācija | sG=Piešķirta dotācijas | sD=Piešķirta dotācijai | sA=Piešķirta dotāciju | sL=Piešķirta dotācijā
costs	grant	Piešķirtais finansējums		lav		sN=Piešķirtais finansējums | sG=Piešķirtā finansējuma | sD=Piešķirtajam finansējumam | sA=Piešķirto finansējumu | sL=Piešķirtajā finansējumā
costs	grant	Piešķirts		lav		Piešķirts
costs	grant	Piešķirtā dotācija		lav		sN=Piešķirtā dotācija | sG=Piešķirtās dotācijas | sD=Piešķirtajai dotācijai | sA=Piešķirto dotāciju | sL=Piešķirtajā dotācijā
costs	grant	Piešķirtā summa		lav		sN=Piešķirtā summa | sG=Piešķirtās summas | sD=Piešķirtajai summai | sA=Piešķirto summu | sL=Piešķirtajā summā
costs	grant	Programmas finansējums		lav	costs:programme	sN=Programmas finansējums | sG=Programmas finansējuma | sD=Programmas finansējumam | sA=Programmas finansējumu | sL=Programmas finansējumā
costs	grant	Programmas līdzfinansējums		lav		sN=Programmas līdzfinansējums | sG=Programmas līdzfinansējuma | sD=Programmas līdzfinansējumam | sA=Programmas līdzfinansējumu | sL=Programmas līdzfinansējumā
costs	grant	Programme co-financing		eng		Programme co-financing
costs	grant	Programme funding		eng		Programme funding
costs	grant	Projekta finansējuma apmērs		lav		sN=Projekta finansējuma apmērs | sG=Projekta finansējuma apmēra | sD=Projekta finansējuma apmēram | sA=Projekta finansējuma apmēru | sL=Projekta finansējuma apmērā
costs	grant	Projekta granta summa		lav		sN=Projekta granta summa | sG=Projekta granta summas | sD=Projekta granta summai | sA=Projekta granta summu | sL=Projekta granta summā
costs	grant	Projekta grants		lav		sN=Projekta grants | sG=Projekta granta | sD=Projekta grantam | sA=Projekta grantu | sL=Projekta grantā
costs	grant	Projekta ārējais līdzfinansējums		lav		sN=Projekta ārējais līdzfinansējums | sG=Projekta ārējā līdzfinansējuma | sD=Projekta ārējam līdzfinansējumam | sA=Projekta ārējo līdzfinansējumu | sL=Projekta ārējā līdzfinansējumā
costs	grant	Projektam piešķirtais finansējums		lav		sN=Projektam piešķirtais finansējums | sG=Projektam piešķirtā finansējuma | sD=Projektam piešķirtajam finansējumam | sA=Projektam piešķirto finansējumu | sL=Projektam piešķirtajā finansējumā
costs	grant	Projektam piešķirts		lav		Projektam piešķirts
costs	grant	Public funding		eng		Public funding
costs	grant	Publiskais atbalsts		lav		sN=Publiskais atbalsts | sG=Publiskā atbalsta | sD=Publiskajam atbalstam | sA=Publisko atbalstu | sL=Publiskajā atbalstā
costs	grant	Publiskais finansējums		lav		sN=Publiskais finansējums | sG=Publiskā finansējuma | sD=Publiskajam finansējumam | sA=Publisko finansējumu | sL=Publiskajā finansējumā
costs	grant	Publiskā finansējuma summa		lav		sN=Publiskā finansējuma summa | sG=Publiskā finansējuma summas | sD=Publiskā finansējuma summai | sA=Publiskā finansējuma summu | sL=Publiskā finansējuma summā
costs	grant	Pīškiertais finansiejums		ltg		Pīškiertais finansiejums
costs	grant	Requested grant		eng		Requested grant
costs	grant	Sabiedriskais atbalsts		lav		sN=Sabiedriskais atbalsts | sG=Sabiedriskā atbalsta | sD=Sabiedriskajam atbalstam | sA=Sabiedrisko atbalstu | sL=Sabiedriskajā atbalstā
costs	grant	Sabiedriskais finansējums		lav		sN=Sabiedriskais finansējums | sG=Sabiedriskā finansējuma | sD=Sabiedriskajam finansējumam | sA=Sabiedrisko finansējumu | sL=Sabiedriskajā finansējumā
costs	grant	Saņemtais atbalsts		lav		sN=Saņemtais atbalsts | sG=Saņemtais atbalsta | sD=Saņemtais atbalstam | sA=Saņemtais atbalstu | sL=Saņemtais atbalstā
costs	grant	Saņemtais finansējums		lav		sN=Saņemtais finansējums | sG=Saņemtais finansējuma | sD=Saņemtais finansējumam | sA=Saņemtais finansējumu | sL=Saņemtais finansējumā
costs	grant	Support amount		eng		Support amount
costs	grant	Support awarded		eng		Support awarded
costs	grant	T.sk. publiskais finansējums		lav		sN=T.sk. publiskais finansējums | sG=T.sk. publiskā finansējuma | sD=T.sk. publiskajam finansējumam | sA=T.sk. publisko finansējumu | sL=T.sk. publiskajā finansējumā
costs	grant	TPF finansējums		lav		sN=TPF finansējums | sG=TPF finansējuma | sD=TPF finansējumam | sA=TPF finansējumu | sL=TPF finansējumā
costs	grant	Tajā skaitā publiskais finansējums		lav		sN=Tajā skaitā publiskais finansējums | sG=Tajā skaitā publiskā finansējuma | sD=Tajā skaitā publiskajam finansējumam | sA=Tajā skaitā publisko finansējumu | sL=Tajā skaitā publiskajā finansējumā
costs	grant	VKKF finansējums		lav		sN=VKKF finansējums | sG=VKKF finansējuma | sD=VKKF finansējumam | sA=VKKF finansējumu | sL=VKKF finansējumā
costs	grant	VKKF piešķirtais finansējums		lav		sN=VKKF piešķirtais finansējums | sG=VKKF piešķirtā finansējuma | sD=VKKF piešķirtajam finansējumam | sA=VKKF piešķirto finansējumu | sL=VKKF piešķirtajā finansējumā
costs	grant	Valsts un ES finansējums		lav		sN=Valsts un ES finansējums | sG=Valsts un ES finansējuma | sD=Valsts un ES finansējumam | sA=Valsts un ES finansējumu | sL=Valsts un ES finansējumā
costs	grant	Ārējais finansējums		lav		sN=Ārējais finansējums | sG=Ārējā finansējuma | sD=Ārējam finansējumam | sA=Ārējo finansējumu | sL=Ārējā finansējumā
costs	grant	Ārējais līdzfinansējums		lav		sN=Ārējais līdzfinansējums | sG=Ārējā līdzfinansējuma | sD=Ārējam līdzfinansējumam | sA=Ārējo līdzfinansējumu | sL=Ārējā līdzfinansējumā
costs	grant	Грант		rus		Грант
costs	grant	Софинансирование ЕС		rus		Софинансирование ЕС
costs	grant	Финансирование ЕРАФ		rus		Финансирование ЕРАФ
costs	grant	Финансирование ЕС		rus		Финансирование ЕС
costs	grant	Финансирование фонда		rus		Финансирование фонда
costs	ineligible	Ineligible costs		eng		Ineligible costs
costs	ineligible	Neattiecināmie izdevumi		lav		pN=Neattiecināmie izdevumi | pG=Neattiecināmo izdevumu | pD=Neattiecināmajiem izdevumiem | pA=Neattiecināmos izdevumus | pL=Neattiecināmajos izdevumos
costs	ineligible	Neattiecināmo izmaksu segšanu		lav		Neattiecināmo izmaksu segšanu
costs	ineligible	Neattiecināmās izmaksas		lav		pN,pA=Neattiecināmās izmaksas | pG=Neattiecināmo izmaksu | pD=Neattiecināmajām izmaksām | pL=Neattiecināmajās izmaksās
costs	ineligible	Non-eligible costs		eng		Non-eligible costs
costs	ineligible	Projekta neattiecināmās izmaksas		lav		pN,pA=Projekta neattiecināmās izmaksas | pG=Projekta neattiecināmo izmaksu | pD=Projekta neattiecināmajām izmaksām | pL=Projekta neattiecināmajās izmaksās
costs	own	Applicant contribution		eng		Applicant contribution
costs	own	Biedrības līdzfinansējums		lav		sN=Biedrības līdzfinansējums | sG=Biedrības līdzfinansējuma | sD=Biedrības līdzfinansējumam | sA=Biedrības līdzfinansējumu | sL=Biedrības līdzfinansējumā
costs	own	Co-financing	generic	eng		Co-financing
costs	own	Co-financing by the partners		eng		Co-financing by the partners
costs	own	Dalībnieka līdzfinansējums		lav		sN=Dalībnieka līdzfinansējums | sG=Dalībnieka līdzfinansējuma | sD=Dalībnieka līdzfinansējumam | sA=Dalībnieka līdzfinansējumu | sL=Dalībnieka līdzfinansējumā
costs	own	Domes finansējums		lav		sN=Domes finansējums | sG=Domes finansējuma | sD=Domes finansējumam | sA=Domes finansējumu | sL=Domes finansējumā
costs	own	Finansējuma saņēmēja līdzfinansējums		lav		sN=Finansējuma saņēmēja līdzfinansējums | sG=Finansējuma saņēmēja līdzfinansējuma | sD=Finansējuma saņēmēja līdzfinansējumam | sA=Finansējuma saņēmēja līdzfinansējumu | sL=Finansējuma saņēmēja līdzfinansējumā
costs	own	Iesniedzēja ieguldījums		lav		sN=Iesniedzēja ieguldījums | sG=Iesniedzēja ieguldījuma | sD=Iesniedzēja ieguldījumam | sA=Iesniedzēja ieguldījumu | sL=Iesniedzēja ieguldījumā
costs	own	Institūcijas līdzfinansējums		lav		sN=Institūcijas līdzfinansējums | sG=Institūcijas līdzfinansējuma | sD=Institūcijas līdzfinansējumam | sA=Institūcijas līdzfinansējumu | sL=Institūcijas līdzfinansējumā
costs	own	Local co-financing		eng		Local co-financing
costs	own	Local government contribution		eng		Local government contribution
costs	own	Līdzfinansējuma apmērs		lav		sN=Līdzfinansējuma apmērs | sG=Līdzfinansējuma apmēra | sD=Līdzfinansējuma apmēram | sA=Līdzfinansējuma apmēru | sL=Līdzfinansējuma apmērā
costs	own	Līdzfinansējums	generic	lav	costs:grant	Līdzfinansējums
costs	own	Municipal co-financing		eng		Municipal co-financing
costs	own	Municipality co-financing		eng		Municipality co-financing
costs	own	Nepieciešamais līdzfinansējums		lav		sN=Nepieciešamais līdzfinansējums | sG=Nepieciešamais līdzfinansējuma | sD=Nepieciešamais līdzfinansējumam | sA=Nepieciešamais līdzfinansējumu | sL=Nepieciešamais līdzfinansējumā
costs	own	Novada domes līdzfinansējums		lav		sN=Novada domes līdzfinansējums | sG=Novada domes līdzfinansējuma | sD=Novada domes līdzfinansējumam | sA=Novada domes līdzfinansējumu | sL=Novada domes līdzfinansējumā
costs	own	Novada pašvaldības līdzfinansējums		lav		sN=Novada pašvaldības līdzfinansējums | sG=Novada pašvaldības līdzfinansējuma | sD=Novada pašvaldības līdzfinansējumam | sA=Novada pašvaldības līdzfinansējumu | sL=Novada pašvaldības līdzfinansējumā
costs	own	Own co-financing		eng		Own co-financing
costs	own	Own contribution		eng		Own contribution
costs	own	Own contribution of the partners		eng		Own contribution of the partners
costs	own	Own funding		eng		Own funding
costs	own	Partner contribution		eng		Partner contribution
costs	own	Partneru ieguldījums		lav		sN=Partneru ieguldījums | sG=Partneru ieguldījuma | sD=Partneru ieguldījumam | sA=Partneru ieguldījumu | sL=Partneru ieguldījumā
costs	own	Partneru līdzfinansējums		lav		sN=Partneru līdzfinansējums | sG=Partneru līdzfinansējuma | sD=Partneru līdzfinansējumam | sA=Partneru līdzfinansējumu | sL=Partneru līdzfinansējumā
costs	own	Pašfinansējums		lav		sN=Pašfinansējums | sG=Pašfinansējuma | sD=Pašfinansējumam | sA=Pašfinansējumu | sL=Pašfinansējumā
costs	own	Pašu daļa		lav		sN=Pašu daļa | sG=Pašu daļas | sD=Pašu daļai | sA=Pašu daļu | sL=Pašu daļā
costs	own	Pašu finansējums		lav		sN=Pašu finansējums | sG=Pašu finansējuma | sD=Pašu finansējumam | sA=Pašu finansējumu | sL=Pašu finansējumā
costs	own	Pašu ieguldījums		lav		sN=Pašu ieguldījums | sG=Pašu ieguldījuma | sD=Pašu ieguldījumam | sA=Pašu ieguldījumu | sL=Pašu ieguldījumā
costs	own	Pašu līdzekļi		lav		pN=Pašu līdzekļi | pG=Pašu līdzekļu | pD=Pašu līdzekļiem | pA=Pašu līdzekļus | pL=Pašu līdzekļos
costs	own	Pašu līdzfinansējums		lav		sN=Pašu līdzfinansējums | sG=Pašu līdzfinansējuma | sD=Pašu līdzfinansējumam | sA=Pašu līdzfinansējumu | sL=Pašu līdzfinansējumā
costs	own	Pašvaldības budžeta finansējums		lav		sN=Pašvaldības budžeta finansējums | sG=Pašvaldības budžeta finansējuma | sD=Pašvaldības budžeta finansējumam | sA=Pašvaldības budžeta finansējumu | sL=Pašvaldības budžeta finansējumā
costs	own	Pašvaldības budžeta līdzekļi		lav		pN=Pašvaldības budžeta līdzekļi | pG=Pašvaldības budžeta līdzekļu | pD=Pašvaldības budžeta līdzekļiem | pA=Pašvaldības budžeta līdzekļus | pL=Pašvaldības budžeta līdzekļos
costs	own	Pašvaldības daļa		lav		sN=Pašvaldības daļa | sG=Pašvaldības daļas | sD=Pašvaldības daļai | sA=Pašvaldības daļu | sL=Pašvaldības daļā
costs	own	Pašvaldības finansējums		lav		sN=Pašvaldības finansējums | sG=Pašvaldības finansējuma | sD=Pašvaldības finansējumam | sA=Pašvaldības finansējumu | sL=Pašvaldības finansējumā
costs	own	Pašvaldības ieguldījums		lav		sN=Pašvaldības ieguldījums | sG=Pašvaldības ieguldījuma | sD=Pašvaldības ieguldījumam | sA=Pašvaldības ieguldījumu | sL=Pašvaldības ieguldījumā
costs	own	Pašvaldības līdzfinansējums		lav		sN=Pašvaldības līdzfinansējums | sG=Pašvaldības līdzfinansējuma | sD=Pašvaldības līdzfinansējumam | sA=Pašvaldības līdzfinansējumu | sL=Pašvaldības līdzfinansējumā
costs	own	Pašvaldību finansējums		lav		sN=Pašvaldību finansējums | sG=Pašvaldību finansējuma | sD=Pašvaldību finansējumam | sA=Pašvaldību finansējumu | sL=Pašvaldību finansējumā
costs	own	Pašvaldību līdzfinansējums		lav		sN=Pašvaldību līdzfinansējums | sG=Pašvaldību līdzfinansējuma | sD=Pašvaldību līdzfinansējumam | sA=Pašvaldību līdzfinansējumu | sL=Pašvaldību līdzfinansējumā
costs	own	Pilsētas domes līdzfinansējums		lav		sN=Pilsētas domes līdzfinansējums | sG=Pilsētas domes līdzfinansējuma | sD=Pilsētas domes līdzfinansējumam | sA=Pilsētas domes līdzfinansējumu | sL=Pilsētas domes līdzfinansējumā
costs	own	Pošvaļdeibys finansiejums		ltg		Pošvaļdeibys finansiejums
costs	own	Pošvaļdeibys leidzfinansiejums		ltg		Pošvaļdeibys leidzfinansiejums
costs	own	Projekta iesniedzēja finansējums		lav		sN=Projekta iesniedzēja finansējums | sG=Projekta iesniedzēja finansējuma | sD=Projekta iesniedzēja finansējumam | sA=Projekta iesniedzēja finansējumu | sL=Projekta iesniedzēja finansējumā
costs	own	Projekta iesniedzēja līdzfinansējums		lav		sN=Projekta iesniedzēja līdzfinansējums | sG=Projekta iesniedzēja līdzfinansējuma | sD=Projekta iesniedzēja līdzfinansējumam | sA=Projekta iesniedzēja līdzfinansējumu | sL=Projekta iesniedzēja līdzfinansējumā
costs	own	Savs līdzfinansējums		lav		sN=Savs līdzfinansējums | sG=Savs līdzfinansējuma | sD=Savs līdzfinansējumam | sA=Savs līdzfinansējumu | sL=Savs līdzfinansējumā
costs	own	Saņēmēja daļa		lav		sN=Saņēmēja daļa | sG=Saņēmēja daļas | sD=Saņēmēja daļai | sA=Saņēmēja daļu | sL=Saņēmēja daļā
costs	own	Saņēmēja līdzfinansējums		lav		sN=Saņēmēja līdzfinansējums | sG=Saņēmēja līdzfinansējuma | sD=Saņēmēja līdzfinansējumam | sA=Saņēmēja līdzfinansējumu | sL=Saņēmēja līdzfinansējumā
costs	own	Собственное финансирование		rus		Собственное финансирование
costs	own	Софинансирование самоуправления		rus		Софинансирование самоуправления
costs	own	Финансирование самоуправления		rus		Финансирование самоуправления
costs	part	Bibliotēkas finansējums projektā		lav		sN=Bibliotēkas finansējums projektā | sG=Bibliotēkas finansējuma projektā | sD=Bibliotēkas finansējumam projektā | sA=Bibliotēkas finansējumu projektā | sL=Bibliotēkas finansējumā projektā
costs	part	Būvdarbu izmaksas		lav		pN,pA=Būvdarbu izmaksas | pG=Būvdarbu izmaksu | pD=Būvdarbu izmaksām | pL=Būvdarbu izmaksās
costs	part	Būvdarbu līguma summa		lav		sN=Būvdarbu līguma summa | sG=Būvdarbu līguma summas | sD=Būvdarbu līguma summai | sA=Būvdarbu līguma summu | sL=Būvdarbu līguma summā
costs	part	Būvniecības izmaksas		lav		pN,pA=Būvniecības izmaksas | pG=Būvniecības izmaksu | pD=Būvniecības izmaksām | pL=Būvniecības izmaksās
costs	part	Būvprojekta izmaksas		lav		pN,pA=Būvprojekta izmaksas | pG=Būvprojekta izmaksu | pD=Būvprojekta izmaksām | pL=Būvprojekta izmaksās
costs	part	Contract price		eng		Contract price
costs	part	Iepirkuma summa		lav		sN=Iepirkuma summa | sG=Iepirkuma summas | sD=Iepirkuma summai | sA=Iepirkuma summu | sL=Iepirkuma summā
costs	part	Kopējās būvniecības izmaksas		lav		pN,pA=Kopējās būvniecības izmaksas | pG=Kopējās būvniecības izmaksu | pD=Kopējās būvniecības izmaksām | pL=Kopējās būvniecības izmaksās
costs	part	Līguma cena		lav		sN=Līguma cena | sG=Līguma cenas | sD=Līguma cenai | sA=Līguma cenu | sL=Līguma cenā
costs	part	Līguma kopsumma		lav		sN=Līguma kopsumma | sG=Līguma kopsummas | sD=Līguma kopsummai | sA=Līguma kopsummu | sL=Līguma kopsummā
costs	part	Līguma summa		lav		sN=Līguma summa | sG=Līguma summas | sD=Līguma summai | sA=Līguma summu | sL=Līguma summā
costs	part	Līgumcena	generic	lav		Līgumcena
costs	part	Novada domes budžets ir		lav		Novada domes budžets ir
costs	part	Partner budget		eng		Partner budget
costs	part	Partnera budžets		lav		sN=Partnera budžets | sG=Partnera budžeta | sD=Partnera budžetam | sA=Partnera budžetu | sL=Partnera budžetā
costs	part	Partnera finansējums		lav		sN=Partnera finansējums | sG=Partnera finansējuma | sD=Partnera finansējumam | sA=Partnera finansējumu | sL=Partnera finansējumā
costs	part	Pašvaldības budžets projektā		lav		sN=Pašvaldības budžets projektā | sG=Pašvaldības budžeta projektā | sD=Pašvaldības budžetam projektā | sA=Pašvaldības budžetu projektā | sL=Pašvaldības budžetā projektā
costs	part	Pašvaldības projekta daļa		lav		sN=Pašvaldības projekta daļa | sG=Pašvaldības projekta daļas | sD=Pašvaldības projekta daļai | sA=Pašvaldības projekta daļu | sL=Pašvaldības projekta daļā
costs	part	Projekta daļa		lav		sN=Projekta daļa | sG=Projekta daļas | sD=Projekta daļai | sA=Projekta daļu | sL=Projekta daļā
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
costs	private	Donations		eng		Donations
costs	private	Private contribution		eng		Private contribution
costs	private	Private funding		eng		Private funding
costs	private	Privātais finansējums		lav		sN=Privātais finansējums | sG=Privātā finansējuma | sD=Privātajam finansējumam | sA=Privāto finansējumu | sL=Privātajā finansējumā
costs	private	Privātais līdzfinansējums		lav		sN=Privātais līdzfinansējums | sG=Privātā līdzfinansējuma | sD=Privātajam līdzfinansējumam | sA=Privāto līdzfinansējumu | sL=Privātajā līdzfinansējumā
costs	private	Privātie līdzekļi		lav		pN=Privātie līdzekļi | pG=Privāto līdzekļu | pD=Privātajiem līdzekļiem | pA=Privātos līdzekļus | pL=Privātajos līdzekļos
costs	private	Privātā attiecināmā daļa		lav		sN=Privātā attiecināmā daļa | sG=Privātās attiecināmās daļas | sD=Privātajai attiecināmajai daļai | sA=Privāto attiecināmo daļu | sL=Privātajā attiecināmajā daļā
costs	private	Sponsoru finansējums		lav		sN=Sponsoru finansējums | sG=Sponsoru finansējuma | sD=Sponsoru finansējumam | sA=Sponsoru finansējumu | sL=Sponsoru finansējumā
costs	private	Ziedojumi	generic	lav		Ziedojumi
costs	programme	Available funding		eng		Available funding
costs	programme	Konkursa budžets		lav		sN=Konkursa budžets | sG=Konkursa budžeta | sD=Konkursa budžetam | sA=Konkursa budžetu | sL=Konkursa budžetā
costs	programme	Konkursa finansējums		lav		sN=Konkursa finansējums | sG=Konkursa finansējuma | sD=Konkursa finansējumam | sA=Konkursa finansējumu | sL=Konkursa finansējumā
costs	programme	Konkursam pieejamais finansējums		lav		sN=Konkursam pieejamais finansējums | sG=Konkursam pieejamais finansējuma | sD=Konkursam pieejamais finansējumam | sA=Konkursam pieejamais finansējumu | sL=Konkursam pieejamais finansējumā
costs	programme	Kopējais konkursa finansējums		lav		sN=Kopējais konkursa finansējums | sG=Kopējais konkursa finansējuma | sD=Kopējais konkursa finansējumam | sA=Kopējais konkursa finansējumu | sL=Kopējais konkursa finansējumā
costs	programme	Kopējais pieejamais finansējums		lav		sN=Kopējais pieejamais finansējums | sG=Kopējais pieejamais finansējuma | sD=Kopējais pieejamais finansējumam | sA=Kopējais pieejamais finansējumu | sL=Kopējais pieejamais finansējumā
costs	programme	Kopējais programmas finansējums		lav		sN=Kopējais programmas finansējums | sG=Kopējais programmas finansējuma | sD=Kopējais programmas finansējumam | sA=Kopējais programmas finansējumu | sL=Kopējais programmas finansējumā
costs	programme	Kārtai pieejamais finansējums		lav		sN=Kārtai pieejamais finansējums | sG=Kārtai pieejamais finansējuma | sD=Kārtai pieejamais finansējumam | sA=Kārtai pieejamais finansējumu | sL=Kārtai pieejamais finansējumā
costs	programme	Pasākuma kopējais finansējums		lav		sN=Pasākuma kopējais finansējums | sG=Pasākuma kopējā finansējuma | sD=Pasākuma kopējam finansējumam | sA=Pasākuma kopējo finansējumu | sL=Pasākuma kopējā finansējumā
costs	programme	Pieejamais KP finansējums kopā (EUR)		lav		sN=Pieejamais KP finansējums kopā (EUR) | sG=Pieejamais KP finansējuma kopā (EUR) | sD=Pieejamais KP finansējumam kopā (EUR) | sA=Pieejamais KP finansējumu kopā (EUR) | sL=Pieejamais KP finansējumā kopā (EUR)
costs	programme	Pieejamais finansējums		lav		sN=Pieejamais finansējums | sG=Pieejamais finansējuma | sD=Pieejamais finansējumam | sA=Pieejamais finansējumu | sL=Pieejamais finansējumā
costs	programme	Plānotais AF finansējums		lav		sN=Plānotais AF finansējums | sG=Plānotais AF finansējuma | sD=Plānotais AF finansējumam | sA=Plānotais AF finansējumu | sL=Plānotais AF finansējumā
costs	programme	Plānotais ES fondu finansējums		lav		sN=Plānotais ES fondu finansējums | sG=Plānotais ES fondu finansējuma | sD=Plānotais ES fondu finansējumam | sA=Plānotais ES fondu finansējumu | sL=Plānotais ES fondu finansējumā
costs	programme	Programmas budžets		lav		sN=Programmas budžets | sG=Programmas budžeta | sD=Programmas budžetam | sA=Programmas budžetu | sL=Programmas budžetā
costs	programme	Programmas finansējums kopā		lav		sN=Programmas finansējums kopā | sG=Programmas finansējuma kopā | sD=Programmas finansējumam kopā | sA=Programmas finansējumu kopā | sL=Programmas finansējumā kopā
costs	programme	Programmas kopējais finansējums		lav		sN=Programmas kopējais finansējums | sG=Programmas kopējā finansējuma | sD=Programmas kopējam finansējumam | sA=Programmas kopējo finansējumu | sL=Programmas kopējā finansējumā
costs	programme	Total programme budget		eng		Total programme budget
costs	state	Latvijas valsts budžeta līdzekļi		lav		pN=Latvijas valsts budžeta līdzekļi | pG=Latvijas valsts budžeta līdzekļu | pD=Latvijas valsts budžeta līdzekļiem | pA=Latvijas valsts budžeta līdzekļus | pL=Latvijas valsts budžeta līdzekļos
costs	state	Nacionālais finansējums		lav		sN=Nacionālais finansējums | sG=Nacionālā finansējuma | sD=Nacionālajam finansējumam | sA=Nacionālo finansējumu | sL=Nacionālajā finansējumā
costs	state	Nacionālais līdzfinansējums		lav	costs:own	sN=Nacionālais līdzfinansējums | sG=Nacionālā līdzfinansējuma | sD=Nacionālajam līdzfinansējumam | sA=Nacionālo līdzfinansējumu | sL=Nacionālajā līdzfinansējumā
costs	state	Nacionālais publiskais finansējums		lav		sN=Nacionālais publiskais finansējums | sG=Nacionālā publiskā finansējuma | sD=Nacionālajam publiskajam finansējumam | sA=Nacionālo publisko finansējumu | sL=Nacionālajā publiskajā finansējumā
costs	state	Nacionālā daļa		lav		sN=Nacionālā daļa | sG=Nacionālās daļas | sD=Nacionālajai daļai | sA=Nacionālo daļu | sL=Nacionālajā daļā
costs	state	National co-financing		eng		National co-financing
costs	state	National contribution		eng		National contribution
costs	state	National funding		eng		National funding
costs	state	State budget funding		eng		State budget funding
costs	state	State co-financing		eng		State co-financing
costs	state	State contribution		eng		State contribution
costs	state	VB finansējums		lav		sN=VB finansējums | sG=VB finansējuma | sD=VB finansējumam | sA=VB finansējumu | sL=VB finansējumā
costs	state	Valsts atbalsts		lav		sN=Valsts atbalsts | sG=Valsts atbalsta | sD=Valsts atbalstam | sA=Valsts atbalstu | sL=Valsts atbalstā
costs	state	Valsts budžeta daļa		lav		sN=Valsts budžeta daļa | sG=Valsts budžeta daļas | sD=Valsts budžeta daļai | sA=Valsts budžeta daļu | sL=Valsts budžeta daļā
costs	state	Valsts budžeta dotācija		lav		sN=Valsts budžeta dotācija | sG=Valsts budžeta dotācijas | sD=Valsts budžeta dotācijai | sA=Valsts budžeta dotāciju | sL=Valsts budžeta dotācijā
costs	state	Valsts budžeta dotācija pašvaldībām		lav		sN=Valsts budžeta dotācija pašvaldībām | sG=Valsts budžeta dotācijas pašvaldībām | sD=Valsts budžeta dotācijai pašvaldībām | sA=Valsts budžeta dotāciju pašvaldībām | sL=Valsts budžeta dotācijā pašvaldībām
costs	state	Valsts budžeta dotācijas pašvaldībai		lav		sD=Valsts budžeta dotācijas pašvaldībai
costs	state	Valsts budžeta finansējums		lav		sN=Valsts budžeta finansējums | sG=Valsts budžeta finansējuma | sD=Valsts budžeta finansējumam | sA=Valsts budžeta finansējumu | sL=Valsts budžeta finansējumā
costs	state	Valsts budžeta līdzfinansējums		lav		sN=Valsts budžeta līdzfinansējums | sG=Valsts budžeta līdzfinansējuma | sD=Valsts budžeta līdzfinansējumam | sA=Valsts budžeta līdzfinansējumu | sL=Valsts budžeta līdzfinansējumā
costs	state	Valsts budžets		lav		sN=Valsts budžets | sG=Valsts budžeta | sD=Valsts budžetam | sA=Valsts budžetu | sL=Valsts budžetā
costs	state	Valsts dotācija		lav		sN=Valsts dotācija | sG=Valsts dotācijas | sD=Valsts dotācijai | sA=Valsts dotāciju | sL=Valsts dotācijā
costs	state	Valsts finansējums		lav		sN=Valsts finansējums | sG=Valsts finansējuma | sD=Valsts finansējumam | sA=Valsts finansējumu | sL=Valsts finansējumā
costs	state	Valsts līdzfinansējums		lav		sN=Valsts līdzfinansējums | sG=Valsts līdzfinansējuma | sD=Valsts līdzfinansējumam | sA=Valsts līdzfinansējumu | sL=Valsts līdzfinansējumā
costs	state	Государственное финансирование		rus		Государственное финансирование
costs	state	Средства госбюджета		rus		Средства госбюджета
costs	state	Финансирование из госбюджета		rus		Финансирование из госбюджета
costs	total	Budget	generic	eng		Budget
costs	total	Budget and breakdown		eng		Budget and breakdown
costs	total	Budžeta sadalījums		lav		Budžeta sadalījums
costs	total	Budžets	generic	lav		Budžets
costs	total	Cik maksā projekts		lav		sN=Cik maksā projekts | sG=Cik maksā projekta | sD=Cik maksā projektam | sA=Cik maksā projektu | sL=Cik maksā projektā
costs	total	Cik projekts maksā		lav		sN=Cik projekts maksā | sG=Cik projekta maksā | sD=Cik projektam maksā | sA=Cik projektu maksā | sL=Cik projektā maksā
costs	total	Cik tas izmaksāja		lav		Cik tas izmaksāja
costs	total	Cik tas izmaksās		lav		pL=Cik tas izmaksās
costs	total	Cik tas maksā		lav		Cik tas maksā
costs	total	Cik tas maksās		lav		Cik tas maksās
costs	total	Finansējuma sadalījums		lav		Finansējuma sadalījums
costs	total	Finansējums	generic	lav	costs:grant	Finansējums
costs	total	Finansējums kopā		lav		sN=Finansējums kopā | sG=Finansējuma kopā | sD=Finansējumam kopā | sA=Finansējumu kopā | sL=Finansējumā kopā
costs	total	Indikatīvās izmaksas		lav		pN,pA=Indikatīvās izmaksas | pG=Indikatīvo izmaksu | pD=Indikatīvajām izmaksām | pL=Indikatīvajās izmaksās
costs	total	Izmaksas	generic	lav		Izmaksas
costs	total	Izmaksas kopā		lav		sL=Izmaksas kopā
costs	total	Kopbudžets		lav		sN=Kopbudžets | sG=Kopbudžeta | sD=Kopbudžetam | sA=Kopbudžetu | sL=Kopbudžetā
costs	total	Kopā	generic	lav		Kopā
costs	total	Kopā projektam		lav		sD=Kopā projektam
costs	total	Kopējais finansējums		lav		sN=Kopējais finansējums | sG=Kopējā finansējuma | sD=Kopējam finansējumam | sA=Kopējo finansējumu | sL=Kopējā finansējumā
costs	total	Kopējais nepieciešamais finansējums		lav		sN=Kopējais nepieciešamais finansējums | sG=Kopējais nepieciešamais finansējuma | sD=Kopējais nepieciešamais finansējumam | sA=Kopējais nepieciešamais finansējumu | sL=Kopējais nepieciešamais finansējumā
costs	total	Kopējais projekta apjoms		lav		sN=Kopējais projekta apjoms | sG=Kopējais projekta apjoma | sD=Kopējais projekta apjomam | sA=Kopējais projekta apjomu | sL=Kopējais projekta apjomā
costs	total	Kopējais projekta budžets		lav		sN=Kopējais projekta budžets | sG=Kopējais projekta budžeta | sD=Kopējais projekta budžetam | sA=Kopējais projekta budžetu | sL=Kopējais projekta budžetā
costs	total	Kopējais projekta budžets ir		lav		Kopējais projekta budžets ir
costs	total	Kopējais projekta finansējums		lav		sN=Kopējais projekta finansējums | sG=Kopējais projekta finansējuma | sD=Kopējais projekta finansējumam | sA=Kopējais projekta finansējumu | sL=Kopējais projekta finansējumā
costs	total	Kopējais publiskais finansējums		lav		sN=Kopējais publiskais finansējums | sG=Kopējā publiskā finansējuma | sD=Kopējam publiskajam finansējumam | sA=Kopējo publisko finansējumu | sL=Kopējā publiskajā finansējumā
costs	total	Kopējā projekta summa		lav		sN=Kopējā projekta summa | sG=Kopējā projekta summas | sD=Kopējā projekta summai | sA=Kopējā projekta summu | sL=Kopējā projekta summā
costs	total	Kopējā summa		lav		sN=Kopējā summa | sG=Kopējās summas | sD=Kopējai summai | sA=Kopējo summu | sL=Kopējā summā
costs	total	Kopējās izmaksas		lav		pN,pA=Kopējās izmaksas | pG=Kopējo izmaksu | pD=Kopējām izmaksām | pL=Kopējās izmaksās
costs	total	Kopējās izmaksas ir		lav		Kopējās izmaksas ir
costs	total	Kopējās plānotās izmaksas		lav		pN,pA=Kopējās plānotās izmaksas | pG=Kopējo plānoto izmaksu | pD=Kopējām plānotajām izmaksām | pL=Kopējās plānotajās izmaksās
costs	total	Kopējās projekta izmaksas		lav		pN,pA=Kopējās projekta izmaksas | pG=Kopējās projekta izmaksu | pD=Kopējās projekta izmaksām | pL=Kopējās projekta izmaksās
costs	total	Kopējās projekta izmaksas ir		lav		Kopējās projekta izmaksas ir
costs	total	Kūpejais finansiejums		ltg		Kūpejais finansiejums
costs	total	Kūpejuos izmoksys		ltg		Kūpejuos izmoksys
costs	total	Overall	generic	eng		Overall
costs	total	Overall budget		eng		Overall budget
costs	total	Pavisam	generic	lav		Pavisam
costs	total	Pavisam kopā		lav		sL=Pavisam kopā
costs	total	Plānotās izmaksas		lav		pN,pA=Plānotās izmaksas | pG=Plānoto izmaksu | pD=Plānotajām izmaksām | pL=Plānotajās izmaksās
costs	total	Project budget		eng		Project budget
costs	total	Project budget total		eng		Project budget total
costs	total	Project cost		eng		Project cost
costs	total	Project costs		eng		Project costs
costs	total	Project funding		eng		Project funding
costs	total	Project value		eng		Project value
costs	total	Projekta budžets		lav		sN=Projekta budžets | sG=Projekta budžeta | sD=Projekta budžetam | sA=Projekta budžetu | sL=Projekta budžetā
costs	total	Projekta budžets kūpā		ltg		Projekta budžets kūpā
costs	total	Projekta budžets un sadalījums		lav		Projekta budžets un sadalījums
costs	total	Projekta finansējums		lav	costs:grant	sN=Projekta finansējums | sG=Projekta finansējuma | sD=Projekta finansējumam | sA=Projekta finansējumu | sL=Projekta finansējumā
costs	total	Projekta indikatīvās izmaksas		lav		pN,pA=Projekta indikatīvās izmaksas | pG=Projekta indikatīvo izmaksu | pD=Projekta indikatīvajām izmaksām | pL=Projekta indikatīvajās izmaksās
costs	total	Projekta izmaksas		lav		pN,pA=Projekta izmaksas | pG=Projekta izmaksu | pD=Projekta izmaksām | pL=Projekta izmaksās
costs	total	Projekta izmaksas kopā		lav		sL=Projekta izmaksas kopā
costs	total	Projekta kopbudžets		lav		sN=Projekta kopbudžets | sG=Projekta kopbudžeta | sD=Projekta kopbudžetam | sA=Projekta kopbudžetu | sL=Projekta kopbudžetā
costs	total	Projekta kopsumma		lav		sN=Projekta kopsumma | sG=Projekta kopsummas | sD=Projekta kopsummai | sA=Projekta kopsummu | sL=Projekta kopsummā
costs	total	Projekta kopējais budžets		lav		sN=Projekta kopējais budžets | sG=Projekta kopējā budžeta | sD=Projekta kopējam budžetam | sA=Projekta kopējo budžetu | sL=Projekta kopējā budžetā
costs	total	Projekta kopējais finansējums		lav		sN=Projekta kopējais finansējums | sG=Projekta kopējā finansējuma | sD=Projekta kopējam finansējumam | sA=Projekta kopējo finansējumu | sL=Projekta kopējā finansējumā
costs	total	Projekta kopējā līgumsumma		lav		sN=Projekta kopējā līgumsumma | sG=Projekta kopējās līgumsummas | sD=Projekta kopējai līgumsummai | sA=Projekta kopējo līgumsummu | sL=Projekta kopējā līgumsummā
costs	total	Projekta kopējā summa		lav		sN=Projekta kopējā summa | sG=Projekta kopējās summas | sD=Projekta kopējai summai | sA=Projekta kopējo summu | sL=Projekta kopējā summā
costs	total	Projekta kopējā tāme		lav		sN=Projekta kopējā tāme | sG=Projekta kopējās tāmes | sD=Projekta kopējai tāmei | sA=Projekta kopējo tāmi | sL=Projekta kopējā tāmē
costs	total	Projekta kopējā vērtība		lav		sN=Projekta kopējā vērtība | sG=Projekta kopējās vērtības | sD=Projekta kopējai vērtībai | sA=Projekta kopējo vērtību | sL=Projekta kopējā vērtībā
costs	total	Projekta kopējās izmaksas		lav		pN,pA=Projekta kopējās izmaksas | pG=Projekta kopējo izmaksu | pD=Projekta kopējām izmaksām | pL=Projekta kopējās izmaksās
costs	total	Projekta kopējās izmaksas (EUR)		lav		pN,pA=Projekta kopējās izmaksas (EUR) | pG=Projekta kopējo izmaksu (EUR) | pD=Projekta kopējām izmaksām (EUR) | pL=Projekta kopējās izmaksās (EUR)
costs	total	Projekta kopējās izmaksas sastāda		lav		Projekta kopējās izmaksas sastāda
costs	total	Projekta kopējās plānotās izmaksas		lav		pN,pA=Projekta kopējās plānotās izmaksas | pG=Projekta kopējo plānoto izmaksu | pD=Projekta kopējām plānotajām izmaksām | pL=Projekta kopējās plānotajās izmaksās
costs	total	Projekta kūpejais finansiejums		ltg		Projekta kūpejais finansiejums
costs	total	Projekta kūpejuos izmoksys		ltg		Projekta kūpejuos izmoksys
costs	total	Projekta līgumsumma		lav		sN=Projekta līgumsumma | sG=Projekta līgumsummas | sD=Projekta līgumsummai | sA=Projekta līgumsummu | sL=Projekta līgumsummā
costs	total	Projekta pilnas izmaksas		lav		pN,pA=Projekta pilnas izmaksas | pG=Projekta pilnas izmaksu | pD=Projekta pilnas izmaksām | pL=Projekta pilnas izmaksās
costs	total	Projekta plānotais budžets		lav		sN=Projekta plānotais budžets | sG=Projekta plānotā budžeta | sD=Projekta plānotajam budžetam | sA=Projekta plānoto budžetu | sL=Projekta plānotajā budžetā
costs	total	Projekta plānotās kopējās izmaksas		lav		pN,pA=Projekta plānotās kopējās izmaksas | pG=Projekta plānoto kopējo izmaksu | pD=Projekta plānotajām kopējām izmaksām | pL=Projekta plānotajās kopējās izmaksās
costs	total	Projekta summa		lav		sN=Projekta summa | sG=Projekta summas | sD=Projekta summai | sA=Projekta summu | sL=Projekta summā
costs	total	Projekta tāme		lav		sN=Projekta tāme | sG=Projekta tāmes | sD=Projekta tāmei | sA=Projekta tāmi | sL=Projekta tāmē
costs	total	Projekta vērtība		lav		sN=Projekta vērtība | sG=Projekta vērtības | sD=Projekta vērtībai | sA=Projekta vērtību | sL=Projekta vērtībā
costs	total	Projekts kopā		lav		sN=Projekts kopā | sG=Projekta kopā | sD=Projektam kopā | sA=Projektu kopā | sL=Projektā kopā
costs	total	Publiskais finansējums kopā		lav		sN=Publiskais finansējums kopā | sG=Publiskā finansējuma kopā | sD=Publiskajam finansējumam kopā | sA=Publisko finansējumu kopā | sL=Publiskajā finansējumā kopā
costs	total	Summa kopā		lav		sN=Summa kopā | sG=Summas kopā | sD=Summai kopā | sA=Summu kopā | sL=Summā kopā
costs	total	Total	generic	eng		Total
costs	total	Total amount		eng		Total amount
costs	total	Total budget		eng		Total budget
costs	total	Total cost		eng		Total cost
costs	total	Total costs		eng		Total costs
costs	total	Total eligible and ineligible costs		eng		Total eligible and ineligible costs
costs	total	Total funding		eng		Total funding
costs	total	Total project budget		eng		Total project budget
costs	total	Total project cost		eng		Total project cost
costs	total	Total project costs		eng		Total project costs
costs	total	Total public funding		eng		Total public funding
costs	total	Total value		eng		Total value
costs	total	Visa projekta budžets		lav		sN=Visa projekta budžets | sG=Visa projekta budžeta | sD=Visa projekta budžetam | sA=Visa projekta budžetu | sL=Visa projekta budžetā
costs	total	Бюджет проекта		rus		Бюджет проекта
costs	total	Общая стоимость		rus		Общая стоимость
costs	total	Общая сумма		rus		Общая сумма
costs	total	Общее финансирование		rus		Общее финансирование
costs	total	Общие расходы		rus		Общие расходы
costs	total	Общий бюджет		rus		Общий бюджет
costs	total	Общий бюджет проекта		rus		Общий бюджет проекта
costs	total	Стоимость проекта		rus		Стоимость проекта
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
end		Beigu datums		lav		sN=Beigu datums | sG=Beigu datuma | sD=Beigu datumam | sA=Beigu datumu | sL=Beigu datumā
end		End	generic	eng		End
end		End date		eng		End date
end		Nobeigums	generic	lav		Nobeigums
end		Noslēgums	generic	lav		Noslēgums
end		Pabeigšana	generic	lav		Pabeigšana
end		Project end		eng		Project end
end		Project end date		eng		Project end date
end		Projekta beigas		lav		Projekta beigas
end		Projekta beigu datums		lav		sN=Projekta beigu datums | sG=Projekta beigu datuma | sD=Projekta beigu datumam | sA=Projekta beigu datumu | sL=Projekta beigu datumā
end		Projekta beigu termiņš		lav		sN=Projekta beigu termiņš | sG=Projekta beigu termiņa | sD=Projekta beigu termiņam | sA=Projekta beigu termiņu | sL=Projekta beigu termiņā
end		Projekta noslēguma datums		lav		sN=Projekta noslēguma datums | sG=Projekta noslēguma datuma | sD=Projekta noslēguma datumam | sA=Projekta noslēguma datumu | sL=Projekta noslēguma datumā
end		Projekta noslēgums		lav		sN=Projekta noslēgums | sG=Projekta noslēguma | sD=Projekta noslēgumam | sA=Projekta noslēgumu | sL=Projekta noslēgumā
end		Projekta pabeigšana		lav		Projekta pabeigšana
end		Projekta īstenošana jāveic līdz		lav		Projekta īstenošana jāveic līdz
end		Projekta īstenošanas beigas		lav		Projekta īstenošanas beigas
end		Projekta īstenošanas beigu datums		lav		sN=Projekta īstenošanas beigu datums | sG=Projekta īstenošanas beigu datuma | sD=Projekta īstenošanas beigu datumam | sA=Projekta īstenošanas beigu datumu | sL=Projekta īstenošanas beigu datumā
end		Projekts ilgs līdz		lav		Projekts ilgs līdz
end		Projekts noslēdzas		lav		Projekts noslēdzas
end		Projekts pabeigts		lav		Projekts pabeigts
end		Īstenošanas beigu datums		lav		sN=Īstenošanas beigu datums | sG=Īstenošanas beigu datuma | sD=Īstenošanas beigu datumam | sA=Īstenošanas beigu datumu | sL=Īstenošanas beigu datumā
end		Дата окончания		rus		Дата окончания
end		Конец проекта		rus		Конец проекта
end		Окончание проекта		rus		Окончание проекта
events		Date	generic	eng		Date
events		Date and place		eng		Date and place
events		Datums	generic	lav	published	Datums
events		Kad	generic	lav		Kad
events		Laiks	generic	lav		Laiks
events		Meetings	generic	eng		Meetings
events		Mobilities	generic	eng		Mobilities
events		Mobilitātes	generic	lav		Mobilitātes
events		Mācību braucieni		lav		Mācību braucieni
events		Norises datums	generic	lav		Norises datums
events		Norises vieta un laiks		lav		Norises vieta un laiks
events		Paredzētās mobilitātes		lav		Paredzētās mobilitātes
events		Pasākuma datums	generic	lav		Pasākuma datums
events		Pasākuma norises laiks		lav		Pasākuma norises laiks
events		Pasākuma vieta	generic	lav		Pasākuma vieta
events		Plānotās mobilitātes		lav		Plānotās mobilitātes
events		Projekta tikšanās		lav		Projekta tikšanās
events		Sanāksme	generic	lav		Sanāksme
events		Starptautiskās tikšanās		lav		Starptautiskās tikšanās
events		Tikšanās	generic	lav		Tikšanās
events		Venue	generic	eng		Venue
events		Vieta	generic	lav	places	Vieta
events		When	generic	eng		When
events		Where	generic	eng		Where
funders		Atbalsta	generic	lav		Atbalsta
funders		Atbalsta sniedzējs		lav		Atbalsta sniedzējs
funders		Atbalstītājs	generic	lav		Atbalstītājs
funders		Co-financed by		eng		Co-financed by
funders		Co-funded by		eng		Co-funded by
funders		Donor	generic	eng		Donor
funders		Donors	generic	lav		Donors
funders		ES fonds		lav		sN=ES fonds | sG=ES fonda | sD=ES fondam | sA=ES fondu | sL=ES fondā
funders		Financed by		eng		Financed by
funders		Finansej		ltg		Finansej
funders		Finansiejuma olūts		ltg		Finansiejuma olūts
funders		Finansiāli atbalsta		lav		sG=Finansiāli atbalsta
funders		Finansē	generic	lav		Finansē
funders		Finansējošā institūcija		lav		sN=Finansējošā institūcija | sG=Finansējošā institūcijas | sD=Finansējošā institūcijai | sA=Finansējošā institūciju | sL=Finansējošā institūcijā
funders		Finansējuma avoti		lav		pN=Finansējuma avoti | pG=Finansējuma avotu | pD=Finansējuma avotiem | pA=Finansējuma avotus | pL=Finansējuma avotos
funders		Finansējuma avots		lav		sN=Finansējuma avots | sG=Finansējuma avota | sD=Finansējuma avotam | sA=Finansējuma avotu | sL=Finansējuma avotā
funders		Finansējuma piešķīrējs		lav		Finansējuma piešķīrējs
funders		Finansējuma programma vai fonds		lav		sN=Finansējuma programma vai fonds | sG=Finansējuma programma vai fonda | sD=Finansējuma programma vai fondam | sA=Finansējuma programma vai fondu | sL=Finansējuma programma vai fondā
funders		Finansējuma sniedzējs		lav		Finansējuma sniedzējs
funders		Finansētāja nosaukums		lav		sN=Finansētāja nosaukums | sG=Finansētāja nosaukuma | sD=Finansētāja nosaukumam | sA=Finansētāja nosaukumu | sL=Finansētāja nosaukumā
funders		Finansētāji		lav		pN=Finansētāji | pG=Finansētāju | pD=Finansētājiem | pA=Finansētājus | pL=Finansētājos
funders		Finansētājs		lav		sN=Finansētājs | sG=Finansētāja | sD=Finansētājam | sA=Finansētāju | sL=Finansētājā
funders		Finansēšanas avoti		lav		pN=Finansēšanas avoti | pG=Finansēšanas avotu | pD=Finansēšanas avotiem | pA=Finansēšanas avotus | pL=Finansēšanas avotos
funders		Finansēšanas avots		lav		sN=Finansēšanas avots | sG=Finansēšanas avota | sD=Finansēšanas avotam | sA=Finansēšanas avotu | sL=Finansēšanas avotā
funders		Finansēšanas instruments		lav		sN=Finansēšanas instruments | sG=Finansēšanas instrumenta | sD=Finansēšanas instrumentam | sA=Finansēšanas instrumentu | sL=Finansēšanas instrumentā
funders		Finanšu avoti		lav		pN=Finanšu avoti | pG=Finanšu avotu | pD=Finanšu avotiem | pA=Finanšu avotus | pL=Finanšu avotos
funders		Finanšu avots		lav		sN=Finanšu avots | sG=Finanšu avota | sD=Finanšu avotam | sA=Finanšu avotu | sL=Finanšu avotā
funders		Finanšu instrumenta nosaukums		lav		sN=Finanšu instrumenta nosaukums | sG=Finanšu instrumenta nosaukuma | sD=Finanšu instrumenta nosaukumam | sA=Finanšu instrumenta nosaukumu | sL=Finanšu instrumenta nosaukumā
funders		Finanšu instruments		lav		sN=Finanšu instruments | sG=Finanšu instrumenta | sD=Finanšu instrumentam | sA=Finanšu instrumentu | sL=Finanšu instrumentā
funders		Fonda nosaukums		lav		sN=Fonda nosaukums | sG=Fonda nosaukuma | sD=Fonda nosaukumam | sA=Fonda nosaukumu | sL=Fonda nosaukumā
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
funders		Kas apmaksā		lav		Kas apmaksā
funders		Kas finansē		lav		Kas finansē
funders		Kas to finansē		lav		Kas to finansē
funders		Ko finansē		lav		Ko finansē
funders		Līdzekļu piešķīrējs		lav		Līdzekļu piešķīrējs
funders		Līdzfinansē	generic	lav		Līdzfinansē
funders		Līdzfinansē Eiropas Savienība		lav		sN=Līdzfinansē Eiropas Savienība | sG=Līdzfinansē Eiropas Savienības | sD=Līdzfinansē Eiropas Savienībai | sA=Līdzfinansē Eiropas Savienību | sL=Līdzfinansē Eiropas Savienībā
funders		Līdzfinansētāji		lav		Līdzfinansētāji
funders		Līdzfinansētājs		lav		Līdzfinansētājs
funders		Naudas avots		lav		sN=Naudas avots | sG=Naudas avota | sD=Naudas avotam | sA=Naudas avotu | sL=Naudas avotā
funders		Naudas devējs		lav		Naudas devējs
funders		No kā finansē		lav		No kā finansē
funders		Projekta atbalstītāji		lav		Projekta atbalstītāji
funders		Projekta finansējuma avots		lav		sN=Projekta finansējuma avots | sG=Projekta finansējuma avota | sD=Projekta finansējuma avotam | sA=Projekta finansējuma avotu | sL=Projekta finansējuma avotā
funders		Projekta finansētāji		lav		pN=Projekta finansētāji | pG=Projekta finansētāju | pD=Projekta finansētājiem | pA=Projekta finansētājus | pL=Projekta finansētājos
funders		Projekta finansētājs		lav		sN=Projekta finansētājs | sG=Projekta finansētāja | sD=Projekta finansētājam | sA=Projekta finansētāju | sL=Projekta finansētājā
funders		Projektu atbalsta		lav		sG=Projektu atbalsta
funders		Projektu finansej		ltg		Projektu finansej
funders		Projektu finansiāli atbalsta		lav		sG=Projektu finansiāli atbalsta
funders		Projektu finansē		lav		sA=Projektu finansē
funders		Projektu līdzfinansē		lav		sA=Projektu līdzfinansē
funders		Source of funding		eng		Source of funding
funders		Sources of funding		eng		Sources of funding
funders		Supported by		eng		Supported by
funders		Источник финансирования		rus		Источник финансирования
funders		Проект финансирует		rus		Проект финансирует
funders		Финансирование		rus		Финансирование
funders		Финансирует		rus		Финансирует
goal		Aim	generic	eng		Aim
goal		Ar kādu nolūku		lav		Ar kādu nolūku
goal		Galvenais mērķis		lav		sN=Galvenais mērķis | sG=Galvenā mērķa | sD=Galvenajam mērķim | sA=Galveno mērķi | sL=Galvenajā mērķī
goal		General objective		eng		General objective
goal		Goal	generic	eng		Goal
goal		Iecere	generic	lav		Iecere
goal		Ko vēlamies panākt		lav		Ko vēlamies panākt
goal		Ko vēlamies sasniegt		lav		Ko vēlamies sasniegt
goal		Kāds ir mērķis		lav		sN=Kāds ir mērķis | sG=Kāds ir mērķa | sD=Kāds ir mērķim | sA=Kāds ir mērķi | sL=Kāds ir mērķī
goal		Kāpēc		lav		Kāpēc
goal		Kāpēc to darām		lav		Kāpēc to darām
goal		Main objective		eng		Main objective
goal		Mierkis		ltg		Mierkis
goal		Mērķi	generic	lav		Mērķi
goal		Mērķi un uzdevumi		lav		pN=Mērķi un uzdevumi | pG=Mērķi un uzdevumu | pD=Mērķi un uzdevumiem | pA=Mērķi un uzdevumus | pL=Mērķi un uzdevumos
goal		Mērķis	generic	lav		Mērķis
goal		Objective	generic	eng		Objective
goal		Objectives	generic	eng		Objectives
goal		Overall objective		eng		Overall objective
goal		Project aim		eng		Project aim
goal		Project goal		eng		Project goal
goal		Project objective		eng		Project objective
goal		Project objectives		eng		Project objectives
goal		Project purpose		eng		Project purpose
goal		Projekta būtība		lav		Projekta būtība
goal		Projekta galvenais mērķis		lav		sN=Projekta galvenais mērķis | sG=Projekta galvenā mērķa | sD=Projekta galvenajam mērķim | sA=Projekta galveno mērķi | sL=Projekta galvenajā mērķī
goal		Projekta iecere		lav		Projekta iecere
goal		Projekta mierki		ltg		Projekta mierki
goal		Projekta mierkis		ltg		Projekta mierkis
goal		Projekta mērķi		lav		pN=Projekta mērķi | pG=Projekta mērķu | pD=Projekta mērķiem | pA=Projekta mērķus | pL=Projekta mērķos
goal		Projekta mērķi un uzdevumi		lav		pN=Projekta mērķi un uzdevumi | pG=Projekta mērķi un uzdevumu | pD=Projekta mērķi un uzdevumiem | pA=Projekta mērķi un uzdevumus | pL=Projekta mērķi un uzdevumos
goal		Projekta mērķis		lav		sN=Projekta mērķis | sG=Projekta mērķa | sD=Projekta mērķim | sA=Projekta mērķi | sL=Projekta mērķī
goal		Projekta mērķis bija		lav		Projekta mērķis bija
goal		Projekta mērķis ir		lav		Projekta mērķis ir
goal		Projekta mērķis un uzdevumi		lav		pN=Projekta mērķis un uzdevumi | pG=Projekta mērķis un uzdevumu | pD=Projekta mērķis un uzdevumiem | pA=Projekta mērķis un uzdevumus | pL=Projekta mērķis un uzdevumos
goal		Projekta mērķu kopsavilkums		lav		Projekta mērķu kopsavilkums
goal		Projekta nolūks		lav		Projekta nolūks
goal		Projekta pamatmērķis		lav		Projekta pamatmērķis
goal		Projekta specifiskais mērķis		lav		sN=Projekta specifiskais mērķis | sG=Projekta specifiskais mērķa | sD=Projekta specifiskais mērķim | sA=Projekta specifiskais mērķi | sL=Projekta specifiskais mērķī
goal		Projekta tiešais mērķis		lav		sN=Projekta tiešais mērķis | sG=Projekta tiešais mērķa | sD=Projekta tiešais mērķim | sA=Projekta tiešais mērķi | sL=Projekta tiešais mērķī
goal		Projekta virsmērķis		lav		Projekta virsmērķis
goal		Projekta vispārējais mērķis		lav		sN=Projekta vispārējais mērķis | sG=Projekta vispārējā mērķa | sD=Projekta vispārējam mērķim | sA=Projekta vispārējo mērķi | sL=Projekta vispārējā mērķī
goal		Projekta vispārīgais mērķis		lav		sN=Projekta vispārīgais mērķis | sG=Projekta vispārīgā mērķa | sD=Projekta vispārīgajam mērķim | sA=Projekta vispārīgo mērķi | sL=Projekta vispārīgajā mērķī
goal		Purpose	generic	eng		Purpose
goal		Purpose of the project		eng		Purpose of the project
goal		Specific objectives		eng		Specific objectives
goal		The aim of the project		eng		The aim of the project
goal		The aim of the project is		eng		The aim of the project is
goal		The goal of the project		eng		The goal of the project
goal		The objective of the project		eng		The objective of the project
goal		Virsmērķis	generic	lav		Virsmērķis
goal		Vispārējais mērķis		lav		sN=Vispārējais mērķis | sG=Vispārējā mērķa | sD=Vispārējam mērķim | sA=Vispārējo mērķi | sL=Vispārējā mērķī
goal		Why		eng		Why
goal		Цели проекта		rus		Цели проекта
goal		Цель		rus		Цель
goal		Цель проекта		rus		Цель проекта
goal	tasks	Projekta uzdevumi		lav		pN=Projekta uzdevumi | pG=Projekta uzdevumu | pD=Projekta uzdevumiem | pA=Projekta uzdevumus | pL=Projekta uzdevumos
goal	tasks	Tasks	generic	eng		Tasks
goal	tasks	Uzdevumi	generic	lav		Uzdevumi
heading		Projekta pase		lav		Projekta pase
identifiers		Application number		eng		Application number
identifiers		Grant No		eng		Grant No
identifiers		Grant number		eng		Grant number
identifiers		ID Nr		lav		ID Nr
identifiers		Identifikācijas Nr		lav		Identifikācijas Nr
identifiers		Iesnieguma Nr		lav		Iesnieguma Nr
identifiers		Kods	generic	lav		Kods
identifiers		Līguma/projekta Nr		lav		Līguma/projekta Nr
identifiers		Pieteikuma Nr		lav		Pieteikuma Nr
identifiers		Pieteikuma numurs		lav		Pieteikuma numurs
identifiers		Pieteikums Nr		lav		Pieteikums Nr
identifiers		Proj. Nr		lav		Proj. Nr
identifiers		Project ID		eng		Project ID
identifiers		Project No		eng		Project No
identifiers		Project agreement No		eng		Project agreement No
identifiers		Project code		eng		Project code
identifiers		Project identification number		eng		Project identification number
identifiers		Project number		eng		Project number
identifiers		Project reference		eng		Project reference
identifiers		Project reference number		eng		Project reference number
identifiers		Project/agreement No		eng		Project/agreement No
identifiers		Projekta ID		lav		Projekta ID
identifiers		Projekta Nr		lav		Projekta Nr
identifiers		Projekta atsauces numurs		lav		Projekta atsauces numurs
identifiers		Projekta identifikators		lav		Projekta identifikators
identifiers		Projekta identifikācijas Nr		lav		Projekta identifikācijas Nr
identifiers		Projekta identifikācijas numurs		lav		Projekta identifikācijas numurs
identifiers		Projekta iesnieguma Nr		lav		Projekta iesnieguma Nr
identifiers		Projekta kods		lav		Projekta kods
identifiers		Projekta līguma numurs		lav		Projekta līguma numurs
identifiers		Projekta numers		ltg		Projekta numers
identifiers		Projekta numurs		lav		Projekta numurs
identifiers		Projekta reģ. Nr		lav		Projekta reģ. Nr
identifiers		Projekta reģistrācijas Nr		lav		Projekta reģistrācijas Nr
identifiers		Projekta/līguma Nr		lav		Projekta/līguma Nr
identifiers		Projekts Nr		lav		Projekts Nr
identifiers		Ref. No		eng		Ref. No
identifiers		Reference number		eng		Reference number
identifiers		Идентификационный номер проекта		rus		Идентификационный номер проекта
identifiers		Номер проекта		rus		Номер проекта
identifiers		Проект №		rus		Проект №
identifiers		№ проекта		rus		№ проекта
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
identifiers	contract	Договор №		rus		Договор №
identifiers	contract	Номер договора		rus		Номер договора
identifiers	procurement	Identifikācijas numurs iepirkumam		lav		Identifikācijas numurs iepirkumam
identifiers	procurement	Iepirkuma Nr		lav		Iepirkuma Nr
identifiers	procurement	Iepirkuma identifikācijas Nr		lav		Iepirkuma identifikācijas Nr
identifiers	procurement	Iepirkuma identifikācijas numurs		lav		Iepirkuma identifikācijas numurs
job		Amata nosaukums		lav		Amata nosaukums
job		Atalgojums		lav		Atalgojums
job		Darba laiks		lav		Darba laiks
job		Darba pienākumi		lav		Darba pienākumi
job		Galvenie pienākumi		lav		Galvenie pienākumi
job		Mēs piedāvājam		lav		Mēs piedāvājam
job		Piedāvājam		lav		Piedāvājam
job		Pieteikšanās līdz		lav		Pieteikšanās līdz
job		Prasības kandidātam		lav		Prasības kandidātam
job		Prasības pretendentiem		lav		Prasības pretendentiem
job		Requirements for candidates		eng		Requirements for candidates
job		Tavi pienākumi		lav		Tavi pienākumi
job		Vacancy		eng		Vacancy
job		Vakance		lav		Vakance
job		We offer		eng		We offer
job		Your responsibilities		eng		Your responsibilities
organisations	applicant	Applicant	generic	eng		Applicant
organisations	applicant	Atbalsta pretendents		lav		sN=Atbalsta pretendents | sG=Atbalsta pretendenta | sD=Atbalsta pretendentam | sA=Atbalsta pretendentu | sL=Atbalsta pretendentā
organisations	applicant	Atbalsta saņēmēja		lav		sG=Atbalsta saņēmēja
organisations	applicant	Atbalsta saņēmējs		lav		sN=Atbalsta saņēmējs | sG=Atbalsta saņēmēja | sD=Atbalsta saņēmējam | sA=Atbalsta saņēmēju | sL=Atbalsta saņēmējā
organisations	applicant	Beneficiary	generic	eng		Beneficiary
organisations	applicant	Beneficiary institution		eng		Beneficiary institution
organisations	applicant	Beneficiārs	generic	lav		Beneficiārs
organisations	applicant	Finansējuma saņēmēja		lav		sG=Finansējuma saņēmēja
organisations	applicant	Finansējuma saņēmēji		lav		pN=Finansējuma saņēmēji | pG=Finansējuma saņēmēju | pD=Finansējuma saņēmējiem | pA=Finansējuma saņēmējus | pL=Finansējuma saņēmējos
organisations	applicant	Finansējuma saņēmējs		lav		sN=Finansējuma saņēmējs | sG=Finansējuma saņēmēja | sD=Finansējuma saņēmējam | sA=Finansējuma saņēmēju | sL=Finansējuma saņēmējā
organisations	applicant	Finansējuma saņēmējs (projekta iesniedzējs)		lav		sN=Finansējuma saņēmējs (projekta iesniedzējs) | sG=Finansējuma saņēmēja (projekta iesniedzējs) | sD=Finansējuma saņēmējam (projekta iesniedzējs) | sA=Finansējuma saņēmēju (projekta iesniedzējs) | sL=Finansējuma saņēmējā (projekta iesniedzējs)
organisations	applicant	Granta saņēmēja		lav		sG=Granta saņēmēja
organisations	applicant	Granta saņēmējs		lav		sN=Granta saņēmējs | sG=Granta saņēmēja | sD=Granta saņēmējam | sA=Granta saņēmēju | sL=Granta saņēmējā
organisations	applicant	Grantee	generic	eng		Grantee
organisations	applicant	Ierosinātāja nosaukums		lav		sN=Ierosinātāja nosaukums | sG=Ierosinātāja nosaukuma | sD=Ierosinātāja nosaukumam | sA=Ierosinātāja nosaukumu | sL=Ierosinātāja nosaukumā
organisations	applicant	Ierosinātājs	generic	lav		Ierosinātājs
organisations	applicant	Iesniedzēja		lav		sG=Iesniedzēja
organisations	applicant	Iesniedzēja nosaukums		lav		sN=Iesniedzēja nosaukums | sG=Iesniedzēja nosaukuma | sD=Iesniedzēja nosaukumam | sA=Iesniedzēja nosaukumu | sL=Iesniedzēja nosaukumā
organisations	applicant	Iesniedzējs		lav		sN=Iesniedzējs | sG=Iesniedzēja | sD=Iesniedzējam | sA=Iesniedzēju | sL=Iesniedzējā
organisations	applicant	Iniciators	generic	lav		Iniciators
organisations	applicant	Labuma guvējs		lav		Labuma guvējs
organisations	applicant	Pieteicēja		lav		sG=Pieteicēja
organisations	applicant	Pieteicēja nosaukums		lav		sN=Pieteicēja nosaukums | sG=Pieteicēja nosaukuma | sD=Pieteicēja nosaukumam | sA=Pieteicēja nosaukumu | sL=Pieteicēja nosaukumā
organisations	applicant	Pieteicējs		lav		sN=Pieteicējs | sG=Pieteicēja | sD=Pieteicējam | sA=Pieteicēju | sL=Pieteicējā
organisations	applicant	Pieteikuma iesniedzējs		lav		sN=Pieteikuma iesniedzējs | sG=Pieteikuma iesniedzēja | sD=Pieteikuma iesniedzējam | sA=Pieteikuma iesniedzēju | sL=Pieteikuma iesniedzējā
organisations	applicant	Pretendents	generic	lav		Pretendents
organisations	applicant	Project applicant		eng		Project applicant
organisations	applicant	Project promoter		eng		Project promoter
organisations	applicant	Projekta finansējuma saņēmējs		lav		sN=Projekta finansējuma saņēmējs | sG=Projekta finansējuma saņēmēja | sD=Projekta finansējuma saņēmējam | sA=Projekta finansējuma saņēmēju | sL=Projekta finansējuma saņēmējā
organisations	applicant	Projekta ierosinātājs		lav		sN=Projekta ierosinātājs | sG=Projekta ierosinātāja | sD=Projekta ierosinātājam | sA=Projekta ierosinātāju | sL=Projekta ierosinātājā
organisations	applicant	Projekta iesniedzēja		lav		sG=Projekta iesniedzēja
organisations	applicant	Projekta iesniedzēji		lav		pN=Projekta iesniedzēji | pG=Projekta iesniedzēju | pD=Projekta iesniedzējiem | pA=Projekta iesniedzējus | pL=Projekta iesniedzējos
organisations	applicant	Projekta iesniedzējs		lav		sN=Projekta iesniedzējs | sG=Projekta iesniedzēja | sD=Projekta iesniedzējam | sA=Projekta iesniedzēju | sL=Projekta iesniedzējā
organisations	applicant	Projekta iesnieguma iesniedzējs		lav		sN=Projekta iesnieguma iesniedzējs | sG=Projekta iesnieguma iesniedzēja | sD=Projekta iesnieguma iesniedzējam | sA=Projekta iesnieguma iesniedzēju | sL=Projekta iesnieguma iesniedzējā
organisations	applicant	Projekta pieteicēja		lav		sG=Projekta pieteicēja
organisations	applicant	Projekta pieteicējs		lav		sN=Projekta pieteicējs | sG=Projekta pieteicēja | sD=Projekta pieteicējam | sA=Projekta pieteicēju | sL=Projekta pieteicējā
organisations	applicant	Projekta pieteikuma iesniedzējs		lav		sN=Projekta pieteikuma iesniedzējs | sG=Projekta pieteikuma iesniedzēja | sD=Projekta pieteikuma iesniedzējam | sA=Projekta pieteikuma iesniedzēju | sL=Projekta pieteikuma iesniedzējā
organisations	applicant	Projekta pretendents		lav		sN=Projekta pretendents | sG=Projekta pretendenta | sD=Projekta pretendentam | sA=Projekta pretendentu | sL=Projekta pretendentā
organisations	applicant	Projekta īsnīdziejs		ltg		Projekta īsnīdziejs
organisations	applicant	Promoter		eng		Promoter
organisations	applicant	Proposer	generic	eng		Proposer
organisations	applicant	Īsnīdziejs		ltg		Īsnīdziejs
organisations	applicant	Заявитель		rus		Заявитель
organisations	applicant	Заявитель проекта		rus		Заявитель проекта
organisations	applicant	Податель проекта		rus		Податель проекта
organisations	applicant	Получатель финансирования		rus		Получатель финансирования
organisations	funder-agency	Administered by		eng		Administered by
organisations	funder-agency	Administrējošā iestāde		lav		sN=Administrējošā iestāde | sG=Administrējošā iestādes | sD=Administrējošā iestādei | sA=Administrējošā iestādi | sL=Administrējošā iestādē
organisations	funder-agency	Administrējošās iestādes		lav		pN,pA=Administrējošās iestādes | pG=Administrējošās iestāžu | pD=Administrējošās iestādēm | pL=Administrējošās iestādēs
organisations	funder-agency	Agency	generic	eng		Agency
organisations	funder-agency	Aģentūra	generic	lav		Aģentūra
organisations	funder-agency	Fonda administrators		lav		Fonda administrators
organisations	funder-agency	Fonda apsaimniekotājs		lav		Fonda apsaimniekotājs
organisations	funder-agency	Fund operator		eng		Fund operator
organisations	funder-agency	Implementing agency		eng		Implementing agency
organisations	funder-agency	Konkursa rīkotājs		lav		Konkursa rīkotājs
organisations	funder-agency	Managed by		eng		Managed by
organisations	funder-agency	Nacionālā aģentūra		lav		sN=Nacionālā aģentūra | sG=Nacionālās aģentūras | sD=Nacionālajai aģentūrai | sA=Nacionālo aģentūru | sL=Nacionālajā aģentūrā
organisations	funder-agency	Programmas administratore		lav		Programmas administratore
organisations	funder-agency	Programmas administrators		lav		Programmas administrators
organisations	funder-agency	Programmas administrētājs		lav		Programmas administrētājs
organisations	funder-agency	Programmas apsaimniekotājs		lav		Programmas apsaimniekotājs
organisations	funder-agency	Programme administrator		eng		Programme administrator
organisations	funder-agency	Programme operator		eng		Programme operator
organisations	funder-agency	Programmu administrē		lav		sA=Programmu administrē
organisations	funder-agency	Projekta uzraudzība		lav		Projekta uzraudzība
organisations	funder-agency	Projektu administrē		lav		sA=Projektu administrē
organisations	funder-agency	Projektu uzrauga		lav		Projektu uzrauga
organisations	funder-agency	Sadarbības iestāde		lav		sN=Sadarbības iestāde | sG=Sadarbības iestādes | sD=Sadarbības iestādei | sA=Sadarbības iestādi | sL=Sadarbības iestādē
organisations	funder-agency	Starpniekinstitūcija		lav		Starpniekinstitūcija
organisations	funder-agency	Vietējā rīcības grupa		lav		sN=Vietējā rīcības grupa | sG=Vietējā rīcības grupas | sD=Vietējā rīcības grupai | sA=Vietējā rīcības grupu | sL=Vietējā rīcības grupā
organisations	implementer	Atbildīgā iestāde		lav		sN=Atbildīgā iestāde | sG=Atbildīgās iestādes | sD=Atbildīgajai iestādei | sA=Atbildīgo iestādi | sL=Atbildīgajā iestādē
organisations	implementer	Atbildīgā institūcija		lav		sN=Atbildīgā institūcija | sG=Atbildīgās institūcijas | sD=Atbildīgajai institūcijai | sA=Atbildīgo institūciju | sL=Atbildīgajā institūcijā
organisations	implementer	Carried out by		eng		Carried out by
organisations	implementer	Eistynuotuojs		ltg		Eistynuotuojs
organisations	implementer	Executer	generic	eng		Executer
organisations	implementer	Implemented by		eng		Implemented by
organisations	implementer	Implementer	generic	eng		Implementer
organisations	implementer	Implementing body		eng		Implementing body
organisations	implementer	Implementing organisation		eng		Implementing organisation
organisations	implementer	Implementing organization		eng		Implementing organization
organisations	implementer	Izpildītāji		lav		pN=Izpildītāji | pG=Izpildītāju | pD=Izpildītājiem | pA=Izpildītājus | pL=Izpildītājos
organisations	implementer	Izpildītājs	generic	lav		Izpildītājs
organisations	implementer	Kas to dara		lav		Kas to dara
organisations	implementer	Kas to darīs		lav		Kas to darīs
organisations	implementer	Kas to īsteno		lav		Kas to īsteno
organisations	implementer	Kas to īstenos		lav		Kas to īstenos
organisations	implementer	Kas īsteno		lav		Kas īsteno
organisations	implementer	Kas īstenos		lav		Kas īstenos
organisations	implementer	Par projektu atbildīgā iestāde		lav		sN=Par projektu atbildīgā iestāde | sG=Par projektu atbildīgās iestādes | sD=Par projektu atbildīgajai iestādei | sA=Par projektu atbildīgo iestādi | sL=Par projektu atbildīgajā iestādē
organisations	implementer	Project implementer		eng		Project implementer
organisations	implementer	Project owner		eng		Project owner
organisations	implementer	Projekta eistynuotuojs		ltg		Projekta eistynuotuojs
organisations	implementer	Projekta ieviesēji		lav		pN=Projekta ieviesēji | pG=Projekta ieviesēju | pD=Projekta ieviesējiem | pA=Projekta ieviesējus | pL=Projekta ieviesējos
organisations	implementer	Projekta ieviesējs		lav		sN=Projekta ieviesējs | sG=Projekta ieviesēja | sD=Projekta ieviesējam | sA=Projekta ieviesēju | sL=Projekta ieviesējā
organisations	implementer	Projekta izpildītāji		lav		pN=Projekta izpildītāji | pG=Projekta izpildītāju | pD=Projekta izpildītājiem | pA=Projekta izpildītājus | pL=Projekta izpildītājos
organisations	implementer	Projekta izpildītājs		lav		sN=Projekta izpildītājs | sG=Projekta izpildītāja | sD=Projekta izpildītājam | sA=Projekta izpildītāju | sL=Projekta izpildītājā
organisations	implementer	Projekta realizētāji		lav		pN=Projekta realizētāji | pG=Projekta realizētāju | pD=Projekta realizētājiem | pA=Projekta realizētājus | pL=Projekta realizētājos
organisations	implementer	Projekta realizētājs		lav		sN=Projekta realizētājs | sG=Projekta realizētāja | sD=Projekta realizētājam | sA=Projekta realizētāju | sL=Projekta realizētājā
organisations	implementer	Projekta īstenotāja		lav		sG=Projekta īstenotāja
organisations	implementer	Projekta īstenotāji		lav		pN=Projekta īstenotāji | pG=Projekta īstenotāju | pD=Projekta īstenotājiem | pA=Projekta īstenotājus | pL=Projekta īstenotājos
organisations	implementer	Projekta īstenotājiestāde		lav		Projekta īstenotājiestāde
organisations	implementer	Projekta īstenotājs		lav		sN=Projekta īstenotājs | sG=Projekta īstenotāja | sD=Projekta īstenotājam | sA=Projekta īstenotāju | sL=Projekta īstenotājā
organisations	implementer	Projekta īstenotājs Latvijā		lav		sN=Projekta īstenotājs Latvijā | sG=Projekta īstenotāja Latvijā | sD=Projekta īstenotājam Latvijā | sA=Projekta īstenotāju Latvijā | sL=Projekta īstenotājā Latvijā
organisations	implementer	Projekta īstenotājs un partneri		lav		pN=Projekta īstenotājs un partneri | pG=Projekta īstenotājs un partneru | pD=Projekta īstenotājs un partneriem | pA=Projekta īstenotājs un partnerus | pL=Projekta īstenotājs un partneros
organisations	implementer	Projekta īstenošanas organizācija		lav		sN=Projekta īstenošanas organizācija | sG=Projekta īstenošanas organizācijas | sD=Projekta īstenošanas organizācijai | sA=Projekta īstenošanas organizāciju | sL=Projekta īstenošanas organizācijā
organisations	implementer	Projektu eistynoj		ltg		Projektu eistynoj
organisations	implementer	Projektu ievieš		lav		Projektu ievieš
organisations	implementer	Projektu realizē		lav		sA=Projektu realizē
organisations	implementer	Projektu vada		lav		Projektu vada
organisations	implementer	Projektu īsteno		lav		Projektu īsteno
organisations	implementer	Run by		eng		Run by
organisations	implementer	Who implements		eng		Who implements
organisations	implementer	Īsteno	generic	lav		Īsteno
organisations	implementer	Īsteno biedrība		lav		sN=Īsteno biedrība | sG=Īsteno biedrības | sD=Īsteno biedrībai | sA=Īsteno biedrību | sL=Īsteno biedrībā
organisations	implementer	Īstenojošā iestāde		lav		sN=Īstenojošā iestāde | sG=Īstenojošā iestādes | sD=Īstenojošā iestādei | sA=Īstenojošā iestādi | sL=Īstenojošā iestādē
organisations	implementer	Īstenotāja		lav		sG=Īstenotāja
organisations	implementer	Īstenotāja nosaukums		lav		sN=Īstenotāja nosaukums | sG=Īstenotāja nosaukuma | sD=Īstenotāja nosaukumam | sA=Īstenotāja nosaukumu | sL=Īstenotāja nosaukumā
organisations	implementer	Īstenotāji		lav		pN=Īstenotāji | pG=Īstenotāju | pD=Īstenotājiem | pA=Īstenotājus | pL=Īstenotājos
organisations	implementer	Īstenotājorganizācija		lav		Īstenotājorganizācija
organisations	implementer	Īstenotājs		lav		sN=Īstenotājs | sG=Īstenotāja | sD=Īstenotājam | sA=Īstenotāju | sL=Īstenotājā
organisations	implementer	Исполнитель		rus		Исполнитель
organisations	implementer	Исполнитель проекта		rus		Исполнитель проекта
organisations	implementer	Проект осуществляет		rus		Проект осуществляет
organisations	implementer	Проект реализует		rus		Проект реализует
organisations	implementer	Реализует		rus		Реализует
organisations	lead	Coordinating beneficiary		eng		Coordinating beneficiary
organisations	lead	Coordinating institution		eng		Coordinating institution
organisations	lead	Coordinating organisation		eng		Coordinating organisation
organisations	lead	Coordinator	generic	eng		Coordinator
organisations	lead	Galvenais partneris		lav		sN=Galvenais partneris | sG=Galvenā partnera | sD=Galvenajam partnerim | sA=Galveno partneri | sL=Galvenajā partnerī
organisations	lead	Galvenais saņēmējs		lav		sN=Galvenais saņēmējs | sG=Galvenā saņēmēja | sD=Galvenajam saņēmējam | sA=Galveno saņēmēju | sL=Galvenajā saņēmējā
organisations	lead	Host organisation		eng		Host organisation
organisations	lead	Konsorcija vadītājs		lav		sN=Konsorcija vadītājs | sG=Konsorcija vadītāja | sD=Konsorcija vadītājam | sA=Konsorcija vadītāju | sL=Konsorcija vadītājā
organisations	lead	Koordinators	generic	lav	contacts	Koordinators
organisations	lead	Koordinējošais partneris		lav		sN=Koordinējošais partneris | sG=Koordinējošā partnera | sD=Koordinējošajam partnerim | sA=Koordinējošo partneri | sL=Koordinējošajā partnerī
organisations	lead	Koordinējošais saņēmējs		lav		sN=Koordinējošais saņēmējs | sG=Koordinējošā saņēmēja | sD=Koordinējošajam saņēmējam | sA=Koordinējošo saņēmēju | sL=Koordinējošajā saņēmējā
organisations	lead	Koordinējošā iestāde		lav		sN=Koordinējošā iestāde | sG=Koordinējošās iestādes | sD=Koordinējošajai iestādei | sA=Koordinējošo iestādi | sL=Koordinējošajā iestādē
organisations	lead	Koordinējošā organizācija		lav		sN=Koordinējošā organizācija | sG=Koordinējošās organizācijas | sD=Koordinējošajai organizācijai | sA=Koordinējošo organizāciju | sL=Koordinējošajā organizācijā
organisations	lead	Koordinējošā skola		lav		sN=Koordinējošā skola | sG=Koordinējošās skolas | sD=Koordinējošajai skolai | sA=Koordinējošo skolu | sL=Koordinējošajā skolā
organisations	lead	Lead beneficiary		eng		Lead beneficiary
organisations	lead	Lead institution		eng		Lead institution
organisations	lead	Lead organisation		eng		Lead organisation
organisations	lead	Lead organization		eng		Lead organization
organisations	lead	Lead partner		eng		Lead partner
organisations	lead	Leading organisation		eng		Leading organisation
organisations	lead	Leading partner		eng		Leading partner
organisations	lead	Project coordinator		eng		Project coordinator
organisations	lead	Project coordinator organisation		eng		Project coordinator organisation
organisations	lead	Project lead partner		eng		Project lead partner
organisations	lead	Project leader organisation		eng		Project leader organisation
organisations	lead	Projekta galvenais partneris		lav		sN=Projekta galvenais partneris | sG=Projekta galvenā partnera | sD=Projekta galvenajam partnerim | sA=Projekta galveno partneri | sL=Projekta galvenajā partnerī
organisations	lead	Projekta koordinators		lav	contacts	sN=Projekta koordinators | sG=Projekta koordinatora | sD=Projekta koordinatoram | sA=Projekta koordinatoru | sL=Projekta koordinatorā
organisations	lead	Projekta koordinējošais partneris		lav		sN=Projekta koordinējošais partneris | sG=Projekta koordinējošā partnera | sD=Projekta koordinējošajam partnerim | sA=Projekta koordinējošo partneri | sL=Projekta koordinējošajā partnerī
organisations	lead	Projekta koordinējošā institūcija		lav		sN=Projekta koordinējošā institūcija | sG=Projekta koordinējošās institūcijas | sD=Projekta koordinējošajai institūcijai | sA=Projekta koordinējošo institūciju | sL=Projekta koordinējošajā institūcijā
organisations	lead	Projekta vadošais partneris		lav		sN=Projekta vadošais partneris | sG=Projekta vadošā partnera | sD=Projekta vadošajam partnerim | sA=Projekta vadošo partneri | sL=Projekta vadošajā partnerī
organisations	lead	Projekta vadošie partneri		lav		pN=Projekta vadošie partneri | pG=Projekta vadošo partneru | pD=Projekta vadošajiem partneriem | pA=Projekta vadošos partnerus | pL=Projekta vadošajos partneros
organisations	lead	Projekta vadošā iestāde		lav		sN=Projekta vadošā iestāde | sG=Projekta vadošās iestādes | sD=Projekta vadošajai iestādei | sA=Projekta vadošo iestādi | sL=Projekta vadošajā iestādē
organisations	lead	Projekta vadošā organizācija		lav		sN=Projekta vadošā organizācija | sG=Projekta vadošās organizācijas | sD=Projekta vadošajai organizācijai | sA=Projekta vadošo organizāciju | sL=Projekta vadošajā organizācijā
organisations	lead	Vadošais partneris		lav		sN=Vadošais partneris | sG=Vadošā partnera | sD=Vadošajam partnerim | sA=Vadošo partneri | sL=Vadošajā partnerī
organisations	lead	Vadošais projekta partneris		lav		sN=Vadošais projekta partneris | sG=Vadošais projekta partnera | sD=Vadošais projekta partnerim | sA=Vadošais projekta partneri | sL=Vadošais projekta partnerī
organisations	lead	Vadošais saņēmējs		lav		sN=Vadošais saņēmējs | sG=Vadošā saņēmēja | sD=Vadošajam saņēmējam | sA=Vadošo saņēmēju | sL=Vadošajā saņēmējā
organisations	lead	Vadošie partneri		lav		pN=Vadošie partneri | pG=Vadošo partneru | pD=Vadošajiem partneriem | pA=Vadošos partnerus | pL=Vadošajos partneros
organisations	lead	Vadošā iestāde		lav	funder-authority	sN=Vadošā iestāde | sG=Vadošās iestādes | sD=Vadošajai iestādei | sA=Vadošo iestādi | sL=Vadošajā iestādē
organisations	lead	Vadošā institūcija		lav		sN=Vadošā institūcija | sG=Vadošās institūcijas | sD=Vadošajai institūcijai | sA=Vadošo institūciju | sL=Vadošajā institūcijā
organisations	lead	Vadošā organizācija		lav		sN=Vadošā organizācija | sG=Vadošās organizācijas | sD=Vadošajai organizācijai | sA=Vadošo organizāciju | sL=Vadošajā organizācijā
organisations	lead	Vadošā partnere		lav		Vadošā partnere
organisations	lead	Vadošā skola		lav		sN=Vadošā skola | sG=Vadošās skolas | sD=Vadošajai skolai | sA=Vadošo skolu | sL=Vadošajā skolā
organisations	lead	Ведущий партнер		rus		Ведущий партнер
organisations	lead	Ведущий партнёр		rus		Ведущий партнёр
organisations	lead	Координатор проекта		rus		Координатор проекта
organisations	partner	Ar ko kopā		lav		sL=Ar ko kopā
organisations	partner	Asociētais partneris		lav		sN=Asociētais partneris | sG=Asociētā partnera | sD=Asociētajam partnerim | sA=Asociēto partneri | sL=Asociētajā partnerī
organisations	partner	Asociētais saņēmējs		lav		sN=Asociētais saņēmējs | sG=Asociētā saņēmēja | sD=Asociētajam saņēmējam | sA=Asociēto saņēmēju | sL=Asociētajā saņēmējā
organisations	partner	Asociētie partneri		lav		pN=Asociētie partneri | pG=Asociēto partneru | pD=Asociētajiem partneriem | pA=Asociētos partnerus | pL=Asociētajos partneros
organisations	partner	Asociētie saņēmēji		lav		pN=Asociētie saņēmēji | pG=Asociēto saņēmēju | pD=Asociētajiem saņēmējiem | pA=Asociētos saņēmējus | pL=Asociētajos saņēmējos
organisations	partner	Associated beneficiaries		eng		Associated beneficiaries
organisations	partner	Associated beneficiary		eng		Associated beneficiary
organisations	partner	Associated partners		eng		Associated partners
organisations	partner	Citi partneri		lav		pN=Citi partneri | pG=Citi partneru | pD=Citi partneriem | pA=Citi partnerus | pL=Citi partneros
organisations	partner	Co-beneficiaries		eng		Co-beneficiaries
organisations	partner	Consortium	generic	eng		Consortium
organisations	partner	Consortium members		eng		Consortium members
organisations	partner	Consortium partners		eng		Consortium partners
organisations	partner	Cooperation partners		eng		Cooperation partners
organisations	partner	Cooperation partners from donor countries		eng		Cooperation partners from donor countries
organisations	partner	Dalībnieki pa valstīm		lav		pN=Dalībnieki pa valstīm | pG=Dalībnieku pa valstīm | pD=Dalībniekiem pa valstīm | pA=Dalībniekus pa valstīm | pL=Dalībniekos pa valstīm
organisations	partner	Dalīborganizācijas		lav		Dalīborganizācijas
organisations	partner	Donorvalsts partneris		lav		sN=Donorvalsts partneris | sG=Donorvalsts partnera | sD=Donorvalsts partnerim | sA=Donorvalsts partneri | sL=Donorvalsts partnerī
organisations	partner	Donorvalsts projekta partneris		lav		sN=Donorvalsts projekta partneris | sG=Donorvalsts projekta partnera | sD=Donorvalsts projekta partnerim | sA=Donorvalsts projekta partneri | sL=Donorvalsts projekta partnerī
organisations	partner	Donorvalstu partneri		lav		pN=Donorvalstu partneri | pG=Donorvalstu partneru | pD=Donorvalstu partneriem | pA=Donorvalstu partnerus | pL=Donorvalstu partneros
organisations	partner	Foreign partners		eng		Foreign partners
organisations	partner	Iesaistītie partneri		lav		pN=Iesaistītie partneri | pG=Iesaistīto partneru | pD=Iesaistītajiem partneriem | pA=Iesaistītos partnerus | pL=Iesaistītajos partneros
organisations	partner	Iesaistītās institūcijas		lav		pN,pA=Iesaistītās institūcijas | pG=Iesaistīto institūciju | pD=Iesaistītajām institūcijām | pL=Iesaistītajās institūcijās
organisations	partner	Iesaistītās organizācijas		lav		pN,pA=Iesaistītās organizācijas | pG=Iesaistīto organizāciju | pD=Iesaistītajām organizācijām | pL=Iesaistītajās organizācijās
organisations	partner	Iesaistītās skolas		lav		pN,pA=Iesaistītās skolas | pG=Iesaistīto skolu | pD=Iesaistītajām skolām | pL=Iesaistītajās skolās
organisations	partner	International partners		eng		International partners
organisations	partner	Kas piedalās		lav		Kas piedalās
organisations	partner	Konsorcija dalībnieki		lav		pN=Konsorcija dalībnieki | pG=Konsorcija dalībnieku | pD=Konsorcija dalībniekiem | pA=Konsorcija dalībniekus | pL=Konsorcija dalībniekos
organisations	partner	Konsorcija partneri		lav		pN=Konsorcija partneri | pG=Konsorcija partneru | pD=Konsorcija partneriem | pA=Konsorcija partnerus | pL=Konsorcija partneros
organisations	partner	Konsorcijs	generic	lav		Konsorcijs
organisations	partner	Latvian partner		eng		Latvian partner
organisations	partner	Latvijas partneri		lav		pN=Latvijas partneri | pG=Latvijas partneru | pD=Latvijas partneriem | pA=Latvijas partnerus | pL=Latvijas partneros
organisations	partner	Latvijas partneris		lav		sN=Latvijas partneris | sG=Latvijas partnera | sD=Latvijas partnerim | sA=Latvijas partneri | sL=Latvijas partnerī
organisations	partner	Local partners		eng		Local partners
organisations	partner	Līdzpartneri		lav		Līdzpartneri
organisations	partner	Nacionālie partneri		lav		pN=Nacionālie partneri | pG=Nacionālo partneru | pD=Nacionālajiem partneriem | pA=Nacionālos partnerus | pL=Nacionālajos partneros
organisations	partner	National partners		eng		National partners
organisations	partner	Other partners		eng		Other partners
organisations	partner	Palīgi		lav		Palīgi
organisations	partner	Participating organisations		eng		Participating organisations
organisations	partner	Participating organizations		eng		Participating organizations
organisations	partner	Partner	generic	eng		Partner
organisations	partner	Partner institutions		eng		Partner institutions
organisations	partner	Partner organisations		eng		Partner organisations
organisations	partner	Partner organizations		eng		Partner organizations
organisations	partner	Partner schools		eng		Partner schools
organisations	partner	Partneri	generic	lav		Partneri
organisations	partner	Partneri Latvijā		lav		pN=Partneri Latvijā | pG=Partneru Latvijā | pD=Partneriem Latvijā | pA=Partnerus Latvijā | pL=Partneros Latvijā
organisations	partner	Partneri no Latvijas		lav		Partneri no Latvijas
organisations	partner	Partneri no ārvalstīm		lav		pN=Partneri no ārvalstīm | pG=Partneru no ārvalstīm | pD=Partneriem no ārvalstīm | pA=Partnerus no ārvalstīm | pL=Partneros no ārvalstīm
organisations	partner	Partneri pa valstīm		lav		pN=Partneri pa valstīm | pG=Partneru pa valstīm | pD=Partneriem pa valstīm | pA=Partnerus pa valstīm | pL=Partneros pa valstīm
organisations	partner	Partneri projektā		lav		sL=Partneri projektā
organisations	partner	Partneri ārvalstīs		lav		pN=Partneri ārvalstīs | pG=Partneru ārvalstīs | pD=Partneriem ārvalstīs | pA=Partnerus ārvalstīs | pL=Partneros ārvalstīs
organisations	partner	Partnerinstitūcija		lav		Partnerinstitūcija
organisations	partner	Partnerinstitūcijas		lav		Partnerinstitūcijas
organisations	partner	Partneris	generic	lav		Partneris
organisations	partner	Partnerorganizācija		lav		sN=Partnerorganizācija | sG=Partnerorganizācijas | sD=Partnerorganizācijai | sA=Partnerorganizāciju | sL=Partnerorganizācijā
organisations	partner	Partnerorganizācijas		lav		pN,pA=Partnerorganizācijas | pG=Partnerorganizāciju | pD=Partnerorganizācijām | pL=Partnerorganizācijās
organisations	partner	Partners	generic	eng		Partners
organisations	partner	Partnership	generic	eng		Partnership
organisations	partner	Partnerskola		lav		Partnerskola
organisations	partner	Partnerskolas		lav		Partnerskolas
organisations	partner	Partneru organizācijas		lav		pN,pA=Partneru organizācijas | pG=Partneru organizāciju | pD=Partneru organizācijām | pL=Partneru organizācijās
organisations	partner	Partnerība	generic	lav		Partnerība
organisations	partner	Programmas partneri		lav		pN=Programmas partneri | pG=Programmas partneru | pD=Programmas partneriem | pA=Programmas partnerus | pL=Programmas partneros
organisations	partner	Project consortium		eng		Project consortium
organisations	partner	Project participants		eng		Project participants
organisations	partner	Project partner		eng		Project partner
organisations	partner	Project partners		eng		Project partners
organisations	partner	Project partners and associates		eng		Project partners and associates
organisations	partner	Projekta dalībnieki		lav		pN=Projekta dalībnieki | pG=Projekta dalībnieku | pD=Projekta dalībniekiem | pA=Projekta dalībniekus | pL=Projekta dalībniekos
organisations	partner	Projekta dalīborganizācijas		lav		Projekta dalīborganizācijas
organisations	partner	Projekta dalībskolas		lav		Projekta dalībskolas
organisations	partner	Projekta konsorcija partneri		lav		pN=Projekta konsorcija partneri | pG=Projekta konsorcija partneru | pD=Projekta konsorcija partneriem | pA=Projekta konsorcija partnerus | pL=Projekta konsorcija partneros
organisations	partner	Projekta konsorcijs		lav		sN=Projekta konsorcijs | sG=Projekta konsorcija | sD=Projekta konsorcijam | sA=Projekta konsorciju | sL=Projekta konsorcijā
organisations	partner	Projekta nacionālie partneri		lav		pN=Projekta nacionālie partneri | pG=Projekta nacionālo partneru | pD=Projekta nacionālajiem partneriem | pA=Projekta nacionālos partnerus | pL=Projekta nacionālajos partneros
organisations	partner	Projekta partneri		lav		pN=Projekta partneri | pG=Projekta partneru | pD=Projekta partneriem | pA=Projekta partnerus | pL=Projekta partneros
organisations	partner	Projekta partneri un to loma		lav		Projekta partneri un to loma
organisations	partner	Projekta partneris		lav		sN=Projekta partneris | sG=Projekta partnera | sD=Projekta partnerim | sA=Projekta partneri | sL=Projekta partnerī
organisations	partner	Projekta partnerorganizācijas		lav		pN,pA=Projekta partnerorganizācijas | pG=Projekta partnerorganizāciju | pD=Projekta partnerorganizācijām | pL=Projekta partnerorganizācijās
organisations	partner	Projekta partnerskolas		lav		Projekta partnerskolas
organisations	partner	Projekta partnerība		lav		sN=Projekta partnerība | sG=Projekta partnerības | sD=Projekta partnerībai | sA=Projekta partnerību | sL=Projekta partnerībā
organisations	partner	Projekta sadarbības organizācijas		lav		pN,pA=Projekta sadarbības organizācijas | pG=Projekta sadarbības organizāciju | pD=Projekta sadarbības organizācijām | pL=Projekta sadarbības organizācijās
organisations	partner	Projekta sadarbības partneri		lav		pN=Projekta sadarbības partneri | pG=Projekta sadarbības partneru | pD=Projekta sadarbības partneriem | pA=Projekta sadarbības partnerus | pL=Projekta sadarbības partneros
organisations	partner	Projekta sadarbības partneris		lav		sN=Projekta sadarbības partneris | sG=Projekta sadarbības partnera | sD=Projekta sadarbības partnerim | sA=Projekta sadarbības partneri | sL=Projekta sadarbības partnerī
organisations	partner	Projekta ārvalstu partneri		lav		pN=Projekta ārvalstu partneri | pG=Projekta ārvalstu partneru | pD=Projekta ārvalstu partneriem | pA=Projekta ārvalstu partnerus | pL=Projekta ārvalstu partneros
organisations	partner	Projekta ārvalstu un nacionālie partneri		lav		pN=Projekta ārvalstu un nacionālie partneri | pG=Projekta ārvalstu un nacionālo partneru | pD=Projekta ārvalstu un nacionālajiem partneriem | pA=Projekta ārvalstu un nacionālos partnerus | pL=Projekta ārvalstu un nacionālajos partneros
organisations	partner	Projektā iesaistītie partneri		lav		pN=Projektā iesaistītie partneri | pG=Projektā iesaistīto partneru | pD=Projektā iesaistītajiem partneriem | pA=Projektā iesaistītos partnerus | pL=Projektā iesaistītajos partneros
organisations	partner	Pārrobežu partneri		lav		pN=Pārrobežu partneri | pG=Pārrobežu partneru | pD=Pārrobežu partneriem | pA=Pārrobežu partnerus | pL=Pārrobežu partneros
organisations	partner	Pārējie partneri		lav		pN=Pārējie partneri | pG=Pārējie partneru | pD=Pārējie partneriem | pA=Pārējie partnerus | pL=Pārējie partneros
organisations	partner	Sadarbeibys partneri		ltg		Sadarbeibys partneri
organisations	partner	Sadarbības organizācijas		lav		pN,pA=Sadarbības organizācijas | pG=Sadarbības organizāciju | pD=Sadarbības organizācijām | pL=Sadarbības organizācijās
organisations	partner	Sadarbības partneri		lav		pN=Sadarbības partneri | pG=Sadarbības partneru | pD=Sadarbības partneriem | pA=Sadarbības partnerus | pL=Sadarbības partneros
organisations	partner	Sadarbības partneri no donorvalstīm		lav		pN=Sadarbības partneri no donorvalstīm | pG=Sadarbības partneru no donorvalstīm | pD=Sadarbības partneriem no donorvalstīm | pA=Sadarbības partnerus no donorvalstīm | pL=Sadarbības partneros no donorvalstīm
organisations	partner	Sadarbības partneris		lav		sN=Sadarbības partneris | sG=Sadarbības partnera | sD=Sadarbības partnerim | sA=Sadarbības partneri | sL=Sadarbības partnerī
organisations	partner	Saistītie partneri		lav		pN=Saistītie partneri | pG=Saistītie partneru | pD=Saistītie partneriem | pA=Saistītie partnerus | pL=Saistītie partneros
organisations	partner	Skolas partneri		lav		pN=Skolas partneri | pG=Skolas partneru | pD=Skolas partneriem | pA=Skolas partnerus | pL=Skolas partneros
organisations	partner	Starptautiskie partneri		lav		pN=Starptautiskie partneri | pG=Starptautisko partneru | pD=Starptautiskajiem partneriem | pA=Starptautiskos partnerus | pL=Starptautiskajos partneros
organisations	partner	Starptautiskie sadarbības partneri		lav		pN=Starptautiskie sadarbības partneri | pG=Starptautisko sadarbības partneru | pD=Starptautiskajiem sadarbības partneriem | pA=Starptautiskos sadarbības partnerus | pL=Starptautiskajos sadarbības partneros
organisations	partner	Vietējie partneri		lav		pN=Vietējie partneri | pG=Vietējo partneru | pD=Vietējiem partneriem | pA=Vietējos partnerus | pL=Vietējos partneros
organisations	partner	Ārvalstu partneri		lav		pN=Ārvalstu partneri | pG=Ārvalstu partneru | pD=Ārvalstu partneriem | pA=Ārvalstu partnerus | pL=Ārvalstu partneros
organisations	partner	Ārvalstu partneris		lav		sN=Ārvalstu partneris | sG=Ārvalstu partnera | sD=Ārvalstu partnerim | sA=Ārvalstu partneri | sL=Ārvalstu partnerī
organisations	partner	Ārzemju partneri		lav		pN=Ārzemju partneri | pG=Ārzemju partneru | pD=Ārzemju partneriem | pA=Ārzemju partnerus | pL=Ārzemju partneros
organisations	partner	Ārzemju partneris		lav		sN=Ārzemju partneris | sG=Ārzemju partnera | sD=Ārzemju partnerim | sA=Ārzemju partneri | sL=Ārzemju partnerī
organisations	partner	Партнер проекта		rus		Партнер проекта
organisations	partner	Партнеры		rus		Партнеры
organisations	partner	Партнеры проекта		rus		Партнеры проекта
organisations	partner	Партнёр по сотрудничеству		rus		Партнёр по сотрудничеству
organisations	partner	Партнёр проекта		rus		Партнёр проекта
organisations	partner	Партнёры		rus		Партнёры
organisations	partner	Партнёры проекта		rus		Партнёры проекта
otherTitles		Abreviatūra		lav		Abreviatūra
otherTitles		Acronym	generic	eng		Acronym
otherTitles		Akronīms		lav		Akronīms
otherTitles		English title		eng		English title
otherTitles		Nosaukums angliski		lav		Nosaukums angliski
otherTitles		Nosaukums angļu valodā		lav		Nosaukums angļu valodā
otherTitles		Original title		eng		Original title
otherTitles		Project acronym		eng		Project acronym
otherTitles		Project title in English		eng		Project title in English
otherTitles		Projekta akronīms		lav		Projekta akronīms
otherTitles		Projekta logo nosaukums		lav		Projekta logo nosaukums
otherTitles		Projekta nosaukuma saīsinājums		lav		Projekta nosaukuma saīsinājums
otherTitles		Projekta nosaukums angliski		lav		Projekta nosaukums angliski
otherTitles		Projekta nosaukums angļu valodā		lav		Projekta nosaukums angļu valodā
otherTitles		Projekta saīsinājums		lav		Projekta saīsinājums
otherTitles		Projekta saīsinātais nosaukums		lav		Projekta saīsinātais nosaukums
otherTitles		Projekta īsais nosaukums		lav		Projekta īsais nosaukums
otherTitles		Saīsinātais nosaukums		lav		Saīsinātais nosaukums
otherTitles		Short title		eng		Short title
otherTitles		Title in Latvian		eng		Title in Latvian
otherTitles		Īsais nosaukums		lav		Īsais nosaukums
page		Dalies ar šo lapu		lav		Dalies ar šo lapu
page		Dalīties		lav		Dalīties
page		Drukāt		lav		Drukāt
page		Lasi arī		lav		Lasi arī
page		Pielikumi		lav		Pielikumi
page		Print	generic	eng		Print
page		Read more	generic	eng		Read more
page		Related	generic	eng		Related
page		Saistītās ziņas		lav		Saistītās ziņas
page		Share	generic	eng		Share
page		Skatīts		lav		Skatīts
page		Teksta izmērs		lav		Teksta izmērs
page		Vairāk par projektu		lav		Vairāk par projektu
partnerCount		Number of partner organisations		eng		Number of partner organisations
partnerCount		Number of partners		eng		Number of partners
partnerCount		Partneru skaits		lav		Partneru skaits
partnerCount		Projekta partneru skaits		lav		Projekta partneru skaits
payer		Maksātājs	generic	lav		Maksātājs
period		Aim and duration		eng		Aim and duration
period		Cik ilgi		lav		Cik ilgi
period		Cik ilgi projekts notiks		lav		Cik ilgi projekts notiks
period		Darbības laiks		lav		sN=Darbības laiks | sG=Darbības laika | sD=Darbības laikam | sA=Darbības laiku | sL=Darbības laikā
period		Dates	generic	eng		Dates
period		Duration	generic	eng		Duration
period		Eistynuošonys laiks		ltg		Eistynuošonys laiks
period		Eistynuošonys periods		ltg		Eistynuošonys periods
period		Ieviešanas laiks		lav		sN=Ieviešanas laiks | sG=Ieviešanas laika | sD=Ieviešanas laikam | sA=Ieviešanas laiku | sL=Ieviešanas laikā
period		Ieviešanas periods		lav		sN=Ieviešanas periods | sG=Ieviešanas perioda | sD=Ieviešanas periodam | sA=Ieviešanas periodu | sL=Ieviešanas periodā
period		Ieviešanas termiņš		lav		sN=Ieviešanas termiņš | sG=Ieviešanas termiņa | sD=Ieviešanas termiņam | sA=Ieviešanas termiņu | sL=Ieviešanas termiņā
period		Implementation dates		eng		Implementation dates
period		Implementation period		eng		Implementation period
period		Indicative period		eng		Indicative period
period		Indikatīvais īstenošanas laiks		lav		sN=Indikatīvais īstenošanas laiks | sG=Indikatīvais īstenošanas laika | sD=Indikatīvais īstenošanas laikam | sA=Indikatīvais īstenošanas laiku | sL=Indikatīvais īstenošanas laikā
period		Izpildes termiņš		lav		sN=Izpildes termiņš | sG=Izpildes termiņa | sD=Izpildes termiņam | sA=Izpildes termiņu | sL=Izpildes termiņā
period		Kad projekts notiek		lav		Kad projekts notiek
period		Kad tas notiks		lav		Kad tas notiks
period		Mērķis un ilgums		lav	goal	sN=Mērķis un ilgums | sG=Mērķis un ilguma | sD=Mērķis un ilgumam | sA=Mērķis un ilgumu | sL=Mērķis un ilgumā
period		Norises laiks		lav		sN=Norises laiks | sG=Norises laika | sD=Norises laikam | sA=Norises laiku | sL=Norises laikā
period		Period	generic	eng		Period
period		Period of implementation		eng		Period of implementation
period		Plānotais projekta īstenošanas termiņš		lav		sN=Plānotais projekta īstenošanas termiņš | sG=Plānotais projekta īstenošanas termiņa | sD=Plānotais projekta īstenošanas termiņam | sA=Plānotais projekta īstenošanas termiņu | sL=Plānotais projekta īstenošanas termiņā
period		Plānotais īstenošanas laiks		lav		sN=Plānotais īstenošanas laiks | sG=Plānotais īstenošanas laika | sD=Plānotais īstenošanas laikam | sA=Plānotais īstenošanas laiku | sL=Plānotais īstenošanas laikā
period		Project dates		eng		Project dates
period		Project implementation		eng		Project implementation
period		Project implementation period		eng		Project implementation period
period		Project period		eng		Project period
period		Project realisation		eng		Project realisation
period		Project realization		eng		Project realization
period		Project term		eng		Project term
period		Projekta darbības laiks		lav		sN=Projekta darbības laiks | sG=Projekta darbības laika | sD=Projekta darbības laikam | sA=Projekta darbības laiku | sL=Projekta darbības laikā
period		Projekta darbības periods		lav		sN=Projekta darbības periods | sG=Projekta darbības perioda | sD=Projekta darbības periodam | sA=Projekta darbības periodu | sL=Projekta darbības periodā
period		Projekta eistynuošonys laiks		ltg		Projekta eistynuošonys laiks
period		Projekta eistynuošonys periods		ltg		Projekta eistynuošonys periods
period		Projekta ieviešanas laiks		lav		sN=Projekta ieviešanas laiks | sG=Projekta ieviešanas laika | sD=Projekta ieviešanas laikam | sA=Projekta ieviešanas laiku | sL=Projekta ieviešanas laikā
period		Projekta ieviešanas periods		lav		sN=Projekta ieviešanas periods | sG=Projekta ieviešanas perioda | sD=Projekta ieviešanas periodam | sA=Projekta ieviešanas periodu | sL=Projekta ieviešanas periodā
period		Projekta indikatīvais īstenošanas termiņš		lav		sN=Projekta indikatīvais īstenošanas termiņš | sG=Projekta indikatīvais īstenošanas termiņa | sD=Projekta indikatīvais īstenošanas termiņam | sA=Projekta indikatīvais īstenošanas termiņu | sL=Projekta indikatīvais īstenošanas termiņā
period		Projekta izpildes laiks		lav		sN=Projekta izpildes laiks | sG=Projekta izpildes laika | sD=Projekta izpildes laikam | sA=Projekta izpildes laiku | sL=Projekta izpildes laikā
period		Projekta izpildes termiņš		lav		sN=Projekta izpildes termiņš | sG=Projekta izpildes termiņa | sD=Projekta izpildes termiņam | sA=Projekta izpildes termiņu | sL=Projekta izpildes termiņā
period		Projekta laiks		lav		sN=Projekta laiks | sG=Projekta laika | sD=Projekta laikam | sA=Projekta laiku | sL=Projekta laikā
period		Projekta mērķis un ilgums		lav	goal	sN=Projekta mērķis un ilgums | sG=Projekta mērķis un ilguma | sD=Projekta mērķis un ilgumam | sA=Projekta mērķis un ilgumu | sL=Projekta mērķis un ilgumā
period		Projekta norise		lav		Projekta norise
period		Projekta norises laiks		lav		sN=Projekta norises laiks | sG=Projekta norises laika | sD=Projekta norises laikam | sA=Projekta norises laiku | sL=Projekta norises laikā
period		Projekta periods		lav		sN=Projekta periods | sG=Projekta perioda | sD=Projekta periodam | sA=Projekta periodu | sL=Projekta periodā
period		Projekta plānotais īstenošanas laiks		lav		sN=Projekta plānotais īstenošanas laiks | sG=Projekta plānotais īstenošanas laika | sD=Projekta plānotais īstenošanas laikam | sA=Projekta plānotais īstenošanas laiku | sL=Projekta plānotais īstenošanas laikā
period		Projekta plānotais īstenošanas periods		lav		sN=Projekta plānotais īstenošanas periods | sG=Projekta plānotais īstenošanas perioda | sD=Projekta plānotais īstenošanas periodam | sA=Projekta plānotais īstenošanas periodu | sL=Projekta plānotais īstenošanas periodā
period		Projekta realizācijas laiks		lav		sN=Projekta realizācijas laiks | sG=Projekta realizācijas laika | sD=Projekta realizācijas laikam | sA=Projekta realizācijas laiku | sL=Projekta realizācijas laikā
period		Projekta realizācijas periods		lav		sN=Projekta realizācijas periods | sG=Projekta realizācijas perioda | sD=Projekta realizācijas periodam | sA=Projekta realizācijas periodu | sL=Projekta realizācijas periodā
period		Projekta realizācijas termiņš		lav		sN=Projekta realizācijas termiņš | sG=Projekta realizācijas termiņa | sD=Projekta realizācijas termiņam | sA=Projekta realizācijas termiņu | sL=Projekta realizācijas termiņā
period		Projekta sākuma un beigu datums		lav		sN=Projekta sākuma un beigu datums | sG=Projekta sākuma un beigu datuma | sD=Projekta sākuma un beigu datumam | sA=Projekta sākuma un beigu datumu | sL=Projekta sākuma un beigu datumā
period		Projekta sākums un beigas		lav		Projekta sākums un beigas
period		Projekta termiņš		lav		sN=Projekta termiņš | sG=Projekta termiņa | sD=Projekta termiņam | sA=Projekta termiņu | sL=Projekta termiņā
period		Projekta īstenošanas laiks		lav		sN=Projekta īstenošanas laiks | sG=Projekta īstenošanas laika | sD=Projekta īstenošanas laikam | sA=Projekta īstenošanas laiku | sL=Projekta īstenošanas laikā
period		Projekta īstenošanas periods		lav		sN=Projekta īstenošanas periods | sG=Projekta īstenošanas perioda | sD=Projekta īstenošanas periodam | sA=Projekta īstenošanas periodu | sL=Projekta īstenošanas periodā
period		Projekta īstenošanas sākums un beigas		lav		Projekta īstenošanas sākums un beigas
period		Projekta īstenošanas termiņš		lav		sN=Projekta īstenošanas termiņš | sG=Projekta īstenošanas termiņa | sD=Projekta īstenošanas termiņam | sA=Projekta īstenošanas termiņu | sL=Projekta īstenošanas termiņā
period		Realisation	generic	eng		Realisation
period		Realization	generic	eng		Realization
period		Realization period		eng		Realization period
period		Realizācija	generic	lav		Realizācija
period		Realizācijas laiks		lav		sN=Realizācijas laiks | sG=Realizācijas laika | sD=Realizācijas laikam | sA=Realizācijas laiku | sL=Realizācijas laikā
period		Realizācijas periods		lav		sN=Realizācijas periods | sG=Realizācijas perioda | sD=Realizācijas periodam | sA=Realizācijas periodu | sL=Realizācijas periodā
period		Realizācijas termiņš		lav		sN=Realizācijas termiņš | sG=Realizācijas termiņa | sD=Realizācijas termiņam | sA=Realizācijas termiņu | sL=Realizācijas termiņā
period		Timeline	generic	eng		Timeline
period		Īstenošana	generic	lav		Īstenošana
period		Īstenošanas laiks		lav		sN=Īstenošanas laiks | sG=Īstenošanas laika | sD=Īstenošanas laikam | sA=Īstenošanas laiku | sL=Īstenošanas laikā
period		Īstenošanas periods		lav		sN=Īstenošanas periods | sG=Īstenošanas perioda | sD=Īstenošanas periodam | sA=Īstenošanas periodu | sL=Īstenošanas periodā
period		Īstenošanas termiņš		lav		sN=Īstenošanas termiņš | sG=Īstenošanas termiņa | sD=Īstenošanas termiņam | sA=Īstenošanas termiņu | sL=Īstenošanas termiņā
period		Время проекта		rus		Время проекта
period		Время реализации		rus		Время реализации
period		Период реализации		rus		Период реализации
period		Период реализации проекта		rus		Период реализации проекта
period		Срок проекта		rus		Срок проекта
period		Срок реализации		rus		Срок реализации
period		Срок реализации проекта		rus		Срок реализации проекта
period	duration	Ilgums	generic	lav		Ilgums
period	duration	Project duration		eng		Project duration
period	duration	Projekta darbības ilgums		lav		sN=Projekta darbības ilgums | sG=Projekta darbības ilguma | sD=Projekta darbības ilgumam | sA=Projekta darbības ilgumu | sL=Projekta darbības ilgumā
period	duration	Projekta ilgums		lav		sN=Projekta ilgums | sG=Projekta ilguma | sD=Projekta ilgumam | sA=Projekta ilgumu | sL=Projekta ilgumā
period	duration	Projekta īstenošanas ilgums		lav		sN=Projekta īstenošanas ilgums | sG=Projekta īstenošanas ilguma | sD=Projekta īstenošanas ilgumam | sA=Projekta īstenošanas ilgumu | sL=Projekta īstenošanas ilgumā
period	duration	Īstenošanas ilgums		lav		sN=Īstenošanas ilgums | sG=Īstenošanas ilguma | sD=Īstenošanas ilgumam | sA=Īstenošanas ilgumu | sL=Īstenošanas ilgumā
period	duration	Длительность проекта		rus		Длительность проекта
period	duration	Продолжительность		rus		Продолжительность
period	duration	Продолжительность проекта		rus		Продолжительность проекта
places		Implementation area		eng		Implementation area
places		Kur	generic	lav		Kur
places		Location	generic	eng		Location
places		Norises vieta		lav	events	Norises vieta
places		Norises vietas		lav		Norises vietas
places		Place	generic	eng		Place
places		Place of implementation		eng		Place of implementation
places		Programme area		eng		Programme area
places		Projekta aptvertā teritorija		lav		Projekta aptvertā teritorija
places		Projekta darbības teritorija		lav		Projekta darbības teritorija
places		Projekta norises teritorija		lav		Projekta norises teritorija
places		Projekta norises vieta		lav		Projekta norises vieta
places		Projekta realizācijas vieta		lav		Projekta realizācijas vieta
places		Projekta teritorija		lav		Projekta teritorija
places		Projekta īstenošanas teritorija		lav		Projekta īstenošanas teritorija
places		Projekta īstenošanas vieta		lav		Projekta īstenošanas vieta
places		Projekta īstenošanas vietas		lav		Projekta īstenošanas vietas
places		Projekta īstenošanas vietas adrese		lav		Projekta īstenošanas vietas adrese
places		Regions of execution		eng		Regions of execution
places		Teritorija	generic	lav		Teritorija
places		Īstenošanas adrese		lav		Īstenošanas adrese
places		Īstenošanas novads		lav		Īstenošanas novads
places		Īstenošanas reģioni		lav		Īstenošanas reģioni
places		Īstenošanas teritorija		lav		Īstenošanas teritorija
places		Īstenošanas vieta		lav		Īstenošanas vieta
places		Īstenošanas vietas		lav		Īstenošanas vietas
places		Место реализации		rus		Место реализации
places	address	Adrese	generic	lav		Adrese
procurement		CPV code		eng		CPV code
procurement		CPV kods		lav		CPV kods
procurement		Contracting authority		eng		Contracting authority
procurement		Iepirkuma priekšmets		lav		Iepirkuma priekšmets
procurement		Iepirkuma procedūra		lav		Iepirkuma procedūra
procurement		Līguma izpildes laiks		lav		Līguma izpildes laiks
procurement		Līguma izpildes vieta		lav		Līguma izpildes vieta
procurement		Paredzamā līgumcena		lav		Paredzamā līgumcena
procurement		Pasūtītājs		lav		Pasūtītājs
procurement		Piedāvājuma izvēles kritērijs		lav		Piedāvājuma izvēles kritērijs
procurement		Piedāvājumu atvēršana		lav		Piedāvājumu atvēršana
procurement		Piedāvājumu iesniegšanas termiņš		lav		Piedāvājumu iesniegšanas termiņš
procurement		Prasības pretendentam		lav		Prasības pretendentam
procurement		Subject of the contract		eng		Subject of the contract
procurement		Tender deadline		eng		Tender deadline
programme		Action	generic	eng		Action
programme		Action type		eng		Action type
programme		Activity line		eng		Activity line
programme		Aktivitāte	generic	lav	activities	Aktivitāte
programme		Aktivitātes nosaukums		lav		sN=Aktivitātes nosaukums | sG=Aktivitātes nosaukuma | sD=Aktivitātes nosaukumam | sA=Aktivitātes nosaukumu | sL=Aktivitātes nosaukumā
programme		Aktivitātes numurs		lav		sN=Aktivitātes numurs | sG=Aktivitātes numura | sD=Aktivitātes numuram | sA=Aktivitātes numuru | sL=Aktivitātes numurā
programme		Apakšaktivitāte		lav		Apakšaktivitāte
programme		Apakšpasākums		lav		sN=Apakšpasākums | sG=Apakšpasākuma | sD=Apakšpasākumam | sA=Apakšpasākumu | sL=Apakšpasākumā
programme		Apakšprogramma		lav		sN=Apakšprogramma | sG=Apakšprogrammas | sD=Apakšprogrammai | sA=Apakšprogrammu | sL=Apakšprogrammā
programme		Atbalsta pasākums		lav		sN=Atbalsta pasākums | sG=Atbalsta pasākuma | sD=Atbalsta pasākumam | sA=Atbalsta pasākumu | sL=Atbalsta pasākumā
programme		Atbalsta programma		lav		sN=Atbalsta programma | sG=Atbalsta programmas | sD=Atbalsta programmai | sA=Atbalsta programmu | sL=Atbalsta programmā
programme		Atbalsta veids		lav		Atbalsta veids
programme		Atklāts konkurss		lav		sN=Atklāts konkurss | sG=Atklāts konkursa | sD=Atklāts konkursam | sA=Atklāts konkursu | sL=Atklāts konkursā
programme		Call	generic	eng		Call
programme		Call for proposals		eng		Call for proposals
programme		Competition	generic	eng		Competition
programme		DP	generic	lav		DP
programme		Darbības programma		lav		sN=Darbības programma | sG=Darbības programmas | sD=Darbības programmai | sA=Darbības programmu | sL=Darbības programmā
programme		Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējums		lav		sN=Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējums | sG=Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējuma | sD=Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumam | sA=Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumu | sL=Darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumā
programme		Darbības programmas nosaukums		lav		sN=Darbības programmas nosaukums | sG=Darbības programmas nosaukuma | sD=Darbības programmas nosaukumam | sA=Darbības programmas nosaukumu | sL=Darbības programmas nosaukumā
programme		Finansējuma programma		lav		sN=Finansējuma programma | sG=Finansējuma programmas | sD=Finansējuma programmai | sA=Finansējuma programmu | sL=Finansējuma programmā
programme		Finanšu programma		lav		sN=Finanšu programma | sG=Finanšu programmas | sD=Finanšu programmai | sA=Finanšu programmu | sL=Finanšu programmā
programme		Fonda programma		lav		sN=Fonda programma | sG=Fonda programmas | sD=Fonda programmai | sA=Fonda programmu | sL=Fonda programmā
programme		Funding programme		eng		Funding programme
programme		Funding scheme		eng		Funding scheme
programme		Grant scheme		eng		Grant scheme
programme		Grantu programma		lav		sN=Grantu programma | sG=Grantu programmas | sD=Grantu programmai | sA=Grantu programmu | sL=Grantu programmā
programme		Investīciju virziens		lav		sN=Investīciju virziens | sG=Investīciju virziena | sD=Investīciju virzienam | sA=Investīciju virzienu | sL=Investīciju virzienā
programme		Key action		eng		Key action
programme		Konkursa nosaukums		lav		sN=Konkursa nosaukums | sG=Konkursa nosaukuma | sD=Konkursa nosaukumam | sA=Konkursa nosaukumu | sL=Konkursa nosaukumā
programme		Konkurss	generic	lav		Konkurss
programme		Kārta	generic	lav		Kārta
programme		LEADER action		eng		LEADER action
programme		Measure	generic	eng		Measure
programme		Mērķprogramma		lav		sN=Mērķprogramma | sG=Mērķprogrammas | sD=Mērķprogrammai | sA=Mērķprogrammu | sL=Mērķprogrammā
programme		Mērķprogrammas nosaukums		lav		sN=Mērķprogrammas nosaukums | sG=Mērķprogrammas nosaukuma | sD=Mērķprogrammas nosaukumam | sA=Mērķprogrammas nosaukumu | sL=Mērķprogrammas nosaukumā
programme		Operational programme		eng		Operational programme
programme		Pasākuma nosaukums		lav		sN=Pasākuma nosaukums | sG=Pasākuma nosaukuma | sD=Pasākuma nosaukumam | sA=Pasākuma nosaukumu | sL=Pasākuma nosaukumā
programme		Pasākuma numurs un nosaukums		lav		sN=Pasākuma numurs un nosaukums | sG=Pasākuma numurs un nosaukuma | sD=Pasākuma numurs un nosaukumam | sA=Pasākuma numurs un nosaukumu | sL=Pasākuma numurs un nosaukumā
programme		Pasākums	generic	lav	events	Pasākums
programme		Priority	generic	eng		Priority
programme		Prioritārais uzdevums		lav		sN=Prioritārais uzdevums | sG=Prioritārais uzdevuma | sD=Prioritārais uzdevumam | sA=Prioritārais uzdevumu | sL=Prioritārais uzdevumā
programme		Prioritārais virziens		lav		sN=Prioritārais virziens | sG=Prioritārais virziena | sD=Prioritārais virzienam | sA=Prioritārais virzienu | sL=Prioritārais virzienā
programme		Prioritāte	generic	lav		Prioritāte
programme		Program	generic	eng		Program
programme		Programa		ltg		Programa
programme		Programma	generic	lav		Programma
programme		Programma un aktivitāte		lav		sN=Programma un aktivitāte | sG=Programma un aktivitātes | sD=Programma un aktivitātei | sA=Programma un aktivitāti | sL=Programma un aktivitātē
programme		Programma un prioritāte		lav		sN=Programma un prioritāte | sG=Programma un prioritātes | sD=Programma un prioritātei | sA=Programma un prioritāti | sL=Programma un prioritātē
programme		Programma, pasākums		lav		sN=Programma, pasākums | sG=Programma, pasākuma | sD=Programma, pasākumam | sA=Programma, pasākumu | sL=Programma, pasākumā
programme		Programma, prioritāte		lav		sN=Programma, prioritāte | sG=Programma, prioritātes | sD=Programma, prioritātei | sA=Programma, prioritāti | sL=Programma, prioritātē
programme		Programma/aktivitāte		lav		sN=Programma/aktivitāte | sG=Programma/aktivitātes | sD=Programma/aktivitātei | sA=Programma/aktivitāti | sL=Programma/aktivitātē
programme		Programmas nosaukums		lav		sN=Programmas nosaukums | sG=Programmas nosaukuma | sD=Programmas nosaukumam | sA=Programmas nosaukumu | sL=Programmas nosaukumā
programme		Programmas numurs un nosaukums		lav		sN=Programmas numurs un nosaukums | sG=Programmas numurs un nosaukuma | sD=Programmas numurs un nosaukumam | sA=Programmas numurs un nosaukumu | sL=Programmas numurs un nosaukumā
programme		Programmas pasākums		lav		sN=Programmas pasākums | sG=Programmas pasākuma | sD=Programmas pasākumam | sA=Programmas pasākumu | sL=Programmas pasākumā
programme		Programmas prioritāte		lav		sN=Programmas prioritāte | sG=Programmas prioritātes | sD=Programmas prioritātei | sA=Programmas prioritāti | sL=Programmas prioritātē
programme		Programmas prioritāte/specifiskais mērķis		lav		sN=Programmas prioritāte/specifiskais mērķis | sG=Programmas prioritāte/specifiskais mērķa | sD=Programmas prioritāte/specifiskais mērķim | sA=Programmas prioritāte/specifiskais mērķi | sL=Programmas prioritāte/specifiskais mērķī
programme		Programmas vai fonda nosaukums		lav		sN=Programmas vai fonda nosaukums | sG=Programmas vai fonda nosaukuma | sD=Programmas vai fonda nosaukumam | sA=Programmas vai fonda nosaukumu | sL=Programmas vai fonda nosaukumā
programme		Programme	generic	eng		Programme
programme		Programme and priority		eng		Programme and priority
programme		Programme name		eng		Programme name
programme		Projekta programma		lav		sN=Projekta programma | sG=Projekta programmas | sD=Projekta programmai | sA=Projekta programmu | sL=Projekta programmā
programme		Projektu konkursa kārta		lav		sN=Projektu konkursa kārta | sG=Projektu konkursa kārtas | sD=Projektu konkursa kārtai | sA=Projektu konkursa kārtu | sL=Projektu konkursa kārtā
programme		Projektu konkursa nosaukums		lav		sN=Projektu konkursa nosaukums | sG=Projektu konkursa nosaukuma | sD=Projektu konkursa nosaukumam | sA=Projektu konkursa nosaukumu | sL=Projektu konkursa nosaukumā
programme		Projektu konkurss		lav		sN=Projektu konkurss | sG=Projektu konkursa | sD=Projektu konkursam | sA=Projektu konkursu | sL=Projektu konkursā
programme		Reformu un investīciju virziens		lav		sN=Reformu un investīciju virziens | sG=Reformu un investīciju virziena | sD=Reformu un investīciju virzienam | sA=Reformu un investīciju virzienu | sL=Reformu un investīciju virzienā
programme		Rīcība	generic	lav		Rīcība
programme		Rīcības nosaukums		lav		sN=Rīcības nosaukums | sG=Rīcības nosaukuma | sD=Rīcības nosaukumam | sA=Rīcības nosaukumu | sL=Rīcības nosaukumā
programme		Rīcības virziens		lav		sN=Rīcības virziens | sG=Rīcības virziena | sD=Rīcības virzienam | sA=Rīcības virzienu | sL=Rīcības virzienā
programme		SAM	generic	lav		SAM
programme		SAM pasākums		lav		sN=SAM pasākums | sG=SAM pasākuma | sD=SAM pasākumam | sA=SAM pasākumu | sL=SAM pasākumā
programme		Specific objective		eng		Specific objective
programme		Specific programme		eng		Specific programme
programme		Specifiskais atbalsta mērķis		lav		sN=Specifiskais atbalsta mērķis | sG=Specifiskais atbalsta mērķa | sD=Specifiskais atbalsta mērķim | sA=Specifiskais atbalsta mērķi | sL=Specifiskais atbalsta mērķī
programme		Specifiskais atbalsts		lav		sN=Specifiskais atbalsts | sG=Specifiskais atbalsta | sD=Specifiskais atbalstam | sA=Specifiskais atbalstu | sL=Specifiskais atbalstā
programme		Specifiskā atbalsta mērķa (SAM) numurs un nosaukums		lav		sN=Specifiskā atbalsta mērķa (SAM) numurs un nosaukums | sG=Specifiskā atbalsta mērķa (SAM) numurs un nosaukuma | sD=Specifiskā atbalsta mērķa (SAM) numurs un nosaukumam | sA=Specifiskā atbalsta mērķa (SAM) numurs un nosaukumu | sL=Specifiskā atbalsta mērķa (SAM) numurs un nosaukumā
programme		Specifiskā atbalsta mērķis		lav		sN=Specifiskā atbalsta mērķis | sG=Specifiskā atbalsta mērķa | sD=Specifiskā atbalsta mērķim | sA=Specifiskā atbalsta mērķi | sL=Specifiskā atbalsta mērķī
programme		Strand		eng		Strand
programme		Stratēģijas rīcība		lav		sN=Stratēģijas rīcība | sG=Stratēģijas rīcības | sD=Stratēģijas rīcībai | sA=Stratēģijas rīcību | sL=Stratēģijas rīcībā
programme		Sub-programme		eng		Sub-programme
programme		Target programme		eng		Target programme
programme		Uzsaukums	generic	lav		Uzsaukums
programme		VKKF mērķprogramma		lav		sN=VKKF mērķprogramma | sG=VKKF mērķprogrammas | sD=VKKF mērķprogrammai | sA=VKKF mērķprogrammu | sL=VKKF mērķprogrammā
programme		Vidējā termiņa prioritāte		lav		sN=Vidējā termiņa prioritāte | sG=Vidējā termiņa prioritātes | sD=Vidējā termiņa prioritātei | sA=Vidējā termiņa prioritāti | sL=Vidējā termiņa prioritātē
programme		Īstenotā rīcība		lav		sN=Īstenotā rīcība | sG=Īstenotā rīcības | sD=Īstenotā rīcībai | sA=Īstenotā rīcību | sL=Īstenotā rīcībā
programme		Название программы		rus		Название программы
programme		Программа		rus		Программа
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
published		Дата публикации		rus		Дата публикации
published		Добавлен		rus		Добавлен
published		Добавлено		rus		Добавлено
published		Опубликовано		rus		Опубликовано
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
results		Achievements		eng		Achievements
results		Deliverables	generic	eng		Deliverables
results		Expected outcomes		eng		Expected outcomes
results		Expected results		eng		Expected results
results		Galvenie rezultāti		lav		Galvenie rezultāti
results		Ieguvumi	generic	lav		Ieguvumi
results		Iegūtie rezultāti		lav		Iegūtie rezultāti
results		Impact	generic	eng		Impact
results		Indicators	generic	eng		Indicators
results		Iznākuma rādītāji		lav		Iznākuma rādītāji
results		Kas paveikts		lav		Kas paveikts
results		Kā sasniegts projekta mērķis		lav		Kā sasniegts projekta mērķis
results		Main results		eng		Main results
results		Nodevumi	generic	lav		Nodevumi
results		Outcomes	generic	eng		Outcomes
results		Outputs	generic	eng		Outputs
results		Paredzamie rezultāti		lav		Paredzamie rezultāti
results		Paveiktais		lav		Paveiktais
results		Plānotie rezultāti		lav		Plānotie rezultāti
results		Plānotie rādītāji		lav		Plānotie rādītāji
results		Project outcomes		eng		Project outcomes
results		Project results		eng		Project results
results		Projekta devums		lav		Projekta devums
results		Projekta galvenie rezultāti		lav		Projekta galvenie rezultāti
results		Projekta ieguvumi		lav		Projekta ieguvumi
results		Projekta nodevumi		lav		Projekta nodevumi
results		Projekta plānotie rezultāti		lav		Projekta plānotie rezultāti
results		Projekta rezultati		ltg		Projekta rezultati
results		Projekta rezultatīvie rādītāji		lav		Projekta rezultatīvie rādītāji
results		Projekta rezultāti		lav		Projekta rezultāti
results		Projekta rezultāts		lav		Projekta rezultāts
results		Projekta rezultātā		lav		Projekta rezultātā
results		Projekta rādītāji		lav		Projekta rādītāji
results		Projekta sagaidāmie rezultāti		lav		Projekta sagaidāmie rezultāti
results		Projekta sasniegtie rezultāti		lav		Projekta sasniegtie rezultāti
results		Projektā plānotie uzraudzības rādītāji		lav		Projektā plānotie uzraudzības rādītāji
results		Results	generic	eng		Results
results		Results achieved		eng		Results achieved
results		Rezultati		ltg		Rezultati
results		Rezultatīvie rādītāji		lav		Rezultatīvie rādītāji
results		Rezultāti	generic	lav		Rezultāti
results		Rezultāts	generic	lav		Rezultāts
results		Sagaidāmie ieguvumi		lav		Sagaidāmie ieguvumi
results		Sagaidāmie rezultāti		lav		Sagaidāmie rezultāti
results		Sasniedzamie rezultāti		lav		Sasniedzamie rezultāti
results		Sasniedzamie rādītāji		lav		Sasniedzamie rādītāji
results		Sasniegtais		lav		Sasniegtais
results		Sasniegtie iznākumi		lav		Sasniegtie iznākumi
results		Sasniegtie rezultāti		lav		Sasniegtie rezultāti
results		Sasniegtie rādītāji		lav		Sasniegtie rādītāji
results		Uzraudzības rādītāji		lav		Uzraudzības rādītāji
results		Результаты		rus		Результаты
results		Результаты проекта		rus		Результаты проекта
start		Darbības uzsākšana		lav		Darbības uzsākšana
start		Project start		eng		Project start
start		Project start date		eng		Project start date
start		Projekta sākuma datums		lav		sN=Projekta sākuma datums | sG=Projekta sākuma datuma | sD=Projekta sākuma datumam | sA=Projekta sākuma datumu | sL=Projekta sākuma datumā
start		Projekta sākuma laiks		lav		sN=Projekta sākuma laiks | sG=Projekta sākuma laika | sD=Projekta sākuma laikam | sA=Projekta sākuma laiku | sL=Projekta sākuma laikā
start		Projekta sākums		lav		sN=Projekta sākums | sG=Projekta sākuma | sD=Projekta sākumam | sA=Projekta sākumu | sL=Projekta sākumā
start		Projekta uzsākšana		lav		Projekta uzsākšana
start		Projekta īstenošanas sākums		lav		sN=Projekta īstenošanas sākums | sG=Projekta īstenošanas sākuma | sD=Projekta īstenošanas sākumam | sA=Projekta īstenošanas sākumu | sL=Projekta īstenošanas sākumā
start		Projekta īstenošanas uzsākšana		lav		Projekta īstenošanas uzsākšana
start		Projekts uzsākts		lav		Projekts uzsākts
start		Start	generic	eng		Start
start		Start date		eng		Start date
start		Sākuma datums		lav		sN=Sākuma datums | sG=Sākuma datuma | sD=Sākuma datumam | sA=Sākuma datumu | sL=Sākuma datumā
start		Sākums	generic	lav		Sākums
start		Īstenošanas sākuma datums		lav		sN=Īstenošanas sākuma datums | sG=Īstenošanas sākuma datuma | sD=Īstenošanas sākuma datumam | sA=Īstenošanas sākuma datumu | sL=Īstenošanas sākuma datumā
start		Дата начала		rus		Дата начала
start		Начало проекта		rus		Начало проекта
status		Aprites stadija		lav		Aprites stadija
status		Lēmuma datums		lav		Lēmuma datums
status		Līguma datums		lav		Līguma datums
status		Līguma noslēgšanas datums		lav		Līguma noslēgšanas datums
status		Līguma parakstīšanas datums		lav		Līguma parakstīšanas datums
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
title		Name of the project		eng		Name of the project
title		Nosaukums	generic	lav		Nosaukums
title		Nosaukums latviešu valodā		lav		Nosaukums latviešu valodā
title		Nūsaukums		ltg		Nūsaukums
title		Par projektu		lav		Par projektu
title		Pilns projekta nosaukums		lav		Pilns projekta nosaukums
title		Project	generic	eng		Project
title		Project name		eng		Project name
title		Project title		eng		Project title
title		Project title and concept		eng		Project title and concept
title		Project title in Latvian		eng		Project title in Latvian
title		Projekta Nr. un nosaukums		lav		Projekta Nr. un nosaukums
title		Projekta iesnieguma nosaukums		lav		Projekta iesnieguma nosaukums
title		Projekta nosaukums		lav		Projekta nosaukums
title		Projekta nosaukums latviešu valodā		lav		Projekta nosaukums latviešu valodā
title		Projekta nosaukums latviski		lav		Projekta nosaukums latviski
title		Projekta nosaukums un numurs		lav		Projekta nosaukums un numurs
title		Projekta numurs un nosaukums		lav		Projekta numurs un nosaukums
title		Projekta nūsaukums		ltg		Projekta nūsaukums
title		Projekta oficiālais nosaukums		lav		Projekta oficiālais nosaukums
title		Projekta pieteikuma nosaukums		lav		Projekta pieteikuma nosaukums
title		Projekta pilnais nosaukums		lav		Projekta pilnais nosaukums
title		Projekta pilns nosaukums		lav		Projekta pilns nosaukums
title		Projekta tēma		lav		Projekta tēma
title		Projekta virsraksts		lav		Projekta virsraksts
title		Projekts	generic	lav		Projekts
title		Title	generic	eng		Title
title		Topic	generic	eng		Topic
title		Tēma	generic	lav		Tēma
title		Название проекта		rus		Название проекта
title		Наименование проекта		rus		Наименование проекта
updated		Atjaunināts	generic	lav		Atjaunināts
updated		Atjaunināšanas datums		lav		Atjaunināšanas datums
updated		Atjaunots	generic	lav		Atjaunots
updated		Labota	generic	lav		Labota
updated		Labots	generic	lav		Labots
updated		Lapa atjaunota		lav		Lapa atjaunota
updated		Lapa labota		lav		Lapa labota
updated		Last modified		eng		Last modified
updated		Last updated		eng		Last updated
updated		Pedējā atjaunošana		lav		Pedējā atjaunošana
updated		Pēdējo reizi atjaunots		lav		Pēdējo reizi atjaunots
updated		Pēdējoreiz atjaunots		lav		Pēdējoreiz atjaunots
updated		Pēdējā atjaunošana		lav		Pēdējā atjaunošana
updated		Pēdējās izmaiņas		lav		Pēdējās izmaiņas
updated		Updated	generic	eng		Updated
activities		Projekta aktivitātes un rezultāti		lav		Projekta aktivitātes un rezultāti
activities		Projekta aktivitāšu mērķis		lav		Projekta aktivitāšu mērķis
activities		Projekta aktivitāšu plāns		lav		Projekta aktivitāšu plāns
activities		Projekta darba pakas		lav		Projekta darba pakas
activities		Projekta darba paketes		lav		Projekta darba paketes
activities		Projekta galvenās aktivitātes un rezultāti		lav		Projekta galvenās aktivitātes un rezultāti
activities		Projekta paredzētie darbi		lav		Projekta paredzētie darbi
activities		Projekta paredzētās aktivitātes		lav		Projekta paredzētās aktivitātes
activities		Projekta paredzētās darbības		lav		Projekta paredzētās darbības
activities		Projekta paveiktie darbi		lav		Projekta paveiktie darbi
activities		Projekta plānotie darbi		lav		Projekta plānotie darbi
activities		Projekta plānotie pasākumi		lav		Projekta plānotie pasākumi
activities		Projekta plānotās aktivitātes		lav		Projekta plānotās aktivitātes
activities		Projekta plānotās darbības		lav		Projekta plānotās darbības
activities		Aktivitāšu apraksts		lav		Aktivitāšu apraksts
activities		Projekta veicamie darbi		lav		Projekta veicamie darbi
activities		Projekta veicamās darbības		lav		Projekta veicamās darbības
activities		Projekta veiktie darbi		lav		Projekta veiktie darbi
activities		Projekta veiktās aktivitātes		lav		Projekta veiktās aktivitātes
activities		Projekta veiktās darbības		lav		Projekta veiktās darbības
activities		Projekta īstenotās aktivitātes		lav		Projekta īstenotās aktivitātes
activities	call	Projekta atbalstāmās darbības		lav		Projekta atbalstāmās darbības
contacts		Projekta atbildīgā persona		lav		Projekta atbildīgā persona
contacts		Projekta kam jautāt		lav		Projekta kam jautāt
contacts		Projekta kam zvanīt		lav		Projekta kam zvanīt
contacts		Projekta kontakti		lav		Projekta kontakti
contacts		Projekta kontakti saziņai		lav		Projekta kontakti saziņai
contacts		Projekta kontaktinformācija saziņai		lav		Projekta kontaktinformācija saziņai
contacts		Projekta papildu informācija		lav		Projekta papildu informācija
contacts		Projekta papildu informācijai		lav		Projekta papildu informācijai
contacts		Projekta papildu informācijas iegūšanai		lav		Projekta papildu informācijas iegūšanai
contacts		Projekta papildus informācija		lav		Projekta papildus informācija
contacts		Projekta plašāka informācija		lav		Projekta plašāka informācija
contacts		Sabiedrisko attiecību speciāliste		lav		Sabiedrisko attiecību speciāliste
contacts		Vadības grupa		lav		Vadības grupa
contacts		Vadītājs Latvijā		lav		Vadītājs Latvijā
contacts		Zinātniskais vadītājs		lav		Zinātniskais vadītājs
contacts		Projekta saziņai		lav		Projekta saziņai
contacts		Projekta sīkāka informācija		lav		Projekta sīkāka informācija
contacts		Projekta uzziņām		lav		Projekta uzziņām
contacts		Projekta vairāk informācijas		lav		Projekta vairāk informācijas
costs	eligible	Projekta attiecināmie izdevumi		lav		pN=Projekta attiecināmie izdevumi | pG=Projekta attiecināmo izdevumu | pD=Projekta attiecināmajiem izdevumiem | pA=Projekta attiecināmos izdevumus | pL=Projekta attiecināmajos izdevumos
costs	eligible	Projekta attiecināmo izmaksu summa		lav		sN=Projekta attiecināmo izmaksu summa | sG=Projekta attiecināmo izmaksu summas | sD=Projekta attiecināmo izmaksu summai | sA=Projekta attiecināmo izmaksu summu | sL=Projekta attiecināmo izmaksu summā
costs	eligible	Projekta attiecināmās kopējās izmaksas		lav		pN,pA=Projekta attiecināmās kopējās izmaksas | pG=Projekta attiecināmo kopējo izmaksu | pD=Projekta attiecināmajām kopējām izmaksām | pL=Projekta attiecināmajās kopējās izmaksās
costs	eligible	Projekta kopējais attiecināmais finansējums		lav		sN=Projekta kopējais attiecināmais finansējums | sG=Projekta kopējā attiecināmā finansējuma | sD=Projekta kopējam attiecināmajam finansējumam | sA=Projekta kopējo attiecināmo finansējumu | sL=Projekta kopējā attiecināmajā finansējumā
costs	eligible	Apstiprinātās attiecināmās izmaksas		lav		pN,pA=Apstiprinātās attiecināmās izmaksas | pG=Apstiprināto attiecināmo izmaksu | pD=Apstiprinātajām attiecināmajām izmaksām | pL=Apstiprinātajās attiecināmajās izmaksās
costs	grant	Projekta AF finansējums		lav		sN=Projekta AF finansējums | sG=Projekta AF finansējuma | sD=Projekta AF finansējumam | sA=Projekta AF finansējumu | sL=Projekta AF finansējumā
costs	grant	Projekta ANM finansējums		lav		sN=Projekta ANM finansējums | sG=Projekta ANM finansējuma | sD=Projekta ANM finansējumam | sA=Projekta ANM finansējumu | sL=Projekta ANM finansējumā
costs	grant	Projekta apstiprinātais finansējums		lav		sN=Projekta apstiprinātais finansējums | sG=Projekta apstiprinātā finansējuma | sD=Projekta apstiprinātajam finansējumam | sA=Projekta apstiprināto finansējumu | sL=Projekta apstiprinātajā finansējumā
costs	grant	Projekta atbalsta apjoms		lav		sN=Projekta atbalsta apjoms | sG=Projekta atbalsta apjoma | sD=Projekta atbalsta apjomam | sA=Projekta atbalsta apjomu | sL=Projekta atbalsta apjomā
costs	grant	Projekta atbalsta apmērs		lav		sN=Projekta atbalsta apmērs | sG=Projekta atbalsta apmēra | sD=Projekta atbalsta apmēram | sA=Projekta atbalsta apmēru | sL=Projekta atbalsta apmērā
costs	grant	Projekta atbalsta intensitāte		lav		Projekta atbalsta intensitāte
costs	grant	Projekta atbalsta likme		lav		Projekta atbalsta likme
costs	grant	Projekta atbalsta summa		lav		sN=Projekta atbalsta summa | sG=Projekta atbalsta summas | sD=Projekta atbalsta summai | sA=Projekta atbalsta summu | sL=Projekta atbalsta summā
costs	grant	Projekta atbalsts		lav		sN=Projekta atbalsts | sG=Projekta atbalsta | sD=Projekta atbalstam | sA=Projekta atbalstu | sL=Projekta atbalstā
costs	grant	Projekta atveseļošanas fonda finansējums		lav		sN=Projekta atveseļošanas fonda finansējums | sG=Projekta atveseļošanas fonda finansējuma | sD=Projekta atveseļošanas fonda finansējumam | sA=Projekta atveseļošanas fonda finansējumu | sL=Projekta atveseļošanas fonda finansējumā
costs	grant	Projekta dotācija		lav		sN=Projekta dotācija | sG=Projekta dotācijas | sD=Projekta dotācijai | sA=Projekta dotāciju | sL=Projekta dotācijā
costs	grant	Projekta EEZ finansējums		lav		sN=Projekta EEZ finansējums | sG=Projekta EEZ finansējuma | sD=Projekta EEZ finansējumam | sA=Projekta EEZ finansējumu | sL=Projekta EEZ finansējumā
costs	grant	Projekta EEZ grants		lav		sN=Projekta EEZ grants | sG=Projekta EEZ granta | sD=Projekta EEZ grantam | sA=Projekta EEZ grantu | sL=Projekta EEZ grantā
costs	grant	Projekta EEZ/Norvēģijas finansējums		lav		sN=Projekta EEZ/Norvēģijas finansējums | sG=Projekta EEZ/Norvēģijas finansējuma | sD=Projekta EEZ/Norvēģijas finansējumam | sA=Projekta EEZ/Norvēģijas finansējumu | sL=Projekta EEZ/Norvēģijas finansējumā
costs	grant	Projekta EJZAF finansējums		lav		sN=Projekta EJZAF finansējums | sG=Projekta EJZAF finansējuma | sD=Projekta EJZAF finansējumam | sA=Projekta EJZAF finansējumu | sL=Projekta EJZAF finansējumā
costs	grant	Projekta EJZF finansējums		lav		sN=Projekta EJZF finansējums | sG=Projekta EJZF finansējuma | sD=Projekta EJZF finansējumam | sA=Projekta EJZF finansējumu | sL=Projekta EJZF finansējumā
costs	grant	Projekta EJZF līdzfinansējums		lav		sN=Projekta EJZF līdzfinansējums | sG=Projekta EJZF līdzfinansējuma | sD=Projekta EJZF līdzfinansējumam | sA=Projekta EJZF līdzfinansējumu | sL=Projekta EJZF līdzfinansējumā
costs	grant	Projekta EKII finansējums		lav		sN=Projekta EKII finansējums | sG=Projekta EKII finansējuma | sD=Projekta EKII finansējumam | sA=Projekta EKII finansējumu | sL=Projekta EKII finansējumā
costs	grant	Projekta ELFLA atbalsts		lav		sN=Projekta ELFLA atbalsts | sG=Projekta ELFLA atbalsta | sD=Projekta ELFLA atbalstam | sA=Projekta ELFLA atbalstu | sL=Projekta ELFLA atbalstā
costs	grant	Projekta ELFLA finansējums		lav		sN=Projekta ELFLA finansējums | sG=Projekta ELFLA finansējuma | sD=Projekta ELFLA finansējumam | sA=Projekta ELFLA finansējumu | sL=Projekta ELFLA finansējumā
costs	grant	Projekta ELFLA līdzfinansējums		lav		sN=Projekta ELFLA līdzfinansējums | sG=Projekta ELFLA līdzfinansējuma | sD=Projekta ELFLA līdzfinansējumam | sA=Projekta ELFLA līdzfinansējumu | sL=Projekta ELFLA līdzfinansējumā
costs	grant	Projekta ERAF atbalsts		lav		sN=Projekta ERAF atbalsts | sG=Projekta ERAF atbalsta | sD=Projekta ERAF atbalstam | sA=Projekta ERAF atbalstu | sL=Projekta ERAF atbalstā
costs	grant	Projekta ERAF daļa		lav		sN=Projekta ERAF daļa | sG=Projekta ERAF daļas | sD=Projekta ERAF daļai | sA=Projekta ERAF daļu | sL=Projekta ERAF daļā
costs	grant	Projekta ERAF finansējums		lav		sN=Projekta ERAF finansējums | sG=Projekta ERAF finansējuma | sD=Projekta ERAF finansējumam | sA=Projekta ERAF finansējumu | sL=Projekta ERAF finansējumā
costs	grant	Projekta ERAF līdzfinansējuma likme		lav		Projekta ERAF līdzfinansējuma likme
costs	grant	Projekta ERAF līdzfinansējums		lav		sN=Projekta ERAF līdzfinansējums | sG=Projekta ERAF līdzfinansējuma | sD=Projekta ERAF līdzfinansējumam | sA=Projekta ERAF līdzfinansējumu | sL=Projekta ERAF līdzfinansējumā
costs	grant	Projekta ES atbalsts		lav		sN=Projekta ES atbalsts | sG=Projekta ES atbalsta | sD=Projekta ES atbalstam | sA=Projekta ES atbalstu | sL=Projekta ES atbalstā
costs	grant	Projekta ES finansējums		lav		sN=Projekta ES finansējums | sG=Projekta ES finansējuma | sD=Projekta ES finansējumam | sA=Projekta ES finansējumu | sL=Projekta ES finansējumā
costs	grant	Projekta ES fonda finansējums		lav		sN=Projekta ES fonda finansējums | sG=Projekta ES fonda finansējuma | sD=Projekta ES fonda finansējumam | sA=Projekta ES fonda finansējumu | sL=Projekta ES fonda finansējumā
costs	grant	Projekta ES fondu finansējums		lav		sN=Projekta ES fondu finansējums | sG=Projekta ES fondu finansējuma | sD=Projekta ES fondu finansējumam | sA=Projekta ES fondu finansējumu | sL=Projekta ES fondu finansējumā
costs	grant	Projekta ES līdzfinansējums		lav		sN=Projekta ES līdzfinansējums | sG=Projekta ES līdzfinansējuma | sD=Projekta ES līdzfinansējumam | sA=Projekta ES līdzfinansējumu | sL=Projekta ES līdzfinansējumā
costs	grant	Projekta ESF finansējums		lav		sN=Projekta ESF finansējums | sG=Projekta ESF finansējuma | sD=Projekta ESF finansējumam | sA=Projekta ESF finansējumu | sL=Projekta ESF finansējumā
costs	grant	Projekta ESF līdzfinansējums		lav		sN=Projekta ESF līdzfinansējums | sG=Projekta ESF līdzfinansējuma | sD=Projekta ESF līdzfinansējumam | sA=Projekta ESF līdzfinansējumu | sL=Projekta ESF līdzfinansējumā
costs	grant	Projekta ESF+ finansējums		lav		sN=Projekta ESF+ finansējums | sG=Projekta ESF+ finansējuma | sD=Projekta ESF+ finansējumam | sA=Projekta ESF+ finansējumu | sL=Projekta ESF+ finansējumā
costs	grant	Projekta eiropas Reģionālās attīstības fonda finansējums		lav		sN=Projekta eiropas Reģionālās attīstības fonda finansējums | sG=Projekta eiropas Reģionālās attīstības fonda finansējuma | sD=Projekta eiropas Reģionālās attīstības fonda finansējumam | sA=Projekta eiropas Reģionālās attīstības fonda finansējumu | sL=Projekta eiropas Reģionālās attīstības fonda finansējumā
costs	grant	Projekta eiropas Savienības finansējums		lav		sN=Projekta eiropas Savienības finansējums | sG=Projekta eiropas Savienības finansējuma | sD=Projekta eiropas Savienības finansējumam | sA=Projekta eiropas Savienības finansējumu | sL=Projekta eiropas Savienības finansējumā
costs	grant	Projekta eiropas Savienības fondu finansējums		lav		sN=Projekta eiropas Savienības fondu finansējums | sG=Projekta eiropas Savienības fondu finansējuma | sD=Projekta eiropas Savienības fondu finansējumam | sA=Projekta eiropas Savienības fondu finansējumu | sL=Projekta eiropas Savienības fondu finansējumā
costs	grant	Projekta eiropas Sociālā fonda finansējums		lav		sN=Projekta eiropas Sociālā fonda finansējums | sG=Projekta eiropas Sociālā fonda finansējuma | sD=Projekta eiropas Sociālā fonda finansējumam | sA=Projekta eiropas Sociālā fonda finansējumu | sL=Projekta eiropas Sociālā fonda finansējumā
costs	grant	Projekta elastības finansējums		lav		sN=Projekta elastības finansējums | sG=Projekta elastības finansējuma | sD=Projekta elastības finansējumam | sA=Projekta elastības finansējumu | sL=Projekta elastības finansējumā
costs	grant	Projekta finansējuma apjoms		lav		sN=Projekta finansējuma apjoms | sG=Projekta finansējuma apjoma | sD=Projekta finansējuma apjomam | sA=Projekta finansējuma apjomu | sL=Projekta finansējuma apjomā
costs	grant	Projekta finansējuma intensitāte		lav		Projekta finansējuma intensitāte
costs	grant	Projekta fonda finansējums		lav		sN=Projekta fonda finansējums | sG=Projekta fonda finansējuma | sD=Projekta fonda finansējumam | sA=Projekta fonda finansējumu | sL=Projekta fonda finansējumā
costs	grant	Projekta fonda līdzfinansējums		lav		sN=Projekta fonda līdzfinansējums | sG=Projekta fonda līdzfinansējuma | sD=Projekta fonda līdzfinansējumam | sA=Projekta fonda līdzfinansējumu | sL=Projekta fonda līdzfinansējumā
costs	grant	Projekta granta apjoms		lav		sN=Projekta granta apjoms | sG=Projekta granta apjoma | sD=Projekta granta apjomam | sA=Projekta granta apjomu | sL=Projekta granta apjomā
costs	grant	Projekta granta apmērs		lav		sN=Projekta granta apmērs | sG=Projekta granta apmēra | sD=Projekta granta apmēram | sA=Projekta granta apmēru | sL=Projekta granta apmērā
costs	grant	Projekta granta finansējums		lav		sN=Projekta granta finansējums | sG=Projekta granta finansējuma | sD=Projekta granta finansējumam | sA=Projekta granta finansējumu | sL=Projekta granta finansējumā
costs	grant	Projekta KF finansējums		lav		sN=Projekta KF finansējums | sG=Projekta KF finansējuma | sD=Projekta KF finansējumam | sA=Projekta KF finansējumu | sL=Projekta KF finansējumā
costs	grant	Projekta KF līdzfinansējums		lav		sN=Projekta KF līdzfinansējums | sG=Projekta KF līdzfinansējuma | sD=Projekta KF līdzfinansējumam | sA=Projekta KF līdzfinansējumu | sL=Projekta KF līdzfinansējumā
costs	grant	Projekta KPFI finansējums		lav		sN=Projekta KPFI finansējums | sG=Projekta KPFI finansējuma | sD=Projekta KPFI finansējumam | sA=Projekta KPFI finansējumu | sL=Projekta KPFI finansējumā
costs	grant	Projekta kohēzijas fonda finansējums		lav		sN=Projekta kohēzijas fonda finansējums | sG=Projekta kohēzijas fonda finansējuma | sD=Projekta kohēzijas fonda finansējumam | sA=Projekta kohēzijas fonda finansējumu | sL=Projekta kohēzijas fonda finansējumā
costs	grant	Projekta LEADER finansējums		lav		sN=Projekta LEADER finansējums | sG=Projekta LEADER finansējuma | sD=Projekta LEADER finansējumam | sA=Projekta LEADER finansējumu | sL=Projekta LEADER finansējumā
costs	grant	Projekta LVAF finansējums		lav		sN=Projekta LVAF finansējums | sG=Projekta LVAF finansējuma | sD=Projekta LVAF finansējumam | sA=Projekta LVAF finansējumu | sL=Projekta LVAF finansējumā
costs	grant	Projekta līdzfinansējuma likme		lav		Projekta līdzfinansējuma likme
costs	grant	Projekta NFI finansējums		lav		sN=Projekta NFI finansējums | sG=Projekta NFI finansējuma | sD=Projekta NFI finansējumam | sA=Projekta NFI finansējumu | sL=Projekta NFI finansējumā
costs	grant	Projekta norvēģijas finanšu instrumenta finansējums		lav		sN=Projekta norvēģijas finanšu instrumenta finansējums | sG=Projekta norvēģijas finanšu instrumenta finansējuma | sD=Projekta norvēģijas finanšu instrumenta finansējumam | sA=Projekta norvēģijas finanšu instrumenta finansējumu | sL=Projekta norvēģijas finanšu instrumenta finansējumā
costs	grant	Projekta piesaistītais finansējums		lav		sN=Projekta piesaistītais finansējums | sG=Projekta piesaistītais finansējuma | sD=Projekta piesaistītais finansējumam | sA=Projekta piesaistītais finansējumu | sL=Projekta piesaistītais finansējumā
costs	grant	Projekta piešķirta dotācija		lav		sN=Projekta piešķirta dotācija | sG=Projekta piešķirta dotācijas | sD=Projekta piešķirta dotācijai | sA=Projekta piešķirta dotāciju | sL=Projekta piešķirta dotācijā
costs	grant	Projekta piešķirtais finansējums		lav		sN=Projekta piešķirtais finansējums | sG=Projekta piešķirtā finansējuma | sD=Projekta piešķirtajam finansējumam | sA=Projekta piešķirto finansējumu | sL=Projekta piešķirtajā finansējumā
costs	grant	Projekta piešķirts		lav		Projekta piešķirts
costs	grant	Projekta piešķirtā dotācija		lav		sN=Projekta piešķirtā dotācija | sG=Projekta piešķirtās dotācijas | sD=Projekta piešķirtajai dotācijai | sA=Projekta piešķirto dotāciju | sL=Projekta piešķirtajā dotācijā
costs	grant	Projekta piešķirtā summa		lav		sN=Projekta piešķirtā summa | sG=Projekta piešķirtās summas | sD=Projekta piešķirtajai summai | sA=Projekta piešķirto summu | sL=Projekta piešķirtajā summā
costs	grant	Projekta programmas finansējums		lav	costs:programme	sN=Projekta programmas finansējums | sG=Projekta programmas finansējuma | sD=Projekta programmas finansējumam | sA=Projekta programmas finansējumu | sL=Projekta programmas finansējumā
costs	grant	Projekta programmas līdzfinansējums		lav		sN=Projekta programmas līdzfinansējums | sG=Projekta programmas līdzfinansējuma | sD=Projekta programmas līdzfinansējumam | sA=Projekta programmas līdzfinansējumu | sL=Projekta programmas līdzfinansējumā
costs	grant	Projekta publiskais atbalsts		lav		sN=Projekta publiskais atbalsts | sG=Projekta publiskā atbalsta | sD=Projekta publiskajam atbalstam | sA=Projekta publisko atbalstu | sL=Projekta publiskajā atbalstā
costs	grant	Projekta publiskais finansējums		lav		sN=Projekta publiskais finansējums | sG=Projekta publiskā finansējuma | sD=Projekta publiskajam finansējumam | sA=Projekta publisko finansējumu | sL=Projekta publiskajā finansējumā
costs	grant	Projekta publiskā finansējuma summa		lav		sN=Projekta publiskā finansējuma summa | sG=Projekta publiskā finansējuma summas | sD=Projekta publiskā finansējuma summai | sA=Projekta publiskā finansējuma summu | sL=Projekta publiskā finansējuma summā
costs	grant	Projekta sabiedriskais atbalsts		lav		sN=Projekta sabiedriskais atbalsts | sG=Projekta sabiedriskā atbalsta | sD=Projekta sabiedriskajam atbalstam | sA=Projekta sabiedrisko atbalstu | sL=Projekta sabiedriskajā atbalstā
costs	grant	Projekta sabiedriskais finansējums		lav		sN=Projekta sabiedriskais finansējums | sG=Projekta sabiedriskā finansējuma | sD=Projekta sabiedriskajam finansējumam | sA=Projekta sabiedrisko finansējumu | sL=Projekta sabiedriskajā finansējumā
costs	grant	Projekta saņemtais atbalsts		lav		sN=Projekta saņemtais atbalsts | sG=Projekta saņemtais atbalsta | sD=Projekta saņemtais atbalstam | sA=Projekta saņemtais atbalstu | sL=Projekta saņemtais atbalstā
costs	grant	Projekta saņemtais finansējums		lav		sN=Projekta saņemtais finansējums | sG=Projekta saņemtais finansējuma | sD=Projekta saņemtais finansējumam | sA=Projekta saņemtais finansējumu | sL=Projekta saņemtais finansējumā
costs	grant	Projekta t.sk. publiskais finansējums		lav		sN=Projekta t.sk. publiskais finansējums | sG=Projekta t.sk. publiskā finansējuma | sD=Projekta t.sk. publiskajam finansējumam | sA=Projekta t.sk. publisko finansējumu | sL=Projekta t.sk. publiskajā finansējumā
costs	grant	Projekta TPF finansējums		lav		sN=Projekta TPF finansējums | sG=Projekta TPF finansējuma | sD=Projekta TPF finansējumam | sA=Projekta TPF finansējumu | sL=Projekta TPF finansējumā
costs	grant	Projekta VKKF finansējums		lav		sN=Projekta VKKF finansējums | sG=Projekta VKKF finansējuma | sD=Projekta VKKF finansējumam | sA=Projekta VKKF finansējumu | sL=Projekta VKKF finansējumā
costs	grant	Projekta VKKF piešķirtais finansējums		lav		sN=Projekta VKKF piešķirtais finansējums | sG=Projekta VKKF piešķirtā finansējuma | sD=Projekta VKKF piešķirtajam finansējumam | sA=Projekta VKKF piešķirto finansējumu | sL=Projekta VKKF piešķirtajā finansējumā
costs	grant	Projekta valsts un ES finansējums		lav		sN=Projekta valsts un ES finansējums | sG=Projekta valsts un ES finansējuma | sD=Projekta valsts un ES finansējumam | sA=Projekta valsts un ES finansējumu | sL=Projekta valsts un ES finansējumā
costs	grant	Projekta ārējais finansējums		lav		sN=Projekta ārējais finansējums | sG=Projekta ārējā finansējuma | sD=Projekta ārējam finansējumam | sA=Projekta ārējo finansējumu | sL=Projekta ārējā finansējumā
costs	ineligible	Projekta neattiecināmie izdevumi		lav		pN=Projekta neattiecināmie izdevumi | pG=Projekta neattiecināmo izdevumu | pD=Projekta neattiecināmajiem izdevumiem | pA=Projekta neattiecināmos izdevumus | pL=Projekta neattiecināmajos izdevumos
costs	ineligible	Projekta neattiecināmo izmaksu segšanu		lav		Projekta neattiecināmo izmaksu segšanu
costs	own	Projekta biedrības līdzfinansējums		lav		sN=Projekta biedrības līdzfinansējums | sG=Projekta biedrības līdzfinansējuma | sD=Projekta biedrības līdzfinansējumam | sA=Projekta biedrības līdzfinansējumu | sL=Projekta biedrības līdzfinansējumā
costs	own	Projekta dalībnieka līdzfinansējums		lav		sN=Projekta dalībnieka līdzfinansējums | sG=Projekta dalībnieka līdzfinansējuma | sD=Projekta dalībnieka līdzfinansējumam | sA=Projekta dalībnieka līdzfinansējumu | sL=Projekta dalībnieka līdzfinansējumā
costs	own	Projekta domes finansējums		lav		sN=Projekta domes finansējums | sG=Projekta domes finansējuma | sD=Projekta domes finansējumam | sA=Projekta domes finansējumu | sL=Projekta domes finansējumā
costs	own	Projekta finansējuma saņēmēja līdzfinansējums		lav		sN=Projekta finansējuma saņēmēja līdzfinansējums | sG=Projekta finansējuma saņēmēja līdzfinansējuma | sD=Projekta finansējuma saņēmēja līdzfinansējumam | sA=Projekta finansējuma saņēmēja līdzfinansējumu | sL=Projekta finansējuma saņēmēja līdzfinansējumā
costs	own	Projekta iesniedzēja ieguldījums		lav		sN=Projekta iesniedzēja ieguldījums | sG=Projekta iesniedzēja ieguldījuma | sD=Projekta iesniedzēja ieguldījumam | sA=Projekta iesniedzēja ieguldījumu | sL=Projekta iesniedzēja ieguldījumā
costs	own	Projekta institūcijas līdzfinansējums		lav		sN=Projekta institūcijas līdzfinansējums | sG=Projekta institūcijas līdzfinansējuma | sD=Projekta institūcijas līdzfinansējumam | sA=Projekta institūcijas līdzfinansējumu | sL=Projekta institūcijas līdzfinansējumā
costs	own	Projekta līdzfinansējuma apmērs		lav		sN=Projekta līdzfinansējuma apmērs | sG=Projekta līdzfinansējuma apmēra | sD=Projekta līdzfinansējuma apmēram | sA=Projekta līdzfinansējuma apmēru | sL=Projekta līdzfinansējuma apmērā
costs	own	Projekta līdzfinansējums		lav	costs:grant	sN=Projekta līdzfinansējums | sG=Projekta līdzfinansējuma | sD=Projekta līdzfinansējumam | sA=Projekta līdzfinansējumu | sL=Projekta līdzfinansējumā
costs	own	Projekta nepieciešamais līdzfinansējums		lav		sN=Projekta nepieciešamais līdzfinansējums | sG=Projekta nepieciešamais līdzfinansējuma | sD=Projekta nepieciešamais līdzfinansējumam | sA=Projekta nepieciešamais līdzfinansējumu | sL=Projekta nepieciešamais līdzfinansējumā
costs	own	Projekta novada domes līdzfinansējums		lav		sN=Projekta novada domes līdzfinansējums | sG=Projekta novada domes līdzfinansējuma | sD=Projekta novada domes līdzfinansējumam | sA=Projekta novada domes līdzfinansējumu | sL=Projekta novada domes līdzfinansējumā
costs	own	Projekta novada pašvaldības līdzfinansējums		lav		sN=Projekta novada pašvaldības līdzfinansējums | sG=Projekta novada pašvaldības līdzfinansējuma | sD=Projekta novada pašvaldības līdzfinansējumam | sA=Projekta novada pašvaldības līdzfinansējumu | sL=Projekta novada pašvaldības līdzfinansējumā
costs	own	Projekta partneru ieguldījums		lav		sN=Projekta partneru ieguldījums | sG=Projekta partneru ieguldījuma | sD=Projekta partneru ieguldījumam | sA=Projekta partneru ieguldījumu | sL=Projekta partneru ieguldījumā
costs	own	Projekta partneru līdzfinansējums		lav		sN=Projekta partneru līdzfinansējums | sG=Projekta partneru līdzfinansējuma | sD=Projekta partneru līdzfinansējumam | sA=Projekta partneru līdzfinansējumu | sL=Projekta partneru līdzfinansējumā
costs	own	Projekta pašfinansējums		lav		sN=Projekta pašfinansējums | sG=Projekta pašfinansējuma | sD=Projekta pašfinansējumam | sA=Projekta pašfinansējumu | sL=Projekta pašfinansējumā
costs	own	Projekta pašu daļa		lav		sN=Projekta pašu daļa | sG=Projekta pašu daļas | sD=Projekta pašu daļai | sA=Projekta pašu daļu | sL=Projekta pašu daļā
costs	own	Projekta pašu finansējums		lav		sN=Projekta pašu finansējums | sG=Projekta pašu finansējuma | sD=Projekta pašu finansējumam | sA=Projekta pašu finansējumu | sL=Projekta pašu finansējumā
costs	own	Projekta pašu ieguldījums		lav		sN=Projekta pašu ieguldījums | sG=Projekta pašu ieguldījuma | sD=Projekta pašu ieguldījumam | sA=Projekta pašu ieguldījumu | sL=Projekta pašu ieguldījumā
costs	own	Projekta pašu līdzekļi		lav		pN=Projekta pašu līdzekļi | pG=Projekta pašu līdzekļu | pD=Projekta pašu līdzekļiem | pA=Projekta pašu līdzekļus | pL=Projekta pašu līdzekļos
costs	own	Projekta pašu līdzfinansējums		lav		sN=Projekta pašu līdzfinansējums | sG=Projekta pašu līdzfinansējuma | sD=Projekta pašu līdzfinansējumam | sA=Projekta pašu līdzfinansējumu | sL=Projekta pašu līdzfinansējumā
costs	own	Projekta pašvaldības budžeta finansējums		lav		sN=Projekta pašvaldības budžeta finansējums | sG=Projekta pašvaldības budžeta finansējuma | sD=Projekta pašvaldības budžeta finansējumam | sA=Projekta pašvaldības budžeta finansējumu | sL=Projekta pašvaldības budžeta finansējumā
costs	own	Projekta pašvaldības budžeta līdzekļi		lav		pN=Projekta pašvaldības budžeta līdzekļi | pG=Projekta pašvaldības budžeta līdzekļu | pD=Projekta pašvaldības budžeta līdzekļiem | pA=Projekta pašvaldības budžeta līdzekļus | pL=Projekta pašvaldības budžeta līdzekļos
costs	own	Projekta pašvaldības daļa		lav		sN=Projekta pašvaldības daļa | sG=Projekta pašvaldības daļas | sD=Projekta pašvaldības daļai | sA=Projekta pašvaldības daļu | sL=Projekta pašvaldības daļā
costs	own	Projekta pašvaldības finansējums		lav		sN=Projekta pašvaldības finansējums | sG=Projekta pašvaldības finansējuma | sD=Projekta pašvaldības finansējumam | sA=Projekta pašvaldības finansējumu | sL=Projekta pašvaldības finansējumā
costs	own	Projekta pašvaldības ieguldījums		lav		sN=Projekta pašvaldības ieguldījums | sG=Projekta pašvaldības ieguldījuma | sD=Projekta pašvaldības ieguldījumam | sA=Projekta pašvaldības ieguldījumu | sL=Projekta pašvaldības ieguldījumā
costs	own	Projekta pašvaldības līdzfinansējums		lav		sN=Projekta pašvaldības līdzfinansējums | sG=Projekta pašvaldības līdzfinansējuma | sD=Projekta pašvaldības līdzfinansējumam | sA=Projekta pašvaldības līdzfinansējumu | sL=Projekta pašvaldības līdzfinansējumā
costs	own	Projekta pašvaldību finansējums		lav		sN=Projekta pašvaldību finansējums | sG=Projekta pašvaldību finansējuma | sD=Projekta pašvaldību finansējumam | sA=Projekta pašvaldību finansējumu | sL=Projekta pašvaldību finansējumā
costs	own	Projekta pašvaldību līdzfinansējums		lav		sN=Projekta pašvaldību līdzfinansējums | sG=Projekta pašvaldību līdzfinansējuma | sD=Projekta pašvaldību līdzfinansējumam | sA=Projekta pašvaldību līdzfinansējumu | sL=Projekta pašvaldību līdzfinansējumā
costs	own	Projekta pilsētas domes līdzfinansējums		lav		sN=Projekta pilsētas domes līdzfinansējums | sG=Projekta pilsētas domes līdzfinansējuma | sD=Projekta pilsētas domes līdzfinansējumam | sA=Projekta pilsētas domes līdzfinansējumu | sL=Projekta pilsētas domes līdzfinansējumā
costs	own	Iesniedzēja finansējums		lav		sN=Iesniedzēja finansējums | sG=Iesniedzēja finansējuma | sD=Iesniedzēja finansējumam | sA=Iesniedzēja finansējumu | sL=Iesniedzēja finansējumā
costs	own	Iesniedzēja līdzfinansējums		lav		sN=Iesniedzēja līdzfinansējums | sG=Iesniedzēja līdzfinansējuma | sD=Iesniedzēja līdzfinansējumam | sA=Iesniedzēja līdzfinansējumu | sL=Iesniedzēja līdzfinansējumā
costs	own	Projekta savs līdzfinansējums		lav		sN=Projekta savs līdzfinansējums | sG=Projekta savs līdzfinansējuma | sD=Projekta savs līdzfinansējumam | sA=Projekta savs līdzfinansējumu | sL=Projekta savs līdzfinansējumā
costs	own	Projekta saņēmēja daļa		lav		sN=Projekta saņēmēja daļa | sG=Projekta saņēmēja daļas | sD=Projekta saņēmēja daļai | sA=Projekta saņēmēja daļu | sL=Projekta saņēmēja daļā
costs	own	Projekta saņēmēja līdzfinansējums		lav		sN=Projekta saņēmēja līdzfinansējums | sG=Projekta saņēmēja līdzfinansējuma | sD=Projekta saņēmēja līdzfinansējumam | sA=Projekta saņēmēja līdzfinansējumu | sL=Projekta saņēmēja līdzfinansējumā
costs	part	Projekta būvdarbu izmaksas		lav		pN,pA=Projekta būvdarbu izmaksas | pG=Projekta būvdarbu izmaksu | pD=Projekta būvdarbu izmaksām | pL=Projekta būvdarbu izmaksās
costs	part	Projekta būvdarbu līguma summa		lav		sN=Projekta būvdarbu līguma summa | sG=Projekta būvdarbu līguma summas | sD=Projekta būvdarbu līguma summai | sA=Projekta būvdarbu līguma summu | sL=Projekta būvdarbu līguma summā
costs	part	Projekta būvniecības izmaksas		lav		pN,pA=Projekta būvniecības izmaksas | pG=Projekta būvniecības izmaksu | pD=Projekta būvniecības izmaksām | pL=Projekta būvniecības izmaksās
costs	part	Projekta iepirkuma summa		lav		sN=Projekta iepirkuma summa | sG=Projekta iepirkuma summas | sD=Projekta iepirkuma summai | sA=Projekta iepirkuma summu | sL=Projekta iepirkuma summā
costs	part	Projekta kopējās būvniecības izmaksas		lav		pN,pA=Projekta kopējās būvniecības izmaksas | pG=Projekta kopējās būvniecības izmaksu | pD=Projekta kopējās būvniecības izmaksām | pL=Projekta kopējās būvniecības izmaksās
costs	part	Projekta līguma cena		lav		sN=Projekta līguma cena | sG=Projekta līguma cenas | sD=Projekta līguma cenai | sA=Projekta līguma cenu | sL=Projekta līguma cenā
costs	part	Projekta līguma kopsumma		lav		sN=Projekta līguma kopsumma | sG=Projekta līguma kopsummas | sD=Projekta līguma kopsummai | sA=Projekta līguma kopsummu | sL=Projekta līguma kopsummā
costs	part	Projekta līguma summa		lav		sN=Projekta līguma summa | sG=Projekta līguma summas | sD=Projekta līguma summai | sA=Projekta līguma summu | sL=Projekta līguma summā
costs	part	Projekta līgumcena		lav		sN=Projekta līgumcena | sG=Projekta līgumcenas | sD=Projekta līgumcenai | sA=Projekta līgumcenu | sL=Projekta līgumcenā
costs	part	Projekta novada domes budžets ir		lav		Projekta novada domes budžets ir
costs	part	Projekta partnera budžets		lav		sN=Projekta partnera budžets | sG=Projekta partnera budžeta | sD=Projekta partnera budžetam | sA=Projekta partnera budžetu | sL=Projekta partnera budžetā
costs	part	Projekta partnera finansējums		lav		sN=Projekta partnera finansējums | sG=Projekta partnera finansējuma | sD=Projekta partnera finansējumam | sA=Projekta partnera finansējumu | sL=Projekta partnera finansējumā
costs	payment	Projekta avansa maksājumi		lav		Projekta avansa maksājumi
costs	payment	Projekta avansa maksājums		lav		Projekta avansa maksājums
costs	payment	Projekta avanss		lav		Projekta avanss
costs	payment	Projekta gala maksājums		lav		Projekta gala maksājums
costs	payment	Projekta noslēguma maksājums		lav		Projekta noslēguma maksājums
costs	payment	Projekta priekšfinansējums		lav		Projekta priekšfinansējums
costs	payment	Projekta starpposma maksājums		lav		Projekta starpposma maksājums
costs	private	Projekta dalībnieku līdzmaksājums		lav		Projekta dalībnieku līdzmaksājums
costs	private	Projekta privātais finansējums		lav		sN=Projekta privātais finansējums | sG=Projekta privātā finansējuma | sD=Projekta privātajam finansējumam | sA=Projekta privāto finansējumu | sL=Projekta privātajā finansējumā
costs	private	Projekta privātais līdzfinansējums		lav		sN=Projekta privātais līdzfinansējums | sG=Projekta privātā līdzfinansējuma | sD=Projekta privātajam līdzfinansējumam | sA=Projekta privāto līdzfinansējumu | sL=Projekta privātajā līdzfinansējumā
costs	private	Projekta privātie līdzekļi		lav		pN=Projekta privātie līdzekļi | pG=Projekta privāto līdzekļu | pD=Projekta privātajiem līdzekļiem | pA=Projekta privātos līdzekļus | pL=Projekta privātajos līdzekļos
costs	private	Projekta privātā attiecināmā daļa		lav		sN=Projekta privātā attiecināmā daļa | sG=Projekta privātās attiecināmās daļas | sD=Projekta privātajai attiecināmajai daļai | sA=Projekta privāto attiecināmo daļu | sL=Projekta privātajā attiecināmajā daļā
costs	private	Projekta sponsoru finansējums		lav		sN=Projekta sponsoru finansējums | sG=Projekta sponsoru finansējuma | sD=Projekta sponsoru finansējumam | sA=Projekta sponsoru finansējumu | sL=Projekta sponsoru finansējumā
costs	private	Projekta ziedojumi		lav		Projekta ziedojumi
costs	programme	Projekta konkursa budžets		lav		sN=Projekta konkursa budžets | sG=Projekta konkursa budžeta | sD=Projekta konkursa budžetam | sA=Projekta konkursa budžetu | sL=Projekta konkursa budžetā
costs	programme	Projekta konkursa finansējums		lav		sN=Projekta konkursa finansējums | sG=Projekta konkursa finansējuma | sD=Projekta konkursa finansējumam | sA=Projekta konkursa finansējumu | sL=Projekta konkursa finansējumā
costs	programme	Projekta konkursam pieejamais finansējums		lav		sN=Projekta konkursam pieejamais finansējums | sG=Projekta konkursam pieejamais finansējuma | sD=Projekta konkursam pieejamais finansējumam | sA=Projekta konkursam pieejamais finansējumu | sL=Projekta konkursam pieejamais finansējumā
costs	programme	Projekta kopējais konkursa finansējums		lav		sN=Projekta kopējais konkursa finansējums | sG=Projekta kopējais konkursa finansējuma | sD=Projekta kopējais konkursa finansējumam | sA=Projekta kopējais konkursa finansējumu | sL=Projekta kopējais konkursa finansējumā
costs	programme	Projekta kopējais pieejamais finansējums		lav		sN=Projekta kopējais pieejamais finansējums | sG=Projekta kopējais pieejamais finansējuma | sD=Projekta kopējais pieejamais finansējumam | sA=Projekta kopējais pieejamais finansējumu | sL=Projekta kopējais pieejamais finansējumā
costs	programme	Projekta kopējais programmas finansējums		lav		sN=Projekta kopējais programmas finansējums | sG=Projekta kopējais programmas finansējuma | sD=Projekta kopējais programmas finansējumam | sA=Projekta kopējais programmas finansējumu | sL=Projekta kopējais programmas finansējumā
costs	programme	Projekta kārtai pieejamais finansējums		lav		sN=Projekta kārtai pieejamais finansējums | sG=Projekta kārtai pieejamais finansējuma | sD=Projekta kārtai pieejamais finansējumam | sA=Projekta kārtai pieejamais finansējumu | sL=Projekta kārtai pieejamais finansējumā
costs	programme	Projekta pasākuma kopējais finansējums		lav		sN=Projekta pasākuma kopējais finansējums | sG=Projekta pasākuma kopējā finansējuma | sD=Projekta pasākuma kopējam finansējumam | sA=Projekta pasākuma kopējo finansējumu | sL=Projekta pasākuma kopējā finansējumā
costs	programme	Projekta pieejamais KP finansējums kopā (EUR)		lav		sN=Projekta pieejamais KP finansējums kopā (EUR) | sG=Projekta pieejamais KP finansējuma kopā (EUR) | sD=Projekta pieejamais KP finansējumam kopā (EUR) | sA=Projekta pieejamais KP finansējumu kopā (EUR) | sL=Projekta pieejamais KP finansējumā kopā (EUR)
costs	programme	Projekta pieejamais finansējums		lav		sN=Projekta pieejamais finansējums | sG=Projekta pieejamais finansējuma | sD=Projekta pieejamais finansējumam | sA=Projekta pieejamais finansējumu | sL=Projekta pieejamais finansējumā
costs	programme	Projekta plānotais AF finansējums		lav		sN=Projekta plānotais AF finansējums | sG=Projekta plānotais AF finansējuma | sD=Projekta plānotais AF finansējumam | sA=Projekta plānotais AF finansējumu | sL=Projekta plānotais AF finansējumā
costs	programme	Projekta plānotais ES fondu finansējums		lav		sN=Projekta plānotais ES fondu finansējums | sG=Projekta plānotais ES fondu finansējuma | sD=Projekta plānotais ES fondu finansējumam | sA=Projekta plānotais ES fondu finansējumu | sL=Projekta plānotais ES fondu finansējumā
costs	programme	Projekta programmas budžets		lav		sN=Projekta programmas budžets | sG=Projekta programmas budžeta | sD=Projekta programmas budžetam | sA=Projekta programmas budžetu | sL=Projekta programmas budžetā
costs	programme	Projekta programmas finansējums kopā		lav		sN=Projekta programmas finansējums kopā | sG=Projekta programmas finansējuma kopā | sD=Projekta programmas finansējumam kopā | sA=Projekta programmas finansējumu kopā | sL=Projekta programmas finansējumā kopā
costs	programme	Projekta programmas kopējais finansējums		lav		sN=Projekta programmas kopējais finansējums | sG=Projekta programmas kopējā finansējuma | sD=Projekta programmas kopējam finansējumam | sA=Projekta programmas kopējo finansējumu | sL=Projekta programmas kopējā finansējumā
costs	state	Projekta latvijas valsts budžeta līdzekļi		lav		pN=Projekta latvijas valsts budžeta līdzekļi | pG=Projekta latvijas valsts budžeta līdzekļu | pD=Projekta latvijas valsts budžeta līdzekļiem | pA=Projekta latvijas valsts budžeta līdzekļus | pL=Projekta latvijas valsts budžeta līdzekļos
costs	state	Projekta nacionālais finansējums		lav		sN=Projekta nacionālais finansējums | sG=Projekta nacionālā finansējuma | sD=Projekta nacionālajam finansējumam | sA=Projekta nacionālo finansējumu | sL=Projekta nacionālajā finansējumā
costs	state	Projekta nacionālais līdzfinansējums		lav	costs:own	sN=Projekta nacionālais līdzfinansējums | sG=Projekta nacionālā līdzfinansējuma | sD=Projekta nacionālajam līdzfinansējumam | sA=Projekta nacionālo līdzfinansējumu | sL=Projekta nacionālajā līdzfinansējumā
costs	state	Projekta nacionālais publiskais finansējums		lav		sN=Projekta nacionālais publiskais finansējums | sG=Projekta nacionālā publiskā finansējuma | sD=Projekta nacionālajam publiskajam finansējumam | sA=Projekta nacionālo publisko finansējumu | sL=Projekta nacionālajā publiskajā finansējumā
costs	state	Projekta nacionālā daļa		lav		sN=Projekta nacionālā daļa | sG=Projekta nacionālās daļas | sD=Projekta nacionālajai daļai | sA=Projekta nacionālo daļu | sL=Projekta nacionālajā daļā
costs	state	Projekta VB finansējums		lav		sN=Projekta VB finansējums | sG=Projekta VB finansējuma | sD=Projekta VB finansējumam | sA=Projekta VB finansējumu | sL=Projekta VB finansējumā
costs	state	Projekta valsts atbalsts		lav		sN=Projekta valsts atbalsts | sG=Projekta valsts atbalsta | sD=Projekta valsts atbalstam | sA=Projekta valsts atbalstu | sL=Projekta valsts atbalstā
costs	state	Projekta valsts budžeta daļa		lav		sN=Projekta valsts budžeta daļa | sG=Projekta valsts budžeta daļas | sD=Projekta valsts budžeta daļai | sA=Projekta valsts budžeta daļu | sL=Projekta valsts budžeta daļā
costs	state	Projekta valsts budžeta dotācija		lav		sN=Projekta valsts budžeta dotācija | sG=Projekta valsts budžeta dotācijas | sD=Projekta valsts budžeta dotācijai | sA=Projekta valsts budžeta dotāciju | sL=Projekta valsts budžeta dotācijā
costs	state	Projekta valsts budžeta dotācija pašvaldībām		lav		sN=Projekta valsts budžeta dotācija pašvaldībām | sG=Projekta valsts budžeta dotācijas pašvaldībām | sD=Projekta valsts budžeta dotācijai pašvaldībām | sA=Projekta valsts budžeta dotāciju pašvaldībām | sL=Projekta valsts budžeta dotācijā pašvaldībām
costs	state	Projekta valsts budžeta dotācijas pašvaldībai		lav		sD=Projekta valsts budžeta dotācijas pašvaldībai
costs	state	Projekta valsts budžeta finansējums		lav		sN=Projekta valsts budžeta finansējums | sG=Projekta valsts budžeta finansējuma | sD=Projekta valsts budžeta finansējumam | sA=Projekta valsts budžeta finansējumu | sL=Projekta valsts budžeta finansējumā
costs	state	Projekta valsts budžeta līdzfinansējums		lav		sN=Projekta valsts budžeta līdzfinansējums | sG=Projekta valsts budžeta līdzfinansējuma | sD=Projekta valsts budžeta līdzfinansējumam | sA=Projekta valsts budžeta līdzfinansējumu | sL=Projekta valsts budžeta līdzfinansējumā
costs	state	Projekta valsts budžets		lav		sN=Projekta valsts budžets | sG=Projekta valsts budžeta | sD=Projekta valsts budžetam | sA=Projekta valsts budžetu | sL=Projekta valsts budžetā
costs	state	Projekta valsts dotācija		lav		sN=Projekta valsts dotācija | sG=Projekta valsts dotācijas | sD=Projekta valsts dotācijai | sA=Projekta valsts dotāciju | sL=Projekta valsts dotācijā
costs	state	Projekta valsts finansējums		lav		sN=Projekta valsts finansējums | sG=Projekta valsts finansējuma | sD=Projekta valsts finansējumam | sA=Projekta valsts finansējumu | sL=Projekta valsts finansējumā
costs	state	Projekta valsts līdzfinansējums		lav		sN=Projekta valsts līdzfinansējums | sG=Projekta valsts līdzfinansējuma | sD=Projekta valsts līdzfinansējumam | sA=Projekta valsts līdzfinansējumu | sL=Projekta valsts līdzfinansējumā
costs	total	Projekta budžeta sadalījums		lav		Projekta budžeta sadalījums
costs	total	Projekta cik tas izmaksāja		lav		Projekta cik tas izmaksāja
costs	total	Projekta cik tas izmaksās		lav		pL=Projekta cik tas izmaksās
costs	total	Projekta cik tas maksā		lav		sG=Projekta cik tas maksā
costs	total	Projekta cik tas maksās		lav		sG=Projekta cik tas maksās
costs	total	Projekta finansējuma sadalījums		lav		Projekta finansējuma sadalījums
costs	total	Projekta finansējums kopā		lav		sN=Projekta finansējums kopā | sG=Projekta finansējuma kopā | sD=Projekta finansējumam kopā | sA=Projekta finansējumu kopā | sL=Projekta finansējumā kopā
costs	total	Projekta kopējais nepieciešamais finansējums		lav		sN=Projekta kopējais nepieciešamais finansējums | sG=Projekta kopējais nepieciešamais finansējuma | sD=Projekta kopējais nepieciešamais finansējumam | sA=Projekta kopējais nepieciešamais finansējumu | sL=Projekta kopējais nepieciešamais finansējumā
costs	total	Projekta kopējais publiskais finansējums		lav		sN=Projekta kopējais publiskais finansējums | sG=Projekta kopējā publiskā finansējuma | sD=Projekta kopējam publiskajam finansējumam | sA=Projekta kopējo publisko finansējumu | sL=Projekta kopējā publiskajā finansējumā
costs	total	Projekta kopējās izmaksas ir		lav		Projekta kopējās izmaksas ir
costs	total	Projekta pavisam		lav		sG=Projekta pavisam
costs	total	Projekta pavisam kopā		lav		sL=Projekta pavisam kopā
costs	total	Projekta plānotās izmaksas		lav		pN,pA=Projekta plānotās izmaksas | pG=Projekta plānoto izmaksu | pD=Projekta plānotajām izmaksām | pL=Projekta plānotajās izmaksās
costs	total	Budžets un sadalījums		lav		Budžets un sadalījums
costs	total	Kopējais budžets		lav		sN=Kopējais budžets | sG=Kopējā budžeta | sD=Kopējam budžetam | sA=Kopējo budžetu | sL=Kopējā budžetā
costs	total	Kopējā līgumsumma		lav		sN=Kopējā līgumsumma | sG=Kopējās līgumsummas | sD=Kopējai līgumsummai | sA=Kopējo līgumsummu | sL=Kopējā līgumsummā
costs	total	Kopējā tāme		lav		sN=Kopējā tāme | sG=Kopējās tāmes | sD=Kopējai tāmei | sA=Kopējo tāmi | sL=Kopējā tāmē
costs	total	Kopējā vērtība		lav		sN=Kopējā vērtība | sG=Kopējās vērtības | sD=Kopējai vērtībai | sA=Kopējo vērtību | sL=Kopējā vērtībā
costs	total	Kopējās izmaksas (EUR)		lav		pN,pA=Kopējās izmaksas (EUR) | pG=Kopējo izmaksu (EUR) | pD=Kopējām izmaksām (EUR) | pL=Kopējās izmaksās (EUR)
costs	total	Kopējās izmaksas sastāda		lav		Kopējās izmaksas sastāda
costs	total	Pilnas izmaksas		lav		pN,pA=Pilnas izmaksas | pG=Pilnas izmaksu | pD=Pilnas izmaksām | pL=Pilnas izmaksās
costs	total	Plānotais budžets		lav		sN=Plānotais budžets | sG=Plānotā budžeta | sD=Plānotajam budžetam | sA=Plānoto budžetu | sL=Plānotajā budžetā
costs	total	Plānotās kopējās izmaksas		lav		pN,pA=Plānotās kopējās izmaksas | pG=Plānoto kopējo izmaksu | pD=Plānotajām kopējām izmaksām | pL=Plānotajās kopējās izmaksās
costs	total	Projekta publiskais finansējums kopā		lav		sN=Projekta publiskais finansējums kopā | sG=Projekta publiskā finansējuma kopā | sD=Projekta publiskajam finansējumam kopā | sA=Projekta publisko finansējumu kopā | sL=Projekta publiskajā finansējumā kopā
costs	total	Projekta summa kopā		lav		sN=Projekta summa kopā | sG=Projekta summas kopā | sD=Projekta summai kopā | sA=Projekta summu kopā | sL=Projekta summā kopā
countries	lead	Projekta koordinatorvalsts		lav		Projekta koordinatorvalsts
countries	partner	Projekta iesaistītās valstis		lav		Projekta iesaistītās valstis
countries	partner	Projekta partneru valstis		lav		Projekta partneru valstis
countries	partner	Projekta partnervalstis		lav		Projekta partnervalstis
description		Īss apraksts		lav		Īss apraksts
end		Projekta nobeigums		lav		Projekta nobeigums
end		Beigu termiņš		lav		sN=Beigu termiņš | sG=Beigu termiņa | sD=Beigu termiņam | sA=Beigu termiņu | sL=Beigu termiņā
end		Noslēguma datums		lav		sN=Noslēguma datums | sG=Noslēguma datuma | sD=Noslēguma datumam | sA=Noslēguma datumu | sL=Noslēguma datumā
end		Īstenošana jāveic līdz		lav		Īstenošana jāveic līdz
end		Īstenošanas beigas		lav		Īstenošanas beigas
funders		Projekta atbalsta		lav		sG=Projekta atbalsta
funders		Projekta atbalsta sniedzējs		lav		Projekta atbalsta sniedzējs
funders		Projekta atbalstītājs		lav		Projekta atbalstītājs
funders		Projekta donors		lav		Projekta donors
funders		Projekta ES fonds		lav		sN=Projekta ES fonds | sG=Projekta ES fonda | sD=Projekta ES fondam | sA=Projekta ES fondu | sL=Projekta ES fondā
funders		Projekta finansiāli atbalsta		lav		sG=Projekta finansiāli atbalsta
funders		Projekta finansē		lav		sG=Projekta finansē
funders		Projekta finansējošā institūcija		lav		sN=Projekta finansējošā institūcija | sG=Projekta finansējošā institūcijas | sD=Projekta finansējošā institūcijai | sA=Projekta finansējošā institūciju | sL=Projekta finansējošā institūcijā
funders		Projekta finansējuma avoti		lav		pN=Projekta finansējuma avoti | pG=Projekta finansējuma avotu | pD=Projekta finansējuma avotiem | pA=Projekta finansējuma avotus | pL=Projekta finansējuma avotos
funders		Projekta finansējuma piešķīrējs		lav		Projekta finansējuma piešķīrējs
funders		Projekta finansējuma programma vai fonds		lav		sN=Projekta finansējuma programma vai fonds | sG=Projekta finansējuma programma vai fonda | sD=Projekta finansējuma programma vai fondam | sA=Projekta finansējuma programma vai fondu | sL=Projekta finansējuma programma vai fondā
funders		Projekta finansējuma sniedzējs		lav		Projekta finansējuma sniedzējs
funders		Projekta finansētāja nosaukums		lav		sN=Projekta finansētāja nosaukums | sG=Projekta finansētāja nosaukuma | sD=Projekta finansētāja nosaukumam | sA=Projekta finansētāja nosaukumu | sL=Projekta finansētāja nosaukumā
funders		Projekta finansēšanas avoti		lav		pN=Projekta finansēšanas avoti | pG=Projekta finansēšanas avotu | pD=Projekta finansēšanas avotiem | pA=Projekta finansēšanas avotus | pL=Projekta finansēšanas avotos
funders		Projekta finansēšanas avots		lav		sN=Projekta finansēšanas avots | sG=Projekta finansēšanas avota | sD=Projekta finansēšanas avotam | sA=Projekta finansēšanas avotu | sL=Projekta finansēšanas avotā
funders		Projekta finansēšanas instruments		lav		sN=Projekta finansēšanas instruments | sG=Projekta finansēšanas instrumenta | sD=Projekta finansēšanas instrumentam | sA=Projekta finansēšanas instrumentu | sL=Projekta finansēšanas instrumentā
funders		Projekta finanšu avoti		lav		pN=Projekta finanšu avoti | pG=Projekta finanšu avotu | pD=Projekta finanšu avotiem | pA=Projekta finanšu avotus | pL=Projekta finanšu avotos
funders		Projekta finanšu avots		lav		sN=Projekta finanšu avots | sG=Projekta finanšu avota | sD=Projekta finanšu avotam | sA=Projekta finanšu avotu | sL=Projekta finanšu avotā
funders		Projekta finanšu instrumenta nosaukums		lav		sN=Projekta finanšu instrumenta nosaukums | sG=Projekta finanšu instrumenta nosaukuma | sD=Projekta finanšu instrumenta nosaukumam | sA=Projekta finanšu instrumenta nosaukumu | sL=Projekta finanšu instrumenta nosaukumā
funders		Projekta finanšu instruments		lav		sN=Projekta finanšu instruments | sG=Projekta finanšu instrumenta | sD=Projekta finanšu instrumentam | sA=Projekta finanšu instrumentu | sL=Projekta finanšu instrumentā
funders		Projekta fonda nosaukums		lav		sN=Projekta fonda nosaukums | sG=Projekta fonda nosaukuma | sD=Projekta fonda nosaukumam | sA=Projekta fonda nosaukumu | sL=Projekta fonda nosaukumā
funders		Projekta fonds		lav		sN=Projekta fonds | sG=Projekta fonda | sD=Projekta fondam | sA=Projekta fondu | sL=Projekta fondā
funders		Projekta grantu piešķīrējs		lav		Projekta grantu piešķīrējs
funders		Projekta līdzekļu piešķīrējs		lav		Projekta līdzekļu piešķīrējs
funders		Projekta līdzfinansē		lav		sG=Projekta līdzfinansē
funders		Projekta līdzfinansē Eiropas Savienība		lav		sN=Projekta līdzfinansē Eiropas Savienība | sG=Projekta līdzfinansē Eiropas Savienības | sD=Projekta līdzfinansē Eiropas Savienībai | sA=Projekta līdzfinansē Eiropas Savienību | sL=Projekta līdzfinansē Eiropas Savienībā
funders		Projekta līdzfinansētāji		lav		Projekta līdzfinansētāji
funders		Projekta līdzfinansētājs		lav		Projekta līdzfinansētājs
funders		Projekta naudas avots		lav		sN=Projekta naudas avots | sG=Projekta naudas avota | sD=Projekta naudas avotam | sA=Projekta naudas avotu | sL=Projekta naudas avotā
funders		Projekta naudas devējs		lav		Projekta naudas devējs
goal		Projekta kāds ir mērķis		lav		sN=Projekta kāds ir mērķis | sG=Projekta kāds ir mērķa | sD=Projekta kāds ir mērķim | sA=Projekta kāds ir mērķi | sL=Projekta kāds ir mērķī
goal		Mērķis bija		lav		Mērķis bija
goal		Mērķis ir		lav		Mērķis ir
goal		Mērķis un uzdevumi		lav		pN=Mērķis un uzdevumi | pG=Mērķis un uzdevumu | pD=Mērķis un uzdevumiem | pA=Mērķis un uzdevumus | pL=Mērķis un uzdevumos
goal		Mērķu kopsavilkums		lav		Mērķu kopsavilkums
goal		Specifiskais mērķis		lav		sN=Specifiskais mērķis | sG=Specifiskais mērķa | sD=Specifiskais mērķim | sA=Specifiskais mērķi | sL=Specifiskais mērķī
goal		Tiešais mērķis		lav		sN=Tiešais mērķis | sG=Tiešais mērķa | sD=Tiešais mērķim | sA=Tiešais mērķi | sL=Tiešais mērķī
goal		Vispārīgais mērķis		lav		sN=Vispārīgais mērķis | sG=Vispārīgā mērķa | sD=Vispārīgajam mērķim | sA=Vispārīgo mērķi | sL=Vispārīgajā mērķī
identifiers		Projekta ID Nr		lav		Projekta ID Nr
identifiers		Projekta pieteikuma Nr		lav		Projekta pieteikuma Nr
identifiers		Projekta pieteikuma numurs		lav		Projekta pieteikuma numurs
identifiers		Projekta pieteikums Nr		lav		Projekta pieteikums Nr
identifiers		Projekta proj. Nr		lav		Projekta proj. Nr
identifiers		Atsauces numurs		lav		Atsauces numurs
identifiers		Identifikācijas numurs		lav		Identifikācijas numurs
organisations	applicant	Projekta atbalsta pretendents		lav		sN=Projekta atbalsta pretendents | sG=Projekta atbalsta pretendenta | sD=Projekta atbalsta pretendentam | sA=Projekta atbalsta pretendentu | sL=Projekta atbalsta pretendentā
organisations	applicant	Projekta atbalsta saņēmēja		lav		sG=Projekta atbalsta saņēmēja
organisations	applicant	Projekta atbalsta saņēmējs		lav		sN=Projekta atbalsta saņēmējs | sG=Projekta atbalsta saņēmēja | sD=Projekta atbalsta saņēmējam | sA=Projekta atbalsta saņēmēju | sL=Projekta atbalsta saņēmējā
organisations	applicant	Projekta beneficiārs		lav		sN=Projekta beneficiārs | sG=Projekta beneficiāra | sD=Projekta beneficiāram | sA=Projekta beneficiāru | sL=Projekta beneficiārā
organisations	applicant	Projekta finansējuma saņēmēja		lav		sG=Projekta finansējuma saņēmēja
organisations	applicant	Projekta finansējuma saņēmēji		lav		pN=Projekta finansējuma saņēmēji | pG=Projekta finansējuma saņēmēju | pD=Projekta finansējuma saņēmējiem | pA=Projekta finansējuma saņēmējus | pL=Projekta finansējuma saņēmējos
organisations	applicant	Projekta granta saņēmēja		lav		sG=Projekta granta saņēmēja
organisations	applicant	Projekta granta saņēmējs		lav		sN=Projekta granta saņēmējs | sG=Projekta granta saņēmēja | sD=Projekta granta saņēmējam | sA=Projekta granta saņēmēju | sL=Projekta granta saņēmējā
organisations	applicant	Projekta ierosinātāja nosaukums		lav		sN=Projekta ierosinātāja nosaukums | sG=Projekta ierosinātāja nosaukuma | sD=Projekta ierosinātāja nosaukumam | sA=Projekta ierosinātāja nosaukumu | sL=Projekta ierosinātāja nosaukumā
organisations	applicant	Projekta iesniedzēja nosaukums		lav		sN=Projekta iesniedzēja nosaukums | sG=Projekta iesniedzēja nosaukuma | sD=Projekta iesniedzēja nosaukumam | sA=Projekta iesniedzēja nosaukumu | sL=Projekta iesniedzēja nosaukumā
organisations	applicant	Projekta iniciators		lav		Projekta iniciators
organisations	applicant	Projekta labuma guvējs		lav		Projekta labuma guvējs
organisations	applicant	Projekta pieteicēja nosaukums		lav		sN=Projekta pieteicēja nosaukums | sG=Projekta pieteicēja nosaukuma | sD=Projekta pieteicēja nosaukumam | sA=Projekta pieteicēja nosaukumu | sL=Projekta pieteicēja nosaukumā
organisations	applicant	Iesnieguma iesniedzējs		lav		sN=Iesnieguma iesniedzējs | sG=Iesnieguma iesniedzēja | sD=Iesnieguma iesniedzējam | sA=Iesnieguma iesniedzēju | sL=Iesnieguma iesniedzējā
organisations	funder-agency	Projekta administrējošā iestāde		lav		sN=Projekta administrējošā iestāde | sG=Projekta administrējošā iestādes | sD=Projekta administrējošā iestādei | sA=Projekta administrējošā iestādi | sL=Projekta administrējošā iestādē
organisations	funder-agency	Projekta administrējošās iestādes		lav		pN,pA=Projekta administrējošās iestādes | pG=Projekta administrējošās iestāžu | pD=Projekta administrējošās iestādēm | pL=Projekta administrējošās iestādēs
organisations	funder-agency	Projekta aģentūra		lav		sN=Projekta aģentūra | sG=Projekta aģentūras | sD=Projekta aģentūrai | sA=Projekta aģentūru | sL=Projekta aģentūrā
organisations	funder-agency	Projekta fonda administrators		lav		Projekta fonda administrators
organisations	funder-agency	Projekta fonda apsaimniekotājs		lav		Projekta fonda apsaimniekotājs
organisations	funder-agency	Projekta konkursa rīkotājs		lav		Projekta konkursa rīkotājs
organisations	funder-agency	Projekta nacionālā aģentūra		lav		sN=Projekta nacionālā aģentūra | sG=Projekta nacionālās aģentūras | sD=Projekta nacionālajai aģentūrai | sA=Projekta nacionālo aģentūru | sL=Projekta nacionālajā aģentūrā
organisations	funder-agency	Projekta programmas administratore		lav		Projekta programmas administratore
organisations	funder-agency	Projekta programmas administrators		lav		Projekta programmas administrators
organisations	funder-agency	Projekta programmas administrētājs		lav		Projekta programmas administrētājs
organisations	funder-agency	Projekta programmas apsaimniekotājs		lav		Projekta programmas apsaimniekotājs
organisations	funder-agency	Projekta programmu administrē		lav		sA=Projekta programmu administrē
organisations	funder-agency	Projekta sadarbības iestāde		lav		sN=Projekta sadarbības iestāde | sG=Projekta sadarbības iestādes | sD=Projekta sadarbības iestādei | sA=Projekta sadarbības iestādi | sL=Projekta sadarbības iestādē
organisations	funder-agency	Projekta starpniekinstitūcija		lav		Projekta starpniekinstitūcija
organisations	funder-agency	Projekta vietējā rīcības grupa		lav		sN=Projekta vietējā rīcības grupa | sG=Projekta vietējā rīcības grupas | sD=Projekta vietējā rīcības grupai | sA=Projekta vietējā rīcības grupu | sL=Projekta vietējā rīcības grupā
organisations	implementer	Projekta atbildīgā iestāde		lav		sN=Projekta atbildīgā iestāde | sG=Projekta atbildīgās iestādes | sD=Projekta atbildīgajai iestādei | sA=Projekta atbildīgo iestādi | sL=Projekta atbildīgajā iestādē
organisations	implementer	Projekta atbildīgā institūcija		lav		sN=Projekta atbildīgā institūcija | sG=Projekta atbildīgās institūcijas | sD=Projekta atbildīgajai institūcijai | sA=Projekta atbildīgo institūciju | sL=Projekta atbildīgajā institūcijā
organisations	implementer	Īstenotājs Latvijā		lav		sN=Īstenotājs Latvijā | sG=Īstenotāja Latvijā | sD=Īstenotājam Latvijā | sA=Īstenotāju Latvijā | sL=Īstenotājā Latvijā
organisations	implementer	Īstenotājs un partneri		lav		pN=Īstenotājs un partneri | pG=Īstenotājs un partneru | pD=Īstenotājs un partneriem | pA=Īstenotājs un partnerus | pL=Īstenotājs un partneros
organisations	implementer	Īstenošanas organizācija		lav		sN=Īstenošanas organizācija | sG=Īstenošanas organizācijas | sD=Īstenošanas organizācijai | sA=Īstenošanas organizāciju | sL=Īstenošanas organizācijā
organisations	implementer	Projekta īsteno		lav		Projekta īsteno
organisations	implementer	Projekta īsteno biedrība		lav		sN=Projekta īsteno biedrība | sG=Projekta īsteno biedrības | sD=Projekta īsteno biedrībai | sA=Projekta īsteno biedrību | sL=Projekta īsteno biedrībā
organisations	implementer	Projekta īstenojošā iestāde		lav		sN=Projekta īstenojošā iestāde | sG=Projekta īstenojošā iestādes | sD=Projekta īstenojošā iestādei | sA=Projekta īstenojošā iestādi | sL=Projekta īstenojošā iestādē
organisations	implementer	Projekta īstenotāja nosaukums		lav		sN=Projekta īstenotāja nosaukums | sG=Projekta īstenotāja nosaukuma | sD=Projekta īstenotāja nosaukumam | sA=Projekta īstenotāja nosaukumu | sL=Projekta īstenotāja nosaukumā
organisations	implementer	Projekta īstenotājorganizācija		lav		Projekta īstenotājorganizācija
organisations	lead	Projekta galvenais saņēmējs		lav		sN=Projekta galvenais saņēmējs | sG=Projekta galvenā saņēmēja | sD=Projekta galvenajam saņēmējam | sA=Projekta galveno saņēmēju | sL=Projekta galvenajā saņēmējā
organisations	lead	Projekta konsorcija vadītājs		lav		sN=Projekta konsorcija vadītājs | sG=Projekta konsorcija vadītāja | sD=Projekta konsorcija vadītājam | sA=Projekta konsorcija vadītāju | sL=Projekta konsorcija vadītājā
organisations	lead	Projekta koordinējošais saņēmējs		lav		sN=Projekta koordinējošais saņēmējs | sG=Projekta koordinējošā saņēmēja | sD=Projekta koordinējošajam saņēmējam | sA=Projekta koordinējošo saņēmēju | sL=Projekta koordinējošajā saņēmējā
organisations	lead	Projekta koordinējošā iestāde		lav		sN=Projekta koordinējošā iestāde | sG=Projekta koordinējošās iestādes | sD=Projekta koordinējošajai iestādei | sA=Projekta koordinējošo iestādi | sL=Projekta koordinējošajā iestādē
organisations	lead	Projekta koordinējošā organizācija		lav		sN=Projekta koordinējošā organizācija | sG=Projekta koordinējošās organizācijas | sD=Projekta koordinējošajai organizācijai | sA=Projekta koordinējošo organizāciju | sL=Projekta koordinējošajā organizācijā
organisations	lead	Projekta koordinējošā skola		lav		sN=Projekta koordinējošā skola | sG=Projekta koordinējošās skolas | sD=Projekta koordinējošajai skolai | sA=Projekta koordinējošo skolu | sL=Projekta koordinējošajā skolā
organisations	lead	Koordinējošā institūcija		lav		sN=Koordinējošā institūcija | sG=Koordinējošās institūcijas | sD=Koordinējošajai institūcijai | sA=Koordinējošo institūciju | sL=Koordinējošajā institūcijā
organisations	lead	Projekta vadošais saņēmējs		lav		sN=Projekta vadošais saņēmējs | sG=Projekta vadošā saņēmēja | sD=Projekta vadošajam saņēmējam | sA=Projekta vadošo saņēmēju | sL=Projekta vadošajā saņēmējā
organisations	lead	Projekta vadošā institūcija		lav		sN=Projekta vadošā institūcija | sG=Projekta vadošās institūcijas | sD=Projekta vadošajai institūcijai | sA=Projekta vadošo institūciju | sL=Projekta vadošajā institūcijā
organisations	lead	Projekta vadošā partnere		lav		Projekta vadošā partnere
organisations	lead	Projekta vadošā skola		lav		sN=Projekta vadošā skola | sG=Projekta vadošās skolas | sD=Projekta vadošajai skolai | sA=Projekta vadošo skolu | sL=Projekta vadošajā skolā
organisations	partner	Projekta asociētais partneris		lav		sN=Projekta asociētais partneris | sG=Projekta asociētā partnera | sD=Projekta asociētajam partnerim | sA=Projekta asociēto partneri | sL=Projekta asociētajā partnerī
organisations	partner	Projekta asociētais saņēmējs		lav		sN=Projekta asociētais saņēmējs | sG=Projekta asociētā saņēmēja | sD=Projekta asociētajam saņēmējam | sA=Projekta asociēto saņēmēju | sL=Projekta asociētajā saņēmējā
organisations	partner	Projekta asociētie partneri		lav		pN=Projekta asociētie partneri | pG=Projekta asociēto partneru | pD=Projekta asociētajiem partneriem | pA=Projekta asociētos partnerus | pL=Projekta asociētajos partneros
organisations	partner	Projekta asociētie saņēmēji		lav		pN=Projekta asociētie saņēmēji | pG=Projekta asociēto saņēmēju | pD=Projekta asociētajiem saņēmējiem | pA=Projekta asociētos saņēmējus | pL=Projekta asociētajos saņēmējos
organisations	partner	Projekta citi partneri		lav		pN=Projekta citi partneri | pG=Projekta citi partneru | pD=Projekta citi partneriem | pA=Projekta citi partnerus | pL=Projekta citi partneros
organisations	partner	Projekta dalībnieki pa valstīm		lav		pN=Projekta dalībnieki pa valstīm | pG=Projekta dalībnieku pa valstīm | pD=Projekta dalībniekiem pa valstīm | pA=Projekta dalībniekus pa valstīm | pL=Projekta dalībniekos pa valstīm
organisations	partner	Projekta donorvalsts partneris		lav		sN=Projekta donorvalsts partneris | sG=Projekta donorvalsts partnera | sD=Projekta donorvalsts partnerim | sA=Projekta donorvalsts partneri | sL=Projekta donorvalsts partnerī
organisations	partner	Projekta donorvalstu partneri		lav		pN=Projekta donorvalstu partneri | pG=Projekta donorvalstu partneru | pD=Projekta donorvalstu partneriem | pA=Projekta donorvalstu partnerus | pL=Projekta donorvalstu partneros
organisations	partner	Projekta iesaistītie partneri		lav		pN=Projekta iesaistītie partneri | pG=Projekta iesaistīto partneru | pD=Projekta iesaistītajiem partneriem | pA=Projekta iesaistītos partnerus | pL=Projekta iesaistītajos partneros
organisations	partner	Projekta iesaistītās institūcijas		lav		pN,pA=Projekta iesaistītās institūcijas | pG=Projekta iesaistīto institūciju | pD=Projekta iesaistītajām institūcijām | pL=Projekta iesaistītajās institūcijās
organisations	partner	Projekta iesaistītās organizācijas		lav		pN,pA=Projekta iesaistītās organizācijas | pG=Projekta iesaistīto organizāciju | pD=Projekta iesaistītajām organizācijām | pL=Projekta iesaistītajās organizācijās
organisations	partner	Projekta iesaistītās skolas		lav		pN,pA=Projekta iesaistītās skolas | pG=Projekta iesaistīto skolu | pD=Projekta iesaistītajām skolām | pL=Projekta iesaistītajās skolās
organisations	partner	Projekta konsorcija dalībnieki		lav		pN=Projekta konsorcija dalībnieki | pG=Projekta konsorcija dalībnieku | pD=Projekta konsorcija dalībniekiem | pA=Projekta konsorcija dalībniekus | pL=Projekta konsorcija dalībniekos
organisations	partner	Projekta latvijas partneri		lav		pN=Projekta latvijas partneri | pG=Projekta latvijas partneru | pD=Projekta latvijas partneriem | pA=Projekta latvijas partnerus | pL=Projekta latvijas partneros
organisations	partner	Projekta latvijas partneris		lav		sN=Projekta latvijas partneris | sG=Projekta latvijas partnera | sD=Projekta latvijas partnerim | sA=Projekta latvijas partneri | sL=Projekta latvijas partnerī
organisations	partner	Projekta līdzpartneri		lav		Projekta līdzpartneri
organisations	partner	Projekta palīgi		lav		Projekta palīgi
organisations	partner	Projekta partneri Latvijā		lav		pN=Projekta partneri Latvijā | pG=Projekta partneru Latvijā | pD=Projekta partneriem Latvijā | pA=Projekta partnerus Latvijā | pL=Projekta partneros Latvijā
organisations	partner	Projekta partneri no Latvijas		lav		Projekta partneri no Latvijas
organisations	partner	Projekta partneri no ārvalstīm		lav		pN=Projekta partneri no ārvalstīm | pG=Projekta partneru no ārvalstīm | pD=Projekta partneriem no ārvalstīm | pA=Projekta partnerus no ārvalstīm | pL=Projekta partneros no ārvalstīm
organisations	partner	Projekta partneri pa valstīm		lav		pN=Projekta partneri pa valstīm | pG=Projekta partneru pa valstīm | pD=Projekta partneriem pa valstīm | pA=Projekta partnerus pa valstīm | pL=Projekta partneros pa valstīm
organisations	partner	Projekta partneri ārvalstīs		lav		pN=Projekta partneri ārvalstīs | pG=Projekta partneru ārvalstīs | pD=Projekta partneriem ārvalstīs | pA=Projekta partnerus ārvalstīs | pL=Projekta partneros ārvalstīs
organisations	partner	Projekta partnerinstitūcija		lav		Projekta partnerinstitūcija
organisations	partner	Projekta partnerinstitūcijas		lav		Projekta partnerinstitūcijas
organisations	partner	Projekta partnerorganizācija		lav		sN=Projekta partnerorganizācija | sG=Projekta partnerorganizācijas | sD=Projekta partnerorganizācijai | sA=Projekta partnerorganizāciju | sL=Projekta partnerorganizācijā
organisations	partner	Projekta partnerskola		lav		Projekta partnerskola
organisations	partner	Projekta partneru organizācijas		lav		pN,pA=Projekta partneru organizācijas | pG=Projekta partneru organizāciju | pD=Projekta partneru organizācijām | pL=Projekta partneru organizācijās
organisations	partner	Projekta programmas partneri		lav		pN=Projekta programmas partneri | pG=Projekta programmas partneru | pD=Projekta programmas partneriem | pA=Projekta programmas partnerus | pL=Projekta programmas partneros
organisations	partner	Partneri un to loma		lav		Partneri un to loma
organisations	partner	Ārvalstu un nacionālie partneri		lav		pN=Ārvalstu un nacionālie partneri | pG=Ārvalstu un nacionālo partneru | pD=Ārvalstu un nacionālajiem partneriem | pA=Ārvalstu un nacionālos partnerus | pL=Ārvalstu un nacionālajos partneros
organisations	partner	Projekta pārrobežu partneri		lav		pN=Projekta pārrobežu partneri | pG=Projekta pārrobežu partneru | pD=Projekta pārrobežu partneriem | pA=Projekta pārrobežu partnerus | pL=Projekta pārrobežu partneros
organisations	partner	Projekta pārējie partneri		lav		pN=Projekta pārējie partneri | pG=Projekta pārējie partneru | pD=Projekta pārējie partneriem | pA=Projekta pārējie partnerus | pL=Projekta pārējie partneros
organisations	partner	Projekta sadarbības partneri no donorvalstīm		lav		pN=Projekta sadarbības partneri no donorvalstīm | pG=Projekta sadarbības partneru no donorvalstīm | pD=Projekta sadarbības partneriem no donorvalstīm | pA=Projekta sadarbības partnerus no donorvalstīm | pL=Projekta sadarbības partneros no donorvalstīm
organisations	partner	Projekta saistītie partneri		lav		pN=Projekta saistītie partneri | pG=Projekta saistītie partneru | pD=Projekta saistītie partneriem | pA=Projekta saistītie partnerus | pL=Projekta saistītie partneros
organisations	partner	Projekta skolas partneri		lav		pN=Projekta skolas partneri | pG=Projekta skolas partneru | pD=Projekta skolas partneriem | pA=Projekta skolas partnerus | pL=Projekta skolas partneros
organisations	partner	Projekta starptautiskie partneri		lav		pN=Projekta starptautiskie partneri | pG=Projekta starptautisko partneru | pD=Projekta starptautiskajiem partneriem | pA=Projekta starptautiskos partnerus | pL=Projekta starptautiskajos partneros
organisations	partner	Projekta starptautiskie sadarbības partneri		lav		pN=Projekta starptautiskie sadarbības partneri | pG=Projekta starptautiskie sadarbības partneru | pD=Projekta starptautiskie sadarbības partneriem | pA=Projekta starptautiskie sadarbības partnerus | pL=Projekta starptautiskie sadarbības partneros
organisations	partner	Projekta vietējie partneri		lav		pN=Projekta vietējie partneri | pG=Projekta vietējo partneru | pD=Projekta vietējiem partneriem | pA=Projekta vietējos partnerus | pL=Projekta vietējos partneros
organisations	partner	Projekta ārvalstu partneris		lav		sN=Projekta ārvalstu partneris | sG=Projekta ārvalstu partnera | sD=Projekta ārvalstu partnerim | sA=Projekta ārvalstu partneri | sL=Projekta ārvalstu partnerī
organisations	partner	Projekta ārzemju partneri		lav		pN=Projekta ārzemju partneri | pG=Projekta ārzemju partneru | pD=Projekta ārzemju partneriem | pA=Projekta ārzemju partnerus | pL=Projekta ārzemju partneros
organisations	partner	Projekta ārzemju partneris		lav		sN=Projekta ārzemju partneris | sG=Projekta ārzemju partnera | sD=Projekta ārzemju partnerim | sA=Projekta ārzemju partneri | sL=Projekta ārzemju partnerī
otherTitles		Projekta abreviatūra		lav		Projekta abreviatūra
otherTitles		Logo nosaukums		lav		Logo nosaukums
otherTitles		Nosaukuma saīsinājums		lav		Nosaukuma saīsinājums
payer		Projekta maksātājs		lav		Projekta maksātājs
period		Projekta cik ilgi		lav		Projekta cik ilgi
period		Projekta ieviešanas termiņš		lav		sN=Projekta ieviešanas termiņš | sG=Projekta ieviešanas termiņa | sD=Projekta ieviešanas termiņam | sA=Projekta ieviešanas termiņu | sL=Projekta ieviešanas termiņā
period		Projekta indikatīvais īstenošanas laiks		lav		sN=Projekta indikatīvais īstenošanas laiks | sG=Projekta indikatīvais īstenošanas laika | sD=Projekta indikatīvais īstenošanas laikam | sA=Projekta indikatīvais īstenošanas laiku | sL=Projekta indikatīvais īstenošanas laikā
period		Darbības periods		lav		sN=Darbības periods | sG=Darbības perioda | sD=Darbības periodam | sA=Darbības periodu | sL=Darbības periodā
period		Indikatīvais īstenošanas termiņš		lav		sN=Indikatīvais īstenošanas termiņš | sG=Indikatīvais īstenošanas termiņa | sD=Indikatīvais īstenošanas termiņam | sA=Indikatīvais īstenošanas termiņu | sL=Indikatīvais īstenošanas termiņā
period		Izpildes laiks		lav		sN=Izpildes laiks | sG=Izpildes laika | sD=Izpildes laikam | sA=Izpildes laiku | sL=Izpildes laikā
period		Plānotais īstenošanas periods		lav		sN=Plānotais īstenošanas periods | sG=Plānotais īstenošanas perioda | sD=Plānotais īstenošanas periodam | sA=Plānotais īstenošanas periodu | sL=Plānotais īstenošanas periodā
period		Sākuma un beigu datums		lav		sN=Sākuma un beigu datums | sG=Sākuma un beigu datuma | sD=Sākuma un beigu datumam | sA=Sākuma un beigu datumu | sL=Sākuma un beigu datumā
period		Sākums un beigas		lav		Sākums un beigas
period		Īstenošanas sākums un beigas		lav		Īstenošanas sākums un beigas
period		Projekta realizācija		lav		Projekta realizācija
period		Projekta īstenošana		lav		Projekta īstenošana
period	duration	Darbības ilgums		lav		sN=Darbības ilgums | sG=Darbības ilguma | sD=Darbības ilgumam | sA=Darbības ilgumu | sL=Darbības ilgumā
places		Projekta norises vietas		lav		Projekta norises vietas
places		Aptvertā teritorija		lav		Aptvertā teritorija
places		Darbības teritorija		lav		Darbības teritorija
places		Norises teritorija		lav		Norises teritorija
places		Realizācijas vieta		lav		Realizācijas vieta
places		Īstenošanas vietas adrese		lav		Īstenošanas vietas adrese
places		Projekta īstenošanas adrese		lav		Projekta īstenošanas adrese
places		Projekta īstenošanas novads		lav		Projekta īstenošanas novads
places		Projekta īstenošanas reģioni		lav		Projekta īstenošanas reģioni
programme		Projekta aktivitāte		lav	activities	sN=Projekta aktivitāte | sG=Projekta aktivitātes | sD=Projekta aktivitātei | sA=Projekta aktivitāti | sL=Projekta aktivitātē
programme		Projekta aktivitātes nosaukums		lav		sN=Projekta aktivitātes nosaukums | sG=Projekta aktivitātes nosaukuma | sD=Projekta aktivitātes nosaukumam | sA=Projekta aktivitātes nosaukumu | sL=Projekta aktivitātes nosaukumā
programme		Projekta aktivitātes numurs		lav		sN=Projekta aktivitātes numurs | sG=Projekta aktivitātes numura | sD=Projekta aktivitātes numuram | sA=Projekta aktivitātes numuru | sL=Projekta aktivitātes numurā
programme		Projekta apakšaktivitāte		lav		Projekta apakšaktivitāte
programme		Projekta apakšpasākums		lav		sN=Projekta apakšpasākums | sG=Projekta apakšpasākuma | sD=Projekta apakšpasākumam | sA=Projekta apakšpasākumu | sL=Projekta apakšpasākumā
programme		Projekta apakšprogramma		lav		sN=Projekta apakšprogramma | sG=Projekta apakšprogrammas | sD=Projekta apakšprogrammai | sA=Projekta apakšprogrammu | sL=Projekta apakšprogrammā
programme		Projekta atbalsta pasākums		lav		sN=Projekta atbalsta pasākums | sG=Projekta atbalsta pasākuma | sD=Projekta atbalsta pasākumam | sA=Projekta atbalsta pasākumu | sL=Projekta atbalsta pasākumā
programme		Projekta atbalsta programma		lav		sN=Projekta atbalsta programma | sG=Projekta atbalsta programmas | sD=Projekta atbalsta programmai | sA=Projekta atbalsta programmu | sL=Projekta atbalsta programmā
programme		Projekta atbalsta veids		lav		Projekta atbalsta veids
programme		Projekta atklāts konkurss		lav		sN=Projekta atklāts konkurss | sG=Projekta atklāts konkursa | sD=Projekta atklāts konkursam | sA=Projekta atklāts konkursu | sL=Projekta atklāts konkursā
programme		Projekta darbības programma		lav		sN=Projekta darbības programma | sG=Projekta darbības programmas | sD=Projekta darbības programmai | sA=Projekta darbības programmu | sL=Projekta darbības programmā
programme		Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējums		lav		sN=Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējums | sG=Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējuma | sD=Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumam | sA=Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumu | sL=Projekta darbības programmas apakšaktivitāte, kuras ietvaros piešķirts ESF finansējumā
programme		Projekta darbības programmas nosaukums		lav		sN=Projekta darbības programmas nosaukums | sG=Projekta darbības programmas nosaukuma | sD=Projekta darbības programmas nosaukumam | sA=Projekta darbības programmas nosaukumu | sL=Projekta darbības programmas nosaukumā
programme		Projekta finansējuma programma		lav		sN=Projekta finansējuma programma | sG=Projekta finansējuma programmas | sD=Projekta finansējuma programmai | sA=Projekta finansējuma programmu | sL=Projekta finansējuma programmā
programme		Projekta finanšu programma		lav		sN=Projekta finanšu programma | sG=Projekta finanšu programmas | sD=Projekta finanšu programmai | sA=Projekta finanšu programmu | sL=Projekta finanšu programmā
programme		Projekta fonda programma		lav		sN=Projekta fonda programma | sG=Projekta fonda programmas | sD=Projekta fonda programmai | sA=Projekta fonda programmu | sL=Projekta fonda programmā
programme		Projekta grantu programma		lav		sN=Projekta grantu programma | sG=Projekta grantu programmas | sD=Projekta grantu programmai | sA=Projekta grantu programmu | sL=Projekta grantu programmā
programme		Projekta investīciju virziens		lav		sN=Projekta investīciju virziens | sG=Projekta investīciju virziena | sD=Projekta investīciju virzienam | sA=Projekta investīciju virzienu | sL=Projekta investīciju virzienā
programme		Projekta konkursa nosaukums		lav		sN=Projekta konkursa nosaukums | sG=Projekta konkursa nosaukuma | sD=Projekta konkursa nosaukumam | sA=Projekta konkursa nosaukumu | sL=Projekta konkursa nosaukumā
programme		Projekta konkurss		lav		sN=Projekta konkurss | sG=Projekta konkursa | sD=Projekta konkursam | sA=Projekta konkursu | sL=Projekta konkursā
programme		Projekta kārta		lav		sN=Projekta kārta | sG=Projekta kārtas | sD=Projekta kārtai | sA=Projekta kārtu | sL=Projekta kārtā
programme		Projekta mērķprogramma		lav		sN=Projekta mērķprogramma | sG=Projekta mērķprogrammas | sD=Projekta mērķprogrammai | sA=Projekta mērķprogrammu | sL=Projekta mērķprogrammā
programme		Projekta mērķprogrammas nosaukums		lav		sN=Projekta mērķprogrammas nosaukums | sG=Projekta mērķprogrammas nosaukuma | sD=Projekta mērķprogrammas nosaukumam | sA=Projekta mērķprogrammas nosaukumu | sL=Projekta mērķprogrammas nosaukumā
programme		Projekta pasākuma nosaukums		lav		sN=Projekta pasākuma nosaukums | sG=Projekta pasākuma nosaukuma | sD=Projekta pasākuma nosaukumam | sA=Projekta pasākuma nosaukumu | sL=Projekta pasākuma nosaukumā
programme		Projekta pasākuma numurs un nosaukums		lav		sN=Projekta pasākuma numurs un nosaukums | sG=Projekta pasākuma numurs un nosaukuma | sD=Projekta pasākuma numurs un nosaukumam | sA=Projekta pasākuma numurs un nosaukumu | sL=Projekta pasākuma numurs un nosaukumā
programme		Projekta pasākums		lav	events	sN=Projekta pasākums | sG=Projekta pasākuma | sD=Projekta pasākumam | sA=Projekta pasākumu | sL=Projekta pasākumā
programme		Projekta prioritārais uzdevums		lav		sN=Projekta prioritārais uzdevums | sG=Projekta prioritārais uzdevuma | sD=Projekta prioritārais uzdevumam | sA=Projekta prioritārais uzdevumu | sL=Projekta prioritārais uzdevumā
programme		Projekta prioritārais virziens		lav		sN=Projekta prioritārais virziens | sG=Projekta prioritārais virziena | sD=Projekta prioritārais virzienam | sA=Projekta prioritārais virzienu | sL=Projekta prioritārais virzienā
programme		Projekta prioritāte		lav		sN=Projekta prioritāte | sG=Projekta prioritātes | sD=Projekta prioritātei | sA=Projekta prioritāti | sL=Projekta prioritātē
programme		Projekta programma un aktivitāte		lav		sN=Projekta programma un aktivitāte | sG=Projekta programma un aktivitātes | sD=Projekta programma un aktivitātei | sA=Projekta programma un aktivitāti | sL=Projekta programma un aktivitātē
programme		Projekta programma un prioritāte		lav		sN=Projekta programma un prioritāte | sG=Projekta programma un prioritātes | sD=Projekta programma un prioritātei | sA=Projekta programma un prioritāti | sL=Projekta programma un prioritātē
programme		Projekta programma, pasākums		lav		sN=Projekta programma, pasākums | sG=Projekta programma, pasākuma | sD=Projekta programma, pasākumam | sA=Projekta programma, pasākumu | sL=Projekta programma, pasākumā
programme		Projekta programma, prioritāte		lav		sN=Projekta programma, prioritāte | sG=Projekta programma, prioritātes | sD=Projekta programma, prioritātei | sA=Projekta programma, prioritāti | sL=Projekta programma, prioritātē
programme		Projekta programma/aktivitāte		lav		sN=Projekta programma/aktivitāte | sG=Projekta programma/aktivitātes | sD=Projekta programma/aktivitātei | sA=Projekta programma/aktivitāti | sL=Projekta programma/aktivitātē
programme		Projekta programmas nosaukums		lav		sN=Projekta programmas nosaukums | sG=Projekta programmas nosaukuma | sD=Projekta programmas nosaukumam | sA=Projekta programmas nosaukumu | sL=Projekta programmas nosaukumā
programme		Projekta programmas numurs un nosaukums		lav		sN=Projekta programmas numurs un nosaukums | sG=Projekta programmas numurs un nosaukuma | sD=Projekta programmas numurs un nosaukumam | sA=Projekta programmas numurs un nosaukumu | sL=Projekta programmas numurs un nosaukumā
programme		Projekta programmas pasākums		lav		sN=Projekta programmas pasākums | sG=Projekta programmas pasākuma | sD=Projekta programmas pasākumam | sA=Projekta programmas pasākumu | sL=Projekta programmas pasākumā
programme		Projekta programmas prioritāte		lav		sN=Projekta programmas prioritāte | sG=Projekta programmas prioritātes | sD=Projekta programmas prioritātei | sA=Projekta programmas prioritāti | sL=Projekta programmas prioritātē
programme		Projekta programmas prioritāte/specifiskais mērķis		lav		sN=Projekta programmas prioritāte/specifiskais mērķis | sG=Projekta programmas prioritāte/specifiskais mērķa | sD=Projekta programmas prioritāte/specifiskais mērķim | sA=Projekta programmas prioritāte/specifiskais mērķi | sL=Projekta programmas prioritāte/specifiskais mērķī
programme		Projekta programmas vai fonda nosaukums		lav		sN=Projekta programmas vai fonda nosaukums | sG=Projekta programmas vai fonda nosaukuma | sD=Projekta programmas vai fonda nosaukumam | sA=Projekta programmas vai fonda nosaukumu | sL=Projekta programmas vai fonda nosaukumā
programme		Projekta reformu un investīciju virziens		lav		sN=Projekta reformu un investīciju virziens | sG=Projekta reformu un investīciju virziena | sD=Projekta reformu un investīciju virzienam | sA=Projekta reformu un investīciju virzienu | sL=Projekta reformu un investīciju virzienā
programme		Projekta rīcība		lav		sN=Projekta rīcība | sG=Projekta rīcības | sD=Projekta rīcībai | sA=Projekta rīcību | sL=Projekta rīcībā
programme		Projekta rīcības nosaukums		lav		sN=Projekta rīcības nosaukums | sG=Projekta rīcības nosaukuma | sD=Projekta rīcības nosaukumam | sA=Projekta rīcības nosaukumu | sL=Projekta rīcības nosaukumā
programme		Projekta rīcības virziens		lav		sN=Projekta rīcības virziens | sG=Projekta rīcības virziena | sD=Projekta rīcības virzienam | sA=Projekta rīcības virzienu | sL=Projekta rīcības virzienā
programme		Projekta SAM pasākums		lav		sN=Projekta SAM pasākums | sG=Projekta SAM pasākuma | sD=Projekta SAM pasākumam | sA=Projekta SAM pasākumu | sL=Projekta SAM pasākumā
programme		Projekta specifiskais atbalsta mērķis		lav		sN=Projekta specifiskais atbalsta mērķis | sG=Projekta specifiskais atbalsta mērķa | sD=Projekta specifiskais atbalsta mērķim | sA=Projekta specifiskais atbalsta mērķi | sL=Projekta specifiskais atbalsta mērķī
programme		Projekta specifiskais atbalsts		lav		sN=Projekta specifiskais atbalsts | sG=Projekta specifiskais atbalsta | sD=Projekta specifiskais atbalstam | sA=Projekta specifiskais atbalstu | sL=Projekta specifiskais atbalstā
programme		Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukums		lav		sN=Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukums | sG=Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukuma | sD=Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukumam | sA=Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukumu | sL=Projekta specifiskā atbalsta mērķa (SAM) numurs un nosaukumā
programme		Projekta specifiskā atbalsta mērķis		lav		sN=Projekta specifiskā atbalsta mērķis | sG=Projekta specifiskā atbalsta mērķa | sD=Projekta specifiskā atbalsta mērķim | sA=Projekta specifiskā atbalsta mērķi | sL=Projekta specifiskā atbalsta mērķī
programme		Projekta stratēģijas rīcība		lav		sN=Projekta stratēģijas rīcība | sG=Projekta stratēģijas rīcības | sD=Projekta stratēģijas rīcībai | sA=Projekta stratēģijas rīcību | sL=Projekta stratēģijas rīcībā
programme		Projekta uzsaukums		lav		sN=Projekta uzsaukums | sG=Projekta uzsaukuma | sD=Projekta uzsaukumam | sA=Projekta uzsaukumu | sL=Projekta uzsaukumā
programme		Projekta VKKF mērķprogramma		lav		sN=Projekta VKKF mērķprogramma | sG=Projekta VKKF mērķprogrammas | sD=Projekta VKKF mērķprogrammai | sA=Projekta VKKF mērķprogrammu | sL=Projekta VKKF mērķprogrammā
programme		Projekta vidējā termiņa prioritāte		lav		sN=Projekta vidējā termiņa prioritāte | sG=Projekta vidējā termiņa prioritātes | sD=Projekta vidējā termiņa prioritātei | sA=Projekta vidējā termiņa prioritāti | sL=Projekta vidējā termiņa prioritātē
programme		Projekta īstenotā rīcība		lav		sN=Projekta īstenotā rīcība | sG=Projekta īstenotā rīcības | sD=Projekta īstenotā rīcībai | sA=Projekta īstenotā rīcību | sL=Projekta īstenotā rīcībā
results		Projekta iegūtie rezultāti		lav		Projekta iegūtie rezultāti
results		Projekta iznākuma rādītāji		lav		Projekta iznākuma rādītāji
results		Projekta paredzamie rezultāti		lav		Projekta paredzamie rezultāti
results		Projekta paveiktais		lav		Projekta paveiktais
results		Projekta plānotie rādītāji		lav		Projekta plānotie rādītāji
results		Projekta sagaidāmie ieguvumi		lav		Projekta sagaidāmie ieguvumi
results		Projekta sasniedzamie rezultāti		lav		Projekta sasniedzamie rezultāti
results		Projekta sasniedzamie rādītāji		lav		Projekta sasniedzamie rādītāji
results		Projekta sasniegtais		lav		Projekta sasniegtais
results		Projekta sasniegtie iznākumi		lav		Projekta sasniegtie iznākumi
results		Projekta sasniegtie rādītāji		lav		Projekta sasniegtie rādītāji
results		Projekta uzraudzības rādītāji		lav		Projekta uzraudzības rādītāji
start		Projekta darbības uzsākšana		lav		Projekta darbības uzsākšana
start		Sākuma laiks		lav		sN=Sākuma laiks | sG=Sākuma laika | sD=Sākuma laikam | sA=Sākuma laiku | sL=Sākuma laikā
start		Īstenošanas sākums		lav		sN=Īstenošanas sākums | sG=Īstenošanas sākuma | sD=Īstenošanas sākumam | sA=Īstenošanas sākumu | sL=Īstenošanas sākumā
start		Īstenošanas uzsākšana		lav		Īstenošanas uzsākšana
start		Projekta īstenošanas sākuma datums		lav		sN=Projekta īstenošanas sākuma datums | sG=Projekta īstenošanas sākuma datuma | sD=Projekta īstenošanas sākuma datumam | sA=Projekta īstenošanas sākuma datumu | sL=Projekta īstenošanas sākuma datumā
status		Projekta aprites stadija		lav		Projekta aprites stadija
status		Projekta lēmuma datums		lav		Projekta lēmuma datums
status		Projekta līguma datums		lav		Projekta līguma datums
status		Projekta līguma noslēgšanas datums		lav		Projekta līguma noslēgšanas datums
status		Projekta līguma parakstīšanas datums		lav		Projekta līguma parakstīšanas datums
status		Projekta stāvoklis		lav		Projekta stāvoklis
title		Nr. un nosaukums		lav		Nr. un nosaukums
title		Iesnieguma nosaukums		lav		Iesnieguma nosaukums
title		Nosaukums latviski		lav		Nosaukums latviski
title		Nosaukums un numurs		lav		Nosaukums un numurs
title		Numurs un nosaukums		lav		Numurs un nosaukums
title		Oficiālais nosaukums		lav		Oficiālais nosaukums
title		Pieteikuma nosaukums		lav		Pieteikuma nosaukums
title		Pilnais nosaukums		lav		Pilnais nosaukums
title		Pilns nosaukums		lav		Pilns nosaukums
costs	grant	Programmas vai fonda finansējums		lav		sN=AIF finansējums | sN=AIF līdzfinansējums | sN=AIF daļa | sN=ACF finansējums | sN=ACF līdzfinansējums | sN=ACF daļa | sN=ALTUM finansējums | sN=ALTUM līdzfinansējums | sN=ALTUM daļa | sN=PMIF finansējums | sN=PMIF līdzfinansējums | sN=PMIF daļa | sN=AMIF finansējums | sN=AMIF līdzfinansējums | sN=AMIF daļa | sN=BAFF finansējums | sN=BAFF līdzfinansējums | sN=BAFF daļa | sN=BAPP finansējums | sN=BAPP līdzfinansējums | sN=BAPP daļa | sN=BMVI finansējums | sN=BMVI līdzfinansējums | sN=BMVI daļa | sN=RPVPI finansējums | sN=RPVPI līdzfinansējums | sN=RPVPI daļa | sN=Britu padome finansējums | sN=Britu padome līdzfinansējums | sN=Britu padome daļa | sN=BJVP finansējums | sN=BJVP līdzfinansējums | sN=BJVP daļa | sN=CBSS finansējums | sN=CBSS līdzfinansējums | sN=CBSS daļa | sN=EISI finansējums | sN=EISI līdzfinansējums | sN=EISI daļa | sN=CEF finansējums | sN=CEF līdzfinansējums | sN=CEF daļa | sN=CERV finansējums | sN=CERV līdzfinansējums | sN=CERV daļa | sN=UCPM finansējums | sN=UCPM līdzfinansējums | sN=UCPM daļa | sN=SCAM finansējums | sN=SCAM līdzfinansējums | sN=SCAM daļa | sN=Eiropas Padome finansējums | sN=Eiropas Padome līdzfinansējums | sN=Eiropas Padome daļa | sN=Comenius finansējums | sN=Comenius līdzfinansējums | sN=Comenius daļa | sN=COSME finansējums | sN=COSME līdzfinansējums | sN=COSME daļa | sN=COST finansējums | sN=COST līdzfinansējums | sN=COST daļa | sN=Daphne finansējums | sN=Daphne līdzfinansējums | sN=Daphne daļa | sN=DEAR finansējums | sN=DEAR līdzfinansējums | sN=DEAR daļa | sN=DKI finansējums | sN=DKI līdzfinansējums | sN=DKI daļa | sN=MATRA finansējums | sN=MATRA līdzfinansējums | sN=MATRA daļa | sN=ELFLA finansējums | sN=ELFLA līdzfinansējums | sN=ELFLA daļa | sN=EAFRD finansējums | sN=EAFRD līdzfinansējums | sN=EAFRD daļa | sN=ELGF finansējums | sN=ELGF līdzfinansējums | sN=ELGF daļa | sN=EAGF finansējums | sN=EAGF līdzfinansējums | sN=EAGF daļa | sN=ELVGF finansējums | sN=ELVGF līdzfinansējums | sN=ELVGF daļa | sN=EAGGF finansējums | sN=EAGGF līdzfinansējums | sN=EAGGF daļa | sN=EaSI finansējums | sN=EaSI līdzfinansējums | sN=EaSI daļa | sN=EKP finansējums | sN=EKP līdzfinansējums | sN=EKP daļa | sN=LV04 finansējums | sN=LV04 līdzfinansējums | sN=LV04 daļa | sN=EEZ FI finansējums | sN=EEZ FI līdzfinansējums | sN=EEZ FI daļa | sN=EEZ finansējums | sN=EEZ līdzfinansējums | sN=EEZ daļa | sN=LV02 finansējums | sN=LV02 līdzfinansējums | sN=LV02 daļa | sN=EEZ/N finansējums | sN=EEZ/N līdzfinansējums | sN=EEZ/N daļa | sN=EEZ un NFI finansējums | sN=EEZ un NFI līdzfinansējums | sN=EEZ un NFI daļa | sN=EEZ/NFI finansējums | sN=EEZ/NFI līdzfinansējums | sN=EEZ/NFI daļa | sN=LV05 finansējums | sN=LV05 līdzfinansējums | sN=LV05 daļa | sN=EZF finansējums | sN=EZF līdzfinansējums | sN=EZF daļa | sN=EFF finansējums | sN=EFF līdzfinansējums | sN=EFF daļa | sN=EIB finansējums | sN=EIB līdzfinansējums | sN=EIB daļa | sN=EIF finansējums | sN=EIF līdzfinansējums | sN=EIF daļa | sN=EKII finansējums | sN=EKII līdzfinansējums | sN=EKII daļa | sN=EJZAF finansējums | sN=EJZAF līdzfinansējums | sN=EJZAF daļa | sN=EMFAF finansējums | sN=EMFAF līdzfinansējums | sN=EMFAF daļa | sN=EJZF finansējums | sN=EJZF līdzfinansējums | sN=EJZF daļa | sN=EMFF finansējums | sN=EMFF līdzfinansējums | sN=EMFF daļa | sN=EKI finansējums | sN=EKI līdzfinansējums | sN=EKI daļa | sN=ENI finansējums | sN=ENI līdzfinansējums | sN=ENI daļa | sN=LLB finansējums | sN=LLB līdzfinansējums | sN=LLB daļa | sN=LAT-RUS finansējums | sN=LAT-RUS līdzfinansējums | sN=LAT-RUS daļa | sN=LV-RU finansējums | sN=LV-RU līdzfinansējums | sN=LV-RU daļa | sN=EKPI finansējums | sN=EKPI līdzfinansējums | sN=EKPI daļa | sN=ENPI finansējums | sN=ENPI līdzfinansējums | sN=ENPI daļa | sN=ESTLATRUS finansējums | sN=ESTLATRUS līdzfinansējums | sN=ESTLATRUS daļa | sN=ERANET finansējums | sN=ERANET līdzfinansējums | sN=ERANET daļa | sN=ERA.NET finansējums | sN=ERA.NET līdzfinansējums | sN=ERA.NET daļa | sN=M-ERA.NET finansējums | sN=M-ERA.NET līdzfinansējums | sN=M-ERA.NET daļa | sN=KA1 finansējums | sN=KA1 līdzfinansējums | sN=KA1 daļa | sN=KA101 finansējums | sN=KA101 līdzfinansējums | sN=KA101 daļa | sN=KA102 finansējums | sN=KA102 līdzfinansējums | sN=KA102 daļa | sN=KA104 finansējums | sN=KA104 līdzfinansējums | sN=KA104 daļa | sN=KA105 finansējums | sN=KA105 līdzfinansējums | sN=KA105 daļa | sN=KA121 finansējums | sN=KA121 līdzfinansējums | sN=KA121 daļa | sN=KA122 finansējums | sN=KA122 līdzfinansējums | sN=KA122 daļa | sN=KA151 finansējums | sN=KA151 līdzfinansējums | sN=KA151 daļa | sN=KA152 finansējums | sN=KA152 līdzfinansējums | sN=KA152 daļa | sN=KA153 finansējums | sN=KA153 līdzfinansējums | sN=KA153 daļa | sN=KA2 finansējums | sN=KA2 līdzfinansējums | sN=KA2 daļa | sN=KA201 finansējums | sN=KA201 līdzfinansējums | sN=KA201 daļa | sN=KA204 finansējums | sN=KA204 līdzfinansējums | sN=KA204 daļa | sN=KA205 finansējums | sN=KA205 līdzfinansējums | sN=KA205 daļa | sN=KA210 finansējums | sN=KA210 līdzfinansējums | sN=KA210 daļa | sN=KA219 finansējums | sN=KA219 līdzfinansējums | sN=KA219 daļa | sN=KA220 finansējums | sN=KA220 līdzfinansējums | sN=KA220 daļa | sN=KA226 finansējums | sN=KA226 līdzfinansējums | sN=KA226 daļa | sN=KA227 finansējums | sN=KA227 līdzfinansējums | sN=KA227 daļa | sN=KA229 finansējums | sN=KA229 līdzfinansējums | sN=KA229 daļa | sN=KA3 finansējums | sN=KA3 līdzfinansējums | sN=KA3 daļa | sN=KA347 finansējums | sN=KA347 līdzfinansējums | sN=KA347 daļa | sN=KA154 finansējums | sN=KA154 līdzfinansējums | sN=KA154 daļa | sN=Erasmus Mundus finansējums | sN=Erasmus Mundus līdzfinansējums | sN=Erasmus Mundus daļa | sN=Erasmus+ finansējums | sN=Erasmus+ līdzfinansējums | sN=Erasmus+ daļa | sN=Erasmus+ Sports finansējums | sN=Erasmus+ Sports līdzfinansējums | sN=Erasmus+ Sports daļa | sN=ERC finansējums | sN=ERC līdzfinansējums | sN=ERC daļa | sN=ERAF finansējums | sN=ERAF līdzfinansējums | sN=ERAF daļa | sN=ERDF finansējums | sN=ERDF līdzfinansējums | sN=ERDF daļa | sN=ЕФРР finansējums | sN=ЕФРР līdzfinansējums | sN=ЕФРР daļa | sN=ЕРАФ finansējums | sN=ЕРАФ līdzfinansējums | sN=ЕРАФ daļa | sN=EBF finansējums | sN=EBF līdzfinansējums | sN=EBF daļa | sN=ESK finansējums | sN=ESK līdzfinansējums | sN=ESK daļa | sN=ESC finansējums | sN=ESC līdzfinansējums | sN=ESC daļa | sN=ESF finansējums | sN=ESF līdzfinansējums | sN=ESF daļa | sN=ESF+ finansējums | sN=ESF+ līdzfinansējums | sN=ESF+ daļa | sN=ESF Plus finansējums | sN=ESF Plus līdzfinansējums | sN=ESF Plus daļa | sN=ESPON 2020 finansējums | sN=ESPON 2020 līdzfinansējums | sN=ESPON 2020 daļa | sN=ESPON 2030 finansējums | sN=ESPON 2030 līdzfinansējums | sN=ESPON 2030 daļa | sN=ESPON finansējums | sN=ESPON līdzfinansējums | sN=ESPON daļa | sN=EU4Health finansējums | sN=EU4Health līdzfinansējums | sN=EU4Health daļa | sN=EUCF finansējums | sN=EUCF līdzfinansējums | sN=EUCF daļa | sN=EUKI finansējums | sN=EUKI līdzfinansējums | sN=EUKI daļa | sN=Eurostars finansējums | sN=Eurostars līdzfinansējums | sN=Eurostars daļa | sN=EUREKA finansējums | sN=EUREKA līdzfinansējums | sN=EUREKA daļa | sN=EfC finansējums | sN=EfC līdzfinansējums | sN=EfC daļa | sN=EuropeAid finansējums | sN=EuropeAid līdzfinansējums | sN=EuropeAid daļa | sN=ESSF finansējums | sN=ESSF līdzfinansējums | sN=ESSF daļa | sN=EBD finansējums | sN=EBD līdzfinansējums | sN=EBD daļa | sN=EVS finansējums | sN=EVS līdzfinansējums | sN=EVS daļa | sN=EAFVP finansējums | sN=EAFVP līdzfinansējums | sN=EAFVP daļa | sN=FEAD finansējums | sN=FEAD līdzfinansējums | sN=FEAD daļa | sN=ZVFI finansējums | sN=ZVFI līdzfinansējums | sN=ZVFI daļa | sN=FIFG finansējums | sN=FIFG līdzfinansējums | sN=FIFG daļa | sN=Zivju fonds finansējums | sN=Zivju fonds līdzfinansējums | sN=Zivju fonds daļa | sN=ZRP finansējums | sN=ZRP līdzfinansējums | sN=ZRP daļa | sN=FLPP finansējums | sN=FLPP līdzfinansējums | sN=FLPP daļa | sN=FP6 finansējums | sN=FP6 līdzfinansējums | sN=FP6 daļa | sN=6.IP finansējums | sN=6.IP līdzfinansējums | sN=6.IP daļa | sN=FP7 finansējums | sN=FP7 līdzfinansējums | sN=FP7 daļa | sN=7.IP finansējums | sN=7.IP līdzfinansējums | sN=7.IP daļa | sN=7IP finansējums | sN=7IP līdzfinansējums | sN=7IP daļa | sN=Grundtvig finansējums | sN=Grundtvig līdzfinansējums | sN=Grundtvig daļa | sN=H2020 finansējums | sN=H2020 līdzfinansējums | sN=H2020 daļa | sN=MSAF finansējums | sN=MSAF līdzfinansējums | sN=MSAF daļa | sN=IEE finansējums | sN=IEE līdzfinansējums | sN=IEE daļa | sN=BJR finansējums | sN=BJR līdzfinansējums | sN=BJR daļa | sN=ESTLAT finansējums | sN=ESTLAT līdzfinansējums | sN=ESTLAT daļa | sN=Est-Lat finansējums | sN=Est-Lat līdzfinansējums | sN=Est-Lat daļa | sN=INTERREG IVC finansējums | sN=INTERREG IVC līdzfinansējums | sN=INTERREG IVC daļa | sN=Interreg Europe finansējums | sN=Interreg Europe līdzfinansējums | sN=Interreg Europe daļa | sN=LATLIT finansējums | sN=LATLIT līdzfinansējums | sN=LATLIT daļa | sN=IOM finansējums | sN=IOM līdzfinansējums | sN=IOM daļa | sN=SMO finansējums | sN=SMO līdzfinansējums | sN=SMO daļa | sN=IDF finansējums | sN=IDF līdzfinansējums | sN=IDF daļa | sN=ISF finansējums | sN=ISF līdzfinansējums | sN=ISF daļa | sN=ISPA finansējums | sN=ISPA līdzfinansējums | sN=ISPA daļa | sN=TPF finansējums | sN=TPF līdzfinansējums | sN=TPF daļa | sN=JTF finansējums | sN=JTF līdzfinansējums | sN=JTF daļa | sN=Tiesiskums finansējums | sN=Tiesiskums līdzfinansējums | sN=Tiesiskums daļa | sN=KPFI finansējums | sN=KPFI līdzfinansējums | sN=KPFI daļa | sN=LV100 finansējums | sN=LV100 līdzfinansējums | sN=LV100 daļa | sN=LEADER finansējums | sN=LEADER līdzfinansējums | sN=LEADER daļa | sN=SVVA finansējums | sN=SVVA līdzfinansējums | sN=SVVA daļa | sN=LIFE finansējums | sN=LIFE līdzfinansējums | sN=LIFE daļa | sN=LIFE+ finansējums | sN=LIFE+ līdzfinansējums | sN=LIFE+ daļa | sN=LIFE programma finansējums | sN=LIFE programma līdzfinansējums | sN=LIFE programma daļa | sN=LLP finansējums | sN=LLP līdzfinansējums | sN=LLP daļa | sN=LVAF finansējums | sN=LVAF līdzfinansējums | sN=LVAF daļa | sN=LVAFA finansējums | sN=LVAFA līdzfinansējums | sN=LVAFA daļa | sN=LVM finansējums | sN=LVM līdzfinansējums | sN=LVM daļa | sN=LZP finansējums | sN=LZP līdzfinansējums | sN=LZP daļa | sN=MSCA finansējums | sN=MSCA līdzfinansējums | sN=MSCA daļa | sN=NDICI finansējums | sN=NDICI līdzfinansējums | sN=NDICI daļa | sN=NVO fonds finansējums | sN=NVO fonds līdzfinansējums | sN=NVO fonds daļa | sN=NKMP finansējums | sN=NKMP līdzfinansējums | sN=NKMP daļa | sN=VKPAI finansējums | sN=VKPAI līdzfinansējums | sN=VKPAI daļa | sN=NordForsk finansējums | sN=NordForsk līdzfinansējums | sN=NordForsk daļa | sN=ZMP finansējums | sN=ZMP līdzfinansējums | sN=ZMP daļa | sN=NCM finansējums | sN=NCM līdzfinansējums | sN=NCM daļa | sN=KKN finansējums | sN=KKN līdzfinansējums | sN=KKN daļa | sN=Nordic Culture Point finansējums | sN=Nordic Culture Point līdzfinansējums | sN=Nordic Culture Point daļa | sN=Nordplus finansējums | sN=Nordplus līdzfinansējums | sN=Nordplus daļa | sN=NPAD finansējums | sN=NPAD līdzfinansējums | sN=NPAD daļa | sN=Nordplus Adult finansējums | sN=Nordplus Adult līdzfinansējums | sN=Nordplus Adult daļa | sN=NPHE finansējums | sN=NPHE līdzfinansējums | sN=NPHE daļa | sN=NPHZ finansējums | sN=NPHZ līdzfinansējums | sN=NPHZ daļa | sN=Nordplus Horizontal finansējums | sN=Nordplus Horizontal līdzfinansējums | sN=Nordplus Horizontal daļa | sN=NPJR finansējums | sN=NPJR līdzfinansējums | sN=NPJR daļa | sN=Nordplus Junior finansējums | sN=Nordplus Junior līdzfinansējums | sN=Nordplus Junior daļa | sN=NPLA finansējums | sN=NPLA līdzfinansējums | sN=NPLA daļa | sN=LV07 finansējums | sN=LV07 līdzfinansējums | sN=LV07 daļa | sN=NFI finansējums | sN=NFI līdzfinansējums | sN=NFI daļa | sN=DP IN finansējums | sN=DP IN līdzfinansējums | sN=DP IN daļa | sN=PHARE finansējums | sN=PHARE līdzfinansējums | sN=PHARE daļa | sN=Phare finansējums | sN=Phare līdzfinansējums | sN=Phare daļa | sN=PROGRESS finansējums | sN=PROGRESS līdzfinansējums | sN=PROGRESS daļa | sN=LAP finansējums | sN=LAP līdzfinansējums | sN=LAP daļa | sN=REACT-EU finansējums | sN=REACT-EU līdzfinansējums | sN=REACT-EU daļa | sN=ANM finansējums | sN=ANM līdzfinansējums | sN=ANM daļa | sN=RRF finansējums | sN=RRF līdzfinansējums | sN=RRF daļa | sN=NextGenerationEU finansējums | sN=NextGenerationEU līdzfinansējums | sN=NextGenerationEU daļa | sN=VLT finansējums | sN=VLT līdzfinansējums | sN=VLT daļa | sN=SAPARD finansējums | sN=SAPARD līdzfinansējums | sN=SAPARD daļa | sN=SIF finansējums | sN=SIF līdzfinansējums | sN=SIF daļa | sN=Latvijas skolas soma finansējums | sN=Latvijas skolas soma līdzfinansējums | sN=Latvijas skolas soma daļa | sN=SMP finansējums | sN=SMP līdzfinansējums | sN=SMP daļa | sN=Socrates finansējums | sN=Socrates līdzfinansējums | sN=Socrates daļa | sN=VPD finansējums | sN=VPD līdzfinansējums | sN=VPD daļa | sN=Tempus finansējums | sN=Tempus līdzfinansējums | sN=Tempus daļa | sN=TSI finansējums | sN=TSI līdzfinansējums | sN=TSI daļa | sN=SRSP finansējums | sN=SRSP līdzfinansējums | sN=SRSP daļa | sN=Twinning finansējums | sN=Twinning līdzfinansējums | sN=Twinning daļa | sN=UIA finansējums | sN=UIA līdzfinansējums | sN=UIA daļa | sN=EUI finansējums | sN=EUI līdzfinansējums | sN=EUI daļa | sN=UNDP finansējums | sN=UNDP līdzfinansējums | sN=UNDP daļa | sN=ANO AP finansējums | sN=ANO AP līdzfinansējums | sN=ANO AP daļa | sN=UNESCO LNK finansējums | sN=UNESCO LNK līdzfinansējums | sN=UNESCO LNK daļa | sN=UNESCO finansējums | sN=UNESCO līdzfinansējums | sN=UNESCO daļa | sN=URBACT II finansējums | sN=URBACT II līdzfinansējums | sN=URBACT II daļa | sN=URBACT III finansējums | sN=URBACT III līdzfinansējums | sN=URBACT III daļa | sN=URBACT IV finansējums | sN=URBACT IV līdzfinansējums | sN=URBACT IV daļa | sN=URBACT finansējums | sN=URBACT līdzfinansējums | sN=URBACT daļa | sN=IVF finansējums | sN=IVF līdzfinansējums | sN=IVF daļa | sN=VKKF finansējums | sN=VKKF līdzfinansējums | sN=VKKF daļa | sN=KKF finansējums | sN=KKF līdzfinansējums | sN=KKF daļa | sN=VPP finansējums | sN=VPP līdzfinansējums | sN=VPP daļa | sN=Pasaules Banka finansējums | sN=Pasaules Banka līdzfinansējums | sN=Pasaules Banka daļa | sN=JNI finansējums | sN=JNI līdzfinansējums | sN=JNI daļa | sN=YEI finansējums | sN=YEI līdzfinansējums | sN=YEI daļa | sN=Jaunatne finansējums | sN=Jaunatne līdzfinansējums | sN=Jaunatne daļa | sN=YiA finansējums | sN=YiA līdzfinansējums | sN=YiA daļa | sN=JPVP finansējums | sN=JPVP līdzfinansējums | sN=JPVP daļa`;
