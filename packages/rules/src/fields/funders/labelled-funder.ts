import type { AuthorityValue } from '@siets/record';
import { organisationLexicon } from '@siets/gazetteer';
import { fold, toNominative } from '@siets/latvian';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { plainWords, withoutOuter } from '../title/name-words.ts';

const RULE = 'funders/labelled-funder';
const OWN = /pasvaldib|novada dome|pilsetas dome|pasu |iesniedzej|biedribas lidzek|dalibniek|municipality|own/u;

/**
 * The value of a label that asks who pays, where no list knows the payer.
 *
 *     Naudas devējs: nodibinājums „Ciema krājkase”
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelledFunders(view: ProjectView): Candidate<AuthorityValue>[] {
  const entries = view.layout.entries.filter((entry) => view.has(entry.label) && isFunderLabel(view.folded.slice(entry.label.start, entry.label.end), entry.meanings[0]?.field));
  return entries.flatMap(({ label, first, form }) => {
    // „Fonds „Krasts” aicina …”: a sentence, whose first word is the head of the name.
    if (form === 'bare' && OPENS_SENTENCE.test(view.text.slice(first.start, first.end))) return [];
    const cut = /[;\n]|,\s|\s[–-]\s|\(|\d{3}/u.exec(view.text.slice(first.start, first.end));
    const { start, end } = withoutOuter(view.text, { start: first.start, end: cut === null ? first.end : first.start + cut.index });
    const words = plainWords(view.text.slice(start, end));
    // “Co-funding: the EU contributes …”: a sentence.
    if (/^the (?:\p{L}+ ){1,4}(?:contributes|covers|finances|funds|supports|provides)(?!\p{L})/iu.test(words)) return [];
    const reading = toNominative(words, organisationLexicon);
    const name = reading.isSure ? reading.text : words;
    if (name.length < 4 || name.length > 120 || !/\p{Lu}/u.test(name) || OWN.test(fold(name))) return [];
    const listed = view.hits.ofKind('authority').filter((hit) => hit.start === start);
    const known = listed.find((hit) => hit.end === end)?.entry;
    // „State budget programmes 2002-2014”: the listed funder that begins the value is read by itself.
    if (known === undefined && listed.some(({ entry, weak }) => entry.role === 'funder' && !weak)) return [];
    return [{
      rule: RULE, value: known === undefined ? { id: null, name } : { id: known.id, name: known.name }, rank: 4, signals: ['labelled'],
      evidence: [{ start, end, as: 'value' as const }, { ...label, as: 'label' as const }],
    }];
  });
}

const OPENS_SENTENCE = /^[„“”"«][^„“”"«»\n]{1,80}[“”"»] \p{Ll}/u;

const isFunderLabel = (label: string, field: string | undefined): boolean =>
  field === 'funders' || /^(?:naudas devejs|ziedotajs|mecenats|sponsors|projekta sponsori|donors)$/u.test(label);
