import { zipSync, type Zippable } from 'fflate';

const NAMES = ['office', 'text', 'table', 'style', 'draw', 'fo', 'meta', 'manifest', 'number'];
const OASIS = NAMES.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const SPACES = `${OASIS} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An ODT from the XML of its text and of its automatic styles; `others` are further parts, or replace what stands here. */
export function packOdt(body: string, styles = '', others: Zippable = {}): Uint8Array {
  return packOdf('text', `<office:text>${body}</office:text>`, styles, others);
}

/** An ODS from the XML of its tables. */
export function packOds(tables: string, styles = '', others: Zippable = {}): Uint8Array {
  return packOdf('spreadsheet', `<office:spreadsheet>${tables}</office:spreadsheet>`, styles, others);
}

function packOdf(kind: string, body: string, styles: string, others: Zippable): Uint8Array {
  return zipSync({
    mimetype: [encode(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': encode(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body>${body}</office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': encode(`<?xml version="1.0"?><manifest:manifest ${SPACES}/>`),
    ...others,
  });
}

/** The prefixes of ODF with their names, for parts that a test writes itself. */
export const odfSpaces = SPACES;
