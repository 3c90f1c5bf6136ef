import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findEntries } from '@siets/gazetteer';
import { tokenise, tokenKinds, Vocabulary } from '@siets/latvian';
import { numbersFrom, type Numbers } from './numbers.ts';
import { prose } from './prose.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/documents');

/** Our own documents as text, Latvian ones and English ones apart. */
export function fixtureTexts(): { latvian: string[]; english: string[] } {
  const texts = { latvian: [] as string[], english: [] as string[] };
  for (const slug of readdirSync(fixtures).sort()) {
    const path = ['text.txt', 'source.txt', 'source.md'].map((name) => join(fixtures, slug, name)).find((file) => existsSync(file));
    const gold = join(fixtures, slug, 'gold.json');
    if (path === undefined || !existsSync(gold)) continue;
    const { language } = JSON.parse(readFileSync(gold, 'utf8')) as { language: string };
    if (language === 'lav') texts.latvian.push(readFileSync(path, 'utf8'));
    else if (language === 'eng') texts.english.push(readFileSync(path, 'utf8'));
  }
  return texts;
}

/**
 * Latvian pages as they come: of ten, five are news, two council papers and three cards and lists. Cards are lines of our own
 * documents, shuffled, with digits changed; these are dense in facts (27 numbers in a kilobyte where news have 11), since each
 * was written to try rules. How dense the whole is the bench prints.
 */
export function latvianPages(count: number, bytes: number): string[] {
  const next = numbersFrom(11);
  const cards = variedTexts(fixtureTexts().latvian, Math.ceil(count / 3), bytes);
  return Array.from({ length: count }, (_, at) => {
    const turn = at % 10;
    return turn < 5 ? flat(prose('news', next, bytes)) : turn < 7 ? flat(prose('council', next, bytes)) : cards[Math.floor(at / 10) * 3 + turn - 7]!;
  });
}

/** One piece of memory: strings that were added up are slower to read than those that come from a file. */
const flat = (text: string): string => Buffer.from(text).toString();

/** Varied documents made of the given ones: lines shuffled between them and digits changed, so that no two are alike. */
export function variedTexts(texts: readonly string[], count: number, bytes: number): string[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const next = numbersFrom(7);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < bytes) text += `${varyDigits(lines[Math.floor(next() * lines.length)]!, next)}\n${next() < 0.3 ? '\n' : ''}`;
    return flat(text);
  });
}

const varyDigits = (line: string, next: Numbers): string =>
  next() < 0.5 ? line : line.replace(/\d/gu, (digit) => (digit === '0' || next() < 0.7 ? digit : String(1 + Math.floor(next() * 9))));

/** How much of what the rules look for a kilobyte holds, and how varied its words are. */
export function density(texts: readonly string[]): string {
  const vocabulary = new Vocabulary();
  const found = { words: 0, capitals: 0, numbers: 0, hits: 0 };
  for (const text of texts) {
    const tokens = tokenise(text, vocabulary);
    found.hits += findEntries(tokens).length;
    for (let at = 0; at < tokens.count; at += 1) {
      if (tokens.kinds[at] === tokenKinds.number) found.numbers += 1;
      if (tokens.kinds[at] !== tokenKinds.word) continue;
      found.words += 1;
      if (tokens.cases[at] !== 0) found.capitals += 1;
    }
  }
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const each = Object.entries(found).map(([name, count]) => `${(count / kilobytes).toFixed(0)} ${name}`).join(', ');
  return `in a kilobyte ${each}; ${(((vocabulary.size - 1) / found.words) * 100).toFixed(1)} % distinct words`;
}
