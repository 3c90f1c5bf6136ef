import type { SietsRecord } from '@siets/record';
import { fieldsOf } from '../score/check-spans.ts';
import { foldWords } from '../score/normalise.ts';

/** The values of a record as comparable lines: letters and digits count, quotes and dashes do not. */
export function valueLines(record: SietsRecord): string[] {
  return fieldsOf(record).map(([name, { value }]) => `${name} ${foldWords(JSON.stringify(value, plain))}`).sort();
}

/** Words without the signs that a shake may exchange. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'string' ? foldWords(value) : value);

/** Lines that only one of the two has. */
export function difference(a: readonly string[], b: readonly string[]): { lost: string[]; added: string[] } {
  const rest = [...b];
  const lost = a.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { lost, added: rest };
}
