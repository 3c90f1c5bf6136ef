import { expect, test } from 'vitest';
import { isOlder } from './is-older.ts';

test.each([
  ['1.3.9', '1.4.0', true],
  ['1.4.0', '1.4.0', false],
  ['1.10.0', '1.9.0', false],
  ['1.4.0+aaa', '1.4.0+bbb', true],
  ['1.4.0+aaa', '1.4.0+aaa', false],
  ['1.4.0+aaa', '1.4.0', false],
  ['2.0.0+aaa', '1.4.0+bbb', false],
  ['mine', '1.4.0', true],
])('%s is older than %s: %s', (rules, than, expected) => expect(isOlder(rules, than)).toBe(expected));
