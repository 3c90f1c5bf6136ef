import { ProblemError } from '@siets/record';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { checkCount, type ChildFile } from '../container/child-file.ts';
import { toNamesDraft } from '../container/names-draft.ts';
import { parseHtml } from '../html/parse.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import { walkMarkup } from '../html/walk.ts';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { toLineBlocks } from '../plain/line-blocks.ts';
import { toPlainLines } from '../plain/to-lines.ts';
import { cleanText } from '../text/clean.ts';
import type { Conversion, Draft } from '../text/draft.ts';
import { toAttachmentName } from './attachment-name.ts';
import { toSourceAddress } from '../text/source-address.ts';

/** Parts that belong to the mail's own machinery. */
const MACHINERY = /^(?:application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-encrypted)|text\/x-amp-html)$/iu;
const ENVELOPE = /^application\/(?:x-)?pkcs7-mime$|^application\/pgp-encrypted$/iu;
const HEADERS_BYTES = 1_000_000;

/** Multiparts within multiparts, which programs nest three or four deep. */
const MULTIPART_DEPTH = 32;

/** The parser keeps every part in memory, so parts are counted before it begins. */
function checkParts(bytes: Uint8Array, { maxParts }: ReaderLimits): void {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const count = mail.match(/^content-type:/gimu)?.length ?? 0;
  if (count > maxParts) throw overLimit('maxParts', `${count} parts of a mail`);
}

async function parseMail(bytes: Uint8Array, limits: ReaderLimits): Promise<Email> {
  checkParts(bytes, limits);
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer', maxNestingDepth: MULTIPART_DEPTH, maxHeadersSize: HEADERS_BYTES,
    });
  } catch (cause) {
    throw new ProblemError('damaged', { detail: 'mail', cause });
  }
}

const oneLine = (text: string | undefined): string => cleanText(text ?? '').replace(/\s+/gu, ' ').trim();

/** Who wrote when about what, and where a saved page was: hints, never values. */
function toHints({ from, subject, date, headers }: Email): Record<string, string> {
  const address = from?.address ? `<${oneLine(from.address)}>` : '';
  const hints = { from: [oneLine(from?.name), address].filter((part) => part !== '').join(' '), subject: oneLine(subject), date: oneLine(date),
    // A page that a browser saved as one file is a mail.
    source: toSourceAddress(headers.find(({ key }) => key === 'snapshot-content-location')?.value) ?? '' };
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== ''));
}

/** The words of the mail; from its HTML where it has one, since that has the tables. */
function toBody({ html, text }: Email): Draft {
  if (html && html.trim() !== '') {
    const draft = toMarkupDraft(walkMarkup(parseHtml(html).document, { keepsTabs: false }));
    if (draft.text !== '') return draft;
  }
  const lines = toPlainLines(cleanText(text ?? ''));
  return { text: lines.map((line) => line.text).join('\n'), blocks: toLineBlocks(lines), pages: [], runs: [] };
}

/** Pictures that the mail shows within its text are part of it; what is left was attached by a person. */
const isAttached = ({ related, contentId, mimeType, disposition }: Attachment): boolean =>
  !MACHINERY.test(mimeType) && !(mimeType.startsWith('image/') && (related || (disposition === 'inline' && contentId !== undefined)));

function toChild(attachment: Attachment, at: number): ChildFile {
  const name = toAttachmentName(attachment.filename, attachment.mimeType, at);
  const bytes = attachment.content instanceof ArrayBuffer ? new Uint8Array(attachment.content) : Buffer.from(attachment.content);
  return { name, bytes: new Uint8Array(bytes) };
}

/** A mail: its body is the document, what was attached are documents of their own. */
export async function readMail(bytes: Uint8Array, limits: ReaderLimits): Promise<Conversion> {
  const mail = await parseMail(bytes, limits);
  const attachments = mail.attachments.filter(isAttached);
  const body = toBody(mail);
  if (body.text === '' && mail.attachments.some(({ mimeType }) => ENVELOPE.test(mimeType))) throw new ProblemError('encrypted', { detail: 'mail' });
  if (body.text === '' && attachments.length === 0) throw new ProblemError('no-text', { detail: 'mail' });
  checkCount(attachments.length, limits);
  const children = attachments.map(toChild);
  const draft = body.text === '' ? toNamesDraft(children.map(({ name }) => name)) : body;
  return { draft, textSource: mail.html ? 'markup' : 'plain', pageCount: null, hints: toHints(mail), warnings: [], children };
}
