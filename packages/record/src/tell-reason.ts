import { WHY_REJECTED } from './decisions/rejected.ts';

/** What the rules say of a candidate that lost, as a record keeps it, and the same in Latvian. */
const inLatvian: { readonly [english: string]: string } = {
  [WHY_REJECTED]: 'noraidīja cilvēks',
  'a date of birth': 'dzimšanas datums',
  'a deadline of something else': 'kaut kā cita termiņš',
  'a disclaimer, not a payment': 'atruna, nevis maksājums',
  'a fund or programme under it is named': 'nosaukts tam pakļauts fonds vai programma',
  'a limit, not a length': 'robeža, nevis ilgums',
  'a limit, not a sum': 'robeža, nevis summa',
  'a limit, not the day of an event': 'termiņš, nevis pasākuma diena',
  'a percentage of nothing that is paid': 'procenti no kaut kā, par ko nemaksā',
  'a percentage of people or places': 'procenti no cilvēkiem vai vietām',
  'a year is no date of an event': 'gads vien nav pasākuma datums',
  'a year that no words tie to the project': 'gads, ko nekas tekstā nesaista ar projektu',
  'another name of the same project': 'cits tā paša projekta nosaukums',
  'another place of the text gives the country a surer role': 'valsts lomu drošāk pasaka cita teksta vieta',
  'days of events': 'pasākumu dienas',
  'days or months of events': 'pasākumu dienas vai mēneši',
  'is a body, not a stretch of land': 'ir iestāde, nevis vieta',
  'is a country of the programme, not of the project': 'ir programmas, nevis projekta valsts',
  'is named, but no label and no words beside it give it a role in the project': 'ir nosaukts, bet ne virsraksts, ne blakus vārdi nepasaka tā lomu projektā',
  'is part of a person’s name': 'ir daļa no cilvēka vārda',
  'is part of an address': 'ir daļa no adreses',
  'is where a news agency wrote': 'ir vieta, no kuras raksta ziņu aģentūra',
  'is the name of a web page': 'ir tīmekļa vietnes nosaukums',
  'is the name of a church': 'ir baznīcas nosaukums',
  'is the name of a river or a lake': 'ir upes vai ezera nosaukums',
  'is the clock of a page': 'ir lapas pulkstenis',
  'is the fund of another project': 'ir cita projekta fonds',
  'is where a committee met': 'ir vieta, kur sanāca komiteja',
  'is the name of a country here': 'šeit ir valsts nosaukums',
  'is where an embassy sits': 'ir vieta, kur atrodas vēstniecība',
  'is where an organisation of the project sits': 'ir vieta, kur atrodas projekta organizācija',
  'money of a call, a loan, or a price: no cost of the project': 'konkursa nauda, aizdevums vai cena, nevis projekta izmaksas',
  'no words of an event beside it': 'blakus nav vārdu par pasākumu',
  'no words say whose money it is': 'nekas nepasaka, kā nauda tā ir',
  'no words tie it to the project': 'nekas tekstā to nesaista ar projektu',
  'nothing beside it says that it pays': 'blakus nekas nepasaka, ka tas maksā',
  'nothing in the sentence says that it pays': 'teikumā nekas nepasaka, ka tas maksā',
  'nothing says that the state pays': 'nekas nepasaka, ka maksā valsts',
  'one day of the project, neither its first nor its last': 'viena projekta diena, ne pirmā, ne pēdējā',
  'one of the partners': 'viens no partneriem',
  'others that are as sure say otherwise': 'citi tikpat droši varianti saka ko citu',
  'stands in a hint to other pages': 'ir norādē uz citām lapām',
  'stands only inside the title of something else': 'ir tikai kaut kā cita nosaukumā',
  'the caption of a picture': 'attēla paraksts',
  'the date of a call': 'konkursa datums',
  'the date of a change of the page': 'lapas labošanas datums',
  'the date of a change, not of publication': 'labošanas, nevis publicēšanas datums',
  'the date of a decision': 'lēmuma datums',
  'the date of a paper, not of an event': 'dokumenta, nevis pasākuma datums',
  'the date of a paper, not of the work': 'dokumenta, nevis darbu datums',
  'the date of a phase': 'posma datums',
  'the date of a regulation': 'noteikumu datums',
  'the date of an event': 'pasākuma datums',
  'the date of another project': 'cita projekta datums',
  'the date of publication': 'publicēšanas datums',
  'the date of a decision, not of an event': 'lēmuma, nevis pasākuma datums',
  'the date of works, not of an event': 'darbu, nevis pasākuma datums',
  'the day on which the page was shown': 'diena, kad lapa tika parādīta',
  'the goal of something else than the project': 'kaut kā cita, nevis projekta mērķis',
  'the length of something else': 'kaut kā cita ilgums',
  'the name of a call': 'konkursa nosaukums',
  'the number of a contract': 'līguma numurs',
  'the number of another project': 'cita projekta numurs',
  'the period of the project, or the day of publication': 'projekta laiks vai publicēšanas diena',
  'the place and date of a paper': 'dokumenta vieta un datums',
  'the same sum again, elsewhere with surer words': 'tā pati summa, ko drošāk pasaka cita vieta',
  'the validity of a programme or strategy': 'programmas vai stratēģijas darbības laiks',
  'time after the project': 'laiks pēc projekta',
  'too long for an event': 'pasākumam par ilgu',
  'the year of a budget': 'budžeta gads',
  'years of a copyright line': 'autortiesību rindas gadi',
  'years of a life': 'mūža gadi',
  'years that no words tie to the project': 'gadi, ko nekas tekstā nesaista ar projektu',
};

