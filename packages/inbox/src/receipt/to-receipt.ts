import { problemTexts, warningTexts, type Problem, type ProblemText, type SietsRecord, type Warning } from '@siets/record';
import { describeProject, type Language } from './describe-project.ts';
import type { InsideResult, ReceiptInput, ReceiptOutcome, ReceiptVersion } from './receipt-input.ts';
import { showText, showTime } from './show-text.ts';
import { kindWords } from './words.ts';

const outcomeWords: { readonly [outcome in ReceiptOutcome['outcome']]: ProblemText } = {
  recorded: { lv: 'NOLASĪTS', en: 'READ' },
  duplicate: { lv: 'JAU BIJA', en: 'ALREADY HERE' },
  rejected: { lv: 'NAV PIEŅEMTS', en: 'REFUSED' },
  failed: { lv: 'NEIZDEVĀS', en: 'DID NOT WORK' },
  waiting: { lv: 'GAIDA', en: 'WAITING' },
  left: { lv: 'ATSTĀTS MAPĒ', en: 'LEFT IN THE FOLDER' },
};

const languages: readonly Language[] = ['lv', 'en'];
const RULE = '-'.repeat(60);

/**
 * The answer to the person who dropped a file: Latvian first, the same in English below. Plain text, no clock, no disk.
 * Its first line (see `toSummary`) says all in short.
 */
export function toReceipt(input: ReceiptInput): string {
  const [lv, en] = languages.map((language) => describe(input, language).join('\n'));
  return `${toSummary(input)}\n\n${lv}\n\n${RULE}\nIn English\n\n${en}\n`;
}

/** One line that says it all: `Nr. 12 · 22.11.2026. 12:53 · NOLASĪTS / READ · pieteikums.pdf`. */
export function toSummary({ number, receivedAt, result, name }: ReceiptInput): string {
  const { lv, en } = outcomeWords[result.outcome];
  return [`Nr. ${number ?? '–'}`, showTime(receivedAt), `${lv} / ${en}`, showText(name, 500)].join(' · ');
}

function describe(input: ReceiptInput, language: Language): string[] {
  const { inside = [] } = input;
  return inside.length === 0 ? describeResult(input, language) : [...describeResult(input, language), ...describeInside(inside, language)];
}

/** What became of a file, for its own receipt or as one of several on the receipt of what they came in. */
function describeResult({ result, name, documentId }: Pick<ReceiptInput, 'result' | 'name' | 'documentId'>, language: Language): string[] {
  switch (result.outcome) {
    case 'recorded':
      return [...describeVersions(result.versions ?? [], language), ...describeRecord(result.record, documentId, language)];
    case 'duplicate':
      return describeDuplicate(result, documentId, language);
    case 'rejected':
      return describeProblem(result.problem, language);
    case 'left':
      return [problemTexts[result.code][language], left[language]];
    case 'failed':
      return [failed[language](showText(name))];
    case 'waiting':
      return [waiting[language]];
  }
}

/** That a paper came before, in another format or an older version, and which one counts. */
function describeVersions(versions: readonly ReceiptVersion[], language: Language): string[] {
  const lines = versions.slice(0, MOST_VERSIONS).map(({ name, number, isCurrent, isSameText }) =>
    (isCurrent ? replacedBy : replaces)[language](showText(name, 120), number, isSameText));
  return lines.length === 0 ? [] : [...lines, ''];
}

function describeRecord({ document, projects }: SietsRecord, documentId: string | null, language: Language): string[] {
  const one = projects.length === 1;
  const label = document.mediaType === 'message/rfc822' ? mailLabel : kindLabel;
  const lines = isContainer(document.mediaType) ? [container[language]] : [`${label[language]}: ${kindWords[document.kind.value][language]}. ${projectCount[language](projects.length)}`];
  projects.forEach((project, index) => {
    lines.push('', ...(one ? [] : [`${projectWord[language]} ${index + 1}`]), ...describeProject(project, language));
  });
  lines.push(...describeWarnings(document.warnings, language));
  if (documentId !== null) lines.push('', showAll[language](shortId(documentId)));
  return lines;
}

function describeWarnings(warnings: readonly Warning[], language: Language): string[] {
  if (warnings.length === 0) return [];
  const texts: Record<string, ProblemText> = warningTexts;
  const lines = warnings.slice(0, 12).map(({ code, message, page, detail }) => {
    const sentence = texts[code]?.[language] ?? showText(message);
    const names = code === 'signatures-not-verified' && detail !== undefined ? ` (${showText(detail)})` : '';
    return `  - ${page === null ? '' : pageLabel[language](page)}${sentence}${names}`;
  });
  return ['', warningTitle[language], ...new Set(lines)];
}

function describeDuplicate(
  { first, record, firstProblem }: Extract<ReceiptOutcome, { outcome: 'duplicate' }>, documentId: string | null, language: Language,
): string[] {
  const lines = [duplicate[language](showText(first.name), showTime(first.receivedAt), first.number)];
  if (record) lines.push('', ...describeRecord(record, documentId, language));
  else if (firstProblem) lines.push('', ...describeProblem(firstProblem, language));
  return lines;
}

function describeProblem({ code, page }: Problem, language: Language): string[] {
  return [`${page === null ? '' : pageLabel[language](page)}${problemTexts[code][language]}`];
}

/** Described one after the other up to this many; of the others a line each tells. */
const MOST_DESCRIBED = 20;

/** ` 3 nolasīts, 1 jau bija, 1 nav pieņemts`, where several came. */
function countOutcomes(inside: readonly InsideResult[], language: Language): string {
  if (inside.length < 2) return '';
  const counts = Map.groupBy(inside, ({ result }) => outcomeWords[result.outcome][language].toLocaleLowerCase(language));
  return ` ${[...counts].map(([word, files]) => `${word} ${files.length}`).join(', ')}`;
}

