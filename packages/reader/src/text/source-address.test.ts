import { expect, test } from 'vitest';
import { toSourceAddress } from './source-address.ts';

test.each([
  ['https://www.udri.example/projekti/1#saturs', 'https://www.udri.example/projekti/1'], [' http://udri.example ', 'http://udri.example/'],
  ['https://ilze:parole@udri.example/', 'https://udri.example/'],
  ['https://udri.example/?no=ilze@udri.example', null], ['https://udri.example/ilze%40udri.example', null],
  ['javascript:alert(1)', null], ['file:///C:/Users/Ilze/lapa.html', null], ['/projekti/1', null], ['https://', null], ['', null], [undefined, null], [`https://udri.example/${'a'.repeat(2000)}`, null],
])('%s', (given, expected) => expect(toSourceAddress(given)).toBe(expected));