const dateKinds: { readonly [marker: string]: string } = {
  birth: 'dzimšana', call: 'konkurss', change: 'labojums', copyright: 'autortiesības', decision: 'lēmums', 'half-year': 'pusgads', 'programme-period': 'programmas periods',
  published: 'publicēšana', quarter: 'ceturksnis', regulation: 'noteikumi', 'school-year': 'mācību gads', today: 'lapas apskates diena',
};
const holders: { readonly [kind: string]: string } = {
  'a programme or a fund': 'programmas vai fonda', 'a programme': 'programmas', 'a funder': 'finansētāja', 'an organisation': 'organizācijas', 'a group': 'grupas', 'a law': 'tiesību akta',
  'a place': 'vietas', 'a house': 'mājas',
};
const languages: { readonly [english: string]: string } = { Russian: 'krievu', Lithuanian: 'lietuviešu', Estonian: 'igauņu' };

/** Reasons that name something. */
const withNames: readonly (readonly [RegExp, (name: string) => string | undefined])[] = [
  [/^said of project (\d+)$/u, (n) => `teikts par ${n}. projektu`],
  [/^a date of another kind: (\S+)$/u, (marker) => dateKinds[marker] && `cita veida datums: ${dateKinds[marker]}`],
  [/^stands only inside the name of (.+)$/u, (kind) => holders[kind] && `ir tikai ${holders[kind]} nosaukumā`],
  [/^this passage is in (\S+), whose sentences are not read$/u, (language) => languages[language] && `šis posms ir ${languages[language]} valodā, kuras teikumus Siets nelasa`],
  [/^another list \(.*\) ranks before it$/u, () => 'cits saraksts ir drošāks'],
  [/^(\S+\/\S+) (?:\(.*\) )?ranks before (?:it|\S+\/\S+)$/u, (rule) => `drošāks ir likums ${rule}`],
];

/** Why a candidate lost, in the language of the reader; as the rules said it (in English) where there are no words of the language for it. */
export function tellReason(why: string, language: 'lv' | 'en'): string {
  if (language === 'en') return why;
  for (const [pattern, tell] of withNames) {
    const name = pattern.exec(why);
    if (name) return tell(name[1] ?? '') ?? why;
  }
  return (Object.hasOwn(inLatvian, why) ? inLatvian[why] : undefined) ?? why;
}
