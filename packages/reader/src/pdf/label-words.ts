// How labels of project cards begin, in Latvian and English, folded to lower case. Only to tell a table of labels and values
// from a page of two columns; which field a label names is for the rules.
const STARTS = [
  'projekt', 'finans', 'finansē', 'īsteno', 'īstenoš', 'kopēj', 'attiecin', 'neattiec', 'pašvald', 'mērķ', 'aktivit', 'rezult', 'partner', 'iesniedz', 'iesnieg',
  'kontakt', 'period', 'termiņ', 'budžet', 'izmaks', 'summa', 'nosaukum', 'numur', 'nr', 'id', 'programm', 'fond', 'vadītāj', 'atbild', 'sasniedz', 'galven',
  'darbīb', 'valst', 'viet', 'adres', 'tālr', 'e-past', 'datum', 'sākum', 'beig', 'ilgum', 'statuss', 'līgum', 'vadoš', 'sadarb', 'apraksts', 'kopsav', 'grant',
  'līdzfin', 'publisk', 'eiropas', 'es ', 'erāf', 'title', 'project', 'partner', 'budget', 'duration', 'fund', 'contact', 'lead', 'objective', 'aim', 'goal',
  'result', 'total', 'start', 'end', 'applicant', 'beneficiary', 'country', 'countries', 'website', 'mājaslap', 'tīmek', 'mērķgrup', 'dalībniek', 'saturs', 'loma',
];

/** True where a short text begins like a label. */
export function beginsLikeLabel(text: string): boolean {
  const folded = text.toLocaleLowerCase('lv').replace(/^[\s\d.)•-]+/u, '');
  return STARTS.some((start) => folded.startsWith(start));
}
