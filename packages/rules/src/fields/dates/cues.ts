import { anyOf } from '../../engine/any-of.ts';

// Words beside a date, over folded text with plain blanks, that tell what happened on it. Stems cover the cases.

/** A paper or a decision: the date is neither the project's nor an event's. */
export const PAPER =
  anyOf(
    /nosle(?:g(?:t\p{L}{0,2}|us\p{L}{1,2}|a)|dz\p{L}{0,3}) (?:\p{L}+ ){0,3}(?:ligum|vienosan)/u,
    /ligum\p{L}{0,4} (?:\p{L}+ ){0,6}(?:parakst|nosleg|sledz)|parakst|vienosan|apstiprin|lemum|(?:^|\P{L})sed[eei]/u,
    /iesnie(?:g|dz)|pietei|izsludin|konkurs|noteikum|likum|regula|protokol|registret|dibinat|dzimi|iepirkum|pieskir/u,
    /noteikts|sanemt[sai](?!\p{L})|signed|approved|submitted|deadline|call for|contract|apply|подписан|утвержд|заявк/u,
  );

/** A meeting, a trip, an opening: nouns and verbs of what takes a day or a week. */
export const EVENT =
  anyOf(
    /braucien|vizit|tiksan|tikas|seminar|konferenc|sanaksm|sapulc|nometn|mobilitat|apmaci|nodarbib/u,
    /(?<!(?:piesardz|dros|efektiv|saudz|ierobezo)\p{L}{0,14} )pasakum(?!\p{L}* ?[„“"\d])|darbnic|festival|koncert|izstad|atklasan|atklata|atklaja|viesoj|viesiz|devas|ieradis|ieradas|ierodas|pulce/u,
    /piedalij|ciemoj|plener|hakaton|forum|kurs[iou](?:\P{L}|$)|sacensib|svetk|lekcij|apmain[aius]|talk[au](?:\P{L}|$)|pirmizrad/u,
    /ekskurs|pargajien|reids|reida|maraton|vakar[sa](?:\P{L}|$)|komandejum|apmekle|uznema|stazes|vasaras skol|meeting/u,
    /visit|trip|workshop|training|camp(?:\P{L}|$)|seminar|webinar|vebinar|conference|exhibition|event|residency/u,
    /concert|forum|kick-off|opening|(?:will|doors) open|opened|(?:^|\P{L})met(?:\P{L}|$)|sanak|exchange|поездк|семинар/u,
    /встреч|обмен|лагер|открыти|конференци|sasvstrep|pasukum|tikson|skola(?=.{0,20}nori)/u,
  );

/** The project's own course: „projekta ietvaros”, „projekta laikā”. */
export const TIES =
  /(?:projekta (?:ietvaros|laika|gaita|istenosan|ilgum|darbib|period|norise|realizac|ieviesan)|within the project)/u;
