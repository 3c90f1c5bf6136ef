import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import type { DocumentText } from '@siets/record';
import { findMentions, type Scan } from './engine/mention-rule.ts';
import type { Reading } from './engine/reading.ts';
import { readStretches } from './languages/stretches.ts';
import { readLayout } from './layout/index.ts';
import { mentionRules } from './mentions/index.ts';

/** All that stands in a text, before any field is filled: one scan for tokens, lists and mentions, one for the layout. */
export function readText(document: DocumentText): Reading {
  const tokens = tokenise(document.text);
  const scan: Scan = { text: document.text, tokens, hits: findEntries(tokens) };
  const layout = readLayout(document, scan);
  return { ...scan, document, layout, stretches: readStretches(document.text, layout.paragraphs), mentions: findMentions(mentionRules, scan) };
}
