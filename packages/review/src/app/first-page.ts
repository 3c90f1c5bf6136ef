import { decodePart } from './decode-part.ts';

/** The page that an address opens, of those that ask the server for something before their code has come. */
export type FirstPage = { name: 'queue' } | { name: 'record'; documentId: string } | { name: 'other' };

/** Reads the path of an address. */
export function firstPageOf(pathname: string): FirstPage {
  if (pathname === '/') return { name: 'queue' };
  const [, page, part, ...more] = pathname.split('/');
  return page === 'record' && part !== undefined && part !== '' && more.length === 0 ? { name: 'record', documentId: decodePart(part) } : { name: 'other' };
}
