import type { Patch } from '@siets/api';

type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
/** What has no value is not sent, as in JSON. */
const keysOf = (value: Json): string[] => Object.keys(value).filter((key) => value[key] !== undefined);

/** By what an item of a list is known again at another place: a field by its id, a doubt by what it is about, a project by its first field; null where by nothing. */
function keyOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (!isJson(item)) return null;
  if (typeof item['id'] === 'string') return item['id'];
  if ('fieldId' in item) return JSON.stringify([item['fieldId'], item['project'], item['field']]);
  const first = Object.values(item).flat().find((inner) => isJson(inner) && typeof inner['id'] === 'string');
  return isJson(first) ? String(first['id']) : null;
}

/** The keys of a list; null where not each of its items has one of its own. */
function keysOfList(items: readonly unknown[]): string[] | null {
  const keys = items.map(keyOf);
  return keys.includes(null) || new Set(keys).size < keys.length ? null : (keys as string[]);
}

/** So many items may come and go one by one, beside a quarter of the list; of more the whole list is sent. */
const MOST_MOVES = 50;

class Comparison {
  readonly patch: Patch = [];

  compare(was: unknown, now: unknown, path: string): void {
    if (was === now) return;
    if (Array.isArray(was) && Array.isArray(now)) this.#lists(was, now, path);
    else if (isJson(was) && isJson(now)) this.#objects(was, now, path);
    else this.patch.push({ op: 'replace', path, value: now });
  }

  #objects(was: Json, now: Json, path: string): void {
    for (const key of keysOf(was)) if (now[key] === undefined) this.patch.push({ op: 'remove', path: `${path}/${pointer(key)}` });
    for (const key of keysOf(now)) {
      const place = `${path}/${pointer(key)}`;
      if (was[key] === undefined) this.patch.push({ op: 'add', path: place, value: now[key] });
      else this.compare(was[key], now[key], place);
    }
  }

  #lists(was: readonly unknown[], now: readonly unknown[], path: string): void {
    const kept = was.length === now.length && was.every((item, at) => item === now[at] || keyOf(item) === keyOf(now[at])) ? was : this.#move(was, now, path);
    if (!kept) this.patch.push({ op: 'replace', path, value: now });
    else for (const [at, item] of kept.entries()) this.compare(item, now[at], `${path}/${at}`);
  }

  /** Takes out what is gone and puts in what is new; answers what then stands at each place, or null where items change places or so many come and go. */
  #move(was: readonly unknown[], now: readonly unknown[], path: string): unknown[] | null {
    const [before, after] = [keysOfList(was), keysOfList(now)];
    if (!before || !after) return null;
    const [held, wanted] = [new Set(before), new Set(after)];
    const gone = [...before.keys()].filter((at) => !wanted.has(before[at] ?? ''));
    const come = [...after.keys()].filter((at) => !held.has(after[at] ?? ''));
    if ((gone.length + come.length) * 4 > now.length + MOST_MOVES) return null;
    const isGone = new Set(gone);
    const kept = was.filter((_, at) => !isGone.has(at));
    for (const at of come) kept.splice(at, 0, now[at]);
    if (kept.some((item, at) => item !== now[at] && keyOf(item) !== after[at])) return null;
    this.patch.push(...gone.toReversed().map((at) => ({ op: 'remove' as const, path: `${path}/${at}` })), ...come.map((at) => ({ op: 'add' as const, path: `${path}/${at}`, value: now[at] })));
    return kept;
  }
}

/** What makes the second value of the first: parts that are one object are not looked at. Both are plain JSON, where what has no value counts as absent. */
export function makePatch(was: unknown, now: unknown): Patch {
  const comparison = new Comparison();
  comparison.compare(was, now, '');
  return comparison.patch;
}
