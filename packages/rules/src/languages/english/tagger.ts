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

export interface TaggedPassage {
  /** The words of each sentence. */
  sentences: TaggedWord[][];
  /** The words of each stretch that names a person. */
  people: TaggedWord[][];
}

interface JsonTerm {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}
interface JsonSentence {
  terms: JsonTerm[];
}

type Tagger = typeof nlp;

const load = lazyModule(import.meta.resolve('compromise/three'));
let taggers = new Map<Readonly<Record<string, string>>, Tagger>();

/** One tagger for each lexicon: the words that this language lacks, such as the first names of its neighbours. */
function taggerOf(lexicon: Readonly<Record<string, string>>): Tagger {
  let tagger = taggers.get(lexicon);
  if (tagger === undefined) {
    const loaded = load() as Tagger & { default?: Tagger };
    tagger = loaded.default ?? loaded;
    tagger.addWords({ ...lexicon });
    taggers = new Map([[lexicon, tagger]]);
  }
  return tagger;
}

/**
 * Tags an English passage: its sentences, word by word, and the people it names. Dates and sums are not taken from here (it reads
 * „85 000 euros” as 85): they have rules of their own.
 */
export function tagEnglish(passage: string, lexicon: Readonly<Record<string, string>>): TaggedPassage {
  const document = taggerOf(lexicon)(passage);
  const options = { offset: true, terms: { text: true, tags: true, offset: true } };
  const read = (sentences: unknown): TaggedWord[][] => (sentences as JsonSentence[]).map(({ terms }) => terms.map((term) => toWord(passage, term)));
  return { sentences: read(document.json(options)), people: read(document.people().json(options)) };
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function toWord(passage: string, { text, tags, offset }: JsonTerm): TaggedWord {
  const bare = text.replace(EDGES, '');
  const start = passage.indexOf(bare, offset.start);
  return { start, end: start + bare.length, text: bare, tags: new Set(tags) };
}