function describeInside(inside: readonly InsideResult[], language: Language): string[] {
  const isRead = inside.some(({ result }) => result.outcome === 'recorded' || result.outcome === 'duplicate' || result.outcome === 'waiting');
  const lines = ['', insideTitle[language](inside.length) + countOutcomes(inside, language), ...(isRead ? [] : [nothingRead[language]])];
  inside.forEach((file, at) => {
    const indent = '  '.repeat(file.depth);
    const { lv, en } = outcomeWords[file.result.outcome];
    lines.push('', `${indent}Nr. ${file.number} · ${language === 'lv' ? lv : en} · ${showText(file.name, 300)}`);
    if (at < MOST_DESCRIBED) lines.push(...describeResult(file, language).map((line) => (line === '' ? '' : `${indent}  ${line}`)));
  });
  return lines;
}

/** The beginning of a document id that people type: twelve of its hexadecimal digits. */
export const shortId = (documentId: string): string => documentId.replace(/^sha256:/u, '').slice(0, 12);

const CONTAINERS: ReadonlySet<string> = new Set(['application/zip', 'application/vnd.etsi.asic-e+zip']);
const isContainer = (mediaType: string): boolean => CONTAINERS.has(mediaType);
const container = {
  lv: 'Šajā failā ir citi faili. Katrs no tiem nolasīts kā atsevišķs dokuments; kas ar kuru noticis, rakstīts tālāk.',
  en: 'This file holds other files. Each was read as a document of its own; what became of each is told below.',
};
const insideTitle = {
  lv: (count: number) => (count % 10 === 1 && count % 100 !== 11 ? `Tajā bija ${count} fails:` : `Tajā bija ${count} faili:`),
  en: (count: number) => (count === 1 ? 'It held 1 file:' : `It held ${count} files:`),
};
const nothingRead = {
  lv: 'Neviens no tiem nav nolasāms. Kas jādara, rakstīts pie katra faila.',
  en: 'None of them can be read. What to do is told with each file.',
};
const MOST_VERSIONS = 5;
const asWhat = {
  lv: (isSame: boolean) => (isSame ? 'tas pats teksts' : 'tā paša dokumenta cita versija'),
  en: (isSame: boolean) => (isSame ? 'the same text' : 'another version of the same paper'),
};
const numbered = { lv: (number: number | null) => (number === null ? '' : ` (Nr. ${number})`), en: (number: number | null) => (number === null ? '' : ` (no. ${number})`) };
const replaces = {
  lv: (name: string, number: number | null, isSame: boolean) => `Šis aizstāj „${name}”${numbered.lv(number)}: ${asWhat.lv(isSame)}. Abi ir saglabāti, projekts skaitīts vienreiz.`,
  en: (name: string, number: number | null, isSame: boolean) => `This replaces "${name}"${numbered.en(number)}: ${asWhat.en(isSame)}. Both are kept, the project counts once.`,
};
const replacedBy = {
  lv: (name: string, number: number | null, isSame: boolean) => `Spēkā ir „${name}”${numbered.lv(number)}: ${asWhat.lv(isSame)}. Abi ir saglabāti, projekts skaitīts vienreiz.`,
  en: (name: string, number: number | null, isSame: boolean) => `"${name}"${numbered.en(number)} stands for it: ${asWhat.en(isSame)}. Both are kept, the project counts once.`,
};
const left = {
  lv: 'Šis netika paņemts no mapes un nav iekļauts uzskaitē.',
  en: 'It was not taken from the folder and is not counted.',
};
const failed = {
  lv: (name: string) => `Failu „${name}” neizdevās apstrādāt Siets kļūdas vai traucējuma dēļ. Fails ir saglabāts. Pasakiet administratoram: „siets retry”.`,
  en: (name: string) => `The file "${name}" could not be processed because of a fault of Siets or an outage. The file is kept. Tell the administrator: "siets retry".`,
};
const waiting = {
  lv: 'Fails ir pieņemts un gaida nolasīšanu. Šī atbilde pēc tam mainīsies.',
  en: 'The file was taken in and waits to be read. This answer will then change.',
};
const duplicate = {
  lv: (name: string, time: string, number: number) => `Tieši tāds pats fails jau ir pieņemts: „${name}”, ${time} (Nr. ${number}). Otrreiz tas nav ierakstīts.`,
  en: (name: string, time: string, number: number) => `Exactly the same file was taken in before: "${name}", ${time} (no. ${number}). It was not recorded a second time.`,
};
const mailLabel = { lv: 'Vēstules teksts', en: 'Text of the mail' };
const kindLabel = { lv: 'Dokuments', en: 'Document' };
const projectWord = { lv: 'Projekts', en: 'Project' };
const warningTitle = { lv: 'Par nolasīšanu:', en: 'About the reading:' };
const pageLabel = { lv: (page: number) => `${page}. lapa: `, en: (page: number) => `page ${page}: ` };
const projectCount = {
  lv: (count: number) => (count === 0 ? 'Projektu tajā nav.' : count % 10 === 1 && count % 100 !== 11 ? `Tajā ir ${count} projekts.` : `Tajā ir ${count} projekti.`),
  en: (count: number) => (count === 0 ? 'It tells of no project.' : count === 1 ? 'It tells of 1 project.' : `It tells of ${count} projects.`),
};
const showAll = {
  lv: (id: string) => `Viss nolasītais ar pierādījumiem: siets show ${id}`,
  en: (id: string) => `Everything that was read, with evidence: siets show ${id}`,
};
