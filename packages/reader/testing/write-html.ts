import type { FormBlock } from './form.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const TAGS = { heading: 'h1', paragraph: 'p', 'list-item': 'li' } as const;
const STYLE =
  'body{font:11pt serif}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:3pt 6pt;border:BORDER}td:first-child{width:26%}';

function toMarkup(block: FormBlock): string {
  if (block.kind !== 'row') return `<${TAGS[block.kind]}>${escape(block.text).replaceAll('\n', '<br>')}</${TAGS[block.kind]}>`;
  const others = (block.others ?? []).map((cell) => `<td>${escape(cell)}</td>`).join('');
  return `<tr><td>${escape(block.label)}</td><td>${toBody(block.values)}</td>${others}</tr>`;
}

const CONTAINERS: Partial<Record<FormBlock['kind'], string>> = { 'list-item': 'ul', row: 'table' };

/** Neighbours of a kind share their list or table. */
function toBody(blocks: readonly FormBlock[]): string {
  let open: string | undefined;
  const parts = blocks.map((block) => {
    const container = CONTAINERS[block.kind];
    const change = container === open ? '' : `${open ? `</${open}>` : ''}${container ? `<${container}>` : ''}`;
    open = container;
    return change + toMarkup(block);
  });
  return parts.join('\n') + (open ? `</${open}>` : '');
}

/** A web page with the form; a browser can print it to PDF. */
export function writeHtml(blocks: readonly FormBlock[], hasBorders = true): string {
  const style = STYLE.replace('BORDER', hasBorders ? '1px solid' : '0');
  return `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Karte</title><style>${style}</style></head><body>${toBody(blocks)}</body></html>`;
}
