import { load, type CheerioAPI } from 'cheerio';
import { childElements, findElements, type Document, type Element } from './dom.ts';

const JUNK = 'script, style, noscript, template, iframe, object, svg, form[role=search], [hidden], [aria-hidden=true]';
const CHROME = [
  'nav',
  'aside',
  'footer',
  'header',
  'dialog',
  '[role=navigation]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=dialog]',
  '[role=search]',
  '[role=complementary]',
  '[role=menu]',
].join(', ');
const CHROME_NAME = new RegExp(
  '(?:^|[\\s_-])(?:nav|navbar|navigation|menu|menubar|cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs|sidebar|share|sharing|' +
    'social|related|comments|footer|skip|skiplink|topbar|pagination|pager|newsletter|accessibility|izvelne|sikdatnes|sikdatne)(?=$|[\\s_-])',
  'iu',
);
const MAIN = 'main, [role=main]';

// Not by selectors: asked for each of many elements inside each other, they take the square of the page.
const isMain = ({ name, attribs }: Element): boolean => name === 'main' || attribs['role'] === 'main';
const findMain = (root: Element): Element | undefined => findAll(root).find(isMain);
const findAll = (root: Element): Element[] => childElements(root).flatMap((child) => [child, ...findAll(child)]);

const lengthOf = (text: string): number => text.replace(/\s+/gu, ' ').length;

/** Drops what every page of a site repeats. A part that holds the headline or half of the words is no menu, whatever its name. */
function dropChrome($: CheerioAPI): void {
  const half = lengthOf($('body').text() || $.root().text()) / 2;
  const isChrome = (element: Element): boolean =>
    !isMain(element) && !findElements(element, 'h1').length && !findMain(element) && lengthOf($(element).text()) < half;
  $(CHROME).each((_, element) => {
    if (isChrome(element as Element)) $(element).remove();
  });
  $('[class], [id]').each((_, element) => {
    const { attribs } = element as Element;
    if (
      element.type === 'tag' &&
      !['html', 'body', 'td', 'tr', 'table'].includes(element.name) &&
      CHROME_NAME.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`) &&
      isChrome(element as Element)
    )
      $(element).remove();
  });
  $('[style*="display:none"], [style*="display: none"]').remove();
}

/** Lists of short links: menus that no name gives away. */
function dropLinkLists($: CheerioAPI): void {
  $('ul, ol').each((_, element) => {
    const links = findElements(element as Element, 'a');
    const linked = links.reduce((sum, link) => sum + lengthOf($(link).text()), 0);
    const all = lengthOf($(element).text());
    if (links.length >= 4 && linked > all * 0.8 && linked / links.length < 40 && $(element).closest(MAIN).length === 0)
      $(element).remove();
  });
}

function findRoot($: CheerioAPI): Element | Document {
  const body = ($('body').get(0) ?? $.root().get(0)) as Element | Document;
  const total = lengthOf($(body).text());
  const articles = $('article');
  const candidates = [$(MAIN).get(0), articles.length === 1 ? articles.get(0) : undefined];
  const found = candidates.find((element) => element !== undefined && lengthOf($(element).text()) > total / 4);
  return (found as Element | undefined) ?? body;
}

/**
 * The part of a page that this page alone says, without menus, cookie notices and scripts. Changes the tree.
 *
 * `headline` is the page's only `<h1>` where it stands outside that part, else null.
 */
export function findMainContent(document: Document): { root: Element | Document; headline: Element | null } {
  const $ = load(document);
  $(JUNK).remove();
  dropChrome($);
  dropLinkLists($);
  const root = findRoot($);
  const headlines = $('h1');
  const only = headlines.length === 1 && $(root).find('h1').length === 0 ? (headlines.get(0) as Element) : null;
  return { root, headline: only };
}
