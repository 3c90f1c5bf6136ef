import { expect, test } from 'vitest';
import { uniqueOptions } from './unique-options.ts';

test('each value once, in the order given, with its first label', () => {
  const options = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }, { value: 'a', label: 'Z' }];
  expect(uniqueOptions(options)).toEqual([{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }]);
});
