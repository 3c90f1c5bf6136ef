import { cleanText } from './clean.ts';

const MOST_LINKS = 100;
const LONGEST_LINK = 500;

/** The addresses that a text links to, a line each: hints, never values. Nobody opens them. */
export function toLinkHints(links: Iterable<string>): Record<string, string> {
  const kept = [...new Set(links)]
    .map((link) => cleanText(link).trim())
    .filter((link) => link !== '' && link.length <= LONGEST_LINK && !link.includes('\n'))
    .slice(0, MOST_LINKS);
  return kept.length === 0 ? {} : { links: kept.join('\n') };
}
