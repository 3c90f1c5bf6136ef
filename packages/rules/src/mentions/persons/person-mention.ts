/** A person by first name and surname. */
export interface PersonMention {
  /** Nominative. */
  name: string;
  /** True where the first name is a listed one; otherwise only the shape speaks for it. */
  isListed: boolean;
}
