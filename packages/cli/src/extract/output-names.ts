import { fitName } from '@siets/inbox';

/**
 * A name below the output folder for each file: `a/b.pdf` → `a/b.json`; where two files would meet, each keeps its
 * ending (`b.pdf.json`, `b.txt.json`), and where even that meets (files of two folders), a number.
 * `names` are relative, parts joined by `/`; the answer has the same order. Letter case tells no names apart.
 */
export function toOutputNames(names: readonly string[]): string[] {
  const short = names.map((name) => toJsonName(name, true));
  const isShared = findShared(short);
  const long = names.map((name, index) => (isShared.has(toKey(short[index] ?? '')) ? toJsonName(name, false) : (short[index] ?? '')));
  return numberRepeats(long);
}

function toJsonName(name: string, isShort: boolean): string {
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, slash + 1);
  const file = name.slice(slash + 1);
  const dot = file.lastIndexOf('.');
  return folder + fitName(isShort && dot > 0 ? file.slice(0, dot) : file, '.json');
}

const toKey = (name: string): string => name.normalize('NFC').toLowerCase();

function findShared(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of names.map(toKey)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

function numberRepeats(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(toKey(unique)); number += 1) unique = name.replace(/\.json$/u, `.${number}.json`);
    taken.add(toKey(unique));
    return unique;
  });
}
