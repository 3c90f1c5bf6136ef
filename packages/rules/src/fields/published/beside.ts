import { fold } from '@siets/latvian';

// What may stand beside the date of a page in its line; `before` and `after` are printed words.

const SIGNS = '[\\s|,.;:()\\[\\]•·/–-]*';
const TIME = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?)?';
/** A time with its signs, or nothing. */
const PLAIN = new RegExp(`^${SIGNS}(?:plkst\\.?|pl\\.|at)?${SIGNS}${TIME}${SIGNS}$`, 'u');

const WEEKDAY = new RegExp(
  '^\\s*(?:(?:pirm|otr|tres|ceturt|piekt|sest|svet)d(?:ien\\p{L}{0,2}|\\.)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,.]?\\s*',
  'u',
);
/** What calls the date the page's, or the part of the site that the page stands in. */
const LEAD = new RegExp(
  '^\\s*(?:(?:public\\p{L}+|izveidot\\p{L}|pievienot\\p{L}|ievietot\\p{L}|posted|published|created|добавлен\\p{L}{0,2}|опубликован\\p{L}{0,2}|дата публикации|размещен\\p{L}{0,2})(?: on)?(?:\\s*[:–-])?' +
    '|(?:raksta |zinas )?datums\\s*:|date\\s*:' +
    '|(?:projektu |novada |musu )?(?:jaunum\\p{L}{1,4}|aktualitates|zinas|projekti|news|preses rel[ai]z\\p{L}{1,2}|informacija (?:medijiem|presei))\\s*[|,:•·/–-])\\s*',
  'u',
);
/** „Autors: Dace Liepa |”, „Iesniedza admin,”, „Dace Liepa,”: who put the page there. */
const AUTHOR = /^\s*(?:(?:[Aa]utor[se]?|[Ii]evietoja|[Ii]esniedza|(?:(?:[Zz]iņu|[Rr]akstu|[Tt]ekstu|[Ii]nformāciju) )?[Ss]agatavoja|[Ss]arunājās|[Jj]autāja|[Tt]eksts|[Pp]ublicēja|[Bb]y|[Aa]uthor|[Аа]втор|[Тт]екст):?\s*[\p{L} .-]{2,40}(?:,? ?(?:laikraksts|avīze|žurnāls)? [„“"][^„“”"]{2,40}[”“"])?|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|(?:[Ll]aikraksts |[Aa]vīze )?[„“"][^„“”"]{3,40}[”“"]|\p{Lu}\p{Ll}+ (?:Vēstis|Ziņas|Avīze))\s*[|,•·/–-]\s*/u;

/** Words before a date; `isOwn` where a weekday is the text's own and not the site's clock. */
export function mayStandBefore(before: string, isOwn: boolean): boolean {
  let rest = before;
  for (const pattern of [LEAD, WEEKDAY]) {
    const match = pattern.exec(fold(rest));
    if (match === null) continue;
    // A blog writes the day of a post in small letters, a site's clock does not.
    if (pattern === WEEKDAY && !isOwn && !/^\s*\p{Ll}/u.test(rest)) return false;
    rest = rest.slice(match[0].length);
  }
  const author = AUTHOR.exec(rest)?.[0].length ?? 0;
  return PLAIN.test(rest.slice(author)) || (author > 0 && isOwn && WEEKDAY.test(fold(rest.slice(author))));
}

/** „12.03.2019. | Jaunumi”, „12.03.2019, Dace Liepa”, „12.03.2019 Autors: …”: short parts, none of them a place of meeting. */
const PARTS = /^\.?(?:\s*[|,•·/–-]\s*[\p{L} .]{2,30}){1,6}$/u;
const BYLINE = /^\.?\s*(?:[|,•·/–-]\s*)?(?:autor[se]?:|by\s|skat\p{L}+:?|lasit\p{L}*:?|komentar\p{L}+:?|views:?)\s*[\p{L}\d .()-]{1,40}$/u;
const MEETING_PLACE = /plkst|iela|telpās|namā/u;
const MEETING = /(?<!\p{L})(?:plkst|centr|nama|namā|zāl|skol|muzej|bibliot|iela|seminār|konferenc|sanāksm|telpās)/u;

/** Words behind a date, to the end of its line. */
export const mayStandBehind = (after: string): boolean =>
  PLAIN.test(after) || BYLINE.test(fold(after)) || (SIGNED.test(after) && !MEETING_PLACE.test(after)) || (PARTS.test(after.replace(/^\s\d{1,2}:\d{2}(?=,)/u, '')) && !MEETING.test(after.toLowerCase()));

/** „13.03.2019. Anna Zīle, Attīstības nodaļa”: who signs, and where she works. */
const SIGNED = /^\.?\s{1,3}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, [\p{L} .]{4,60}$/u;

/** Any of these opens the line with a clock. */
export const hasTime = (after: string): boolean => /^[\s,.–-]{1,4}\d{1,2}:\d{2}/u.test(after);
