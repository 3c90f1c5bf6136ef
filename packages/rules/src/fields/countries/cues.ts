// Words around a country that show its role, folded and on one line. `…Before` patterns end at the country, `…Behind` ones begin there.

/** One pattern of many alternatives. */
const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

const BODIES = ['vienaudz', 'audzekn', 'gimen', 'jaunie[st]', 'skolen', 'skolotaj', 'student', 'brivpratig', 'ekspert', 'koleg', 'maksliniek', 'muzik', 'bibliotekar', 'muzej',
  'iestad', 'universit', 'augstskol', 'bibliotek', 'pasvaldib', 'uznem', 'biedrib', 'specialist', 'cilvek', 'iedzivotaj', 'viesi', 'viesiem',
  'zinatniek', 'petniek', 'amatniek', 'pedagog', 'berni', 'berniem', 'zvejniek', 'lauksaimniek', 'pilset', 'regioni'];

/** „Igaunijas partneri”, „Lietuvas puse”. */
export const partnerBehind = new RegExp(`^[ -]*(?:\\p{L}+ ){0,2}?${anyOf([
  'partner', 'koleg', 'sadarbibas', 'dalibniek', 'projekta dalib', 'skol(?:as|am|u)(?!\\p{L})', 'organizacij', 'pusi', 'puse(?!\\p{L})', 'colleague'])}`, 'u');

/** „Polijas pašvaldības – X un Y – pārstāvji”: people who come from the country. */
export const envoysBehind = /^ [^.;]{0,70}?(?:parstav|delegacij|viesi(?!\p{L})|viesiem|iedzivotaj|jauniesi|jauniesiem|skolen|ekspert|specialist|koleg|partner)/u;

/** „partneri no Igaunijas, Somijas un …”: `gap` is what stands between the cue and the country. */
export const partnersBefore = new RegExp(`${anyOf([
  'partner\\p{L}*', 'konsorcij\\p{L}*', '(?:dalib|partner)valst\\p{L}*', 'projekta valst\\p{L}*', 'dalibniek\\p{L}*', 'skolas', 'skolu', 'organizacij\\p{L}*', 'parstavj\\p{L}*', 'puorstuovi', 'leidzdorbo\\p{L}*', 'komand\\p{L}*',
  `${anyOf(BODIES)}\\p{L}* no`, 'projekt\\p{L}{0,2} (?:piedal|iesaist|apvieno|darboj)\\p{L}*', 'apvieno\\p{L}*', 'piedalas', 'piedalijas', 'kopa ar',
  'sadarbib(?:a|u) ar', 'sadarbojas ar', 'sadarbojoties ar', 'partners?', 'countries', 'together with', '(?:партн[её]р|подростк|школьник|молод[её]ж|делегаци|участник|представител|гост)\\p{L}{0,4} из', 'involving \\p{L}+ (?:in|from)',
  '(?:participants|students|teachers|schools|colleagues|experts|researchers|artists|organi[sz]ations|institutions|municipalities|universities|youth|people|guests|delegations|representatives) from'])}(?<gap>[^.;]{0,140})$`, 'u');

