import { errorTexts, type ErrorCode, type Uploaded } from '@siets/api';
import type { MultipartFile } from '@fastify/multipart';
import type { ApiContext } from './context.ts';
import { putIntoInbox } from './into-inbox.ts';
import { Refusal } from './refusal.ts';
import type { Handlers, RouteOptions } from './serve-routes.ts';

/** What the reader may make something of; a name without an ending may be anything. */
const READABLE = new Set([
  '', 'pdf', 'docx', 'docm', 'odt', 'rtf', 'xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'html', 'htm', 'xhtml', 'mht', 'mhtml', 'txt', 'text', 'md', 'markdown',
  'eml', 'zip', 'edoc', 'asice', 'sce', 'adoc', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'bmp',
]);

const endingOf = (name: string): string => /\.([^./\\]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** The form around the files. */
const SPARE = 2 ** 20;
const MOST_FILES = 100;

export const uploadLimits = (uploadBytes: number) => ({ fileSize: uploadBytes, files: MOST_FILES, fields: 20 });
export const uploadOptions = (uploadBytes: number): RouteOptions => ({ upload: { bodyLimit: uploadBytes + SPARE } });

export function makeUploadRoutes({ store, inboxDir, isTaking }: ApiContext): Handlers<'upload'> {
  async function take(part: MultipartFile): Promise<Uploaded> {
    const { filename: name, file } = part;
    const refuse = (code: ErrorCode): Uploaded =>
      ({ name, bytes: file.bytesRead, arrivalId: null, documentId: null, outcome: 'refused', reason: errorTexts[code] });
    if (!READABLE.has(endingOf(name))) {
      // The rest is read over, else the next file of the form never comes.
      file.resume();
      return refuse('wrong-type');
    }
    const isWhole = await putIntoInbox(inboxDir, name, file, () => file.truncated);
    return isWhole ? { name, bytes: file.bytesRead, arrivalId: null, documentId: null, outcome: 'new', reason: null } : refuse('too-large');
  }

  return {
    async upload({ request, who }) {
      if (!isTaking()) throw new Refusal('disk-full');
      if (!request.isMultipart()) throw new Refusal('bad-request');
      const files: Uploaded[] = [];
      for await (const part of request.files()) files.push(await take(part));
      for (const { name, outcome } of files) {
        await store.people.log({ at: new Date().toISOString(), by: who.account.name, action: 'upload', subject: name.slice(0, 200), detail: outcome });
      }
      return { files };
    },
  };
}
