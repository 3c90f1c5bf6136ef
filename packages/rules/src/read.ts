import { findEntries, findOwnEntries } from '@siets/gazetteer';
import { fold, tokenise } from '@siets/latvian';
import type { DocumentText, Mention, OwnLists } from '@siets/record';
import { CueIndex } from './engine/cues.ts';
import { overlapping } from './engine/among.ts';
import { byPlace, findMentions, type Scan } from './engine/mention-rule.ts';
import type { Reading } from './engine/reading.ts';
import { readStretches, type Stretch } from './languages/stretches.ts';
import { readLayout, withoutCuts, type Layout } from './layout/index.ts';
import { mentionRules } from './mentions/index.ts';
import { withDefinedNames } from './mentions/organisations/defined-names.ts';
import { prepareOwn, type Prepared } from './mentions/own-rules.ts';
import { englishPersons } from './mentions/persons/index.ts';

/**
 * All that stands in a text, before any field is filled: one scan for tokens, lists and mentions, one for the layout. Line ends inside a
 * paragraph are read as blanks, at the same offsets, so that no name or sum is cut in two by the width of a page.
 */
export function readText(original: DocumentText, lists: OwnLists | null = null): Reading {
  const own = lists && prepareOwn(lists);
  const cut = readPage(original, own);
  const text = withoutCuts(original.text, cut.layout);
  const { document, scan, layout } = text === original.text ? cut : readPage({ ...original, text }, own);
  const stretches = readStretches(document.text, layout.paragraphs);
  return { ...scan, folded: fold(document.text), document, layout, cues: new CueIndex(document.text), stretches, mentions: withEnglishPersons(document.text, stretches, withDefinedNames(document.text, findMentions(own?.rules ?? mentionRules, scan))) };
}

/** Tokens, hits of the lists and the layout of one text. */
function readPage(document: DocumentText, own: Prepared | null): { document: DocumentText; scan: Scan; layout: Layout } {
  const tokens = tokenise(document.text);
  const scan: Scan = { text: document.text, tokens, hits: own ? findOwnEntries(tokens, own.gazetteer) : findEntries(tokens) };
  return { document, scan, layout: readLayout(document, scan) };
}

/** Mentions of these types say more of the words than that they may be a name. */
const SURER = ['person', 'organisation', 'place', 'country'] as const;

/** Adds people whom only their English passage gives away, where nothing surer stands. */
function withEnglishPersons(text: string, stretches: readonly Stretch[], mentions: readonly Mention[]): readonly Mention[] {
  const english = stretches.filter(({ language }) => language === 'eng');
  const persons = english.length === 0 ? [] : englishPersons(text, english);
  if (persons.length === 0) return mentions;
  const surer = SURER.map((type) => mentions.filter((mention) => mention.type === type));
  const added = persons.filter((person) => surer.every((ofType) => overlapping(ofType, person) === undefined));
  return [...mentions, ...added].sort(byPlace);
}
