import { expect, test } from 'vitest';
import { toSender } from './where-from.ts';

test.each([
  ['Ilze Priede <ilze@udri.example>', 'udri.example'], ['dome@ŪDRI.example', 'ūdri.example'], ['<a@b.udri.example>', 'b.udri.example'],
  ['Ilze <ilze@gmail.com>', null], ['ilze@INBOX.LV', null], ['Ilze Priede', null], ['', null], [undefined, null], ['x@y', null],
])('%s is sent by %s', (from, sender) => expect(toSender(from)).toBe(sender));
