import type { AuthorityValue, Span } from '@siets/record';
import { firstFrom } from '../../engine/among.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Entry } from '../../layout/model.ts';
import { withoutOuter } from '../title/name-words.ts';
import { programmeName } from './programme-words.ts';

const RULE = 'programme/labelled-line';
const LONGEST = 260;
/** Labels of plans and priorities that pay nothing. */
const NOT_LABELS = new RegExp(
  'prioritat|virziens|uzdevums|strategij|attistibas programm|kods|numurs|nr\\.?$|laiks|vieta|' +
    'norise|merk|aim|goal|objective|apraksts|seminar|konferenc|dienas kart|koncert|svetku|pasakuma programm|semina',
  'u',
);

/** Numbers and sums alone, and the next heading of a page whose field is empty. */
const NO_VALUE = /^\d[\d.,\s–-]*(?:EUR|€|eiro|euro|LVL|Ls)?$|^(?:more information|description|summary(?: of .{3,20})?|read more|vairāk(?: informācijas)?|lasīt vairāk)$/iu;

/**
 * The value of a label that asks for the programme, where no list knows it.
 *
 *     Konkurss: Kopā krāsaināk 2024
 *               ^^^^^^^^^^^^^^^^^^^
 */
export function labelledLines(view: ProjectView): Candidate<AuthorityValue>[] {
  return view.layout.entries.filter((entry) => view.has(entry.label) && isProgrammeLabel(view, entry)).flatMap((entry) => {
    const { start, end } = quoteAt(view, entry.first.start) ?? lineOf(view, entry);
    // „Konkursa uzvarētāji:” above a list: its rows are projects, no name of a programme.
    if (view.project.count > 1 && view.isShared(entry.label) && !view.isShared({ start, end })) return [];
    if (isHeadlineOf(view, entry)) return [];
    if (end - start < 4 || end - start > LONGEST || NO_VALUE.test(view.text.slice(start, end))) return [];
    return [{
      rule: RULE, value: { id: null, name: programmeName(view.text.slice(start, end)) }, rank: rankOf(view, entry), signals: ['labelled'],
      evidence: [{ start, end, as: 'value' as const }, { ...entry.label, as: 'label' as const }],
    }];
  });
}

/** “NGO programme: seven initiatives get support”: a headline that goes on in small letters behind its colon. */
const isHeadlineOf = ({ text }: ProjectView, { form, first }: Entry): boolean => form === 'colon' && HEADLINE_END.test(text.slice(first.start, first.end));
const HEADLINE_END = /^\p{Ll}[^.;:\n]{3,120}\s(?:gets?|wins?|receives?|starts?|begins?|supported|approved|selected|announced|apstiprināti|atbalstīti|noslēdzies)(?!\p{L})/u;

function isProgrammeLabel(view: ProjectView, entry: Entry): boolean {
  const label = view.folded.slice(entry.label.start, entry.label.end);
  return entry.meanings[0]?.field === 'programme' && (!NOT_LABELS.test(label) || label.startsWith('programma')) && !isOfProject(view, entry, label);
}

/** „Aktivitāte” and „Pasākums” are a programme's only with a number, or on a card that names a fund too. */
function isOfProject(view: ProjectView, { first }: Entry, label: string): boolean {
  if (label !== 'aktivitate' && label !== 'pasakums') return false;
  const hasCode = /\d\.\d/u.test(view.text.slice(first.start, Math.min(first.end, first.start + 40)));
  return !hasCode && !(label === 'pasakums' && view.entriesOf('funders').length > 0);
}

/** The words of a quotation that begins the value; what follows it in the sentence is no part of the name. */
function quoteAt(view: ProjectView, at: number): Span | null {
  const quote = firstFrom(view.mentionsOf('quoted'), at);
  return quote?.start !== at ? null : withoutOuter(view.text, quote);
}

/** The first paragraph of the value up to a second part („, 4. prioritāte: …”). */
function lineOf(view: ProjectView, { first }: Entry) {
  const words = view.text.slice(first.start, first.end);
  const cut = /,?\s+\d\.\s?prioritāte|;\s|(?<!\d)\.\s+(?=\p{Lu})|,\s+(?=(?:projekta|līguma|vienošanās) )/iu.exec(words);
  return withoutOuter(view.text, { start: first.start, end: cut === null ? first.end : first.start + cut.index });
}

const rankOf = (view: ProjectView, { label }: Entry): number => (/pasakum|aktivit|apaksprogramm|merkprogramm|specifisk|sam/u.test(view.folded.slice(label.start, label.end)) ? 5 : 14);
