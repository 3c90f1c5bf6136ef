// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const disputedRegionsTable = `name	partOf	forms
Abhāzija	GE	sN=Abhāzija | sG=Abhāzijas | sD=Abhāzijai | sA=Abhāziju | sL=Abhāzijā | Abkhazia
Dienvidosetija	GE	sN=Dienvidosetija | sG=Dienvidosetijas | sD=Dienvidosetijai | sA=Dienvidosetiju | sL=Dienvidosetijā | Chinvali reģions | Chinvalas reģions | South Ossetia
Donbass	UA	sN=Donbass | sG=Donbasa | sD=Donbasam | sA=Donbasu | sL=Donbasā
Kalnu Karabaha	AZ	sN=Kalnu Karabaha | sG=Kalnu Karabahas | sD=Kalnu Karabahai | sA=Kalnu Karabahu | sL=Kalnu Karabahā | sN=Kalnu Karabahs | sD=Kalnu Karabaham | Arcaha | Nagorno-Karabakh
Krima	UA	sN=Krima | sG=Krimas | sD=Krimai | sA=Krimu | sL=Krimā | sN=Krimas pussala | sG=Krimas pussalas | sL=Krimas pussalā | Crimea
Piedņestra	MD	sN=Piedņestra | sG=Piedņestras | sD=Piedņestrai | sA=Piedņestru | sL=Piedņestrā | sN=Piedņestras reģions | sG=Piedņestras reģiona | sL=Piedņestras reģionā | Transnistria | Piedņestras Moldāvu Republika`;
