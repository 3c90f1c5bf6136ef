/** Why a store cannot be moved, in the words of the person who has to mend it. */
export const moveErrorTexts = {
  'target-not-empty': {
    lv: 'Mērķī jau kaut kas ir, un tas netika mainīts. Norādiet tukšu datubāzi vai mapi.',
    en: 'There is something in the target already, and it was left as it is. Name an empty database or folder.',
  },
  'source-in-use': {
    lv: 'Ar šiem datiem vēl kāds strādā. Apturiet visus Siets procesus (vislabāk pēc „siets drain”) un mēģiniet vēlreiz.',
    en: 'Somebody still works with these data. Stop every process of Siets (best after "siets drain") and try again.',
  },
  'same-place': {
    lv: 'Dati jau ir tur, kurp tos pārvietotu. Norādiet citu vietu.',
    en: 'The data are already where they would be moved to. Name another place.',
  },
} as const;

export type MoveErrorCode = keyof typeof moveErrorTexts;

export class MoveError extends Error {
  readonly code: MoveErrorCode;
  readonly lv: string;
  readonly en: string;

  constructor(code: MoveErrorCode, place: string, options?: ErrorOptions) {
    const text = moveErrorTexts[code];
    super(`${text.en} (${place})`, options);
    this.name = 'MoveError';
    this.code = code;
    this.lv = `${text.lv} (${place})`;
    this.en = this.message;
  }
}
