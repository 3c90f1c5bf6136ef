import type { Block, DocumentText } from '@siets/record';
import { html, Html } from '@siets/server/html';
import { oneOf, phrase } from '../language.ts';
import { pageStyle } from './page-style.ts';
import { toPageMap } from './page-map.ts';
import { kindWords, toFacts } from './reading-words.ts';
import { showInside, type InsideFile } from './show-blocks.ts';
import { gatherWarnings } from './warning-lines.ts';
import { meanConfidence, scannedRuns, surenessOf, toStretches, type Stretch } from './word-confidence.ts';

/** Nothing is loaded and nothing runs: the words of a stranger are only shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type Runs = ReturnType<typeof scannedRuns>;

/** A page of its own that shows what was read: blocks with their kinds, pages drawn small, warnings, doubtful words of a scan marked. */
export function toDocumentPage(document: DocumentText, name: string, inside: readonly InsideFile[]): string {
  const { blocks, warnings, hints, reader, layout } = document;
  const runs = scannedRuns(document);
  const groups = toGroups(blocks);
  return html`<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} — Siets</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<header>
<p class="brand">Siets</p>
<h1>${name}</h1>
<p class="facts">${toFacts(document).map((fact) => html`<span>${fact}</span>`)}</p>
${Object.entries(hints).map(([key, value]) => html`<p class="hint"><b>${key}</b> ${value}</p>`)}
</header>
${warnings.length === 0 ? '' : html`<section class="warnings">${gatherWarnings(warnings).map(
    ({ code, where, text, detail }) => html`<p><b>${phrase(text)}</b> <small>${[where, detail, code].filter((fact) => fact !== '').join(' · ')}</small></p>`,
  )}</section>`}
${runs.length === 0 ? '' : html`<p class="legend">${phrase({ lv: 'Skenēti vārdi', en: 'Words of a scan' })}: <span class="fair">${phrase({ lv: 'jāielūkojas', en: 'worth a look' })}</span> <span class="low">${phrase({ lv: 'nedroši', en: 'not sure' })}</span></p>`}
<main>
${groups.map(({ page, blocks: own }) => {
    const size = layout.pages.find((each) => each.page === page);
    return html`<section class="sheet"><div class="margin">${page === null ? '' : html`<p class="number">${phrase({ lv: `${page}. lapa`, en: `page ${page}` })}</p>`}${
      size ? toPageMap(document, size, own) : ''
    }</div><div class="blocks">${toRowGroups(own).map((group) => showGroup(document, group, runs))}</div></section>`;
  })}
</main>
${inside.length === 0 ? '' : html`<section class="inside"><h2>${phrase({ lv: 'Faili tajā', en: 'Files inside' })}</h2><ul>${inside.map((file) => html`<li>${file.name} <small>${showInside(file)}</small></li>`)}</ul></section>`}
<footer>${phrase({ lv: 'Nolasīja', en: 'Read by' })} ${reader}</footer>
</body>
</html>
`.markup;
}

interface Numbered extends Block {
  number: number;
}

/** Blocks of a page together; what names no page stays with the page before it. */
function toGroups(blocks: readonly Block[]): { page: number | null; blocks: Numbered[] }[] {
  const groups: { page: number | null; blocks: Numbered[] }[] = [];
  blocks.forEach((block, at) => {
    const last = groups.at(-1);
    const numbered = { ...block, number: at + 1 };
    if (last && (block.page === null || block.page === last.page)) last.blocks.push(numbered);
    else groups.push({ page: block.page, blocks: [numbered] });
  });
  return groups;
}

/** Rows that follow each other are one table, list items one list. */
function toRowGroups(blocks: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last[0]?.kind === block.kind && block.kind === 'row') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function showGroup(document: DocumentText, group: readonly Numbered[], runs: Runs): Html {
  const [first] = group;
  if (!first) return html``;
  const label = html`<a class="kind" href="#m${first.number}">${oneOf(kindWords[first.kind])}${first.level === null ? '' : ` ${first.level}`}${showMean(toStretches(first, runs))}</a>`;
  if (first.kind === 'row')
    return html`<div class="block row">${label}<table>${group.map(
      ({ cells = [], number }) => html`<tr id="b${number}">${cells.map((cell) => html`<td>${showStretches(document.text, toStretches(cell, runs))}</td>`)}</tr>`,
    )}</table></div>`;
  const level = first.kind === 'heading' || first.kind === 'list-item' ? Math.min(6, first.level ?? 1) : 1;
  return html`<div class="block ${first.kind} l${level}" id="b${first.number}">${label}<p>${showStretches(document.text, toStretches(first, runs))}</p></div>`;
}

const showMean = (stretches: readonly Stretch[]): string => {
  const mean = meanConfidence(stretches);
  return mean === null ? '' : ` ${Math.round(mean * 100)} %`;
};

const showStretches = (text: string, stretches: readonly Stretch[]): Html[] =>
  stretches.map(({ start, end, confidence }) => {
    const words = text.slice(start, end);
    if (confidence === null || surenessOf(confidence) === 'sure') return html`${words}`;
    return html`<span class="${surenessOf(confidence)}" title="${Math.round(confidence * 100)} %">${words}</span>`;
  });
