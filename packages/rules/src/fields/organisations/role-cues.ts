import { isLetter } from '@siets/latvian';
import type { OrganisationRole, Span } from '@siets/record';
import { cueSet } from '../../engine/cues.ts';
import type { Reading } from '../../engine/reading.ts';
import { HINT_OF_PROSE, LEADS_IN_PROSE, MAKERS_IN_PROSE, PARTNERS_IN_PROSE } from './prose-cues.ts';
import { after, before, PROJECT, type Cue } from './role-cue.ts';

/** Programmes and funds that stand before „projekts” without saying whose it is. */
const FUND = '(?:(?:erasmus\\+?|comenius|grundtvig|leonardo da vinci|etwinning|eraf|esf|kf|ejzf|ezf|life|interreg|leader|nordplus|elfla|eez|kpfi|vkkf|lvaf|phare|horizon) )?';
/** „starptautiskās stratēģiskās partnerības Erasmus+ KA2 projekta”: what kind of project it is. */
const KIND = '(?:(?:(?:starptautisk|strategisk)\\p{L}{1,3}|partnerib\\p{L}{1,2}|sadarbibas|starpskolu|skolu|apmainas|mobilitates|ka[12]) ){0,3}';
/** People whose journey or work in a project tells that their body takes part. */
const PEOPLE = 'direktor|priekssedetaj|deputat|skolotaj|pedagog|audzinataj|petniek|zinatniek|audzeknes|skolen|audzekn|student|parstav|darbiniek|bibliotekar|muzejniek|ekspert|specialist|vaditaj|treneri|mediki|dejotaj|dziedataj|komand|delegacij|jaunie[st]|kolektiv';

