import type { Suggestion } from '@siets/api';
import { toTokens } from '@siets/store';

const places = { own: 0, list: 1, stored: 2 } as const;

/** What begins as it was typed first, then what the lists know; otherwise in the order they come. */
export function rankSuggestions(found: readonly Suggestion[], typed: string, limit: number): Suggestion[] {
  const start = toTokens(typed).join(' ');
  const beginsSo = ({ label }: Suggestion): number => (toTokens(label).join(' ').startsWith(start) ? 0 : 1);
  const sorted = found.toSorted((a, b) => beginsSo(a) - beginsSo(b) || places[a.from] - places[b.from]);
  const seen = new Set<string>();
  return sorted.filter(({ label, detail }) => {
    const key = `${label}\0${detail}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  }).slice(0, limit);
}
