/** What the head of a picture says of it, before any pixel is unpacked. */
export interface PictureHead {
  width: number;
  height: number;
  /** Pixels to an inch, null where the file does not say. */
  dpi: number | null;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const INCH_IN_METRES = 0.0254;

/** The head of a PNG, or null where it is cut off. */
export function readPngHead(bytes: Uint8Array): PictureHead | null {
  if (bytes.length < 33) return null;
  const view = viewOf(bytes);
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).indexOf('pHYs');
  const dpi = at > 0 && at + 13 <= bytes.length && bytes[at + 12] === 1 ? view.getUint32(at + 4) * INCH_IN_METRES : null;
  return { width: view.getUint32(16), height: view.getUint32(20), dpi };
}

export interface JpegHead extends PictureHead {
  /** Colours of a pixel: 1, 3 or 4. */
  components: number;
  /** Which way up, as cameras number it: 1 is upright, 3 upside down, 6 and 8 lie on a side. */
  orientation: number;
  /** True where Adobe's programs wrote it: its four colours are stored as negatives. */
  isAdobe: boolean;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const ORIENTATION = 0x0112;

/** The orientation tag of an Exif segment that begins at `start`, 1 where it has none. */
function readOrientation(view: DataView, start: number, end: number): number {
  const isLittle = view.getUint16(start) === 0x4949;
  const table = start + view.getUint32(start + 4, isLittle);
  if (table + 2 > end) return 1;
  const count = Math.min(100, view.getUint16(table, isLittle));
  for (let entry = table + 2; entry < table + 2 + count * 12 && entry + 10 <= end; entry += 12)
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
  return 1;
}

function readDensity(view: DataView, at: number): number | null {
  const unit = view.getUint8(at + 11);
  const density = view.getUint16(at + 12);
  return unit === 1 ? density : unit === 2 ? density * 2.54 : null;
}

const tagAt = (bytes: Uint8Array, at: number, tag: string): boolean => Buffer.from(bytes.subarray(at, at + tag.length)).toString('latin1') === tag;

/** The head of a JPEG, or null where none is found: cut off, or no JPEG. */
export function readJpegHead(bytes: Uint8Array): JpegHead | null {
  const view = viewOf(bytes);
  const head = { dpi: null as number | null, orientation: 1, isAdobe: false };
  for (let at = 2; at + 20 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker))
      return { ...head, height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: view.getUint8(at + 9) };
    if (marker === 0xe0 && tagAt(bytes, at + 4, 'JFIF')) head.dpi = readDensity(view, at);
    if (marker === 0xe1 && tagAt(bytes, at + 4, 'Exif'))
      head.orientation = readOrientation(view, at + 10, Math.min(bytes.length - 4, at + 2 + length));
    if (marker === 0xee && tagAt(bytes, at + 4, 'Adobe')) head.isAdobe = true;
    at += 2 + length;
  }
  return null;
}