/** Words before a name, the surest first. */
const BEFORE: readonly Cue[] = [
  { role: 'none', pattern: before('(?:buvniek|buvuznemej|piegadataj|projektetaj|buvuzraug|autoruzraug|pasutitaj|izpilditaj)\\p{L}{1,4}|(?:buvdarbus|darbus|buvniecibu|piegadi|uzraudzibu|buvuzraudzibu|projektesanu|buvprojektu)(?: \\p{L}+){0,3} (?:veic|veica|veiks|nodrosina|izstradaja)|(?:darb|buvniecib|rekonstrukcij|parbuv|izbuv|remont|atjaunosan|siltinasan|labiekartosan|restauracij)\\p{L}{0,4},? (?:(?:ko|kuru|kurus|kuras) )?(?:veic|veica|veiks|veikusi)|(?:ligum|iepirkum)\\p{L}{0,4} (?:\\p{L}+ ){0,4}(?:ar|uzvar\\p{L}+)(?: uznemumu| buvnieku| firmu)?(?=[\\s„“”"(*]*(?:sia|as)?$)') },
  { role: 'lead', pattern: before('ka (?:vadosais|galvenais|vadosa) partneris(?: \\p{L}+){1,4}|(?:vados|galven)(?:ais|a|ajam|ajai|o|aja)(?: projekta)? partner(?:is|a|i|im|ei|e)|(?:projekta )?(?:koordinejosais sanemejs|koordinejosa (?:iestade|organizacija|institucija))|(?:projekta |ta )(?:vadibu|koordinaciju|koordinesanu) (?:nodrosina|veic|uznemas|uznemusies|uznemies|nodrosinaja|veica)|(?:lead|leading|managing|main) (?:partner|beneficiary|applicant|organisation)(?: of (?:the |this )?project)?|(?:lead|leading|managing|main|coordinating) partner(?: \\p{L}+){0,4} (?:are|is) (?:carried out|performed|fulfilled|taken) by(?: the)?|(?:project )?coordinator|coordinated by|led by|headed by|lp ?\\d?') },
  { role: 'lead', pattern: before('(?:projekta )?(?:koordinators|koordinatore|koordinatori|koordinatorskola)'), subject: true },
  ...LEADS_IN_PROSE,
  { role: 'lead', pattern: before(`(?:${PROJECT}|(?:to|kuru|ko)(?!\\p{L})|konsorciju|partneribu)(?:[ ·]+\\p{L}+){0,3}[ ·]+(?:vada|vadija|vadis|koordine|koordineja|koordines)`) },
  { role: 'applicant', pattern: before('(?:projekta |pieteikuma |idejas )?(?:iesniedzej|pieteicej|ierosinataj|autor)(?:s|a|i|e|am|as)|(?:finansejuma|granta|atbalsta) sanemej(?:s|a|i|am)|applicant|beneficiary|grantee|submitted by') },
  { role: 'applicant', pattern: before(`(?:${PROJECT}|pieteikumu|iesniegumu|(?:to|kuru|ko)(?!\\p{L}))[^.;]{0,190}? (?:pieteica|iesniedza|iesniegusi|iesniedzis|nodevusi|pieteikusi|pieteicis|sagatavojusi|sagatavoja|uzrakstija|uzrakstijusi|rakstija)`) },
  // „Projekta finansējums Talsu vidusskolai ir 19 000 EUR”: whose share of the project is told.
  { role: 'partner', pattern: before('projekta (?:kopejais |planotais )?finansejums'), oblique: true },
  { role: 'applicant', pattern: before('(?:pieskirt|pieskirts|pieskirta|pieskirti|pieskir|pieskira|lidzfinansejumu|finansejumu|atbalstu|atbalsts|grantu|finansejums|lidzfinansejums)(?: \\p{L}+)?'), oblique: true },
  { role: 'implementer', pattern: before('(?<!(?:programmas|fonda|konkursa) )(?:projekta )?(?:istenotaj|ieviesej|realizetaj)(?:s|a|i|am|is)(?: latvija| latvijas puse)?|implemented by|carried out by|implementer|project (?:was|is|has been|will be) (?:organi[sz]ed|run|hosted|managed) by|(?:project|twinning|exchange|initiative) (?:promoted|created|launched|initiated) by(?: the)?') },
  { role: 'implementer', pattern: before(`(?:${PROJECT}|(?:to|kuru|ko|kas|kuras)(?!\\p{L})|darbus|aktivitates|iniciativu|apmain\\p{L}{1,2}|nometn\\p{L}{1,2}|apmacib\\p{L}{1,3})[^.;:„“"]{0,60}? (?:isteno|istenoja|istenos|istenojusi|istenojis|realize|realizeja|realizes|ievies|ieviesa|ieviesis|ievieš|organize|organizeja|riko|rikoja)|(?<!(?:lidzeklus|finansejumu|strategiju|programmu) [^.;:]{0,40})(?:isteno|istenoja|istenos)`) },
  // “Anna Zīle, the Estonian coordinator of the project at the Acorn Foundation”: who answers for the project in one of its bodies.
  { role: 'partner', pattern: before('coordinator of (?:the |our )?(?:[\\p{L}+]+ )?project (?:at|from)') },
  { role: 'partner', pattern: before('(?:sadarbibas|partneribas) (?:ligum|vienosan)\\p{L}{0,4} [^.;]{0,160}starp') },
  { role: 'implementer', pattern: before('ligum\\p{L}{0,4} [^.;]{0,40}starp(?: [^.;]{0,110} un)?') },
  { role: 'implementer', pattern: before(`${PROJECT}[^.;:]{0,80} (?:tiek|tika|tiks) (?:istenots|realizets|ieviests)`), oblique: true },
  { role: 'partner', pattern: before('(?:sadarbojas|piedalas|iesaistijusas|iesaistijusies|iesaistitas|iesaistiti|dalibnieki)[^.;:„“"]{0,60}:') },
  { role: 'partner', pattern: before('(?:nosutitaj|sutitaj|uznemej)organizacij\\p{L}{1,3}|(?:nosut|sut|uznem)os(?:a|ajai|as|o) (?:organizacij|biedrib|skol|iestad)\\p{L}{1,3}|hosted by') },
  ...PARTNERS_IN_PROSE,
  { role: 'partner', pattern: before('(?:mus|viesus|dalibniekus|delegaciju|skolenus) (?:laipni |sirsnigi )?(?:uznema|sagaidija|sagaida|uznem)'), subject: true },
  // „Projektā sadarbosies divas bibliotēkas – …”.
  { role: 'partner', pattern: before('(?:sadarbojas|sadarbosies|piedalas|piedalisies|iesaistitas|iesaistiti|iesaistijusas|iesaistijusies)(?: [\\p{L}\\d]+){0,3} (?:skol|bibliotek|organizacij|pasvaldib|muzej|iestad|universitat|augstskol|biedrib|novad|institucij)\\p{L}{1,3} *[-–—:]') },
  // „Projekta „X” atklāšanas sanāksmē piedalījās A un B”.
  { role: 'partner', pattern: before('projekt(?:a|u|am)[^.;:]{0,160} (?:sanaksm|tiksan|seminar|konferenc|darba grup|atklasan)\\p{L}{1,5}(?: [^.;:„“"]{0,40})? (?:piedalijas|dalibu nema|nema dalibu)'), subject: true },
  { role: 'partner', pattern: before('(?:projekta|partneribas|konsorcija) dalibniek(?:i|iem|us)|projekt\\p{L}{0,3}[^.;:]{0,200} (?:(?:dalibniek|parstavj)(?:i|iem|us)|(?:skolotaj|pedagog|skolen|audzekn|student)\\p{L}{1,3}) no') },
  { role: 'partner', pattern: before('(?:sadarbib(?:a|u)|sadarbojoties|sadarbojas|kopa|partneriba|partneribu) ar (?:[\\p{L}\\d]+ ){0,4}[\\p{L}]+:|(?:sadarbib(?:a|u) ar|sadarbojoties ar|sadarbojas ar|sadarbosies ar|sadarbojusies ar|sadarbojas|kopa ar|kopigi ar|partneriba ar|roku roka ar|pleca ar|(?:cooperation|partnership|project|carried out)(?: \\p{L}+){0,4} (?:between|among)|in (?:close )?(?:cooperation|collaboration) with|in partnership with|together with|jointly with|alongside)') },
  { role: 'partner', pattern: before('(?:(?:projekta|sadarbibas|konsorcija|arvalstu|nacionalie|citi|citas|parejie|pareji|tas|tas pasas|un|ta|latvijas)\\s+)*(?:partner(?:is|i|iem|us|u|a|e|ena|ga|os)|partneres|partnerorganizacij(?:as|ai|am|a|u)|partnerskol(?:as|ai|am|a|u)|dalibskolas)(?: (?:projekta|taja|saja projekta|no \\p{L}+(?: puses)?|(?!\\p{L}*[eao]ja(?!\\p{L}))\\p{L}{3,}[ae]))?|(?:project )?partners?(?: in the project| of the project)?(?: include| includes| from latvia)?|par partneri (?:kluvusi|kluva|piesaistita)|par (?:projekta |sadarbibas ){0,2}partner(?:i|iem) (?:noteikt|noteikta|izvirzit|apstiprinat|piesaistit|pieaicinat|izveleties)|partneri,? tapat ka|partner(?:i|u|iem|us|is|organizacijas) no|[^.;:]{0,20}partner(?:i|iem|us|u|s)?(?!\\p{L})[^.;:]{0,90}:|(?<=(?:partner|dalibniek|organizacij|particip)[^.;:]{0,80})(?:to vidu|tostarp|among them|including)|iesaistijas(?: ari)?|latviju (?:(?:saja |taja )?(?:projekta|konsorcija|partneriba) )?parstav(?:eja|es)?|piedalas(?: ari| vel| tadas (?:iestades|organizacijas|skolas)(?: ka)?)?|piedalisies(?: ari)?|lidzdarbojas|piesaistot|iesaistot|ka partner(?:is|i|e|es)(?: \\p{L}+){0,4}|(?:projekt\\p{L}{1,2}|taja|konsorcij\\p{L}{1,2})[^.;:]{0,60}? (?:apvienojusas|apvienojusies|apvienojas|apvieno|iesaistijusas|iesaistijusies|iesaistitas|iesaistiti|darbojas)(?: ari)?(?:[^.;:]{0,50}:)?') },
];

