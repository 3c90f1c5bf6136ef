import { warningTexts, type ProblemText, type Warning } from '@siets/record';
import { phrase, sentence } from '../language.ts';

const texts: Record<string, ProblemText> = warningTexts;

export interface ShownWarning {
  code: string;
  /** The page or pages, empty where none. */
  where: string;
  text: ProblemText;
  detail: string;
}

/** More pages than this are told by their number. */
const MOST_PAGES = 12;

function showPages(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  const list = pages.length <= MOST_PAGES ? pages.join(', ') : `${pages.slice(0, MOST_PAGES).join(', ')} … (${pages.length})`;
  return phrase({ lv: `${list}. lapa`, en: `page ${list}` });
}

/** Each kind of warning once, with the pages it was said of. */
export function gatherWarnings(warnings: readonly Warning[]): ShownWarning[] {
  const groups = Map.groupBy(warnings, ({ code }) => code);
  return [...groups].map(([code, group]) => ({
    code,
    where: showPages(group.flatMap(({ page }) => page ?? [])),
    text: texts[code] ?? { lv: group[0]?.message ?? '', en: group[0]?.message ?? '' },
    detail: [...new Set(group.flatMap(({ detail }) => detail ?? []))].slice(0, 3).join(', '),
  }));
}

/** Warnings for the terminal, in the language of the person. */
export const toWarningLines = (warnings: readonly Warning[]): string[] =>
  gatherWarnings(warnings).map(({ code, where, text, detail }) => {
    const facts = [where, detail].filter((fact) => fact !== '').join('; ');
    return `! ${code}${facts === '' ? '' : ` (${facts})`}\n  ${sentence(text).replaceAll('\n', '\n  ')}`;
  });
