import type { Translated } from '../catalogue.ts';
import type { linking as lv } from '../lv/linking.ts';

export const linking: Translated<typeof lv> = {
  'about.organisation': 'These names seem to be of one organisation, but only a person can know. What is decided holds for all documents.', subject: 'What to decide on', 'subject.project': 'Projects', 'subject.organisation': 'Organisations',
  'row.name': 'Name', 'row.printed': 'As printed', 'row.names': 'Known as', 'row.registrationNumber': 'Registration number', 'row.place': 'Municipality', 'row.country': 'Country', 'row.documents': 'Documents', more: 'and {n} more',
  'organisation.merge': 'One organisation', 'organisation.apart': 'Two organisations',
  'about.project': 'These documents seem to tell of one project, but only a person can know.',
  open: { one: '{n} to decide', other: '{n} to decide' },
  later: { one: 'Show what you put off ({n})', other: 'Show those you put off ({n})' }, others: 'Show the others', noneLater: 'No further pair was put off.',
  none: 'There is no pair to decide on.', pair: 'Pair to decide on', score: '{n} points of 100', first: 'First', second: 'Second',
  says: 'The document says', same: 'the same', differs: 'different', document: 'Document', 'row.published': 'Published', 'row.title': 'Title', 'row.identifiers': 'Numbers', 'row.owners': 'Applicant, implementer',
  'row.funders': 'Funder', 'row.period': 'Period', 'row.totalCents': 'Total', 'step.merge': 'One project', 'step.apart': 'Two projects', 'step.skip': 'Later', 'step.back': 'Undo the last', reason: 'Why (if you wish to say)',
  history: 'Decided', 'action.merge': 'one', 'action.apart': 'two', decided: '{by}, {at}', undone: 'undone by {by}, {at}', undo: 'Undo', nothing: 'Nothing was decided yet.', gone: 'the document is gone',
  choose: 'Choose this', chosen: 'Chosen: {by}, {at}',
  'why.choice': 'a person chose it', 'why.state': 'people went further with it', 'why.stage': 'a later stage', 'why.published': 'a newer document', 'why.order': 'the documents are equally new',
};