/** Words behind a name. */
const AFTER: readonly Cue[] = [
  { role: 'applicant', pattern: after('[·, ]*(?:(?:dekana|pravesta|macitaja|prieksnie\\p{L}{1,4}|priekssedetaj\\p{L}{1,2}|vaditaj\\p{L}{1,2}|direktor\\p{L}{1,2}) (?:\\p{L}+ ){2})?(?:projekta |projektu |iesniegt\\p{L}{1,3} )?(?:iesniegum|pieteikum|projekta iesniegum)'), oblique: true },
  { role: 'applicant', pattern: after('[·, ]*isnig\\p{L}{1,6} projekt'), oblique: true },
  // “with Vāner municipality (Vānerin kommun) in Sweden (lead partner)”.
  { role: 'lead', pattern: after('(?: \\([^()]{2,40}\\))?(?: (?:in|from) \\p{L}+)? \\((?:the )?(?:project )?(?:lead partner|lead|coordinator|coordinating partner)\\)') },
  // „atbalstīt Zīļu novada domes dalību … projektu konkursā”.
  { role: 'applicant', pattern: after('dalib\\p{L}{1,2} [^.;:]{0,300}?(?:projektu|pieteikumu)(?: iesniegumu)? konkursa(?!\\p{L})'), oblique: true },
  { role: 'lead', pattern: after('(?: \\([^()]{2,24}\\))?[, ]*(?:(?:acting|which acts|serving) as (?:a |the )?lead|as (?:a |the )?(?:lead(?:ing)? partner|(?:project )?coordinator))') },
  { role: 'lead', pattern: after('[,( ]*(?:kas )?(?:ir |bija |bus |ka |uznemusies |uznemas |– |- )?(?:ari )?(?:(?:projekta|konsorcija) (?:[„“"«][^„“”"»]{1,120}[”“"»] )?)?(?:vadosais|vadosa|galvenais|galvena|vadoso)(?: projekta)? (?:partner|organizacij|institucij)|[,( ]*(?:(?:is|was|will be) )?(?:the |a )?(?:lead|leading|coordinating) (?:partner|beneficiary)|[,( ]*(?:projekta )?koordinator|[ ]*\\([^)]{0,30}?(?:lead|coordinator|vado|koordinator|projekta vadit\\p{L}{1,3}\\)|galvenais partner)|[ ]*(?:\\([^)]{0,40}\\))?[ ]*[-–—][ ]*(?:projekta |the )?(?:project leader|lead partner|leader|lead|coordinator|koordinator|vadosais|vaditaj)') },
  { role: 'lead', pattern: after(`[^.;:]{0,60}(?:(?:koordine|koordineja|vada|vadija) (?:so |visu |starptautisko )?${PROJECT}|${PROJECT} (?:ari )?(?:koordine|koordineja|vada|vadija))`), subject: true },
  { role: 'partner', pattern: after('[,( ]*(?:taja |saja projekta |projekta )?(?:kas )?(?:esam|ka|ir|bija|ir ari|ir viens no|ir viena no|kas ir|ir tikai|piedalas ka|iesaistijusies ka|is a|is one of the|as (?:an?|the)|[-–—])(?: projekta| viens no| sadarbibas| the| project| nacionalais| viena no| vienigais| latvijas)*\\s+(?:partner|sadarbibas partner)|[ ]*\\((?:projekta |sadarbibas |asociet\\p{L}+ |project )?partner') },
  // „Biedrība piedalījās fonda konkursā ar projektu „X””.
  { role: 'applicant', pattern: after('[^.;:„“"]{0,60}? (?:piedalijusies|piedalijas|piedalas|piedalisies|startejusi|starteja|startes|uzvarejusi|uzvareja)(?=[^.;]{0,140} konkurs\\p{L}{1,3} ar (?:\\p{L}+ )?projektu(?!\\p{L}))|[^.;:„“"]{0,90}? konkursa (?:piedal|start|uzvar)\\p{L}{1,7} ar (?:\\p{L}+ )?projektu(?!\\p{L})'), subject: true },
  // „Dome nolēma iesniegt projektu”, „dome nolemj piedalīties programmas projektu aktivitātēs”.
  { role: 'applicant', pattern: after('(?:ir )?(?:nolem|plano|iecer)\\p{L}{0,5} (?:piedalities|iesniegt|startet|pieteikt)(?=[^.;]{0,140} projekt)'), subject: true },
  // „Muzejs piedalīsies programmas projektu konkursā”.
  { role: 'applicant', pattern: after('[^.;:„“"]{0,40}? (?:piedalijusies|piedalijas|piedalas|piedalisies|startejusi|starteja|startes) [^.;:„“"]{0,140}?(?:projektu|pieteikumu|iesniegumu) (?:\\p{L}+ )?konkurs(?:a|os)(?!\\p{L})'), subject: true },
  { role: 'partner', pattern: after(`[^.;:„“"]{0,60}? (?:pievienojusies|pievienojas|pievienojies|piedalas|piedalisies|piedalijas|iesaistijusies|iesaistijas|iesaistas|lidzdarbojas|pisadola|pisadaleja|isasaisteja|isasaistejuse|leidzdorbojas|joined|joins|takes part|participates|(?:turpina|sak|saka|uzsak|uzsaka|atsak|atsaka) dalibu)(?=[ ,][^.;]{0,60}(?:projekt|project|konsorcij|endeavou?r|consorti))`), subject: true },
  { role: 'partner', pattern: after('[^.;:„“"]{0,60}? apvieno(?:s|ja|jusas|jusi|jusies)? (?:savus )?speku?s?(?!\\p{L})'), subject: true },
  // „Talsu bibliotēkā projekta laikā viesojās Tartu bibliotēkas pārstāvji”.
  { role: 'partner', pattern: after('(?:\\p{L}+ ){0,4}?(?:viesojas|ciemojas|viesojusies|ciemojusies|ieradas) [^.;:]{3,120}?(?:parstav|delegacij|koleg|specialist|skolen|skolotaj|partner)'), oblique: true, host: true },
  // „Projektu Talsu pamatskolā koordinē direktore Anna Zīle”: whose people lead it, leads.
  { role: 'lead', pattern: after('(?:koordine|koordineja|koordines) (?:\\p{L}+ )?(?:direktor|skolotaj|pedagog|vaditaj|specialist|viet)'), oblique: true, host: true },
  { role: 'lead', pattern: after('vadiba(?!\\p{L})'), oblique: true, locative: true },
  // „Fonds atbalstīs Zīļu muzeja ieceri „X””.
  { role: 'implementer', pattern: after('(?:\\p{L}+ )?(?:ieceri|ideju|iniciativu|projekta ideju|pieteikumu)(?= [·„“"])'), oblique: true, weak: true },
  { role: 'applicant', pattern: after('(?:ir |tika |tiek )?(?:apstiprinat|atbalstit)\\p{L}{1,2} (?:\\p{L}+ ){0,2}?(?:\\p{L}+)?projekt'), oblique: true },
  // „muzeja izstrādātais projekta pieteikums”.
  { role: 'applicant', pattern: after('(?:izstradat|sagatavot|iesniegt)\\p{L}{1,4} projekta (?:pieteikum|iesniegum)'), oblique: true },
  { role: 'lead', pattern: after('(?:vadit|koordinet)\\p{L}{1,4} (?:\\p{L}+ ){0,2}?(?:\\p{L}+)?projekt'), oblique: true },
  { role: 'applicant', pattern: after('(?:sagatavot|pieteikt|rakstit)\\p{L}{1,4} (?:\\p{L}+ ){0,2}?projekt'), oblique: true },
  // „Biedrībai „Upe” ir piešķirts finansējums”.
  { role: 'applicant', pattern: after('(?:ir |tika |tiek |tiks )?(?:\\p{L}+ )?pieskirt(?:a|s|i|as) (?:[\\p{L}\\d.,+]+ ){0,5}?(?:dotacij|finansejum|lidzfinansejum|grant|atbalst|lidzekl|eur|eiro|ls|lat)'), oblique: true, dative: true },
  { role: 'applicant', pattern: after('(?:[\\p{L}+]+ )?iesniegt\\p{L}{1,4} projekt'), oblique: true },
  { role: 'implementer', pattern: after(`(?:(?:[\\p{L}+]+ ){0,2}(?:programma|konkursa|fonda|ietvaros) (?=istenot|realizet))?(?:(?:istenot|realizet|organizet)\\p{L}{1,4} )?${KIND}${FUND}${KIND}projekt(?:s|a|am|u(?! (?:konkurs|fond|programm)))(?!\\p{L})`), oblique: true, weak: true },
  // „aģentūras īstenotā Latvijas – Šveices programmas projekta”.
  { role: 'implementer', pattern: after('(?:istenot|realizet)(?:ais|a|aja|o|ajam|ajiem) (?:[\\p{L}+–-]+ ){1,7}projekt(?:s|a|am|u)(?!\\p{L})'), oblique: true },
  { role: 'implementer', pattern: after('izstradat\\p{L}{1,4} (?:\\p{L}+ ){0,2}?(?:\\p{L}+)?projekt'), oblique: true },
  { role: 'implementer', pattern: after('(?:organizet|rikot|istenot)\\p{L}{1,4} (?:\\p{L}+ ){0,3}?(?:apmain|nometn|apmacib|pasakum|festival)\\p{L}{1,3}(?!\\p{L})'), oblique: true, weak: true },
  { role: 'implementer', pattern: after('(?:\\p{L}+ ){0,2}?(?:tiek |tika |tiks |ir |bus )?(?:istenots|istenota|uzsakts|sakas|sacies|sakies|sakts|realizets|noslegts|noslegies|nosledzies|nosledzas|noslegsies|norisinas|norisinajas|turpinas|aizvadits) (?:[\\p{L}+]+ ){0,2}?projekt'), oblique: true, weak: true },
  { role: 'partner', pattern: after('dalib\\p{L}{1,2} (?:\\p{L}+ )?projekt'), oblique: true },
  // „Valkas novada domes kopējais projektā piešķirtais budžets”: who has a share of its own takes part.
  { role: 'partner', pattern: after('(?:\\p{L}+ )?projekta (?:pieskirtais |paredzetais |planotais |kopejais )?budzets|(?:kopejais |planotais )?(?:budzets|dala) (?:saja )?projekta(?!\\p{L})'), oblique: true },
  // „Talsu vidusskolas skolotāji devās projekta braucienā”: whose people take part.
  { role: 'partner', pattern: after(`(?:\\p{L}+ ){0,3}?(?:${PEOPLE})\\p{L}{0,6}(?!\\p{L})[^.;:]{0,240}? (?:piedalijas|piedalas|piedalisies|devas|dodas|dosies|viesojas|ciemojas|atgriezas|atgriezies|atgriezusies|atgriezusas|parstaveja|uznema|iesaistijas|tikas|atradas|apmekleja|brauca|aizbrauca|pabija|bija)(?=[ ,][^.;]{0,160}projekt)`), oblique: true, weak: true },
  // „Realizējot projektu „X”, Talsu vidusskolas pārstāvji piedalījās tikšanās reizē”.
  { role: 'partner', pattern: after('(?:\\p{L}+ ){0,2}?(?:skolotaj|pedagog|skolen|audzekn|student|parstav|komand|delegacij|jaunie[st])\\p{L}{0,4}(?!\\p{L})[^.:;]{0,60}? (?:piedalijas|viesojas|ciemojas|devas|tikas)(?=[ ,][^.;]{0,60}(?:tiksan|sanaksm|mobilitat|vizit|apmain))'), oblique: true, weak: true, told: true },
  // „Talsu bibliotēkas darbinieki projekta „X” ietvaros kopā ar partneriem devās braucienā”.
  { role: 'partner', pattern: after(`(?:\\p{L}+ ){0,3}?(?:${PEOPLE})\\p{L}{0,6}(?!\\p{L})[^.;:]{0,180}? projekt(?:a|u)(?!\\p{L})[^.;:]{0,240}? (?:piedalijas|devas|dodas|viesojas|ciemojas|tikas|apmekleja|brauca)(?!\\p{L})`), oblique: true, weak: true },
  { role: 'partner', pattern: after('(?:\\p{L}+ ){0,2}?(?:petniek|zinatniek|skolotaj|pedagog|parstav|darbiniek|skolen|student|audzekn)\\p{L}{0,6}(?!\\p{L})[^.;:]{0,30}? projekta(?!\\p{L})[^.;:]{0,60}? (?:sadarbojas|strada|peta|piedalas|piedalijas)'), oblique: true },
  // „Talsu vidusskolu pārstāvēja skolotāja un divi skolēni”.
  { role: 'partner', pattern: after('[^.;:„“"]{0,80}? (?:parstaveja|parstav)(?= [^.;]{3,120}(?:direktor|skolotaj|pedagog|skolen|audzekn|izglitojam|student|jaunie[st]|specialist|vaditaj|darbiniek|koordinator|dalibniek))'), oblique: true, weak: true },
  { role: 'partner', pattern: after('(?:each |both )?(?:send|sends|sent|will send) (?:\\p{L}+ ){0,3}(?:volunteer|participant|student|teacher|pupil)'), subject: true },
  { role: 'none', pattern: after('(?:atklata |\\p{L}+ )?izsludinat\\p{L}{1,5} '), oblique: true },
  { role: 'partner', pattern: after('(?:ka partnera|ka projekta partnera)') },
  { role: 'partner', pattern: after('ar [^.;:„“"]{3,70} (?:ir|bija|izveidojusies|izveidojas) (?:\\p{L}+ )?(?:sadarbiba|partneriba)(?!\\p{L})'), oblique: true, weak: true },
  { role: 'applicant', pattern: after(`[^.;:„“"]{0,190}? (?:iesniedza|iesniegusi|iesniedzis|pieteica|pieteikusi|pieteicis|nodevusi|nodeva|sagatavojusi|sagatavoja|submitted|applied)(?=[^.;]{0,160}(?:projekt|pieteikum|iesniegum|konkurs|project|application))`), subject: true },
  { role: 'implementer', pattern: after(`(?:[^.;:„“"]{0,190}? |,? ?)(?:isteno|istenoja|istenos|istenojusi|istenojis|istenot|realize|realizeja|realizes|realizejusi|ievies|ieviesa|ieviesusi|uzsak|uzsaka|uzsaks|uzsakusi|uzsacis|sacis|pabeidzis|nosledzis|ieviesis|sak istenot|saka istenot|sakusi istenot|saks istenot|sak|saka|saks|sakusi|turpina istenot|turpina|pabeigusi|pabeidza|noslegusi|nosledza|noslegs|(?:has |have )?started|(?:has |have )?initiated|implements|is implementing|implemented|(?:will|is to|plans to) implement|will carry out|has launched|launched|carries out)(?=[ ,][^.;]{0,160}(?:projekt|project|aktivitat|iniciativ)|:)`), subject: true },
  // „Fonda administrācija kopā ar sadarbības partneriem – A, B un C – ir uzsākusi projektu”.
  { role: 'implementer', pattern: after('kopa ar (?:saviem )?(?:sadarbibas |projekta )?partneriem(?!\\p{L})(?=[^.;]{0,420} (?:uzsak|uzsaka|isteno|realize|ir uzsak)\\p{L}{0,6}(?!\\p{L}))'), subject: true },
  // „Talsu skolu savienība kopā ar skolām Zīļu dienu pasākumus īsteno trešo gadu”.
  { role: 'implementer', pattern: after('[^.;:„“"]{0,120}? (?:pasakumus|iniciativu|programmu|apmacibas|nometni) (?:isteno|istenoja|istenos|organize|organizeja|riko|rikoja)(?!\\p{L})'), subject: true, weak: true },
  { role: 'implementer', pattern: after('(?:\\p{L}+ ){0,2}?(?:isteno|istenoja|istenos|realize|realizeja|realizes|ievies|ieviesa)(?!\\p{L})'), subject: true },
  ...MAKERS_IN_PROSE,
  { role: 'implementer', pattern: after(`[^.;:„“"]{0,90}? (?:izbuve|uzbuve|iegada|uzstadi|labiekarto|atjauno|izveido|ieriko|rekonstrue|parbuve|organize|riko|nodrosina|izstrada|pirks|pirka|nopirk)\\p{L}{0,5}(?=[^.;]{0,160}projekt)`), subject: true },
  { role: 'implementer', pattern: after(`[^.;:„“"]{0,60}? (?:received|has received|will receive|sanemusi|sanema|sanems|sanemis|ieguvusi|ieguvis|ieguva|guvusi|guvis|piesaistijusi|piesaistijis|piesaistija|parakstija|parakstijusi|noslegusi|noslēdza)(?! (?:[\\p{L}\\d]+ ){0,3}(?:projektu )?(?:iesniegum|pieteikum)(?:us|u)(?!\\p{L}))(?=[^.;]{0,140}(?:finansejum|atbalst|grant|eur|projekt|ligum|funding))`), subject: true },
];

