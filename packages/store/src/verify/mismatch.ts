import type { ProblemText } from '@siets/record';

interface MismatchText {
  what: ProblemText;
  todo: ProblemText;
}

const readAgain: ProblemText = {
  lv: 'Nolasiet oriģinālu no jauna: siets reprocess --read ID.',
  en: 'Read the original anew: siets reprocess --read ID.',
};
const extractAgain: ProblemText = {
  lv: 'Izvelciet no jauna: siets reprocess ID.',
  en: 'Extract it anew: siets reprocess ID.',
};
const bringBack: ProblemText = {
  lv: 'Iemetiet to pašu failu vēlreiz (oriģināls tiks salabots) vai atjaunojiet no rezerves kopijas.',
  en: 'Drop the same file again (that mends the original), or restore a backup.',
};
const tellMakers: ProblemText = {
  lv: 'Tam nevajadzētu notikt: saglabājiet datu mapes kopiju un ziņojiet Siets veidotājiem.',
  en: 'This should not happen: keep a copy of the data folder and tell the makers of Siets.',
};

/** What can disagree, and what to do about it. */
export const mismatchTexts = {
  'original-missing': { what: { lv: 'oriģināla nav', en: 'the original is missing' }, todo: bringBack },
  'original-changed': { what: { lv: 'oriģināls ir mainījies vai bojāts', en: 'the original has changed or is damaged' }, todo: bringBack },
  'original-unreadable': {
    what: { lv: 'oriģinālu nevar nolasīt', en: 'the original cannot be read' },
    todo: { lv: 'Pārbaudiet disku un piekļuves tiesības.', en: 'Check the disk and the rights of access.' },
  },
  'original-unknown': {
    what: { lv: 'mapē ir fails, par kuru datubāze nezina', en: 'there is a file that the database does not know of' },
    todo: {
      lv: 'Ja tas ir vajadzīgs, iemetiet to iesūtnē; citādi izdzēsiet.',
      en: 'If it is needed, drop it into the inbox; else delete it.',
    },
  },
  'outcome-wrong': { what: { lv: 'uzskaitē faila iznākums neatbilst dokumentam', en: 'the outcome of a file is not that of its document' }, todo: tellMakers },
  'count-wrong': {
    what: { lv: 'saskaitītais neatbilst tam, kas ir', en: 'a kept count is not what counting finds' },
    todo: { lv: 'Saskaitiet no jauna: siets upkeep.', en: 'Count anew: siets upkeep.' },
  },
  'first-missing': { what: { lv: 'nav tieši viena faila, kas dokumentu atnesa pirmais', en: 'there is not exactly one file that brought the document first' }, todo: tellMakers },
  'text-missing': { what: { lv: 'nolasītā teksta nav', en: 'the text that was read is missing' }, todo: readAgain },
  'text-damaged': { what: { lv: 'nolasītais teksts ir bojāts', en: 'the text that was read is damaged' }, todo: readAgain },
  'record-missing': { what: { lv: 'ieraksta nav', en: 'the record is missing' }, todo: extractAgain },
  'record-damaged': { what: { lv: 'ieraksts ir bojāts', en: 'the record is damaged' }, todo: extractAgain },
  'span-wrong': { what: { lv: 'vērtības vārdi tekstā nav tur, kur norādīts', en: 'the words of a value do not stand where it says' }, todo: extractAgain },
  'rows-astray': { what: { lv: 'tabulu rindas ir saistītas ar projektu, kura nav', en: 'rows of a table belong to a project that is not there' }, todo: extractAgain },
  'rows-differ': { what: { lv: 'tabulu rindas neatbilst ierakstam', en: 'the rows of a table are not those of the record' }, todo: extractAgain },
} as const satisfies Record<string, MismatchText>;

export type MismatchCode = keyof typeof mismatchTexts;

/** Something that does not agree with something else. `detail` names the place and holds no words of the document. */
export interface Mismatch {
  code: MismatchCode;
  documentId: string | null;
  arrivalId: number | null;
  detail: string;
}
