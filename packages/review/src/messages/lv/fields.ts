/** Fields and values in the words of a clerk. */
export const fields = {
  kind: 'Dokumenta veids', published: 'Publicēts', title: 'Nosaukums', otherTitles: 'Citi nosaukumi', identifiers: 'Projekta numuri', funders: 'Finansētāji',
  programme: 'Programma', organisations: 'Organizācijas', partnerCount: 'Partneru skaits', 'period.start': 'Sākums', 'period.end': 'Beigas',
  'period.durationMonths': 'Ilgums (mēneši)', costs: 'Izmaksas', countries: 'Valstis', places: 'Vietas', goal: 'Mērķis', activities: 'Darbības', results: 'Rezultāti',
  events: 'Notikumi', contacts: 'Kontakti',
  'kind.project-card': 'projekta kartīte', 'kind.announcement': 'paziņojums', 'kind.news': 'ziņa', 'kind.report': 'pārskats', 'kind.call': 'konkurss',
  'kind.list': 'saraksts', 'kind.not-a-project': 'nav projekts',
} as const;
