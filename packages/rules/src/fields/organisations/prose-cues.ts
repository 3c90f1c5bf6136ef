import { after, before, type Cue } from './role-cue.ts';

// How small writers tell who leads and who takes part: schools, libraries, youth clubs, in everyday words. All patterns see folded text.

const PEOPLE_SENT = '(?:brivpratig|dalibniek|jaunie[st]|skolen|student|praktikant|viesmaksliniek)\\p{L}{1,3}';
const GUESTS = '(?:mus|viesus|dalibniekus|skolenus|jauniesus)';

export const LEADS_IN_PROSE: readonly Cue[] = [
  // „Vadošā loma uzticēta X”, „galveno lomu uzņēmusies X”.
  { role: 'lead', pattern: before('(?:vados|galven)(?:a|o) loma(?: (?:saja |taja )?projekta)? (?:ir )?(?:uzticeta|pieskirta|pieder|ir)|(?:vados|galven)(?:o|a) lomu uznem\\p{L}{2,7}') },
  // „projekta „Mols” tēvs ir X”, „projekta iniciators – X”.
  { role: 'lead', pattern: before('(?:projekta|partneribas|idejas)[ ·]+(?:tevs|mate|iniciators?|iniciatore|aizsaceja|aizsacejs|virzitajs|virzitaja|galvena koordinatore)') },
  // „Projektu kopš 2012. gada marta vada X”.
  { role: 'lead', pattern: before('(?:projektu|konsorciju|partneribu)(?:[ ·]+[\\p{L}\\d]+){1,6}[ ·]+(?:vada|vadija|koordine|koordineja)') },
];

export const PARTNERS_IN_PROSE: readonly Cue[] = [
  // „Brīvprātīgos uz Latviju sūtīja A un B”: whose people come.
  { role: 'partner', pattern: before(`${PEOPLE_SENT}(?: \\p{L}+){0,3} (?:suta|sutija|sutis|nosutija|delegeja|atsutija)`), subject: true },
  // „Mūsu – Talsu vidusskolas – daļa”: the writer's own body.
  { role: 'partner', pattern: before('mus(?:u|ejas)(?: skolas)?(?= ?[-–—] ?$)'), oblique: true },
  // „bez mums pie galda sēž arī A un B”, „ceturtais dalībnieks ir C”: who else is there.
  { role: 'partner', pattern: before('pie (?:kopiga |viena )?(?:projekta )?galda (?:sez|sed|sedas|sedis)|(?:otr|tres|ceturt|piekt|sest)(?:ais|a) (?:projekta )?(?:dalibniek|dalibniec|partner|partnere|pie galda)\\p{L}{0,2}') },
  // „Komandu veidoja A un B”, „tajā ietilpst arī C”, „bez mums projektā ir vēl D”.
  { role: 'partner', pattern: before('(?:komandu|konsorciju|partneribu|sadarbibas tiklu) (?:veido|veidoja|veidos)|(?:taja|projekta|partneriba|konsorcija|kompanija) (?:ietilpst|ietilpa|ietilps)|(?:projekta|taja|partneriba|konsorcija) (?:ir|bija) vel'), subject: true },
  // „… Mažeiķos, kur mūs gaida Mažeiķu kultūras centrs”.
  { role: 'partner', pattern: before(`${GUESTS} (?:laipni |sirsnigi )?(?:gaida|gaidis|gaidija|uznems|mitina|mitinaja|izmitinaja|izmitinas)`), subject: true },
];

export const MAKERS_IN_PROSE: readonly Cue[] = [
  // „Biedrība bija sasaukusi jauniešus uz apmaiņas projektu”.
  { role: 'implementer', pattern: after('[^.;:„“"]{0,60}? (?:sasauca|sasaukusi|pulcinaja|pulcinajusi|sapulcejusi|sapulceja|sapulcinaja|uzaicinaja|uzaicinajusi|sarikoja|sarikojusi|noorganizeja|noorganizejusi)(?=[ ,][^.;]{0,160}(?:projekt|apmain))'), subject: true },
];

/** Letters that one of the wordings before a name holds near its end. */
export const HINT_OF_PROSE = 'mus[ue]|loma|lomu|tevs|mate|iniciat|aizsac|virzit|sut[ia]|deleg|galda|veido|ietilp|gaid|mitin|(?:projekta|taja|partneriba|konsorcija) (?:ir|bija)';
