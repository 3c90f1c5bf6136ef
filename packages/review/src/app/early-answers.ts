/** Longer ago than this and it is asked for anew. */
const FRESH_MS = 10_000;

const asked = new Map<string, Promise<Response>>();

/** Asks an address before the page that needs it is there. */
export function askEarly(url: string): void {
  const answer = fetch(url, { headers: { accept: 'application/json' }, credentials: 'same-origin' });
  const forget = (): void => void asked.delete(url);
  asked.set(url, answer);
  // A refusal is asked for once more by the page itself, which may have logged in by then.
  void answer.then(({ ok }) => ok || forget(), forget);
  setTimeout(forget, FRESH_MS);
}

/** The answer of an address that was asked for early, once. */
export function takeAsked(url: string): Promise<Response> | undefined {
  const answer = asked.get(url);
  asked.delete(url);
  return answer;
}
