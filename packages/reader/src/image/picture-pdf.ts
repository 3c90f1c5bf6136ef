import type { JpegHead } from './sizes.ts';

/** A JPEG as the only thing on a page. */
export interface JpegPage extends Pick<JpegHead, 'width' | 'height' | 'components' | 'isAdobe'> {
  bytes: Uint8Array;
  dpi: number;
}

const COLOURS: Record<number, string> = { 1: '/DeviceGray', 4: '/DeviceCMYK' };
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function assemble(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.4\n')];
  let length = 9;
  const offsets = objects.map((object, at) => {
    const part = Buffer.concat([latin(`${at + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(latin(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const stream = (dictionary: string, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([latin(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, latin('\nendstream')]);

/** A PDF that shows nothing but a JPEG on each page: how pictures reach the engine that draws pages, which unpacks and shrinks them in one go. */
export function toPicturePdf(pages: readonly JpegPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`);
  const objects: Uint8Array[] = [latin('<< /Type /Catalog /Pages 2 0 R >>'), latin(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`)];
  for (const { bytes, width, height, dpi, components, isAdobe } of pages) {
    const [across, down] = [width, height].map((pixels) => ((pixels * 72) / dpi).toFixed(2));
    const own = objects.length + 1;
    const decode = components === 4 && isAdobe ? '/Decode [1 0 1 0 1 0 1 0] ' : '';
    objects.push(
      latin(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Resources << /XObject << /S ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`),
      stream('', latin(`q ${across} 0 0 ${down} 0 0 cm /S Do Q`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${COLOURS[components] ?? '/DeviceRGB'} ${decode}` +
          '/BitsPerComponent 8 /Filter /DCTDecode',
        bytes,
      ),
    );
  }
  return assemble(objects);
}
