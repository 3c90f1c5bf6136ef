export const linking = {
  'about.organisation': 'Šie nosaukumi, šķiet, ir vienas organizācijas, bet droši to zina tikai cilvēks. Izlemtais attiecas uz visiem dokumentiem.', subject: 'Par ko jālemj', 'subject.project': 'Projekti', 'subject.organisation': 'Organizācijas',
  'row.name': 'Nosaukums', 'row.printed': 'Kā rakstīts', 'row.names': 'Zināma arī kā', 'row.registrationNumber': 'Reģistrācijas numurs', 'row.place': 'Pašvaldība', 'row.country': 'Valsts', 'row.documents': 'Dokumenti', more: 'un vēl {n}',
  'organisation.merge': 'Viena organizācija', 'organisation.apart': 'Divas organizācijas',
  'about.project': 'Šie dokumenti, šķiet, stāsta par vienu projektu, bet droši to zina tikai cilvēks.',
  open: { zero: 'Neizlemti: {n}', one: 'Neizlemts: {n}', other: 'Neizlemti: {n}' },
  later: { zero: 'Rādīt atliktos ({n})', one: 'Rādīt atlikto ({n})', other: 'Rādīt atliktos ({n})' }, others: 'Rādīt pārējos', noneLater: 'Tālāk nav neviena atlikta pāra.',
  none: 'Nav pāru, par kuriem būtu jālemj.', pair: 'Pāris, par kuru jālemj', score: 'Punkti: {n} no 100', first: 'Pirmais', second: 'Otrais',
  says: 'Dokuments saka', same: 'sakrīt', differs: 'atšķiras', document: 'Dokuments', 'row.published': 'Publicēts', 'row.title': 'Nosaukums', 'row.identifiers': 'Numuri', 'row.owners': 'Iesniedzējs, īstenotājs',
  'row.funders': 'Finansētājs', 'row.period': 'Laiks', 'row.totalCents': 'Kopā', 'step.merge': 'Viens projekts', 'step.apart': 'Divi projekti', 'step.skip': 'Vēlāk', 'step.back': 'Atsaukt pēdējo', reason: 'Kāpēc (ja gribat pateikt)',
  history: 'Izlemtais', 'action.merge': 'viens', 'action.apart': 'divi', decided: '{by}, {at}', undone: 'atsauca {by}, {at}', undo: 'Atsaukt', nothing: 'Vēl nekas nav izlemts.', gone: 'dokumenta vairs nav',
  choose: 'Izvēlēties šo', chosen: 'Izvēlēts: {by}, {at}',
  'why.choice': 'to izvēlējās cilvēks', 'why.state': 'to cilvēki ir pārbaudījuši tālāk', 'why.stage': 'vēlāks posms', 'why.published': 'jaunāks dokuments', 'why.order': 'dokumenti ir vienlīdz jauni',
} as const;
