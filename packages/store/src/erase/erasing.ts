/** What is known of a person, and where to mask it. */
export interface ErasureAsk {
  /** Masked wherever they stand as whole words. */
  words: readonly string[];
  /** Only in this document; in all where it is left out. */
  documentId?: string | undefined;
}

/** What erasing touches, or touched, in one document. */
export interface TouchedDocument {
  documentId: string;
  /** As it is (preview), or as it is now that the words are masked. */
  name: string;
  /** Stretches of the text and of what people wrote, and names of files. */
  places: number;
  /** Fields whose words or value change. */
  fields: number;
}

export interface Erasure {
  documents: TouchedDocument[];
  /** Receipts under names that held the words: they lie there no longer once whoever writes receipts has removed them. */
  renamed: { folder: string; name: string }[];
}

/** Masking what is known of a person: equal lengths, so that spans hold, and no original is left to read it from. */
export interface Erasing {
  /** Changes nothing; looks into every text. */
  preview(ask: ErasureAsk): Promise<TouchedDocument[]>;
  /** A document at a time, each flushed to disk with its original removed. A call that was cut short may be made again. */
  erase(ask: ErasureAsk, at: string): Promise<Erasure>;
  /** Masks the contacts of documents that came before `before` (ISO 8601), as `erase` does, and removes their originals; other words of these documents stay. */
  eraseContacts(before: string, at: string): Promise<Erasure>;
  isErased(documentId: string): Promise<boolean>;
}
