/** What may stand in an address. */
type Given = { readonly [name: string]: string | number | boolean | null | undefined };

/** The address of a route with its parameters filled in and the query behind it; what is undefined is left out. */
export function toUrl(path: string, params: Given = {}, query: Given = {}): string {
  const filled = path.replace(/:(\w+)/gu, (_, name: string) => {
    const value = params[name] ?? null;
    if (value === null) throw new Error(`the address ${path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
