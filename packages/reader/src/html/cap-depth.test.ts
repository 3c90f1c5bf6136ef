import { expect, test } from 'vitest';
import { capDepth } from './cap-depth.ts';
import { parseHtml } from './parse.ts';
import { childElements, type Document, type Element } from './dom.ts';

const depthOf = (node: Document | Element): number => 1 + Math.max(0, ...childElements(node).map(depthOf));
const nest = (open: string, close: string, depth: number): string => `${open.repeat(depth)}dziļi${close.repeat(depth)}`;

test('an ordinary page stays as it is, to the letter', () => {
  const page = '<html><body><p>a<p>b<ul><li>c<li>d</ul><br><IMG src=x><div/><script>if (a < b) "<div>"</script><!-- <div> --></body></html>';
  expect(capDepth(page)).toEqual({ html: page, isTooDeep: false });
});

test('thousands of paragraphs and rows without a closing tag are not deep', () => {
  expect(capDepth(`<table>${'<tr><td>a<p>b'.repeat(3_000)}</table>`).isTooDeep).toBe(false);
});

test.each([
  ['div elements', '<div class="a>b">', '</div>', 100_000],
  ['tables', '<table><tr><td>', '</td></tr></table>', 20_000],
  ['lists', '<ul><li>', '</li></ul>', 20_000],
  ['elements that are never closed', '<b><p>', '', 100_000],
])('%s inside each other: a tree of bounded depth that keeps the words', (_, open, close, depth) => {
  const { document, isTooDeep } = parseHtml(`<html><body>${nest(open, close, depth)}<p>beigas</p></body></html>`);
  expect(isTooDeep).toBe(true);
  expect(depthOf(document)).toBeLessThan(1_000);
});

test('what is cut is cut in pairs: the tags around stay balanced', () => {
  const { html } = capDepth(`<main>${nest('<div>', '</div>', 500)}</main><p>beigas</p>`);
  expect(html.match(/<div>/gu)?.length).toBe(html.match(/<\/div>/gu)?.length);
  expect(html.endsWith('</main><p>beigas</p>')).toBe(true);
});
