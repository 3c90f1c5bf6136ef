import { oneBlank } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Body } from './body.ts';

const COMPANIES = new Set(['SIA', 'AS', 'IK', 'PS', 'OÜ', 'UAB', 'uzņēmums', 'kompānija', 'firma']);
/** What a hired company does. */
const HIRED = /^(?:(?!projekt)[^.;:]){0,60}?(?<!\p{L})(?:veic|veiks|veica|izstradaj|izstradas|piegadaj|piegadas|uzbuvej|izbuvej|buvej|projektej|nodrosinaj|pabeig|pabeidz)\p{L}{0,3} (?:(?!projekt(?:u|s) )[^.;]){0,60}?(?:darb|dokumentacij|specifikacij|buvniecib|buvprojekt|uzraudzib|piegad|izpet|remont|iekart|atjaunosan|parbuv|izbuv|siltinasan|labiekartosan)/u;

/** „ceļu rekonstrukciju, ko veica SIA „X””. */
const DID = /(?:darb|buvniecib|rekonstrukcij|parbuv|izbuv|remont|atjaunosan|siltinasan|labiekartosan|restauracij|piegad)\p{L}{0,4},? (?:(?:ko|kuru|kurus|kuras) )?(?:veic|veica|veiks|veikusi|nodrosinaja)[ „“"]*$/u;
/** „dome un SIA „X” parakstīja būvdarbu līgumu”: of two who sign for works the second is hired. */
const OTHER_SIDE = / (?:un|ar)[ „“"]*$/u;
const SIGNED_WORKS = /^[^.;]{0,70}? (?:parakst|nosledz|nosleg|sledz|nosledza)\p{L}{0,5} [^.;]{0,40}?(?:buvdarb|buvniecib|piegad|uzraudzib|projektesan|iepirkum|remont|parbuv|izbuv|rekonstrukcij)\p{L}{0,4} (?:\p{L}+ )?ligum/u;
/** „paldies SIA „X” par piegādi”. */
const THANKED = /(?<!\p{L})(?:paldies|pateic\p{L}{1,6})(?!\p{L})/u;
const FOR = /^ par (?:\p{L}+ ){0,4}(?:piegad|uzstadisan|darb|izbuv|parbuv|remont|projektesan)/u;

/**
 * True for a company that was hired for a part of the project.
 *
 *     SIA „Sēļu nams” izstrādāja tehnisko dokumentāciju.
 *     ^^^^^^^^^^^^^^^
 */
export function isContractor(view: ProjectView, body: Body): boolean {
  if (!COMPANIES.has(body.head ?? '')) return false;
  const sentence = view.sentenceAt(body.whole.start);
  const before = oneBlank(view.folded.slice(Math.max(sentence?.start ?? 0, body.whole.start - 120), body.whole.start));
  return DID.test(before) || (OTHER_SIDE.test(before) && SIGNED_WORKS.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 160)))) || (THANKED.test(before) && FOR.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 60)))) || HIRED.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 160)));
}
