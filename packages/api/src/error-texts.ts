/** Why a request was refused, in the words of the person who made it. `details` depends on the code. */
export const errorTexts = {
  'bad-request': {
    lv: 'Pieprasījums neder: pārbaudiet ievadīto.',
    en: 'The request does not fit: check what was entered.',
  },
  'not-found': { lv: 'Šajā adresē nekā nav.', en: 'There is nothing at this address.' },
  'no-document': { lv: 'Tāda dokumenta nav, vai arī tas ir atsaukts.', en: 'There is no such document, or it was withdrawn.' },
  'no-record': { lv: 'Dokumentam vēl nav ieraksta: pagaidiet, līdz tas nolasīts.', en: 'The document has no record yet: wait until it has been read.' },
  'not-signed-in': { lv: 'Sesija ir beigusies: piesakieties vēlreiz. Ierakstītais šajā lapā paliek.', en: 'The session has ended: log in again. What you typed stays on this page.' },
  'not-allowed': { lv: 'Jūsu kontam šīs darbības nav atļautas.', en: 'Your account may not do this.' },
  'wrong-csrf': { lv: 'Šī lapa ir novecojusi: atsvaidziniet to un mēģiniet vēlreiz.', en: 'This page is out of date: reload it and try again.' },
  'wrong-host': { lv: 'Šī adrese tiek rādīta tikai šajā datorā.', en: 'This address is served to this machine only.' },
  'no-accounts': {
    lv: 'Kontu vēl nav, tāpēc Siets atbild tikai šim datoram. Atveriet vienreizējo saiti, ko rāda „siets run”, un izveidojiet pirmo kontu.',
    en: 'There are no accounts yet, so Siets answers this machine only. Open the one-time link that "siets run" shows and make the first account.',
  },
  'wrong-login': { lv: 'Vārds vai parole neder.', en: 'The name or the password is wrong.' },
  'wrong-password': { lv: 'Pašreizējā parole neder.', en: 'The present password is wrong.' },
  'wrong-token': { lv: 'Saite vairs neder: tā jau izmantota vai novecojusi. Palūdziet jaunu.', en: 'The link is no longer good: it was used or is too old. Ask for a new one.' },
  'too-many-tries': { lv: 'Pārāk daudz mēģinājumu. Pagaidiet minūti un mēģiniet vēlreiz.', en: 'Too many tries. Wait a minute and try again.' },
  'name-taken': { lv: 'Tāds lietotājvārds jau ir: izvēlieties citu.', en: 'This user name is taken: choose another.' },
  'name-retired': {
    lv: 'Tāds lietotājvārds bija kontam, kas noņemts; ar to darītais paliek tā īpašniekam: izvēlieties citu.',
    en: 'A removed account had this user name, and what was done under it stays its owner’s: choose another.',
  },
  'last-administrator': {
    lv: 'Tas ir pēdējais administrators: vispirms dodiet administratora tiesības citam.',
    en: 'This is the last administrator: give another account that role first.',
  },
  conflict: {
    lv: 'Tikmēr kāds cits mainījis to pašu. Nekas nav pārrakstīts: aplūkojiet abas vērtības un izvēlieties.',
    en: 'Somebody else has changed the same meanwhile. Nothing was overwritten: look at both values and choose.',
  },
  'wrong-decision': { lv: 'Šādu lēmumu nevar pieņemt.', en: 'This decision cannot be taken.' },
  claimed: { lv: 'Šo ierakstu pašlaik pārbauda kāds cits.', en: 'Somebody else is checking this record now.' },
  'not-audited': { lv: 'Aklā pārbaude to vēl neļauj.', en: 'The blind audit does not allow it yet.' },
  'wrong-entry': { lv: 'Šādu ierakstu sarakstam nevar pievienot.', en: 'This entry cannot join the lists.' },
  'too-large': { lv: 'Fails vai ievadītais teksts ir par lielu.', en: 'The file or the text that was entered is too large.' },
  'wrong-type': {
    lv: 'Šādu failu Siets nelasa. Saglabājiet to kā PDF, DOCX, ODT, HTML, tekstu (TXT, MD) vai attēlu (PNG, JPEG, TIFF).',
    en: 'Siets does not read this kind of file. Save it as PDF, DOCX, ODT, HTML, text (TXT, MD) or a picture (PNG, JPEG, TIFF).',
  },
  'no-original': { lv: 'Oriģināla vairs nav.', en: 'The original is gone.' },
  'disk-full': { lv: 'Diskā trūkst vietas: failus pieņems, kad tā atbrīvosies.', en: 'The disk is full: files will be taken in once there is room.' },
  'work-paused': {
    lv: 'Kāda darba daļa ir apturēta, tāpēc iesāktais nekad nebeigtos: vispirms turpiniet to.',
    en: 'A part of the work is paused, so what is in hand would never end: resume it first.',
  },
  internal: { lv: 'Kaut kas nogāja greizi mūsu pusē; žurnālā rakstīts, kas.', en: 'Something went wrong on our side; the log says what.' },
} as const satisfies { [code: string]: { lv: string; en: string } };

export type ErrorCode = keyof typeof errorTexts;
export const errorCodes = Object.keys(errorTexts) as [ErrorCode, ...ErrorCode[]];

/** What a refusal tells, in the words of the person who made the request. */
export interface ApiError {
  error: { code: ErrorCode; lv: string; en: string; details?: unknown };
}

/** True where an answer is a refusal of ours; a program between page and server answers otherwise. */
export function isApiError(answer: unknown): answer is ApiError {
  const { code, lv, en } = (answer as Partial<ApiError> | null)?.error ?? {};
  return typeof code === 'string' && typeof lv === 'string' && typeof en === 'string';
}
