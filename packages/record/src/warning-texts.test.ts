import { expect, test } from 'vitest';
import { warningSchema } from './document.ts';
import { toWarning, warningCodes, warningTexts } from './warning-texts.ts';

test.each(warningCodes)('%s is a sentence in Latvian and another in English', (code) => {
  const { lv, en } = warningTexts[code];
  expect(lv).toMatch(/^\p{Lu}.*[āčēģīķļņšūž].*[.]$/u);
  expect(en).toMatch(/^\p{Lu}[^āčēģīķļņšūž]*[.]$/u);
});

test('a warning keeps its page and what was found', () => {
  const warning = toWarning('encoding-assumed', { page: 2, detail: 'windows-1257' });
  expect(warningSchema.parse(warning)).toEqual({ code: 'encoding-assumed', message: warningTexts['encoding-assumed'].en, page: 2, detail: 'windows-1257' });
  expect(toWarning('page-without-text')).not.toHaveProperty('detail');
});
