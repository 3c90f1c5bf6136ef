import { receiptFolder, workFolder } from './layout.ts';

const EXACT = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', '.ds_store', '.localized', '.directory', '.gitkeep', '.gitignore']);
const ENDINGS = ['.crdownload', '.part', '.partial', '.download', '.opdownload', '.tmp', '.temp', '.swp', '.filepart'];

/**
 * True for files that programs keep beside a document while they work, and that are no documents:
 *
 *     ~$pieteikums.docx   .~lock.pieteikums.odt#   Thumbs.db   ._pieteikums.pdf   pieteikums.pdf.crdownload
 *
 * `name` is one part of a path. Word's `~WRL0001.tmp` goes by its ending.
 */
export function isIgnoredName(name: string): boolean {
  const lower = name.toLowerCase();
  if (EXACT.has(lower)) return true;
  if (lower.startsWith('~$') || lower.startsWith('._')) return true;
  if (lower.startsWith('.~lock.') && lower.endsWith('#')) return true;
  return ENDINGS.some((ending) => lower.endsWith(ending));
}

/** True for the inbox's own folders, which stand at its top. */
export const isOwnFolder = (name: string): boolean => name === receiptFolder || name === workFolder;
