/**
 * A problem is the file's: it is data, never retried by itself, and the clerk reads it.
 * `lv` and `en` say what is wrong and what to do. `docs/problems.md` lists them; a test keeps both equal.
 */
export interface ProblemText {
  lv: string;
  en: string;
}

export const problemTexts = {
  empty: {
    lv: 'Fails ir tukšs. Pārbaudiet, vai tas saglabāts līdz galam, un iemetiet to vēlreiz.',
    en: 'The file is empty. Check that it was saved completely and drop it again.',
  },
  'no-text': {
    lv: 'Failā nav nolasāma teksta, arī attēlos ne. Pārbaudiet, vai lapas nav tukšas, skenējiet skaidrāk (200–300 dpi) vai iemetiet DOCX.',
    en: 'The file holds no readable text, not in its pictures either. Check that its pages are not empty, scan it more clearly (200 to 300 dpi) or drop a DOCX.',
  },
  encrypted: {
    lv: 'Fails ir aizsargāts ar paroli. Saglabājiet to bez paroles un iemetiet vēlreiz.',
    en: 'The file is protected by a password. Save it without the password and drop it again.',
  },
  damaged: {
    lv: 'Fails ir bojāts vai nepilnīgs. Atveriet to savā programmā, saglabājiet no jauna un iemetiet vēlreiz.',
    en: 'The file is damaged or incomplete. Open it in its program, save it anew and drop it again.',
  },
  'unknown-type': {
    lv: 'Šādu failu Siets nelasa. Saglabājiet to kā PDF, DOCX, ODT, HTML, tekstu (TXT, MD) vai attēlu (PNG, JPEG, TIFF) un iemetiet vēlreiz.',
    en: 'Siets does not read this kind of file. Save it as PDF, DOCX, ODT, HTML, text (TXT, MD) or a picture (PNG, JPEG, TIFF) and drop it again.',
  },
  'old-word': {
    lv: 'Šis ir vecā Word formāta fails (.doc). Atveriet to Word vai LibreOffice programmā, saglabājiet kā DOCX vai PDF un iemetiet vēlreiz.',
    en: 'This is a file of old Word (.doc). Open it in Word or LibreOffice, save it as DOCX or PDF and drop it again.',
  },
  'old-spreadsheet': {
    lv: 'Šī ir vecā vai binārā Excel formāta tabula (.xls, .xlsb). Atveriet to Excel vai LibreOffice programmā, saglabājiet kā XLSX un iemetiet vēlreiz.',
    en: 'This is a spreadsheet of old or binary Excel (.xls, .xlsb). Open it in Excel or LibreOffice, save it as XLSX and drop it again.',
  },
  'old-office': {
    lv: 'Šis ir vecā Office formāta fails, ko Siets nelasa. Atveriet to programmā, kurā tas veidots, saglabājiet kā PDF un iemetiet vēlreiz.',
    en: 'This is a file of an old Office format that Siets does not read. Open it in the program that made it, save it as PDF and drop it again.',
  },
  presentation: {
    lv: 'Šī ir prezentācija (PPT, PPTX, ODP), ko Siets nelasa. Saglabājiet to kā PDF un iemetiet vēlreiz.',
    en: 'This is a presentation (PPT, PPTX, ODP), which Siets does not read. Save it as PDF and drop it again.',
  },
  'outlook-message': {
    lv: 'Šī ir Outlook vēstule (.msg). Atveriet to Outlook programmā, saglabājiet kā EML, HTML vai PDF, pielikumus saglabājiet atsevišķi un iemetiet visu vēlreiz.',
    en: 'This is an Outlook message (.msg). Open it in Outlook, save it as EML, HTML or PDF, save its attachments apart and drop all of it again.',
  },
  'apple-document': {
    lv: 'Šis ir Apple programmas (Pages, Numbers, Keynote) fails. Eksportējiet to kā PDF, DOCX vai XLSX un iemetiet vēlreiz.',
    en: 'This is a file of an Apple program (Pages, Numbers, Keynote). Export it as PDF, DOCX or XLSX and drop it again.',
  },
  'foreign-archive': {
    lv: 'Šis ir arhīvs, ko Siets neatver (RAR, 7Z, TAR u. c.). Atpakojiet to un iemetiet failus atsevišķi vai sapakotus ZIP arhīvā.',
    en: 'This is an archive that Siets does not open (RAR, 7Z, TAR and others). Unpack it and drop the files themselves, or packed as ZIP.',
  },
  'empty-archive': {
    lv: 'Arhīvā nav neviena faila. Pārbaudiet, vai tas sapakots līdz galam, un iemetiet to vēlreiz.',
    en: 'The archive holds no file. Check that it was packed completely and drop it again.',
  },
  'too-many-files': {
    lv: 'Arhīvā vai vēstules pielikumos ir pārāk daudz failu. Sadaliet tos vairākos arhīvos vai iemetiet failus atsevišķi.',
    en: 'The archive or mail brings too many files. Split them into several archives, or drop the files themselves.',
  },
  'nested-archives': {
    lv: 'Arhīvi vai vēstules ir ielikti cits citā pārāk dziļi. Atpakojiet šo failu un iemetiet tā saturu atsevišķi.',
    en: 'Archives or mails stand within each other too deep. Unpack this file and drop what it holds by itself.',
  },
  'sound-or-video': {
    lv: 'Šī ir skaņa vai video, un teksta tajā nav. Iemetiet dokumentu ar tekstu.',
    en: 'This is sound or video and holds no text. Drop a document with text.',
  },
  picture: {
    lv: 'Šāda formāta attēlu Siets nelasa. Saglabājiet to kā PDF, PNG vai JPEG un iemetiet vēlreiz.',
    en: 'Siets does not read pictures of this format. Save it as PDF, PNG or JPEG and drop it again.',
  },
  program: {
    lv: 'Šī ir programma, nevis dokuments, tāpēc tā netika atvērta. Iemetiet dokumentu.',
    en: 'This is a program, not a document, so it was not opened. Drop a document.',
  },
  'xfa-form': {
    lv: 'Šī ir XFA veidlapa, kuras saturu redz tikai Adobe programmā. Atveriet to tur, izdrukājiet kā PDF un iemetiet izdruku.',
    en: 'This is an XFA form whose content only an Adobe program shows. Open it there, print it to a PDF and drop that.',
  },
  'unknown-encoding': {
    lv: 'Teksta kodējumu nevar noteikt droši. Saglabājiet failu kā UTF-8 un iemetiet vēlreiz.',
    en: 'The encoding of the text cannot be told safely. Save the file as UTF-8 and drop it again.',
  },
  'too-large': {
    lv: 'Fails ir par lielu. Sadaliet to mazākās daļās vai izņemiet attēlus un iemetiet vēlreiz.',
    en: 'The file is too large. Split it into smaller parts or take out the pictures and drop it again.',
  },
  'too-slow': {
    lv: 'Failu neizdevās nolasīt atvēlētajā laikā. Saglabājiet to no jauna vienkāršākā veidā (PDF vai DOCX) un iemetiet vēlreiz.',
    en: 'The file could not be read in the time allowed. Save it anew in a simpler form (PDF or DOCX) and drop it again.',
  },
  'too-much-memory': {
    lv: 'Faila lasīšanai vajadzēja vairāk atmiņas, nekā atļauts. Sadaliet to mazākās daļās un iemetiet vēlreiz.',
    en: 'Reading the file needed more memory than allowed. Split it into smaller parts and drop it again.',
  },
  vanished: {
    lv: 'Fails pazuda vai mainījās, kamēr to lasīja. Iemetiet to vēlreiz.',
    en: 'The file vanished or changed while it was being read. Drop it again.',
  },
  unreadable: {
    lv: 'Failu neļauj atvērt tā piekļuves tiesības. Piešķiriet tiesības to lasīt un iemetiet vēlreiz.',
    en: 'Access rights do not allow the file to be opened. Grant the right to read it and drop it again.',
  },
  'not-a-file': {
    lv: 'Tas nav parasts fails (saite vai ierīce), tāpēc netika atvērts. Iemetiet pašu failu.',
    en: 'This is not an ordinary file (a link or a device), so it was not opened. Drop the file itself.',
  },
  withdrawn: {
    lv: 'Fails ir atsaukts: tā oriģināls un viss nolasītais ir izdzēsts, palikusi tikai uzskaites rinda. Ja tas vajadzīgs, iemetiet to vēlreiz.',
    en: 'The file was withdrawn: its original and all that was read are removed, only the line that counts it is left. Drop it again if it is needed.',
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;
export const problemCodes = Object.keys(problemTexts) as ProblemCode[];

/** What is wrong with a file; `page` counts from 1, null where no single page is to blame; `detail` is for the log. */
export interface Problem {
  code: ProblemCode;
  page: number | null;
  detail?: string | undefined;
}

/** Thrown by readers and the inbox where the file itself is to blame. Carries no words of the document. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, options: { page?: number | null; detail?: string; cause?: unknown } = {}) {
    super(problemTexts[code].en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ProblemError';
    this.problem = { code, page: options.page ?? null, detail: options.detail };
  }
}
