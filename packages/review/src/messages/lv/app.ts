export const app = {
  queue: 'Pārbaude',
  skip: 'Pāriet pie satura', menu: 'Lapas', language: 'Valoda', latvian: 'Latviešu', english: 'English',
  theme: 'Izskats', light: 'Gaišs', dark: 'Tumšs', auto: 'Kā sistēmā',
  logout: 'Iziet', loading: 'Ielādē…', retry: 'Mēģināt vēlreiz',
  noSuchPage: 'Šādas lapas nav.', toQueue: 'Uz pārbaudes sarakstu',
  offline: 'Serveris neatbild. Ierakstītais paliek šajā lapā; mēģinām vēlreiz.',
  loginTitle: 'Pieteikties', loginName: 'Lietotājvārds', password: 'Parole', login: 'Pieteikties', again: 'Sesija ir beigusies',
  againText: 'Piesakieties vēlreiz: tas, ko ierakstījāt šajā lapā, paliek.',
  firstTitle: 'Pirmais konts', firstText: 'Izveidojiet administratora kontu. Pēc tam šī saite vairs nederēs.',
  setTitle: 'Jauna parole', setText: 'Izvēlieties paroli. Pēc tam šī saite vairs nederēs.',
  displayName: 'Vārds, uzvārds', newPassword: 'Jaunā parole', passwordHint: 'Vismaz 12 zīmes; derēs arī viegli iegaumējams teikums.',
  passwordAgain: 'Parole vēlreiz', differs: 'Paroles atšķiras.', makeAccount: 'Izveidot kontu', setPassword: 'Iestatīt paroli',
  localAccount: 'Kontu vēl nav: šis dators strādā kā administrators. Lai strādātu vairāki, izveidojiet kontus pārvaldībā.',
  roleReviewer: 'pārbaudītājs', roleApprover: 'apstiprinātājs', roleAnalyst: 'analītiķis', roleAdministrator: 'administrators',
 
} as const;
