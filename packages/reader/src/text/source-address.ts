const LONGEST = 1_000;

/**
 * The address that a page says it is from, as it may be told; null where it is none, or holds what looks like a person's.
 *
 * Without a fragment and without a name or password. Nobody opens it.
 */
export function toSourceAddress(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  if (given === '' || given.length > LONGEST || !/^https?:\/\//iu.test(given) || !URL.canParse(given)) return null;
  const url = new URL(given);
  if (url.hostname === '' || /@|%40/u.test(url.pathname + url.search)) return null;
  Object.assign(url, { hash: '', username: '', password: '' });
  return url.href;
}
