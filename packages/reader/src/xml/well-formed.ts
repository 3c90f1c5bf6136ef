const TAG = /<(\/?)([^\s<>/!?"'=&]+)(?:\s+[^\s<>/"'=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/uy;
const OTHER = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/uy;

export interface MarkupCheck {
  /** Every tag is whole and closed in order, under one root. */
  isWellFormed: boolean;
  /** Elements that were opened … */
  elements: number;
  /** … and the most that were open at once. */
  depth: number;
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** Looks through the tags of an XML part, in one pass. mammoth's own parser finds broken parts too, but can take a minute for it. */
export function checkMarkup(xml: string): MarkupCheck {
  const open: string[] = [];
  let roots = 0;
  let elements = 0;
  let depth = 0;
  const answer = (isWellFormed: boolean): MarkupCheck => ({ isWellFormed, elements, depth });
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const tag = matchAt(TAG, xml, at);
    const found = tag ?? matchAt(OTHER, xml, at);
    if (!found) return answer(false);
    const [, closing, name = '', empty] = tag ?? [];
    if (closing && open.pop() !== name) return answer(false);
    if (tag && !closing) {
      elements += 1;
      if (open.length === 0) roots += 1;
      if (!empty) depth = Math.max(depth, open.push(name));
    }
    at = xml.indexOf('<', at + found[0].length);
  }
  return answer(open.length === 0 && roots === 1);
}
