import { documentKinds, textSources } from '@siets/record';
import { column, type View } from './view.ts';

const citation = `coalesce(d.title, a.name, '–') || coalesce(' (' || d.published || ')', '') || coalesce('. ' || d.source_address, '. ' || d.sender, '') || '. ' || substr(d.id, 1, 19)`;

export const otherViews: { [name: string]: View } = {
  v_organisations: {
    meaning: 'One row for each organisation, whatever the number of its names',
    source: ({ stands }) => `from linked_organisations o where exists
      (select 1 from organisations t where t.organisation = o.key and t.${stands} = 1)`,
    columns: [
      column('organisation', 'text', 'o.id', 'Id of the organisation'), column('name', 'text', 'o.name', 'Name as of today'),
      column('registration_number', 'text', 'o.registration_number', 'Number in the register'), column('country', 'text', 'o.country', 'ISO 3166-1 alpha-2'),
      column('municipality_code', 'text', 'o.municipality_code', 'The municipality that it is, ATVK as of today'),
      column('names', 'text', 'o.names', 'Every name it goes by, parted by |'),
      column('projects', 'integer', 'o.projects', 'In how many projects it has a role, approved or not'),
    ],
  },
  v_documents: {
    meaning: 'Every document that stands for its paper and was read, one row each',
    source: () => `from documents d left join arrivals a on a.document = d.key and a.is_first = 1 where d.stage = 'recorded' and d.replaced_by is null`,
    columns: [
      column('document', 'text', 'd.id', 'Id of the document: sha256 of its bytes'), column('name', 'text', 'a.name', 'Name of the file'),
      column('folder', 'text', 'a.folder', 'Folder it came from'), column('received_at', 'time', 'a.received_at', 'When it came'),
      column('kind', 'text', 'd.kind', 'Kind of document', documentKinds), column('published', 'date', 'd.published', 'Date that it states'),
      column('title', 'text', 'd.title', 'Title of its first project'), column('projects', 'integer', 'd.projects', 'How many projects it tells of'),
      column('language', 'text', 'd.language', 'Main language, ISO 639-3'), column('media_type', 'text', 'd.media_type', 'Media type by its bytes'),
      column('text_source', 'text', 'd.text_source', 'Where its text comes from', textSources), column('pages', 'integer', 'd.pages', 'Pages, where the format has them'),
      column('bytes', 'integer', 'd.bytes', 'Size in bytes'), column('rules', 'text', 'd.rules', 'Version of the rules'),
      column('source_address', 'text', 'd.source_address', 'Address of the page that it was, where it says so'),
      column('sender', 'text', 'd.sender', 'Domain of the organisation that sent it by e-mail; nothing where a person did from an address of their own'),
      column('citation', 'text', citation, 'How to name it: title, date, where it is from, and the beginning of its id'),
    ],
  },
};
