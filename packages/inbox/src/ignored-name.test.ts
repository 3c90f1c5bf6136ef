import { describe, expect, test } from 'vitest';
import { isIgnoredName } from './ignored-name.ts';

describe('isIgnoredName', () => {
  test.each([
    '~$pieteikums.docx', '.~lock.budžets.ods#', 'Thumbs.db', 'THUMBS.DB', 'desktop.ini', '.DS_Store', '._skice.pdf', 'x.pdf.crdownload',
    'x.pdf.part', 'x.partial', 'x.pdf.download', '~WRL0001.tmp',
  ])('leaves %s alone', (name) => expect(isIgnoredName(name)).toBe(true));

  test.each([
    ['pieteikums.docx', 'an ordinary file'],
    ['~pieteikums.docx', 'a tilde alone is no lock file'],
    ['$budžets.pdf', 'a dollar sign alone is no lock file'],
    ['Thumbs.db.pdf', 'only the whole name counts'],
    ['3.part.pdf', 'the ending counts, not the middle'],
    ['tmp', 'a word is no ending'],
    ['.lock.txt', 'a hidden file that no program is known to leave'],
  ])('takes %s: %s', (name) => expect(isIgnoredName(name)).toBe(false));
});
