export const linking = {
  about: 'Šie dokumenti, šķiet, stāsta par vienu projektu, bet droši to zina tikai cilvēks.',
  open: { zero: 'Neizlemti: {n}', one: 'Neizlemts: {n}', other: 'Neizlemti: {n}' },
  none: 'Nav pāru, par kuriem būtu jālemj.', pair: 'Pāris, par kuru jālemj', score: 'Punkti: {n} no 100', first: 'Pirmais', second: 'Otrais',
  says: 'Dokuments saka', same: 'sakrīt', differs: 'atšķiras', document: 'Dokuments', 'row.published': 'Publicēts', 'row.title': 'Nosaukums', 'row.identifiers': 'Numuri', 'row.owners': 'Iesniedzējs, īstenotājs',
  'row.funders': 'Finansētājs', 'row.period': 'Laiks', 'row.totalCents': 'Kopā', 'step.merge': 'Viens projekts', 'step.apart': 'Divi projekti', 'step.skip': 'Vēlāk', 'step.back': 'Atsaukt pēdējo', reason: 'Kāpēc (ja gribat pateikt)',
  history: 'Izlemtais', 'action.merge': 'viens', 'action.apart': 'divi', decided: '{by}, {at}', undone: 'atsauca {by}, {at}', undo: 'Atsaukt', nothing: 'Vēl nekas nav izlemts.', gone: 'dokumenta vairs nav',
  choose: 'Izvēlēties šo', chosen: 'Izvēlēts: {by}, {at}',
  'why.choice': 'to izvēlējās cilvēks', 'why.state': 'to cilvēki ir pārbaudījuši tālāk', 'why.stage': 'vēlāks posms', 'why.published': 'jaunāks dokuments', 'why.order': 'dokumenti ir vienlīdz jauni',
} as const;
