/** An e-mail address in lower case, with the usual signs. */
export interface EmailMention {
  address: string;
}

/** A telephone number: digits only, with `+` and the country's number in front where they are printed. */
export interface PhoneMention {
  number: string;
}
