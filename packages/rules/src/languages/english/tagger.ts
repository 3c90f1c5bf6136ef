import type nlp from 'compromise/three';
import { lazyModule } from '../lazy-module.ts';

/** A word of a tagged passage; offsets count from the beginning of the passage, end exclusive, without punctuation. */
export interface TaggedWord {
  start: number;
  end: number;
  text: string;
  /** Tags of compromise: `ProperNoun`, `FirstName`, `Honorific`, `Organization`, … */
  tags: ReadonlySet<string>;
}

interface JsonTerm {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}
interface JsonPhrase {
  terms: JsonTerm[];
}

type Tagger = typeof nlp;

const load = lazyModule(import.meta.resolve('compromise/three'));
/**
 * Finds the people whom an English passage names, word by word; `lexicon` has the words that this language lacks, such as the first
 * names of its neighbours. Dates and sums are not taken from here (it reads „85 000 euros” as 85): they have rules of their own.
 */
export function createPeopleTagger(lexicon: Readonly<Record<string, string>>): (passage: string) => TaggedWord[][] {
  let tagger: Tagger | undefined;
  const open = (): Tagger => {
    const loaded = load() as Tagger & { default?: Tagger };
    const own = loaded.default ?? loaded;
    own.addWords({ ...lexicon });
    return own;
  };
  return (passage) => {
    tagger ??= open();
    const people = tagger(passage).people().json({ offset: true, terms: { text: true, tags: true, offset: true } }) as JsonPhrase[];
    return people.map(({ terms }) => terms.map((term) => toWord(passage, term)));
  };
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function toWord(passage: string, { text, tags, offset }: JsonTerm): TaggedWord {
  const bare = text.replace(EDGES, '');
  const start = passage.indexOf(bare, offset.start);
  return { start, end: start + bare.length, text: bare, tags: new Set(tags) };
}
