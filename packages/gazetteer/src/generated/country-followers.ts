// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const countryFollowersTable = `reason	forms
funder	sN=dotācija | sG,pN,pA=dotācijas | sD=dotācijai | sA,pG=dotāciju | sL=dotācijā | pD=dotācijām | pL=dotācijās
funder	finanšu
funder	granti
funder	sN=grants | sG=granta | sD=grantam | sA,pG=grantu | sL=grantā | pN=granti | pD=grantiem | pA=grantus | pL=grantos
language	sN=valoda | sG,pN,pA=valodas | sD=valodai | sA,pG=valodu | sL=valodā | pD=valodām | pL=valodās
people	sN=folklora | sG,pN,pA=folkloras | sD=folklorai | sA,pG=folkloru | sL=folklorā | pD=folklorām | pL=folklorās
people	sN=literatūra | sG,pN,pA=literatūras | sD=literatūrai | sA,pG=literatūru | sL=literatūrā | pD=literatūrām | pL=literatūrās
people	sN=tautasdziesma | sG,pN,pA=tautasdziesmas | sD=tautasdziesmai | sA,pG=tautasdziesmu | sL=tautasdziesmā | pD=tautasdziesmām | pL=tautasdziesmās
programme	sN=programma | sG,pN,pA=programmas | sD=programmai | sA,pG=programmu | sL=programmā | pD=programmām | pL=programmās
street	sN=bulvāris | sG=bulvāra | sD=bulvārim | sA,pN=bulvāri | sL=bulvārī | pG=bulvāru | pD=bulvāriem | pA=bulvārus | pL=bulvāros
street	sN=dambis | sG=dambja | sD=dambim | sA=dambi | sL=dambī | pN=dambji | pG=dambju | pD=dambjiem | pA=dambjus | pL=dambjos
street	sN=forštate | sG,pN,pA=forštates | sD=forštatei | sA=forštati | sL=forštatē | pG=forštašu | pD=forštatēm | pL=forštatēs
street	sN=gatve | sG,pN,pA=gatves | sD=gatvei | sA=gatvi | sL=gatvē | pG=gatvju | pD=gatvēm | pL=gatvēs
street	sN=iela | sG,pN,pA=ielas | sD=ielai | sA,pG=ielu | sL=ielā | pD=ielām | pL=ielās
street	sN=laukums | sG=laukuma | sD=laukumam | sA,pG=laukumu | sL=laukumā | pN=laukumi | pD=laukumiem | pA=laukumus | pL=laukumos
street	sN=līnija | sG,pN,pA=līnijas | sD=līnijai | sA,pG=līniju | sL=līnijā | pD=līnijām | pL=līnijās
street	sN=prospekts | sG=prospekta | sD=prospektam | sA,pG=prospektu | sL=prospektā | pN=prospekti | pD=prospektiem | pA=prospektus | pL=prospektos
street	sN=tilts | sG=tilta | sD=tiltam | sA,pG=tiltu | sL=tiltā | pN=tilti | pD=tiltiem | pA=tiltus | pL=tiltos
street	sN=šoseja | sG,pN,pA=šosejas | sD=šosejai | sA,pG=šoseju | sL=šosejā | pD=šosejām | pL=šosejās
thing	sN=dolārs | sG=dolāra | sD=dolāram | sA,pG=dolāru | sL=dolārā | pN=dolāri | pD=dolāriem | pA=dolārus | pL=dolāros
thing	sN=franks | sG=franka | sD=frankam | sA,pG=franku | sL=frankā | pN=franki | pD=frankiem | pA=frankus | pL=frankos
thing	sN=galds | sG=galda | sD=galdam | sA,pG=galdu | sL=galdā | pN=galdi | pD=galdiem | pA=galdus | pL=galdos
thing	sN=krona | sG,pN,pA=kronas | sD=kronai | sA,pG=kronu | sL=kronā | pD=kronām | pL=kronās
thing	sN=mārciņa | sG,pN,pA=mārciņas | sD=mārciņai | sA,pG=mārciņu | sL=mārciņā | pD=mārciņām | pL=mārciņās
thing	sN,sG=pirts | sD=pirtij | sA=pirti | sL=pirtī | pN,pA=pirtis | pG=piršu | pD=pirtīm | pL=pirtīs
thing	sN=rublis | sG=rubļa | sD=rublim | sA=rubli | sL=rublī | pN=rubļi | pG=rubļu | pD=rubļiem | pA=rubļus | pL=rubļos
thing	sN=siers | sG=siera | sD=sieram | sA,pG=sieru | sL=sierā | pN=sieri | pD=sieriem | pA=sierus | pL=sieros
thing	sN=virtuve | sG,pN,pA=virtuves | sD=virtuvei | sA=virtuvi | sL=virtuvē | pG=virtuvju | pD=virtuvēm | pL=virtuvēs
thing	sN=zlots | sG=zlota | sD=zlotam | sA,pG=zlotu | sL=zlotā | pN=zloti | pD=zlotiem | pA=zlotus | pL=zlotos
treaty	sN=deklarācija | sG,pN,pA=deklarācijas | sD=deklarācijai | sA,pG=deklarāciju | sL=deklarācijā | pD=deklarācijām | pL=deklarācijās
treaty	sN=direktīva | sG,pN,pA=direktīvas | sD=direktīvai | sA,pG=direktīvu | sL=direktīvā | pD=direktīvām | pL=direktīvās
treaty	sN=harta | sG,pN,pA=hartas | sD=hartai | sA,pG=hartu | sL=hartā | pD=hartām | pL=hartās
treaty	sN=konvencija | sG,pN,pA=konvencijas | sD=konvencijai | sA,pG=konvenciju | sL=konvencijā | pD=konvencijām | pL=konvencijās
treaty	sN=kritērijs | sG=kritērija | sD=kritērijam | sA,pG=kritēriju | sL=kritērijā | pN=kritēriji | pD=kritērijiem | pA=kritērijus | pL=kritērijos
treaty	sN=līgums | sG=līguma | sD=līgumam | sA,pG=līgumu | sL=līgumā | pN=līgumi | pD=līgumiem | pA=līgumus | pL=līgumos
treaty	sN=nolīgums | sG=nolīguma | sD=nolīgumam | sA,pG=nolīgumu | sL=nolīgumā | pN=nolīgumi | pD=nolīgumiem | pA=nolīgumus | pL=nolīgumos
treaty	sN=process | sG=procesa | sD=procesam | sA,pG=procesu | sL=procesā | pN=procesi | pD=procesiem | pA=procesus | pL=procesos
treaty	sN=protokols | sG=protokola | sD=protokolam | sA,pG=protokolu | sL=protokolā | pN=protokoli | pD=protokoliem | pA=protokolus | pL=protokolos`;
