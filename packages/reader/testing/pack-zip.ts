import { zipSync } from 'fflate';

/** A zip with these files; texts become UTF-8. */
export const packZip = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content])));
