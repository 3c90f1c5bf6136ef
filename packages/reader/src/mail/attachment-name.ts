import { toSafeName } from '../zip/entry-name.ts';

const ENDINGS: Record<string, string> = {
  'message/rfc822': 'eml', 'application/pdf': 'pdf', 'text/plain': 'txt', 'text/html': 'html', 'text/csv': 'csv', 'application/zip': 'zip',
  'image/png': 'png', 'image/jpeg': 'jpg', 'image/tiff': 'tif', 'text/calendar': 'ics', 'application/rtf': 'rtf', 'text/rtf': 'rtf',
};

/** The name that the sender gave; a numbered one with the ending of its type where there is none. No folders. */
export function toAttachmentName(name: string | null, mimeType: string, at: number): string {
  const ending = ENDINGS[mimeType.toLowerCase()];
  const numbered = `${mimeType.toLowerCase() === 'message/rfc822' ? 'vēstule' : 'pielikums'}-${at + 1}${ending ? `.${ending}` : ''}`;
  return toSafeName(name ?? '', numbered).split('/').at(-1) ?? numbered;
}
