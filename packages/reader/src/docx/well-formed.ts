const TAG = /<(\/?)([^\s<>/!?"'=&]+)(?:\s+[^\s<>/"'=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/uy;
const OTHER = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/uy;

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/**
 * True where every tag of an XML part is whole and closed in order, under one root.
 *
 * One pass. mammoth's own parser finds broken parts too, but can take a minute for it.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const tag = matchAt(TAG, xml, at);
    const found = tag ?? matchAt(OTHER, xml, at);
    if (!found) return false;
    const [, closing, name = '', empty] = tag ?? [];
    if (closing && open.pop() !== name) return false;
    if (tag && !closing && open.length === 0) roots += 1;
    if (tag && !closing && !empty) open.push(name);
    at = xml.indexOf('<', at + found[0].length);
  }
  return open.length === 0 && roots === 1;
}
