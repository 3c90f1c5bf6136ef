// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const countryGroupsTable = `name	members	forms
Austrumu partnerība	AM,AZ,BY,GE,MD,UA	sN=Austrumu partnerība | sG=Austrumu partnerības | sD=Austrumu partnerībai | sA=Austrumu partnerību | sL=Austrumu partnerībā
Austrumu partnerības valstis	AM,AZ,BY,GE,MD,UA	pN,pA=Austrumu partnerības valstis | pG=Austrumu partnerības valstu | pD=Austrumu partnerības valstīm | pL=Austrumu partnerības valstīs
Baltija	EE,LV,LT	sN=Baltija | sG=Baltijas | sD=Baltijai | sA=Baltiju | sL=Baltijā
Baltijas jūras valstis		pN,pA=Baltijas jūras valstis | pG=Baltijas jūras valstu | pD=Baltijas jūras valstīm | pL=Baltijas jūras valstīs
Baltijas valstis	EE,LV,LT	pN,pA=Baltijas valstis | pG=Baltijas valstu | pD=Baltijas valstīm | pL=Baltijas valstīs
Benilukss	BE,NL,LU	sN=Benilukss | sG=Beniluksa | sD=Beniluksam | sA=Beniluksu | sL=Beniluksā
Centrālāzija	KZ,KG,TJ,TM,UZ	sN=Centrālāzija | sG=Centrālāzijas | sD=Centrālāzijai | sA=Centrālāziju | sL=Centrālāzijā
Dienvidkaukāzs	AM,AZ,GE	sN=Dienvidkaukāzs | sG=Dienvidkaukāza | sD=Dienvidkaukāzam | sA=Dienvidkaukāzu | sL=Dienvidkaukāzā
ES dalībvalstis		pN,pA=ES dalībvalstis | pG=ES dalībvalstu | pD=ES dalībvalstīm | pL=ES dalībvalstīs
ES kaimiņvalstis		pN,pA=ES kaimiņvalstis | pG=ES kaimiņvalstu | pD=ES kaimiņvalstīm | pL=ES kaimiņvalstīs
Eiropa		sN=Eiropa | sG=Eiropas | sD=Eiropai | sA=Eiropu | sL=Eiropā
Eiropas valstis		pN,pA=Eiropas valstis | pG=Eiropas valstu | pD=Eiropas valstīm | pL=Eiropas valstīs
NVS valstis		pN,pA=NVS valstis | pG=NVS valstu | pD=NVS valstīm | pL=NVS valstīs
Rietumbalkāni	AL,BA,ME,MK,RS,XK	pN=Rietumbalkāni | pG=Rietumbalkānu | pD=Rietumbalkāniem | pA=Rietumbalkānus | pL=Rietumbalkānos
Skandināvija	DK,NO,SE	sN=Skandināvija | sG=Skandināvijas | sD=Skandināvijai | sA=Skandināviju | sL=Skandināvijā
Višegradas valstis	CZ,HU,PL,SK	pN,pA=Višegradas valstis | pG=Višegradas valstu | pD=Višegradas valstīm | pL=Višegradas valstīs
Ziemeļvalstis	DK,FI,IS,NO,SE,FO,GL,AX	pN,pA=Ziemeļvalstis | pG=Ziemeļvalstu | pD=Ziemeļvalstīm | pL=Ziemeļvalstīs
donorvalstis	IS,LI,NO	pN,pA=donorvalstis | pG=donorvalstu | pD=donorvalstīm | pL=donorvalstīs
trešās valstis		pN,pA=trešās valstis | pG=trešo valstu | pD=trešajām valstīm | pL=trešajās valstīs`;