/** „sadarbība starp Latvijas un Lietuvas bibliotēkām”. */
/** „Lithuania, Finland and Sweden are taking part in this project”: a list before the verb. */
export const takingPartBehind = /^(?:[ ,]+(?:(?:and|un|ka ari) )?\p{L}+(?!\p{L})){0,7}? (?:(?:are |is )?(?:currently |also )?(?:participating|taking part|involved|partners)|(?:currently )?(?:participate|take part)s?|piedalas|iesaistijusas|iesaistitas|ir (?:projekta )?(?:partner|dalibvalst))[^.;]{0,30}(?:projekt|project)/u;
/** „iepazina Lietuvu un Poliju, kuras ir projekta partneru valstis”. */
export const partnerCountriesBehind = /^(?:[ ,]+(?:(?:and|un|ka ari) )?\p{L}+(?!\p{L})){0,7}?,? (?:kas|kuras|kuri|which|that) (?:ir|are) (?:[\p{L}+]+ ){0,3}(?:partner|dalib)\p{L}*(?: ?valst| countries)/u;
/** „the meeting in Portugal”: where it is held. */
export const inBefore = /(?<!(?:partners?|schools?|municipalities|organi[sz]ations|institutions|council|municipality|universit\p{L}*|libraries|people|situated|located|based) )(?<!\p{L})in (?:the )?$/u;
/** What a sentence says of a country where people met. */
export const heldInCountry = /(?<!\p{L})(?:meetings?|workshops?|mobilit\p{L}{1,3}|exchange|visit(?:ed|s)?|trip|conference|seminar|took (?:its )?place|was held|were held|hosted)(?!\p{L})/u;
export const togetherBefore = /(?:sadarbib\p{L}{1,3} starp|сотрудничеств\p{L}{1,3} между|cooperation between|kopigi ar)[^.;]{0,60}$/u;
/** „kopā ar Annu no Kalmenas (3. bērnudārzs Ortemkā, Grieķija)”: a bracket that tells the house of those one works with. */
export const houseInBracket = /(?:kopa ar|sadarb\p{L}{2,8} ar|partner\p{L}{0,4})[^.;()]{0,120}\([^()]{0,40}(?:skol|bernudarz|bibliotek|muzej|gimnazij|licej|koledz)\p{L}{0,3}[^()]{0,40}$/u;
/** „no Dānijas pilsētiņas Vejles atbrauca 12 audzēkņi”: from where guests came. */
export const cameFrom = /(?:^|[^\p{L}])no (?:\p{L}+ )?$/u;
export const cameBehind = /^[^.;:]{0,50}? (?:atbrauc|ierad|ieradu|viesoj|ciemoj|atlidoj)\p{L}*(?!\p{L})/u;
export const directPartner = /partner(?!valst)\p{L}* (?:no |nu |ir |[-–—:] ?)?$/u;
export const leadBefore = new RegExp(`${anyOf([
  'vado(?:sais|sa)(?: \\p{L}+)? partner\\p{L}*', 'koordinator\\p{L}*', 'koordinatorvalst\\p{L}*', 'lead partner', 'coordinator', 'coordinated by', '(?:projektu|partneribu|konsorciju|to|kuru) (?:vada|vadija|koordine|koordineja)', '(?:under|with) the (?:coordination|lead|leadership) of(?: the)?(?: \\p{L}+){1,4} \\('])}[ :–—-]*(?:ir |no |is |from )?(?:(?:skol|vidusskol|augstskol|organizacij|universitat|biedrib|iestad)\\p{L}{1,2} )?$`, 'u');
/** „Polija, kas koordinē projektu”, “Poland – the country which supervises the project”. */
export const leadBehind =
  /^[ )]*[-–—(,]?[ ]*(?:vadosais partner|koordinator|lead partner|coordinator|(?:the country |valsts )?,? ?(?:which|that|kas|kura) (?:(?:coordinat|supervis|lead)\p{L}{1,3} (?:the|this|our)|(?:koordine|vada) (?:so )?)[ ]?proje[ck]t)/u;

export const beneficiaryBefore = new RegExp(`${anyOf([
  'kaiminvalst\\p{L}*', 'attistibas sadarbib\\p{L}*', 'palidzib\\p{L}*', 'atbalst\\p{L}* (?=[^.]{0,30}$)', 'stiprinat\\p{L}*', 'sanemejvalst\\p{L}*', 'merkvalst\\p{L}*',
  'beneficiary', 'development cooperation', 'civiliedzivotaj\\p{L}*', 'begl\\p{L}*', 'kara del'])}[^.;]{0,90}$`, 'u');
/** „Ukrainas cilvēku atbalstam”. */
/** „attīstības sadarbības projektu konkurss”, “development cooperation projects”. */
export const aid = /attistibas sadarbib\p{L}+ (?:\p{L}+ )?(?:grant\p{L}* )?(?:projekt|konkurs)|development cooperation (?:and [\p{L} ]{3,30})?projects/u;
export const beneficiaryBehind = /^ (?:civil|bern|gimen|begl|iedzivotaj|cilvek|sabiedrib|tauta)\p{L}*[^.;]{0,30} (?:atbals|palidz)/u;
/** „Ukrainas civiliedzīvotājiem”, „Irākas pilsoņu”: people that the project is for or speaks of, no partners. */
export const peopleBehind = /^ (?:civiliedzivotaj|begl|pilso[nņ]|valstspiederig|patveruma mekletaj)\p{L}*/u;
export const helping = /(?<!\p{L})(?:atbals|palidz|izmitin|nodrosin|support|help)/u;
/** A sentence that speaks of war: nobody goes there, and no partner is meant. */
export const war = /(?<!\p{L})(?:kara(?:darbib\p{L}*)?|kars|karu|iebruk\p{L}*|begl\p{L}*|agresij\p{L}*|war|invasion|refugees?)(?!\p{L})/u;

/** „Programmā piedalās arī Islande un Serbija”: the countries of a programme, where no project stands between. */
export const programme = /(?<!\p{L})(?<!(?:stazesan|stazir|apmain|macib|apmacib|vizit|prakse|pieredze)\p{L}{0,4} )programm/u;
export const project = /projekt|project|involving|partneri|partners|konsorcij/u;

export const visitedBefore = new RegExp(`${anyOf([
  '(?<!\\p{L})uz', 'brauc\\p{L}*', 'devas', 'devusies', 'celoj\\p{L}*', 'viesoj\\p{L}*', 'vizit\\p{L}*', 'apmekl\\p{L}*', 'komandejum\\p{L}*', 'atgriez\\p{L}*', 'mobilit\\p{L}*',
  'pieredzes apmain\\p{L}*', 'visit\\p{L}*', 'travel\\p{L}*', 'trip'])}[^.;]{0,60}$`, 'u');
/** „The meeting took place in Telšiai, Lithuania”: what stands before the town. */
export const heldIn = /(?:took place|takes? place|will take place|(?:is|was|were|be) held|hosted|met|gathered|meetings?|workshop|visit\p{L}*|travel\p{L}*|mobilit\p{L}*) (?:[^.;,]{0,30} )?(?:in|to|at) (?:the )?$/u;
/** „noslēguma tikšanās Campli, Itālijā”: what is held in the town. */
export const meetingBefore = /(?<!\p{L})(?:tiksanas|sanaksme|seminars|konference|nometne|apmaina|darbnica|vizite) $/u;
export const directionBefore = /(?:^|[^\p{L}])uz (?:\p{L}+ )?$/u;
/** „jāaizsūta koordinatoram uz Somiju”: papers go there, not people. */
export const sentBefore = /(?:sutit|suta|sutija|sutits|sutiti|nosutis)[^.;]{0,40} uz (?:\p{L}+ )?$/u;
export const returnBefore = /(?:atgriezu\p{L}*|atgriezas|returned)[^.;]{0,20} (?:no|from) $/u;
/** What happens where people have come to: a country in the locative beside it is visited. */
export const happening = new RegExp(`(?<!\\p{L})(?:pa|aiz|at|no|sa|ie|uz)?${anyOf([
  'notik', 'notiek', 'bijam', 'bijusi', 'pabij', 'lidoj', 'nokluv', 'norisin', 'viesoj', 'ciemoj', 'dev(?:as|us)', 'dodas', 'dosies', 'brauc', 'celoj', 'vizit', 'mobilit', 'apmekl', 'tik(?:as|sies|an|san(?!as laik))', 'seminar', 'konferenc', 'nometn',
  'apmain', 'apmacib', 'macib', 'macij', 'kurs[uios]', 'festival', 'izstad', 'sacensib', 'koncert', 'uzstaj', 'piedalij', 'pavadij', 'sanaksm', 'pasakum', 'pieredz', 'kongres', 'praks', 'praktik', 'studij',
  'parbaudes (?:tika )?veikt', 'darbnic', 'forum', 'ekskursij', 'iepazin', 'ieradas', 'uznem(?!um|ej)', 'turnir', 'izrad', 'stazej', 'atklas', 'rezidenc', 'meeting', 'workshop', 'visit', 'took place', 'held', 'train', 'exchange',
])}`, 'u');
/** „pašvaldības Vācijā”, „apgabalus Lietuvā”: a body or a stretch of land right before the country, not where somebody is. */
export const standingBefore = /(?:pasvaldib|partner|organizacij|skol|bibliotek|gimnazij|koledz|universitat|universitas|apgabal|region|biedrib|iestad|institut|muzej|novad|pilset|provinc|teritorij)(?:as|am|iem|us|i|u|ai|a|es)? (?:\p{L}{3,}[aei](?:,| un) ){0,6}$/u;
/** „sadarbosimies ar skolām Itālijā, Portugālē un …”: bodies that one works with. */
export const worksWithBefore = /sadarbo\p{L}* (?:ari )?ar (?:\p{L}+ ){0,2}(?:pasvaldib|organizacij|skol|universitat|biedrib|iestad|institut|muzej)\p{L}{1,3} (?:\p{L}{3,}[aei](?:,| un) ){0,6}$/u;
/** „četrās no projekta valstīm – Čehijā, Slovākijā”: those visited are the partners. */
export const projectCountriesBefore = /(?:projekta|partneru|dalib)\p{L}* ?valst\p{L}*[^.;]{0,90}$|partnervalst\p{L}*[^.;]{0,90}$/u;
export const townBehind = /^ (?:pilset|galvaspilset|sala|regiona|provinc|ciemat)\p{L}*a(?!\p{L})/u;

export const funderBefore = new RegExp(`${anyOf([
  '(?:lidz)?finanse(?!jum)\\p{L}*', 'finansial\\p{L}* atbalst\\p{L}*', 'donorvalst\\p{L}*', 'donor', '(?:co-?)?financed by', '(?:co-?)?funded by', 'supported by', 'granted by', 'grants from', 'finans[ae]t(?:aj|uoj)\\p{L}{1,3}',
  'contribution of', 'финансируем\\p{L}*'])}(?: (?:no|kopigi|the|ari|ir))?[ :–-]*(?:[\\p{L}]+(?:, | un | and | i | и )){0,3}$`, 'u');
export const funderBehind = /^(?:,? (?:un |and )?\p{L}+){0,3} (?:finansialu atbalstu|finansiala atbalsta|finansu instrument|granti|granta|grants|financial mechanism|pieskirtajiem)/u;
/** An embassy that gives money. */
export const embassyBehind = /^ (?:vestniecib|embassy)\p{L}{0,3}(?= [^.;]{0,80}(?:pieskir|finans|atbalst|grant))/u;
