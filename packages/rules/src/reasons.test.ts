import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellReason } from '@siets/record';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;

/** Words that a rule gives as the reason why a candidate lost: they stand behind `why:`, behind `return` in a function that judges, or in a table by the kind of date. */
const WORDS = /(?:why: |return |\? |: |'why', |, )'(?<words>(?:an? |the |is |no |one |nothing |stands |others |days |years |time |too |money |another )[^'\n]+)'/gu;

const reasons = new Map(globSync('{absences.ts,{fields,engine}/**/*.ts}', { cwd: src }).filter((path) => !/\.(?:test|corpus)\.ts$/u.test(path))
  .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(WORDS)].map(({ groups }) => [groups?.['words'] ?? '', path])));

describe('why a candidate lost', () => {
  test('is looked for where it stands', () => expect([...reasons.keys()]).toEqual(expect.arrayContaining(['no words tie it to the project', 'the date of a regulation', 'a limit, not a sum'])));
  test.each([...reasons])('„%s” (%s) is told in Latvian too', (why) => expect(tellReason(why, 'lv')).not.toBe(why));
});
