import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tokenise, tokenKinds } from '@siets/latvian';

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

/** A small generator of numbers (mulberry32), the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Varied documents made of the given ones: lines shuffled between them and digits changed, so that no two are alike. */
export function variedTexts(texts: readonly string[], count: number, bytes: number): string[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const next = numbers(7);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < bytes) text += `${varyDigits(lines[Math.floor(next() * lines.length)]!, next)}\n${next() < 0.3 ? '\n' : ''}`;
    return text;
  });
}

const varyDigits = (line: string, next: () => number): string =>
  next() < 0.5 ? line : line.replace(/\d/gu, (digit) => (digit === '0' || next() < 0.7 ? digit : String(1 + Math.floor(next() * 9))));

/** Share of distinct words among all: how varied a text is. */
export function variety(texts: readonly string[]): number {
  const seen = new Set<number>();
  let all = 0;
  for (const text of texts) {
    const tokens = tokenise(text);
    for (let at = 0; at < tokens.count; at += 1) {
      if (tokens.kinds[at] !== tokenKinds.word) continue;
      seen.add(tokens.keys[at]!);
      all += 1;
    }
  }
  return seen.size / all;
}