const BEFORE_CUES = cueSet(BEFORE.map(({ pattern }) => pattern));
const AFTER_CUES = cueSet(AFTER.map(({ pattern }) => pattern));

/** What the last words before a name hold where any pattern can match: asked first, since most names have no cue before them. */
const HINT = new RegExp(`${HINT_OF_PROSE}|organizacij|hosted|partner|(?:promot|creat|launch|initiat)ed|[kc]oordin|vad[aio]|galven|lead|led by|head|lp|isteno|ievie|realiz|organiz|riko|implement|carried|iesnie|pietei|ierosin|autor|sanem|applic|benefic|grant|submit|nodev|sagatav|rakst|piesk|finans|atbalst|sadarb|kopa|kopig|starp|roka|pleca|uznem|sagaid|together|cooperation|between|among|jointly|alongside|vidu|tostarp|among|includ|iesaist|piedal|dalibn|dalibu|darbo|apvieno|parstav|piesaist|buv|piegad|uzraudz|darb|ligum|iepirk|pasut|izpild|[:]`, 'u');
const HINT_REACH = 64;
const REACH_BEFORE = 240;
const REACH_AFTER = 440;
const ADDRESS_REACH = 90;
const TOLD_REACH = 140;

/** A text with the index of its cue words. */
type Words = Pick<Reading, 'text' | 'folded' | 'cues'>;

