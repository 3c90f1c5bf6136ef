import { oneBlank } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Body } from './body.ts';

const COMPANIES = new Set(['SIA', 'AS', 'IK', 'PS', 'OÜ', 'UAB', 'uzņēmums', 'kompānija', 'firma']);
/** What a hired company does. */
const HIRED = /^(?:(?!projekt)[^.;:]){0,60}?(?<!\p{L})(?:veic|veiks|veica|izstradaj|izstradas|piegadaj|piegadas|uzbuvej|izbuvej|buvej|projektej|nodrosinaj|pabeig|pabeidz)\p{L}{0,3} (?:(?!projekt(?:u|s) )[^.;]){0,60}?(?:darb|dokumentacij|specifikacij|buvniecib|buvprojekt|uzraudzib|piegad|izpet|remont|iekart|atjaunosan|parbuv|izbuv|siltinasan|labiekartosan)/u;

/**
 * True for a company that was hired for a part of the project.
 *
 *     SIA „Sēļu nams” izstrādāja tehnisko dokumentāciju.
 *     ^^^^^^^^^^^^^^^
 */
export function isContractor(view: ProjectView, body: Body): boolean {
  if (!COMPANIES.has(body.head ?? '')) return false;
  return HIRED.test(oneBlank(view.folded.slice(body.whole.end, body.whole.end + 160)));
}
