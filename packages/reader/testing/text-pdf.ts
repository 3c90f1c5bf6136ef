/** A word on a page of a made PDF, in points from the bottom left. */
export interface PdfWord {
  x: number;
  y: number;
  size: number;
  text: string;
}

const escape = (text: string): string => text.replace(/[\\()]/gu, '\\$&');

/**
 * A small valid PDF made of words at places, a list of words per page; Latin letters only. An empty list makes a page without text.
 * `extra` is put into each page's stream as it is; a list has one for each page.
 */
export function makeTextPdf(pages: readonly (readonly PdfWord[])[], extra: string | readonly string[] = ''): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const kids: number[] = [];
  for (const [at, words] of pages.entries()) {
    const body = words.map(({ x, y, size, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`).join('\n');
    const stream = `${typeof extra === 'string' ? extra : (extra[at] ?? '')}\n${body}`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
