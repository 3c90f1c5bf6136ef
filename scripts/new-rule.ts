// pnpm new:rule mentions/CONCEPT/RULE: lays down a mention rule with its corpus and test, to be filled corpus first.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [path = ''] = process.argv.slice(2);
const match = /^mentions\/(?<concept>[a-z]+(?:-[a-z]+)*)\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(path);
if (match === null) {
  console.error('Usage: pnpm new:rule mentions/CONCEPT/RULE (small letters and hyphens), for example mentions/money/amount-in-brackets');
  process.exit(2);
}
const { concept = '', name = '' } = match.groups ?? {};
const camel = (words: string): string => words.replace(/-(?<letter>[a-z0-9])/gu, (_all, letter: string) => letter.toUpperCase());
const folder = resolve(import.meta.dirname, '../packages/rules/src/mentions', concept);

const files: Record<string, string> = {
  [`${name}.ts`]: `import { definePattern } from '../../engine/mention-rule.ts';

/**
 * One plain sentence that says what this reads.
 *
 *     The words of an example.
 *         ^^^^^
 */
export const ${camel(name)} = definePattern<string>({
  id: '${concept}/${name}',
  type: '${concept}',
  anchor: 'number',
  pattern: /\\d{1,12}/uy,
  read: (_groups, found) => found[0],
});
`,
  [`${concept}.corpus.ts`]: `import { defineCorpus } from '@siets/rules/testing';

export const ${camel(concept)}Corpus = defineCorpus<string>({
  finds: [['12', ['pirms ⟦12⟧ dienām']]],
  ignores: [['divpadsmit', 'a number in words is another rule’s']],
});
`,
  [`${concept}.test.ts`]: `import { testMentions } from '@siets/rules/testing';
import { ${camel(concept)}Corpus } from './${concept}.corpus.ts';
import { ${camel(name)} } from './${name}.ts';

testMentions([${camel(name)}], ${camel(concept)}Corpus);
`,
};

let made = 0;
for (const [file, text] of Object.entries(files)) {
  const target = resolve(folder, file);
  if (existsSync(target)) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`made ${target.slice(resolve(import.meta.dirname, '..').length + 1)}`);
  made += 1;
}
if (made === 0) {
  console.error(`${path} is there already.`);
  process.exit(1);
}
console.log(`Next: write the corpus, then the rule; list it in mentions/${concept}/index.ts and mentions/index.ts; compare \`pnpm score\` before and after.`);
