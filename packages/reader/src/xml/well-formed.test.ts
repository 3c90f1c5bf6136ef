import { expect, test } from 'vitest';
import { checkMarkup } from './well-formed.ts';

test.each([
  '<?xml version="1.0"?><a b="1 > 0" c=\'d\'><e/><!-- <f> --><g:h>&lt;</g:h><![CDATA[<i>]]></a>\n',
  '<a\n  b = "c"\n/>',
])('whole: %s', (xml) => expect(checkMarkup(xml).isWellFormed).toBe(true));

test.each([
  ['a tag that is never closed', '<a><b></a>'],
  ['tags closed out of order', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['a tag that breaks off', '<a><b c="d'],
  ['a tag inside a tag', '<a <b/>></a>'],
  ['an attribute without quotes', '<a b=c/>'],
  ['nothing', 'words'],
])('broken: %s', (_, xml) => expect(checkMarkup(xml).isWellFormed).toBe(false));

test('a megabyte of open brackets is refused at once', () => expect(checkMarkup('<a '.repeat(350_000)).isWellFormed).toBe(false));
