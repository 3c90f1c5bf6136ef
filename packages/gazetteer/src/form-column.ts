import {
  declensionOf, declineNoun, declinePhrase, grammaticalCases, pluralDeclensionOf, toNominative, type CaseForms, type GrammaticalNumber, type NounLexicon,
} from '@siets/latvian';

/** Surface forms with the codes of their readings, in the order in which they were added. */
export class FormColumn {
  readonly #codes = new Map<string, string[]>();

  add(text: string, ...codes: string[]): this {
    const known = this.#codes.get(text) ?? [];
    for (const code of codes) if (!known.includes(code)) known.push(code);
    this.#codes.set(text, known);
    return this;
  }

  addCases(forms: CaseForms, number: GrammaticalNumber): this {
    grammaticalCases.forEach((one, at) => this.add(forms[one], `${number.charAt(0)}${'NGDAL'.charAt(at)}`));
    return this;
  }

  /** Adds the items of a column as it stands in a list; `@s=`, `@p=` and `@sp=` stand for all cases of a noun. */
  addListed(column: string): this {
    for (const item of column.split(' | ').filter((one) => one !== '')) {
      const { numbers, codes, text = item } = /^(?:@(?<numbers>s|p|sp)=|(?<codes>[sp][NGDAL](?:,[sp][NGDAL])*)=)?(?<text>.+)$/u.exec(item)?.groups ?? {};
      if (numbers !== undefined) this.addNoun(text, numbers);
      else this.add(text, ...(codes?.split(',') ?? []));
    }
    return this;
  }

  /** All cases of a noun by the shape of its nominative; of several words the last one is declined. */
  addNoun(lemma: string, numbers: string): this {
    const cut = lemma.lastIndexOf(' ') + 1;
    const prefix = lemma.slice(0, cut);
    const noun = lemma.slice(cut);
    const prefixed = (forms: CaseForms): CaseForms => ({
      nominative: prefix + forms.nominative, genitive: prefix + forms.genitive, dative: prefix + forms.dative,
      accusative: prefix + forms.accusative, locative: prefix + forms.locative,
    });
    const isPlural = numbers === 'p';
    const declension = (isPlural ? pluralDeclensionOf(noun) : null) ?? declensionOf(noun);
    if (declension === 'none') return this.add(lemma);
    if (!isPlural) this.addCases(prefixed(declineNoun(noun, declension)), 'singular');
    if (numbers !== 's') this.addCases(prefixed(declineNoun(noun, declension, { plural: true })), 'plural');
    return this;
  }

  /** All cases of a phrase whose head the lexicon knows, else the phrase as printed. `flags` go behind each form. */
  addPhrase(phrase: string, lexicon: NounLexicon, flags = ''): this {
    if (this.#codes.has(phrase + flags)) return this;
    const { case: printed, number } = toNominative(phrase, lexicon, { case: 'nominative' });
    if (printed === null || number === null) return this.add(phrase + flags);
    if (printed !== 'nominative') return this.add(phrase + flags, `${number.charAt(0)}${'NGDAL'.charAt(grammaticalCases.indexOf(printed))}`);
    grammaticalCases.forEach((one, at) => {
      const form = declinePhrase(phrase, one, lexicon);
      if (form !== null) this.add(form + flags, `${number.charAt(0)}${'NGDAL'.charAt(at)}`);
    });
    return this;
  }

  toString(): string {
    return [...this.#codes].map(([text, codes]) => (codes.length === 0 ? text : `${codes.join(',')}=${text}`)).join(' | ');
  }
}
