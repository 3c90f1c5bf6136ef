import { X509Certificate } from 'node:crypto';
import { findElements, type Document, type Element } from '../html/dom.ts';
import { cleanText } from '../text/clean.ts';
import { parseXmlTree, textOf } from '../xml/tree.ts';

/** Who signed, as the certificate in the signature says. Nobody has verified it. */
export interface Signer {
  name: string;
  /** When the signer's program says it was signed, ISO 8601; null where it does not say. */
  time: string | null;
}

const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

function findLocal(root: Element | Document, name: string): Element[] {
  const names = new Set<string>();
  const collect = (element: Element | Document): void => {
    for (const child of element.children) {
      if (!('attribs' in child)) continue;
      if (localName(child) === name) names.add(child.name);
      collect(child);
    }
  };
  collect(root);
  return findElements(root, ...names);
}

/** A personal code stands in certificates beside the name; it is nobody's business here. */
const withoutCode = (name: string): string =>
  name
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/\d/u.test(part))
    .toReversed()
    .join(' ');

function readSubject(certificate: string): string | null {
  try {
    const { subject } = new X509Certificate(Buffer.from(certificate, 'base64')).toLegacyObject() as unknown as {
      subject: Record<string, string | string[] | undefined>;
    };
    const first = (key: string): string => [subject[key] ?? ''].flat()[0] ?? '';
    const full = [first('GN'), first('SN')].filter((part) => part !== '' && !/\d/u.test(part)).join(' ');
    const name = full === '' ? withoutCode(first('CN')) : full;
    return name === '' ? null : cleanText(name).replace(/\s+/gu, ' ').slice(0, 200);
  } catch {
    return null;
  }
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?[^\s]{0,20}$/u;

/** The signers of one signature file, in its order; a signature whose certificate cannot be read has none. */
export function readSigners(xml: string): Signer[] {
  return findLocal(parseXmlTree(xml), 'Signature').flatMap((signature) => {
    const [certificate] = findLocal(signature, 'X509Certificate');
    const [signed] = findLocal(signature, 'SigningTime');
    const name = certificate ? readSubject(textOf(certificate)) : null;
    const time = signed ? textOf(signed).trim() : '';
    return name === null ? [] : [{ name, time: TIME.test(time) ? time : null }];
  });
}
