import type { Block, DocumentText, Page, Run } from '@siets/record';
import { html, type Html } from '@siets/server/html';

interface Numbered extends Block {
  number: number;
}

/** Words on a page beyond this are left undrawn: the picture shows its build, not each word. */
const MOST_RUNS = 4_000;

const blockAt = (blocks: readonly Numbered[], { start }: Run): Numbered | undefined => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
};

/** A page drawn small: each word a stroke in the colour of its block, which leads to the block. */
export function toPageMap({ layout }: DocumentText, page: Page, blocks: readonly Numbered[]): Html {
  const runs = layout.runs.filter((run) => run.page === page.page).slice(0, MOST_RUNS);
  const byBlock = Map.groupBy(runs, (run) => blockAt(blocks, run));
  return html`<svg class="map" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${page.page}"><rect class="paper" width="${page.width}" height="${page.height}"/>${[
    ...byBlock,
  ].map(([block, own]) =>
    block === undefined
      ? html``
      : html`<a href="#b${block.number}" id="m${block.number}" class="${block.kind}">${own.map(
          ({ box: [left, top, right, bottom] }) =>
            html`<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${Math.max(1, right - left).toFixed(1)}" height="${Math.max(1, bottom - top).toFixed(1)}"/>`,
        )}</a>`,
  )}</svg>`;
}
