import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { checkMarkup } from './well-formed.ts';

const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/iu;

function decodeMarkup(bytes: Uint8Array, name: string): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ProblemError('damaged', { detail: `broken characters in ${name}`, cause });
  }
}

/**
 * An XML part as characters, after its markup was checked in one pass: whole tags closed in order, no document type, no entities but
 * the five of XML, nested and counted within the limits. Parsers that come later can then be simple.
 *
 * Throws `damaged` and `too-large`.
 */
export function readXml(bytes: Uint8Array, name: string, { maxElements, maxElementDepth }: ReaderLimits): string {
  const xml = decodeMarkup(bytes, name);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml.slice(0, 4_000))) throw new ProblemError('damaged', { detail: `document type in ${name}` });
  const { isWellFormed, elements, depth } = checkMarkup(xml);
  if (!isWellFormed) throw new ProblemError('damaged', { detail: `broken markup in ${name}` });
  if (elements > maxElements) throw overLimit('maxElements', `${elements} elements in ${name}`);
  if (depth > maxElementDepth) throw overLimit('maxElementDepth', `elements nested ${depth} deep in ${name}`);
  if (ENTITY.test(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/gu, '')))
    throw new ProblemError('damaged', { detail: `entity in ${name}` });
  return xml;
}
