// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const placesTable = `name	placeKind	country	code	oldCode	from	until	within	original	ambiguous	forms
Aglona	village	LV								sN=Aglona | sG=Aglonas | sD=Aglonai | sA=Aglonu | sL=Aglonā
Aglonas novads	municipality	LV		0604300	2009	2021	Preiļu novads | Krāslavas novads			sN=Aglonas novads | sG=Aglonas novada | sD=Aglonas novadam | sA=Aglonas novadu | sL=Aglonas novadā
Ainaži	town	LV					Limbažu novads			pN=Ainaži | pG=Ainažu | pD=Ainažiem | pA=Ainažus | pL=Ainažos | sN=Ainažu pilsēta | sG=Ainažu pilsētas | sD=Ainažu pilsētai | sA=Ainažu pilsētu | sL=Ainažu pilsētā
Aiviekste	village	LV								sN=Aiviekste | sG=Aiviekstes | sD=Aiviekstei | sA=Aivieksti | sL=Aiviekstē
Aizkalne	village	LV								sN=Aizkalne | sG=Aizkalnes | sD=Aizkalnei | sA=Aizkalni | sL=Aizkalnē
Aizkraukle	town	LV					Aizkraukles novads			sN=Aizkraukle | sG=Aizkraukles | sD=Aizkrauklei | sA=Aizkraukli | sL=Aizkrauklē | sN=Aizkraukles pilsēta | sG=Aizkraukles pilsētas | sD=Aizkraukles pilsētai | sA=Aizkraukles pilsētu | sL=Aizkraukles pilsētā
Aizkraukles novads	municipality	LV	0020000	0320200			Zemgales plānošanas reģions			sN=Aizkraukles novads | sG=Aizkraukles novada | sD=Aizkraukles novadam | sA=Aizkraukles novadu | sL=Aizkraukles novadā
Aizkraukles rajons	district	LV				2009				sN=Aizkraukles rajons | sG=Aizkraukles rajona | sD=Aizkraukles rajonam | sA=Aizkraukles rajonu | sL=Aizkraukles rajonā
Aizpute	town	LV					Dienvidkurzemes novads			sN=Aizpute | sG=Aizputes | sD=Aizputei | sA=Aizputi | sL=Aizputē | sN=Aizputes pilsēta | sG=Aizputes pilsētas | sD=Aizputes pilsētai | sA=Aizputes pilsētu | sL=Aizputes pilsētā
Aizputes novads	municipality	LV		0640600	2009	2021	Dienvidkurzemes novads			sN=Aizputes novads | sG=Aizputes novada | sD=Aizputes novadam | sA=Aizputes novadu | sL=Aizputes novadā
Aknīste	town	LV					Jēkabpils novads			sN=Aknīste | sG=Aknīstes | sD=Aknīstei | sA=Aknīsti | sL=Aknīstē | sN=Aknīstes pilsēta | sG=Aknīstes pilsētas | sD=Aknīstes pilsētai | sA=Aknīstes pilsētu | sL=Aknīstes pilsētā
Aknīstes novads	municipality	LV		0560800	2009	2021	Jēkabpils novads			sN=Aknīstes novads | sG=Aknīstes novada | sD=Aknīstes novadam | sA=Aknīstes novadu | sL=Aknīstes novadā
Aleksandrova	village	LV								sN=Aleksandrova | sG=Aleksandrovas | sD=Aleksandrovai | sA=Aleksandrovu | sL=Aleksandrovā
Allaži	village	LV								pN=Allaži | pG=Allažu | pD=Allažiem | pA=Allažus | pL=Allažos
Aloja	town	LV					Limbažu novads			sN=Aloja | sG=Alojas | sD=Alojai | sA=Aloju | sL=Alojā | sN=Alojas pilsēta | sG=Alojas pilsētas | sD=Alojas pilsētai | sA=Alojas pilsētu | sL=Alojas pilsētā
Alojas novads	municipality	LV		0661000	2009	2021	Limbažu novads			sN=Alojas novads | sG=Alojas novada | sD=Alojas novadam | sA=Alojas novadu | sL=Alojas novadā
Alsunga	village	LV								sN=Alsunga | sG=Alsungas | sD=Alsungai | sA=Alsungu | sL=Alsungā
Alsungas novads	municipality	LV		0624200	2009	2021	Kuldīgas novads			sN=Alsungas novads | sG=Alsungas novada | sD=Alsungas novadam | sA=Alsungas novadu | sL=Alsungas novadā
Alsviķi	village	LV								pN=Alsviķi | pG=Alsviķu | pD=Alsviķiem | pA=Alsviķus | pL=Alsviķos
Alūksne	town	LV					Alūksnes novads			sN=Alūksne | sG=Alūksnes | sD=Alūksnei | sA=Alūksni | sL=Alūksnē | sN=Alūksnes pilsēta | sG=Alūksnes pilsētas | sD=Alūksnes pilsētai | sA=Alūksnes pilsētu | sL=Alūksnes pilsētā
Alūksnes novads	municipality	LV	0021000	0360200			Vidzemes plānošanas reģions			sN=Alūksnes novads | sG=Alūksnes novada | sD=Alūksnes novadam | sA=Alūksnes novadu | sL=Alūksnes novadā
Alūksnes rajons	district	LV				2009				sN=Alūksnes rajons | sG=Alūksnes rajona | sD=Alūksnes rajonam | sA=Alūksnes rajonu | sL=Alūksnes rajonā
Amata	village	LV							also a river, a lake, a surname or a common word	sN=Amata | sG=Amatas | sD=Amatai | sA=Amatu | sL=Amatā
Amatas novads	municipality	LV		0424701	2009	2021	Cēsu novads			sN=Amatas novads | sG=Amatas novada | sD=Amatas novadam | sA=Amatas novadu | sL=Amatas novadā
Amatciems	village	LV								sN=Amatciems | sG=Amatciema | sD=Amatciemam | sA=Amatciemu | sL=Amatciemā
Andrejsala	other	LV					Rīga			sN=Andrejsala | sG=Andrejsalas | sD=Andrejsalai | sA=Andrejsalu | sL=Andrejsalā
Andrupene	village	LV								sN=Andrupene | sG=Andrupenes | sD=Andrupenei | sA=Andrupeni | sL=Andrupenē
Andzeļi	village	LV								pN=Andzeļi | pG=Andzeļu | pD=Andzeļiem | pA=Andzeļus | pL=Andzeļos
Annenieki	village	LV								pN=Annenieki | pG=Annenieku | pD=Anneniekiem | pA=Anneniekus | pL=Anneniekos
Ape	town	LV					Smiltenes novads		town; apes also = English word in project acronyms.	sN=Ape | sG=Apes | sD=Apei | sA=Api | sL=Apē | sN=Apes pilsēta | sG=Apes pilsētas | sD=Apes pilsētai | sA=Apes pilsētu | sL=Apes pilsētā
Apes novads	municipality	LV		0360800	2009	2021	Smiltenes novads			sN=Apes novads | sG=Apes novada | sD=Apes novadam | sA=Apes novadu | sL=Apes novadā
Apšuciems	village	LV								sN=Apšuciems | sG=Apšuciema | sD=Apšuciemam | sA=Apšuciemu | sL=Apšuciemā
Asare	village	LV								sN=Asare | sG=Asares | sD=Asarei | sA=Asari | sL=Asarē
Asūne	village	LV								sN=Asūne | sG=Asūnes | sD=Asūnei | sA=Asūni | sL=Asūnē
Atašiene	village	LV								sN=Atašiene | sG=Atašienes | sD=Atašienei | sA=Atašieni | sL=Atašienē
Auce	town	LV					Dobeles novads		river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Auce | sG=Auces | sD=Aucei | sA=Auci | sL=Aucē | sN=Auces pilsēta | sG=Auces pilsētas | sD=Auces pilsētai | sA=Auces pilsētu | sL=Auces pilsētā
Auces novads	municipality	LV		0460800	2009	2021	Dobeles novads			sN=Auces novads | sG=Auces novada | sD=Auces novadam | sA=Auces novadu | sL=Auces novadā
Audriņi	village	LV								pN=Audriņi | pG=Audriņu | pD=Audriņiem | pA=Audriņus | pL=Audriņos
Augstkalne	village	LV								sN=Augstkalne | sG=Augstkalnes | sD=Augstkalnei | sA=Augstkalni | sL=Augstkalnē
Augšdaugavas novads	municipality	LV	0022000				Latgales plānošanas reģions			sN=Augšdaugavas novads | sG=Augšdaugavas novada | sD=Augšdaugavas novadam | sA=Augšdaugavas novadu | sL=Augšdaugavas novadā
Augšlīgatne	village	LV								sN=Augšlīgatne | sG=Augšlīgatnes | sD=Augšlīgatnei | sA=Augšlīgatni | sL=Augšlīgatnē
Augšzeme	region	LV								sN=Augšzeme | sG=Augšzemes | sD=Augšzemei | sA=Augšzemi | sL=Augšzemē
Auleja	village	LV								sN=Auleja | sG=Aulejas | sD=Aulejai | sA=Auleju | sL=Aulejā
Austrumlatgale	region	LV								sN=Austrumlatgale | sG=Austrumlatgales | sD=Austrumlatgalei | sA=Austrumlatgali | sL=Austrumlatgalē
Babīte	village	LV								sN=Babīte | sG=Babītes | sD=Babītei | sA=Babīti | sL=Babītē
Babītes novads	municipality	LV		0804900	2009	2021	Mārupes novads			sN=Babītes novads | sG=Babītes novada | sD=Babītes novadam | sA=Babītes novadu | sL=Babītes novadā
Baldone	town	LV					Ķekavas novads			sN=Baldone | sG=Baldones | sD=Baldonei | sA=Baldoni | sL=Baldonē | sN=Baldones pilsēta | sG=Baldones pilsētas | sD=Baldones pilsētai | sA=Baldones pilsētu | sL=Baldones pilsētā
Baldones novads	municipality	LV		0800600	2009	2021	Ķekavas novads			sN=Baldones novads | sG=Baldones novada | sD=Baldones novadam | sA=Baldones novadu | sL=Baldones novadā
Balgale	village	LV								sN=Balgale | sG=Balgales | sD=Balgalei | sA=Balgali | sL=Balgalē
Baloži	town	LV					Ķekavas novads			pN=Baloži | pG=Baložu | pD=Baložiem | pA=Baložus | pL=Baložos | sN=Baložu pilsēta | sG=Baložu pilsētas | sD=Baložu pilsētai | sA=Baložu pilsētu | sL=Baložu pilsētā
Baltezers	village	LV								sN=Baltezers | sG=Baltezera | sD=Baltezeram | sA=Baltezeru | sL=Baltezerā
Baltinava	village	LV								sN=Baltinava | sG=Baltinavas | sD=Baltinavai | sA=Baltinavu | sL=Baltinavā
Baltinavas novads	municipality	LV		0384400	2009	2021	Balvu novads			sN=Baltinavas novads | sG=Baltinavas novada | sD=Baltinavas novadam | sA=Baltinavas novadu | sL=Baltinavas novadā
Balvi	town	LV					Balvu novads		genitive of Balvi; lower-case balvu = “of prizes”.	pN=Balvi | pG=Balvu | pD=Balviem | pA=Balvus | pL=Balvos | pN=Bolvi | pG=Bolvu | pD=Bolvim | pA=Bolvus | pL=Bolvūs | sN=Balvu pilsēta | sG=Balvu pilsētas | sD=Balvu pilsētai | sA=Balvu pilsētu | sL=Balvu pilsētā
Balvu novads	municipality	LV	0024000	0380200			Latgales plānošanas reģions			sN=Balvu novads | sG=Balvu novada | sD=Balvu novadam | sA=Balvu novadu | sL=Balvu novadā
Balvu rajons	district	LV				2009				sN=Balvu rajons | sG=Balvu rajona | sD=Balvu rajonam | sA=Balvu rajonu | sL=Balvu rajonā
Barbele	village	LV								sN=Barbele | sG=Barbeles | sD=Barbelei | sA=Barbeli | sL=Barbelē
Barkava	village	LV								sN=Barkava | sG=Barkavas | sD=Barkavai | sA=Barkavu | sL=Barkavā
Bauska	town	LV					Bauskas novads			sN=Bauska | sG=Bauskas | sD=Bauskai | sA=Bausku | sL=Bauskā | sN=Bauskas pilsēta | sG=Bauskas pilsētas | sD=Bauskas pilsētai | sA=Bauskas pilsētu | sL=Bauskas pilsētā
Bauskas novads	municipality	LV	0025000	0400200			Zemgales plānošanas reģions			sN=Bauskas novads | sG=Bauskas novada | sD=Bauskas novadam | sA=Bauskas novadu | sL=Bauskas novadā
Bauskas rajons	district	LV				2009				sN=Bauskas rajons | sG=Bauskas rajona | sD=Bauskas rajonam | sA=Bauskas rajonu | sL=Bauskas rajonā
Bebrene	village	LV								sN=Bebrene | sG=Bebrenes | sD=Bebrenei | sA=Bebreni | sL=Bebrenē
Bebri	village	LV							also a river, a lake, a surname or a common word	pN=Bebri | pG=Bebru | pD=Bebriem | pA=Bebrus | pL=Bebros
Bernāti	village	LV							also a common word, a surname or a first name	pN=Bernāti | pG=Bernātu | pD=Bernātiem | pA=Bernātus | pL=Bernātos
Berģi	village	LV								pN=Berģi | pG=Berģu | pD=Berģiem | pA=Berģus | pL=Berģos
Beverīnas novads	municipality	LV		0964700	2009	2021	Valmieras novads			sN=Beverīnas novads | sG=Beverīnas novada | sD=Beverīnas novadam | sA=Beverīnas novadu | sL=Beverīnas novadā
Beļava	village	LV								sN=Beļava | sG=Beļavas | sD=Beļavai | sA=Beļavu | sL=Beļavā
Bieriņi	other	LV					Rīga			pN=Bieriņi | pG=Bieriņu | pD=Bieriņiem | pA=Bieriņus | pL=Bieriņos
Biksti	village	LV								pN=Biksti | pG=Bikstu | pD=Bikstiem | pA=Bikstus | pL=Bikstos
Bilska	village	LV								sN=Bilska | sG=Bilskas | sD=Bilskai | sA=Bilsku | sL=Bilskā
Birzgale	village	LV								sN=Birzgale | sG=Birzgales | sD=Birzgalei | sA=Birzgali | sL=Birzgalē
Blome	village	LV							also a river, a lake, a surname or a common word	sN=Blome | sG=Blomes | sD=Blomei | sA=Blomi | sL=Blomē
Blonti	village	LV								pN=Blonti | pG=Blontu | pD=Blontiem | pA=Blontus | pL=Blontos
Blīdene	village	LV								sN=Blīdene | sG=Blīdenes | sD=Blīdenei | sA=Blīdeni | sL=Blīdenē
Bolderāja	other	LV					Rīga			sN=Bolderāja | sG=Bolderājas | sD=Bolderājai | sA=Bolderāju | sL=Bolderājā
Branti	village	LV							also a river, a lake, a surname or a common word	pN=Branti | pG=Brantu | pD=Brantiem | pA=Brantus | pL=Brantos
Brenguļi	village	LV								pN=Brenguļi | pG=Brenguļu | pD=Brenguļiem | pA=Brenguļus | pL=Brenguļos
Briežuciems	village	LV								sN=Briežuciems | sG=Briežuciema | sD=Briežuciemam | sA=Briežuciemu | sL=Briežuciemā
Brigi	village	LV								pN=Brigi | pG=Brigu | pD=Brigiem | pA=Brigus | pL=Brigos
Briģi	village	LV								pN=Briģi | pG=Briģu | pD=Briģiem | pA=Briģus | pL=Briģos
Brocēni	town	LV					Saldus novads			pN=Brocēni | pG=Brocēnu | pD=Brocēniem | pA=Brocēnus | pL=Brocēnos | sN=Brocēnu pilsēta | sG=Brocēnu pilsētas | sD=Brocēnu pilsētai | sA=Brocēnu pilsētu | sL=Brocēnu pilsētā
Brocēnu novads	municipality	LV		0840601	2009	2021	Saldus novads			sN=Brocēnu novads | sG=Brocēnu novada | sD=Brocēnu novadam | sA=Brocēnu novadu | sL=Brocēnu novadā
Brunava	village	LV								sN=Brunava | sG=Brunavas | sD=Brunavai | sA=Brunavu | sL=Brunavā
Brīvzemnieki	village	LV								pN=Brīvzemnieki | pG=Brīvzemnieku | pD=Brīvzemniekiem | pA=Brīvzemniekus | pL=Brīvzemniekos
Bukaiši	village	LV							also a river, a lake, a surname or a common word	pN=Bukaiši | pG=Bukaišu | pD=Bukaišiem | pA=Bukaišus | pL=Bukaišos
Bulduri	other	LV					Jūrmala			pN=Bulduri | pG=Bulduru | pD=Bulduriem | pA=Buldurus | pL=Bulduros
Bunka	village	LV								sN=Bunka | sG=Bunkas | sD=Bunkai | sA=Bunku | sL=Bunkā
Burtnieki	village	LV								pN=Burtnieki | pG=Burtnieku | pD=Burtniekiem | pA=Burtniekus | pL=Burtniekos
Burtnieku novads	municipality	LV		0967101	2009	2021	Valmieras novads			sN=Burtnieku novads | sG=Burtnieku novada | sD=Burtnieku novadam | sA=Burtnieku novadu | sL=Burtnieku novadā
Bārbele	village	LV								sN=Bārbele | sG=Bārbeles | sD=Bārbelei | sA=Bārbeli | sL=Bārbelē
Bārta	village	LV							also a river, a lake, a surname or a common word	sN=Bārta | sG=Bārtas | sD=Bārtai | sA=Bārtu | sL=Bārtā
Bērvircava	village	LV								sN=Bērvircava | sG=Bērvircavas | sD=Bērvircavai | sA=Bērvircavu | sL=Bērvircavā
Bērzaune	village	LV								sN=Bērzaune | sG=Bērzaunes | sD=Bērzaunei | sA=Bērzauni | sL=Bērzaunē
Bērze	village	LV							also a river, a lake, a surname or a common word	sN=Bērze | sG=Bērzes | sD=Bērzei | sA=Bērzi | sL=Bērzē
Bērzgale	village	LV								sN=Bērzgale | sG=Bērzgales | sD=Bērzgalei | sA=Bērzgali | sL=Bērzgalē
Bērziņi	village	LV							also a river, a lake, a surname or a common word	pN=Bērziņi | pG=Bērziņu | pD=Bērziņiem | pA=Bērziņus | pL=Bērziņos
Bērzkalne	village	LV								sN=Bērzkalne | sG=Bērzkalnes | sD=Bērzkalnei | sA=Bērzkalni | sL=Bērzkalnē
Bērzpils	village	LV								sN,sG=Bērzpils | sD=Bērzpilij | sA=Bērzpili | sL=Bērzpilī
Bīriņi	village	LV								pN=Bīriņi | pG=Bīriņu | pD=Bīriņiem | pA=Bīriņus | pL=Bīriņos
Carnikava	village	LV								sN=Carnikava | sG=Carnikavas | sD=Carnikavai | sA=Carnikavu | sL=Carnikavā
Carnikavas novads	municipality	LV		0805200	2009	2021	Ādažu novads			sN=Carnikavas novads | sG=Carnikavas novada | sD=Carnikavas novadam | sA=Carnikavas novadu | sL=Carnikavas novadā
Ceraukste	village	LV								sN=Ceraukste | sG=Ceraukstes | sD=Ceraukstei | sA=Cerauksti | sL=Ceraukstē
Cesvaine	town	LV					Madonas novads			sN=Cesvaine | sG=Cesvaines | sD=Cesvainei | sA=Cesvaini | sL=Cesvainē | sN=Cesvaines pilsēta | sG=Cesvaines pilsētas | sD=Cesvaines pilsētai | sA=Cesvaines pilsētu | sL=Cesvaines pilsētā
Cesvaines novads	municipality	LV		0700800	2009	2021	Madonas novads			sN=Cesvaines novads | sG=Cesvaines novada | sD=Cesvaines novadam | sA=Cesvaines novadu | sL=Cesvaines novadā
Cibla	village	LV								sN=Cibla | sG=Ciblas | sD=Ciblai | sA=Ciblu | sL=Ciblā
Ciblas novads	municipality	LV		0684901	2009	2021	Ludzas novads			sN=Ciblas novads | sG=Ciblas novada | sD=Ciblas novadam | sA=Ciblas novadu | sL=Ciblas novadā
Cirma	village	LV								sN=Cirma | sG=Cirmas | sD=Cirmai | sA=Cirmu | sL=Cirmā
Cirsma	village	LV							also a common word, a surname or a first name	sN=Cirsma | sG=Cirsmas | sD=Cirsmai | sA=Cirsmu | sL=Cirsmā
Cēre	village	LV								sN=Cēre | sG=Cēres | sD=Cērei | sA=Cēri | sL=Cērē
Cēsis	town	LV					Cēsu novads			pN,pA=Cēsis | pG=Cēsu | pD=Cēsīm | pL=Cēsīs | sN=Cēsu pilsēta | sG=Cēsu pilsētas | sD=Cēsu pilsētai | sA=Cēsu pilsētu | sL=Cēsu pilsētā
Cēsu novads	municipality	LV	0026000	0420200			Vidzemes plānošanas reģions			sN=Cēsu novads | sG=Cēsu novada | sD=Cēsu novadam | sA=Cēsu novadu | sL=Cēsu novadā
Cēsu rajons	district	LV				2009				sN=Cēsu rajons | sG=Cēsu rajona | sD=Cēsu rajonam | sA=Cēsu rajonu | sL=Cēsu rajonā
Cīrava	village	LV								sN=Cīrava | sG=Cīravas | sD=Cīravai | sA=Cīravu | sL=Cīravā
Dagda	town	LV					Krāslavas novads			sN=Dagda | sG=Dagdas | sD=Dagdai | sA=Dagdu | sL=Dagdā | sG=Dagdys | sN=Dagdas pilsēta | sG=Dagdas pilsētas | sD=Dagdas pilsētai | sA=Dagdas pilsētu | sL=Dagdas pilsētā
Dagdas novads	municipality	LV		0601000	2009	2021	Krāslavas novads			sN=Dagdas novads | sG=Dagdas novada | sD=Dagdas novadam | sA=Dagdas novadu | sL=Dagdas novadā
Daudzese	village	LV								sN=Daudzese | sG=Daudzeses | sD=Daudzesei | sA=Daudzesi | sL=Daudzesē
Daugavgrīva	other	LV					Rīga			sN=Daugavgrīva | sG=Daugavgrīvas | sD=Daugavgrīvai | sA=Daugavgrīvu | sL=Daugavgrīvā
Daugavpils	state-city	LV	0002000	0050000						sN,sG=Daugavpils | sD=Daugavpilij | sA=Daugavpili | sL=Daugavpilī | sN,sG=Daugpiļs | sL=Daugpilī | sN=Daugavpils pilsēta | sG=Daugavpils pilsētas | sD=Daugavpils pilsētai | sA=Daugavpils pilsētu | sL=Daugavpils pilsētā | sN=Daugavpils valstspilsēta | sG=Daugavpils valstspilsētas | sD=Daugavpils valstspilsētai | sA=Daugavpils valstspilsētu | sL=Daugavpils valstspilsētā
Daugavpils novads	municipality	LV		0440200	2009	2021	Augšdaugavas novads			sN=Daugavpils novads | sG=Daugavpils novada | sD=Daugavpils novadam | sA=Daugavpils novadu | sL=Daugavpils novadā
Daugavpils rajons	district	LV				2009				sN=Daugavpils rajons | sG=Daugavpils rajona | sD=Daugavpils rajonam | sA=Daugavpils rajonu | sL=Daugavpils rajonā
Daugmale	village	LV								sN=Daugmale | sG=Daugmales | sD=Daugmalei | sA=Daugmali | sL=Daugmalē
Dauksti	village	LV							also a river, a lake, a surname or a common word	pN=Dauksti | pG=Daukstu | pD=Daukstiem | pA=Daukstus | pL=Daukstos
Degole	village	LV							also a river, a lake, a surname or a common word	sN=Degole | sG=Degoles | sD=Degolei | sA=Degoli | sL=Degolē
Dekšāres	village	LV								pN,pA=Dekšāres | pG=Dekšāru | pD=Dekšārēm | pL=Dekšārēs
Demene	village	LV								sN=Demene | sG=Demenes | sD=Demenei | sA=Demeni | sL=Demenē
Dienvidkurzeme	region	LV								sN=Dienvidkurzeme | sG=Dienvidkurzemes | sD=Dienvidkurzemei | sA=Dienvidkurzemi | sL=Dienvidkurzemē
Dienvidkurzemes novads	municipality	LV	0027000				Kurzemes plānošanas reģions			sN=Dienvidkurzemes novads | sG=Dienvidkurzemes novada | sD=Dienvidkurzemes novadam | sA=Dienvidkurzemes novadu | sL=Dienvidkurzemes novadā
Dienvidlatgale	region	LV								sN=Dienvidlatgale | sG=Dienvidlatgales | sD=Dienvidlatgalei | sA=Dienvidlatgali | sL=Dienvidlatgalē
Dienvidvidzeme	region	LV								sN=Dienvidvidzeme | sG=Dienvidvidzemes | sD=Dienvidvidzemei | sA=Dienvidvidzemi | sL=Dienvidvidzemē
Dienvidzemgale	region	LV								sN=Dienvidzemgale | sG=Dienvidzemgales | sD=Dienvidzemgalei | sA=Dienvidzemgali | sL=Dienvidzemgalē
Dignāja	village	LV								sN=Dignāja | sG=Dignājas | sD=Dignājai | sA=Dignāju | sL=Dignājā
Dikļi	village	LV								pN=Dikļi | pG=Dikļu | pD=Dikļiem | pA=Dikļus | pL=Dikļos
Dobele	town	LV					Dobeles novads			sN=Dobele | sG=Dobeles | sD=Dobelei | sA=Dobeli | sL=Dobelē | sN=Dobeles pilsēta | sG=Dobeles pilsētas | sD=Dobeles pilsētai | sA=Dobeles pilsētu | sL=Dobeles pilsētā
Dobeles novads	municipality	LV	0028000	0460200			Zemgales plānošanas reģions			sN=Dobeles novads | sG=Dobeles novada | sD=Dobeles novadam | sA=Dobeles novadu | sL=Dobeles novadā
Dobeles rajons	district	LV				2009				sN=Dobeles rajons | sG=Dobeles rajona | sD=Dobeles rajonam | sA=Dobeles rajonu | sL=Dobeles rajonā
Drabeši	village	LV								pN=Drabeši | pG=Drabešu | pD=Drabešiem | pA=Drabešus | pL=Drabešos
Dreiliņi	village	LV							also a common word, a surname or a first name	pN=Dreiliņi | pG=Dreiliņu | pD=Dreiliņiem | pA=Dreiliņus | pL=Dreiliņos
Dricāni	village	LV							also a river, a lake, a surname or a common word	pN=Dricāni | pG=Dricānu | pD=Dricāniem | pA=Dricānus | pL=Dricānos
Drusti	village	LV								pN=Drusti | pG=Drustu | pD=Drustiem | pA=Drustus | pL=Drustos
Druviena	village	LV								sN=Druviena | sG=Druvienas | sD=Druvienai | sA=Druvienu | sL=Druvienā
Dubna	village	LV							also a river, a lake, a surname or a common word	sN=Dubna | sG=Dubnas | sD=Dubnai | sA=Dubnu | sL=Dubnā
Dubulti	other	LV					Jūrmala			pN=Dubulti | pG=Dubultu | pD=Dubultiem | pA=Dubultus | pL=Dubultos
Dunalka	village	LV								sN=Dunalka | sG=Dunalkas | sD=Dunalkai | sA=Dunalku | sL=Dunalkā
Dunava	village	LV								sN=Dunava | sG=Dunavas | sD=Dunavai | sA=Dunavu | sL=Dunavā
Dundaga	village	LV								sN=Dundaga | sG=Dundagas | sD=Dundagai | sA=Dundagu | sL=Dundagā
Dundagas novads	municipality	LV		0885100	2009	2021	Talsu novads			sN=Dundagas novads | sG=Dundagas novada | sD=Dundagas novadam | sA=Dundagas novadu | sL=Dundagas novadā
Dunika	village	LV							also a river, a lake, a surname or a common word	sN=Dunika | sG=Dunikas | sD=Dunikai | sA=Duniku | sL=Dunikā
Durbe	town	LV					Dienvidkurzemes novads			sN=Durbe | sG=Durbes | sD=Durbei | sA=Durbi | sL=Durbē | sN=Durbes pilsēta | sG=Durbes pilsētas | sD=Durbes pilsētai | sA=Durbes pilsētu | sL=Durbes pilsētā
Durbes novads	municipality	LV		0640801	2009	2021	Dienvidkurzemes novads			sN=Durbes novads | sG=Durbes novada | sD=Durbes novadam | sA=Durbes novadu | sL=Durbes novadā
Dviete	village	LV								sN=Dviete | sG=Dvietes | sD=Dvietei | sA=Dvieti | sL=Dvietē
Dzelzava	village	LV								sN=Dzelzava | sG=Dzelzavas | sD=Dzelzavai | sA=Dzelzavu | sL=Dzelzavā
Dzintari	other	LV					Jūrmala		also a common word, a surname or a first name	pN=Dzintari | pG=Dzintaru | pD=Dzintariem | pA=Dzintarus | pL=Dzintaros
Dzērbene	village	LV								sN=Dzērbene | sG=Dzērbenes | sD=Dzērbenei | sA=Dzērbeni | sL=Dzērbenē
Dārzciems	other	LV					Rīga		also a common word, a surname or a first name	sN=Dārzciems | sG=Dārzciema | sD=Dārzciemam | sA=Dārzciemu | sL=Dārzciemā
Dāviņi	village	LV							also a common word, a surname or a first name	pN=Dāviņi | pG=Dāviņu | pD=Dāviņiem | pA=Dāviņus | pL=Dāviņos
Džūkste	village	LV								sN=Džūkste | sG=Džūkstes | sD=Džūkstei | sA=Džūksti | sL=Džūkstē
Eglaine	village	LV							also a river, a lake, a surname or a common word	sN=Eglaine | sG=Eglaines | sD=Eglainei | sA=Eglaini | sL=Eglainē
Eleja	village	LV							also a river, a lake, a surname or a common word	sN=Eleja | sG=Elejas | sD=Elejai | sA=Eleju | sL=Elejā
Elkšņi	village	LV							also a common word, a surname or a first name	pN=Elkšņi | pG=Elkšņu | pD=Elkšņiem | pA=Elkšņus | pL=Elkšņos
Emburga	village	LV								sN=Emburga | sG=Emburgas | sD=Emburgai | sA=Emburgu | sL=Emburgā
Embūte	village	LV								sN=Embūte | sG=Embūtes | sD=Embūtei | sA=Embūti | sL=Embūtē
Engure	village	LV							also a river, a lake, a surname or a common word	sN=Engure | sG=Engures | sD=Engurei | sA=Enguri | sL=Engurē
Engures novads	municipality	LV		0905100	2009	2021	Tukuma novads			sN=Engures novads | sG=Engures novada | sD=Engures novadam | sA=Engures novadu | sL=Engures novadā
Ezere	village	LV								sN=Ezere | sG=Ezeres | sD=Ezerei | sA=Ezeri | sL=Ezerē
Ezerkrasts	other	LV					Liepāja		also a common word	sN=Ezerkrasts | sG=Ezerkrasta | sD=Ezerkrastam | sA=Ezerkrastu | sL=Ezerkrastā
Ezernieki	village	LV								pN=Ezernieki | pG=Ezernieku | pD=Ezerniekiem | pA=Ezerniekus | pL=Ezerniekos
Feimaņi	village	LV								pN=Feimaņi | pG=Feimaņu | pD=Feimaņiem | pA=Feimaņus | pL=Feimaņos
Gaigalava	village	LV								sN=Gaigalava | sG=Gaigalavas | sD=Gaigalavai | sA=Gaigalavu | sL=Gaigalavā
Gailīši	village	LV							also a river, a lake, a surname or a common word	pN=Gailīši | pG=Gailīšu | pD=Gailīšiem | pA=Gailīšus | pL=Gailīšos
Gaiķi	village	LV							also a river, a lake, a surname or a common word	pN=Gaiķi | pG=Gaiķu | pD=Gaiķiem | pA=Gaiķus | pL=Gaiķos
Galgauska	village	LV								sN=Galgauska | sG=Galgauskas | sD=Galgauskai | sA=Galgausku | sL=Galgauskā
Galēni	village	LV								pN=Galēni | pG=Galēnu | pD=Galēniem | pA=Galēnus | pL=Galēnos
Garkalne	village	LV								sN=Garkalne | sG=Garkalnes | sD=Garkalnei | sA=Garkalni | sL=Garkalnē
Garkalnes novads	municipality	LV		0806000	2009	2021	Ropažu novads			sN=Garkalnes novads | sG=Garkalnes novada | sD=Garkalnes novadam | sA=Garkalnes novadu | sL=Garkalnes novadā
Gaujiena	village	LV								sN=Gaujiena | sG=Gaujienas | sD=Gaujienai | sA=Gaujienu | sL=Gaujienā
Gavieze	village	LV								sN=Gavieze | sG=Gaviezes | sD=Gaviezei | sA=Gaviezi | sL=Gaviezē
Glūda	village	LV								sN=Glūda | sG=Glūdas | sD=Glūdai | sA=Glūdu | sL=Glūdā
Goliševa	village	LV								sN=Goliševa | sG=Goliševas | sD=Goliševai | sA=Goliševu | sL=Goliševā
Gramzda	village	LV								sN=Gramzda | sG=Gramzdas | sD=Gramzdai | sA=Gramzdu | sL=Gramzdā
Griškāni	village	LV								pN=Griškāni | pG=Griškānu | pD=Griškāniem | pA=Griškānus | pL=Griškānos
Grobiņa	town	LV					Dienvidkurzemes novads			sN=Grobiņa | sG=Grobiņas | sD=Grobiņai | sA=Grobiņu | sL=Grobiņā | sN=Grobiņas pilsēta | sG=Grobiņas pilsētas | sD=Grobiņas pilsētai | sA=Grobiņas pilsētu | sL=Grobiņas pilsētā
Grobiņas novads	municipality	LV		0641000	2009	2021	Dienvidkurzemes novads			sN=Grobiņas novads | sG=Grobiņas novada | sD=Grobiņas novadam | sA=Grobiņas novadu | sL=Grobiņas novadā
Grundzāle	village	LV								sN=Grundzāle | sG=Grundzāles | sD=Grundzālei | sA=Grundzāli | sL=Grundzālē
Grāveri	village	LV							also a common word, a surname or a first name	pN=Grāveri | pG=Grāveru | pD=Grāveriem | pA=Grāverus | pL=Grāveros
Grīziņkalns	other	LV					Rīga			sN=Grīziņkalns | sG=Grīziņkalna | sD=Grīziņkalnam | sA=Grīziņkalnu | sL=Grīziņkalnā
Gulbene	town	LV					Gulbenes novads			sN=Gulbene | sG=Gulbenes | sD=Gulbenei | sA=Gulbeni | sL=Gulbenē | sN=Gulbenes pilsēta | sG=Gulbenes pilsētas | sD=Gulbenes pilsētai | sA=Gulbenes pilsētu | sL=Gulbenes pilsētā
Gulbenes novads	municipality	LV	0029000	0500200			Vidzemes plānošanas reģions			sN=Gulbenes novads | sG=Gulbenes novada | sD=Gulbenes novadam | sA=Gulbenes novadu | sL=Gulbenes novadā
Gulbenes rajons	district	LV				2009				sN=Gulbenes rajons | sG=Gulbenes rajona | sD=Gulbenes rajonam | sA=Gulbenes rajonu | sL=Gulbenes rajonā
Gārsene	village	LV								sN=Gārsene | sG=Gārsenes | sD=Gārsenei | sA=Gārseni | sL=Gārsenē
Iecava	town	LV					Bauskas novads			sN=Iecava | sG=Iecavas | sD=Iecavai | sA=Iecavu | sL=Iecavā | sN=Iecavas pilsēta | sG=Iecavas pilsētas | sD=Iecavas pilsētai | sA=Iecavas pilsētu | sL=Iecavas pilsētā
Iecavas novads	municipality	LV		0406400	2009	2021	Bauskas novads			sN=Iecavas novads | sG=Iecavas novada | sD=Iecavas novadam | sA=Iecavas novadu | sL=Iecavas novadā
Ieriķi	village	LV								pN=Ieriķi | pG=Ieriķu | pD=Ieriķiem | pA=Ieriķus | pL=Ieriķos
Ikšķile	town	LV					Ogres novads			sN=Ikšķile | sG=Ikšķiles | sD=Ikšķilei | sA=Ikšķili | sL=Ikšķilē | sN=Ikšķiles pilsēta | sG=Ikšķiles pilsētas | sD=Ikšķiles pilsētai | sA=Ikšķiles pilsētu | sL=Ikšķiles pilsētā
Ikšķiles novads	municipality	LV		0740600	2009	2021	Ogres novads			sN=Ikšķiles novads | sG=Ikšķiles novada | sD=Ikšķiles novadam | sA=Ikšķiles novadu | sL=Ikšķiles novadā
Ilzene	village	LV							also a common word, a surname or a first name	sN=Ilzene | sG=Ilzenes | sD=Ilzenei | sA=Ilzeni | sL=Ilzenē
Ilzeskalns	village	LV								sN=Ilzeskalns | sG=Ilzeskalna | sD=Ilzeskalnam | sA=Ilzeskalnu | sL=Ilzeskalnā
Ilūkste	town	LV					Augšdaugavas novads			sN=Ilūkste | sG=Ilūkstes | sD=Ilūkstei | sA=Ilūksti | sL=Ilūkstē | sN=Ilūkstes pilsēta | sG=Ilūkstes pilsētas | sD=Ilūkstes pilsētai | sA=Ilūkstes pilsētu | sL=Ilūkstes pilsētā
Ilūkstes novads	municipality	LV		0440801	2009	2021	Augšdaugavas novads			sN=Ilūkstes novads | sG=Ilūkstes novada | sD=Ilūkstes novadam | sA=Ilūkstes novadu | sL=Ilūkstes novadā
Imanta	other	LV					Rīga		also a common word, a surname or a first name	sN=Imanta | sG=Imantas | sD=Imantai | sA=Imantu | sL=Imantā
Inciems	village	LV								sN=Inciems | sG=Inciema | sD=Inciemam | sA=Inciemu | sL=Inciemā
Indra	village	LV							also a river, a lake, a surname or a common word	sN=Indra | sG=Indras | sD=Indrai | sA=Indru | sL=Indrā
Indrāni	village	LV								pN=Indrāni | pG=Indrānu | pD=Indrāniem | pA=Indrānus | pL=Indrānos
Ineši	village	LV							also a river, a lake, a surname or a common word	pN=Ineši | pG=Inešu | pD=Inešiem | pA=Inešus | pL=Inešos
Inčukalna novads	municipality	LV		0801800	2009	2021	Siguldas novads | Ropažu novads			sN=Inčukalna novads | sG=Inčukalna novada | sD=Inčukalna novadam | sA=Inčukalna novadu | sL=Inčukalna novadā
Inčukalns	village	LV								sN=Inčukalns | sG=Inčukalna | sD=Inčukalnam | sA=Inčukalnu | sL=Inčukalnā
Ipiķi	village	LV								pN=Ipiķi | pG=Ipiķu | pD=Ipiķiem | pA=Ipiķus | pL=Ipiķos
Irlava	village	LV								sN=Irlava | sG=Irlavas | sD=Irlavai | sA=Irlavu | sL=Irlavā
Isnauda	village	LV								sN=Isnauda | sG=Isnaudas | sD=Isnaudai | sA=Isnaudu | sL=Isnaudā
Istra	village	LV							also a river, a lake, a surname or a common word	sN=Istra | sG=Istras | sD=Istrai | sA=Istru | sL=Istrā
Ivande	village	LV								sN=Ivande | sG=Ivandes | sD=Ivandei | sA=Ivandi | sL=Ivandē
Izvalta	village	LV								sN=Izvalta | sG=Izvaltas | sD=Izvaltai | sA=Izvaltu | sL=Izvaltā
Iļģuciems	other	LV					Rīga			sN=Iļģuciems | sG=Iļģuciema | sD=Iļģuciemam | sA=Iļģuciemu | sL=Iļģuciemā
Jaunaglona	village	LV								sN=Jaunaglona | sG=Jaunaglonas | sD=Jaunaglonai | sA=Jaunaglonu | sL=Jaunaglonā
Jaunalūksne	village	LV								sN=Jaunalūksne | sG=Jaunalūksnes | sD=Jaunalūksnei | sA=Jaunalūksni | sL=Jaunalūksnē
Jaunanna	village	LV								sN=Jaunanna | sG=Jaunannas | sD=Jaunannai | sA=Jaunannu | sL=Jaunannā
Jaunauce	village	LV								sN=Jaunauce | sG=Jaunauces | sD=Jaunaucei | sA=Jaunauci | sL=Jaunaucē
Jaunbērze	village	LV								sN=Jaunbērze | sG=Jaunbērzes | sD=Jaunbērzei | sA=Jaunbērzi | sL=Jaunbērzē
Jaungulbene	village	LV								sN=Jaungulbene | sG=Jaungulbenes | sD=Jaungulbenei | sA=Jaungulbeni | sL=Jaungulbenē
Jaunjelgava	town	LV					Aizkraukles novads			sN=Jaunjelgava | sG=Jaunjelgavas | sD=Jaunjelgavai | sA=Jaunjelgavu | sL=Jaunjelgavā | sN=Jaunjelgavas pilsēta | sG=Jaunjelgavas pilsētas | sD=Jaunjelgavas pilsētai | sA=Jaunjelgavas pilsētu | sL=Jaunjelgavas pilsētā
Jaunjelgavas novads	municipality	LV		0321000	2009	2021	Aizkraukles novads			sN=Jaunjelgavas novads | sG=Jaunjelgavas novada | sD=Jaunjelgavas novadam | sA=Jaunjelgavas novadu | sL=Jaunjelgavas novadā
Jaunlaicene	village	LV								sN=Jaunlaicene | sG=Jaunlaicenes | sD=Jaunlaicenei | sA=Jaunlaiceni | sL=Jaunlaicenē
Jaunliepāja	other	LV					Liepāja		also a common word	sN=Jaunliepāja | sG=Jaunliepājas | sD=Jaunliepājai | sA=Jaunliepāju | sL=Jaunliepājā
Jaunlutriņi	village	LV								pN=Jaunlutriņi | pG=Jaunlutriņu | pD=Jaunlutriņiem | pA=Jaunlutriņus | pL=Jaunlutriņos
Jaunmuiža	village	LV								sN=Jaunmuiža | sG=Jaunmuižas | sD=Jaunmuižai | sA=Jaunmuižu | sL=Jaunmuižā
Jaunmārupe	village	LV								sN=Jaunmārupe | sG=Jaunmārupes | sD=Jaunmārupei | sA=Jaunmārupi | sL=Jaunmārupē
Jaunpiebalga	village	LV								sN=Jaunpiebalga | sG=Jaunpiebalgas | sD=Jaunpiebalgai | sA=Jaunpiebalgu | sL=Jaunpiebalgā
Jaunpiebalgas novads	municipality	LV		0425700	2009	2021	Cēsu novads			sN=Jaunpiebalgas novads | sG=Jaunpiebalgas novada | sD=Jaunpiebalgas novadam | sA=Jaunpiebalgas novadu | sL=Jaunpiebalgas novadā
Jaunpils	village	LV								sN,sG=Jaunpils | sD=Jaunpilij | sA=Jaunpili | sL=Jaunpilī
Jaunpils novads	municipality	LV		0905700	2009	2021	Tukuma novads			sN=Jaunpils novads | sG=Jaunpils novada | sD=Jaunpils novadam | sA=Jaunpils novadu | sL=Jaunpils novadā
Jaunsvirlauka	village	LV								sN=Jaunsvirlauka | sG=Jaunsvirlaukas | sD=Jaunsvirlaukai | sA=Jaunsvirlauku | sL=Jaunsvirlaukā
Jaunsāti	village	LV								pN=Jaunsāti | pG=Jaunsātu | pD=Jaunsātiem | pA=Jaunsātus | pL=Jaunsātos
Jaunķemeri	other	LV					Jūrmala			pN=Jaunķemeri | pG=Jaunķemeru | pD=Jaunķemeriem | pA=Jaunķemerus | pL=Jaunķemeros
Jelgava	state-city	LV	0003000	0090000						sN=Jelgava | sG=Jelgavas | sD=Jelgavai | sA=Jelgavu | sL=Jelgavā | sN=Jelgavas pilsēta | sG=Jelgavas pilsētas | sD=Jelgavas pilsētai | sA=Jelgavas pilsētu | sL=Jelgavas pilsētā | sN=Jelgavas valstspilsēta | sG=Jelgavas valstspilsētas | sD=Jelgavas valstspilsētai | sA=Jelgavas valstspilsētu | sL=Jelgavas valstspilsētā
Jelgavas novads	municipality	LV	0030000	0540200			Zemgales plānošanas reģions			sN=Jelgavas novads | sG=Jelgavas novada | sD=Jelgavas novadam | sA=Jelgavas novadu | sL=Jelgavas novadā
Jelgavas rajons	district	LV				2009				sN=Jelgavas rajons | sG=Jelgavas rajona | sD=Jelgavas rajonam | sA=Jelgavas rajonu | sL=Jelgavas rajonā
Jersika	village	LV								sN=Jersika | sG=Jersikas | sD=Jersikai | sA=Jersiku | sL=Jersikā
Jugla	other	LV					Rīga		also a common word, a surname or a first name	sN=Jugla | sG=Juglas | sD=Juglai | sA=Juglu | sL=Juglā
Jumprava	village	LV								sN=Jumprava | sG=Jumpravas | sD=Jumpravai | sA=Jumpravu | sL=Jumpravā
Jumurda	village	LV								sN=Jumurda | sG=Jumurdas | sD=Jumurdai | sA=Jumurdu | sL=Jumurdā
Jēkabpils	state-city	LV		0110000			Jēkabpils novads			sN,sG=Jēkabpils | sD=Jēkabpilij | sA=Jēkabpili | sL=Jēkabpilī | sN=Jēkabpils pilsēta | sG=Jēkabpils pilsētas | sD=Jēkabpils pilsētai | sA=Jēkabpils pilsētu | sL=Jēkabpils pilsētā | sN=Jēkabpils valstspilsēta | sG=Jēkabpils valstspilsētas | sD=Jēkabpils valstspilsētai | sA=Jēkabpils valstspilsētu | sL=Jēkabpils valstspilsētā
Jēkabpils novads	municipality	LV	0031000	0560200			Zemgales plānošanas reģions			sN=Jēkabpils novads | sG=Jēkabpils novada | sD=Jēkabpils novadam | sA=Jēkabpils novadu | sL=Jēkabpils novadā
Jēkabpils rajons	district	LV				2009				sN=Jēkabpils rajons | sG=Jēkabpils rajona | sD=Jēkabpils rajonam | sA=Jēkabpils rajonu | sL=Jēkabpils rajonā
Jērcēni	village	LV								pN=Jērcēni | pG=Jērcēnu | pD=Jērcēniem | pA=Jērcēnus | pL=Jērcēnos
Jūrkalne	village	LV								sN=Jūrkalne | sG=Jūrkalnes | sD=Jūrkalnei | sA=Jūrkalni | sL=Jūrkalnē
Jūrmala	state-city	LV	0004000	0130000						sN=Jūrmala | sG=Jūrmalas | sD=Jūrmalai | sA=Jūrmalu | sL=Jūrmalā | sN=Jūrmalas pilsēta | sG=Jūrmalas pilsētas | sD=Jūrmalas pilsētai | sA=Jūrmalas pilsētu | sL=Jūrmalas pilsētā | sN=Jūrmalas valstspilsēta | sG=Jūrmalas valstspilsētas | sD=Jūrmalas valstspilsētai | sA=Jūrmalas valstspilsētu | sL=Jūrmalas valstspilsētā
Jūrmalciems	village	LV								sN=Jūrmalciems | sG=Jūrmalciema | sD=Jūrmalciemam | sA=Jūrmalciemu | sL=Jūrmalciemā
Kabile	village	LV								sN=Kabile | sG=Kabiles | sD=Kabilei | sA=Kabili | sL=Kabilē
Kadaga	village	LV								sN=Kadaga | sG=Kadagas | sD=Kadagai | sA=Kadagu | sL=Kadagā
Kaive	village	LV							also a river, a lake, a surname or a common word	sN=Kaive | sG=Kaives | sD=Kaivei | sA=Kaivi | sL=Kaivē
Kalkūne	village	LV								sN=Kalkūne | sG=Kalkūnes | sD=Kalkūnei | sA=Kalkūni | sL=Kalkūnē
Kalncempji	village	LV								pN=Kalncempji | pG=Kalncempju | pD=Kalncempjiem | pA=Kalncempjus | pL=Kalncempjos
Kalnciems	village	LV								sN=Kalnciems | sG=Kalnciema | sD=Kalnciemam | sA=Kalnciemu | sL=Kalnciemā
Kalnieši	village	LV							also a common word, a surname or a first name	pN=Kalnieši | pG=Kalniešu | pD=Kalniešiem | pA=Kalniešus | pL=Kalniešos
Kalsnava	village	LV							also a river, a lake, a surname or a common word	sN=Kalsnava | sG=Kalsnavas | sD=Kalsnavai | sA=Kalsnavu | sL=Kalsnavā
Kaltene	village	LV								sN=Kaltene | sG=Kaltenes | sD=Kaltenei | sA=Kalteni | sL=Kaltenē
Kalupe	village	LV								sN=Kalupe | sG=Kalupes | sD=Kalupei | sA=Kalupi | sL=Kalupē
Kalvene	village	LV								sN=Kalvene | sG=Kalvenes | sD=Kalvenei | sA=Kalveni | sL=Kalvenē
Kandava	town	LV					Tukuma novads			sN=Kandava | sG=Kandavas | sD=Kandavai | sA=Kandavu | sL=Kandavā | sN=Kandavas pilsēta | sG=Kandavas pilsētas | sD=Kandavas pilsētai | sA=Kandavas pilsētu | sL=Kandavas pilsētā
Kandavas novads	municipality	LV		0901201	2009	2021	Tukuma novads			sN=Kandavas novads | sG=Kandavas novada | sD=Kandavas novadam | sA=Kandavas novadu | sL=Kandavas novadā
Kantinieki	village	LV								pN=Kantinieki | pG=Kantinieku | pD=Kantiniekiem | pA=Kantiniekus | pL=Kantiniekos
Kaplava	village	LV								sN=Kaplava | sG=Kaplavas | sD=Kaplavai | sA=Kaplavu | sL=Kaplavā
Kapsēde	village	LV								sN=Kapsēde | sG=Kapsēdes | sD=Kapsēdei | sA=Kapsēdi | sL=Kapsēdē
Karosta	other	LV					Liepāja		also a common word	sN=Karosta | sG=Karostas | sD=Karostai | sA=Karostu | sL=Karostā
Kastuļina	village	LV								sN=Kastuļina | sG=Kastuļinas | sD=Kastuļinai | sA=Kastuļinu | sL=Kastuļinā
Katvari	village	LV								pN=Katvari | pG=Katvaru | pD=Katvariem | pA=Katvarus | pL=Katvaros
Kauguri	village	LV							also a river, a lake, a surname or a common word	pN=Kauguri | pG=Kauguru | pD=Kauguriem | pA=Kaugurus | pL=Kauguros
Kaunata	village	LV								sN=Kaunata | sG=Kaunatas | sD=Kaunatai | sA=Kaunatu | sL=Kaunatā
Kazdanga	village	LV								sN=Kazdanga | sG=Kazdangas | sD=Kazdangai | sA=Kazdangu | sL=Kazdangā
Klapkalnciems	village	LV								sN=Klapkalnciems | sG=Klapkalnciema | sD=Klapkalnciemam | sA=Klapkalnciemu | sL=Klapkalnciemā
Klintaine	village	LV								sN=Klintaine | sG=Klintaines | sD=Klintainei | sA=Klintaini | sL=Klintainē
Kocēni	village	LV								pN=Kocēni | pG=Kocēnu | pD=Kocēniem | pA=Kocēnus | pL=Kocēnos
Kocēnu novads	municipality	LV		0960200	2009	2021	Valmieras novads			sN=Kocēnu novads | sG=Kocēnu novada | sD=Kocēnu novadam | sA=Kocēnu novadu | sL=Kocēnu novadā
Koknese	town	LV					Aizkraukles novads			sN=Koknese | sG=Kokneses | sD=Koknesei | sA=Koknesi | sL=Koknesē | sN=Kokneses pilsēta | sG=Kokneses pilsētas | sD=Kokneses pilsētai | sA=Kokneses pilsētu | sL=Kokneses pilsētā
Kokneses novads	municipality	LV		0326100	2009	2021	Aizkraukles novads			sN=Kokneses novads | sG=Kokneses novada | sD=Kokneses novadam | sA=Kokneses novadu | sL=Kokneses novadā
Kolberģis	village	LV								sN=Kolberģis | sG=Kolberģa | sD=Kolberģim | sA=Kolberģi | sL=Kolberģī
Kolka	village	LV								sN=Kolka | sG=Kolkas | sD=Kolkai | sA=Kolku | sL=Kolkā
Kombuļi	village	LV							also a river, a lake, a surname or a common word	pN=Kombuļi | pG=Kombuļu | pD=Kombuļiem | pA=Kombuļus | pL=Kombuļos
Konstantinova	village	LV								sN=Konstantinova | sG=Konstantinovas | sD=Konstantinovai | sA=Konstantinovu | sL=Konstantinovā
Korģene	village	LV								sN=Korģene | sG=Korģenes | sD=Korģenei | sA=Korģeni | sL=Korģenē
Krape	village	LV							also a river, a lake, a surname or a common word	sN=Krape | sG=Krapes | sD=Krapei | sA=Krapi | sL=Krapē
Krimulda	village	LV								sN=Krimulda | sG=Krimuldas | sD=Krimuldai | sA=Krimuldu | sL=Krimuldā
Krimuldas novads	municipality	LV		0806900	2009	2021	Siguldas novads			sN=Krimuldas novads | sG=Krimuldas novada | sD=Krimuldas novadam | sA=Krimuldas novadu | sL=Krimuldas novadā
Krimūnas	village	LV								pN,pA=Krimūnas | pG=Krimūnu | pD=Krimūnām | pL=Krimūnās
Krišjāņi	village	LV								pN=Krišjāņi | pG=Krišjāņu | pD=Krišjāņiem | pA=Krišjāņus | pL=Krišjāņos
Krustpils novads	municipality	LV		0566900	2009	2021	Jēkabpils novads			sN=Krustpils novads | sG=Krustpils novada | sD=Krustpils novadam | sA=Krustpils novadu | sL=Krustpils novadā
Krāslava	town	LV					Krāslavas novads			sN=Krāslava | sG=Krāslavas | sD=Krāslavai | sA=Krāslavu | sL=Krāslavā | sN=Kruoslova | sG=Kruoslovys | sA=Kruoslovu | sL=Kruoslovā | sN=Krāslavas pilsēta | sG=Krāslavas pilsētas | sD=Krāslavas pilsētai | sA=Krāslavas pilsētu | sL=Krāslavas pilsētā
Krāslavas novads	municipality	LV	0032000	0600202			Latgales plānošanas reģions			sN=Krāslavas novads | sG=Krāslavas novada | sD=Krāslavas novadam | sA=Krāslavas novadu | sL=Krāslavas novadā
Krāslavas rajons	district	LV				2009				sN=Krāslavas rajons | sG=Krāslavas rajona | sD=Krāslavas rajonam | sA=Krāslavas rajonu | sL=Krāslavas rajonā
Kubuli	village	LV							also a river, a lake, a surname or a common word	pN=Kubuli | pG=Kubulu | pD=Kubuliem | pA=Kubulus | pL=Kubulos
Kuiviži	village	LV								pN=Kuiviži | pG=Kuivižu | pD=Kuivižiem | pA=Kuivižus | pL=Kuivižos
Kuldīga	town	LV					Kuldīgas novads			sN=Kuldīga | sG=Kuldīgas | sD=Kuldīgai | sA=Kuldīgu | sL=Kuldīgā | sN=Kuldīgas pilsēta | sG=Kuldīgas pilsētas | sD=Kuldīgas pilsētai | sA=Kuldīgas pilsētu | sL=Kuldīgas pilsētā
Kuldīgas novads	municipality	LV	0033000	0620200			Kurzemes plānošanas reģions			sN=Kuldīgas novads | sG=Kuldīgas novada | sD=Kuldīgas novadam | sA=Kuldīgas novadu | sL=Kuldīgas novadā
Kuldīgas rajons	district	LV				2009				sN=Kuldīgas rajons | sG=Kuldīgas rajona | sD=Kuldīgas rajonam | sA=Kuldīgas rajonu | sL=Kuldīgas rajonā
Kundziņsala	other	LV					Rīga			sN=Kundziņsala | sG=Kundziņsalas | sD=Kundziņsalai | sA=Kundziņsalu | sL=Kundziņsalā
Kuprava	village	LV								sN=Kuprava | sG=Kupravas | sD=Kupravai | sA=Kupravu | sL=Kupravā
Kurmene	village	LV								sN=Kurmene | sG=Kurmenes | sD=Kurmenei | sA=Kurmeni | sL=Kurmenē
Kurmāle	village	LV								sN=Kurmāle | sG=Kurmāles | sD=Kurmālei | sA=Kurmāli | sL=Kurmālē
Kurzeme	region	LV								sN=Kurzeme | sG=Kurzemes | sD=Kurzemei | sA=Kurzemi | sL=Kurzemē
Kurzemes plānošanas reģions	region	LV								sN=Kurzemes plānošanas reģions | sG=Kurzemes plānošanas reģiona | sD=Kurzemes plānošanas reģionam | sA=Kurzemes plānošanas reģionu | sL=Kurzemes plānošanas reģionā | KPR~xw
Kārsava	town	LV					Ludzas novads			sN=Kārsava | sG=Kārsavas | sD=Kārsavai | sA=Kārsavu | sL=Kārsavā | sN=Kuorsova | sG=Kuorsovys | sA=Kuorsovu | sL=Kuorsovā | sN=Kārsavas pilsēta | sG=Kārsavas pilsētas | sD=Kārsavas pilsētai | sA=Kārsavas pilsētu | sL=Kārsavas pilsētā
Kārsavas novads	municipality	LV		0681000	2009	2021	Ludzas novads			sN=Kārsavas novads | sG=Kārsavas novada | sD=Kārsavas novadam | sA=Kārsavas novadu | sL=Kārsavas novadā
Kārķi	village	LV								pN=Kārķi | pG=Kārķu | pD=Kārķiem | pA=Kārķus | pL=Kārķos
Kārļamuiža	village	LV								sN=Kārļamuiža | sG=Kārļamuižas | sD=Kārļamuižai | sA=Kārļamuižu | sL=Kārļamuižā
Kūkas	village	LV							also a river, a lake, a surname or a common word	pN,pA=Kūkas | pG=Kūku | pD=Kūkām | pL=Kūkās
Labrags	village	LV								sN=Labrags | sG=Labraga | sD=Labragam | sA=Labragu | sL=Labragā
Laidi	village	LV							also a common word, a surname or a first name	pN=Laidi | pG=Laidu | pD=Laidiem | pA=Laidus | pL=Laidos
Laidze	village	LV								sN=Laidze | sG=Laidzes | sD=Laidzei | sA=Laidzi | sL=Laidzē
Lamiņi	village	LV								pN=Lamiņi | pG=Lamiņu | pD=Lamiņiem | pA=Lamiņus | pL=Lamiņos
Langstiņi	village	LV								pN=Langstiņi | pG=Langstiņu | pD=Langstiņiem | pA=Langstiņus | pL=Langstiņos
Lapmežciems	village	LV								sN=Lapmežciems | sG=Lapmežciema | sD=Lapmežciemam | sA=Lapmežciemu | sL=Lapmežciemā
Latgale	region	LV								sN=Latgale | sG=Latgales | sD=Latgalei | sA=Latgali | sL=Latgalē | sN=Latgola | sG=Latgolys | sD=Latgolai | sA=Latgolu | sL=Latgolā
Latgales plānošanas reģions	region	LV								sN=Latgales plānošanas reģions | sG=Latgales plānošanas reģiona | sD=Latgales plānošanas reģionam | sA=Latgales plānošanas reģionu | sL=Latgales plānošanas reģionā | LPR~xw
Laubere	village	LV								sN=Laubere | sG=Lauberes | sD=Lauberei | sA=Lauberi | sL=Lauberē
Laucesa	village	LV								sN=Laucesa | sG=Laucesas | sD=Laucesai | sA=Laucesu | sL=Laucesā
Lauciene	village	LV								sN=Lauciene | sG=Laucienes | sD=Laucienei | sA=Laucieni | sL=Laucienē
Lauderi	village	LV								pN=Lauderi | pG=Lauderu | pD=Lauderiem | pA=Lauderus | pL=Lauderos
Laumas	other	LV					Liepāja		also a common word	Laumas
Launkalne	village	LV								sN=Launkalne | sG=Launkalnes | sD=Launkalnei | sA=Launkalni | sL=Launkalnē
Lauči	village	LV							also a common word, a surname or a first name	pN=Lauči | pG=Lauču | pD=Laučiem | pA=Laučus | pL=Laučos
Lazdona	village	LV								sN=Lazdona | sG=Lazdonas | sD=Lazdonai | sA=Lazdonu | sL=Lazdonā
Lazdukalns	village	LV								sN=Lazdukalns | sG=Lazdukalna | sD=Lazdukalnam | sA=Lazdukalnu | sL=Lazdukalnā
Leimaņi	village	LV							also a common word, a surname or a first name	pN=Leimaņi | pG=Leimaņu | pD=Leimaņiem | pA=Leimaņus | pL=Leimaņos
Lejasciems	village	LV								sN=Lejasciems | sG=Lejasciema | sD=Lejasciemam | sA=Lejasciemu | sL=Lejasciemā
Lejaskurzeme	region	LV								sN=Lejaskurzeme | sG=Lejaskurzemes | sD=Lejaskurzemei | sA=Lejaskurzemi | sL=Lejaskurzemē
Lendži	village	LV								pN=Lendži | pG=Lendžu | pD=Lendžiem | pA=Lendžus | pL=Lendžos
Lestene	village	LV								sN=Lestene | sG=Lestenes | sD=Lestenei | sA=Lesteni | sL=Lestenē
Lielplatone	village	LV								sN=Lielplatone | sG=Lielplatones | sD=Lielplatonei | sA=Lielplatoni | sL=Lielplatonē
Lielvārde	town	LV					Ogres novads			sN=Lielvārde | sG=Lielvārdes | sD=Lielvārdei | sA=Lielvārdi | sL=Lielvārdē | sN=Lielvārdes pilsēta | sG=Lielvārdes pilsētas | sD=Lielvārdes pilsētai | sA=Lielvārdes pilsētu | sL=Lielvārdes pilsētā
Lielvārdes novads	municipality	LV		0741401	2009	2021	Ogres novads			sN=Lielvārdes novads | sG=Lielvārdes novada | sD=Lielvārdes novadam | sA=Lielvārdes novadu | sL=Lielvārdes novadā
Liepa	village	LV							town-like village and parish near Cēsis (Liepas pagasts) vs liepa “linden”; also a very common surname (Liepa/Liepas). Require „pagast-”, „Liepā”, or the address format.	sN=Liepa | sG=Liepas | sD=Liepai | sA=Liepu | sL=Liepā
Liepna	village	LV							also a river, a lake, a surname or a common word	sN=Liepna | sG=Liepnas | sD=Liepnai | sA=Liepnu | sL=Liepnā
Liepupe	village	LV								sN=Liepupe | sG=Liepupes | sD=Liepupei | sA=Liepupi | sL=Liepupē
Liepāja	state-city	LV	0005000	0170000						sN=Liepāja | sG=Liepājas | sD=Liepājai | sA=Liepāju | sL=Liepājā | sN=Liepājas pilsēta | sG=Liepājas pilsētas | sD=Liepājas pilsētai | sA=Liepājas pilsētu | sL=Liepājas pilsētā | sN=Liepājas valstspilsēta | sG=Liepājas valstspilsētas | sD=Liepājas valstspilsētai | sA=Liepājas valstspilsētu | sL=Liepājas valstspilsētā
Liepājas rajons	district	LV				2009				sN=Liepājas rajons | sG=Liepājas rajona | sD=Liepājas rajonam | sA=Liepājas rajonu | sL=Liepājas rajonā
Liezēre	village	LV								sN=Liezēre | sG=Liezēres | sD=Liezērei | sA=Liezēri | sL=Liezērē
Lilaste	village	LV								sN=Lilaste | sG=Lilastes | sD=Lilastei | sA=Lilasti | sL=Lilastē
Limbaži	town	LV					Limbažu novads			pN=Limbaži | pG=Limbažu | pD=Limbažiem | pA=Limbažus | pL=Limbažos | sN=Limbažu pilsēta | sG=Limbažu pilsētas | sD=Limbažu pilsētai | sA=Limbažu pilsētu | sL=Limbažu pilsētā
Limbažu novads	municipality	LV	0035000	0660200			Vidzemes plānošanas reģions			sN=Limbažu novads | sG=Limbažu novada | sD=Limbažu novadam | sA=Limbažu novadu | sL=Limbažu novadā
Limbažu rajons	district	LV				2009				sN=Limbažu rajons | sG=Limbažu rajona | sD=Limbažu rajonam | sA=Limbažu rajonu | sL=Limbažu rajonā
Litene	village	LV							also a river, a lake, a surname or a common word	sN=Litene | sG=Litenes | sD=Litenei | sA=Liteni | sL=Litenē
Lizums	village	LV							also a common word, a surname or a first name	sN=Lizums | sG=Lizuma | sD=Lizumam | sA=Lizumu | sL=Lizumā
Lubāna	town	LV					Madonas novads			sN=Lubāna | sG=Lubānas | sD=Lubānai | sA=Lubānu | sL=Lubānā | sN=Lubānas pilsēta | sG=Lubānas pilsētas | sD=Lubānas pilsētai | sA=Lubānas pilsētu | sL=Lubānas pilsētā
Lubānas novads	municipality	LV		0701400	2009	2021	Madonas novads			sN=Lubānas novads | sG=Lubānas novada | sD=Lubānas novadam | sA=Lubānas novadu | sL=Lubānas novadā
Ludbārži	village	LV								pN=Ludbārži | pG=Ludbāržu | pD=Ludbāržiem | pA=Ludbāržus | pL=Ludbāržos
Ludza	town	LV					Ludzas novads			sN=Ludza | sG=Ludzas | sD=Ludzai | sA=Ludzu | sL=Ludzā | sG=Ludzys | sN=Ludzas pilsēta | sG=Ludzas pilsētas | sD=Ludzas pilsētai | sA=Ludzas pilsētu | sL=Ludzas pilsētā
Ludzas novads	municipality	LV	0037000	0680200			Latgales plānošanas reģions			sN=Ludzas novads | sG=Ludzas novada | sD=Ludzas novadam | sA=Ludzas novadu | sL=Ludzas novadā
Ludzas rajons	district	LV				2009				sN=Ludzas rajons | sG=Ludzas rajona | sD=Ludzas rajonam | sA=Ludzas rajonu | sL=Ludzas rajonā
Lutriņi	village	LV								pN=Lutriņi | pG=Lutriņu | pD=Lutriņiem | pA=Lutriņus | pL=Lutriņos
Lēdmane	village	LV								sN=Lēdmane | sG=Lēdmanes | sD=Lēdmanei | sA=Lēdmani | sL=Lēdmanē
Lēdurga	village	LV								sN=Lēdurga | sG=Lēdurgas | sD=Lēdurgai | sA=Lēdurgu | sL=Lēdurgā
Lībagi	village	LV							also a river, a lake, a surname or a common word	pN=Lībagi | pG=Lībagu | pD=Lībagiem | pA=Lībagus | pL=Lībagos
Līdumnieki	village	LV								pN=Līdumnieki | pG=Līdumnieku | pD=Līdumniekiem | pA=Līdumniekus | pL=Līdumniekos
Līgatne	town	LV					Cēsu novads			sN=Līgatne | sG=Līgatnes | sD=Līgatnei | sA=Līgatni | sL=Līgatnē | sN=Līgatnes pilsēta | sG=Līgatnes pilsētas | sD=Līgatnes pilsētai | sA=Līgatnes pilsētu | sL=Līgatnes pilsētā
Līgatnes novads	municipality	LV		0421200	2009	2021	Cēsu novads			sN=Līgatnes novads | sG=Līgatnes novada | sD=Līgatnes novadam | sA=Līgatnes novadu | sL=Līgatnes novadā
Līgo	village	LV							also a common word, a surname or a first name	Līgo
Līksna	village	LV								sN=Līksna | sG=Līksnas | sD=Līksnai | sA=Līksnu | sL=Līksnā
Līvbērze	village	LV								sN=Līvbērze | sG=Līvbērzes | sD=Līvbērzei | sA=Līvbērzi | sL=Līvbērzē
Līvāni	town	LV					Līvānu novads			pN=Līvāni | pG=Līvānu | pD=Līvāniem | pA=Līvānus | pL=Līvānos | pN=Leivuoni | pG=Leivuonu | pL=Leivuonūs | sN=Līvānu pilsēta | sG=Līvānu pilsētas | sD=Līvānu pilsētai | sA=Līvānu pilsētu | sL=Līvānu pilsētā
Līvānu novads	municipality	LV	0036000	0761201			Latgales plānošanas reģions			sN=Līvānu novads | sG=Līvānu novada | sD=Līvānu novadam | sA=Līvānu novadu | sL=Līvānu novadā
Lūznava	village	LV								sN=Lūznava | sG=Lūznavas | sD=Lūznavai | sA=Lūznavu | sL=Lūznavā
Madliena	village	LV								sN=Madliena | sG=Madlienas | sD=Madlienai | sA=Madlienu | sL=Madlienā
Madona	town	LV					Madonas novads			sN=Madona | sG=Madonas | sD=Madonai | sA=Madonu | sL=Madonā | sN=Madonas pilsēta | sG=Madonas pilsētas | sD=Madonas pilsētai | sA=Madonas pilsētu | sL=Madonas pilsētā
Madonas novads	municipality	LV	0038000	0700200			Vidzemes plānošanas reģions			sN=Madonas novads | sG=Madonas novada | sD=Madonas novadam | sA=Madonas novadu | sL=Madonas novadā
Madonas rajons	district	LV				2009				sN=Madonas rajons | sG=Madonas rajona | sD=Madonas rajonam | sA=Madonas rajonu | sL=Madonas rajonā
Majori	other	LV					Jūrmala		also a common word, a surname or a first name	pN=Majori | pG=Majoru | pD=Majoriem | pA=Majorus | pL=Majoros
Maliena	village	LV								sN=Maliena | sG=Malienas | sD=Malienai | sA=Malienu | sL=Malienā
Malnava	village	LV								sN=Malnava | sG=Malnavas | sD=Malnavai | sA=Malnavu | sL=Malnavā
Malta	village	LV							parish in Rēzeknes novads (Maltas pagasts, Maltas vidusskola) vs the country Malta. „Maltas” before vidusskola/pagasts/bibliotēka = Latvia.	sN=Malta | sG=Maltas | sD=Maltai | sA=Maltu | sL=Maltā
Mangaļsala	other	LV					Rīga			sN=Mangaļsala | sG=Mangaļsalas | sD=Mangaļsalai | sA=Mangaļsalu | sL=Mangaļsalā
Matkule	village	LV								sN=Matkule | sG=Matkules | sD=Matkulei | sA=Matkuli | sL=Matkulē
Matīši	village	LV								pN=Matīši | pG=Matīšu | pD=Matīšiem | pA=Matīšus | pL=Matīšos
Mazirbe	village	LV								sN=Mazirbe | sG=Mazirbes | sD=Mazirbei | sA=Mazirbi | sL=Mazirbē
Mazozoli	village	LV								pN=Mazozoli | pG=Mazozolu | pD=Mazozoliem | pA=Mazozolus | pL=Mazozolos
Mazsalaca	town	LV					Valmieras novads			sN=Mazsalaca | sG=Mazsalacas | sD=Mazsalacai | sA=Mazsalacu | sL=Mazsalacā | sN=Mazsalacas pilsēta | sG=Mazsalacas pilsētas | sD=Mazsalacas pilsētai | sA=Mazsalacas pilsētu | sL=Mazsalacas pilsētā
Mazsalacas novads	municipality	LV		0961000	2009	2021	Valmieras novads			sN=Mazsalacas novads | sG=Mazsalacas novada | sD=Mazsalacas novadam | sA=Mazsalacas novadu | sL=Mazsalacas novadā
Mazzalve	village	LV								sN=Mazzalve | sG=Mazzalves | sD=Mazzalvei | sA=Mazzalvi | sL=Mazzalvē
Maļinova	village	LV								sN=Maļinova | sG=Maļinovas | sD=Maļinovai | sA=Maļinovu | sL=Maļinovā
Medumi	village	LV								pN=Medumi | pG=Medumu | pD=Medumiem | pA=Medumus | pL=Medumos
Medņeva	village	LV								sN=Medņeva | sG=Medņevas | sD=Medņevai | sA=Medņevu | sL=Medņevā
Melnsils	village	LV								sN=Melnsils | sG=Melnsila | sD=Melnsilam | sA=Melnsilu | sL=Melnsilā
Menģele	village	LV								sN=Menģele | sG=Menģeles | sD=Menģelei | sA=Menģeli | sL=Menģelē
Mežaparks	other	LV					Rīga			sN=Mežaparks | sG=Mežaparka | sD=Mežaparkam | sA=Mežaparku | sL=Mežaparkā
Mežciems	other	LV					Rīga		also a common word, a surname or a first name	sN=Mežciems | sG=Mežciema | sD=Mežciemam | sA=Mežciemu | sL=Mežciemā
Mežotne	village	LV								sN=Mežotne | sG=Mežotnes | sD=Mežotnei | sA=Mežotni | sL=Mežotnē
Mežvidi	village	LV							also a river, a lake, a surname or a common word	pN=Mežvidi | pG=Mežvidu | pD=Mežvidiem | pA=Mežvidus | pL=Mežvidos
Mežāre	village	LV							also a river, a lake, a surname or a common word	sN=Mežāre | sG=Mežāres | sD=Mežārei | sA=Mežāri | sL=Mežārē
Milzkalne	village	LV								sN=Milzkalne | sG=Milzkalnes | sD=Milzkalnei | sA=Milzkalni | sL=Milzkalnē
Mucenieki	village	LV							also a common word, a surname or a first name	pN=Mucenieki | pG=Mucenieku | pD=Muceniekiem | pA=Muceniekus | pL=Muceniekos
Murjāņi	village	LV								pN=Murjāņi | pG=Murjāņu | pD=Murjāņiem | pA=Murjāņus | pL=Murjāņos
Murmastiene	village	LV								sN=Murmastiene | sG=Murmastienes | sD=Murmastienei | sA=Murmastieni | sL=Murmastienē
Mākoņkalns	village	LV								sN=Mākoņkalns | sG=Mākoņkalna | sD=Mākoņkalnam | sA=Mākoņkalnu | sL=Mākoņkalnā
Mālpils	village	LV								sN,sG=Mālpils | sD=Mālpilij | sA=Mālpili | sL=Mālpilī
Mālpils novads	municipality	LV		0807400	2009	2021	Siguldas novads			sN=Mālpils novads | sG=Mālpils novada | sD=Mālpils novadam | sA=Mālpils novadu | sL=Mālpils novadā
Mālupe	village	LV								sN=Mālupe | sG=Mālupes | sD=Mālupei | sA=Mālupi | sL=Mālupē
Mārciena	village	LV								sN=Mārciena | sG=Mārcienas | sD=Mārcienai | sA=Mārcienu | sL=Mārcienā
Mārkalne	village	LV								sN=Mārkalne | sG=Mārkalnes | sD=Mārkalnei | sA=Mārkalni | sL=Mārkalnē
Mārsnēni	village	LV								pN=Mārsnēni | pG=Mārsnēnu | pD=Mārsnēniem | pA=Mārsnēnus | pL=Mārsnēnos
Mārupe	town	LV					Mārupes novads			sN=Mārupe | sG=Mārupes | sD=Mārupei | sA=Mārupi | sL=Mārupē | sN=Mārupes pilsēta | sG=Mārupes pilsētas | sD=Mārupes pilsētai | sA=Mārupes pilsētu | sL=Mārupes pilsētā
Mārupes novads	municipality	LV	0039000	0807600			Rīgas plānošanas reģions			sN=Mārupes novads | sG=Mārupes novada | sD=Mārupes novadam | sA=Mārupes novadu | sL=Mārupes novadā
Mērdzene	village	LV								sN=Mērdzene | sG=Mērdzenes | sD=Mērdzenei | sA=Mērdzeni | sL=Mērdzenē
Mērsraga novads	municipality	LV		0887600	2009	2021	Talsu novads			sN=Mērsraga novads | sG=Mērsraga novada | sD=Mērsraga novadam | sA=Mērsraga novadu | sL=Mērsraga novadā
Mērsrags	village	LV								sN=Mērsrags | sG=Mērsraga | sD=Mērsragam | sA=Mērsragu | sL=Mērsragā
Mētriena	village	LV								sN=Mētriena | sG=Mētrienas | sD=Mētrienai | sA=Mētrienu | sL=Mētrienā
Mūrmuiža	village	LV								sN=Mūrmuiža | sG=Mūrmuižas | sD=Mūrmuižai | sA=Mūrmuižu | sL=Mūrmuižā
Mūrnieki	village	LV							also a common word, a surname or a first name	pN=Mūrnieki | pG=Mūrnieku | pD=Mūrniekiem | pA=Mūrniekus | pL=Mūrniekos
Nagļi	village	LV							also a common word, a surname or a first name	pN=Nagļi | pG=Nagļu | pD=Nagļiem | pA=Nagļus | pL=Nagļos
Naudīte	village	LV								sN=Naudīte | sG=Naudītes | sD=Naudītei | sA=Naudīti | sL=Naudītē
Naujene	village	LV								sN=Naujene | sG=Naujenes | sD=Naujenei | sA=Naujeni | sL=Naujenē
Naukšēni	village	LV								pN=Naukšēni | pG=Naukšēnu | pD=Naukšēniem | pA=Naukšēnus | pL=Naukšēnos
Naukšēnu novads	municipality	LV		0967300	2009	2021	Valmieras novads			sN=Naukšēnu novads | sG=Naukšēnu novada | sD=Naukšēnu novadam | sA=Naukšēnu novadu | sL=Naukšēnu novadā
Nautrēni	village	LV								pN=Nautrēni | pG=Nautrēnu | pD=Nautrēniem | pA=Nautrēnus | pL=Nautrēnos
Nereta	village	LV								sN=Nereta | sG=Neretas | sD=Neretai | sA=Neretu | sL=Neretā
Neretas novads	municipality	LV		0327100	2009	2021	Aizkraukles novads			sN=Neretas novads | sG=Neretas novada | sD=Neretas novadam | sA=Neretas novadu | sL=Neretas novadā
Nirza	village	LV								sN=Nirza | sG=Nirzas | sD=Nirzai | sA=Nirzu | sL=Nirzā
Nukša	village	LV								sN=Nukša | sG=Nukšas | sD=Nukšai | sA=Nukšu | sL=Nukšā
Nīca	village	LV							municipality names without a town: nominative of the place is a village.	sN=Nīca | sG=Nīcas | sD=Nīcai | sA=Nīcu | sL=Nīcā
Nīcas novads	municipality	LV		0647900	2009	2021	Dienvidkurzemes novads			sN=Nīcas novads | sG=Nīcas novada | sD=Nīcas novadam | sA=Nīcas novadu | sL=Nīcas novadā
Nīcgale	village	LV								sN=Nīcgale | sG=Nīcgales | sD=Nīcgalei | sA=Nīcgali | sL=Nīcgalē
Nīgrande	village	LV								sN=Nīgrande | sG=Nīgrandes | sD=Nīgrandei | sA=Nīgrandi | sL=Nīgrandē
Nīkrāce	village	LV								sN=Nīkrāce | sG=Nīkrāces | sD=Nīkrācei | sA=Nīkrāci | sL=Nīkrācē
Nītaure	village	LV								sN=Nītaure | sG=Nītaures | sD=Nītaurei | sA=Nītauri | sL=Nītaurē
Ogre	state-city	LV					Ogres novads		river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Ogre | sG=Ogres | sD=Ogrei | sA=Ogri | sL=Ogrē | sN=Ogres pilsēta | sG=Ogres pilsētas | sD=Ogres pilsētai | sA=Ogres pilsētu | sL=Ogres pilsētā | sN=Ogres valstspilsēta | sG=Ogres valstspilsētas | sD=Ogres valstspilsētai | sA=Ogres valstspilsētu | sL=Ogres valstspilsētā
Ogres novads	municipality	LV	0040000	0740202			Vidzemes plānošanas reģions			sN=Ogres novads | sG=Ogres novada | sD=Ogres novadam | sA=Ogres novadu | sL=Ogres novadā
Ogres rajons	district	LV				2009				sN=Ogres rajons | sG=Ogres rajona | sD=Ogres rajonam | sA=Ogres rajonu | sL=Ogres rajonā
Olaine	town	LV					Olaines novads			sN=Olaine | sG=Olaines | sD=Olainei | sA=Olaini | sL=Olainē | sN=Olaines pilsēta | sG=Olaines pilsētas | sD=Olaines pilsētai | sA=Olaines pilsētu | sL=Olaines pilsētā
Olaines novads	municipality	LV	0041000	0801000			Rīgas plānošanas reģions			sN=Olaines novads | sG=Olaines novada | sD=Olaines novadam | sA=Olaines novadu | sL=Olaines novadā
Ozolaine	village	LV								sN=Ozolaine | sG=Ozolaines | sD=Ozolainei | sA=Ozolaini | sL=Ozolainē
Ozolmuiža	village	LV								sN=Ozolmuiža | sG=Ozolmuižas | sD=Ozolmuižai | sA=Ozolmuižu | sL=Ozolmuižā
Ozolnieki	village	LV								pN=Ozolnieki | pG=Ozolnieku | pD=Ozolniekiem | pA=Ozolniekus | pL=Ozolniekos
Ozolnieku novads	municipality	LV		0546701	2009	2021	Jelgavas novads			sN=Ozolnieku novads | sG=Ozolnieku novada | sD=Ozolnieku novadam | sA=Ozolnieku novadu | sL=Ozolnieku novadā
Ošupe	village	LV							also a common word, a surname or a first name	sN=Ošupe | sG=Ošupes | sD=Ošupei | sA=Ošupi | sL=Ošupē
Padure	village	LV							also a common word, a surname or a first name	sN=Padure | sG=Padures | sD=Padurei | sA=Paduri | sL=Padurē
Palsmane	village	LV								sN=Palsmane | sG=Palsmanes | sD=Palsmanei | sA=Palsmani | sL=Palsmanē
Pampāļi	village	LV								pN=Pampāļi | pG=Pampāļu | pD=Pampāļiem | pA=Pampāļus | pL=Pampāļos
Pasiene	village	LV								sN=Pasiene | sG=Pasienes | sD=Pasienei | sA=Pasieni | sL=Pasienē
Pededze	village	LV								sN=Pededze | sG=Pededzes | sD=Pededzei | sA=Pededzi | sL=Pededzē
Pelči	village	LV							also a river, a lake, a surname or a common word	pN=Pelči | pG=Pelču | pD=Pelčiem | pA=Pelčus | pL=Pelčos
Pelēči	village	LV								pN=Pelēči | pG=Pelēču | pD=Pelēčiem | pA=Pelēčus | pL=Pelēčos
Penkule	village	LV								sN=Penkule | sG=Penkules | sD=Penkulei | sA=Penkuli | sL=Penkulē
Piedruja	village	LV								sN=Piedruja | sG=Piedrujas | sD=Piedrujai | sA=Piedruju | sL=Piedrujā
Pierīga	region	LV								sN=Pierīga | sG=Pierīgas | sD=Pierīgai | sA=Pierīgu | sL=Pierīgā
Pilcene	village	LV								sN=Pilcene | sG=Pilcenes | sD=Pilcenei | sA=Pilceni | sL=Pilcenē
Pilda	village	LV							also a river, a lake, a surname or a common word	sN=Pilda | sG=Pildas | sD=Pildai | sA=Pildu | sL=Pildā
Pilskalne	village	LV								sN=Pilskalne | sG=Pilskalnes | sD=Pilskalnei | sA=Pilskalni | sL=Pilskalnē
Pilsrundāle	village	LV								sN=Pilsrundāle | sG=Pilsrundāles | sD=Pilsrundālei | sA=Pilsrundāli | sL=Pilsrundālē
Piltene	town	LV					Ventspils novads			sN=Piltene | sG=Piltenes | sD=Piltenei | sA=Pilteni | sL=Piltenē | sN=Piltenes pilsēta | sG=Piltenes pilsētas | sD=Piltenes pilsētai | sA=Piltenes pilsētu | sL=Piltenes pilsētā
Piņķi	village	LV								pN=Piņķi | pG=Piņķu | pD=Piņķiem | pA=Piņķus | pL=Piņķos
Platone	village	LV							also a river, a lake, a surname or a common word	sN=Platone | sG=Platones | sD=Platonei | sA=Platoni | sL=Platonē
Plāņi	village	LV							also a common word, a surname or a first name	pN=Plāņi | pG=Plāņu | pD=Plāņiem | pA=Plāņus | pL=Plāņos
Prauliena	village	LV								sN=Prauliena | sG=Praulienas | sD=Praulienai | sA=Praulienu | sL=Praulienā
Preiļi	town	LV					Preiļu novads			pN=Preiļi | pG=Preiļu | pD=Preiļiem | pA=Preiļus | pL=Preiļos | pN=Preili | pD=Preilim | pL=Preiļūs | sN=Preiļu pilsēta | sG=Preiļu pilsētas | sD=Preiļu pilsētai | sA=Preiļu pilsētu | sL=Preiļu pilsētā
Preiļu novads	municipality	LV	0042000	0760202			Latgales plānošanas reģions			sN=Preiļu novads | sG=Preiļu novada | sD=Preiļu novadam | sA=Preiļu novadu | sL=Preiļu novadā
Preiļu rajons	district	LV				2009				sN=Preiļu rajons | sG=Preiļu rajona | sD=Preiļu rajonam | sA=Preiļu rajonu | sL=Preiļu rajonā
Priekule	town	LV					Dienvidkurzemes novads		Priekules novads (Liepāja side) vs Priekuļu novads (Cēsis side): genitives differ by one letter (Priekules / Priekuļu).	sN=Priekule | sG=Priekules | sD=Priekulei | sA=Priekuli | sL=Priekulē | sN=Priekules pilsēta | sG=Priekules pilsētas | sD=Priekules pilsētai | sA=Priekules pilsētu | sL=Priekules pilsētā
Priekules novads	municipality	LV		0641600	2009	2021	Dienvidkurzemes novads			sN=Priekules novads | sG=Priekules novada | sD=Priekules novadam | sA=Priekules novadu | sL=Priekules novadā
Priekuļi	village	LV							Priekules novads (Liepāja side) vs Priekuļu novads (Cēsis side): genitives differ by one letter (Priekules / Priekuļu).	pN=Priekuļi | pG=Priekuļu | pD=Priekuļiem | pA=Priekuļus | pL=Priekuļos
Priekuļu novads	municipality	LV		0427300	2009	2021	Cēsu novads			sN=Priekuļu novads | sG=Priekuļu novada | sD=Priekuļu novadam | sA=Priekuļu novadu | sL=Priekuļu novadā
Pumpuri	other	LV					Jūrmala			pN=Pumpuri | pG=Pumpuru | pD=Pumpuriem | pA=Pumpurus | pL=Pumpuros
Pureņi	village	LV								pN=Pureņi | pG=Pureņu | pD=Pureņiem | pA=Pureņus | pL=Pureņos
Purvciems	other	LV					Rīga			sN=Purvciems | sG=Purvciema | sD=Purvciemam | sA=Purvciemu | sL=Purvciemā
Puze	village	LV							also a river, a lake, a surname or a common word	sN=Puze | sG=Puzes | sD=Puzei | sA=Puzi | sL=Puzē
Pušmucova	village	LV								sN=Pušmucova | sG=Pušmucovas | sD=Pušmucovai | sA=Pušmucovu | sL=Pušmucovā
Pāle	village	LV								sN=Pāle | sG=Pāles | sD=Pālei | sA=Pāli | sL=Pālē
Pārdaugava	other	LV					Rīga			sN=Pārdaugava | sG=Pārdaugavas | sD=Pārdaugavai | sA=Pārdaugavu | sL=Pārdaugavā
Pārgauja	village	LV								sN=Pārgauja | sG=Pārgaujas | sD=Pārgaujai | sA=Pārgauju | sL=Pārgaujā
Pārgaujas novads	municipality	LV		0427500	2009	2021	Cēsu novads			sN=Pārgaujas novads | sG=Pārgaujas novada | sD=Pārgaujas novadam | sA=Pārgaujas novadu | sL=Pārgaujas novadā
Pāvilosta	town	LV					Dienvidkurzemes novads			sN=Pāvilosta | sG=Pāvilostas | sD=Pāvilostai | sA=Pāvilostu | sL=Pāvilostā | sN=Pāvilostas pilsēta | sG=Pāvilostas pilsētas | sD=Pāvilostas pilsētai | sA=Pāvilostas pilsētu | sL=Pāvilostas pilsētā
Pāvilostas novads	municipality	LV		0641401	2009	2021	Dienvidkurzemes novads			sN=Pāvilostas novads | sG=Pāvilostas novada | sD=Pāvilostas novadam | sA=Pāvilostas novadu | sL=Pāvilostas novadā
Pļaviņas	town	LV					Aizkraukles novads			pN,pA=Pļaviņas | pG=Pļaviņu | pD=Pļaviņām | pL=Pļaviņās | sN=Pļaviņu pilsēta | sG=Pļaviņu pilsētas | sD=Pļaviņu pilsētai | sA=Pļaviņu pilsētu | sL=Pļaviņu pilsētā
Pļaviņu novads	municipality	LV		0321400	2009	2021	Aizkraukles novads			sN=Pļaviņu novads | sG=Pļaviņu novada | sD=Pļaviņu novadam | sA=Pļaviņu novadu | sL=Pļaviņu novadā
Pļavnieki	other	LV					Rīga			pN=Pļavnieki | pG=Pļavnieku | pD=Pļavniekiem | pA=Pļavniekus | pL=Pļavniekos
Pūre	village	LV							also a river, a lake, a surname or a common word	sN=Pūre | sG=Pūres | sD=Pūrei | sA=Pūri | sL=Pūrē
Ragaciems	village	LV								sN=Ragaciems | sG=Ragaciema | sD=Ragaciemam | sA=Ragaciemu | sL=Ragaciemā
Ragana	village	LV							also a river, a lake, a surname or a common word	sN=Ragana | sG=Raganas | sD=Raganai | sA=Raganu | sL=Raganā
Raiskums	village	LV								sN=Raiskums | sG=Raiskuma | sD=Raiskumam | sA=Raiskumu | sL=Raiskumā
Ramata	village	LV								sN=Ramata | sG=Ramatas | sD=Ramatai | sA=Ramatu | sL=Ramatā
Ranka	village	LV							also a river, a lake, a surname or a common word	sN=Ranka | sG=Rankas | sD=Rankai | sA=Ranku | sL=Rankā
Rauna	village	LV							river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Rauna | sG=Raunas | sD=Raunai | sA=Raunu | sL=Raunā
Raunas novads	municipality	LV		0427700	2009	2021	Smiltenes novads			sN=Raunas novads | sG=Raunas novada | sD=Raunas novadam | sA=Raunas novadu | sL=Raunas novadā
Rekova	village	LV								sN=Rekova | sG=Rekovas | sD=Rekovai | sA=Rekovu | sL=Rekovā
Rembate	village	LV								sN=Rembate | sG=Rembates | sD=Rembatei | sA=Rembati | sL=Rembatē
Remte	village	LV								sN=Remte | sG=Remtes | sD=Remtei | sA=Remti | sL=Remtē
Rencēni	village	LV								pN=Rencēni | pG=Rencēnu | pD=Rencēniem | pA=Rencēnus | pL=Rencēnos
Renda	village	LV							also a river, a lake, a surname or a common word	sN=Renda | sG=Rendas | sD=Rendai | sA=Rendu | sL=Rendā
Riebiņi	village	LV								pN=Riebiņi | pG=Riebiņu | pD=Riebiņiem | pA=Riebiņus | pL=Riebiņos
Riebiņu novads	municipality	LV		0766300	2009	2021	Preiļu novads			sN=Riebiņu novads | sG=Riebiņu novada | sD=Riebiņu novadam | sA=Riebiņu novadu | sL=Riebiņu novadā
Rikava	village	LV								sN=Rikava | sG=Rikavas | sD=Rikavai | sA=Rikavu | sL=Rikavā
Rimicāni	village	LV								pN=Rimicāni | pG=Rimicānu | pD=Rimicāniem | pA=Rimicānus | pL=Rimicānos
Robežnieki	village	LV							also a river, a lake, a surname or a common word	pN=Robežnieki | pG=Robežnieku | pD=Robežniekiem | pA=Robežniekus | pL=Robežniekos
Roja	village	LV							river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Roja | sG=Rojas | sD=Rojai | sA=Roju | sL=Rojā
Rojas novads	municipality	LV		0888301	2009	2021	Talsu novads			sN=Rojas novads | sG=Rojas novada | sD=Rojas novadam | sA=Rojas novadu | sL=Rojas novadā
Ropaži	village	LV								pN=Ropaži | pG=Ropažu | pD=Ropažiem | pA=Ropažus | pL=Ropažos
Ropažu novads	municipality	LV	0044000	0808400			Rīgas plānošanas reģions			sN=Ropažu novads | sG=Ropažu novada | sD=Ropažu novadam | sA=Ropažu novadu | sL=Ropažu novadā
Rozula	village	LV								sN=Rozula | sG=Rozulas | sD=Rozulai | sA=Rozulu | sL=Rozulā
Rožkalni	village	LV							also a river, a lake, a surname or a common word	pN=Rožkalni | pG=Rožkalnu | pD=Rožkalniem | pA=Rožkalnus | pL=Rožkalnos
Rožupe	village	LV								sN=Rožupe | sG=Rožupes | sD=Rožupei | sA=Rožupi | sL=Rožupē
Rubene	village	LV							also a river, a lake, a surname or a common word	sN=Rubene | sG=Rubenes | sD=Rubenei | sA=Rubeni | sL=Rubenē
Rucava	village	LV								sN=Rucava | sG=Rucavas | sD=Rucavai | sA=Rucavu | sL=Rucavā
Rucavas novads	municipality	LV		0648500	2009	2021	Dienvidkurzemes novads			sN=Rucavas novads | sG=Rucavas novada | sD=Rucavas novadam | sA=Rucavas novadu | sL=Rucavas novadā
Rudbārži	village	LV								pN=Rudbārži | pG=Rudbāržu | pD=Rudbāržiem | pA=Rudbāržus | pL=Rudbāržos
Rude	village	LV							also a common word, a surname or a first name	sN=Rude | sG=Rudes | sD=Rudei | sA=Rudi | sL=Rudē
Rudzāti	village	LV								pN=Rudzāti | pG=Rudzātu | pD=Rudzātiem | pA=Rudzātus | pL=Rudzātos
Rugāji	village	LV								pN=Rugāji | pG=Rugāju | pD=Rugājiem | pA=Rugājus | pL=Rugājos
Rugāju novads	municipality	LV		0387500	2009	2021	Balvu novads			sN=Rugāju novads | sG=Rugāju novada | sD=Rugāju novadam | sA=Rugāju novadu | sL=Rugāju novadā
Rumba	village	LV							also a common word, a surname or a first name	sN=Rumba | sG=Rumbas | sD=Rumbai | sA=Rumbu | sL=Rumbā
Rumbula	village	LV								sN=Rumbula | sG=Rumbulas | sD=Rumbulai | sA=Rumbulu | sL=Rumbulā
Rundāle	village	LV								sN=Rundāle | sG=Rundāles | sD=Rundālei | sA=Rundāli | sL=Rundālē
Rundāles novads	municipality	LV		0407700	2009	2021	Bauskas novads			sN=Rundāles novads | sG=Rundāles novada | sD=Rundāles novadam | sA=Rundāles novadu | sL=Rundāles novadā
Rundēni	village	LV								pN=Rundēni | pG=Rundēnu | pD=Rundēniem | pA=Rundēnus | pL=Rundēnos
Ruskulova	village	LV								sN=Ruskulova | sG=Ruskulovas | sD=Ruskulovai | sA=Ruskulovu | sL=Ruskulovā
Rušona	village	LV								sN=Rušona | sG=Rušonas | sD=Rušonai | sA=Rušonu | sL=Rušonā
Rāmava	village	LV								sN=Rāmava | sG=Rāmavas | sD=Rāmavai | sA=Rāmavu | sL=Rāmavā
Rēzekne	state-city	LV	0006000	0210000						sN=Rēzekne | sG=Rēzeknes | sD=Rēzeknei | sA=Rēzekni | sL=Rēzeknē | sG=Rēzeknis | sN=Rēzeknes pilsēta | sG=Rēzeknes pilsētas | sD=Rēzeknes pilsētai | sA=Rēzeknes pilsētu | sL=Rēzeknes pilsētā | sN=Rēzeknes valstspilsēta | sG=Rēzeknes valstspilsētas | sD=Rēzeknes valstspilsētai | sA=Rēzeknes valstspilsētu | sL=Rēzeknes valstspilsētā
Rēzeknes novads	municipality	LV	0043000	0780200			Latgales plānošanas reģions			sN=Rēzeknes novads | sG=Rēzeknes novada | sD=Rēzeknes novadam | sA=Rēzeknes novadu | sL=Rēzeknes novadā
Rēzeknes rajons	district	LV				2009				sN=Rēzeknes rajons | sG=Rēzeknes rajona | sD=Rēzeknes rajonam | sA=Rēzeknes rajonu | sL=Rēzeknes rajonā
Rīga	state-city	LV	0001000	0010000						sN=Rīga | sG=Rīgas | sD=Rīgai | sA=Rīgu | sL=Rīgā | sN=Rīgas pilsēta | sG=Rīgas pilsētas | sD=Rīgas pilsētai | sA=Rīgas pilsētu | sL=Rīgas pilsētā | sN=Rīgas valstspilsēta | sG=Rīgas valstspilsētas | sD=Rīgas valstspilsētai | sA=Rīgas valstspilsētu | sL=Rīgas valstspilsētā
Rīgas plānošanas reģions	region	LV								sN=Rīgas plānošanas reģions | sG=Rīgas plānošanas reģiona | sD=Rīgas plānošanas reģionam | sA=Rīgas plānošanas reģionu | sL=Rīgas plānošanas reģionā | RPR~xw
Rīgas rajons	district	LV				2009				sN=Rīgas rajons | sG=Rīgas rajona | sD=Rīgas rajonam | sA=Rīgas rajonu | sL=Rīgas rajonā
Rīteri	village	LV								pN=Rīteri | pG=Rīteru | pD=Rīteriem | pA=Rīterus | pL=Rīteros
Rūjiena	town	LV					Valmieras novads			sN=Rūjiena | sG=Rūjienas | sD=Rūjienai | sA=Rūjienu | sL=Rūjienā | sN=Rūjienas pilsēta | sG=Rūjienas pilsētas | sD=Rūjienas pilsētai | sA=Rūjienas pilsētu | sL=Rūjienas pilsētā
Rūjienas novads	municipality	LV		0961600	2009	2021	Valmieras novads			sN=Rūjienas novads | sG=Rūjienas novada | sD=Rūjienas novadam | sA=Rūjienas novadu | sL=Rūjienas novadā
Sabile	town	LV					Talsu novads		river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Sabile | sG=Sabiles | sD=Sabilei | sA=Sabili | sL=Sabilē | sN=Sabiles pilsēta | sG=Sabiles pilsētas | sD=Sabiles pilsētai | sA=Sabiles pilsētu | sL=Sabiles pilsētā
Sakstagals	village	LV								sN=Sakstagals | sG=Sakstagala | sD=Sakstagalam | sA=Sakstagalu | sL=Sakstagalā
Salacgrīva	town	LV					Limbažu novads			sN=Salacgrīva | sG=Salacgrīvas | sD=Salacgrīvai | sA=Salacgrīvu | sL=Salacgrīvā | sN=Salacgrīvas pilsēta | sG=Salacgrīvas pilsētas | sD=Salacgrīvas pilsētai | sA=Salacgrīvas pilsētu | sL=Salacgrīvas pilsētā
Salacgrīvas novads	municipality	LV		0661400	2009	2021	Limbažu novads			sN=Salacgrīvas novads | sG=Salacgrīvas novada | sD=Salacgrīvas novadam | sA=Salacgrīvas novadu | sL=Salacgrīvas novadā
Salas	village	LV							Salas novads, Salas pagasts (two of them: Jēkabpils and Mārupes novads) vs sala “island” (salas = islands, genitive „of the island”).	pN,pA=Salas | pG=Salu | pD=Salām | pL=Salās
Salas novads	municipality	LV		0568700	2009	2021	Jēkabpils novads			sN=Salas novads | sG=Salas novada | sD=Salas novadam | sA=Salas novadu | sL=Salas novadā
Salaspils	town	LV					Salaspils novads			sN,sG=Salaspils | sD=Salaspilij | sA=Salaspili | sL=Salaspilī | sN=Salaspils pilsēta | sG=Salaspils pilsētas | sD=Salaspils pilsētai | sA=Salaspils pilsētu | sL=Salaspils pilsētā
Salaspils novads	municipality	LV	0045000	0801200			Rīgas plānošanas reģions			sN=Salaspils novads | sG=Salaspils novada | sD=Salaspils novadam | sA=Salaspils novadu | sL=Salaspils novadā
Saldus	town	LV					Saldus novads		town; G = N „Saldus”; saldus = “sweet” in lower case.	sN,sG=Saldus | sD=Saldum | sA=Saldu | sL=Saldū | sN=Saldus pilsēta | sG=Saldus pilsētas | sD=Saldus pilsētai | sA=Saldus pilsētu | sL=Saldus pilsētā
Saldus novads	municipality	LV	0046000	0840200			Kurzemes plānošanas reģions			sN=Saldus novads | sG=Saldus novada | sD=Saldus novadam | sA=Saldus novadu | sL=Saldus novadā
Saldus rajons	district	LV				2009				sN=Saldus rajons | sG=Saldus rajona | sD=Saldus rajonam | sA=Saldus rajonu | sL=Saldus rajonā
Salgale	village	LV							also a common word, a surname or a first name	sN=Salgale | sG=Salgales | sD=Salgalei | sA=Salgali | sL=Salgalē
Salnava	village	LV								sN=Salnava | sG=Salnavas | sD=Salnavai | sA=Salnavu | sL=Salnavā
Sarkandaugava	other	LV					Rīga			sN=Sarkandaugava | sG=Sarkandaugavas | sD=Sarkandaugavai | sA=Sarkandaugavu | sL=Sarkandaugavā
Sarkaņi	village	LV								pN=Sarkaņi | pG=Sarkaņu | pD=Sarkaņiem | pA=Sarkaņus | pL=Sarkaņos
Saulkrasti	town	LV					Saulkrastu novads			pN=Saulkrasti | pG=Saulkrastu | pD=Saulkrastiem | pA=Saulkrastus | pL=Saulkrastos | sN=Saulkrastu pilsēta | sG=Saulkrastu pilsētas | sD=Saulkrastu pilsētai | sA=Saulkrastu pilsētu | sL=Saulkrastu pilsētā
Saulkrastu novads	municipality	LV	0047000	0801400			Rīgas plānošanas reģions			sN=Saulkrastu novads | sG=Saulkrastu novada | sD=Saulkrastu novadam | sA=Saulkrastu novadu | sL=Saulkrastu novadā
Saurieši	village	LV								pN=Saurieši | pG=Sauriešu | pD=Sauriešiem | pA=Sauriešus | pL=Sauriešos
Sausnēja	village	LV								sN=Sausnēja | sG=Sausnējas | sD=Sausnējai | sA=Sausnēju | sL=Sausnējā
Sece	village	LV								sN=Sece | sG=Seces | sD=Secei | sA=Seci | sL=Secē
Seda	town	LV					Valmieras novads		river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Seda | sG=Sedas | sD=Sedai | sA=Sedu | sL=Sedā | sN=Sedas pilsēta | sG=Sedas pilsētas | sD=Sedas pilsētai | sA=Sedas pilsētu | sL=Sedas pilsētā
Sesava	village	LV								sN=Sesava | sG=Sesavas | sD=Sesavai | sA=Sesavu | sL=Sesavā
Sigulda	town	LV					Siguldas novads			sN=Sigulda | sG=Siguldas | sD=Siguldai | sA=Siguldu | sL=Siguldā | sN=Siguldas pilsēta | sG=Siguldas pilsētas | sD=Siguldas pilsētai | sA=Siguldas pilsētu | sL=Siguldas pilsētā
Siguldas novads	municipality	LV	0048000	0801601			Rīgas plānošanas reģions			sN=Siguldas novads | sG=Siguldas novada | sD=Siguldas novadam | sA=Siguldas novadu | sL=Siguldas novadā
Silajāņi	village	LV								pN=Silajāņi | pG=Silajāņu | pD=Silajāņiem | pA=Silajāņus | pL=Silajāņos
Silmala	village	LV								sN=Silmala | sG=Silmalas | sD=Silmalai | sA=Silmalu | sL=Silmalā
Skaista	village	LV							also a river, a lake, a surname or a common word	sN=Skaista | sG=Skaistas | sD=Skaistai | sA=Skaistu | sL=Skaistā
Skaistkalne	village	LV								sN=Skaistkalne | sG=Skaistkalnes | sD=Skaistkalnei | sA=Skaistkalni | sL=Skaistkalnē
Skaņkalne	village	LV								sN=Skaņkalne | sG=Skaņkalnes | sD=Skaņkalnei | sA=Skaņkalni | sL=Skaņkalnē
Skrudaliena	village	LV								sN=Skrudaliena | sG=Skrudalienas | sD=Skrudalienai | sA=Skrudalienu | sL=Skrudalienā
Skrunda	town	LV					Kuldīgas novads			sN=Skrunda | sG=Skrundas | sD=Skrundai | sA=Skrundu | sL=Skrundā | sN=Skrundas pilsēta | sG=Skrundas pilsētas | sD=Skrundas pilsētai | sA=Skrundas pilsētu | sL=Skrundas pilsētā
Skrundas novads	municipality	LV		0621200	2009	2021	Kuldīgas novads			sN=Skrundas novads | sG=Skrundas novada | sD=Skrundas novadam | sA=Skrundas novadu | sL=Skrundas novadā
Skrīveri	village	LV								pN=Skrīveri | pG=Skrīveru | pD=Skrīveriem | pA=Skrīverus | pL=Skrīveros
Skrīveru novads	municipality	LV		0328200	2009	2021	Aizkraukles novads			sN=Skrīveru novads | sG=Skrīveru novada | sD=Skrīveru novadam | sA=Skrīveru novadu | sL=Skrīveru novadā
Skujene	village	LV								sN=Skujene | sG=Skujenes | sD=Skujenei | sA=Skujeni | sL=Skujenē
Skulte	village	LV							also a river, a lake, a surname or a common word	sN=Skulte | sG=Skultes | sD=Skultei | sA=Skulti | sL=Skultē
Slampe	village	LV								sN=Slampe | sG=Slampes | sD=Slampei | sA=Slampi | sL=Slampē
Sloka	other	LV					Jūrmala		also a common word, a surname or a first name	sN=Sloka | sG=Slokas | sD=Slokai | sA=Sloku | sL=Slokā
Smiltene	town	LV					Smiltenes novads			sN=Smiltene | sG=Smiltenes | sD=Smiltenei | sA=Smilteni | sL=Smiltenē | sN=Smiltenes pilsēta | sG=Smiltenes pilsētas | sD=Smiltenes pilsētai | sA=Smiltenes pilsētu | sL=Smiltenes pilsētā
Smiltenes novads	municipality	LV	0049000	0941600			Vidzemes plānošanas reģions			sN=Smiltenes novads | sG=Smiltenes novada | sD=Smiltenes novadam | sA=Smiltenes novadu | sL=Smiltenes novadā
Smārde	village	LV								sN=Smārde | sG=Smārdes | sD=Smārdei | sA=Smārdi | sL=Smārdē
Snēpele	village	LV								sN=Snēpele | sG=Snēpeles | sD=Snēpelei | sA=Snēpeli | sL=Snēpelē
Sokolki	village	LV								pN=Sokolki | pG=Sokolku | pD=Sokolkiem | pA=Sokolkus | pL=Sokolkos
Sprēstiņi	village	LV								pN=Sprēstiņi | pG=Sprēstiņu | pD=Sprēstiņiem | pA=Sprēstiņus | pL=Sprēstiņos
Stabulnieki	village	LV								pN=Stabulnieki | pG=Stabulnieku | pD=Stabulniekiem | pA=Stabulniekus | pL=Stabulniekos
Staburags	village	LV								sN=Staburags | sG=Staburaga | sD=Staburagam | sA=Staburagu | sL=Staburagā
Staicele	town	LV					Limbažu novads			sN=Staicele | sG=Staiceles | sD=Staicelei | sA=Staiceli | sL=Staicelē | sN=Staiceles pilsēta | sG=Staiceles pilsētas | sD=Staiceles pilsētai | sA=Staiceles pilsētu | sL=Staiceles pilsētā
Stalbe	village	LV								sN=Stalbe | sG=Stalbes | sD=Stalbei | sA=Stalbi | sL=Stalbē
Staļģene	village	LV								sN=Staļģene | sG=Staļģenes | sD=Staļģenei | sA=Staļģeni | sL=Staļģenē
Stelpe	village	LV							also a common word, a surname or a first name	sN=Stelpe | sG=Stelpes | sD=Stelpei | sA=Stelpi | sL=Stelpē
Stende	town	LV					Talsu novads		river/lake names and surnames coincide; need a locative, „pilsēta/pagasts/novads” or a list of places.	sN=Stende | sG=Stendes | sD=Stendei | sA=Stendi | sL=Stendē | sN=Stendes pilsēta | sG=Stendes pilsētas | sD=Stendes pilsētai | sA=Stendes pilsētu | sL=Stendes pilsētā
Stopiņi	village	LV								pN=Stopiņi | pG=Stopiņu | pD=Stopiņiem | pA=Stopiņus | pL=Stopiņos
Stopiņu novads	municipality	LV		0809600	2009	2021	Ropažu novads			sN=Stopiņu novads | sG=Stopiņu novada | sD=Stopiņu novadam | sA=Stopiņu novadu | sL=Stopiņu novadā
Stoļerova	village	LV								sN=Stoļerova | sG=Stoļerovas | sD=Stoļerovai | sA=Stoļerovu | sL=Stoļerovā
Stradi	village	LV							also a river, a lake, a surname or a common word	pN=Stradi | pG=Stradu | pD=Stradiem | pA=Stradus | pL=Strados
Straupe	village	LV								sN=Straupe | sG=Straupes | sD=Straupei | sA=Straupi | sL=Straupē
Strazde	village	LV							also a river, a lake, a surname or a common word	sN=Strazde | sG=Strazdes | sD=Strazdei | sA=Strazdi | sL=Strazdē
Strenči	town	LV					Valmieras novads			pN=Strenči | pG=Strenču | pD=Strenčiem | pA=Strenčus | pL=Strenčos | sN=Strenču pilsēta | sG=Strenču pilsētas | sD=Strenču pilsētai | sA=Strenču pilsētu | sL=Strenču pilsētā
Strenču novads	municipality	LV		0941800	2009	2021	Valmieras novads			sN=Strenču novads | sG=Strenču novada | sD=Strenču novadam | sA=Strenču novadu | sL=Strenču novadā
Stružāni	village	LV								pN=Stružāni | pG=Stružānu | pD=Stružāniem | pA=Stružānus | pL=Stružānos
Strūžāni	village	LV								pN=Strūžāni | pG=Strūžānu | pD=Strūžāniem | pA=Strūžānus | pL=Strūžānos
Stāmeriena	village	LV								sN=Stāmeriena | sG=Stāmerienas | sD=Stāmerienai | sA=Stāmerienu | sL=Stāmerienā
Subate	town	LV					Augšdaugavas novads			sN=Subate | sG=Subates | sD=Subatei | sA=Subati | sL=Subatē | sN=Subates pilsēta | sG=Subates pilsētas | sD=Subates pilsētai | sA=Subates pilsētu | sL=Subates pilsētā
Suntaži	village	LV								pN=Suntaži | pG=Suntažu | pD=Suntažiem | pA=Suntažus | pL=Suntažos
Sunākste	village	LV								sN=Sunākste | sG=Sunākstes | sD=Sunākstei | sA=Sunāksti | sL=Sunākstē
Sunīši	village	LV							also a common word, a surname or a first name	pN=Sunīši | pG=Sunīšu | pD=Sunīšiem | pA=Sunīšus | pL=Sunīšos
Susāji	village	LV								pN=Susāji | pG=Susāju | pD=Susājiem | pA=Susājus | pL=Susājos
Svariņi	village	LV								pN=Svariņi | pG=Svariņu | pD=Svariņiem | pA=Svariņus | pL=Svariņos
Svente	village	LV							also a river, a lake, a surname or a common word	sN=Svente | sG=Sventes | sD=Sventei | sA=Sventi | sL=Sventē
Svitene	village	LV								sN=Svitene | sG=Svitenes | sD=Svitenei | sA=Sviteni | sL=Svitenē
Svētciems	village	LV								sN=Svētciems | sG=Svētciema | sD=Svētciemam | sA=Svētciemu | sL=Svētciemā
Svēte	village	LV							also a river, a lake, a surname or a common word	sN=Svēte | sG=Svētes | sD=Svētei | sA=Svēti | sL=Svētē
Sēja	village	LV							also a river, a lake, a surname or a common word	sN=Sēja | sG=Sējas | sD=Sējai | sA=Sēju | sL=Sējā
Sējas novads	municipality	LV		0809200	2009	2021	Saulkrastu novads			sN=Sējas novads | sG=Sējas novada | sD=Sējas novadam | sA=Sējas novadu | sL=Sējas novadā
Sēlija	region	LV								sN=Sēlija | sG=Sēlijas | sD=Sēlijai | sA=Sēliju | sL=Sēlijā
Sēlpils	village	LV								sN,sG=Sēlpils | sD=Sēlpilij | sA=Sēlpili | sL=Sēlpilī
Sēme	village	LV								sN=Sēme | sG=Sēmes | sD=Sēmei | sA=Sēmi | sL=Sēmē
Sērene	village	LV								sN=Sērene | sG=Sērenes | sD=Sērenei | sA=Sēreni | sL=Sērenē
Sēļi	village	LV							also a river, a lake, a surname or a common word	pN=Sēļi | pG=Sēļu | pD=Sēļiem | pA=Sēļus | pL=Sēļos
Sīļukalns	village	LV								sN=Sīļukalns | sG=Sīļukalna | sD=Sīļukalnam | sA=Sīļukalnu | sL=Sīļukalnā
Tabore	village	LV								sN=Tabore | sG=Tabores | sD=Taborei | sA=Tabori | sL=Taborē
Tadaiķi	village	LV								pN=Tadaiķi | pG=Tadaiķu | pD=Tadaiķiem | pA=Tadaiķus | pL=Tadaiķos
Talsi	town	LV					Talsu novads			pN=Talsi | pG=Talsu | pD=Talsiem | pA=Talsus | pL=Talsos | sN=Talsu pilsēta | sG=Talsu pilsētas | sD=Talsu pilsētai | sA=Talsu pilsētu | sL=Talsu pilsētā
Talsu novads	municipality	LV	0051000	0880200			Kurzemes plānošanas reģions			sN=Talsu novads | sG=Talsu novada | sD=Talsu novadam | sA=Talsu novadu | sL=Talsu novadā
Talsu rajons	district	LV				2009				sN=Talsu rajons | sG=Talsu rajona | sD=Talsu rajonam | sA=Talsu rajonu | sL=Talsu rajonā
Taurene	village	LV								sN=Taurene | sG=Taurenes | sD=Taurenei | sA=Taureni | sL=Taurenē
Taurkalne	village	LV								sN=Taurkalne | sG=Taurkalnes | sD=Taurkalnei | sA=Taurkalni | sL=Taurkalnē
Taurupe	village	LV								sN=Taurupe | sG=Taurupes | sD=Taurupei | sA=Taurupi | sL=Taurupē
Tetele	village	LV								sN=Tetele | sG=Teteles | sD=Tetelei | sA=Teteli | sL=Tetelē
Tilža	village	LV								sN=Tilža | sG=Tilžas | sD=Tilžai | sA=Tilžu | sL=Tilžā
Tirza	village	LV							also a river, a lake, a surname or a common word	sN=Tirza | sG=Tirzas | sD=Tirzai | sA=Tirzu | sL=Tirzā
Tiskādi	village	LV								pN=Tiskādi | pG=Tiskādu | pD=Tiskādiem | pA=Tiskādus | pL=Tiskādos
Torņakalns	other	LV					Rīga			sN=Torņakalns | sG=Torņakalna | sD=Torņakalnam | sA=Torņakalnu | sL=Torņakalnā
Trapene	village	LV								sN=Trapene | sG=Trapenes | sD=Trapenei | sA=Trapeni | sL=Trapenē
Trikāta	village	LV								sN=Trikāta | sG=Trikātas | sD=Trikātai | sA=Trikātu | sL=Trikātā
Tukuma novads	municipality	LV	0052000	0900200			Kurzemes plānošanas reģions			sN=Tukuma novads | sG=Tukuma novada | sD=Tukuma novadam | sA=Tukuma novadu | sL=Tukuma novadā
Tukuma rajons	district	LV				2009				sN=Tukuma rajons | sG=Tukuma rajona | sD=Tukuma rajonam | sA=Tukuma rajonu | sL=Tukuma rajonā
Tukums	town	LV					Tukuma novads			sN=Tukums | sG=Tukuma | sD=Tukumam | sA=Tukumu | sL=Tukumā | sN=Tukuma pilsēta | sG=Tukuma pilsētas | sD=Tukuma pilsētai | sA=Tukuma pilsētu | sL=Tukuma pilsētā
Tume	village	LV								sN=Tume | sG=Tumes | sD=Tumei | sA=Tumi | sL=Tumē
Turaida	village	LV							also a river, a lake, a surname or a common word	sN=Turaida | sG=Turaidas | sD=Turaidai | sA=Turaidu | sL=Turaidā
Turkalne	village	LV								sN=Turkalne | sG=Turkalnes | sD=Turkalnei | sA=Turkalni | sL=Turkalnē
Turlava	village	LV							also a river, a lake, a surname or a common word	sN=Turlava | sG=Turlavas | sD=Turlavai | sA=Turlavu | sL=Turlavā
Tārgale	village	LV								sN=Tārgale | sG=Tārgales | sD=Tārgalei | sA=Tārgali | sL=Tārgalē
Tāšu-Padure	village	LV								sN=Tāšu-Padure | sG=Tāšu-Padures | sD=Tāšu-Padurei | sA=Tāšu-Paduri | sL=Tāšu-Padurē
Tērvete	village	LV								sN=Tērvete | sG=Tērvetes | sD=Tērvetei | sA=Tērveti | sL=Tērvetē
Tērvetes novads	municipality	LV		0468900	2009	2021	Dobeles novads			sN=Tērvetes novads | sG=Tērvetes novada | sD=Tērvetes novadam | sA=Tērvetes novadu | sL=Tērvetes novadā
Tīnūži	village	LV								pN=Tīnūži | pG=Tīnūžu | pD=Tīnūžiem | pA=Tīnūžus | pL=Tīnūžos
Tīraine	village	LV								sN=Tīraine | sG=Tīraines | sD=Tīrainei | sA=Tīraini | sL=Tīrainē
Tūja	village	LV							also a common word, a surname or a first name	sN=Tūja | sG=Tūjas | sD=Tūjai | sA=Tūju | sL=Tūjā
Ugāle	village	LV								sN=Ugāle | sG=Ugāles | sD=Ugālei | sA=Ugāli | sL=Ugālē
Ulbroka	village	LV								sN=Ulbroka | sG=Ulbrokas | sD=Ulbrokai | sA=Ulbroku | sL=Ulbrokā
Umurga	village	LV								sN=Umurga | sG=Umurgas | sD=Umurgai | sA=Umurgu | sL=Umurgā
Upesciems	village	LV								sN=Upesciems | sG=Upesciema | sD=Upesciemam | sA=Upesciemu | sL=Upesciemā
Upmala	village	LV							also a river, a lake, a surname or a common word	sN=Upmala | sG=Upmalas | sD=Upmalai | sA=Upmalu | sL=Upmalā
Upīte	village	LV							also a common word, a surname or a first name	sN=Upīte | sG=Upītes | sD=Upītei | sA=Upīti | sL=Upītē
Usma	village	LV							also a river, a lake, a surname or a common word	sN=Usma | sG=Usmas | sD=Usmai | sA=Usmu | sL=Usmā
Užava	village	LV								sN=Užava | sG=Užavas | sD=Užavai | sA=Užavu | sL=Užavā
Vabole	village	LV								sN=Vabole | sG=Vaboles | sD=Vabolei | sA=Vaboli | sL=Vabolē
Vadakste	village	LV								sN=Vadakste | sG=Vadakstes | sD=Vadakstei | sA=Vadaksti | sL=Vadakstē
Vaidava	village	LV								sN=Vaidava | sG=Vaidavas | sD=Vaidavai | sA=Vaidavu | sL=Vaidavā
Vaivari	other	LV					Jūrmala			pN=Vaivari | pG=Vaivaru | pD=Vaivariem | pA=Vaivarus | pL=Vaivaros
Vaive	village	LV							also a river, a lake, a surname or a common word	sN=Vaive | sG=Vaives | sD=Vaivei | sA=Vaivi | sL=Vaivē
Vaiņode	village	LV								sN=Vaiņode | sG=Vaiņodes | sD=Vaiņodei | sA=Vaiņodi | sL=Vaiņodē
Vaiņodes novads	municipality	LV		0649300	2009	2021	Dienvidkurzemes novads			sN=Vaiņodes novads | sG=Vaiņodes novada | sD=Vaiņodes novadam | sA=Vaiņodes novadu | sL=Vaiņodes novadā
Valdemārpils	town	LV					Talsu novads			sN,sG=Valdemārpils | sD=Valdemārpilij | sA=Valdemārpili | sL=Valdemārpilī | sN=Valdemārpils pilsēta | sG=Valdemārpils pilsētas | sD=Valdemārpils pilsētai | sA=Valdemārpils pilsētu | sL=Valdemārpils pilsētā
Valdgale	village	LV								sN=Valdgale | sG=Valdgales | sD=Valdgalei | sA=Valdgali | sL=Valdgalē
Valdlauči	village	LV								pN=Valdlauči | pG=Valdlauču | pD=Valdlaučiem | pA=Valdlaučus | pL=Valdlaučos
Valgunde	village	LV								sN=Valgunde | sG=Valgundes | sD=Valgundei | sA=Valgundi | sL=Valgundē
Valka	town	LV					Valkas novads		LV town; Valga is the Estonian twin. One letter decides the country.	sN=Valka | sG=Valkas | sD=Valkai | sA=Valku | sL=Valkā | sN=Valkas pilsēta | sG=Valkas pilsētas | sD=Valkas pilsētai | sA=Valkas pilsētu | sL=Valkas pilsētā
Valkas novads	municipality	LV	0053000	0940200			Vidzemes plānošanas reģions			sN=Valkas novads | sG=Valkas novada | sD=Valkas novadam | sA=Valkas novadu | sL=Valkas novadā
Valkas rajons	district	LV				2009				sN=Valkas rajons | sG=Valkas rajona | sD=Valkas rajonam | sA=Valkas rajonu | sL=Valkas rajonā
Valmiera	state-city	LV		0250000			Valmieras novads			sN=Valmiera | sG=Valmieras | sD=Valmierai | sA=Valmieru | sL=Valmierā | sN=Valmieras pilsēta | sG=Valmieras pilsētas | sD=Valmieras pilsētai | sA=Valmieras pilsētu | sL=Valmieras pilsētā | sN=Valmieras valstspilsēta | sG=Valmieras valstspilsētas | sD=Valmieras valstspilsētai | sA=Valmieras valstspilsētu | sL=Valmieras valstspilsētā
Valmieras novads	municipality	LV	0054000				Vidzemes plānošanas reģions			sN=Valmieras novads | sG=Valmieras novada | sD=Valmieras novadam | sA=Valmieras novadu | sL=Valmieras novadā
Valmieras rajons	district	LV				2009				sN=Valmieras rajons | sG=Valmieras rajona | sD=Valmieras rajonam | sA=Valmieras rajonu | sL=Valmieras rajonā
Valmiermuiža	village	LV								sN=Valmiermuiža | sG=Valmiermuižas | sD=Valmiermuižai | sA=Valmiermuižu | sL=Valmiermuižā
Vandzene	village	LV								sN=Vandzene | sG=Vandzenes | sD=Vandzenei | sA=Vandzeni | sL=Vandzenē
Vangaži	town	LV					Ropažu novads			pN=Vangaži | pG=Vangažu | pD=Vangažiem | pA=Vangažus | pL=Vangažos | sN=Vangažu pilsēta | sG=Vangažu pilsētas | sD=Vangažu pilsētai | sA=Vangažu pilsētu | sL=Vangažu pilsētā
Varakļāni	town	LV					Madonas novads			pN=Varakļāni | pG=Varakļānu | pD=Varakļāniem | pA=Varakļānus | pL=Varakļānos | pN=Varakļuoni | pG=Varakļuonu | pL=Varakļuonūs | sN=Varakļānu pilsēta | sG=Varakļānu pilsētas | sD=Varakļānu pilsētai | sA=Varakļānu pilsētu | sL=Varakļānu pilsētā
Varakļānu novads	municipality	LV	0055000	0701800		2025	Vidzemes plānošanas reģions			sN=Varakļānu novads | sG=Varakļānu novada | sD=Varakļānu novadam | sA=Varakļānu novadu | sL=Varakļānu novadā
Varieši	village	LV								pN=Varieši | pG=Variešu | pD=Variešiem | pA=Variešus | pL=Variešos
Variņi	village	LV							also a common word, a surname or a first name	pN=Variņi | pG=Variņu | pD=Variņiem | pA=Variņus | pL=Variņos
Vecate	village	LV								sN=Vecate | sG=Vecates | sD=Vecatei | sA=Vecati | sL=Vecatē
Vecbebri	village	LV								pN=Vecbebri | pG=Vecbebru | pD=Vecbebriem | pA=Vecbebrus | pL=Vecbebros
Veclaicene	village	LV								sN=Veclaicene | sG=Veclaicenes | sD=Veclaicenei | sA=Veclaiceni | sL=Veclaicenē
Vecliepāja	other	LV					Liepāja		also a common word	sN=Vecliepāja | sG=Vecliepājas | sD=Vecliepājai | sA=Vecliepāju | sL=Vecliepājā
Vecmuiža	village	LV								sN=Vecmuiža | sG=Vecmuižas | sD=Vecmuižai | sA=Vecmuižu | sL=Vecmuižā
Vecmīlgrāvis	other	LV					Rīga			sN=Vecmīlgrāvis | sG=Vecmīlgrāvja | sD=Vecmīlgrāvim | sA=Vecmīlgrāvi | sL=Vecmīlgrāvī
Vecpiebalga	village	LV								sN=Vecpiebalga | sG=Vecpiebalgas | sD=Vecpiebalgai | sA=Vecpiebalgu | sL=Vecpiebalgā
Vecpiebalgas novads	municipality	LV		0429300	2009	2021	Cēsu novads			sN=Vecpiebalgas novads | sG=Vecpiebalgas novada | sD=Vecpiebalgas novadam | sA=Vecpiebalgas novadu | sL=Vecpiebalgas novadā
Vecpils	village	LV								sN,sG=Vecpils | sD=Vecpilij | sA=Vecpili | sL=Vecpilī
Vecrīga	other	LV					Rīga			sN=Vecrīga | sG=Vecrīgas | sD=Vecrīgai | sA=Vecrīgu | sL=Vecrīgā
Vecsaliena	village	LV								sN=Vecsaliena | sG=Vecsalienas | sD=Vecsalienai | sA=Vecsalienu | sL=Vecsalienā
Vecsaule	village	LV								sN=Vecsaule | sG=Vecsaules | sD=Vecsaulei | sA=Vecsauli | sL=Vecsaulē
Vecslabada	village	LV								sN=Vecslabada | sG=Vecslabadas | sD=Vecslabadai | sA=Vecslabadu | sL=Vecslabadā
Vectilža	village	LV								sN=Vectilža | sG=Vectilžas | sD=Vectilžai | sA=Vectilžu | sL=Vectilžā
Vecumi	village	LV							also a common word, a surname or a first name	pN=Vecumi | pG=Vecumu | pD=Vecumiem | pA=Vecumus | pL=Vecumos
Vecumnieki	village	LV								pN=Vecumnieki | pG=Vecumnieku | pD=Vecumniekiem | pA=Vecumniekus | pL=Vecumniekos
Vecumnieku novads	municipality	LV		0409500	2009	2021	Bauskas novads			sN=Vecumnieku novads | sG=Vecumnieku novada | sD=Vecumnieku novadam | sA=Vecumnieku novadu | sL=Vecumnieku novadā
Vecvārkava	village	LV								sN=Vecvārkava | sG=Vecvārkavas | sD=Vecvārkavai | sA=Vecvārkavu | sL=Vecvārkavā
Vecāķi	other	LV					Rīga			pN=Vecāķi | pG=Vecāķu | pD=Vecāķiem | pA=Vecāķus | pL=Vecāķos
Ventspils	state-city	LV	0007000	0270000						sN,sG=Ventspils | sD=Ventspilij | sA=Ventspili | sL=Ventspilī | sN=Ventspils pilsēta | sG=Ventspils pilsētas | sD=Ventspils pilsētai | sA=Ventspils pilsētu | sL=Ventspils pilsētā | sN=Ventspils valstspilsēta | sG=Ventspils valstspilsētas | sD=Ventspils valstspilsētai | sA=Ventspils valstspilsētu | sL=Ventspils valstspilsētā
Ventspils novads	municipality	LV	0056000	0980200			Kurzemes plānošanas reģions			sN=Ventspils novads | sG=Ventspils novada | sD=Ventspils novadam | sA=Ventspils novadu | sL=Ventspils novadā
Ventspils rajons	district	LV				2009				sN=Ventspils rajons | sG=Ventspils rajona | sD=Ventspils rajonam | sA=Ventspils rajonu | sL=Ventspils rajonā
Veselava	village	LV								sN=Veselava | sG=Veselavas | sD=Veselavai | sA=Veselavu | sL=Veselavā
Vestiena	village	LV								sN=Vestiena | sG=Vestienas | sD=Vestienai | sA=Vestienu | sL=Vestienā
Vidriži	village	LV								pN=Vidriži | pG=Vidrižu | pD=Vidrižiem | pA=Vidrižus | pL=Vidrižos
Viduskurzeme	region	LV								sN=Viduskurzeme | sG=Viduskurzemes | sD=Viduskurzemei | sA=Viduskurzemi | sL=Viduskurzemē
Viduslatgale	region	LV								sN=Viduslatgale | sG=Viduslatgales | sD=Viduslatgalei | sA=Viduslatgali | sL=Viduslatgalē
Vidzeme	region	LV								sN=Vidzeme | sG=Vidzemes | sD=Vidzemei | sA=Vidzemi | sL=Vidzemē
Vidzemes plānošanas reģions	region	LV								sN=Vidzemes plānošanas reģions | sG=Vidzemes plānošanas reģiona | sD=Vidzemes plānošanas reģionam | sA=Vidzemes plānošanas reģionu | sL=Vidzemes plānošanas reģionā | VPR~xw
Viesatas	village	LV								pN,pA=Viesatas | pG=Viesatu | pD=Viesatām | pL=Viesatās
Viesīte	town	LV					Jēkabpils novads			sN=Viesīte | sG=Viesītes | sD=Viesītei | sA=Viesīti | sL=Viesītē | sN=Viesītes pilsēta | sG=Viesītes pilsētas | sD=Viesītes pilsētai | sA=Viesītes pilsētu | sL=Viesītes pilsētā
Viesītes novads	municipality	LV		0561800	2009	2021	Jēkabpils novads			sN=Viesītes novads | sG=Viesītes novada | sD=Viesītes novadam | sA=Viesītes novadu | sL=Viesītes novadā
Vietalva	village	LV								sN=Vietalva | sG=Vietalvas | sD=Vietalvai | sA=Vietalvu | sL=Vietalvā
Vijciems	village	LV								sN=Vijciems | sG=Vijciema | sD=Vijciemam | sA=Vijciemu | sL=Vijciemā
Vilce	village	LV							also a river, a lake, a surname or a common word	sN=Vilce | sG=Vilces | sD=Vilcei | sA=Vilci | sL=Vilcē
Vilpulka	village	LV								sN=Vilpulka | sG=Vilpulkas | sD=Vilpulkai | sA=Vilpulku | sL=Vilpulkā
Virbi	village	LV							also a river, a lake, a surname or a common word	pN=Virbi | pG=Virbu | pD=Virbiem | pA=Virbus | pL=Virbos
Vircava	village	LV							also a river, a lake, a surname or a common word	sN=Vircava | sG=Vircavas | sD=Vircavai | sA=Vircavu | sL=Vircavā
Vireši	village	LV								pN=Vireši | pG=Virešu | pD=Virešiem | pA=Virešus | pL=Virešos
Viļaka	town	LV					Balvu novads			sN=Viļaka | sG=Viļakas | sD=Viļakai | sA=Viļaku | sL=Viļakā | sN=Viļakas pilsēta | sG=Viļakas pilsētas | sD=Viļakas pilsētai | sA=Viļakas pilsētu | sL=Viļakas pilsētā
Viļakas novads	municipality	LV		0381600	2009	2021	Balvu novads			sN=Viļakas novads | sG=Viļakas novada | sD=Viļakas novadam | sA=Viļakas novadu | sL=Viļakas novadā
Viļāni	town	LV					Rēzeknes novads			pN=Viļāni | pG=Viļānu | pD=Viļāniem | pA=Viļānus | pL=Viļānos | pD=Viļānim | pL=Viļānūs | sN=Viļānu pilsēta | sG=Viļānu pilsētas | sD=Viļānu pilsētai | sA=Viļānu pilsētu | sL=Viļānu pilsētā
Viļānu novads	municipality	LV		0781800	2009	2021	Rēzeknes novads			sN=Viļānu novads | sG=Viļānu novada | sD=Viļānu novadam | sA=Viļānu novadu | sL=Viļānu novadā
Viļķene	village	LV								sN=Viļķene | sG=Viļķenes | sD=Viļķenei | sA=Viļķeni | sL=Viļķenē
Višķi	village	LV								pN=Višķi | pG=Višķu | pD=Višķiem | pA=Višķus | pL=Višķos
Vāne	village	LV								sN=Vāne | sG=Vānes | sD=Vānei | sA=Vāni | sL=Vānē
Vārkava	village	LV								sN=Vārkava | sG=Vārkavas | sD=Vārkavai | sA=Vārkavu | sL=Vārkavā
Vārkavas novads	municipality	LV		0769101	2009	2021	Preiļu novads			sN=Vārkavas novads | sG=Vārkavas novada | sD=Vārkavas novadam | sA=Vārkavas novadu | sL=Vārkavas novadā
Vārve	village	LV								sN=Vārve | sG=Vārves | sD=Vārvei | sA=Vārvi | sL=Vārvē
Vērgale	village	LV							also a common word, a surname or a first name	sN=Vērgale | sG=Vērgales | sD=Vērgalei | sA=Vērgali | sL=Vērgalē
Vērēmi	village	LV								pN=Vērēmi | pG=Vērēmu | pD=Vērēmiem | pA=Vērēmus | pL=Vērēmos
Vīksna	village	LV							also a common word, a surname or a first name	sN=Vīksna | sG=Vīksnas | sD=Vīksnai | sA=Vīksnu | sL=Vīksnā
Vīpe	village	LV								sN=Vīpe | sG=Vīpes | sD=Vīpei | sA=Vīpi | sL=Vīpē
Zalve	village	LV								sN=Zalve | sG=Zalves | sD=Zalvei | sA=Zalvi | sL=Zalvē
Zante	village	LV							also a common word, a surname or a first name	sN=Zante | sG=Zantes | sD=Zantei | sA=Zanti | sL=Zantē
Zasa	village	LV							also a common word, a surname or a first name	sN=Zasa | sG=Zasas | sD=Zasai | sA=Zasu | sL=Zasā
Zaube	village	LV								sN=Zaube | sG=Zaubes | sD=Zaubei | sA=Zaubi | sL=Zaubē
Zaļenieki	village	LV								pN=Zaļenieki | pG=Zaļenieku | pD=Zaļeniekiem | pA=Zaļeniekus | pL=Zaļeniekos
Zaļesje	village	LV								sN=Zaļesje | sG=Zaļesjes | sD=Zaļesjei | sA=Zaļesji | sL=Zaļesjē
Zaņa	village	LV								sN=Zaņa | sG=Zaņas | sD=Zaņai | sA=Zaņu | sL=Zaņā
Zebrene	village	LV								sN=Zebrene | sG=Zebrenes | sD=Zebrenei | sA=Zebreni | sL=Zebrenē
Zeltiņi	village	LV							also a river, a lake, a surname or a common word	pN=Zeltiņi | pG=Zeltiņu | pD=Zeltiņiem | pA=Zeltiņus | pL=Zeltiņos
Zemgale	region	LV								sN=Zemgale | sG=Zemgales | sD=Zemgalei | sA=Zemgali | sL=Zemgalē
Zemgales plānošanas reģions	region	LV								sN=Zemgales plānošanas reģions | sG=Zemgales plānošanas reģiona | sD=Zemgales plānošanas reģionam | sA=Zemgales plānošanas reģionu | sL=Zemgales plānošanas reģionā | ZPR~xw
Zemīte	village	LV								sN=Zemīte | sG=Zemītes | sD=Zemītei | sA=Zemīti | sL=Zemītē
Zentene	village	LV								sN=Zentene | sG=Zentenes | sD=Zentenei | sA=Zenteni | sL=Zentenē
Ziemeri	village	LV							also a common word, a surname or a first name	pN=Ziemeri | pG=Ziemeru | pD=Ziemeriem | pA=Ziemerus | pL=Ziemeros
Ziemeļkurzeme	region	LV								sN=Ziemeļkurzeme | sG=Ziemeļkurzemes | sD=Ziemeļkurzemei | sA=Ziemeļkurzemi | sL=Ziemeļkurzemē
Ziemeļlatgale	region	LV								sN=Ziemeļlatgale | sG=Ziemeļlatgales | sD=Ziemeļlatgalei | sA=Ziemeļlatgali | sL=Ziemeļlatgalē
Ziemeļvidzeme	region	LV								sN=Ziemeļvidzeme | sG=Ziemeļvidzemes | sD=Ziemeļvidzemei | sA=Ziemeļvidzemi | sL=Ziemeļvidzemē
Ziemeļzemgale	region	LV								sN=Ziemeļzemgale | sG=Ziemeļzemgales | sD=Ziemeļzemgalei | sA=Ziemeļzemgali | sL=Ziemeļzemgalē
Ziemupe	village	LV								sN=Ziemupe | sG=Ziemupes | sD=Ziemupei | sA=Ziemupi | sL=Ziemupē
Ziepniekkalns	other	LV					Rīga			sN=Ziepniekkalns | sG=Ziepniekkalna | sD=Ziepniekkalnam | sA=Ziepniekkalnu | sL=Ziepniekkalnā
Zilaiskalns	village	LV								sN=Zilaiskalns | sG=Zilaiskalna | sD=Zilaiskalnam | sA=Zilaiskalnu | sL=Zilaiskalnā
Zilupe	town	LV					Ludzas novads			sN=Zilupe | sG=Zilupes | sD=Zilupei | sA=Zilupi | sL=Zilupē | sN=Zilupes pilsēta | sG=Zilupes pilsētas | sD=Zilupes pilsētai | sA=Zilupes pilsētu | sL=Zilupes pilsētā
Zilupes novads	municipality	LV		0681801	2009	2021	Ludzas novads			sN=Zilupes novads | sG=Zilupes novada | sD=Zilupes novadam | sA=Zilupes novadu | sL=Zilupes novadā
Ziras	village	LV								pN,pA=Ziras | pG=Ziru | pD=Zirām | pL=Zirās
Zlēkas	village	LV								pN,pA=Zlēkas | pG=Zlēku | pD=Zlēkām | pL=Zlēkās
Zolitūde	other	LV					Rīga			sN=Zolitūde | sG=Zolitūdes | sD=Zolitūdei | sA=Zolitūdi | sL=Zolitūdē
Zosna	village	LV								sN=Zosna | sG=Zosnas | sD=Zosnai | sA=Zosnu | sL=Zosnā
Zosēni	village	LV								pN=Zosēni | pG=Zosēnu | pD=Zosēniem | pA=Zosēnus | pL=Zosēnos
Zvejniekciems	village	LV								sN=Zvejniekciems | sG=Zvejniekciema | sD=Zvejniekciemam | sA=Zvejniekciemu | sL=Zvejniekciemā
Zvirgzdene	village	LV								sN=Zvirgzdene | sG=Zvirgzdenes | sD=Zvirgzdenei | sA=Zvirgzdeni | sL=Zvirgzdenē
Zvārde	village	LV								sN=Zvārde | sG=Zvārdes | sD=Zvārdei | sA=Zvārdi | sL=Zvārdē
Zvārtava	village	LV								sN=Zvārtava | sG=Zvārtavas | sD=Zvārtavai | sA=Zvārtavu | sL=Zvārtavā
Ādaži	town	LV					Ādažu novads			pN=Ādaži | pG=Ādažu | pD=Ādažiem | pA=Ādažus | pL=Ādažos | sN=Ādažu pilsēta | sG=Ādažu pilsētas | sD=Ādažu pilsētai | sA=Ādažu pilsētu | sL=Ādažu pilsētā
Ādažu novads	municipality	LV	0023000	0804400			Rīgas plānošanas reģions			sN=Ādažu novads | sG=Ādažu novada | sD=Ādažu novadam | sA=Ādažu novadu | sL=Ādažu novadā
Āgenskalns	other	LV					Rīga			sN=Āgenskalns | sG=Āgenskalna | sD=Āgenskalnam | sA=Āgenskalnu | sL=Āgenskalnā
Āraiši	village	LV								pN=Āraiši | pG=Āraišu | pD=Āraišiem | pA=Āraišus | pL=Āraišos
Čiekurkalns	other	LV					Rīga			sN=Čiekurkalns | sG=Čiekurkalna | sD=Čiekurkalnam | sA=Čiekurkalnu | sL=Čiekurkalnā
Čornaja	village	LV								sN=Čornaja | sG=Čornajas | sD=Čornajai | sA=Čornaju | sL=Čornajā
Ēdole	village	LV								sN=Ēdole | sG=Ēdoles | sD=Ēdolei | sA=Ēdoli | sL=Ēdolē
Ērgļi	village	LV							genitive of Ērgļi; ērgļu = “of eagles”.	pN=Ērgļi | pG=Ērgļu | pD=Ērgļiem | pA=Ērgļus | pL=Ērgļos
Ērgļu novads	municipality	LV		0705500	2009	2021	Madonas novads			sN=Ērgļu novads | sG=Ērgļu novada | sD=Ērgļu novadam | sA=Ērgļu novadu | sL=Ērgļu novadā
Ērģeme	village	LV								sN=Ērģeme | sG=Ērģemes | sD=Ērģemei | sA=Ērģemi | sL=Ērģemē
Ēvele	village	LV								sN=Ēvele | sG=Ēveles | sD=Ēvelei | sA=Ēveli | sL=Ēvelē
Ģibuļi	village	LV								pN=Ģibuļi | pG=Ģibuļu | pD=Ģibuļiem | pA=Ģibuļus | pL=Ģibuļos
Īslīce	village	LV								sN=Īslīce | sG=Īslīces | sD=Īslīcei | sA=Īslīci | sL=Īslīcē
Ķeguma novads	municipality	LV		0741001	2009	2021	Ogres novads			sN=Ķeguma novads | sG=Ķeguma novada | sD=Ķeguma novadam | sA=Ķeguma novadu | sL=Ķeguma novadā
Ķegums	town	LV					Ogres novads			sN=Ķegums | sG=Ķeguma | sD=Ķegumam | sA=Ķegumu | sL=Ķegumā | sN=Ķeguma pilsēta | sG=Ķeguma pilsētas | sD=Ķeguma pilsētai | sA=Ķeguma pilsētu | sL=Ķeguma pilsētā
Ķeipene	village	LV								sN=Ķeipene | sG=Ķeipenes | sD=Ķeipenei | sA=Ķeipeni | sL=Ķeipenē
Ķekava	town	LV					Ķekavas novads			sN=Ķekava | sG=Ķekavas | sD=Ķekavai | sA=Ķekavu | sL=Ķekavā | sN=Ķekavas pilsēta | sG=Ķekavas pilsētas | sD=Ķekavas pilsētai | sA=Ķekavas pilsētu | sL=Ķekavas pilsētā
Ķekavas novads	municipality	LV	0034000	0800800			Rīgas plānošanas reģions			sN=Ķekavas novads | sG=Ķekavas novada | sD=Ķekavas novadam | sA=Ķekavas novadu | sL=Ķekavas novadā
Ķemeri	other	LV					Jūrmala			pN=Ķemeri | pG=Ķemeru | pD=Ķemeriem | pA=Ķemerus | pL=Ķemeros
Ķengarags	other	LV					Rīga			sN=Ķengarags | sG=Ķengaraga | sD=Ķengaragam | sA=Ķengaragu | sL=Ķengaragā
Ķepova	village	LV								sN=Ķepova | sG=Ķepovas | sD=Ķepovai | sA=Ķepovu | sL=Ķepovā
Ļaudona	village	LV								sN=Ļaudona | sG=Ļaudonas | sD=Ļaudonai | sA=Ļaudonu | sL=Ļaudonā
Šēdere	village	LV								sN=Šēdere | sG=Šēderes | sD=Šēderei | sA=Šēderi | sL=Šēderē
Šķaune	village	LV								sN=Šķaune | sG=Šķaunes | sD=Šķaunei | sA=Šķauni | sL=Šķaunē
Šķeltova	village	LV								sN=Šķeltova | sG=Šķeltovas | sD=Šķeltovai | sA=Šķeltovu | sL=Šķeltovā
Šķilbēni	village	LV								pN=Šķilbēni | pG=Šķilbēnu | pD=Šķilbēniem | pA=Šķilbēnus | pL=Šķilbēnos
Šķirotava	other	LV					Rīga			sN=Šķirotava | sG=Šķirotavas | sD=Šķirotavai | sA=Šķirotavu | sL=Šķirotavā
Ūdrīši	village	LV								pN=Ūdrīši | pG=Ūdrīšu | pD=Ūdrīšiem | pA=Ūdrīšus | pL=Ūdrīšos
Žīguri	village	LV								pN=Žīguri | pG=Žīguru | pD=Žīguriem | pA=Žīgurus | pL=Žīguros
Aglonas pagasts	parish	LV								sN=Aglonas pagasts | sG=Aglonas pagasta | sD=Aglonas pagastam | sA=Aglonas pagastu | sL=Aglonas pagastā
Ainažu pagasts	parish	LV					Limbažu novads			sN=Ainažu pagasts | sG=Ainažu pagasta | sD=Ainažu pagastam | sA=Ainažu pagastu | sL=Ainažu pagastā
Aiviekstes pagasts	parish	LV								sN=Aiviekstes pagasts | sG=Aiviekstes pagasta | sD=Aiviekstes pagastam | sA=Aiviekstes pagastu | sL=Aiviekstes pagastā
Aizkalnes pagasts	parish	LV								sN=Aizkalnes pagasts | sG=Aizkalnes pagasta | sD=Aizkalnes pagastam | sA=Aizkalnes pagastu | sL=Aizkalnes pagastā
Aizkraukles pagasts	parish	LV					Aizkraukles novads			sN=Aizkraukles pagasts | sG=Aizkraukles pagasta | sD=Aizkraukles pagastam | sA=Aizkraukles pagastu | sL=Aizkraukles pagastā
Aizputes pagasts	parish	LV					Dienvidkurzemes novads			sN=Aizputes pagasts | sG=Aizputes pagasta | sD=Aizputes pagastam | sA=Aizputes pagastu | sL=Aizputes pagastā
Aknīstes pagasts	parish	LV					Jēkabpils novads			sN=Aknīstes pagasts | sG=Aknīstes pagasta | sD=Aknīstes pagastam | sA=Aknīstes pagastu | sL=Aknīstes pagastā
Aleksandrovas pagasts	parish	LV								sN=Aleksandrovas pagasts | sG=Aleksandrovas pagasta | sD=Aleksandrovas pagastam | sA=Aleksandrovas pagastu | sL=Aleksandrovas pagastā
Allažu pagasts	parish	LV								sN=Allažu pagasts | sG=Allažu pagasta | sD=Allažu pagastam | sA=Allažu pagastu | sL=Allažu pagastā
Alojas pagasts	parish	LV					Limbažu novads			sN=Alojas pagasts | sG=Alojas pagasta | sD=Alojas pagastam | sA=Alojas pagastu | sL=Alojas pagastā
Alsungas pagasts	parish	LV								sN=Alsungas pagasts | sG=Alsungas pagasta | sD=Alsungas pagastam | sA=Alsungas pagastu | sL=Alsungas pagastā
Alsviķu pagasts	parish	LV								sN=Alsviķu pagasts | sG=Alsviķu pagasta | sD=Alsviķu pagastam | sA=Alsviķu pagastu | sL=Alsviķu pagastā
Alūksnes pagasts	parish	LV					Alūksnes novads			sN=Alūksnes pagasts | sG=Alūksnes pagasta | sD=Alūksnes pagastam | sA=Alūksnes pagastu | sL=Alūksnes pagastā
Amatas pagasts	parish	LV								sN=Amatas pagasts | sG=Amatas pagasta | sD=Amatas pagastam | sA=Amatas pagastu | sL=Amatas pagastā
Amatciema pagasts	parish	LV								sN=Amatciema pagasts | sG=Amatciema pagasta | sD=Amatciema pagastam | sA=Amatciema pagastu | sL=Amatciema pagastā
Andrupenes pagasts	parish	LV								sN=Andrupenes pagasts | sG=Andrupenes pagasta | sD=Andrupenes pagastam | sA=Andrupenes pagastu | sL=Andrupenes pagastā
Andzeļu pagasts	parish	LV								sN=Andzeļu pagasts | sG=Andzeļu pagasta | sD=Andzeļu pagastam | sA=Andzeļu pagastu | sL=Andzeļu pagastā
Annenieku pagasts	parish	LV								sN=Annenieku pagasts | sG=Annenieku pagasta | sD=Annenieku pagastam | sA=Annenieku pagastu | sL=Annenieku pagastā
Apes pagasts	parish	LV					Smiltenes novads			sN=Apes pagasts | sG=Apes pagasta | sD=Apes pagastam | sA=Apes pagastu | sL=Apes pagastā
Apšuciema pagasts	parish	LV								sN=Apšuciema pagasts | sG=Apšuciema pagasta | sD=Apšuciema pagastam | sA=Apšuciema pagastu | sL=Apšuciema pagastā
Asares pagasts	parish	LV								sN=Asares pagasts | sG=Asares pagasta | sD=Asares pagastam | sA=Asares pagastu | sL=Asares pagastā
Asūnes pagasts	parish	LV								sN=Asūnes pagasts | sG=Asūnes pagasta | sD=Asūnes pagastam | sA=Asūnes pagastu | sL=Asūnes pagastā
Atašienes pagasts	parish	LV								sN=Atašienes pagasts | sG=Atašienes pagasta | sD=Atašienes pagastam | sA=Atašienes pagastu | sL=Atašienes pagastā
Auces pagasts	parish	LV					Dobeles novads			sN=Auces pagasts | sG=Auces pagasta | sD=Auces pagastam | sA=Auces pagastu | sL=Auces pagastā
Audriņu pagasts	parish	LV								sN=Audriņu pagasts | sG=Audriņu pagasta | sD=Audriņu pagastam | sA=Audriņu pagastu | sL=Audriņu pagastā
Augstkalnes pagasts	parish	LV								sN=Augstkalnes pagasts | sG=Augstkalnes pagasta | sD=Augstkalnes pagastam | sA=Augstkalnes pagastu | sL=Augstkalnes pagastā
Augšlīgatnes pagasts	parish	LV								sN=Augšlīgatnes pagasts | sG=Augšlīgatnes pagasta | sD=Augšlīgatnes pagastam | sA=Augšlīgatnes pagastu | sL=Augšlīgatnes pagastā
Aulejas pagasts	parish	LV								sN=Aulejas pagasts | sG=Aulejas pagasta | sD=Aulejas pagastam | sA=Aulejas pagastu | sL=Aulejas pagastā
Babītes pagasts	parish	LV								sN=Babītes pagasts | sG=Babītes pagasta | sD=Babītes pagastam | sA=Babītes pagastu | sL=Babītes pagastā
Baldones pagasts	parish	LV					Ķekavas novads			sN=Baldones pagasts | sG=Baldones pagasta | sD=Baldones pagastam | sA=Baldones pagastu | sL=Baldones pagastā
Balgales pagasts	parish	LV								sN=Balgales pagasts | sG=Balgales pagasta | sD=Balgales pagastam | sA=Balgales pagastu | sL=Balgales pagastā
Baložu pagasts	parish	LV					Ķekavas novads			sN=Baložu pagasts | sG=Baložu pagasta | sD=Baložu pagastam | sA=Baložu pagastu | sL=Baložu pagastā
Baltezera pagasts	parish	LV								sN=Baltezera pagasts | sG=Baltezera pagasta | sD=Baltezera pagastam | sA=Baltezera pagastu | sL=Baltezera pagastā
Baltinavas pagasts	parish	LV								sN=Baltinavas pagasts | sG=Baltinavas pagasta | sD=Baltinavas pagastam | sA=Baltinavas pagastu | sL=Baltinavas pagastā
Balvu pagasts	parish	LV					Balvu novads			sN=Balvu pagasts | sG=Balvu pagasta | sD=Balvu pagastam | sA=Balvu pagastu | sL=Balvu pagastā
Barbeles pagasts	parish	LV								sN=Barbeles pagasts | sG=Barbeles pagasta | sD=Barbeles pagastam | sA=Barbeles pagastu | sL=Barbeles pagastā
Barkavas pagasts	parish	LV								sN=Barkavas pagasts | sG=Barkavas pagasta | sD=Barkavas pagastam | sA=Barkavas pagastu | sL=Barkavas pagastā
Bauskas pagasts	parish	LV					Bauskas novads			sN=Bauskas pagasts | sG=Bauskas pagasta | sD=Bauskas pagastam | sA=Bauskas pagastu | sL=Bauskas pagastā
Bebrenes pagasts	parish	LV								sN=Bebrenes pagasts | sG=Bebrenes pagasta | sD=Bebrenes pagastam | sA=Bebrenes pagastu | sL=Bebrenes pagastā
Bebru pagasts	parish	LV								sN=Bebru pagasts | sG=Bebru pagasta | sD=Bebru pagastam | sA=Bebru pagastu | sL=Bebru pagastā
Bernātu pagasts	parish	LV								sN=Bernātu pagasts | sG=Bernātu pagasta | sD=Bernātu pagastam | sA=Bernātu pagastu | sL=Bernātu pagastā
Berģu pagasts	parish	LV								sN=Berģu pagasts | sG=Berģu pagasta | sD=Berģu pagastam | sA=Berģu pagastu | sL=Berģu pagastā
Beļavas pagasts	parish	LV								sN=Beļavas pagasts | sG=Beļavas pagasta | sD=Beļavas pagastam | sA=Beļavas pagastu | sL=Beļavas pagastā
Bikstu pagasts	parish	LV								sN=Bikstu pagasts | sG=Bikstu pagasta | sD=Bikstu pagastam | sA=Bikstu pagastu | sL=Bikstu pagastā
Bilskas pagasts	parish	LV								sN=Bilskas pagasts | sG=Bilskas pagasta | sD=Bilskas pagastam | sA=Bilskas pagastu | sL=Bilskas pagastā
Birzgales pagasts	parish	LV								sN=Birzgales pagasts | sG=Birzgales pagasta | sD=Birzgales pagastam | sA=Birzgales pagastu | sL=Birzgales pagastā
Blomes pagasts	parish	LV								sN=Blomes pagasts | sG=Blomes pagasta | sD=Blomes pagastam | sA=Blomes pagastu | sL=Blomes pagastā
Blontu pagasts	parish	LV								sN=Blontu pagasts | sG=Blontu pagasta | sD=Blontu pagastam | sA=Blontu pagastu | sL=Blontu pagastā
Blīdenes pagasts	parish	LV								sN=Blīdenes pagasts | sG=Blīdenes pagasta | sD=Blīdenes pagastam | sA=Blīdenes pagastu | sL=Blīdenes pagastā
Brantu pagasts	parish	LV								sN=Brantu pagasts | sG=Brantu pagasta | sD=Brantu pagastam | sA=Brantu pagastu | sL=Brantu pagastā
Brenguļu pagasts	parish	LV								sN=Brenguļu pagasts | sG=Brenguļu pagasta | sD=Brenguļu pagastam | sA=Brenguļu pagastu | sL=Brenguļu pagastā
Briežuciema pagasts	parish	LV								sN=Briežuciema pagasts | sG=Briežuciema pagasta | sD=Briežuciema pagastam | sA=Briežuciema pagastu | sL=Briežuciema pagastā
Brigu pagasts	parish	LV								sN=Brigu pagasts | sG=Brigu pagasta | sD=Brigu pagastam | sA=Brigu pagastu | sL=Brigu pagastā
Briģu pagasts	parish	LV								sN=Briģu pagasts | sG=Briģu pagasta | sD=Briģu pagastam | sA=Briģu pagastu | sL=Briģu pagastā
Brocēnu pagasts	parish	LV					Saldus novads			sN=Brocēnu pagasts | sG=Brocēnu pagasta | sD=Brocēnu pagastam | sA=Brocēnu pagastu | sL=Brocēnu pagastā
Brunavas pagasts	parish	LV								sN=Brunavas pagasts | sG=Brunavas pagasta | sD=Brunavas pagastam | sA=Brunavas pagastu | sL=Brunavas pagastā
Brīvzemnieku pagasts	parish	LV								sN=Brīvzemnieku pagasts | sG=Brīvzemnieku pagasta | sD=Brīvzemnieku pagastam | sA=Brīvzemnieku pagastu | sL=Brīvzemnieku pagastā
Bukaišu pagasts	parish	LV								sN=Bukaišu pagasts | sG=Bukaišu pagasta | sD=Bukaišu pagastam | sA=Bukaišu pagastu | sL=Bukaišu pagastā
Bunkas pagasts	parish	LV								sN=Bunkas pagasts | sG=Bunkas pagasta | sD=Bunkas pagastam | sA=Bunkas pagastu | sL=Bunkas pagastā
Burtnieku pagasts	parish	LV								sN=Burtnieku pagasts | sG=Burtnieku pagasta | sD=Burtnieku pagastam | sA=Burtnieku pagastu | sL=Burtnieku pagastā
Bārbeles pagasts	parish	LV								sN=Bārbeles pagasts | sG=Bārbeles pagasta | sD=Bārbeles pagastam | sA=Bārbeles pagastu | sL=Bārbeles pagastā
Bārtas pagasts	parish	LV								sN=Bārtas pagasts | sG=Bārtas pagasta | sD=Bārtas pagastam | sA=Bārtas pagastu | sL=Bārtas pagastā
Bērvircavas pagasts	parish	LV								sN=Bērvircavas pagasts | sG=Bērvircavas pagasta | sD=Bērvircavas pagastam | sA=Bērvircavas pagastu | sL=Bērvircavas pagastā
Bērzaunes pagasts	parish	LV								sN=Bērzaunes pagasts | sG=Bērzaunes pagasta | sD=Bērzaunes pagastam | sA=Bērzaunes pagastu | sL=Bērzaunes pagastā
Bērzes pagasts	parish	LV								sN=Bērzes pagasts | sG=Bērzes pagasta | sD=Bērzes pagastam | sA=Bērzes pagastu | sL=Bērzes pagastā
Bērzgales pagasts	parish	LV								sN=Bērzgales pagasts | sG=Bērzgales pagasta | sD=Bērzgales pagastam | sA=Bērzgales pagastu | sL=Bērzgales pagastā
Bērziņu pagasts	parish	LV								sN=Bērziņu pagasts | sG=Bērziņu pagasta | sD=Bērziņu pagastam | sA=Bērziņu pagastu | sL=Bērziņu pagastā
Bērzkalnes pagasts	parish	LV								sN=Bērzkalnes pagasts | sG=Bērzkalnes pagasta | sD=Bērzkalnes pagastam | sA=Bērzkalnes pagastu | sL=Bērzkalnes pagastā
Bērzpils pagasts	parish	LV								sN=Bērzpils pagasts | sG=Bērzpils pagasta | sD=Bērzpils pagastam | sA=Bērzpils pagastu | sL=Bērzpils pagastā
Bīriņu pagasts	parish	LV								sN=Bīriņu pagasts | sG=Bīriņu pagasta | sD=Bīriņu pagastam | sA=Bīriņu pagastu | sL=Bīriņu pagastā
Carnikavas pagasts	parish	LV								sN=Carnikavas pagasts | sG=Carnikavas pagasta | sD=Carnikavas pagastam | sA=Carnikavas pagastu | sL=Carnikavas pagastā
Ceraukstes pagasts	parish	LV								sN=Ceraukstes pagasts | sG=Ceraukstes pagasta | sD=Ceraukstes pagastam | sA=Ceraukstes pagastu | sL=Ceraukstes pagastā
Cesvaines pagasts	parish	LV					Madonas novads			sN=Cesvaines pagasts | sG=Cesvaines pagasta | sD=Cesvaines pagastam | sA=Cesvaines pagastu | sL=Cesvaines pagastā
Ciblas pagasts	parish	LV								sN=Ciblas pagasts | sG=Ciblas pagasta | sD=Ciblas pagastam | sA=Ciblas pagastu | sL=Ciblas pagastā
Cirmas pagasts	parish	LV								sN=Cirmas pagasts | sG=Cirmas pagasta | sD=Cirmas pagastam | sA=Cirmas pagastu | sL=Cirmas pagastā
Cirsmas pagasts	parish	LV								sN=Cirsmas pagasts | sG=Cirsmas pagasta | sD=Cirsmas pagastam | sA=Cirsmas pagastu | sL=Cirsmas pagastā
Cēres pagasts	parish	LV								sN=Cēres pagasts | sG=Cēres pagasta | sD=Cēres pagastam | sA=Cēres pagastu | sL=Cēres pagastā
Cēsu pagasts	parish	LV					Cēsu novads			sN=Cēsu pagasts | sG=Cēsu pagasta | sD=Cēsu pagastam | sA=Cēsu pagastu | sL=Cēsu pagastā
Cīravas pagasts	parish	LV								sN=Cīravas pagasts | sG=Cīravas pagasta | sD=Cīravas pagastam | sA=Cīravas pagastu | sL=Cīravas pagastā
Dagdas pagasts	parish	LV					Krāslavas novads			sN=Dagdas pagasts | sG=Dagdas pagasta | sD=Dagdas pagastam | sA=Dagdas pagastu | sL=Dagdas pagastā
Daudzeses pagasts	parish	LV								sN=Daudzeses pagasts | sG=Daudzeses pagasta | sD=Daudzeses pagastam | sA=Daudzeses pagastu | sL=Daudzeses pagastā
Daugmales pagasts	parish	LV								sN=Daugmales pagasts | sG=Daugmales pagasta | sD=Daugmales pagastam | sA=Daugmales pagastu | sL=Daugmales pagastā
Daukstu pagasts	parish	LV								sN=Daukstu pagasts | sG=Daukstu pagasta | sD=Daukstu pagastam | sA=Daukstu pagastu | sL=Daukstu pagastā
Degoles pagasts	parish	LV								sN=Degoles pagasts | sG=Degoles pagasta | sD=Degoles pagastam | sA=Degoles pagastu | sL=Degoles pagastā
Dekšāru pagasts	parish	LV								sN=Dekšāru pagasts | sG=Dekšāru pagasta | sD=Dekšāru pagastam | sA=Dekšāru pagastu | sL=Dekšāru pagastā
Demenes pagasts	parish	LV								sN=Demenes pagasts | sG=Demenes pagasta | sD=Demenes pagastam | sA=Demenes pagastu | sL=Demenes pagastā
Dignājas pagasts	parish	LV								sN=Dignājas pagasts | sG=Dignājas pagasta | sD=Dignājas pagastam | sA=Dignājas pagastu | sL=Dignājas pagastā
Dikļu pagasts	parish	LV								sN=Dikļu pagasts | sG=Dikļu pagasta | sD=Dikļu pagastam | sA=Dikļu pagastu | sL=Dikļu pagastā
Dobeles pagasts	parish	LV					Dobeles novads			sN=Dobeles pagasts | sG=Dobeles pagasta | sD=Dobeles pagastam | sA=Dobeles pagastu | sL=Dobeles pagastā
Drabešu pagasts	parish	LV								sN=Drabešu pagasts | sG=Drabešu pagasta | sD=Drabešu pagastam | sA=Drabešu pagastu | sL=Drabešu pagastā
Dreiliņu pagasts	parish	LV								sN=Dreiliņu pagasts | sG=Dreiliņu pagasta | sD=Dreiliņu pagastam | sA=Dreiliņu pagastu | sL=Dreiliņu pagastā
Dricānu pagasts	parish	LV								sN=Dricānu pagasts | sG=Dricānu pagasta | sD=Dricānu pagastam | sA=Dricānu pagastu | sL=Dricānu pagastā
Drustu pagasts	parish	LV								sN=Drustu pagasts | sG=Drustu pagasta | sD=Drustu pagastam | sA=Drustu pagastu | sL=Drustu pagastā
Druvienas pagasts	parish	LV								sN=Druvienas pagasts | sG=Druvienas pagasta | sD=Druvienas pagastam | sA=Druvienas pagastu | sL=Druvienas pagastā
Dubnas pagasts	parish	LV								sN=Dubnas pagasts | sG=Dubnas pagasta | sD=Dubnas pagastam | sA=Dubnas pagastu | sL=Dubnas pagastā
Dunalkas pagasts	parish	LV								sN=Dunalkas pagasts | sG=Dunalkas pagasta | sD=Dunalkas pagastam | sA=Dunalkas pagastu | sL=Dunalkas pagastā
Dunavas pagasts	parish	LV								sN=Dunavas pagasts | sG=Dunavas pagasta | sD=Dunavas pagastam | sA=Dunavas pagastu | sL=Dunavas pagastā
Dundagas pagasts	parish	LV								sN=Dundagas pagasts | sG=Dundagas pagasta | sD=Dundagas pagastam | sA=Dundagas pagastu | sL=Dundagas pagastā
Dunikas pagasts	parish	LV								sN=Dunikas pagasts | sG=Dunikas pagasta | sD=Dunikas pagastam | sA=Dunikas pagastu | sL=Dunikas pagastā
Durbes pagasts	parish	LV					Dienvidkurzemes novads			sN=Durbes pagasts | sG=Durbes pagasta | sD=Durbes pagastam | sA=Durbes pagastu | sL=Durbes pagastā
Dvietes pagasts	parish	LV								sN=Dvietes pagasts | sG=Dvietes pagasta | sD=Dvietes pagastam | sA=Dvietes pagastu | sL=Dvietes pagastā
Dzelzavas pagasts	parish	LV								sN=Dzelzavas pagasts | sG=Dzelzavas pagasta | sD=Dzelzavas pagastam | sA=Dzelzavas pagastu | sL=Dzelzavas pagastā
Dzērbenes pagasts	parish	LV								sN=Dzērbenes pagasts | sG=Dzērbenes pagasta | sD=Dzērbenes pagastam | sA=Dzērbenes pagastu | sL=Dzērbenes pagastā
Dāviņu pagasts	parish	LV								sN=Dāviņu pagasts | sG=Dāviņu pagasta | sD=Dāviņu pagastam | sA=Dāviņu pagastu | sL=Dāviņu pagastā
Džūkstes pagasts	parish	LV								sN=Džūkstes pagasts | sG=Džūkstes pagasta | sD=Džūkstes pagastam | sA=Džūkstes pagastu | sL=Džūkstes pagastā
Eglaines pagasts	parish	LV								sN=Eglaines pagasts | sG=Eglaines pagasta | sD=Eglaines pagastam | sA=Eglaines pagastu | sL=Eglaines pagastā
Elejas pagasts	parish	LV								sN=Elejas pagasts | sG=Elejas pagasta | sD=Elejas pagastam | sA=Elejas pagastu | sL=Elejas pagastā
Elkšņu pagasts	parish	LV								sN=Elkšņu pagasts | sG=Elkšņu pagasta | sD=Elkšņu pagastam | sA=Elkšņu pagastu | sL=Elkšņu pagastā
Emburgas pagasts	parish	LV								sN=Emburgas pagasts | sG=Emburgas pagasta | sD=Emburgas pagastam | sA=Emburgas pagastu | sL=Emburgas pagastā
Embūtes pagasts	parish	LV								sN=Embūtes pagasts | sG=Embūtes pagasta | sD=Embūtes pagastam | sA=Embūtes pagastu | sL=Embūtes pagastā
Engures pagasts	parish	LV								sN=Engures pagasts | sG=Engures pagasta | sD=Engures pagastam | sA=Engures pagastu | sL=Engures pagastā
Ezeres pagasts	parish	LV								sN=Ezeres pagasts | sG=Ezeres pagasta | sD=Ezeres pagastam | sA=Ezeres pagastu | sL=Ezeres pagastā
Ezernieku pagasts	parish	LV								sN=Ezernieku pagasts | sG=Ezernieku pagasta | sD=Ezernieku pagastam | sA=Ezernieku pagastu | sL=Ezernieku pagastā
Feimaņu pagasts	parish	LV								sN=Feimaņu pagasts | sG=Feimaņu pagasta | sD=Feimaņu pagastam | sA=Feimaņu pagastu | sL=Feimaņu pagastā
Gaigalavas pagasts	parish	LV								sN=Gaigalavas pagasts | sG=Gaigalavas pagasta | sD=Gaigalavas pagastam | sA=Gaigalavas pagastu | sL=Gaigalavas pagastā
Gailīšu pagasts	parish	LV								sN=Gailīšu pagasts | sG=Gailīšu pagasta | sD=Gailīšu pagastam | sA=Gailīšu pagastu | sL=Gailīšu pagastā
Gaiķu pagasts	parish	LV								sN=Gaiķu pagasts | sG=Gaiķu pagasta | sD=Gaiķu pagastam | sA=Gaiķu pagastu | sL=Gaiķu pagastā
Galgauskas pagasts	parish	LV								sN=Galgauskas pagasts | sG=Galgauskas pagasta | sD=Galgauskas pagastam | sA=Galgauskas pagastu | sL=Galgauskas pagastā
Galēnu pagasts	parish	LV								sN=Galēnu pagasts | sG=Galēnu pagasta | sD=Galēnu pagastam | sA=Galēnu pagastu | sL=Galēnu pagastā
Garkalnes pagasts	parish	LV								sN=Garkalnes pagasts | sG=Garkalnes pagasta | sD=Garkalnes pagastam | sA=Garkalnes pagastu | sL=Garkalnes pagastā
Gaujienas pagasts	parish	LV								sN=Gaujienas pagasts | sG=Gaujienas pagasta | sD=Gaujienas pagastam | sA=Gaujienas pagastu | sL=Gaujienas pagastā
Gaviezes pagasts	parish	LV								sN=Gaviezes pagasts | sG=Gaviezes pagasta | sD=Gaviezes pagastam | sA=Gaviezes pagastu | sL=Gaviezes pagastā
Glūdas pagasts	parish	LV								sN=Glūdas pagasts | sG=Glūdas pagasta | sD=Glūdas pagastam | sA=Glūdas pagastu | sL=Glūdas pagastā
Goliševas pagasts	parish	LV								sN=Goliševas pagasts | sG=Goliševas pagasta | sD=Goliševas pagastam | sA=Goliševas pagastu | sL=Goliševas pagastā
Gramzdas pagasts	parish	LV								sN=Gramzdas pagasts | sG=Gramzdas pagasta | sD=Gramzdas pagastam | sA=Gramzdas pagastu | sL=Gramzdas pagastā
Griškānu pagasts	parish	LV								sN=Griškānu pagasts | sG=Griškānu pagasta | sD=Griškānu pagastam | sA=Griškānu pagastu | sL=Griškānu pagastā
Grobiņas pagasts	parish	LV					Dienvidkurzemes novads			sN=Grobiņas pagasts | sG=Grobiņas pagasta | sD=Grobiņas pagastam | sA=Grobiņas pagastu | sL=Grobiņas pagastā
Grundzāles pagasts	parish	LV								sN=Grundzāles pagasts | sG=Grundzāles pagasta | sD=Grundzāles pagastam | sA=Grundzāles pagastu | sL=Grundzāles pagastā
Grāveru pagasts	parish	LV								sN=Grāveru pagasts | sG=Grāveru pagasta | sD=Grāveru pagastam | sA=Grāveru pagastu | sL=Grāveru pagastā
Gulbenes pagasts	parish	LV					Gulbenes novads			sN=Gulbenes pagasts | sG=Gulbenes pagasta | sD=Gulbenes pagastam | sA=Gulbenes pagastu | sL=Gulbenes pagastā
Gārsenes pagasts	parish	LV								sN=Gārsenes pagasts | sG=Gārsenes pagasta | sD=Gārsenes pagastam | sA=Gārsenes pagastu | sL=Gārsenes pagastā
Iecavas pagasts	parish	LV					Bauskas novads			sN=Iecavas pagasts | sG=Iecavas pagasta | sD=Iecavas pagastam | sA=Iecavas pagastu | sL=Iecavas pagastā
Ieriķu pagasts	parish	LV								sN=Ieriķu pagasts | sG=Ieriķu pagasta | sD=Ieriķu pagastam | sA=Ieriķu pagastu | sL=Ieriķu pagastā
Ikšķiles pagasts	parish	LV					Ogres novads			sN=Ikšķiles pagasts | sG=Ikšķiles pagasta | sD=Ikšķiles pagastam | sA=Ikšķiles pagastu | sL=Ikšķiles pagastā
Ilzenes pagasts	parish	LV								sN=Ilzenes pagasts | sG=Ilzenes pagasta | sD=Ilzenes pagastam | sA=Ilzenes pagastu | sL=Ilzenes pagastā
Ilzeskalna pagasts	parish	LV								sN=Ilzeskalna pagasts | sG=Ilzeskalna pagasta | sD=Ilzeskalna pagastam | sA=Ilzeskalna pagastu | sL=Ilzeskalna pagastā
Ilūkstes pagasts	parish	LV					Augšdaugavas novads			sN=Ilūkstes pagasts | sG=Ilūkstes pagasta | sD=Ilūkstes pagastam | sA=Ilūkstes pagastu | sL=Ilūkstes pagastā
Inciema pagasts	parish	LV								sN=Inciema pagasts | sG=Inciema pagasta | sD=Inciema pagastam | sA=Inciema pagastu | sL=Inciema pagastā
Indras pagasts	parish	LV								sN=Indras pagasts | sG=Indras pagasta | sD=Indras pagastam | sA=Indras pagastu | sL=Indras pagastā
Indrānu pagasts	parish	LV								sN=Indrānu pagasts | sG=Indrānu pagasta | sD=Indrānu pagastam | sA=Indrānu pagastu | sL=Indrānu pagastā
Inešu pagasts	parish	LV								sN=Inešu pagasts | sG=Inešu pagasta | sD=Inešu pagastam | sA=Inešu pagastu | sL=Inešu pagastā
Inčukalna pagasts	parish	LV								sN=Inčukalna pagasts | sG=Inčukalna pagasta | sD=Inčukalna pagastam | sA=Inčukalna pagastu | sL=Inčukalna pagastā
Ipiķu pagasts	parish	LV								sN=Ipiķu pagasts | sG=Ipiķu pagasta | sD=Ipiķu pagastam | sA=Ipiķu pagastu | sL=Ipiķu pagastā
Irlavas pagasts	parish	LV								sN=Irlavas pagasts | sG=Irlavas pagasta | sD=Irlavas pagastam | sA=Irlavas pagastu | sL=Irlavas pagastā
Isnaudas pagasts	parish	LV								sN=Isnaudas pagasts | sG=Isnaudas pagasta | sD=Isnaudas pagastam | sA=Isnaudas pagastu | sL=Isnaudas pagastā
Istras pagasts	parish	LV								sN=Istras pagasts | sG=Istras pagasta | sD=Istras pagastam | sA=Istras pagastu | sL=Istras pagastā
Ivandes pagasts	parish	LV								sN=Ivandes pagasts | sG=Ivandes pagasta | sD=Ivandes pagastam | sA=Ivandes pagastu | sL=Ivandes pagastā
Izvaltas pagasts	parish	LV								sN=Izvaltas pagasts | sG=Izvaltas pagasta | sD=Izvaltas pagastam | sA=Izvaltas pagastu | sL=Izvaltas pagastā
Jaunaglonas pagasts	parish	LV								sN=Jaunaglonas pagasts | sG=Jaunaglonas pagasta | sD=Jaunaglonas pagastam | sA=Jaunaglonas pagastu | sL=Jaunaglonas pagastā
Jaunalūksnes pagasts	parish	LV								sN=Jaunalūksnes pagasts | sG=Jaunalūksnes pagasta | sD=Jaunalūksnes pagastam | sA=Jaunalūksnes pagastu | sL=Jaunalūksnes pagastā
Jaunannas pagasts	parish	LV								sN=Jaunannas pagasts | sG=Jaunannas pagasta | sD=Jaunannas pagastam | sA=Jaunannas pagastu | sL=Jaunannas pagastā
Jaunauces pagasts	parish	LV								sN=Jaunauces pagasts | sG=Jaunauces pagasta | sD=Jaunauces pagastam | sA=Jaunauces pagastu | sL=Jaunauces pagastā
Jaunbērzes pagasts	parish	LV								sN=Jaunbērzes pagasts | sG=Jaunbērzes pagasta | sD=Jaunbērzes pagastam | sA=Jaunbērzes pagastu | sL=Jaunbērzes pagastā
Jaungulbenes pagasts	parish	LV								sN=Jaungulbenes pagasts | sG=Jaungulbenes pagasta | sD=Jaungulbenes pagastam | sA=Jaungulbenes pagastu | sL=Jaungulbenes pagastā
Jaunjelgavas pagasts	parish	LV					Aizkraukles novads			sN=Jaunjelgavas pagasts | sG=Jaunjelgavas pagasta | sD=Jaunjelgavas pagastam | sA=Jaunjelgavas pagastu | sL=Jaunjelgavas pagastā
Jaunlaicenes pagasts	parish	LV								sN=Jaunlaicenes pagasts | sG=Jaunlaicenes pagasta | sD=Jaunlaicenes pagastam | sA=Jaunlaicenes pagastu | sL=Jaunlaicenes pagastā
Jaunlutriņu pagasts	parish	LV								sN=Jaunlutriņu pagasts | sG=Jaunlutriņu pagasta | sD=Jaunlutriņu pagastam | sA=Jaunlutriņu pagastu | sL=Jaunlutriņu pagastā
Jaunmuižas pagasts	parish	LV								sN=Jaunmuižas pagasts | sG=Jaunmuižas pagasta | sD=Jaunmuižas pagastam | sA=Jaunmuižas pagastu | sL=Jaunmuižas pagastā
Jaunmārupes pagasts	parish	LV								sN=Jaunmārupes pagasts | sG=Jaunmārupes pagasta | sD=Jaunmārupes pagastam | sA=Jaunmārupes pagastu | sL=Jaunmārupes pagastā
Jaunpiebalgas pagasts	parish	LV								sN=Jaunpiebalgas pagasts | sG=Jaunpiebalgas pagasta | sD=Jaunpiebalgas pagastam | sA=Jaunpiebalgas pagastu | sL=Jaunpiebalgas pagastā
Jaunpils pagasts	parish	LV								sN=Jaunpils pagasts | sG=Jaunpils pagasta | sD=Jaunpils pagastam | sA=Jaunpils pagastu | sL=Jaunpils pagastā
Jaunsvirlaukas pagasts	parish	LV								sN=Jaunsvirlaukas pagasts | sG=Jaunsvirlaukas pagasta | sD=Jaunsvirlaukas pagastam | sA=Jaunsvirlaukas pagastu | sL=Jaunsvirlaukas pagastā
Jaunsātu pagasts	parish	LV								sN=Jaunsātu pagasts | sG=Jaunsātu pagasta | sD=Jaunsātu pagastam | sA=Jaunsātu pagastu | sL=Jaunsātu pagastā
Jersikas pagasts	parish	LV								sN=Jersikas pagasts | sG=Jersikas pagasta | sD=Jersikas pagastam | sA=Jersikas pagastu | sL=Jersikas pagastā
Jumpravas pagasts	parish	LV								sN=Jumpravas pagasts | sG=Jumpravas pagasta | sD=Jumpravas pagastam | sA=Jumpravas pagastu | sL=Jumpravas pagastā
Jumurdas pagasts	parish	LV								sN=Jumurdas pagasts | sG=Jumurdas pagasta | sD=Jumurdas pagastam | sA=Jumurdas pagastu | sL=Jumurdas pagastā
Jērcēnu pagasts	parish	LV								sN=Jērcēnu pagasts | sG=Jērcēnu pagasta | sD=Jērcēnu pagastam | sA=Jērcēnu pagastu | sL=Jērcēnu pagastā
Jūrkalnes pagasts	parish	LV								sN=Jūrkalnes pagasts | sG=Jūrkalnes pagasta | sD=Jūrkalnes pagastam | sA=Jūrkalnes pagastu | sL=Jūrkalnes pagastā
Jūrmalciema pagasts	parish	LV								sN=Jūrmalciema pagasts | sG=Jūrmalciema pagasta | sD=Jūrmalciema pagastam | sA=Jūrmalciema pagastu | sL=Jūrmalciema pagastā
Kabiles pagasts	parish	LV								sN=Kabiles pagasts | sG=Kabiles pagasta | sD=Kabiles pagastam | sA=Kabiles pagastu | sL=Kabiles pagastā
Kadagas pagasts	parish	LV								sN=Kadagas pagasts | sG=Kadagas pagasta | sD=Kadagas pagastam | sA=Kadagas pagastu | sL=Kadagas pagastā
Kaives pagasts	parish	LV								sN=Kaives pagasts | sG=Kaives pagasta | sD=Kaives pagastam | sA=Kaives pagastu | sL=Kaives pagastā
Kalkūnes pagasts	parish	LV								sN=Kalkūnes pagasts | sG=Kalkūnes pagasta | sD=Kalkūnes pagastam | sA=Kalkūnes pagastu | sL=Kalkūnes pagastā
Kalncempju pagasts	parish	LV								sN=Kalncempju pagasts | sG=Kalncempju pagasta | sD=Kalncempju pagastam | sA=Kalncempju pagastu | sL=Kalncempju pagastā
Kalnciema pagasts	parish	LV								sN=Kalnciema pagasts | sG=Kalnciema pagasta | sD=Kalnciema pagastam | sA=Kalnciema pagastu | sL=Kalnciema pagastā
Kalniešu pagasts	parish	LV								sN=Kalniešu pagasts | sG=Kalniešu pagasta | sD=Kalniešu pagastam | sA=Kalniešu pagastu | sL=Kalniešu pagastā
Kalsnavas pagasts	parish	LV								sN=Kalsnavas pagasts | sG=Kalsnavas pagasta | sD=Kalsnavas pagastam | sA=Kalsnavas pagastu | sL=Kalsnavas pagastā
Kaltenes pagasts	parish	LV								sN=Kaltenes pagasts | sG=Kaltenes pagasta | sD=Kaltenes pagastam | sA=Kaltenes pagastu | sL=Kaltenes pagastā
Kalupes pagasts	parish	LV								sN=Kalupes pagasts | sG=Kalupes pagasta | sD=Kalupes pagastam | sA=Kalupes pagastu | sL=Kalupes pagastā
Kalvenes pagasts	parish	LV								sN=Kalvenes pagasts | sG=Kalvenes pagasta | sD=Kalvenes pagastam | sA=Kalvenes pagastu | sL=Kalvenes pagastā
Kandavas pagasts	parish	LV					Tukuma novads			sN=Kandavas pagasts | sG=Kandavas pagasta | sD=Kandavas pagastam | sA=Kandavas pagastu | sL=Kandavas pagastā
Kantinieku pagasts	parish	LV								sN=Kantinieku pagasts | sG=Kantinieku pagasta | sD=Kantinieku pagastam | sA=Kantinieku pagastu | sL=Kantinieku pagastā
Kaplavas pagasts	parish	LV								sN=Kaplavas pagasts | sG=Kaplavas pagasta | sD=Kaplavas pagastam | sA=Kaplavas pagastu | sL=Kaplavas pagastā
Kapsēdes pagasts	parish	LV								sN=Kapsēdes pagasts | sG=Kapsēdes pagasta | sD=Kapsēdes pagastam | sA=Kapsēdes pagastu | sL=Kapsēdes pagastā
Kastuļinas pagasts	parish	LV								sN=Kastuļinas pagasts | sG=Kastuļinas pagasta | sD=Kastuļinas pagastam | sA=Kastuļinas pagastu | sL=Kastuļinas pagastā
Katvaru pagasts	parish	LV								sN=Katvaru pagasts | sG=Katvaru pagasta | sD=Katvaru pagastam | sA=Katvaru pagastu | sL=Katvaru pagastā
Kauguru pagasts	parish	LV								sN=Kauguru pagasts | sG=Kauguru pagasta | sD=Kauguru pagastam | sA=Kauguru pagastu | sL=Kauguru pagastā
Kaunatas pagasts	parish	LV								sN=Kaunatas pagasts | sG=Kaunatas pagasta | sD=Kaunatas pagastam | sA=Kaunatas pagastu | sL=Kaunatas pagastā
Kazdangas pagasts	parish	LV								sN=Kazdangas pagasts | sG=Kazdangas pagasta | sD=Kazdangas pagastam | sA=Kazdangas pagastu | sL=Kazdangas pagastā
Klapkalnciema pagasts	parish	LV								sN=Klapkalnciema pagasts | sG=Klapkalnciema pagasta | sD=Klapkalnciema pagastam | sA=Klapkalnciema pagastu | sL=Klapkalnciema pagastā
Klintaines pagasts	parish	LV								sN=Klintaines pagasts | sG=Klintaines pagasta | sD=Klintaines pagastam | sA=Klintaines pagastu | sL=Klintaines pagastā
Kocēnu pagasts	parish	LV								sN=Kocēnu pagasts | sG=Kocēnu pagasta | sD=Kocēnu pagastam | sA=Kocēnu pagastu | sL=Kocēnu pagastā
Kokneses pagasts	parish	LV					Aizkraukles novads			sN=Kokneses pagasts | sG=Kokneses pagasta | sD=Kokneses pagastam | sA=Kokneses pagastu | sL=Kokneses pagastā
Kolberģa pagasts	parish	LV								sN=Kolberģa pagasts | sG=Kolberģa pagasta | sD=Kolberģa pagastam | sA=Kolberģa pagastu | sL=Kolberģa pagastā
Kolkas pagasts	parish	LV								sN=Kolkas pagasts | sG=Kolkas pagasta | sD=Kolkas pagastam | sA=Kolkas pagastu | sL=Kolkas pagastā
Kombuļu pagasts	parish	LV								sN=Kombuļu pagasts | sG=Kombuļu pagasta | sD=Kombuļu pagastam | sA=Kombuļu pagastu | sL=Kombuļu pagastā
Konstantinovas pagasts	parish	LV								sN=Konstantinovas pagasts | sG=Konstantinovas pagasta | sD=Konstantinovas pagastam | sA=Konstantinovas pagastu | sL=Konstantinovas pagastā
Korģenes pagasts	parish	LV								sN=Korģenes pagasts | sG=Korģenes pagasta | sD=Korģenes pagastam | sA=Korģenes pagastu | sL=Korģenes pagastā
Krapes pagasts	parish	LV								sN=Krapes pagasts | sG=Krapes pagasta | sD=Krapes pagastam | sA=Krapes pagastu | sL=Krapes pagastā
Krimuldas pagasts	parish	LV								sN=Krimuldas pagasts | sG=Krimuldas pagasta | sD=Krimuldas pagastam | sA=Krimuldas pagastu | sL=Krimuldas pagastā
Krimūnu pagasts	parish	LV								sN=Krimūnu pagasts | sG=Krimūnu pagasta | sD=Krimūnu pagastam | sA=Krimūnu pagastu | sL=Krimūnu pagastā
Krišjāņu pagasts	parish	LV								sN=Krišjāņu pagasts | sG=Krišjāņu pagasta | sD=Krišjāņu pagastam | sA=Krišjāņu pagastu | sL=Krišjāņu pagastā
Krāslavas pagasts	parish	LV					Krāslavas novads			sN=Krāslavas pagasts | sG=Krāslavas pagasta | sD=Krāslavas pagastam | sA=Krāslavas pagastu | sL=Krāslavas pagastā
Kubulu pagasts	parish	LV								sN=Kubulu pagasts | sG=Kubulu pagasta | sD=Kubulu pagastam | sA=Kubulu pagastu | sL=Kubulu pagastā
Kuivižu pagasts	parish	LV								sN=Kuivižu pagasts | sG=Kuivižu pagasta | sD=Kuivižu pagastam | sA=Kuivižu pagastu | sL=Kuivižu pagastā
Kuldīgas pagasts	parish	LV					Kuldīgas novads			sN=Kuldīgas pagasts | sG=Kuldīgas pagasta | sD=Kuldīgas pagastam | sA=Kuldīgas pagastu | sL=Kuldīgas pagastā
Kupravas pagasts	parish	LV								sN=Kupravas pagasts | sG=Kupravas pagasta | sD=Kupravas pagastam | sA=Kupravas pagastu | sL=Kupravas pagastā
Kurmenes pagasts	parish	LV								sN=Kurmenes pagasts | sG=Kurmenes pagasta | sD=Kurmenes pagastam | sA=Kurmenes pagastu | sL=Kurmenes pagastā
Kurmāles pagasts	parish	LV								sN=Kurmāles pagasts | sG=Kurmāles pagasta | sD=Kurmāles pagastam | sA=Kurmāles pagastu | sL=Kurmāles pagastā
Kārsavas pagasts	parish	LV					Ludzas novads			sN=Kārsavas pagasts | sG=Kārsavas pagasta | sD=Kārsavas pagastam | sA=Kārsavas pagastu | sL=Kārsavas pagastā
Kārķu pagasts	parish	LV								sN=Kārķu pagasts | sG=Kārķu pagasta | sD=Kārķu pagastam | sA=Kārķu pagastu | sL=Kārķu pagastā
Kārļamuižas pagasts	parish	LV								sN=Kārļamuižas pagasts | sG=Kārļamuižas pagasta | sD=Kārļamuižas pagastam | sA=Kārļamuižas pagastu | sL=Kārļamuižas pagastā
Kūku pagasts	parish	LV								sN=Kūku pagasts | sG=Kūku pagasta | sD=Kūku pagastam | sA=Kūku pagastu | sL=Kūku pagastā
Labraga pagasts	parish	LV								sN=Labraga pagasts | sG=Labraga pagasta | sD=Labraga pagastam | sA=Labraga pagastu | sL=Labraga pagastā
Laidu pagasts	parish	LV								sN=Laidu pagasts | sG=Laidu pagasta | sD=Laidu pagastam | sA=Laidu pagastu | sL=Laidu pagastā
Laidzes pagasts	parish	LV								sN=Laidzes pagasts | sG=Laidzes pagasta | sD=Laidzes pagastam | sA=Laidzes pagastu | sL=Laidzes pagastā
Lamiņu pagasts	parish	LV								sN=Lamiņu pagasts | sG=Lamiņu pagasta | sD=Lamiņu pagastam | sA=Lamiņu pagastu | sL=Lamiņu pagastā
Langstiņu pagasts	parish	LV								sN=Langstiņu pagasts | sG=Langstiņu pagasta | sD=Langstiņu pagastam | sA=Langstiņu pagastu | sL=Langstiņu pagastā
Lapmežciema pagasts	parish	LV								sN=Lapmežciema pagasts | sG=Lapmežciema pagasta | sD=Lapmežciema pagastam | sA=Lapmežciema pagastu | sL=Lapmežciema pagastā
Lauberes pagasts	parish	LV								sN=Lauberes pagasts | sG=Lauberes pagasta | sD=Lauberes pagastam | sA=Lauberes pagastu | sL=Lauberes pagastā
Laucesas pagasts	parish	LV								sN=Laucesas pagasts | sG=Laucesas pagasta | sD=Laucesas pagastam | sA=Laucesas pagastu | sL=Laucesas pagastā
Laucienes pagasts	parish	LV								sN=Laucienes pagasts | sG=Laucienes pagasta | sD=Laucienes pagastam | sA=Laucienes pagastu | sL=Laucienes pagastā
Lauderu pagasts	parish	LV								sN=Lauderu pagasts | sG=Lauderu pagasta | sD=Lauderu pagastam | sA=Lauderu pagastu | sL=Lauderu pagastā
Launkalnes pagasts	parish	LV								sN=Launkalnes pagasts | sG=Launkalnes pagasta | sD=Launkalnes pagastam | sA=Launkalnes pagastu | sL=Launkalnes pagastā
Lauču pagasts	parish	LV								sN=Lauču pagasts | sG=Lauču pagasta | sD=Lauču pagastam | sA=Lauču pagastu | sL=Lauču pagastā
Lazdonas pagasts	parish	LV								sN=Lazdonas pagasts | sG=Lazdonas pagasta | sD=Lazdonas pagastam | sA=Lazdonas pagastu | sL=Lazdonas pagastā
Lazdukalna pagasts	parish	LV								sN=Lazdukalna pagasts | sG=Lazdukalna pagasta | sD=Lazdukalna pagastam | sA=Lazdukalna pagastu | sL=Lazdukalna pagastā
Leimaņu pagasts	parish	LV								sN=Leimaņu pagasts | sG=Leimaņu pagasta | sD=Leimaņu pagastam | sA=Leimaņu pagastu | sL=Leimaņu pagastā
Lejasciema pagasts	parish	LV								sN=Lejasciema pagasts | sG=Lejasciema pagasta | sD=Lejasciema pagastam | sA=Lejasciema pagastu | sL=Lejasciema pagastā
Lendžu pagasts	parish	LV								sN=Lendžu pagasts | sG=Lendžu pagasta | sD=Lendžu pagastam | sA=Lendžu pagastu | sL=Lendžu pagastā
Lestenes pagasts	parish	LV								sN=Lestenes pagasts | sG=Lestenes pagasta | sD=Lestenes pagastam | sA=Lestenes pagastu | sL=Lestenes pagastā
Lielplatones pagasts	parish	LV								sN=Lielplatones pagasts | sG=Lielplatones pagasta | sD=Lielplatones pagastam | sA=Lielplatones pagastu | sL=Lielplatones pagastā
Lielvārdes pagasts	parish	LV					Ogres novads			sN=Lielvārdes pagasts | sG=Lielvārdes pagasta | sD=Lielvārdes pagastam | sA=Lielvārdes pagastu | sL=Lielvārdes pagastā
Liepas pagasts	parish	LV								sN=Liepas pagasts | sG=Liepas pagasta | sD=Liepas pagastam | sA=Liepas pagastu | sL=Liepas pagastā
Liepnas pagasts	parish	LV								sN=Liepnas pagasts | sG=Liepnas pagasta | sD=Liepnas pagastam | sA=Liepnas pagastu | sL=Liepnas pagastā
Liepupes pagasts	parish	LV								sN=Liepupes pagasts | sG=Liepupes pagasta | sD=Liepupes pagastam | sA=Liepupes pagastu | sL=Liepupes pagastā
Liezēres pagasts	parish	LV								sN=Liezēres pagasts | sG=Liezēres pagasta | sD=Liezēres pagastam | sA=Liezēres pagastu | sL=Liezēres pagastā
Lilastes pagasts	parish	LV								sN=Lilastes pagasts | sG=Lilastes pagasta | sD=Lilastes pagastam | sA=Lilastes pagastu | sL=Lilastes pagastā
Limbažu pagasts	parish	LV					Limbažu novads			sN=Limbažu pagasts | sG=Limbažu pagasta | sD=Limbažu pagastam | sA=Limbažu pagastu | sL=Limbažu pagastā
Litenes pagasts	parish	LV								sN=Litenes pagasts | sG=Litenes pagasta | sD=Litenes pagastam | sA=Litenes pagastu | sL=Litenes pagastā
Lizuma pagasts	parish	LV								sN=Lizuma pagasts | sG=Lizuma pagasta | sD=Lizuma pagastam | sA=Lizuma pagastu | sL=Lizuma pagastā
Lubānas pagasts	parish	LV					Madonas novads			sN=Lubānas pagasts | sG=Lubānas pagasta | sD=Lubānas pagastam | sA=Lubānas pagastu | sL=Lubānas pagastā
Ludbāržu pagasts	parish	LV								sN=Ludbāržu pagasts | sG=Ludbāržu pagasta | sD=Ludbāržu pagastam | sA=Ludbāržu pagastu | sL=Ludbāržu pagastā
Ludzas pagasts	parish	LV					Ludzas novads			sN=Ludzas pagasts | sG=Ludzas pagasta | sD=Ludzas pagastam | sA=Ludzas pagastu | sL=Ludzas pagastā
Lutriņu pagasts	parish	LV								sN=Lutriņu pagasts | sG=Lutriņu pagasta | sD=Lutriņu pagastam | sA=Lutriņu pagastu | sL=Lutriņu pagastā
Lēdmanes pagasts	parish	LV								sN=Lēdmanes pagasts | sG=Lēdmanes pagasta | sD=Lēdmanes pagastam | sA=Lēdmanes pagastu | sL=Lēdmanes pagastā
Lēdurgas pagasts	parish	LV								sN=Lēdurgas pagasts | sG=Lēdurgas pagasta | sD=Lēdurgas pagastam | sA=Lēdurgas pagastu | sL=Lēdurgas pagastā
Lībagu pagasts	parish	LV								sN=Lībagu pagasts | sG=Lībagu pagasta | sD=Lībagu pagastam | sA=Lībagu pagastu | sL=Lībagu pagastā
Līdumnieku pagasts	parish	LV								sN=Līdumnieku pagasts | sG=Līdumnieku pagasta | sD=Līdumnieku pagastam | sA=Līdumnieku pagastu | sL=Līdumnieku pagastā
Līgatnes pagasts	parish	LV					Cēsu novads			sN=Līgatnes pagasts | sG=Līgatnes pagasta | sD=Līgatnes pagastam | sA=Līgatnes pagastu | sL=Līgatnes pagastā
Līksnas pagasts	parish	LV								sN=Līksnas pagasts | sG=Līksnas pagasta | sD=Līksnas pagastam | sA=Līksnas pagastu | sL=Līksnas pagastā
Līvbērzes pagasts	parish	LV								sN=Līvbērzes pagasts | sG=Līvbērzes pagasta | sD=Līvbērzes pagastam | sA=Līvbērzes pagastu | sL=Līvbērzes pagastā
Līvānu pagasts	parish	LV					Līvānu novads			sN=Līvānu pagasts | sG=Līvānu pagasta | sD=Līvānu pagastam | sA=Līvānu pagastu | sL=Līvānu pagastā
Lūznavas pagasts	parish	LV								sN=Lūznavas pagasts | sG=Lūznavas pagasta | sD=Lūznavas pagastam | sA=Lūznavas pagastu | sL=Lūznavas pagastā
Madlienas pagasts	parish	LV								sN=Madlienas pagasts | sG=Madlienas pagasta | sD=Madlienas pagastam | sA=Madlienas pagastu | sL=Madlienas pagastā
Madonas pagasts	parish	LV					Madonas novads			sN=Madonas pagasts | sG=Madonas pagasta | sD=Madonas pagastam | sA=Madonas pagastu | sL=Madonas pagastā
Malienas pagasts	parish	LV								sN=Malienas pagasts | sG=Malienas pagasta | sD=Malienas pagastam | sA=Malienas pagastu | sL=Malienas pagastā
Malnavas pagasts	parish	LV								sN=Malnavas pagasts | sG=Malnavas pagasta | sD=Malnavas pagastam | sA=Malnavas pagastu | sL=Malnavas pagastā
Maltas pagasts	parish	LV								sN=Maltas pagasts | sG=Maltas pagasta | sD=Maltas pagastam | sA=Maltas pagastu | sL=Maltas pagastā
Matkules pagasts	parish	LV								sN=Matkules pagasts | sG=Matkules pagasta | sD=Matkules pagastam | sA=Matkules pagastu | sL=Matkules pagastā
Matīšu pagasts	parish	LV								sN=Matīšu pagasts | sG=Matīšu pagasta | sD=Matīšu pagastam | sA=Matīšu pagastu | sL=Matīšu pagastā
Mazirbes pagasts	parish	LV								sN=Mazirbes pagasts | sG=Mazirbes pagasta | sD=Mazirbes pagastam | sA=Mazirbes pagastu | sL=Mazirbes pagastā
Mazozolu pagasts	parish	LV								sN=Mazozolu pagasts | sG=Mazozolu pagasta | sD=Mazozolu pagastam | sA=Mazozolu pagastu | sL=Mazozolu pagastā
Mazsalacas pagasts	parish	LV					Valmieras novads			sN=Mazsalacas pagasts | sG=Mazsalacas pagasta | sD=Mazsalacas pagastam | sA=Mazsalacas pagastu | sL=Mazsalacas pagastā
Mazzalves pagasts	parish	LV								sN=Mazzalves pagasts | sG=Mazzalves pagasta | sD=Mazzalves pagastam | sA=Mazzalves pagastu | sL=Mazzalves pagastā
Maļinovas pagasts	parish	LV								sN=Maļinovas pagasts | sG=Maļinovas pagasta | sD=Maļinovas pagastam | sA=Maļinovas pagastu | sL=Maļinovas pagastā
Medumu pagasts	parish	LV								sN=Medumu pagasts | sG=Medumu pagasta | sD=Medumu pagastam | sA=Medumu pagastu | sL=Medumu pagastā
Medņevas pagasts	parish	LV								sN=Medņevas pagasts | sG=Medņevas pagasta | sD=Medņevas pagastam | sA=Medņevas pagastu | sL=Medņevas pagastā
Melnsila pagasts	parish	LV								sN=Melnsila pagasts | sG=Melnsila pagasta | sD=Melnsila pagastam | sA=Melnsila pagastu | sL=Melnsila pagastā
Menģeles pagasts	parish	LV								sN=Menģeles pagasts | sG=Menģeles pagasta | sD=Menģeles pagastam | sA=Menģeles pagastu | sL=Menģeles pagastā
Mežotnes pagasts	parish	LV								sN=Mežotnes pagasts | sG=Mežotnes pagasta | sD=Mežotnes pagastam | sA=Mežotnes pagastu | sL=Mežotnes pagastā
Mežvidu pagasts	parish	LV								sN=Mežvidu pagasts | sG=Mežvidu pagasta | sD=Mežvidu pagastam | sA=Mežvidu pagastu | sL=Mežvidu pagastā
Mežāres pagasts	parish	LV								sN=Mežāres pagasts | sG=Mežāres pagasta | sD=Mežāres pagastam | sA=Mežāres pagastu | sL=Mežāres pagastā
Milzkalnes pagasts	parish	LV								sN=Milzkalnes pagasts | sG=Milzkalnes pagasta | sD=Milzkalnes pagastam | sA=Milzkalnes pagastu | sL=Milzkalnes pagastā
Mucenieku pagasts	parish	LV								sN=Mucenieku pagasts | sG=Mucenieku pagasta | sD=Mucenieku pagastam | sA=Mucenieku pagastu | sL=Mucenieku pagastā
Murjāņu pagasts	parish	LV								sN=Murjāņu pagasts | sG=Murjāņu pagasta | sD=Murjāņu pagastam | sA=Murjāņu pagastu | sL=Murjāņu pagastā
Murmastienes pagasts	parish	LV								sN=Murmastienes pagasts | sG=Murmastienes pagasta | sD=Murmastienes pagastam | sA=Murmastienes pagastu | sL=Murmastienes pagastā
Mākoņkalna pagasts	parish	LV								sN=Mākoņkalna pagasts | sG=Mākoņkalna pagasta | sD=Mākoņkalna pagastam | sA=Mākoņkalna pagastu | sL=Mākoņkalna pagastā
Mālpils pagasts	parish	LV								sN=Mālpils pagasts | sG=Mālpils pagasta | sD=Mālpils pagastam | sA=Mālpils pagastu | sL=Mālpils pagastā
Mālupes pagasts	parish	LV								sN=Mālupes pagasts | sG=Mālupes pagasta | sD=Mālupes pagastam | sA=Mālupes pagastu | sL=Mālupes pagastā
Mārcienas pagasts	parish	LV								sN=Mārcienas pagasts | sG=Mārcienas pagasta | sD=Mārcienas pagastam | sA=Mārcienas pagastu | sL=Mārcienas pagastā
Mārkalnes pagasts	parish	LV								sN=Mārkalnes pagasts | sG=Mārkalnes pagasta | sD=Mārkalnes pagastam | sA=Mārkalnes pagastu | sL=Mārkalnes pagastā
Mārsnēnu pagasts	parish	LV								sN=Mārsnēnu pagasts | sG=Mārsnēnu pagasta | sD=Mārsnēnu pagastam | sA=Mārsnēnu pagastu | sL=Mārsnēnu pagastā
Mārupes pagasts	parish	LV					Mārupes novads			sN=Mārupes pagasts | sG=Mārupes pagasta | sD=Mārupes pagastam | sA=Mārupes pagastu | sL=Mārupes pagastā
Mērdzenes pagasts	parish	LV								sN=Mērdzenes pagasts | sG=Mērdzenes pagasta | sD=Mērdzenes pagastam | sA=Mērdzenes pagastu | sL=Mērdzenes pagastā
Mērsraga pagasts	parish	LV								sN=Mērsraga pagasts | sG=Mērsraga pagasta | sD=Mērsraga pagastam | sA=Mērsraga pagastu | sL=Mērsraga pagastā
Mētrienas pagasts	parish	LV								sN=Mētrienas pagasts | sG=Mētrienas pagasta | sD=Mētrienas pagastam | sA=Mētrienas pagastu | sL=Mētrienas pagastā
Mūrmuižas pagasts	parish	LV								sN=Mūrmuižas pagasts | sG=Mūrmuižas pagasta | sD=Mūrmuižas pagastam | sA=Mūrmuižas pagastu | sL=Mūrmuižas pagastā
Mūrnieku pagasts	parish	LV								sN=Mūrnieku pagasts | sG=Mūrnieku pagasta | sD=Mūrnieku pagastam | sA=Mūrnieku pagastu | sL=Mūrnieku pagastā
Nagļu pagasts	parish	LV								sN=Nagļu pagasts | sG=Nagļu pagasta | sD=Nagļu pagastam | sA=Nagļu pagastu | sL=Nagļu pagastā
Naudītes pagasts	parish	LV								sN=Naudītes pagasts | sG=Naudītes pagasta | sD=Naudītes pagastam | sA=Naudītes pagastu | sL=Naudītes pagastā
Naujenes pagasts	parish	LV								sN=Naujenes pagasts | sG=Naujenes pagasta | sD=Naujenes pagastam | sA=Naujenes pagastu | sL=Naujenes pagastā
Naukšēnu pagasts	parish	LV								sN=Naukšēnu pagasts | sG=Naukšēnu pagasta | sD=Naukšēnu pagastam | sA=Naukšēnu pagastu | sL=Naukšēnu pagastā
Nautrēnu pagasts	parish	LV								sN=Nautrēnu pagasts | sG=Nautrēnu pagasta | sD=Nautrēnu pagastam | sA=Nautrēnu pagastu | sL=Nautrēnu pagastā
Neretas pagasts	parish	LV								sN=Neretas pagasts | sG=Neretas pagasta | sD=Neretas pagastam | sA=Neretas pagastu | sL=Neretas pagastā
Nirzas pagasts	parish	LV								sN=Nirzas pagasts | sG=Nirzas pagasta | sD=Nirzas pagastam | sA=Nirzas pagastu | sL=Nirzas pagastā
Nukšas pagasts	parish	LV								sN=Nukšas pagasts | sG=Nukšas pagasta | sD=Nukšas pagastam | sA=Nukšas pagastu | sL=Nukšas pagastā
Nīcas pagasts	parish	LV								sN=Nīcas pagasts | sG=Nīcas pagasta | sD=Nīcas pagastam | sA=Nīcas pagastu | sL=Nīcas pagastā
Nīcgales pagasts	parish	LV								sN=Nīcgales pagasts | sG=Nīcgales pagasta | sD=Nīcgales pagastam | sA=Nīcgales pagastu | sL=Nīcgales pagastā
Nīgrandes pagasts	parish	LV								sN=Nīgrandes pagasts | sG=Nīgrandes pagasta | sD=Nīgrandes pagastam | sA=Nīgrandes pagastu | sL=Nīgrandes pagastā
Nīkrāces pagasts	parish	LV								sN=Nīkrāces pagasts | sG=Nīkrāces pagasta | sD=Nīkrāces pagastam | sA=Nīkrāces pagastu | sL=Nīkrāces pagastā
Nītaures pagasts	parish	LV								sN=Nītaures pagasts | sG=Nītaures pagasta | sD=Nītaures pagastam | sA=Nītaures pagastu | sL=Nītaures pagastā
Olaines pagasts	parish	LV					Olaines novads			sN=Olaines pagasts | sG=Olaines pagasta | sD=Olaines pagastam | sA=Olaines pagastu | sL=Olaines pagastā
Ozolaines pagasts	parish	LV								sN=Ozolaines pagasts | sG=Ozolaines pagasta | sD=Ozolaines pagastam | sA=Ozolaines pagastu | sL=Ozolaines pagastā
Ozolmuižas pagasts	parish	LV								sN=Ozolmuižas pagasts | sG=Ozolmuižas pagasta | sD=Ozolmuižas pagastam | sA=Ozolmuižas pagastu | sL=Ozolmuižas pagastā
Ozolnieku pagasts	parish	LV								sN=Ozolnieku pagasts | sG=Ozolnieku pagasta | sD=Ozolnieku pagastam | sA=Ozolnieku pagastu | sL=Ozolnieku pagastā
Ošupes pagasts	parish	LV								sN=Ošupes pagasts | sG=Ošupes pagasta | sD=Ošupes pagastam | sA=Ošupes pagastu | sL=Ošupes pagastā
Padures pagasts	parish	LV								sN=Padures pagasts | sG=Padures pagasta | sD=Padures pagastam | sA=Padures pagastu | sL=Padures pagastā
Palsmanes pagasts	parish	LV								sN=Palsmanes pagasts | sG=Palsmanes pagasta | sD=Palsmanes pagastam | sA=Palsmanes pagastu | sL=Palsmanes pagastā
Pampāļu pagasts	parish	LV								sN=Pampāļu pagasts | sG=Pampāļu pagasta | sD=Pampāļu pagastam | sA=Pampāļu pagastu | sL=Pampāļu pagastā
Pasienes pagasts	parish	LV								sN=Pasienes pagasts | sG=Pasienes pagasta | sD=Pasienes pagastam | sA=Pasienes pagastu | sL=Pasienes pagastā
Pededzes pagasts	parish	LV								sN=Pededzes pagasts | sG=Pededzes pagasta | sD=Pededzes pagastam | sA=Pededzes pagastu | sL=Pededzes pagastā
Pelču pagasts	parish	LV								sN=Pelču pagasts | sG=Pelču pagasta | sD=Pelču pagastam | sA=Pelču pagastu | sL=Pelču pagastā
Pelēču pagasts	parish	LV								sN=Pelēču pagasts | sG=Pelēču pagasta | sD=Pelēču pagastam | sA=Pelēču pagastu | sL=Pelēču pagastā
Penkules pagasts	parish	LV								sN=Penkules pagasts | sG=Penkules pagasta | sD=Penkules pagastam | sA=Penkules pagastu | sL=Penkules pagastā
Piedrujas pagasts	parish	LV								sN=Piedrujas pagasts | sG=Piedrujas pagasta | sD=Piedrujas pagastam | sA=Piedrujas pagastu | sL=Piedrujas pagastā
Pilcenes pagasts	parish	LV								sN=Pilcenes pagasts | sG=Pilcenes pagasta | sD=Pilcenes pagastam | sA=Pilcenes pagastu | sL=Pilcenes pagastā
Pildas pagasts	parish	LV								sN=Pildas pagasts | sG=Pildas pagasta | sD=Pildas pagastam | sA=Pildas pagastu | sL=Pildas pagastā
Pilskalnes pagasts	parish	LV								sN=Pilskalnes pagasts | sG=Pilskalnes pagasta | sD=Pilskalnes pagastam | sA=Pilskalnes pagastu | sL=Pilskalnes pagastā
Pilsrundāles pagasts	parish	LV								sN=Pilsrundāles pagasts | sG=Pilsrundāles pagasta | sD=Pilsrundāles pagastam | sA=Pilsrundāles pagastu | sL=Pilsrundāles pagastā
Piltenes pagasts	parish	LV					Ventspils novads			sN=Piltenes pagasts | sG=Piltenes pagasta | sD=Piltenes pagastam | sA=Piltenes pagastu | sL=Piltenes pagastā
Piņķu pagasts	parish	LV								sN=Piņķu pagasts | sG=Piņķu pagasta | sD=Piņķu pagastam | sA=Piņķu pagastu | sL=Piņķu pagastā
Platones pagasts	parish	LV								sN=Platones pagasts | sG=Platones pagasta | sD=Platones pagastam | sA=Platones pagastu | sL=Platones pagastā
Plāņu pagasts	parish	LV								sN=Plāņu pagasts | sG=Plāņu pagasta | sD=Plāņu pagastam | sA=Plāņu pagastu | sL=Plāņu pagastā
Praulienas pagasts	parish	LV								sN=Praulienas pagasts | sG=Praulienas pagasta | sD=Praulienas pagastam | sA=Praulienas pagastu | sL=Praulienas pagastā
Preiļu pagasts	parish	LV					Preiļu novads			sN=Preiļu pagasts | sG=Preiļu pagasta | sD=Preiļu pagastam | sA=Preiļu pagastu | sL=Preiļu pagastā
Priekules pagasts	parish	LV					Dienvidkurzemes novads			sN=Priekules pagasts | sG=Priekules pagasta | sD=Priekules pagastam | sA=Priekules pagastu | sL=Priekules pagastā
Priekuļu pagasts	parish	LV								sN=Priekuļu pagasts | sG=Priekuļu pagasta | sD=Priekuļu pagastam | sA=Priekuļu pagastu | sL=Priekuļu pagastā
Pureņu pagasts	parish	LV								sN=Pureņu pagasts | sG=Pureņu pagasta | sD=Pureņu pagastam | sA=Pureņu pagastu | sL=Pureņu pagastā
Puzes pagasts	parish	LV								sN=Puzes pagasts | sG=Puzes pagasta | sD=Puzes pagastam | sA=Puzes pagastu | sL=Puzes pagastā
Pušmucovas pagasts	parish	LV								sN=Pušmucovas pagasts | sG=Pušmucovas pagasta | sD=Pušmucovas pagastam | sA=Pušmucovas pagastu | sL=Pušmucovas pagastā
Pāles pagasts	parish	LV								sN=Pāles pagasts | sG=Pāles pagasta | sD=Pāles pagastam | sA=Pāles pagastu | sL=Pāles pagastā
Pārgaujas pagasts	parish	LV								sN=Pārgaujas pagasts | sG=Pārgaujas pagasta | sD=Pārgaujas pagastam | sA=Pārgaujas pagastu | sL=Pārgaujas pagastā
Pāvilostas pagasts	parish	LV					Dienvidkurzemes novads			sN=Pāvilostas pagasts | sG=Pāvilostas pagasta | sD=Pāvilostas pagastam | sA=Pāvilostas pagastu | sL=Pāvilostas pagastā
Pļaviņu pagasts	parish	LV					Aizkraukles novads			sN=Pļaviņu pagasts | sG=Pļaviņu pagasta | sD=Pļaviņu pagastam | sA=Pļaviņu pagastu | sL=Pļaviņu pagastā
Pūres pagasts	parish	LV								sN=Pūres pagasts | sG=Pūres pagasta | sD=Pūres pagastam | sA=Pūres pagastu | sL=Pūres pagastā
Ragaciema pagasts	parish	LV								sN=Ragaciema pagasts | sG=Ragaciema pagasta | sD=Ragaciema pagastam | sA=Ragaciema pagastu | sL=Ragaciema pagastā
Raganas pagasts	parish	LV								sN=Raganas pagasts | sG=Raganas pagasta | sD=Raganas pagastam | sA=Raganas pagastu | sL=Raganas pagastā
Raiskuma pagasts	parish	LV								sN=Raiskuma pagasts | sG=Raiskuma pagasta | sD=Raiskuma pagastam | sA=Raiskuma pagastu | sL=Raiskuma pagastā
Ramatas pagasts	parish	LV								sN=Ramatas pagasts | sG=Ramatas pagasta | sD=Ramatas pagastam | sA=Ramatas pagastu | sL=Ramatas pagastā
Rankas pagasts	parish	LV								sN=Rankas pagasts | sG=Rankas pagasta | sD=Rankas pagastam | sA=Rankas pagastu | sL=Rankas pagastā
Raunas pagasts	parish	LV								sN=Raunas pagasts | sG=Raunas pagasta | sD=Raunas pagastam | sA=Raunas pagastu | sL=Raunas pagastā
Rekovas pagasts	parish	LV								sN=Rekovas pagasts | sG=Rekovas pagasta | sD=Rekovas pagastam | sA=Rekovas pagastu | sL=Rekovas pagastā
Rembates pagasts	parish	LV								sN=Rembates pagasts | sG=Rembates pagasta | sD=Rembates pagastam | sA=Rembates pagastu | sL=Rembates pagastā
Remtes pagasts	parish	LV								sN=Remtes pagasts | sG=Remtes pagasta | sD=Remtes pagastam | sA=Remtes pagastu | sL=Remtes pagastā
Rencēnu pagasts	parish	LV								sN=Rencēnu pagasts | sG=Rencēnu pagasta | sD=Rencēnu pagastam | sA=Rencēnu pagastu | sL=Rencēnu pagastā
Rendas pagasts	parish	LV								sN=Rendas pagasts | sG=Rendas pagasta | sD=Rendas pagastam | sA=Rendas pagastu | sL=Rendas pagastā
Riebiņu pagasts	parish	LV								sN=Riebiņu pagasts | sG=Riebiņu pagasta | sD=Riebiņu pagastam | sA=Riebiņu pagastu | sL=Riebiņu pagastā
Rikavas pagasts	parish	LV								sN=Rikavas pagasts | sG=Rikavas pagasta | sD=Rikavas pagastam | sA=Rikavas pagastu | sL=Rikavas pagastā
Rimicānu pagasts	parish	LV								sN=Rimicānu pagasts | sG=Rimicānu pagasta | sD=Rimicānu pagastam | sA=Rimicānu pagastu | sL=Rimicānu pagastā
Robežnieku pagasts	parish	LV								sN=Robežnieku pagasts | sG=Robežnieku pagasta | sD=Robežnieku pagastam | sA=Robežnieku pagastu | sL=Robežnieku pagastā
Rojas pagasts	parish	LV								sN=Rojas pagasts | sG=Rojas pagasta | sD=Rojas pagastam | sA=Rojas pagastu | sL=Rojas pagastā
Ropažu pagasts	parish	LV								sN=Ropažu pagasts | sG=Ropažu pagasta | sD=Ropažu pagastam | sA=Ropažu pagastu | sL=Ropažu pagastā
Rozulas pagasts	parish	LV								sN=Rozulas pagasts | sG=Rozulas pagasta | sD=Rozulas pagastam | sA=Rozulas pagastu | sL=Rozulas pagastā
Rožkalnu pagasts	parish	LV								sN=Rožkalnu pagasts | sG=Rožkalnu pagasta | sD=Rožkalnu pagastam | sA=Rožkalnu pagastu | sL=Rožkalnu pagastā
Rožupes pagasts	parish	LV								sN=Rožupes pagasts | sG=Rožupes pagasta | sD=Rožupes pagastam | sA=Rožupes pagastu | sL=Rožupes pagastā
Rubenes pagasts	parish	LV								sN=Rubenes pagasts | sG=Rubenes pagasta | sD=Rubenes pagastam | sA=Rubenes pagastu | sL=Rubenes pagastā
Rucavas pagasts	parish	LV								sN=Rucavas pagasts | sG=Rucavas pagasta | sD=Rucavas pagastam | sA=Rucavas pagastu | sL=Rucavas pagastā
Rudbāržu pagasts	parish	LV								sN=Rudbāržu pagasts | sG=Rudbāržu pagasta | sD=Rudbāržu pagastam | sA=Rudbāržu pagastu | sL=Rudbāržu pagastā
Rudes pagasts	parish	LV								sN=Rudes pagasts | sG=Rudes pagasta | sD=Rudes pagastam | sA=Rudes pagastu | sL=Rudes pagastā
Rudzātu pagasts	parish	LV								sN=Rudzātu pagasts | sG=Rudzātu pagasta | sD=Rudzātu pagastam | sA=Rudzātu pagastu | sL=Rudzātu pagastā
Rugāju pagasts	parish	LV								sN=Rugāju pagasts | sG=Rugāju pagasta | sD=Rugāju pagastam | sA=Rugāju pagastu | sL=Rugāju pagastā
Rumbas pagasts	parish	LV								sN=Rumbas pagasts | sG=Rumbas pagasta | sD=Rumbas pagastam | sA=Rumbas pagastu | sL=Rumbas pagastā
Rumbulas pagasts	parish	LV								sN=Rumbulas pagasts | sG=Rumbulas pagasta | sD=Rumbulas pagastam | sA=Rumbulas pagastu | sL=Rumbulas pagastā
Rundāles pagasts	parish	LV								sN=Rundāles pagasts | sG=Rundāles pagasta | sD=Rundāles pagastam | sA=Rundāles pagastu | sL=Rundāles pagastā
Rundēnu pagasts	parish	LV								sN=Rundēnu pagasts | sG=Rundēnu pagasta | sD=Rundēnu pagastam | sA=Rundēnu pagastu | sL=Rundēnu pagastā
Ruskulovas pagasts	parish	LV								sN=Ruskulovas pagasts | sG=Ruskulovas pagasta | sD=Ruskulovas pagastam | sA=Ruskulovas pagastu | sL=Ruskulovas pagastā
Rušonas pagasts	parish	LV								sN=Rušonas pagasts | sG=Rušonas pagasta | sD=Rušonas pagastam | sA=Rušonas pagastu | sL=Rušonas pagastā
Rāmavas pagasts	parish	LV								sN=Rāmavas pagasts | sG=Rāmavas pagasta | sD=Rāmavas pagastam | sA=Rāmavas pagastu | sL=Rāmavas pagastā
Rīteru pagasts	parish	LV								sN=Rīteru pagasts | sG=Rīteru pagasta | sD=Rīteru pagastam | sA=Rīteru pagastu | sL=Rīteru pagastā
Rūjienas pagasts	parish	LV					Valmieras novads			sN=Rūjienas pagasts | sG=Rūjienas pagasta | sD=Rūjienas pagastam | sA=Rūjienas pagastu | sL=Rūjienas pagastā
Sabiles pagasts	parish	LV					Talsu novads			sN=Sabiles pagasts | sG=Sabiles pagasta | sD=Sabiles pagastam | sA=Sabiles pagastu | sL=Sabiles pagastā
Sakstagala pagasts	parish	LV								sN=Sakstagala pagasts | sG=Sakstagala pagasta | sD=Sakstagala pagastam | sA=Sakstagala pagastu | sL=Sakstagala pagastā
Salacgrīvas pagasts	parish	LV					Limbažu novads			sN=Salacgrīvas pagasts | sG=Salacgrīvas pagasta | sD=Salacgrīvas pagastam | sA=Salacgrīvas pagastu | sL=Salacgrīvas pagastā
Salu pagasts	parish	LV								sN=Salu pagasts | sG=Salu pagasta | sD=Salu pagastam | sA=Salu pagastu | sL=Salu pagastā
Salaspils pagasts	parish	LV					Salaspils novads			sN=Salaspils pagasts | sG=Salaspils pagasta | sD=Salaspils pagastam | sA=Salaspils pagastu | sL=Salaspils pagastā
Saldus pagasts	parish	LV					Saldus novads			sN=Saldus pagasts | sG=Saldus pagasta | sD=Saldus pagastam | sA=Saldus pagastu | sL=Saldus pagastā
Salgales pagasts	parish	LV								sN=Salgales pagasts | sG=Salgales pagasta | sD=Salgales pagastam | sA=Salgales pagastu | sL=Salgales pagastā
Salnavas pagasts	parish	LV								sN=Salnavas pagasts | sG=Salnavas pagasta | sD=Salnavas pagastam | sA=Salnavas pagastu | sL=Salnavas pagastā
Sarkaņu pagasts	parish	LV								sN=Sarkaņu pagasts | sG=Sarkaņu pagasta | sD=Sarkaņu pagastam | sA=Sarkaņu pagastu | sL=Sarkaņu pagastā
Saulkrastu pagasts	parish	LV					Saulkrastu novads			sN=Saulkrastu pagasts | sG=Saulkrastu pagasta | sD=Saulkrastu pagastam | sA=Saulkrastu pagastu | sL=Saulkrastu pagastā
Sauriešu pagasts	parish	LV								sN=Sauriešu pagasts | sG=Sauriešu pagasta | sD=Sauriešu pagastam | sA=Sauriešu pagastu | sL=Sauriešu pagastā
Sausnējas pagasts	parish	LV								sN=Sausnējas pagasts | sG=Sausnējas pagasta | sD=Sausnējas pagastam | sA=Sausnējas pagastu | sL=Sausnējas pagastā
Seces pagasts	parish	LV								sN=Seces pagasts | sG=Seces pagasta | sD=Seces pagastam | sA=Seces pagastu | sL=Seces pagastā
Sedas pagasts	parish	LV					Valmieras novads			sN=Sedas pagasts | sG=Sedas pagasta | sD=Sedas pagastam | sA=Sedas pagastu | sL=Sedas pagastā
Sesavas pagasts	parish	LV								sN=Sesavas pagasts | sG=Sesavas pagasta | sD=Sesavas pagastam | sA=Sesavas pagastu | sL=Sesavas pagastā
Siguldas pagasts	parish	LV					Siguldas novads			sN=Siguldas pagasts | sG=Siguldas pagasta | sD=Siguldas pagastam | sA=Siguldas pagastu | sL=Siguldas pagastā
Silajāņu pagasts	parish	LV								sN=Silajāņu pagasts | sG=Silajāņu pagasta | sD=Silajāņu pagastam | sA=Silajāņu pagastu | sL=Silajāņu pagastā
Silmalas pagasts	parish	LV								sN=Silmalas pagasts | sG=Silmalas pagasta | sD=Silmalas pagastam | sA=Silmalas pagastu | sL=Silmalas pagastā
Skaistas pagasts	parish	LV								sN=Skaistas pagasts | sG=Skaistas pagasta | sD=Skaistas pagastam | sA=Skaistas pagastu | sL=Skaistas pagastā
Skaistkalnes pagasts	parish	LV								sN=Skaistkalnes pagasts | sG=Skaistkalnes pagasta | sD=Skaistkalnes pagastam | sA=Skaistkalnes pagastu | sL=Skaistkalnes pagastā
Skaņkalnes pagasts	parish	LV								sN=Skaņkalnes pagasts | sG=Skaņkalnes pagasta | sD=Skaņkalnes pagastam | sA=Skaņkalnes pagastu | sL=Skaņkalnes pagastā
Skrudalienas pagasts	parish	LV								sN=Skrudalienas pagasts | sG=Skrudalienas pagasta | sD=Skrudalienas pagastam | sA=Skrudalienas pagastu | sL=Skrudalienas pagastā
Skrundas pagasts	parish	LV					Kuldīgas novads			sN=Skrundas pagasts | sG=Skrundas pagasta | sD=Skrundas pagastam | sA=Skrundas pagastu | sL=Skrundas pagastā
Skrīveru pagasts	parish	LV								sN=Skrīveru pagasts | sG=Skrīveru pagasta | sD=Skrīveru pagastam | sA=Skrīveru pagastu | sL=Skrīveru pagastā
Skujenes pagasts	parish	LV								sN=Skujenes pagasts | sG=Skujenes pagasta | sD=Skujenes pagastam | sA=Skujenes pagastu | sL=Skujenes pagastā
Skultes pagasts	parish	LV								sN=Skultes pagasts | sG=Skultes pagasta | sD=Skultes pagastam | sA=Skultes pagastu | sL=Skultes pagastā
Slampes pagasts	parish	LV								sN=Slampes pagasts | sG=Slampes pagasta | sD=Slampes pagastam | sA=Slampes pagastu | sL=Slampes pagastā
Smiltenes pagasts	parish	LV					Smiltenes novads			sN=Smiltenes pagasts | sG=Smiltenes pagasta | sD=Smiltenes pagastam | sA=Smiltenes pagastu | sL=Smiltenes pagastā
Smārdes pagasts	parish	LV								sN=Smārdes pagasts | sG=Smārdes pagasta | sD=Smārdes pagastam | sA=Smārdes pagastu | sL=Smārdes pagastā
Snēpeles pagasts	parish	LV								sN=Snēpeles pagasts | sG=Snēpeles pagasta | sD=Snēpeles pagastam | sA=Snēpeles pagastu | sL=Snēpeles pagastā
Sokolku pagasts	parish	LV								sN=Sokolku pagasts | sG=Sokolku pagasta | sD=Sokolku pagastam | sA=Sokolku pagastu | sL=Sokolku pagastā
Sprēstiņu pagasts	parish	LV								sN=Sprēstiņu pagasts | sG=Sprēstiņu pagasta | sD=Sprēstiņu pagastam | sA=Sprēstiņu pagastu | sL=Sprēstiņu pagastā
Stabulnieku pagasts	parish	LV								sN=Stabulnieku pagasts | sG=Stabulnieku pagasta | sD=Stabulnieku pagastam | sA=Stabulnieku pagastu | sL=Stabulnieku pagastā
Staburaga pagasts	parish	LV								sN=Staburaga pagasts | sG=Staburaga pagasta | sD=Staburaga pagastam | sA=Staburaga pagastu | sL=Staburaga pagastā
Staiceles pagasts	parish	LV					Limbažu novads			sN=Staiceles pagasts | sG=Staiceles pagasta | sD=Staiceles pagastam | sA=Staiceles pagastu | sL=Staiceles pagastā
Stalbes pagasts	parish	LV								sN=Stalbes pagasts | sG=Stalbes pagasta | sD=Stalbes pagastam | sA=Stalbes pagastu | sL=Stalbes pagastā
Staļģenes pagasts	parish	LV								sN=Staļģenes pagasts | sG=Staļģenes pagasta | sD=Staļģenes pagastam | sA=Staļģenes pagastu | sL=Staļģenes pagastā
Stelpes pagasts	parish	LV								sN=Stelpes pagasts | sG=Stelpes pagasta | sD=Stelpes pagastam | sA=Stelpes pagastu | sL=Stelpes pagastā
Stendes pagasts	parish	LV					Talsu novads			sN=Stendes pagasts | sG=Stendes pagasta | sD=Stendes pagastam | sA=Stendes pagastu | sL=Stendes pagastā
Stopiņu pagasts	parish	LV								sN=Stopiņu pagasts | sG=Stopiņu pagasta | sD=Stopiņu pagastam | sA=Stopiņu pagastu | sL=Stopiņu pagastā
Stoļerovas pagasts	parish	LV								sN=Stoļerovas pagasts | sG=Stoļerovas pagasta | sD=Stoļerovas pagastam | sA=Stoļerovas pagastu | sL=Stoļerovas pagastā
Stradu pagasts	parish	LV								sN=Stradu pagasts | sG=Stradu pagasta | sD=Stradu pagastam | sA=Stradu pagastu | sL=Stradu pagastā
Straupes pagasts	parish	LV								sN=Straupes pagasts | sG=Straupes pagasta | sD=Straupes pagastam | sA=Straupes pagastu | sL=Straupes pagastā
Strazdes pagasts	parish	LV								sN=Strazdes pagasts | sG=Strazdes pagasta | sD=Strazdes pagastam | sA=Strazdes pagastu | sL=Strazdes pagastā
Strenču pagasts	parish	LV					Valmieras novads			sN=Strenču pagasts | sG=Strenču pagasta | sD=Strenču pagastam | sA=Strenču pagastu | sL=Strenču pagastā
Stružānu pagasts	parish	LV								sN=Stružānu pagasts | sG=Stružānu pagasta | sD=Stružānu pagastam | sA=Stružānu pagastu | sL=Stružānu pagastā
Strūžānu pagasts	parish	LV								sN=Strūžānu pagasts | sG=Strūžānu pagasta | sD=Strūžānu pagastam | sA=Strūžānu pagastu | sL=Strūžānu pagastā
Stāmerienas pagasts	parish	LV								sN=Stāmerienas pagasts | sG=Stāmerienas pagasta | sD=Stāmerienas pagastam | sA=Stāmerienas pagastu | sL=Stāmerienas pagastā
Subates pagasts	parish	LV					Augšdaugavas novads			sN=Subates pagasts | sG=Subates pagasta | sD=Subates pagastam | sA=Subates pagastu | sL=Subates pagastā
Suntažu pagasts	parish	LV								sN=Suntažu pagasts | sG=Suntažu pagasta | sD=Suntažu pagastam | sA=Suntažu pagastu | sL=Suntažu pagastā
Sunākstes pagasts	parish	LV								sN=Sunākstes pagasts | sG=Sunākstes pagasta | sD=Sunākstes pagastam | sA=Sunākstes pagastu | sL=Sunākstes pagastā
Sunīšu pagasts	parish	LV								sN=Sunīšu pagasts | sG=Sunīšu pagasta | sD=Sunīšu pagastam | sA=Sunīšu pagastu | sL=Sunīšu pagastā
Susāju pagasts	parish	LV								sN=Susāju pagasts | sG=Susāju pagasta | sD=Susāju pagastam | sA=Susāju pagastu | sL=Susāju pagastā
Svariņu pagasts	parish	LV								sN=Svariņu pagasts | sG=Svariņu pagasta | sD=Svariņu pagastam | sA=Svariņu pagastu | sL=Svariņu pagastā
Sventes pagasts	parish	LV								sN=Sventes pagasts | sG=Sventes pagasta | sD=Sventes pagastam | sA=Sventes pagastu | sL=Sventes pagastā
Svitenes pagasts	parish	LV								sN=Svitenes pagasts | sG=Svitenes pagasta | sD=Svitenes pagastam | sA=Svitenes pagastu | sL=Svitenes pagastā
Svētciema pagasts	parish	LV								sN=Svētciema pagasts | sG=Svētciema pagasta | sD=Svētciema pagastam | sA=Svētciema pagastu | sL=Svētciema pagastā
Svētes pagasts	parish	LV								sN=Svētes pagasts | sG=Svētes pagasta | sD=Svētes pagastam | sA=Svētes pagastu | sL=Svētes pagastā
Sējas pagasts	parish	LV								sN=Sējas pagasts | sG=Sējas pagasta | sD=Sējas pagastam | sA=Sējas pagastu | sL=Sējas pagastā
Sēlpils pagasts	parish	LV								sN=Sēlpils pagasts | sG=Sēlpils pagasta | sD=Sēlpils pagastam | sA=Sēlpils pagastu | sL=Sēlpils pagastā
Sēmes pagasts	parish	LV								sN=Sēmes pagasts | sG=Sēmes pagasta | sD=Sēmes pagastam | sA=Sēmes pagastu | sL=Sēmes pagastā
Sērenes pagasts	parish	LV								sN=Sērenes pagasts | sG=Sērenes pagasta | sD=Sērenes pagastam | sA=Sērenes pagastu | sL=Sērenes pagastā
Sēļu pagasts	parish	LV								sN=Sēļu pagasts | sG=Sēļu pagasta | sD=Sēļu pagastam | sA=Sēļu pagastu | sL=Sēļu pagastā
Sīļukalna pagasts	parish	LV								sN=Sīļukalna pagasts | sG=Sīļukalna pagasta | sD=Sīļukalna pagastam | sA=Sīļukalna pagastu | sL=Sīļukalna pagastā
Tabores pagasts	parish	LV								sN=Tabores pagasts | sG=Tabores pagasta | sD=Tabores pagastam | sA=Tabores pagastu | sL=Tabores pagastā
Tadaiķu pagasts	parish	LV								sN=Tadaiķu pagasts | sG=Tadaiķu pagasta | sD=Tadaiķu pagastam | sA=Tadaiķu pagastu | sL=Tadaiķu pagastā
Talsu pagasts	parish	LV					Talsu novads			sN=Talsu pagasts | sG=Talsu pagasta | sD=Talsu pagastam | sA=Talsu pagastu | sL=Talsu pagastā
Taurenes pagasts	parish	LV								sN=Taurenes pagasts | sG=Taurenes pagasta | sD=Taurenes pagastam | sA=Taurenes pagastu | sL=Taurenes pagastā
Taurkalnes pagasts	parish	LV								sN=Taurkalnes pagasts | sG=Taurkalnes pagasta | sD=Taurkalnes pagastam | sA=Taurkalnes pagastu | sL=Taurkalnes pagastā
Taurupes pagasts	parish	LV								sN=Taurupes pagasts | sG=Taurupes pagasta | sD=Taurupes pagastam | sA=Taurupes pagastu | sL=Taurupes pagastā
Teteles pagasts	parish	LV								sN=Teteles pagasts | sG=Teteles pagasta | sD=Teteles pagastam | sA=Teteles pagastu | sL=Teteles pagastā
Tilžas pagasts	parish	LV								sN=Tilžas pagasts | sG=Tilžas pagasta | sD=Tilžas pagastam | sA=Tilžas pagastu | sL=Tilžas pagastā
Tirzas pagasts	parish	LV								sN=Tirzas pagasts | sG=Tirzas pagasta | sD=Tirzas pagastam | sA=Tirzas pagastu | sL=Tirzas pagastā
Tiskādu pagasts	parish	LV								sN=Tiskādu pagasts | sG=Tiskādu pagasta | sD=Tiskādu pagastam | sA=Tiskādu pagastu | sL=Tiskādu pagastā
Trapenes pagasts	parish	LV								sN=Trapenes pagasts | sG=Trapenes pagasta | sD=Trapenes pagastam | sA=Trapenes pagastu | sL=Trapenes pagastā
Trikātas pagasts	parish	LV								sN=Trikātas pagasts | sG=Trikātas pagasta | sD=Trikātas pagastam | sA=Trikātas pagastu | sL=Trikātas pagastā
Tukuma pagasts	parish	LV					Tukuma novads			sN=Tukuma pagasts | sG=Tukuma pagasta | sD=Tukuma pagastam | sA=Tukuma pagastu | sL=Tukuma pagastā
Tumes pagasts	parish	LV								sN=Tumes pagasts | sG=Tumes pagasta | sD=Tumes pagastam | sA=Tumes pagastu | sL=Tumes pagastā
Turaidas pagasts	parish	LV								sN=Turaidas pagasts | sG=Turaidas pagasta | sD=Turaidas pagastam | sA=Turaidas pagastu | sL=Turaidas pagastā
Turkalnes pagasts	parish	LV								sN=Turkalnes pagasts | sG=Turkalnes pagasta | sD=Turkalnes pagastam | sA=Turkalnes pagastu | sL=Turkalnes pagastā
Turlavas pagasts	parish	LV								sN=Turlavas pagasts | sG=Turlavas pagasta | sD=Turlavas pagastam | sA=Turlavas pagastu | sL=Turlavas pagastā
Tārgales pagasts	parish	LV								sN=Tārgales pagasts | sG=Tārgales pagasta | sD=Tārgales pagastam | sA=Tārgales pagastu | sL=Tārgales pagastā
Tāšu-Padures pagasts	parish	LV								sN=Tāšu-Padures pagasts | sG=Tāšu-Padures pagasta | sD=Tāšu-Padures pagastam | sA=Tāšu-Padures pagastu | sL=Tāšu-Padures pagastā
Tērvetes pagasts	parish	LV								sN=Tērvetes pagasts | sG=Tērvetes pagasta | sD=Tērvetes pagastam | sA=Tērvetes pagastu | sL=Tērvetes pagastā
Tīnūžu pagasts	parish	LV								sN=Tīnūžu pagasts | sG=Tīnūžu pagasta | sD=Tīnūžu pagastam | sA=Tīnūžu pagastu | sL=Tīnūžu pagastā
Tīraines pagasts	parish	LV								sN=Tīraines pagasts | sG=Tīraines pagasta | sD=Tīraines pagastam | sA=Tīraines pagastu | sL=Tīraines pagastā
Tūjas pagasts	parish	LV								sN=Tūjas pagasts | sG=Tūjas pagasta | sD=Tūjas pagastam | sA=Tūjas pagastu | sL=Tūjas pagastā
Ugāles pagasts	parish	LV								sN=Ugāles pagasts | sG=Ugāles pagasta | sD=Ugāles pagastam | sA=Ugāles pagastu | sL=Ugāles pagastā
Ulbrokas pagasts	parish	LV								sN=Ulbrokas pagasts | sG=Ulbrokas pagasta | sD=Ulbrokas pagastam | sA=Ulbrokas pagastu | sL=Ulbrokas pagastā
Umurgas pagasts	parish	LV								sN=Umurgas pagasts | sG=Umurgas pagasta | sD=Umurgas pagastam | sA=Umurgas pagastu | sL=Umurgas pagastā
Upesciema pagasts	parish	LV								sN=Upesciema pagasts | sG=Upesciema pagasta | sD=Upesciema pagastam | sA=Upesciema pagastu | sL=Upesciema pagastā
Upmalas pagasts	parish	LV								sN=Upmalas pagasts | sG=Upmalas pagasta | sD=Upmalas pagastam | sA=Upmalas pagastu | sL=Upmalas pagastā
Upītes pagasts	parish	LV								sN=Upītes pagasts | sG=Upītes pagasta | sD=Upītes pagastam | sA=Upītes pagastu | sL=Upītes pagastā
Usmas pagasts	parish	LV								sN=Usmas pagasts | sG=Usmas pagasta | sD=Usmas pagastam | sA=Usmas pagastu | sL=Usmas pagastā
Užavas pagasts	parish	LV								sN=Užavas pagasts | sG=Užavas pagasta | sD=Užavas pagastam | sA=Užavas pagastu | sL=Užavas pagastā
Vaboles pagasts	parish	LV								sN=Vaboles pagasts | sG=Vaboles pagasta | sD=Vaboles pagastam | sA=Vaboles pagastu | sL=Vaboles pagastā
Vadakstes pagasts	parish	LV								sN=Vadakstes pagasts | sG=Vadakstes pagasta | sD=Vadakstes pagastam | sA=Vadakstes pagastu | sL=Vadakstes pagastā
Vaidavas pagasts	parish	LV								sN=Vaidavas pagasts | sG=Vaidavas pagasta | sD=Vaidavas pagastam | sA=Vaidavas pagastu | sL=Vaidavas pagastā
Vaives pagasts	parish	LV								sN=Vaives pagasts | sG=Vaives pagasta | sD=Vaives pagastam | sA=Vaives pagastu | sL=Vaives pagastā
Vaiņodes pagasts	parish	LV								sN=Vaiņodes pagasts | sG=Vaiņodes pagasta | sD=Vaiņodes pagastam | sA=Vaiņodes pagastu | sL=Vaiņodes pagastā
Valdemārpils pagasts	parish	LV					Talsu novads			sN=Valdemārpils pagasts | sG=Valdemārpils pagasta | sD=Valdemārpils pagastam | sA=Valdemārpils pagastu | sL=Valdemārpils pagastā
Valdgales pagasts	parish	LV								sN=Valdgales pagasts | sG=Valdgales pagasta | sD=Valdgales pagastam | sA=Valdgales pagastu | sL=Valdgales pagastā
Valdlauču pagasts	parish	LV								sN=Valdlauču pagasts | sG=Valdlauču pagasta | sD=Valdlauču pagastam | sA=Valdlauču pagastu | sL=Valdlauču pagastā
Valgundes pagasts	parish	LV								sN=Valgundes pagasts | sG=Valgundes pagasta | sD=Valgundes pagastam | sA=Valgundes pagastu | sL=Valgundes pagastā
Valkas pagasts	parish	LV					Valkas novads			sN=Valkas pagasts | sG=Valkas pagasta | sD=Valkas pagastam | sA=Valkas pagastu | sL=Valkas pagastā
Valmiermuižas pagasts	parish	LV								sN=Valmiermuižas pagasts | sG=Valmiermuižas pagasta | sD=Valmiermuižas pagastam | sA=Valmiermuižas pagastu | sL=Valmiermuižas pagastā
Vandzenes pagasts	parish	LV								sN=Vandzenes pagasts | sG=Vandzenes pagasta | sD=Vandzenes pagastam | sA=Vandzenes pagastu | sL=Vandzenes pagastā
Vangažu pagasts	parish	LV					Ropažu novads			sN=Vangažu pagasts | sG=Vangažu pagasta | sD=Vangažu pagastam | sA=Vangažu pagastu | sL=Vangažu pagastā
Varakļānu pagasts	parish	LV					Madonas novads			sN=Varakļānu pagasts | sG=Varakļānu pagasta | sD=Varakļānu pagastam | sA=Varakļānu pagastu | sL=Varakļānu pagastā
Variešu pagasts	parish	LV								sN=Variešu pagasts | sG=Variešu pagasta | sD=Variešu pagastam | sA=Variešu pagastu | sL=Variešu pagastā
Variņu pagasts	parish	LV								sN=Variņu pagasts | sG=Variņu pagasta | sD=Variņu pagastam | sA=Variņu pagastu | sL=Variņu pagastā
Vecates pagasts	parish	LV								sN=Vecates pagasts | sG=Vecates pagasta | sD=Vecates pagastam | sA=Vecates pagastu | sL=Vecates pagastā
Vecbebru pagasts	parish	LV								sN=Vecbebru pagasts | sG=Vecbebru pagasta | sD=Vecbebru pagastam | sA=Vecbebru pagastu | sL=Vecbebru pagastā
Veclaicenes pagasts	parish	LV								sN=Veclaicenes pagasts | sG=Veclaicenes pagasta | sD=Veclaicenes pagastam | sA=Veclaicenes pagastu | sL=Veclaicenes pagastā
Vecmuižas pagasts	parish	LV								sN=Vecmuižas pagasts | sG=Vecmuižas pagasta | sD=Vecmuižas pagastam | sA=Vecmuižas pagastu | sL=Vecmuižas pagastā
Vecpiebalgas pagasts	parish	LV								sN=Vecpiebalgas pagasts | sG=Vecpiebalgas pagasta | sD=Vecpiebalgas pagastam | sA=Vecpiebalgas pagastu | sL=Vecpiebalgas pagastā
Vecpils pagasts	parish	LV								sN=Vecpils pagasts | sG=Vecpils pagasta | sD=Vecpils pagastam | sA=Vecpils pagastu | sL=Vecpils pagastā
Vecsalienas pagasts	parish	LV								sN=Vecsalienas pagasts | sG=Vecsalienas pagasta | sD=Vecsalienas pagastam | sA=Vecsalienas pagastu | sL=Vecsalienas pagastā
Vecsaules pagasts	parish	LV								sN=Vecsaules pagasts | sG=Vecsaules pagasta | sD=Vecsaules pagastam | sA=Vecsaules pagastu | sL=Vecsaules pagastā
Vecslabadas pagasts	parish	LV								sN=Vecslabadas pagasts | sG=Vecslabadas pagasta | sD=Vecslabadas pagastam | sA=Vecslabadas pagastu | sL=Vecslabadas pagastā
Vectilžas pagasts	parish	LV								sN=Vectilžas pagasts | sG=Vectilžas pagasta | sD=Vectilžas pagastam | sA=Vectilžas pagastu | sL=Vectilžas pagastā
Vecumu pagasts	parish	LV								sN=Vecumu pagasts | sG=Vecumu pagasta | sD=Vecumu pagastam | sA=Vecumu pagastu | sL=Vecumu pagastā
Vecumnieku pagasts	parish	LV								sN=Vecumnieku pagasts | sG=Vecumnieku pagasta | sD=Vecumnieku pagastam | sA=Vecumnieku pagastu | sL=Vecumnieku pagastā
Vecvārkavas pagasts	parish	LV								sN=Vecvārkavas pagasts | sG=Vecvārkavas pagasta | sD=Vecvārkavas pagastam | sA=Vecvārkavas pagastu | sL=Vecvārkavas pagastā
Veselavas pagasts	parish	LV								sN=Veselavas pagasts | sG=Veselavas pagasta | sD=Veselavas pagastam | sA=Veselavas pagastu | sL=Veselavas pagastā
Vestienas pagasts	parish	LV								sN=Vestienas pagasts | sG=Vestienas pagasta | sD=Vestienas pagastam | sA=Vestienas pagastu | sL=Vestienas pagastā
Vidrižu pagasts	parish	LV								sN=Vidrižu pagasts | sG=Vidrižu pagasta | sD=Vidrižu pagastam | sA=Vidrižu pagastu | sL=Vidrižu pagastā
Viesatu pagasts	parish	LV								sN=Viesatu pagasts | sG=Viesatu pagasta | sD=Viesatu pagastam | sA=Viesatu pagastu | sL=Viesatu pagastā
Viesītes pagasts	parish	LV					Jēkabpils novads			sN=Viesītes pagasts | sG=Viesītes pagasta | sD=Viesītes pagastam | sA=Viesītes pagastu | sL=Viesītes pagastā
Vietalvas pagasts	parish	LV								sN=Vietalvas pagasts | sG=Vietalvas pagasta | sD=Vietalvas pagastam | sA=Vietalvas pagastu | sL=Vietalvas pagastā
Vijciema pagasts	parish	LV								sN=Vijciema pagasts | sG=Vijciema pagasta | sD=Vijciema pagastam | sA=Vijciema pagastu | sL=Vijciema pagastā
Vilces pagasts	parish	LV								sN=Vilces pagasts | sG=Vilces pagasta | sD=Vilces pagastam | sA=Vilces pagastu | sL=Vilces pagastā
Vilpulkas pagasts	parish	LV								sN=Vilpulkas pagasts | sG=Vilpulkas pagasta | sD=Vilpulkas pagastam | sA=Vilpulkas pagastu | sL=Vilpulkas pagastā
Virbu pagasts	parish	LV								sN=Virbu pagasts | sG=Virbu pagasta | sD=Virbu pagastam | sA=Virbu pagastu | sL=Virbu pagastā
Vircavas pagasts	parish	LV								sN=Vircavas pagasts | sG=Vircavas pagasta | sD=Vircavas pagastam | sA=Vircavas pagastu | sL=Vircavas pagastā
Virešu pagasts	parish	LV								sN=Virešu pagasts | sG=Virešu pagasta | sD=Virešu pagastam | sA=Virešu pagastu | sL=Virešu pagastā
Viļakas pagasts	parish	LV					Balvu novads			sN=Viļakas pagasts | sG=Viļakas pagasta | sD=Viļakas pagastam | sA=Viļakas pagastu | sL=Viļakas pagastā
Viļānu pagasts	parish	LV					Rēzeknes novads			sN=Viļānu pagasts | sG=Viļānu pagasta | sD=Viļānu pagastam | sA=Viļānu pagastu | sL=Viļānu pagastā
Viļķenes pagasts	parish	LV								sN=Viļķenes pagasts | sG=Viļķenes pagasta | sD=Viļķenes pagastam | sA=Viļķenes pagastu | sL=Viļķenes pagastā
Višķu pagasts	parish	LV								sN=Višķu pagasts | sG=Višķu pagasta | sD=Višķu pagastam | sA=Višķu pagastu | sL=Višķu pagastā
Vānes pagasts	parish	LV								sN=Vānes pagasts | sG=Vānes pagasta | sD=Vānes pagastam | sA=Vānes pagastu | sL=Vānes pagastā
Vārkavas pagasts	parish	LV								sN=Vārkavas pagasts | sG=Vārkavas pagasta | sD=Vārkavas pagastam | sA=Vārkavas pagastu | sL=Vārkavas pagastā
Vārves pagasts	parish	LV								sN=Vārves pagasts | sG=Vārves pagasta | sD=Vārves pagastam | sA=Vārves pagastu | sL=Vārves pagastā
Vērgales pagasts	parish	LV								sN=Vērgales pagasts | sG=Vērgales pagasta | sD=Vērgales pagastam | sA=Vērgales pagastu | sL=Vērgales pagastā
Vērēmu pagasts	parish	LV								sN=Vērēmu pagasts | sG=Vērēmu pagasta | sD=Vērēmu pagastam | sA=Vērēmu pagastu | sL=Vērēmu pagastā
Vīksnas pagasts	parish	LV								sN=Vīksnas pagasts | sG=Vīksnas pagasta | sD=Vīksnas pagastam | sA=Vīksnas pagastu | sL=Vīksnas pagastā
Vīpes pagasts	parish	LV								sN=Vīpes pagasts | sG=Vīpes pagasta | sD=Vīpes pagastam | sA=Vīpes pagastu | sL=Vīpes pagastā
Zalves pagasts	parish	LV								sN=Zalves pagasts | sG=Zalves pagasta | sD=Zalves pagastam | sA=Zalves pagastu | sL=Zalves pagastā
Zantes pagasts	parish	LV								sN=Zantes pagasts | sG=Zantes pagasta | sD=Zantes pagastam | sA=Zantes pagastu | sL=Zantes pagastā
Zasas pagasts	parish	LV								sN=Zasas pagasts | sG=Zasas pagasta | sD=Zasas pagastam | sA=Zasas pagastu | sL=Zasas pagastā
Zaubes pagasts	parish	LV								sN=Zaubes pagasts | sG=Zaubes pagasta | sD=Zaubes pagastam | sA=Zaubes pagastu | sL=Zaubes pagastā
Zaļenieku pagasts	parish	LV								sN=Zaļenieku pagasts | sG=Zaļenieku pagasta | sD=Zaļenieku pagastam | sA=Zaļenieku pagastu | sL=Zaļenieku pagastā
Zaļesjes pagasts	parish	LV								sN=Zaļesjes pagasts | sG=Zaļesjes pagasta | sD=Zaļesjes pagastam | sA=Zaļesjes pagastu | sL=Zaļesjes pagastā
Zaņas pagasts	parish	LV								sN=Zaņas pagasts | sG=Zaņas pagasta | sD=Zaņas pagastam | sA=Zaņas pagastu | sL=Zaņas pagastā
Zebrenes pagasts	parish	LV								sN=Zebrenes pagasts | sG=Zebrenes pagasta | sD=Zebrenes pagastam | sA=Zebrenes pagastu | sL=Zebrenes pagastā
Zeltiņu pagasts	parish	LV								sN=Zeltiņu pagasts | sG=Zeltiņu pagasta | sD=Zeltiņu pagastam | sA=Zeltiņu pagastu | sL=Zeltiņu pagastā
Zemītes pagasts	parish	LV								sN=Zemītes pagasts | sG=Zemītes pagasta | sD=Zemītes pagastam | sA=Zemītes pagastu | sL=Zemītes pagastā
Zentenes pagasts	parish	LV								sN=Zentenes pagasts | sG=Zentenes pagasta | sD=Zentenes pagastam | sA=Zentenes pagastu | sL=Zentenes pagastā
Ziemeru pagasts	parish	LV								sN=Ziemeru pagasts | sG=Ziemeru pagasta | sD=Ziemeru pagastam | sA=Ziemeru pagastu | sL=Ziemeru pagastā
Ziemupes pagasts	parish	LV								sN=Ziemupes pagasts | sG=Ziemupes pagasta | sD=Ziemupes pagastam | sA=Ziemupes pagastu | sL=Ziemupes pagastā
Zilaiskalna pagasts	parish	LV								sN=Zilaiskalna pagasts | sG=Zilaiskalna pagasta | sD=Zilaiskalna pagastam | sA=Zilaiskalna pagastu | sL=Zilaiskalna pagastā
Zilupes pagasts	parish	LV					Ludzas novads			sN=Zilupes pagasts | sG=Zilupes pagasta | sD=Zilupes pagastam | sA=Zilupes pagastu | sL=Zilupes pagastā
Ziru pagasts	parish	LV								sN=Ziru pagasts | sG=Ziru pagasta | sD=Ziru pagastam | sA=Ziru pagastu | sL=Ziru pagastā
Zlēku pagasts	parish	LV								sN=Zlēku pagasts | sG=Zlēku pagasta | sD=Zlēku pagastam | sA=Zlēku pagastu | sL=Zlēku pagastā
Zosnas pagasts	parish	LV								sN=Zosnas pagasts | sG=Zosnas pagasta | sD=Zosnas pagastam | sA=Zosnas pagastu | sL=Zosnas pagastā
Zosēnu pagasts	parish	LV								sN=Zosēnu pagasts | sG=Zosēnu pagasta | sD=Zosēnu pagastam | sA=Zosēnu pagastu | sL=Zosēnu pagastā
Zvejniekciema pagasts	parish	LV								sN=Zvejniekciema pagasts | sG=Zvejniekciema pagasta | sD=Zvejniekciema pagastam | sA=Zvejniekciema pagastu | sL=Zvejniekciema pagastā
Zvirgzdenes pagasts	parish	LV								sN=Zvirgzdenes pagasts | sG=Zvirgzdenes pagasta | sD=Zvirgzdenes pagastam | sA=Zvirgzdenes pagastu | sL=Zvirgzdenes pagastā
Zvārdes pagasts	parish	LV								sN=Zvārdes pagasts | sG=Zvārdes pagasta | sD=Zvārdes pagastam | sA=Zvārdes pagastu | sL=Zvārdes pagastā
Zvārtavas pagasts	parish	LV								sN=Zvārtavas pagasts | sG=Zvārtavas pagasta | sD=Zvārtavas pagastam | sA=Zvārtavas pagastu | sL=Zvārtavas pagastā
Ādažu pagasts	parish	LV					Ādažu novads			sN=Ādažu pagasts | sG=Ādažu pagasta | sD=Ādažu pagastam | sA=Ādažu pagastu | sL=Ādažu pagastā
Āraišu pagasts	parish	LV								sN=Āraišu pagasts | sG=Āraišu pagasta | sD=Āraišu pagastam | sA=Āraišu pagastu | sL=Āraišu pagastā
Čornajas pagasts	parish	LV								sN=Čornajas pagasts | sG=Čornajas pagasta | sD=Čornajas pagastam | sA=Čornajas pagastu | sL=Čornajas pagastā
Ēdoles pagasts	parish	LV								sN=Ēdoles pagasts | sG=Ēdoles pagasta | sD=Ēdoles pagastam | sA=Ēdoles pagastu | sL=Ēdoles pagastā
Ērgļu pagasts	parish	LV								sN=Ērgļu pagasts | sG=Ērgļu pagasta | sD=Ērgļu pagastam | sA=Ērgļu pagastu | sL=Ērgļu pagastā
Ērģemes pagasts	parish	LV								sN=Ērģemes pagasts | sG=Ērģemes pagasta | sD=Ērģemes pagastam | sA=Ērģemes pagastu | sL=Ērģemes pagastā
Ēveles pagasts	parish	LV								sN=Ēveles pagasts | sG=Ēveles pagasta | sD=Ēveles pagastam | sA=Ēveles pagastu | sL=Ēveles pagastā
Ģibuļu pagasts	parish	LV								sN=Ģibuļu pagasts | sG=Ģibuļu pagasta | sD=Ģibuļu pagastam | sA=Ģibuļu pagastu | sL=Ģibuļu pagastā
Īslīces pagasts	parish	LV								sN=Īslīces pagasts | sG=Īslīces pagasta | sD=Īslīces pagastam | sA=Īslīces pagastu | sL=Īslīces pagastā
Ķeguma pagasts	parish	LV					Ogres novads			sN=Ķeguma pagasts | sG=Ķeguma pagasta | sD=Ķeguma pagastam | sA=Ķeguma pagastu | sL=Ķeguma pagastā
Ķeipenes pagasts	parish	LV								sN=Ķeipenes pagasts | sG=Ķeipenes pagasta | sD=Ķeipenes pagastam | sA=Ķeipenes pagastu | sL=Ķeipenes pagastā
Ķekavas pagasts	parish	LV					Ķekavas novads			sN=Ķekavas pagasts | sG=Ķekavas pagasta | sD=Ķekavas pagastam | sA=Ķekavas pagastu | sL=Ķekavas pagastā
Ķepovas pagasts	parish	LV								sN=Ķepovas pagasts | sG=Ķepovas pagasta | sD=Ķepovas pagastam | sA=Ķepovas pagastu | sL=Ķepovas pagastā
Ļaudonas pagasts	parish	LV								sN=Ļaudonas pagasts | sG=Ļaudonas pagasta | sD=Ļaudonas pagastam | sA=Ļaudonas pagastu | sL=Ļaudonas pagastā
Šēderes pagasts	parish	LV								sN=Šēderes pagasts | sG=Šēderes pagasta | sD=Šēderes pagastam | sA=Šēderes pagastu | sL=Šēderes pagastā
Šķaunes pagasts	parish	LV								sN=Šķaunes pagasts | sG=Šķaunes pagasta | sD=Šķaunes pagastam | sA=Šķaunes pagastu | sL=Šķaunes pagastā
Šķeltovas pagasts	parish	LV								sN=Šķeltovas pagasts | sG=Šķeltovas pagasta | sD=Šķeltovas pagastam | sA=Šķeltovas pagastu | sL=Šķeltovas pagastā
Šķilbēnu pagasts	parish	LV								sN=Šķilbēnu pagasts | sG=Šķilbēnu pagasta | sD=Šķilbēnu pagastam | sA=Šķilbēnu pagastu | sL=Šķilbēnu pagastā
Ūdrīšu pagasts	parish	LV								sN=Ūdrīšu pagasts | sG=Ūdrīšu pagasta | sD=Ūdrīšu pagastam | sA=Ūdrīšu pagastu | sL=Ūdrīšu pagastā
Žīguru pagasts	parish	LV								sN=Žīguru pagasts | sG=Žīguru pagasta | sD=Žīguru pagastam | sA=Žīguru pagastu | sL=Žīguru pagastā
Aberdīna	town	GB								sN=Aberdīna | sG=Aberdīnas | sD=Aberdīnai | sA=Aberdīnu | sL=Aberdīnā
Adana	town	TR						Adana		sN=Adana | sG=Adanas | sD=Adanai | sA=Adanu | sL=Adanā
Ahalcihe	town	GE								sN=Ahalcihe | sG=Ahalcihes | sD=Ahalcihei | sA=Ahalcihi | sL=Ahalcihē
Ahene	town	DE								sN=Ahene | sG=Ahenes | sD=Ahenei | sA=Aheni | sL=Ahenē
Akmene	town	LT						Akmenė		sN=Akmene | sG=Akmenes | sD=Akmenei | sA=Akmeni | sL=Akmenē | Akmenė
Akureiri	town	IS						Akureyri (written Akureyri in a 2025 Latvian page)		Akureiri
Akureyri	town	IS						Akureyri		Akureyri
Alikante	town	ES						Alicante		sN=Alikante | sG=Alikantes | sD=Alikantei | sA=Alikanti | sL=Alikantē | Alicante
Almati	town	KZ						Almaty		Almati | Almaty
Almerija	town	ES								sN=Almerija | sG=Almerijas | sD=Almerijai | sA=Almeriju | sL=Almerijā
Alta	town	NO						Alta	also a common word	sN=Alta | sG=Altas | sD=Altai | sA=Altu | sL=Altā
Alīta	town	LT						Alytus		sN=Alīta | sG=Alītas | sD=Alītai | sA=Alītu | sL=Alītā | Alytus
Amsterdama	town	NL						Amsterdam		sN=Amsterdama | sG=Amsterdamas | sD=Amsterdamai | sA=Amsterdamu | sL=Amsterdamā | Amsterdam
Aneci	town	FR								Aneci
Ankara	town	TR						Ankara		sN=Ankara | sG=Ankaras | sD=Ankarai | sA=Ankaru | sL=Ankarā
Ankona	town	IT								sN=Ankona | sG=Ankonas | sD=Ankonai | sA=Ankonu | sL=Ankonā
Antalja	town	TR						Antalya, also Antālija		sN=Antalja | sG=Antaljas | sD=Antaljai | sA=Antalju | sL=Antaljā
Antsla	town	EE						Antsla		sN=Antsla | sG=Antslas | sD=Antslai | sA=Antslu | sL=Antslā
Antverpene	town	BE						Antwerpen		sN=Antverpene | sG=Antverpenes | sD=Antverpenei | sA=Antverpeni | sL=Antverpenē | Antwerpen
Anīkšči	town	LT						Anykščiai (seed 004)		pN=Anīkšči | pG=Anīkšču | pD=Anīkščiem | pA=Anīkščus | pL=Anīkščos
Anžē	town	FR								Anžē
Arada	town	RO								sN=Arada | sG=Aradas | sD=Aradai | sA=Aradu | sL=Aradā
Arendāle	town	NO						Arendal		sN=Arendāle | sG=Arendāles | sD=Arendālei | sA=Arendāli | sL=Arendālē | Arendal
Arnema	town	NL								sN=Arnema | sG=Arnemas | sD=Arnemai | sA=Arnemu | sL=Arnemā
Arēco	town	IT								Arēco
Astana	town	KZ						Astana (Nursultana 2019–2022)		sN=Astana | sG=Astanas | sD=Astanai | sA=Astanu | sL=Astanā
Atēnas	town	GR						Athína		pN,pA=Atēnas | pG=Atēnu | pD=Atēnām | pL=Atēnās | Athína
Augsburga	town	DE								sN=Augsburga | sG=Augsburgas | sD=Augsburgai | sA=Augsburgu | sL=Augsburgā
Augustova	town	PL								sN=Augustova | sG=Augustovas | sD=Augustovai | sA=Augustovu | sL=Augustovā
Aveiru	town	PT						Aveiro		Aveiru | Aveiro
Avinjona	town	FR								sN=Avinjona | sG=Avinjonas | sD=Avinjonai | sA=Avinjonu | sL=Avinjonā
Azoru salas	town	PT						Açores		pN,pA=Azoru salas | pG=Azoru salu | pD=Azoru salām | pL=Azoru salās | Açores
Ašgabata	town	TM						Ashgabat		sN=Ašgabata | sG=Ašgabatas | sD=Ašgabatai | sA=Ašgabatu | sL=Ašgabatā | Ashgabat
Bakau	town	RO								Bakau
Baku	town	AZ						Bakı		Baku | Bakı
Banskabistrica	town	SK								sN=Banskabistrica | sG=Banskabistricas | sD=Banskabistricai | sA=Banskabistricu | sL=Banskabistricā
Bari	town	IT						Bari		Bari
Barselona	town	ES						Barcelona		sN=Barselona | sG=Barselonas | sD=Barselonai | sA=Barselonu | sL=Barselonā | Barcelona
Batumi	town	GE						Batumi		Batumi
Belci	town	MD						Bălți, also Bēlci		pN=Belci | pG=Belcu | pD=Belciem | pA=Belcus | pL=Belcos
Belfāsta	town	GB						Belfast		sN=Belfāsta | sG=Belfāstas | sD=Belfāstai | sA=Belfāstu | sL=Belfāstā | Belfast
Belgrada	town	RS						Beograd		sN=Belgrada | sG=Belgradas | sD=Belgradai | sA=Belgradu | sL=Belgradā | Beograd
Bergena	town	NO						Bergen		sN=Bergena | sG=Bergenas | sD=Bergenai | sA=Bergenu | sL=Bergenā | Bergen
Bergāmo	town	IT								Bergāmo
Berlīne	town	DE						Berlin		sN=Berlīne | sG=Berlīnes | sD=Berlīnei | sA=Berlīni | sL=Berlīnē | Berlin
Berne	town	CH						Bern		sN=Berne | sG=Bernes | sD=Bernei | sA=Berni | sL=Bernē | Bern
Bidgošča	town	PL						Bydgoszcz		sN=Bidgošča | sG=Bidgoščas | sD=Bidgoščai | sA=Bidgošču | sL=Bidgoščā | Bydgoszcz
Bilbao	town	ES						Bilbao		Bilbao
Birmingema	town	GB						Birmingham		sN=Birmingema | sG=Birmingemas | sD=Birmingemai | sA=Birmingemu | sL=Birmingemā | Birmingham
Birštona	town	LT								sN=Birštona | sG=Birštonas | sD=Birštonai | sA=Birštonu | sL=Birštonā
Birži	town	LT						Biržai		pN=Birži | pG=Biržu | pD=Biržiem | pA=Biržus | pL=Biržos | Biržai
Biržuvēni	town	LT								pN=Biržuvēni | pG=Biržuvēnu | pD=Biržuvēniem | pA=Biržuvēnus | pL=Biržuvēnos
Biškeka	town	KG						Bishkek		sN=Biškeka | sG=Biškekas | sD=Biškekai | sA=Biškeku | sL=Biškekā | Bishkek
Bjalistoka	town	PL						Białystok, also Belostoka		sN=Bjalistoka | sG=Bjalistokas | sD=Bjalistokai | sA=Bjalistoku | sL=Bjalistokā
Blagoevgrada	town	BG								sN=Blagoevgrada | sG=Blagoevgradas | sD=Blagoevgradai | sA=Blagoevgradu | sL=Blagoevgradā
Boloņa	town	IT						Bologna		sN=Boloņa | sG=Boloņas | sD=Boloņai | sA=Boloņu | sL=Boloņā | Bologna
Bonna	town	DE						Bonn		sN=Bonna | sG=Bonnas | sD=Bonnai | sA=Bonnu | sL=Bonnā | Bonn
Bordo	town	FR						Bordeaux		Bordo | Bordeaux
Borisova	town	BY								sN=Borisova | sG=Borisovas | sD=Borisovai | sA=Borisovu | sL=Borisovā
Bornholma	town	DK						Bornholm		sN=Bornholma | sG=Bornholmas | sD=Bornholmai | sA=Bornholmu | sL=Bornholmā | Bornholm
Borosa	town	SE						Borås		sN=Borosa | sG=Borosas | sD=Borosai | sA=Borosu | sL=Borosā | Borås
Bostona	town	US						Boston		sN=Bostona | sG=Bostonas | sD=Bostonai | sA=Bostonu | sL=Bostonā | Boston
Braga	town	PT						Braga		sN=Braga | sG=Bragas | sD=Bragai | sA=Bragu | sL=Bragā
Bragansa	town	PT								sN=Bragansa | sG=Bragansas | sD=Bragansai | sA=Bragansu | sL=Bragansā
Braslava	town	BY						Braslaŭ		sN=Braslava | sG=Braslavas | sD=Braslavai | sA=Braslavu | sL=Braslavā | Braslaŭ
Bratislava	town	SK						Bratislava		sN=Bratislava | sG=Bratislavas | sD=Bratislavai | sA=Bratislavu | sL=Bratislavā
Brašova	town	RO						Brașov		sN=Brašova | sG=Brašovas | sD=Brašovai | sA=Brašovu | sL=Brašovā | Brașov
Breda	town	NL								sN=Breda | sG=Bredas | sD=Bredai | sA=Bredu | sL=Bredā
Bresta	town	BY						Brest		sN=Bresta | sG=Brestas | sD=Brestai | sA=Brestu | sL=Brestā | Brest
Breģenca	town	AT								sN=Breģenca | sG=Breģencas | sD=Breģencai | sA=Breģencu | sL=Breģencā
Breša	town	IT								sN=Breša | sG=Brešas | sD=Brešai | sA=Brešu | sL=Brešā
Brige	town	BE						Brugge		sN=Brige | sG=Briges | sD=Brigei | sA=Brigi | sL=Brigē | Brugge
Brisele	town	BE						Bruxelles	mostly stands for the institutions of the European Union	sN=Brisele | sG=Briseles | sD=Briselei | sA=Briseli | sL=Briselē | Bruxelles
Bristole	town	GB						Bristol		sN=Bristole | sG=Bristoles | sD=Bristolei | sA=Bristoli | sL=Bristolē | Bristol
Brno	town	CZ						Brno		Brno
Brēmene	town	DE						Bremen		sN=Brēmene | sG=Brēmenes | sD=Brēmenei | sA=Brēmeni | sL=Brēmenē | Bremen
Brēmerhāfene	town	DE								sN=Brēmerhāfene | sG=Brēmerhāfenes | sD=Brēmerhāfenei | sA=Brēmerhāfeni | sL=Brēmerhāfenē
Budapešta	town	HU						Budapest		sN=Budapešta | sG=Budapeštas | sD=Budapeštai | sA=Budapeštu | sL=Budapeštā | Budapest
Bukareste	town	RO						București		sN=Bukareste | sG=Bukarestes | sD=Bukarestei | sA=Bukaresti | sL=Bukarestē | București
Burgasa	town	BG						Burgas		sN=Burgasa | sG=Burgasas | sD=Burgasai | sA=Burgasu | sL=Burgasā | Burgas
Bursa	town	TR						Bursa		sN=Bursa | sG=Bursas | sD=Bursai | sA=Bursu | sL=Bursā
Bāzele	town	CH						Basel		sN=Bāzele | sG=Bāzeles | sD=Bāzelei | sA=Bāzeli | sL=Bāzelē | Basel
Bīlefelde	town	DE								sN=Bīlefelde | sG=Bīlefeldes | sD=Bīlefeldei | sA=Bīlefeldi | sL=Bīlefeldē
Būde	town	NO						Bodø, also Bode		sN=Būde | sG=Būdes | sD=Būdei | sA=Būdi | sL=Būdē
Celje	town	SI						Celje		sN=Celje | sG=Celjes | sD=Celjei | sA=Celji | sL=Celjē
Cīrihe	town	CH						Zürich		sN=Cīrihe | sG=Cīrihes | sD=Cīrihei | sA=Cīrihi | sL=Cīrihē | Zürich
Darmštate	town	DE						Darmstadt		sN=Darmštate | sG=Darmštates | sD=Darmštatei | sA=Darmštati | sL=Darmštatē | Darmstadt
Debrecena	town	HU						Debrecen		sN=Debrecena | sG=Debrecenas | sD=Debrecenai | sA=Debrecenu | sL=Debrecenā | Debrecen
Dedoviči	town	RU						Dedoviči (seen: „Dedovičos, Krievijā”)		pN=Dedoviči | pG=Dedoviču | pD=Dedovičiem | pA=Dedovičus | pL=Dedovičos
Delfta	town	NL						Delft		sN=Delfta | sG=Delftas | sD=Delftai | sA=Delftu | sL=Delftā | Delft
Deli	town	IN						Delhi		Deli | Delhi
Devetera	town	NL								sN=Devetera | sG=Deveteras | sD=Deveterai | sA=Deveteru | sL=Deveterā
Diseldorfa	town	DE						Düsseldorf		sN=Diseldorfa | sG=Diseldorfas | sD=Diseldorfai | sA=Diseldorfu | sL=Diseldorfā | Düsseldorf
Dižona	town	FR								sN=Dižona | sG=Dižonas | sD=Dižonai | sA=Dižonu | sL=Dižonā
Dortmunde	town	DE								sN=Dortmunde | sG=Dortmundes | sD=Dortmundei | sA=Dortmundi | sL=Dortmundē
Drammene	town	NO						Drammen		sN=Drammene | sG=Drammenes | sD=Drammenei | sA=Drammeni | sL=Drammenē | Drammen
Druskininki	town	LT						Druskininkai		pN=Druskininki | pG=Druskininku | pD=Druskininkiem | pA=Druskininkus | pL=Druskininkos | Druskininkai
Drēzdene	town	DE						Dresden		sN=Drēzdene | sG=Drēzdenes | sD=Drēzdenei | sA=Drēzdeni | sL=Drēzdenē | Dresden
Dublina	town	IE						Dublin		sN=Dublina | sG=Dublinas | sD=Dublinai | sA=Dublinu | sL=Dublinā | Dublin
Dubrovnika	town	HR						Dubrovnik		sN=Dubrovnika | sG=Dubrovnikas | sD=Dubrovnikai | sA=Dubrovniku | sL=Dubrovnikā | Dubrovnik
Dušanbe	town	TJ						Dushanbe		sN=Dušanbe | sG=Dušanbes | sD=Dušanbei | sA=Dušanbi | sL=Dušanbē | Dushanbe
Dīsburga	town	DE								sN=Dīsburga | sG=Dīsburgas | sD=Dīsburgai | sA=Dīsburgu | sL=Dīsburgā
Dņipro	town	UA						Dnipro		Dņipro | Dnipro
Dženova	town	IT						Genova		sN=Dženova | sG=Dženovas | sD=Dženovai | sA=Dženovu | sL=Dženovā | Genova
Džulianova	town	IT						Giulianova		sN=Džulianova | sG=Džulianovas | sD=Džulianovai | sA=Džulianovu | sL=Džulianovā | Giulianova
Edinburga	town	GB						Edinburgh		sN=Edinburga | sG=Edinburgas | sD=Edinburgai | sA=Edinburgu | sL=Edinburgā | Edinburgh
Edirne	town	TR								sN=Edirne | sG=Edirnes | sD=Edirnei | sA=Edirni | sL=Edirnē
Eindhovena	town	NL						Eindhoven		sN=Eindhovena | sG=Eindhovenas | sD=Eindhovenai | sA=Eindhovenu | sL=Eindhovenā | Eindhoven
Eksetera	town	GB								sN=Eksetera | sG=Ekseteras | sD=Ekseterai | sA=Ekseteru | sL=Ekseterā
Elblonga	town	PL						Elbląg		sN=Elblonga | sG=Elblongas | sD=Elblongai | sA=Elblongu | sL=Elblongā | Elbląg
Elektrēni	town	LT								pN=Elektrēni | pG=Elektrēnu | pD=Elektrēniem | pA=Elektrēnus | pL=Elektrēnos
Elva	town	EE						Elva	also a first name	sN=Elva | sG=Elvas | sD=Elvai | sA=Elvu | sL=Elvā
Elverume	town	NO								sN=Elverume | sG=Elverumes | sD=Elverumei | sA=Elverumi | sL=Elverumē
Erebru	town	SE						Örebro		Erebru | Örebro
Erevāna	town	AM						Jerevan		sN=Erevāna | sG=Erevānas | sD=Erevānai | sA=Erevānu | sL=Erevānā | Jerevan
Erfurte	town	DE								sN=Erfurte | sG=Erfurtes | sD=Erfurtei | sA=Erfurti | sL=Erfurtē
Esbjerga	town	DK						Esbjerg		sN=Esbjerga | sG=Esbjergas | sD=Esbjergai | sA=Esbjergu | sL=Esbjergā | Esbjerg
Esene	town	DE								sN=Esene | sG=Esenes | sD=Esenei | sA=Eseni | sL=Esenē
Eskilstūna	town	SE								sN=Eskilstūna | sG=Eskilstūnas | sD=Eskilstūnai | sA=Eskilstūnu | sL=Eskilstūnā
Eskišehira	town	TR								sN=Eskišehira | sG=Eskišehiras | sD=Eskišehirai | sA=Eskišehiru | sL=Eskišehirā
Espo	town	FI						Espoo		Espo | Espoo
Evora	town	PT								sN=Evora | sG=Evoras | sD=Evorai | sA=Evoru | sL=Evorā
Falune	town	SE								sN=Falune | sG=Falunes | sD=Falunei | sA=Faluni | sL=Falunē
Faru	town	PT						Faro		Faru | Faro
Ferrara	town	IT								sN=Ferrara | sG=Ferraras | sD=Ferrarai | sA=Ferraru | sL=Ferrarā
Flensburga	town	DE								sN=Flensburga | sG=Flensburgas | sD=Flensburgai | sA=Flensburgu | sL=Flensburgā
Florence	town	IT						Firenze	also a first name	sN=Florence | sG=Florences | sD=Florencei | sA=Florenci | sL=Florencē | Firenze
Frankfurte	town	DE						Frankfurt		sN=Frankfurte | sG=Frankfurtes | sD=Frankfurtei | sA=Frankfurti | sL=Frankfurtē | Frankfurt
Freiburga	town	DE						Freiburg		sN=Freiburga | sG=Freiburgas | sD=Freiburgai | sA=Freiburgu | sL=Freiburgā | Freiburg
Frēdrikstade	town	NO						Fredrikstad		sN=Frēdrikstade | sG=Frēdrikstades | sD=Frēdrikstadei | sA=Frēdrikstadi | sL=Frēdrikstadē | Fredrikstad
Funšala	town	PT						Funchal		sN=Funšala | sG=Funšalas | sD=Funšalai | sA=Funšalu | sL=Funšalā | Funchal
Gabrova	town	BG						Gabrovo		sN=Gabrova | sG=Gabrovas | sD=Gabrovai | sA=Gabrovu | sL=Gabrovā | Gabrovo
Galaca	town	RO								sN=Galaca | sG=Galacas | sD=Galacai | sA=Galacu | sL=Galacā
Gandža	town	AZ						Gəncə		sN=Gandža | sG=Gandžas | sD=Gandžai | sA=Gandžu | sL=Gandžā | Gəncə
Gdaņska	town	PL						Gdańsk		sN=Gdaņska | sG=Gdaņskas | sD=Gdaņskai | sA=Gdaņsku | sL=Gdaņskā | Gdańsk
Gdiņa	town	PL						Gdynia		sN=Gdiņa | sG=Gdiņas | sD=Gdiņai | sA=Gdiņu | sL=Gdiņā | Gdynia
Gdova	town	RU						Gdov		sN=Gdova | sG=Gdovas | sD=Gdovai | sA=Gdovu | sL=Gdovā | Gdov
Getingene	town	DE								sN=Getingene | sG=Getingenes | sD=Getingenei | sA=Getingeni | sL=Getingenē
Gevle	town	SE						Gävle		sN=Gevle | sG=Gevles | sD=Gevlei | sA=Gevli | sL=Gevlē | Gävle
Gjumri	town	AM						Gjumri		Gjumri
Gjēvika	town	NO								sN=Gjēvika | sG=Gjēvikas | sD=Gjēvikai | sA=Gjēviku | sL=Gjēvikā
Glubokoje	town	BY						Hlybokaje		Glubokoje | Hlybokaje
Glāzgova	town	GB						Glasgow		sN=Glāzgova | sG=Glāzgovas | sD=Glāzgovai | sA=Glāzgovu | sL=Glāzgovā | Glasgow
Goco	town	MT						Gozo (island), also Gozo		Goco
Golveja	town	IE						Galway		sN=Golveja | sG=Golvejas | sD=Golvejai | sA=Golveju | sL=Golvejā | Galway
Gomeļa	town	BY						Homieĺ		sN=Gomeļa | sG=Gomeļas | sD=Gomeļai | sA=Gomeļu | sL=Gomeļā | Homieĺ
Gondomara	town	PT						Gondomar (seen in a 2021 municipal text)		sN=Gondomara | sG=Gondomaras | sD=Gondomarai | sA=Gondomaru | sL=Gondomarā
Gori	town	GE						Gori		Gori
Gotlande	town	SE						Gotland (island)		sN=Gotlande | sG=Gotlandes | sD=Gotlandei | sA=Gotlandi | sL=Gotlandē
Granada	town	ES						Granada		sN=Granada | sG=Granadas | sD=Granadai | sA=Granadu | sL=Granadā
Greifsvalde	town	DE						Greifswald		sN=Greifsvalde | sG=Greifsvaldes | sD=Greifsvaldei | sA=Greifsvaldi | sL=Greifsvaldē | Greifswald
Grenoble	town	FR						Grenoble		sN=Grenoble | sG=Grenobles | sD=Grenoblei | sA=Grenobli | sL=Grenoblē
Grodņa	town	BY						Hrodna		sN=Grodņa | sG=Grodņas | sD=Grodņai | sA=Grodņu | sL=Grodņā | Hrodna
Groningena	town	NL						Groningen		sN=Groningena | sG=Groningenas | sD=Groningenai | sA=Groningenu | sL=Groningenā | Groningen
Grāca	town	AT						Graz		sN=Grāca | sG=Grācas | sD=Grācai | sA=Grācu | sL=Grācā | Graz
Guimarainša	town	PT								sN=Guimarainša | sG=Guimarainšas | sD=Guimarainšai | sA=Guimarainšu | sL=Guimarainšā
Gēteborga	town	SE						Göteborg		sN=Gēteborga | sG=Gēteborgas | sD=Gēteborgai | sA=Gēteborgu | sL=Gēteborgā | Göteborg
Gļivice	town	PL								sN=Gļivice | sG=Gļivices | sD=Gļivicei | sA=Gļivici | sL=Gļivicē
Hafnarfjērdira	town	IS								sN=Hafnarfjērdira | sG=Hafnarfjērdiras | sD=Hafnarfjērdirai | sA=Hafnarfjērdiru | sL=Hafnarfjērdirā
Haifa	town	IL						Haifa		sN=Haifa | sG=Haifas | sD=Haifai | sA=Haifu | sL=Haifā
Haljala	town	EE								sN=Haljala | sG=Haljalas | sD=Haljalai | sA=Haljalu | sL=Haljalā
Halmstade	town	SE								sN=Halmstade | sG=Halmstades | sD=Halmstadei | sA=Halmstadi | sL=Halmstadē
Hamburga	town	DE						Hamburg		sN=Hamburga | sG=Hamburgas | sD=Hamburgai | sA=Hamburgu | sL=Hamburgā | Hamburg
Hannovere	town	DE						Hannover		sN=Hannovere | sG=Hannoveres | sD=Hannoverei | sA=Hannoveri | sL=Hannoverē | Hannover
Harkiva	town	UA						Charkiv		sN=Harkiva | sG=Harkivas | sD=Harkivai | sA=Harkivu | sL=Harkivā | Charkiv
Harkova	town	UA						Charkiv		sN=Harkova | sG=Harkovas | sD=Harkovai | sA=Harkovu | sL=Harkovā | Charkiv
Harstade	town	NO						Harstad		sN=Harstade | sG=Harstades | sD=Harstadei | sA=Harstadi | sL=Harstadē | Harstad
Hasselta	town	BE								sN=Hasselta | sG=Hasseltas | sD=Hasseltai | sA=Hasseltu | sL=Hasseltā
Haņja	town	GR								sN=Haņja | sG=Haņjas | sD=Haņjai | sA=Haņju | sL=Haņjā
Heidelberga	town	DE								sN=Heidelberga | sG=Heidelbergas | sD=Heidelbergai | sA=Heidelbergu | sL=Heidelbergā
Helsingborga	town	SE						Helsingborg		sN=Helsingborga | sG=Helsingborgas | sD=Helsingborgai | sA=Helsingborgu | sL=Helsingborgā | Helsingborg
Helsingēra	town	DK						Helsingør		sN=Helsingēra | sG=Helsingēras | sD=Helsingērai | sA=Helsingēru | sL=Helsingērā | Helsingør
Helsinki	town	FI						Helsinki		pN=Helsinki | pG=Helsinku | pD=Helsinkiem | pA=Helsinkus | pL=Helsinkos
Herninga	town	DK						Herning		sN=Herninga | sG=Herningas | sD=Herningai | sA=Herningu | sL=Herningā | Herning
Hersona	town	UA						Cherson		sN=Hersona | sG=Hersonas | sD=Hersonai | sA=Hersonu | sL=Hersonā | Cherson
Horsensa	town	DK						Horsens		sN=Horsensa | sG=Horsensas | sD=Horsensai | sA=Horsensu | sL=Horsensā | Horsens
Hradeckrālove	town	CZ								sN=Hradeckrālove | sG=Hradeckrāloves | sD=Hradeckrālovei | sA=Hradeckrālovi | sL=Hradeckrālovē
Hāga	town	NL						Den Haag		sN=Hāga | sG=Hāgas | sD=Hāgai | sA=Hāgu | sL=Hāgā | Den Haag
Hāmara	town	NO						Hamar (seed 003)		sN=Hāmara | sG=Hāmaras | sD=Hāmarai | sA=Hāmaru | sL=Hāmarā
Hāpsala	town	EE						Haapsalu		sN=Hāpsala | sG=Hāpsalas | sD=Hāpsalai | sA=Hāpsalu | sL=Hāpsalā | Haapsalu
Hārlema	town	NL								sN=Hārlema | sG=Hārlemas | sD=Hārlemai | sA=Hārlemu | sL=Hārlemā
Hēmenlinna	town	FI								sN=Hēmenlinna | sG=Hēmenlinnas | sD=Hēmenlinnai | sA=Hēmenlinnu | sL=Hēmenlinnā
Hēugesunna	town	NO						Haugesund		sN=Hēugesunna | sG=Hēugesunnas | sD=Hēugesunnai | sA=Hēugesunnu | sL=Hēugesunnā | Haugesund
Hījuma	town	EE						Hiiumaa		sN=Hījuma | sG=Hījumas | sD=Hījumai | sA=Hījumu | sL=Hījumā | Hiiumaa
Ignalina	town	LT						Ignalina		sN=Ignalina | sG=Ignalinas | sD=Ignalinai | sA=Ignalinu | sL=Ignalinā
Ikast-Brande	town	DK						Ikast-Brande (seed 001: „Ikast-Brandē”)		sN=Ikast-Brande | sG=Ikast-Brandes | sD=Ikast-Brandei | sA=Ikast-Brandi | sL=Ikast-Brandē
Insbruka	town	AT						Innsbruck		sN=Insbruka | sG=Insbrukas | sD=Insbrukai | sA=Insbruku | sL=Insbrukā | Innsbruck
Iraklija	town	GR								sN=Iraklija | sG=Iraklijas | sD=Iraklijai | sA=Irakliju | sL=Iraklijā
Irpiņa	town	UA								sN=Irpiņa | sG=Irpiņas | sD=Irpiņai | sA=Irpiņu | sL=Irpiņā
Isafjerdira	town	IS						Ísafjörður		sN=Isafjerdira | sG=Isafjerdiras | sD=Isafjerdirai | sA=Isafjerdiru | sL=Isafjerdirā
Ivangoroda	town	RU						Ivangorod		sN=Ivangoroda | sG=Ivangorodas | sD=Ivangorodai | sA=Ivangorodu | sL=Ivangorodā | Ivangorod
Ivanofrankivska	town	UA						Ivano-Frankivśk		sN=Ivanofrankivska | sG=Ivanofrankivskas | sD=Ivanofrankivskai | sA=Ivanofrankivsku | sL=Ivanofrankivskā | Ivano-Frankivśk
Izborska	town	RU								sN=Izborska | sG=Izborskas | sD=Izborskai | sA=Izborsku | sL=Izborskā
Izmira	town	TR						İzmir		sN=Izmira | sG=Izmiras | sD=Izmirai | sA=Izmiru | sL=Izmirā | İzmir
Jasi	town	RO						Iași		Jasi | Iași
Jegeva	town	EE						Jõgeva		sN=Jegeva | sG=Jegevas | sD=Jegevai | sA=Jegevu | sL=Jegevā | Jõgeva
Jehvi	town	EE						Jõhvi		Jehvi | Jõhvi
Jenčēpinga	town	SE						Jönköping, also Jenšēpinga		sN=Jenčēpinga | sG=Jenčēpingas | sD=Jenčēpingai | sA=Jenčēpingu | sL=Jenčēpingā
Jeruzaleme	town	IL						Jerusalem		sN=Jeruzaleme | sG=Jeruzalemes | sD=Jeruzalemei | sA=Jeruzalemi | sL=Jeruzalemē | Jerusalem
Jiveskile	town	FI						Jyväskylä		sN=Jiveskile | sG=Jiveskiles | sD=Jiveskilei | sA=Jiveskili | sL=Jiveskilē | Jyväskylä
Joanina	town	GR								sN=Joanina | sG=Joaninas | sD=Joaninai | sA=Joaninu | sL=Joaninā
Joensū	town	FI						Joensuu		Joensū | Joensuu
Jonava	town	LT								sN=Jonava | sG=Jonavas | sD=Jonavai | sA=Jonavu | sL=Jonavā
Joniškēle	town	LT								sN=Joniškēle | sG=Joniškēles | sD=Joniškēlei | sA=Joniškēli | sL=Joniškēlē
Jonišķi	town	LT						Joniškis, also Jonišķis		pN=Jonišķi | pG=Jonišķu | pD=Jonišķiem | pA=Jonišķus | pL=Jonišķos
Jurbarka	town	LT								sN=Jurbarka | sG=Jurbarkas | sD=Jurbarkai | sA=Jurbarku | sL=Jurbarkā
Jēna	town	DE								sN=Jēna | sG=Jēnas | sD=Jēnai | sA=Jēnu | sL=Jēnā
Kadisa	town	ES						Cádiz		sN=Kadisa | sG=Kadisas | sD=Kadisai | sA=Kadisu | sL=Kadisā | Cádiz
Kahula	town	MD								sN=Kahula | sG=Kahulas | sD=Kahulai | sA=Kahulu | sL=Kahulā
Kaira	town	EG						Cairo		sN=Kaira | sG=Kairas | sD=Kairai | sA=Kairu | sL=Kairā | Cairo
Kaišadore	town	LT								sN=Kaišadore | sG=Kaišadores | sD=Kaišadorei | sA=Kaišadori | sL=Kaišadorē
Kajseri	town	TR								Kajseri
Kališa	town	PL								sN=Kališa | sG=Kališas | sD=Kališai | sA=Kališu | sL=Kališā
Kaljāri	town	IT								Kaljāri
Kalmara	town	SE						Kalmar		sN=Kalmara | sG=Kalmaras | sD=Kalmarai | sA=Kalmaru | sL=Kalmarā | Kalmar
Karksi	town	EE								Karksi
Karlskrūna	town	SE						Karlskrona		sN=Karlskrūna | sG=Karlskrūnas | sD=Karlskrūnai | sA=Karlskrūnu | sL=Karlskrūnā | Karlskrona
Karlsrūe	town	DE								sN=Karlsrūe | sG=Karlsrūes | sD=Karlsrūei | sA=Karlsrūi | sL=Karlsrūē
Karlstade	town	SE								sN=Karlstade | sG=Karlstades | sD=Karlstadei | sA=Karlstadi | sL=Karlstadē
Kasele	town	DE								sN=Kasele | sG=Kaseles | sD=Kaselei | sA=Kaseli | sL=Kaselē
Katovice	town	PL						Katowice		sN=Katovice | sG=Katovices | sD=Katovicei | sA=Katovici | sL=Katovicē | Katowice
Katānija	town	IT						Catania		sN=Katānija | sG=Katānijas | sD=Katānijai | sA=Katāniju | sL=Katānijā | Catania
Kauņa	town	LT						Kaunas		sN=Kauņa | sG=Kauņas | sD=Kauņai | sA=Kauņu | sL=Kauņā | Kaunas
Kavala	town	GR								sN=Kavala | sG=Kavalas | sD=Kavalai | sA=Kavalu | sL=Kavalā
Kaļiņingrada	town	RU						Kaliningrad		sN=Kaļiņingrada | sG=Kaļiņingradas | sD=Kaļiņingradai | sA=Kaļiņingradu | sL=Kaļiņingradā | Kaliningrad
Kedaiņi	town	LT						Kėdainiai		pN=Kedaiņi | pG=Kedaiņu | pD=Kedaiņiem | pA=Kedaiņus | pL=Kedaiņos | Kėdainiai
Keila	town	EE								sN=Keila | sG=Keilas | sD=Keilai | sA=Keilu | sL=Keilā
Kelce	town	PL								sN=Kelce | sG=Kelces | sD=Kelcei | sA=Kelci | sL=Kelcē
Kelme	town	LT						Kelmė		sN=Kelme | sG=Kelmes | sD=Kelmei | sA=Kelmi | sL=Kelmē | Kelmė
Kembridža	town	GB						Cambridge		sN=Kembridža | sG=Kembridžas | sD=Kembridžai | sA=Kembridžu | sL=Kembridžā | Cambridge
Keplavīka	town	IS						Keflavík		sN=Keplavīka | sG=Keplavīkas | sD=Keplavīkai | sA=Keplavīku | sL=Keplavīkā | Keflavík
Kerava	town	FI								sN=Kerava | sG=Keravas | sD=Keravai | sA=Keravu | sL=Keravā
Kerdla	town	EE						Kärdla		sN=Kerdla | sG=Kerdlas | sD=Kerdlai | sA=Kerdlu | sL=Kerdlā | Kärdla
Kijeva	town	UA						Kiev		sN=Kijeva | sG=Kijevas | sD=Kijevai | sA=Kijevu | sL=Kijevā | Kiev
Kijiva	town	UA						Kyjiv		sN=Kijiva | sG=Kijivas | sD=Kijivai | sA=Kijivu | sL=Kijivā | Kyjiv
Kilingi-Nemme	town	EE								sN=Kilingi-Nemme | sG=Kilingi-Nemmes | sD=Kilingi-Nemmei | sA=Kilingi-Nemmi | sL=Kilingi-Nemmē
Kioto	town	JP						Kyoto		Kioto | Kyoto
Kišiņeva	town	MD						Chișinău		sN=Kišiņeva | sG=Kišiņevas | sD=Kišiņevai | sA=Kišiņevu | sL=Kišiņevā | Chișinău
Klaipēda	town	LT						Klaipėda		sN=Klaipēda | sG=Klaipēdas | sD=Klaipēdai | sA=Klaipēdu | sL=Klaipēdā | Klaipėda
Klermona-Ferāna	town	FR						Clermont-Ferrand		sN=Klermona-Ferāna | sG=Klermona-Ferānas | sD=Klermona-Ferānai | sA=Klermona-Ferānu | sL=Klermona-Ferānā | Clermont-Ferrand
Klermonferāna	town	FR								sN=Klermonferāna | sG=Klermonferānas | sD=Klermonferānai | sA=Klermonferānu | sL=Klermonferānā
Kluža-Napoka	town	RO						Cluj-Napoca		sN=Kluža-Napoka | sG=Klužas-Napokas | sD=Klužai-Napokai | sA=Klužu-Napoku | sL=Klužā-Napokā | Cluj-Napoca
Klāgenfurte	town	AT						Klagenfurt		sN=Klāgenfurte | sG=Klāgenfurtes | sD=Klāgenfurtei | sA=Klāgenfurti | sL=Klāgenfurtē | Klagenfurt
Kobe	town	JP						Kobe (twin town of Rīga)		sN=Kobe | sG=Kobes | sD=Kobei | sA=Kobi | sL=Kobē
Kohtlajerve	town	EE						Kohtla-Järve		sN=Kohtlajerve | sG=Kohtlajerves | sD=Kohtlajervei | sA=Kohtlajervi | sL=Kohtlajervē | Kohtla-Järve
Koimbra	town	PT						Coimbra		sN=Koimbra | sG=Koimbras | sD=Koimbrai | sA=Koimbru | sL=Koimbrā | Coimbra
Kokola	town	FI								sN=Kokola | sG=Kokolas | sD=Kokolai | sA=Kokolu | sL=Kokolā
Kollinga	town	DK						Kolding		sN=Kollinga | sG=Kollingas | sD=Kollingai | sA=Kollingu | sL=Kollingā | Kolding
Komrata	town	MD						Comrat		sN=Komrata | sG=Komratas | sD=Komratai | sA=Komratu | sL=Komratā | Comrat
Kongsvingere	town	NO								sN=Kongsvingere | sG=Kongsvingeres | sD=Kongsvingerei | sA=Kongsvingeri | sL=Kongsvingerē
Konja	town	TR								sN=Konja | sG=Konjas | sD=Konjai | sA=Konju | sL=Konjā
Konstanca	town	RO						Constanța (Konstance = DE)		sN=Konstanca | sG=Konstancas | sD=Konstancai | sA=Konstancu | sL=Konstancā
Kopavogira	town	IS						Kópavogur		sN=Kopavogira | sG=Kopavogiras | sD=Kopavogirai | sA=Kopavogiru | sL=Kopavogirā | Kópavogur
Kopenhāgena	town	DK						København		sN=Kopenhāgena | sG=Kopenhāgenas | sD=Kopenhāgenai | sA=Kopenhāgenu | sL=Kopenhāgenā | København
Kopera	town	SI						Koper		sN=Kopera | sG=Koperas | sD=Koperai | sA=Koperu | sL=Koperā | Koper
Kordova	town	ES								sN=Kordova | sG=Kordovas | sD=Kordovai | sA=Kordovu | sL=Kordovā
Korinta	town	GR								sN=Korinta | sG=Korintas | sD=Korintai | sA=Korintu | sL=Korintā
Korka	town	IE						Cork		sN=Korka | sG=Korkas | sD=Korkai | sA=Korku | sL=Korkā
Kotka	town	FI								sN=Kotka | sG=Kotkas | sD=Kotkai | sA=Kotku | sL=Kotkā
Kouvola	town	FI								sN=Kouvola | sG=Kouvolas | sD=Kouvolai | sA=Kouvolu | sL=Kouvolā
Koventrija	town	GB								sN=Koventrija | sG=Koventrijas | sD=Koventrijai | sA=Koventriju | sL=Koventrijā
Košalina	town	PL								sN=Košalina | sG=Košalinas | sD=Košalinai | sA=Košalinu | sL=Košalinā
Košice	town	SK						Košice		sN=Košice | sG=Košices | sD=Košicei | sA=Košici | sL=Košicē
Krajova	town	RO						Craiova		sN=Krajova | sG=Krajovas | sD=Krajovai | sA=Krajovu | sL=Krajovā | Craiova
Krakova	town	PL						Kraków		sN=Krakova | sG=Krakovas | sD=Krakovai | sA=Krakovu | sL=Krakovā | Kraków
Kraņa	town	SI								sN=Kraņa | sG=Kraņas | sD=Kraņai | sA=Kraņu | sL=Kraņā
Kremenčuka	town	UA								sN=Kremenčuka | sG=Kremenčukas | sD=Kremenčukai | sA=Kremenčuku | sL=Kremenčukā
Kretinga	town	LT						Kretinga		sN=Kretinga | sG=Kretingas | sD=Kretingai | sA=Kretingu | sL=Kretingā
Kristiansanna	town	NO						Kristiansand		sN=Kristiansanna | sG=Kristiansannas | sD=Kristiansannai | sA=Kristiansannu | sL=Kristiansannā | Kristiansand
Krēta	town	GR						Kríti (island)		sN=Krēta | sG=Krētas | sD=Krētai | sA=Krētu | sL=Krētā
Kunštate	town	CZ						Kunštát		sN=Kunštate | sG=Kunštates | sD=Kunštatei | sA=Kunštati | sL=Kunštatē | Kunštát
Kuopio	town	FI						Kuopio		Kuopio
Kupišķi	town	LT						Kupiškis, also Kupišķis		pN=Kupišķi | pG=Kupišķu | pD=Kupišķiem | pA=Kupišķus | pL=Kupišķos
Kuresāre	town	EE						Kuressaare		sN=Kuresāre | sG=Kuresāres | sD=Kuresārei | sA=Kuresāri | sL=Kuresārē | Kuressaare
Kutaisi	town	GE						Kutaisi		Kutaisi
Kārdifa	town	GB						Cardiff		sN=Kārdifa | sG=Kārdifas | sD=Kārdifai | sA=Kārdifu | sL=Kārdifā | Cardiff
Lahti	town	FI						Lahti		Lahti
Lapenranta	town	FI						Lappeenranta		sN=Lapenranta | sG=Lapenrantas | sD=Lapenrantai | sA=Lapenrantu | sL=Lapenrantā | Lappeenranta
Larisa	town	GR						Lárisa	also a first name	sN=Larisa | sG=Larisas | sD=Larisai | sA=Larisu | sL=Larisā | Lárisa
Larnaka	town	CY						Larnaka		sN=Larnaka | sG=Larnakas | sD=Larnakai | sA=Larnaku | sL=Larnakā
Larvika	town	NO								sN=Larvika | sG=Larvikas | sD=Larvikai | sA=Larviku | sL=Larvikā
Leidene	town	NL						Leiden		sN=Leidene | sG=Leidenes | sD=Leidenei | sA=Leideni | sL=Leidenē | Leiden
Leipciga	town	DE						Leipzig		sN=Leipciga | sG=Leipcigas | sD=Leipcigai | sA=Leipcigu | sL=Leipcigā | Leipzig
Leirija	town	PT								sN=Leirija | sG=Leirijas | sD=Leirijai | sA=Leiriju | sL=Leirijā
Leliūnai	town	LT								Leliūnai
Lemāna	town	FR								sN=Lemāna | sG=Lemānas | sD=Lemānai | sA=Lemānu | sL=Lemānā
Leče	town	IT								sN=Leče | sG=Lečes | sD=Lečei | sA=Leči | sL=Lečē
Liberca	town	CZ						Liberec		sN=Liberca | sG=Libercas | sD=Libercai | sA=Libercu | sL=Libercā | Liberec
Lille	town	FR						Lille		sN=Lille | sG=Lilles | sD=Lillei | sA=Lilli | sL=Lillē
Lillehammere	town	NO						Lillehammer		sN=Lillehammere | sG=Lillehammeres | sD=Lillehammerei | sA=Lillehammeri | sL=Lillehammerē | Lillehammer
Limasola	town	CY						Limassol		sN=Limasola | sG=Limasolas | sD=Limasolai | sA=Limasolu | sL=Limasolā | Limassol
Limerika	town	IE						Limerick		sN=Limerika | sG=Limerikas | sD=Limerikai | sA=Limeriku | sL=Limerikā | Limerick
Linca	town	AT						Linz		sN=Linca | sG=Lincas | sD=Lincai | sA=Lincu | sL=Lincā | Linz
Linkuva	town	LT								sN=Linkuva | sG=Linkuvas | sD=Linkuvai | sA=Linkuvu | sL=Linkuvā
Linčēpinga	town	SE						Linköping, also Linšēpinga		sN=Linčēpinga | sG=Linčēpingas | sD=Linčēpingai | sA=Linčēpingu | sL=Linčēpingā
Liona	town	FR						Lyon		sN=Liona | sG=Lionas | sD=Lionai | sA=Lionu | sL=Lionā | Lyon
Lisabona	town	PT						Lisboa		sN=Lisabona | sG=Lisabonas | sD=Lisabonai | sA=Lisabonu | sL=Lisabonā | Lisboa
Liverpūle	town	GB						Liverpool		sN=Liverpūle | sG=Liverpūles | sD=Liverpūlei | sA=Liverpūli | sL=Liverpūlē | Liverpool
Livorno	town	IT								Livorno
Lježa	town	BE						Liège		sN=Lježa | sG=Lježas | sD=Lježai | sA=Lježu | sL=Lježā | Liège
Lodza	town	PL						Łódź		sN=Lodza | sG=Lodzas | sD=Lodzai | sA=Lodzu | sL=Lodzā | Łódź
Lohja	town	FI								sN=Lohja | sG=Lohjas | sD=Lohjai | sA=Lohju | sL=Lohjā
Londona	town	GB						London		sN=Londona | sG=Londonas | sD=Londonai | sA=Londonu | sL=Londonā | London
Losandželosa	town	US						Los Angeles		sN=Losandželosa | sG=Losandželosas | sD=Losandželosai | sA=Losandželosu | sL=Losandželosā | Los Angeles
Lozanna	town	CH						Lausanne		sN=Lozanna | sG=Lozannas | sD=Lozannai | sA=Lozannu | sL=Lozannā | Lausanne
Lubļina	town	PL						Lublin		sN=Lubļina | sG=Lubļinas | sD=Lubļinai | sA=Lubļinu | sL=Lubļinā | Lublin
Lucerna	town	CH								sN=Lucerna | sG=Lucernas | sD=Lucernai | sA=Lucernu | sL=Lucernā
Lucka	town	UA						Lućk		sN=Lucka | sG=Luckas | sD=Luckai | sA=Lucku | sL=Luckā | Lućk
Luga	town	RU						Luga		sN=Luga | sG=Lugas | sD=Lugai | sA=Lugu | sL=Lugā
Lugāno	town	CH						Lugano		Lugāno | Lugano
Luksemburga	town	LU						Luxembourg		sN=Luksemburga | sG=Luksemburgas | sD=Luksemburgai | sA=Luksemburgu | sL=Luksemburgā | Luxembourg
Luleo	town	SE						Luleå		Luleo | Luleå
Lunda	town	SE						Lund		sN=Lunda | sG=Lundas | sD=Lundai | sA=Lundu | sL=Lundā | Lund
Lēvardena	town	NL								sN=Lēvardena | sG=Lēvardenas | sD=Lēvardenai | sA=Lēvardenu | sL=Lēvardenā
Lēvene	town	BE						Leuven		sN=Lēvene | sG=Lēvenes | sD=Lēvenei | sA=Lēveni | sL=Lēvenē | Leuven
Lēverkūzene	town	DE								sN=Lēverkūzene | sG=Lēverkūzenes | sD=Lēverkūzenei | sA=Lēverkūzeni | sL=Lēverkūzenē
Lībeka	town	DE						Lübeck		sN=Lībeka | sG=Lībekas | sD=Lībekai | sA=Lībeku | sL=Lībekā | Lübeck
Līdsa	town	GB						Leeds		sN=Līdsa | sG=Līdsas | sD=Līdsai | sA=Līdsu | sL=Līdsā | Leeds
Madeira	town	PT						Madeira (island)		sN=Madeira | sG=Madeiras | sD=Madeirai | sA=Madeiru | sL=Madeirā
Madride	town	ES						Madrid		sN=Madride | sG=Madrides | sD=Madridei | sA=Madridi | sL=Madridē | Madrid
Magdeburga	town	DE								sN=Magdeburga | sG=Magdeburgas | sD=Magdeburgai | sA=Magdeburgu | sL=Magdeburgā
Malaga	town	ES						Málaga		sN=Malaga | sG=Malagas | sD=Malagai | sA=Malagu | sL=Malagā | Málaga
Malme	town	SE						Malmö		sN=Malme | sG=Malmes | sD=Malmei | sA=Malmi | sL=Malmē | Malmö
Manheima	town	DE								sN=Manheima | sG=Manheimas | sD=Manheimai | sA=Manheimu | sL=Manheimā
Mančestra	town	GB						Manchester		sN=Mančestra | sG=Mančestras | sD=Mančestrai | sA=Mančestru | sL=Mančestrā | Manchester
Marakeša	town	MA						Marrakech		sN=Marakeša | sG=Marakešas | sD=Marakešai | sA=Marakešu | sL=Marakešā | Marrakech
Maribora	town	SI						Maribor		sN=Maribora | sG=Mariboras | sD=Mariborai | sA=Mariboru | sL=Mariborā | Maribor
Mariehamna	town	FI						Mariehamn		sN=Mariehamna | sG=Mariehamnas | sD=Mariehamnai | sA=Mariehamnu | sL=Mariehamnā | Mariehamn
Marijampole	town	LT						Marijampolė		sN=Marijampole | sG=Marijampoles | sD=Marijampolei | sA=Marijampoli | sL=Marijampolē | Marijampolė
Mariupole	town	UA						Mariupol		sN=Mariupole | sG=Mariupoles | sD=Mariupolei | sA=Mariupoli | sL=Mariupolē | Mariupol
Marseļa	town	FR						Marseille		sN=Marseļa | sG=Marseļas | sD=Marseļai | sA=Marseļu | sL=Marseļā | Marseille
Maskava	town	RU						Moskva		sN=Maskava | sG=Maskavas | sD=Maskavai | sA=Maskavu | sL=Maskavā | Moskva
Matera	town	IT								sN=Matera | sG=Materas | sD=Materai | sA=Materu | sL=Materā
Mažeiķi	town	LT						Mažeikiai		pN=Mažeiķi | pG=Mažeiķu | pD=Mažeiķiem | pA=Mažeiķus | pL=Mažeiķos | Mažeikiai
Meniste	town	EE						Mõniste		sN=Meniste | sG=Menistes | sD=Menistei | sA=Menisti | sL=Menistē | Mõniste
Mersina	town	TR								sN=Mersina | sG=Mersinas | sD=Mersinai | sA=Mersinu | sL=Mersinā
Mesina	town	IT								sN=Mesina | sG=Mesinas | sD=Mesinai | sA=Mesinu | sL=Mesinā
Mestija	town	GE								sN=Mestija | sG=Mestijas | sD=Mestijai | sA=Mestiju | sL=Mestijā
Mikeli	town	FI						Mikkeli		Mikeli | Mikkeli
Mikolajiva	town	UA						Mykolajiv		sN=Mikolajiva | sG=Mikolajivas | sD=Mikolajivai | sA=Mikolajivu | sL=Mikolajivā | Mykolajiv
Milāna	town	IT						Milano		sN=Milāna | sG=Milānas | sD=Milānai | sA=Milānu | sL=Milānā | Milano
Minhene	town	DE						München		sN=Minhene | sG=Minhenes | sD=Minhenei | sA=Minheni | sL=Minhenē | München
Minska	town	BY						Minsk		sN=Minska | sG=Minskas | sD=Minskai | sA=Minsku | sL=Minskā | Minsk
Minstere	town	DE						Münster		sN=Minstere | sG=Minsteres | sD=Minsterei | sA=Minsteri | sL=Minsterē | Münster
Miškolca	town	HU						Miskolc		sN=Miškolca | sG=Miškolcas | sD=Miškolcai | sA=Miškolcu | sL=Miškolcā | Miskolc
Modena	town	IT								sN=Modena | sG=Modenas | sD=Modenai | sA=Modenu | sL=Modenā
Mogiļeva	town	BY						Mahilioŭ		sN=Mogiļeva | sG=Mogiļevas | sD=Mogiļevai | sA=Mogiļevu | sL=Mogiļevā | Mahilioŭ
Molde	town	NO						Molde		sN=Molde | sG=Moldes | sD=Moldei | sA=Moldi | sL=Moldē
Moleti	town	LT						Molėtai		pN=Moleti | pG=Moletu | pD=Moletiem | pA=Moletus | pL=Moletos | Molėtai
Monpeljē	town	FR						Montpellier		Monpeljē | Montpellier
Monreāla	town	CA						Montréal		sN=Monreāla | sG=Monreālas | sD=Monreālai | sA=Monreālu | sL=Monreālā | Montréal
Monsa	town	BE								sN=Monsa | sG=Monsas | sD=Monsai | sA=Monsu | sL=Monsā
Mostara	town	BA						Mostar		sN=Mostara | sG=Mostaras | sD=Mostarai | sA=Mostaru | sL=Mostarā | Mostar
Muhu	town	EE						Muhu		Muhu
Murmanska	town	RU								sN=Murmanska | sG=Murmanskas | sD=Murmanskai | sA=Murmansku | sL=Murmanskā
Mursija	town	ES						Murcia		sN=Mursija | sG=Mursijas | sD=Mursijai | sA=Mursiju | sL=Mursijā | Murcia
Mustvē	town	EE								Mustvē
Māstrihta	town	NL						Maastricht		sN=Māstrihta | sG=Māstrihtas | sD=Māstrihtai | sA=Māstrihtu | sL=Māstrihtā | Maastricht
Naantali	town	FI								Naantali
Namīra	town	BE								sN=Namīra | sG=Namīras | sD=Namīrai | sA=Namīru | sL=Namīrā
Nante	town	FR						Nantes		sN=Nante | sG=Nantes | sD=Nantei | sA=Nanti | sL=Nantē
Narva	town	EE						Narva		sN=Narva | sG=Narvas | sD=Narvai | sA=Narvu | sL=Narvā
Narvika	town	NO								sN=Narvika | sG=Narvikas | sD=Narvikai | sA=Narviku | sL=Narvikā
Neapole	town	IT						Napoli		sN=Neapole | sG=Neapoles | sD=Neapolei | sA=Neapoli | sL=Neapolē | Napoli
Neimegena	town	NL								sN=Neimegena | sG=Neimegenas | sD=Neimegenai | sA=Neimegenu | sL=Neimegenā
Neringa	town	LT								sN=Neringa | sG=Neringas | sD=Neringai | sA=Neringu | sL=Neringā
Nica	town	FR						Nice		sN=Nica | sG=Nicas | sD=Nicai | sA=Nicu | sL=Nicā
Nida	town	LT						Nida		sN=Nida | sG=Nidas | sD=Nidai | sA=Nidu | sL=Nidā
Nikosija	town	CY						Lefkosía		sN=Nikosija | sG=Nikosijas | sD=Nikosijai | sA=Nikosiju | sL=Nikosijā | Lefkosía
Nirnberga	town	DE						Nürnberg		sN=Nirnberga | sG=Nirnbergas | sD=Nirnbergai | sA=Nirnbergu | sL=Nirnbergā | Nürnberg
Nitra	town	SK						Nitra		sN=Nitra | sG=Nitras | sD=Nitrai | sA=Nitru | sL=Nitrā
Niša	town	RS						Niš		sN=Niša | sG=Nišas | sD=Nišai | sA=Nišu | sL=Nišā | Niš
Norviča	town	GB								sN=Norviča | sG=Norvičas | sD=Norvičai | sA=Norviču | sL=Norvičā
Norčēpinga	town	SE						Norrköping, also Noršēpinga		sN=Norčēpinga | sG=Norčēpingas | sD=Norčēpingai | sA=Norčēpingu | sL=Norčēpingā
Notingema	town	GB						Nottingham		sN=Notingema | sG=Notingemas | sD=Notingemai | sA=Notingemu | sL=Notingemā | Nottingham
Novgoroda	town	RU						Novgorod		sN=Novgoroda | sG=Novgorodas | sD=Novgorodai | sA=Novgorodu | sL=Novgorodā | Novgorod
Novisada	town	RS						Novi Sad		sN=Novisada | sG=Novisadas | sD=Novisadai | sA=Novisadu | sL=Novisadā | Novi Sad
Novomesto	town	SI								Novomesto
Novopolocka	town	BY						Navapolack		sN=Novopolocka | sG=Novopolockas | sD=Novopolockai | sA=Novopolocku | sL=Novopolockā | Navapolack
Nūka	town	GL						Nuuk		sN=Nūka | sG=Nūkas | sD=Nūkai | sA=Nūku | sL=Nūkā | Nuuk
Obeļi	town	LT								pN=Obeļi | pG=Obeļu | pD=Obeļiem | pA=Obeļus | pL=Obeļos
Odemisa	town	TR						Ödemiş		sN=Odemisa | sG=Odemisas | sD=Odemisai | sA=Odemisu | sL=Odemisā | Ödemiş
Odense	town	DK						Odense		sN=Odense | sG=Odenses | sD=Odensei | sA=Odensi | sL=Odensē
Odesa	town	UA						Odesa		sN=Odesa | sG=Odesas | sD=Odesai | sA=Odesu | sL=Odesā
Oksforda	town	GB						Oxford		sN=Oksforda | sG=Oksfordas | sD=Oksfordai | sA=Oksfordu | sL=Oksfordā | Oxford
Olborga	town	DK						Aalborg		sN=Olborga | sG=Olborgas | sD=Olborgai | sA=Olborgu | sL=Olborgā | Aalborg
Oldenburga	town	DE						Oldenburg		sN=Oldenburga | sG=Oldenburgas | sD=Oldenburgai | sA=Oldenburgu | sL=Oldenburgā | Oldenburg
Olesunna	town	NO						Ålesund		sN=Olesunna | sG=Olesunnas | sD=Olesunnai | sA=Olesunnu | sL=Olesunnā | Ålesund
Olomouca	town	CZ						Olomouc		sN=Olomouca | sG=Olomoucas | sD=Olomoucai | sA=Olomoucu | sL=Olomoucā | Olomouc
Olština	town	PL						Olsztyn		sN=Olština | sG=Olštinas | sD=Olštinai | sA=Olštinu | sL=Olštinā | Olsztyn
Opočka	town	RU						Opočka		sN=Opočka | sG=Opočkas | sD=Opočkai | sA=Opočku | sL=Opočkā
Oradja	town	RO								sN=Oradja | sG=Oradjas | sD=Oradjai | sA=Oradju | sL=Oradjā
Orheja	town	MD						Orhei		sN=Orheja | sG=Orhejas | sD=Orhejai | sA=Orheju | sL=Orhejā | Orhei
Orhūsa	town	DK						Aarhus		sN=Orhūsa | sG=Orhūsas | sD=Orhūsai | sA=Orhūsu | sL=Orhūsā | Aarhus
Orleāna	town	FR								sN=Orleāna | sG=Orleānas | sD=Orleānai | sA=Orleānu | sL=Orleānā
Orša	town	BY								sN=Orša | sG=Oršas | sD=Oršai | sA=Oršu | sL=Oršā
Osaka	town	JP						Osaka		sN=Osaka | sG=Osakas | sD=Osakai | sA=Osaku | sL=Osakā
Osijeka	town	HR						Osijek		sN=Osijeka | sG=Osijekas | sD=Osijekai | sA=Osijeku | sL=Osijekā | Osijek
Oslo	town	NO						Oslo		Oslo
Ostende	town	BE								sN=Ostende | sG=Ostendes | sD=Ostendei | sA=Ostendi | sL=Ostendē
Ostrava	town	CZ						Ostrava		sN=Ostrava | sG=Ostravas | sD=Ostravai | sA=Ostravu | sL=Ostravā
Ostrova	town	RU						Ostrov		sN=Ostrova | sG=Ostrovas | sD=Ostrovai | sA=Ostrovu | sL=Ostrovā | Ostrov
Otava	town	CA						Ottawa		sN=Otava | sG=Otavas | sD=Otavai | sA=Otavu | sL=Otavā | Ottawa
Otepē	town	EE						Otepää		Otepē | Otepää
Oulu	town	FI						Oulu		Oulu
Ozurgeti	town	GE								Ozurgeti
Padova	town	IT						Padova, also Padua		sN=Padova | sG=Padovas | sD=Padovai | sA=Padovu | sL=Padovā
Pafa	town	CY						Páfos		sN=Pafa | sG=Pafas | sD=Pafai | sA=Pafu | sL=Pafā | Páfos
Paide	town	EE						Paide	also a common word	sN=Paide | sG=Paides | sD=Paidei | sA=Paidi | sL=Paidē
Pakroja	town	LT						Pakruojis, also Pakruoja		sN=Pakroja | sG=Pakrojas | sD=Pakrojai | sA=Pakroju | sL=Pakrojā
Palanga	town	LT						Palanga		sN=Palanga | sG=Palangas | sD=Palangai | sA=Palangu | sL=Palangā
Palermo	town	IT						Palermo		Palermo
Palkina	town	RU						Palkino		sN=Palkina | sG=Palkinas | sD=Palkinai | sA=Palkinu | sL=Palkinā | Palkino
Pamplona	town	ES								sN=Pamplona | sG=Pamplonas | sD=Pamplonai | sA=Pamplonu | sL=Pamplonā
Pandēļi	town	LT								pN=Pandēļi | pG=Pandēļu | pD=Pandēļiem | pA=Pandēļus | pL=Pandēļos
Pardubice	town	CZ								sN=Pardubice | sG=Pardubices | sD=Pardubicei | sA=Pardubici | sL=Pardubicē
Parīze	town	FR						Paris		sN=Parīze | sG=Parīzes | sD=Parīzei | sA=Parīzi | sL=Parīzē | Paris
Pastavi	town	BY						Pastavy		pN=Pastavi | pG=Pastavu | pD=Pastaviem | pA=Pastavus | pL=Pastavos | Pastavy
Pasvale	town	LT						Pasvalys		sN=Pasvale | sG=Pasvales | sD=Pasvalei | sA=Pasvali | sL=Pasvalē | Pasvalys
Patra	town	GR						Pátra		sN=Patra | sG=Patras | sD=Patrai | sA=Patru | sL=Patrā | Pátra
Paņeveža	town	LT						Panevėžys		sN=Paņeveža | sG=Paņevežas | sD=Paņevežai | sA=Paņevežu | sL=Paņevežā | Panevėžys
Pekina	town	CN						Beijing		sN=Pekina | sG=Pekinas | sD=Pekinai | sA=Pekinu | sL=Pekinā | Beijing
Peltsamā	town	EE						Põltsamaa		sN,sL=Peltsamā | sG=Peltsamas | sD=Peltsamai | sA=Peltsamu | Põltsamaa
Pelva	town	EE						Põlva		sN=Pelva | sG=Pelvas | sD=Pelvai | sA=Pelvu | sL=Pelvā | Põlva
Perudža	town	IT						Perugia		sN=Perudža | sG=Perudžas | sD=Perudžai | sA=Perudžu | sL=Perudžā | Perugia
Petrozavodska	town	RU								sN=Petrozavodska | sG=Petrozavodskas | sD=Petrozavodskai | sA=Petrozavodsku | sL=Petrozavodskā
Pečori	town	RU						Pečory		pN=Pečori | pG=Pečoru | pD=Pečoriem | pA=Pečorus | pL=Pečoros | Pečory
Pinska	town	BY								sN=Pinska | sG=Pinskas | sD=Pinskai | sA=Pinsku | sL=Pinskā
Pitalova	town	RU						Pytalovo (Abrene)		sN=Pitalova | sG=Pitalovas | sD=Pitalovai | sA=Pitalovu | sL=Pitalovā
Pitešti	town	RO								pN=Pitešti | pG=Piteštu | pD=Piteštiem | pA=Piteštus | pL=Piteštos
Pleskava	town	RU						Pskov		sN=Pleskava | sG=Pleskavas | sD=Pleskavai | sA=Pleskavu | sL=Pleskavā | Pskov
Plevena	town	BG								sN=Plevena | sG=Plevenas | sD=Plevenai | sA=Plevenu | sL=Plevenā
Plimuta	town	GB								sN=Plimuta | sG=Plimutas | sD=Plimutai | sA=Plimutu | sL=Plimutā
Plovdiva	town	BG						Plovdiv		sN=Plovdiva | sG=Plovdivas | sD=Plovdivai | sA=Plovdivu | sL=Plovdivā | Plovdiv
Plunģe	town	LT						Plungė		sN=Plunģe | sG=Plunģes | sD=Plunģei | sA=Plunģi | sL=Plunģē | Plungė
Plzeņa	town	CZ						Plzeň, also Pilzene		sN=Plzeņa | sG=Plzeņas | sD=Plzeņai | sA=Plzeņu | sL=Plzeņā
Podgorica	town	ME						Podgorica		sN=Podgorica | sG=Podgoricas | sD=Podgoricai | sA=Podgoricu | sL=Podgoricā
Polocka	town	BY						Polack		sN=Polocka | sG=Polockas | sD=Polockai | sA=Polocku | sL=Polockā | Polack
Poltava	town	UA								sN=Poltava | sG=Poltavas | sD=Poltavai | sA=Poltavu | sL=Poltavā
Polva	town	EE								sN=Polva | sG=Polvas | sD=Polvai | sA=Polvu | sL=Polvā
Porhova	town	RU								sN=Porhova | sG=Porhovas | sD=Porhovai | sA=Porhovu | sL=Porhovā
Pori	town	FI						Pori		Pori
Porto	town	PT						Porto		Porto
Portsmuta	town	GB								sN=Portsmuta | sG=Portsmutas | sD=Portsmutai | sA=Portsmutu | sL=Portsmutā
Porvo	town	FI						Porvoo		Porvo | Porvoo
Postavi	town	BY						Pastavy		pN=Postavi | pG=Postavu | pD=Postaviem | pA=Postavus | pL=Postavos | Pastavy
Potenca	town	IT								sN=Potenca | sG=Potencas | sD=Potencai | sA=Potencu | sL=Potencā
Poti	town	GE								Poti
Potsdama	town	DE						Potsdam		sN=Potsdama | sG=Potsdamas | sD=Potsdamai | sA=Potsdamu | sL=Potsdamā | Potsdam
Poznaņa	town	PL						Poznań		sN=Poznaņa | sG=Poznaņas | sD=Poznaņai | sA=Poznaņu | sL=Poznaņā | Poznań
Prešova	town	SK						Prešov		sN=Prešova | sG=Prešovas | sD=Prešovai | sA=Prešovu | sL=Prešovā | Prešov
Prieni	town	LT								pN=Prieni | pG=Prienu | pD=Prieniem | pA=Prienus | pL=Prienos
Priština	town	XK						Prishtina		sN=Priština | sG=Prištinas | sD=Prištinai | sA=Prištinu | sL=Prištinā | Prishtina
Prāga	town	CZ						Praha		sN=Prāga | sG=Prāgas | sD=Prāgai | sA=Prāgu | sL=Prāgā | Praha
Pērnava	town	EE						Pärnu		sN=Pērnava | sG=Pērnavas | sD=Pērnavai | sA=Pērnavu | sL=Pērnavā | Pärnu
Pēča	town	HU						Pécs		sN=Pēča | sG=Pēčas | sD=Pēčai | sA=Pēču | sL=Pēčā | Pécs
Pīza	town	IT								sN=Pīza | sG=Pīzas | sD=Pīzai | sA=Pīzu | sL=Pīzā
Rabata	town	MA						Rabat		sN=Rabata | sG=Rabatas | sD=Rabatai | sA=Rabatu | sL=Rabatā | Rabat
Radoma	town	PL								sN=Radoma | sG=Radomas | sD=Radomai | sA=Radomu | sL=Radomā
Radvilišķi	town	LT						Radviliškis		pN=Radvilišķi | pG=Radvilišķu | pD=Radvilišķiem | pA=Radvilišķus | pL=Radvilišķos | Radviliškis
Rakvere	town	EE						Rakvere		sN=Rakvere | sG=Rakveres | sD=Rakverei | sA=Rakveri | sL=Rakverē
Randersa	town	DK								sN=Randersa | sG=Randersas | sD=Randersai | sA=Randersu | sL=Randersā
Raseiņi	town	LT								pN=Raseiņi | pG=Raseiņu | pD=Raseiņiem | pA=Raseiņus | pL=Raseiņos
Rauma	town	FI								sN=Rauma | sG=Raumas | sD=Raumai | sA=Raumu | sL=Raumā
Ravenna	town	IT								sN=Ravenna | sG=Ravennas | sD=Ravennai | sA=Ravennu | sL=Ravennā
Regensburga	town	DE								sN=Regensburga | sG=Regensburgas | sD=Regensburgai | sA=Regensburgu | sL=Regensburgā
Reikjavīka	town	IS						Reykjavík		sN=Reikjavīka | sG=Reikjavīkas | sD=Reikjavīkai | sA=Reikjavīku | sL=Reikjavīkā | Reykjavík
Reimsa	town	FR								sN=Reimsa | sG=Reimsas | sD=Reimsai | sA=Reimsu | sL=Reimsā
Renna	town	FR						Rennes		sN=Renna | sG=Rennas | sD=Rennai | sA=Rennu | sL=Rennā | Rennes
Rijeka	town	HR						Rijeka		sN=Rijeka | sG=Rijekas | sD=Rijekai | sA=Rijeku | sL=Rijekā
Rimini	town	IT								Rimini
Rivne	town	UA						Rivne		sN=Rivne | sG=Rivnes | sD=Rivnei | sA=Rivni | sL=Rivnē
Rodas	town	GR								Rodas
Rokišķi	town	LT						Rokiškis, also Rokišķis		pN=Rokišķi | pG=Rokišķu | pD=Rokišķiem | pA=Rokišķus | pL=Rokišķos
Roma	town	IT						Roma	also the Roma people	sN=Roma | sG=Romas | sD=Romai | sA=Romu | sL=Romā
Roskille	town	DK						Roskilde, also Roskilde		sN=Roskille | sG=Roskilles | sD=Roskillei | sA=Roskilli | sL=Roskillē
Rostoka	town	DE						Rostock		sN=Rostoka | sG=Rostokas | sD=Rostokai | sA=Rostoku | sL=Rostokā | Rostock
Roterdama	town	NL						Rotterdam		sN=Roterdama | sG=Roterdamas | sD=Roterdamai | sA=Roterdamu | sL=Roterdamā | Rotterdam
Rovaniemi	town	FI						Rovaniemi		Rovaniemi
Ruse	town	BG						Ruse		sN=Ruse | sG=Ruses | sD=Rusei | sA=Rusi | sL=Rusē
Ruāna	town	FR								sN=Ruāna | sG=Ruānas | sD=Ruānai | sA=Ruānu | sL=Ruānā
Salamanka	town	ES								sN=Salamanka | sG=Salamankas | sD=Salamankai | sA=Salamanku | sL=Salamankā
Salerno	town	IT								Salerno
Saloniki	town	GR						Thessaloníki, also Tesaloniki		pN=Saloniki | pG=Saloniku | pD=Salonikiem | pA=Salonikus | pL=Salonikos
Samarkanda	town	UZ						Samarqand		sN=Samarkanda | sG=Samarkandas | sD=Samarkandai | sA=Samarkandu | sL=Samarkandā | Samarqand
Samsuna	town	TR								sN=Samsuna | sG=Samsunas | sD=Samsunai | sA=Samsunu | sL=Samsunā
Sandomira	town	PL								sN=Sandomira | sG=Sandomiras | sD=Sandomirai | sA=Sandomiru | sL=Sandomirā
Sanfrancisko	town	US						San Francisco		Sanfrancisko | San Francisco
Sanktgallene	town	CH								sN=Sanktgallene | sG=Sanktgallenes | sD=Sanktgallenei | sA=Sanktgalleni | sL=Sanktgallenē
Sanktpēterburga	town	RU						Sankt-Peterburg		sN=Sanktpēterburga | sG=Sanktpēterburgas | sD=Sanktpēterburgai | sA=Sanktpēterburgu | sL=Sanktpēterburgā | Sankt-Peterburg
Sannefjorda	town	NO						Sandefjord		sN=Sannefjorda | sG=Sannefjordas | sD=Sannefjordai | sA=Sannefjordu | sL=Sannefjordā | Sandefjord
Santandera	town	ES								sN=Santandera | sG=Santanderas | sD=Santanderai | sA=Santanderu | sL=Santanderā
Saragosa	town	ES						Zaragoza		sN=Saragosa | sG=Saragosas | sD=Saragosai | sA=Saragosu | sL=Saragosā | Zaragoza
Sarajeva	town	BA						Sarajevo		sN=Sarajeva | sG=Sarajevas | sD=Sarajevai | sA=Sarajevu | sL=Sarajevā | Sarajevo
Sardīnija	town	IT						Sardegna (island)		sN=Sardīnija | sG=Sardīnijas | sD=Sardīnijai | sA=Sardīniju | sL=Sardīnijā
Sarpsborga	town	NO						Sarpsborg		sN=Sarpsborga | sG=Sarpsborgas | sD=Sarpsborgai | sA=Sarpsborgu | sL=Sarpsborgā | Sarpsborg
Sautemptona	town	GB								sN=Sautemptona | sG=Sautemptonas | sD=Sautemptonai | sA=Sautemptonu | sL=Sautemptonā
Sebeža	town	RU						Sebež		sN=Sebeža | sG=Sebežas | sD=Sebežai | sA=Sebežu | sL=Sebežā | Sebež
Segeda	town	HU						Szeged		sN=Segeda | sG=Segedas | sD=Segedai | sA=Segedu | sL=Segedā | Szeged
Seinejoki	town	FI						Seinäjoki		Seinejoki | Seinäjoki
Seini	town	PL								pN=Seini | pG=Seinu | pD=Seiniem | pA=Seinus | pL=Seinos
Selfosa	town	IS						Selfoss		sN=Selfosa | sG=Selfosas | sD=Selfosai | sA=Selfosu | sL=Selfosā | Selfoss
Setubala	town	PT								sN=Setubala | sG=Setubalas | sD=Setubalai | sA=Setubalu | sL=Setubalā
Seula	town	KR						Seoul		sN=Seula | sG=Seulas | sD=Seulai | sA=Seulu | sL=Seulā | Seoul
Seviļa	town	ES						Sevilla		sN=Seviļa | sG=Seviļas | sD=Seviļai | sA=Seviļu | sL=Seviļā | Sevilla
Sibiu	town	RO						Sibiu		Sibiu
Sicīlija	town	IT						Sicilia (island)		sN=Sicīlija | sG=Sicīlijas | sD=Sicīlijai | sA=Sicīliju | sL=Sicīlijā
Sietla	town	US						Seattle		sN=Sietla | sG=Sietlas | sD=Sietlai | sA=Sietlu | sL=Sietlā | Seattle
Silkeborga	town	DK						Silkeborg		sN=Silkeborga | sG=Silkeborgas | sD=Silkeborgai | sA=Silkeborgu | sL=Silkeborgā | Silkeborg
Sillamē	town	EE						Sillamäe		Sillamē | Sillamäe
Sisaka	town	HR								sN=Sisaka | sG=Sisakas | sD=Sisakai | sA=Sisaku | sL=Sisakā
Sjēna	town	IT								sN=Sjēna | sG=Sjēnas | sD=Sjēnai | sA=Sjēnu | sL=Sjēnā
Skoda	town	LT						Skuodas, also Skuoda		sN=Skoda | sG=Skodas | sD=Skodai | sA=Skodu | sL=Skodā
Skopje	town	MK						Skopje		sN=Skopje | sG=Skopjes | sD=Skopjei | sA=Skopji | sL=Skopjē
Skīena	town	NO								sN=Skīena | sG=Skīenas | sD=Skīenai | sA=Skīenu | sL=Skīenā
Sliema	town	MT								sN=Sliema | sG=Sliemas | sD=Sliemai | sA=Sliemu | sL=Sliemā
Slivena	town	BG								sN=Slivena | sG=Slivenas | sD=Slivenai | sA=Slivenu | sL=Slivenā
Slupska	town	PL								sN=Slupska | sG=Slupskas | sD=Slupskai | sA=Slupsku | sL=Slupskā
Sofija	town	BG						Sofia	also a first name	sN=Sofija | sG=Sofijas | sD=Sofijai | sA=Sofiju | sL=Sofijā | Sofia
Sombatheja	town	HU								sN=Sombatheja | sG=Sombathejas | sD=Sombathejai | sA=Sombatheju | sL=Sombathejā
Sopota	town	PL						Sopot		sN=Sopota | sG=Sopotas | sD=Sopotai | sA=Sopotu | sL=Sopotā | Sopot
Soroka	town	MD								sN=Soroka | sG=Sorokas | sD=Sorokai | sA=Soroku | sL=Sorokā
Sosnovca	town	PL								sN=Sosnovca | sG=Sosnovcas | sD=Sosnovcai | sA=Sosnovcu | sL=Sosnovcā
Splita	town	HR						Split		sN=Splita | sG=Splitas | sD=Splitai | sA=Splitu | sL=Splitā
Stambula	town	TR						İstanbul		sN=Stambula | sG=Stambulas | sD=Stambulai | sA=Stambulu | sL=Stambulā | İstanbul
Stara Zagora	town	BG								sN=Stara Zagora | sG=Stara Zagoras | sD=Stara Zagorai | sA=Stara Zagoru | sL=Stara Zagorā
Stavangera	town	NO						Stavanger		sN=Stavangera | sG=Stavangeras | sD=Stavangerai | sA=Stavangeru | sL=Stavangerā | Stavanger
Stokholma	town	SE						Stockholm		sN=Stokholma | sG=Stokholmas | sD=Stokholmai | sA=Stokholmu | sL=Stokholmā | Stockholm
Strasbūra	town	FR						Strasbourg		sN=Strasbūra | sG=Strasbūras | sD=Strasbūrai | sA=Strasbūru | sL=Strasbūrā | Strasbourg
Sudžou	town	CN						Suzhou		Sudžou | Suzhou
Sundsvalla	town	SE						Sundsvall		sN=Sundsvalla | sG=Sundsvallas | sD=Sundsvallai | sA=Sundsvallu | sL=Sundsvallā | Sundsvall
Suvalki	town	PL						Suwałki		pN=Suvalki | pG=Suvalku | pD=Suvalkiem | pA=Suvalkus | pL=Suvalkos | Suwałki
Sučava	town	RO								sN=Sučava | sG=Sučavas | sD=Sučavai | sA=Sučavu | sL=Sučavā
Svendborga	town	DK								sN=Svendborga | sG=Svendborgas | sD=Svendborgai | sA=Svendborgu | sL=Svendborgā
Sāremā	town	EE						Saaremaa		sN,sL=Sāremā | sG=Sāremas | sD=Sāremai | sA=Sāremu | Saaremaa
Tallina	town	EE						Tallinn, older Tallinna		sN=Tallina | sG=Tallinas | sD=Tallinai | sA=Tallinu | sL=Tallinā
Tampere	town	FI						Tampere		sN=Tampere | sG=Tamperes | sD=Tamperei | sA=Tamperi | sL=Tamperē
Tapa	town	EE								sN=Tapa | sG=Tapas | sD=Tapai | sA=Tapu | sL=Tapā
Targovište	town	RO						Târgoviște		sN=Targovište | sG=Targovištes | sD=Targovištei | sA=Targovišti | sL=Targovištē | Târgoviște
Tarnova	town	PL								sN=Tarnova | sG=Tarnovas | sD=Tarnovai | sA=Tarnovu | sL=Tarnovā
Tarragona	town	ES								sN=Tarragona | sG=Tarragonas | sD=Tarragonai | sA=Tarragonu | sL=Tarragonā
Tartu	town	EE						Tartu, older Tērbata		Tartu
Tauraģe	town	LT						Tauragė		sN=Tauraģe | sG=Tauraģes | sD=Tauraģei | sA=Tauraģi | sL=Tauraģē | Tauragė
Taškenta	town	UZ						Toshkent		sN=Taškenta | sG=Taškentas | sD=Taškentai | sA=Taškentu | sL=Taškentā | Toshkent
Tbilisi	town	GE						Tbilisi		Tbilisi
Telavi	town	GE						Telavi		Telavi
Telaviva	town	IL						Tel Aviv		sN=Telaviva | sG=Telavivas | sD=Telavivai | sA=Telavivu | sL=Telavivā | Tel Aviv
Telši	town	LT						Telšiai		pN=Telši | pG=Telšu | pD=Telšiem | pA=Telšus | pL=Telšos | Telšiai
Tenerife	town	ES						Tenerife (island)		sN=Tenerife | sG=Tenerifes | sD=Tenerifei | sA=Tenerifi | sL=Tenerifē
Tensberga	town	NO						Tønsberg		sN=Tensberga | sG=Tensbergas | sD=Tensbergai | sA=Tensbergu | sL=Tensbergā | Tønsberg
Ternopiļa	town	UA								sN=Ternopiļa | sG=Ternopiļas | sD=Ternopiļai | sA=Ternopiļu | sL=Ternopiļā
Tilburga	town	NL								sN=Tilburga | sG=Tilburgas | sD=Tilburgai | sA=Tilburgu | sL=Tilburgā
Timišoara	town	RO						Timișoara		sN=Timišoara | sG=Timišoaras | sD=Timišoarai | sA=Timišoaru | sL=Timišoarā | Timișoara
Tiraspole	town	MD								sN=Tiraspole | sG=Tiraspoles | sD=Tiraspolei | sA=Tiraspoli | sL=Tiraspolē
Tirva	town	EE								sN=Tirva | sG=Tirvas | sD=Tirvai | sA=Tirvu | sL=Tirvā
Tirāna	town	AL						Tiranë		sN=Tirāna | sG=Tirānas | sD=Tirānai | sA=Tirānu | sL=Tirānā | Tiranë
Tokija	town	JP						Tokyo		sN=Tokija | sG=Tokijas | sD=Tokijai | sA=Tokiju | sL=Tokijā | Tokyo
Toledo	town	ES								Toledo
Toronto	town	CA						Toronto		Toronto
Torshavna	town	FO						Tórshavn, also Tourshauna		sN=Torshavna | sG=Torshavnas | sD=Torshavnai | sA=Torshavnu | sL=Torshavnā
Toruņa	town	PL						Toruń		sN=Toruņa | sG=Toruņas | sD=Toruņai | sA=Toruņu | sL=Toruņā | Toruń
Trabzona	town	TR								sN=Trabzona | sG=Trabzonas | sD=Trabzonai | sA=Trabzonu | sL=Trabzonā
Traķi	town	LT						Trakai		pN=Traķi | pG=Traķu | pD=Traķiem | pA=Traķus | pL=Traķos | Trakai
Trento	town	IT								Trento
Trenčīna	town	SK								sN=Trenčīna | sG=Trenčīnas | sD=Trenčīnai | sA=Trenčīnu | sL=Trenčīnā
Trieste	town	IT						Trieste		sN=Trieste | sG=Triestes | sD=Triestei | sA=Triesti | sL=Triestē
Trikala	town	GR								sN=Trikala | sG=Trikalas | sD=Trikalai | sA=Trikalu | sL=Trikalā
Trnava	town	SK						Trnava		sN=Trnava | sG=Trnavas | sD=Trnavai | sA=Trnavu | sL=Trnavā
Trollhetana	town	SE								sN=Trollhetana | sG=Trollhetanas | sD=Trollhetanai | sA=Trollhetanu | sL=Trollhetanā
Tronheima	town	NO						Trondheim		sN=Tronheima | sG=Tronheimas | sD=Tronheimai | sA=Tronheimu | sL=Tronheimā | Trondheim
Trumse	town	NO						Tromsø		sN=Trumse | sG=Trumses | sD=Trumsei | sA=Trumsi | sL=Trumsē | Tromsø
Tulūza	town	FR						Toulouse		sN=Tulūza | sG=Tulūzas | sD=Tulūzai | sA=Tulūzu | sL=Tulūzā | Toulouse
Tunisa	town	TN						Tunis		sN=Tunisa | sG=Tunisas | sD=Tunisai | sA=Tunisu | sL=Tunisā | Tunis
Turku	town	FI						Turku		Turku
Turīna	town	IT						Torino		sN=Turīna | sG=Turīnas | sD=Turīnai | sA=Turīnu | sL=Turīnā | Torino
Udine	town	IT								sN=Udine | sG=Udines | sD=Udinei | sA=Udini | sL=Udinē
Ukmerģe	town	LT						Ukmergė		sN=Ukmerģe | sG=Ukmerģes | sD=Ukmerģei | sA=Ukmerģi | sL=Ukmerģē | Ukmergė
Ulma	town	DE								sN=Ulma | sG=Ulmas | sD=Ulmai | sA=Ulmu | sL=Ulmā
Umeo	town	SE						Umeå		Umeo | Umeå
Ungeni	town	MD								pN=Ungeni | pG=Ungenu | pD=Ungeniem | pA=Ungenus | pL=Ungenos
Upsala	town	SE						Uppsala		sN=Upsala | sG=Upsalas | sD=Upsalai | sA=Upsalu | sL=Upsalā | Uppsala
Utena	town	LT						Utena		sN=Utena | sG=Utenas | sD=Utenai | sA=Utenu | sL=Utenā
Utrehta	town	NL						Utrecht		sN=Utrehta | sG=Utrehtas | sD=Utrehtai | sA=Utrehtu | sL=Utrehtā | Utrecht
Užhoroda	town	UA								sN=Užhoroda | sG=Užhorodas | sD=Užhorodai | sA=Užhorodu | sL=Užhorodā
Vaduca	town	LI						Vaduz		sN=Vaduca | sG=Vaducas | sD=Vaducai | sA=Vaducu | sL=Vaducā | Vaduz
Valensija	town	ES						València		sN=Valensija | sG=Valensijas | sD=Valensijai | sA=Valensiju | sL=Valensijā | València
Valga	town	EE						Valga		sN=Valga | sG=Valgas | sD=Valgai | sA=Valgu | sL=Valgā
Valjadolida	town	ES								sN=Valjadolida | sG=Valjadolidas | sD=Valjadolidai | sA=Valjadolidu | sL=Valjadolidā
Valleta	town	MT						Valletta		sN=Valleta | sG=Valletas | sD=Valletai | sA=Valletu | sL=Valletā | Valletta
Vanadzora	town	AM						Vanadzor		sN=Vanadzora | sG=Vanadzoras | sD=Vanadzorai | sA=Vanadzoru | sL=Vanadzorā | Vanadzor
Vankūvera	town	CA						Vancouver		sN=Vankūvera | sG=Vankūveras | sD=Vankūverai | sA=Vankūveru | sL=Vankūverā | Vancouver
Vanta	town	FI						Vantaa, also Vantā		sN=Vanta | sG=Vantas | sD=Vantai | sA=Vantu | sL=Vantā
Varaždina	town	HR								sN=Varaždina | sG=Varaždinas | sD=Varaždinai | sA=Varaždinu | sL=Varaždinā
Varna	town	BG						Varna		sN=Varna | sG=Varnas | sD=Varnai | sA=Varnu | sL=Varnā
Varēna	town	LT								sN=Varēna | sG=Varēnas | sD=Varēnai | sA=Varēnu | sL=Varēnā
Varšava	town	PL						Warszawa		sN=Varšava | sG=Varšavas | sD=Varšavai | sA=Varšavu | sL=Varšavā | Warszawa
Vašingtona	town	US						Washington		sN=Vašingtona | sG=Vašingtonas | sD=Vašingtonai | sA=Vašingtonu | sL=Vašingtonā | Washington
Veimāra	town	DE						Weimar		sN=Veimāra | sG=Veimāras | sD=Veimārai | sA=Veimāru | sL=Veimārā | Weimar
Vejle	town	DK						Vejle		sN=Vejle | sG=Vejles | sD=Vejlei | sA=Vejli | sL=Vejlē
Venēcija	town	IT						Venezia		sN=Venēcija | sG=Venēcijas | sD=Venēcijai | sA=Venēciju | sL=Venēcijā | Venezia
Verhņedvinska	town	BY						Vierchniadzvinsk		sN=Verhņedvinska | sG=Verhņedvinskas | sD=Verhņedvinskai | sA=Verhņedvinsku | sL=Verhņedvinskā | Vierchniadzvinsk
Verona	town	IT						Verona		sN=Verona | sG=Veronas | sD=Veronai | sA=Veronu | sL=Veronā
Veru	town	EE						Võru, also left as Võru		Veru
Vesterosa	town	SE						Västerås		sN=Vesterosa | sG=Vesterosas | sD=Vesterosai | sA=Vesterosu | sL=Vesterosā | Västerås
Viborga	town	DK								sN=Viborga | sG=Viborgas | sD=Viborgai | sA=Viborgu | sL=Viborgā
Vidina	town	BG								sN=Vidina | sG=Vidinas | sD=Vidinai | sA=Vidinu | sL=Vidinā
Viekšņi	town	LT								pN=Viekšņi | pG=Viekšņu | pD=Viekšņiem | pA=Viekšņus | pL=Viekšņos
Vigo	town	ES								Vigo
Viktorija-Gasteisa	town	ES								sN=Viktorija-Gasteisa | sG=Viktorija-Gasteisas | sD=Viktorija-Gasteisai | sA=Viktorija-Gasteisu | sL=Viktorija-Gasteisā
Vinnica	town	UA						Vinnycia		sN=Vinnica | sG=Vinnicas | sD=Vinnicai | sA=Vinnicu | sL=Vinnicā | Vinnycia
Visagina	town	LT						Visaginas		sN=Visagina | sG=Visaginas | sD=Visaginai | sA=Visaginu | sL=Visaginā
Visbija	town	SE						Visby		sN=Visbija | sG=Visbijas | sD=Visbijai | sA=Visbiju | sL=Visbijā | Visby
Visbādene	town	DE								sN=Visbādene | sG=Visbādenes | sD=Visbādenei | sA=Visbādeni | sL=Visbādenē
Viseu	town	PT								Viseu
Vitebska	town	BY						Viciebsk		sN=Vitebska | sG=Vitebskas | sD=Vitebskai | sA=Vitebsku | sL=Vitebskā | Viciebsk
Viterbo	town	IT								Viterbo
Viļņa	town	LT						Vilnius		sN=Viļņa | sG=Viļņas | sD=Viļņai | sA=Viļņu | sL=Viļņā | Vilnius
Volosa	town	GR								sN=Volosa | sG=Volosas | sD=Volosai | sA=Volosu | sL=Volosā
Voterforda	town	IE								sN=Voterforda | sG=Voterfordas | sD=Voterfordai | sA=Voterfordu | sL=Voterfordā
Vroclava	town	PL						Wrocław		sN=Vroclava | sG=Vroclavas | sD=Vroclavai | sA=Vroclavu | sL=Vroclavā | Wrocław
Vupertāle	town	DE								sN=Vupertāle | sG=Vupertāles | sD=Vupertālei | sA=Vupertāli | sL=Vupertālē
Växjö	town	SE						Växjö, also Vekše		Växjö
Vāsa	town	FI						Vaasa		sN=Vāsa | sG=Vāsas | sD=Vāsai | sA=Vāsu | sL=Vāsā | Vaasa
Vīlande	town	EE						Viljandi		sN=Vīlande | sG=Vīlandes | sD=Vīlandei | sA=Vīlandi | sL=Vīlandē | Viljandi
Vīne	town	AT						Wien		sN=Vīne | sG=Vīnes | sD=Vīnei | sA=Vīni | sL=Vīnē | Wien
Zadara	town	HR						Zadar		sN=Zadara | sG=Zadaras | sD=Zadarai | sA=Zadaru | sL=Zadarā | Zadar
Zagreba	town	HR						Zagreb		sN=Zagreba | sG=Zagrebas | sD=Zagrebai | sA=Zagrebu | sL=Zagrebā | Zagreb
Zakopane	town	PL								sN=Zakopane | sG=Zakopanes | sD=Zakopanei | sA=Zakopani | sL=Zakopanē
Zalcburga	town	AT						Salzburg		sN=Zalcburga | sG=Zalcburgas | sD=Zalcburgai | sA=Zalcburgu | sL=Zalcburgā | Salzburg
Zaporižja	town	UA								sN=Zaporižja | sG=Zaporižjas | sD=Zaporižjai | sA=Zaporižju | sL=Zaporižjā
Zarasi	town	LT						Zarasai		pN=Zarasi | pG=Zarasu | pD=Zarasiem | pA=Zarasus | pL=Zarasos | Zarasai
Zlina	town	CZ								sN=Zlina | sG=Zlinas | sD=Zlinai | sA=Zlinu | sL=Zlinā
Zugdidi	town	GE						Zugdidi		Zugdidi
Čenstohova	town	PL						Częstochowa		sN=Čenstohova | sG=Čenstohovas | sD=Čenstohovai | sA=Čenstohovu | sL=Čenstohovā | Częstochowa
Čerkasi	town	UA								pN=Čerkasi | pG=Čerkasu | pD=Čerkasiem | pA=Čerkasus | pL=Čerkasos
Černihiva	town	UA						Černihiv		sN=Černihiva | sG=Černihivas | sD=Černihivai | sA=Černihivu | sL=Černihivā | Černihiv
Čerņivci	town	UA						Černivci		pN=Čerņivci | pG=Čerņivcu | pD=Čerņivciem | pA=Čerņivcus | pL=Čerņivcos | Černivci
Českebudejovice	town	CZ								sN=Českebudejovice | sG=Českebudejovices | sD=Českebudejovicei | sA=Českebudejovici | sL=Českebudejovicē
Čikāga	town	US						Chicago		sN=Čikāga | sG=Čikāgas | sD=Čikāgai | sA=Čikāgu | sL=Čikāgā | Chicago
Ēstersunda	town	SE								sN=Ēstersunda | sG=Ēstersundas | sD=Ēstersundai | sA=Ēstersundu | sL=Ēstersundā
Ģente	town	BE						Gent, also Gente		sN=Ģente | sG=Ģentes | sD=Ģentei | sA=Ģenti | sL=Ģentē
Ģēra	town	HU								sN=Ģēra | sG=Ģēras | sD=Ģērai | sA=Ģēru | sL=Ģērā
Ķelne	town	DE						Köln		sN=Ķelne | sG=Ķelnes | sD=Ķelnei | sA=Ķelni | sL=Ķelnē | Köln
Ķīle	town	DE						Kiel		sN=Ķīle | sG=Ķīles | sD=Ķīlei | sA=Ķīli | sL=Ķīlē | Kiel
Ļubļana	town	SI						Ljubljana		sN=Ļubļana | sG=Ļubļanas | sD=Ļubļanai | sA=Ļubļanu | sL=Ļubļanā | Ljubljana
Ļviva	town	UA						Lviv		sN=Ļviva | sG=Ļvivas | sD=Ļvivai | sA=Ļvivu | sL=Ļvivā | Lviv
Ļvova	town	UA						Lviv		sN=Ļvova | sG=Ļvovas | sD=Ļvovai | sA=Ļvovu | sL=Ļvovā | Lviv
Ņujorka	town	US						New York		sN=Ņujorka | sG=Ņujorkas | sD=Ņujorkai | sA=Ņujorku | sL=Ņujorkā | New York
Ņūkāsla	town	GB						Newcastle		sN=Ņūkāsla | sG=Ņūkāslas | sD=Ņūkāslai | sA=Ņūkāslu | sL=Ņūkāslā | Newcastle
Šanhaja	town	CN						Shanghai		sN=Šanhaja | sG=Šanhajas | sD=Šanhajai | sA=Šanhaju | sL=Šanhajā | Shanghai
Šarleruā	town	BE						Charleroi		Šarleruā | Charleroi
Šauļi	town	LT						Šiauliai		pN=Šauļi | pG=Šauļu | pD=Šauļiem | pA=Šauļus | pL=Šauļos | Šiauliai
Šefīlda	town	GB						Sheffield		sN=Šefīlda | sG=Šefīldas | sD=Šefīldai | sA=Šefīldu | sL=Šefīldā | Sheffield
Šellefteo	town	SE						Skellefteå		Šellefteo | Skellefteå
Šilute	town	LT						Šilutė		sN=Šilute | sG=Šilutes | sD=Šilutei | sA=Šiluti | sL=Šilutē | Šilutė
Širvinti	town	LT								pN=Širvinti | pG=Širvintu | pD=Širvintiem | pA=Širvintus | pL=Širvintos
Štrālzunde	town	DE								sN=Štrālzunde | sG=Štrālzundes | sD=Štrālzundei | sA=Štrālzundi | sL=Štrālzundē
Štutgarte	town	DE						Stuttgart		sN=Štutgarte | sG=Štutgartes | sD=Štutgartei | sA=Štutgarti | sL=Štutgartē | Stuttgart
Švenčoni	town	LT								pN=Švenčoni | pG=Švenčonu | pD=Švenčoniem | pA=Švenčonus | pL=Švenčonos
Šverīne	town	DE								sN=Šverīne | sG=Šverīnes | sD=Šverīnei | sA=Šverīni | sL=Šverīnē
Šāna	town	LI						Schaan		sN=Šāna | sG=Šānas | sD=Šānai | sA=Šānu | sL=Šānā | Schaan
Ščecina	town	PL						Szczecin		sN=Ščecina | sG=Ščecinas | sD=Ščecinai | sA=Ščecinu | sL=Ščecinā | Szczecin
Žagare	town	LT						Žagarė		sN=Žagare | sG=Žagares | sD=Žagarei | sA=Žagari | sL=Žagarē | Žagarė
Ženēva	town	CH						Genève		sN=Ženēva | sG=Ženēvas | sD=Ženēvai | sA=Ženēvu | sL=Ženēvā | Genève
Žešova	town	PL						Rzeszów		sN=Žešova | sG=Žešovas | sD=Žešovai | sA=Žešovu | sL=Žešovā | Rzeszów
Žilina	town	SK						Žilina		sN=Žilina | sG=Žilinas | sD=Žilinai | sA=Žilinu | sL=Žilinā
Žitomira	town	UA						Žytomyr		sN=Žitomira | sG=Žitomiras | sD=Žitomirai | sA=Žitomiru | sL=Žitomirā | Žytomyr`;
