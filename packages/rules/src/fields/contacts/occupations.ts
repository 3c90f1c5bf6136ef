const STEMS = [
  'vaditaj', 'koordinator', 'specialist', 'menedzer', 'direktor', 'ekspert', 'asistent', 'administrator', 'konsultant', 'skolotaj', 'referent', 'sekretar',
  'priekssedet', 'prieksedet', 'petniek', 'bibliotekar', 'redaktor', 'metodik', 'gramatved', 'jurist', 'locekl', 'vietniek', 'vietniec', 'pedagog', 'inspektor',
  'manager', 'coordinator', 'officer', 'director', 'specialist', 'leader', 'head', 'teacher',
];
const OCCUPATION = new RegExp(`(?:${STEMS.join('|')})`, 'u');

/** True where folded words name what a person does: „projektu vaditaja”. */
export const isOccupation = (words: string): boolean => OCCUPATION.test(words);
