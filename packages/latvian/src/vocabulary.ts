/** Words that a vocabulary takes in before the next text begins a new one. */
const MOST_WORDS = 60_000;

/**
 * The distinct words of the texts read so far, each with a number: words are equal, letter for letter, exactly where their
 * numbers are. What a rule asks of a word alone is then answered once per word and not once per place (`WordFacts`).
 *
 * Number 0 is no word. A vocabulary that has grown large is left to the texts that use it: the next text begins a new one.
 */
export class Vocabulary {
  /** Open addressing: slot of a key → number of the word. */
  #slots = new Int32Array(8192);
  #keys = new Int32Array(4096);
  /** Where the letters of a word begin in `#letters`; those of the next word end them. */
  #starts = new Int32Array(4096);
  #letters = new Uint16Array(65536);
  readonly #strings: (string | undefined)[] = [];
  #size = 1;

  /** One more than the largest number. */
  get size(): number {
    return this.#size;
  }

  /** The letters of a word by its number. */
  word(id: number): string {
    return (this.#strings[id] ??= this.#read(id));
  }

  /** The folded key of a word by its number. */
  key(id: number): number {
    return this.#keys[id]!;
  }

  /** Room for a word of `length` letters, to be written from `tail` on; then `idOf` takes it in. */
  room(length: number): Uint16Array {
    while (this.tail + length > this.#letters.length) this.#letters = longer(this.#letters);
    return this.#letters;
  }

  get tail(): number {
    return this.#starts[this.#size]!;
  }

  /** The number of the word whose `length` letters stand at the tail and whose folded key is given; a new word gets the next number. */
  idOf(length: number, key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(key) & mask;
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#keys[id] === key && this.#isAtTail(id, length)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#add(length, key, slot);
  }

  #isAtTail(id: number, length: number): boolean {
    const letters = this.#letters;
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start !== length) return false;
    const tail = this.#starts[this.#size]!;
    for (let at = 0; at < length; at += 1) if (letters[start + at] !== letters[tail + at]) return false;
    return true;
  }

  #add(length: number, key: number, slot: number): number {
    const id = this.#size;
    this.#keys[id] = key;
    this.#size = id + 1;
    if (this.#size === this.#keys.length) {
      this.#keys = longer(this.#keys);
      this.#starts = longer(this.#starts);
    }
    this.#starts[id + 1] = this.#starts[id]! + length;
    if (id * 2 < this.#slots.length) this.#slots[slot] = id;
    else this.#rebuild();
    return id;
  }

  #rebuild(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#size; id += 1) {
      let slot = spread(this.#keys[id]!) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
    this.#slots = slots;
  }

  /** A string of its own: a piece cut out of a text would keep the whole text in memory. */
  #read(id: number): string {
    const letters = this.#letters.subarray(this.#starts[id]!, this.#starts[id + 1]!);
    if (letters.length <= PIECE) return String.fromCharCode(...letters);
    let word = '';
    for (let at = 0; at < letters.length; at += PIECE) word += String.fromCharCode(...letters.subarray(at, at + PIECE));
    return word;
  }
}

/** Letters that are made a string at a time. */
const PIECE = 1024;

const spread = (key: number): number => key ^ (key >>> 15);

function longer<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(numbers: T): T {
  const made = new (numbers.constructor as new (size: number) => T)(numbers.length * 2);
  made.set(numbers);
  return made;
}

let current = new Vocabulary();

/** The vocabulary for a text that is about to be read. */
export function vocabularyForText(): Vocabulary {
  if (current.size > MOST_WORDS) current = new Vocabulary();
  return current;
}
