import type { Page } from 'playwright-core';

const hit = (by: string): string => `window.hitBy='${by}'`;

/**
 * Words that a page must show as they are: each would set `window.hitBy` where it became more than words, or
 * disturb what stands beside it. Signs that cannot be seen are written as numbers, so that this file can be read.
 */
export const hostileWords = {
  script: `Tilts <script>${hit('script')}</script> pār upi`,
  picture: `Tilts <img src=x onerror="${hit('picture')}"> pār upi`,
  link: `javascript:${hit('link')}//`,
  drawing: `<svg onload="${hit('drawing')}"><animate onbegin="${hit('drawing')}" attributeName=x dur=1s></svg>`,
  handler: `" autofocus onfocus="${hit('handler')}" onmouseover='${hit('handler')}' x="`,
  ending: `</textarea></title></style></bdi></template><iframe srcdoc="<script>parent.${hit('ending')}</script>"></iframe>`,
  braces: `{{constructor.constructor("${hit('braces')}")()}} \${${hit('braces')}} {n} {name} %NONCE% $& $1`,
  entities: '&lt;b&gt;Tilts&lt;/b&gt; &amp;amp; &#60;i&#62; &quot;',
  reversed: 'Tilts \u202Etxt.exe\u202B\u202D',
  isolated: 'Tilts \u2067\u2066\u2067 pār upi \u2069\u2069\u2069\u2069\u202E',
  rightToLeft: '\u05D0\u05D1\u05D2 1234 \u05D3\u05D4 (\u05D5) 56',
  unseen: 'Til\u0001ts\u0008\u001B[31m\u007F \u200Bpār\uFEFF upi',
  long: `Garš${'garš'.repeat(300)}`,
  inherited: 'constructor',
  combined: `Z${'\u0301\u0320\u0489'.repeat(40)}ilgo`,
} as const;

export type HostileName = keyof typeof hostileWords;

/** Runs in the page: what ran, elements that words became, words that turn their neighbours, and a page wider than its window. */
const SEEK = `(() => {
  const made = [...document.querySelectorAll('[onerror],[onload],[onbegin],[onfocus],[onmouseover],[srcdoc],iframe,object,embed,a[href^="javascript:" i],body script')];
  const turning = /[\\u202A-\\u202E\\u2066-\\u2069]/u;
  const isEdge = (element) => {
    const { display, unicodeBidi } = getComputedStyle(element);
    return /isolate|plaintext/u.test(unicodeBidi) || (display !== 'inline' && display !== 'contents');
  };
  const leaks = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!turning.test(data.replaceAll(/\\u2068[^\\u2066-\\u2069\\u202A-\\u202E]*\\u2069/gu, ''))) continue;
    let edge = parentElement;
    while (!isEdge(edge)) edge = edge.parentElement;
    if (!edge.matches('bdi,[dir]') && edge.textContent.trim() !== data.trim()) leaks.push(edge.outerHTML.slice(0, 300));
  }
  return [
    ...(window.hitBy === undefined ? [] : ['ran: ' + window.hitBy]), ...made.map((element) => 'became: ' + element.outerHTML.slice(0, 200)), ...leaks.map((html) => 'turns: ' + html),
    ...(document.documentElement.scrollWidth > innerWidth ? ['wide: ' + document.documentElement.scrollWidth] : []),
  ];
})()`;

/** What words did on a page that words must not do; a line each. */
export const findTrouble = (page: Page): Promise<string[]> => page.evaluate<string[]>(SEEK);