export interface CueFound {
  role: OrganisationRole | 'none';
  /** The words that say so. */
  span: Span;
  side: 'before' | 'after';
  isSubject: boolean;
  isWeak: boolean;
}

/** Full stops behind numbers and short words („2.janvārī”, „š.g.”) end no sentence. */
const withoutDots = (words: string): string => words.replace(/(?<=(?:^|[^\p{L}])(?:\p{L}{1,2}|\d+))\./gu, '·');

/** The same words with what stands in quotation marks and brackets made unreadable: names and numbers between subject and verb. */
const masks = (words: string): string => words.replace(/[„“"«][^„“”"«»]{0,160}[”“"»]|\([^()]{0,80}\)/gu, (part) => '·'.repeat(part.length));

/** The end of the word that a pattern stopped in. */
function wordEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Words right before `at`, not further back than `from`, that give a role; null where none do. */
export function cueBefore({ folded, cues }: Words, from: number, at: number, isNominative = true): CueFound | null {
  const start = Math.max(from, at - REACH_BEFORE);
  const may = cues.whichMayStand(BEFORE_CUES, start, at);
  if (!may.includes(1)) return null;
  const printed = folded.slice(start, at).replace(/[\n\t\u00a0]/gu, ' ');
  if (!HINT.test(printed.slice(-HINT_REACH))) return null;
  const words = masks(withoutDots(printed));
  if (!HINT.test(words.slice(-HINT_REACH))) return null;
  for (const [index, { role, pattern, oblique, subject }] of BEFORE.entries()) {
    if (may[index] === 0 || (oblique === true && isNominative) || (subject === true && !isNominative)) continue;
    const match = pattern.exec(words);
    if (match === null) continue;
    const lead = /^[^\p{L}]*/u.exec(match[0])?.[0].length ?? 0;
    const trail = /[^\p{L}]*$/u.exec(match[0])?.[0].length ?? 0;
    return { role, span: { start: start + match.index + lead, end: start + match.index + match[0].length - trail }, side: 'before', isSubject: false, isWeak: false };
  }
  return null;
}

/** A town or country between a name and its role in brackets: „X bibliotēka, Igaunija (vadošais partneris)”. */
const ADDRESS = /^\s*\((?:turpm\p{L}*\s*[-–—:]?\s*)?\p{Lu}[\p{Lu}\d]{1,9}\)(?=\s\p{Ll})|^\s*(?:\([^()]{2,30}\)|(?:,\s*\p{Lu}[\p{L} -]{2,30}){1,2})\s*(?=\(|[-–—,]\s*(?:projekta )?(?:vado|galven|lead|coord|koord|partner))/iu;

/** „bibliotēkā … projekta …”: a name in the locative in words that speak of a project. */
const isHost = (text: string, folded: string, nameEnd: number, end: number): boolean =>
  /[āē]$/u.test(text.slice(nameEnd - 1, nameEnd)) && /projekt/u.test(folded.slice(Math.max(0, nameEnd - REACH_AFTER), end));

/** „biedrībai „Upe””, „Talsu vidusskolai”: the word that is declined, right before the end or before the quotation. */
export const isDative = (text: string, nameEnd: number): boolean =>
  /\p{L}(?:ai|ei|am|im|iem|ām|ēm)(?:\s*[„“"«][^„“”"«»]{1,90}[”“"»]?)?$/u.test(text.slice(Math.max(0, nameEnd - 130), nameEnd));

/**
 * Words right behind `at`, not further than `to`, that give a role; null where none do. A name that is not declined („SIA „X””) may be in any
 * case.
 */
export function cueAfter({ text, folded, cues }: Words, nameEnd: number, to: number, isNominative: boolean, isUndeclined = false): CueFound | null {
  const may = cues.whichMayStand(AFTER_CUES, nameEnd, Math.min(to, nameEnd + ADDRESS_REACH + REACH_AFTER));
  if (!may.includes(1)) return null;
  const at = nameEnd + (ADDRESS.exec(text.slice(nameEnd, Math.min(to, nameEnd + ADDRESS_REACH)))?.[0].length ?? 0);
  const end = Math.min(to, at + REACH_AFTER);
  const plain = withoutDots(folded.slice(at, end).replace(/[\n\t\u00a0]/gu, ' '));
  let masked: string | null = null;
  for (const [index, { role, pattern, subject, oblique, weak, locative, host, dative, told }] of AFTER.entries()) {
    if (may[index] === 0 || (subject === true && !isNominative) || (oblique === true && isNominative && !isUndeclined)) continue;
    if (told === true && !/projekt/u.test(folded.slice(Math.max(0, nameEnd - TOLD_REACH), nameEnd))) continue;
    if ((host === true && !isHost(text, folded, nameEnd, end)) || (dative === true && !isDative(text, nameEnd))) continue;
    const match = pattern.exec(subject === true || oblique === true ? (masked ??= masks(plain)) : plain);
    if (match === null) continue;
    // „projektā” is where something happens, „projekta” whose it is: folding makes them one.
    if (locative === true && !text.slice(at, at + match[0].length).endsWith('ā')) continue;
    if (weak === true && text.slice(at, at + match[0].length).endsWith('ā')) continue;
    const lead = /^[^\p{L}]*/u.exec(match[0])?.[0].length ?? 0;
    return { role, span: { start: at + lead, end: wordEndAt(text, at + match[0].trimEnd().length) }, side: 'after', isSubject: subject === true, isWeak: weak === true };
  }
  return null;
}
