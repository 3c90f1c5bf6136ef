import { deflateSync } from 'node:zlib';

/** An object of a PDF as it stands between `obj` and `endobj`. */
export type PdfObject = string | { dictionary: string; stream: Uint8Array };

/** An object with a stream that is packed `times` times. */
export function toStream(content: Uint8Array, dictionary = '', times = 1): PdfObject {
  let stream = content;
  for (let time = 0; time < times; time += 1) stream = deflateSync(stream, { level: 9 });
  const filter = times > 0 ? `/Filter [${'/FlateDecode '.repeat(times)}]` : '';
  return { dictionary: `<< ${dictionary} ${filter} /Length ${stream.length} >>`, stream };
}

/** A PDF of these objects, numbered from 1; the first is its root. `trailer` is put into the trailer as it is. */
export function packPdf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = (data: string | Uint8Array): void => {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    parts.push(bytes);
    length += bytes.length;
  };
  write('%PDF-1.7\n');
  const offsets = objects.map((object, at) => {
    const offset = length;
    write(`${at + 1} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      write(`${object.dictionary}\nstream\n`);
      write(object.stream);
      write('\nendstream');
    }
    write('\nendobj\n');
    return offset;
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

export interface OnePage {
  content: PdfObject;
  box?: string;
  /** Inside the dictionary of resources. */
  resources?: string;
  font?: string;
  page?: string;
  catalogue?: string;
  others?: readonly PdfObject[];
}

/** A PDF of one page: objects 1 catalogue, 2 pages, 3 page, 4 content, from 5 on `others`. */
export function packOnePage({ content, box = '0 0 595 842', resources = '', font = HELVETICA, page = '', catalogue = '', others = [] }: OnePage): Uint8Array {
  return packPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F1 ${font} >> ${resources} >> /Contents 4 0 R ${page} >>`,
    content,
    ...others,
  ]);
}

/** Page content that writes a line. */
export const lineAt = (text: string, x = 72, y = 700): Uint8Array => Buffer.from(`BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET\n`, 'latin1');
