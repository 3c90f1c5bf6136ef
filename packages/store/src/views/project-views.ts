import { costStages, documentKinds, reviewStates } from '@siets/record';
import { column, money, type View, type ViewColumn } from './view.ts';

/** A cell with how far people have gone with it and the field that proves it. */
const cell = (name: string, type: ViewColumn['type'], from: string, meaning: string, proof: string): ViewColumn[] => [
  column(name, type, `p.${from}`, meaning),
  column(`${proof}_state`, 'text', `p.${proof}_state`, `How far people have gone with ${name}`, reviewStates),
  column(`${proof}_field`, 'text', `p.${proof}_field`, `Field that proves ${name}; v_evidence has it`),
];

const ofApplicant = (name: string, of: 'id' | 'name', meaning: string): ViewColumn =>
  ({ ...column(name, 'text', `(select a.${of} from linked_organisations a where a.key = p.applicant)`, meaning), joined: `org.${of}` });

export const projectViews: { [name: string]: View } = {
  v_projects: {
    meaning: 'One row for each project, whatever the number of its documents. Programme money is in none of these sums',
    // No join in the view of SQLite: one that a sum does not ask for would still cost a look at every row.
    source: ({ projects, at }, joins) => `from ${at}${projects} p ${joins}`,
    joins: { org: ({ at }) => `left join ${at}linked_organisations org on org.key = p.applicant` },
    columns: [
      column('project', 'text', 'p.id', 'Id of the project'),
      ...cell('title', 'text', 'title', 'Title', 'title'),
      column('other_titles', 'text', 'p.other_titles', 'Acronym and titles in other languages, parted by |'),
      column('identifiers', 'text', 'p.identifiers', 'Numbers, parted by |'),
      ...cell('programme', 'text', 'programme_name', 'Programme, by its name in the authority list if it stands there', 'programme'),
      column('programme_id', 'text', 'p.programme_id', 'Programme, id of the authority list'),
      ...cell('funder', 'text', 'funder_name', 'Who gives the money, by the name in the authority list if it stands there', 'funder'),
      column('funder_id', 'text', 'p.funder_id', 'Funder, id of the authority list'),
      ...cell('applicant', 'text', 'applicant_name', 'Who applied, by the name as of then', 'applicant'),
      ofApplicant('applicant_id', 'id', 'Organisation that the applicant is'),
      ofApplicant('applicant_now', 'name', 'Its name as of today'),
      ...cell('start_date', 'date', 'start_date', 'Start', 'start'),
      ...cell('end_date', 'date', 'end_date', 'End', 'end'),
      column('start_year', 'integer', 'p.start_year', 'Year in which it starts'),
      column('duration_months', 'integer', 'p.duration_months', 'Duration in months, as stated'),
      column('partner_count', 'integer', 'p.partner_count', 'Number of partners, as stated'),
      column('goal', 'text', 'p.goal', 'Goal'),
      column('municipality_code', 'text', 'p.municipality_code', 'Municipality of the project as of today, ATVK'),
      column('municipality', 'text', 'p.municipality_name', 'Its name'),
      column('kind', 'text', 'p.kind', 'Kind of the document that tells of it most lately', documentKinds),
      column('stage', 'text', 'p.stage', 'How far its money is told of', costStages),
      money('total_eur', 'p.total_eur_cents', 'Total of the project that stands, in euro; sums in lats at the fixed rate'),
      money('total_lvl', 'p.total_lvl_cents', 'The same in lats, where it was printed in lats'),
      column('total_stage', 'text', 'p.total_stage', 'Whether that total is planned, approved, contracted or spent', costStages),
      column('total_state', 'text', 'p.total_state', 'How far people have gone with it', reviewStates),
      column('total_field', 'text', 'p.total_field', 'Field that proves it'),
      money('grant_eur', 'p.grant_eur_cents', 'Grant of the project, in euro'),
      money('own_eur', 'p.own_eur_cents', 'Own money of the project, in euro'),
      money('planned_eur', 'p.planned_eur_cents', 'Total as planned'),
      money('approved_eur', 'p.approved_eur_cents', 'Total as approved'),
      money('contracted_eur', 'p.contracted_eur_cents', 'Total as contracted'),
      money('spent_eur', 'p.spent_eur_cents', 'Total as spent'),
      column('documents', 'integer', 'p.documents', 'How many documents tell of it'),
      column('conflicts', 'integer', 'p.conflicts', 'In how many fields they disagree; v_conflicts has them'),
      column('failed_checks', 'integer', 'p.failed_checks', 'How many checks found a disagreement within a document'),
      column('first_published', 'date', 'p.first_published', 'Date of the earliest of its documents that state one'),
      column('last_published', 'date', 'p.last_published', 'Date of the latest'),
      column('state', 'text', 'p.state', 'How far people have gone with the cell that they looked at the least', reviewStates),
      column('updated_at', 'time', 'p.updated_at', 'When it last changed'),
    ],
  },
  v_conflicts: {
    meaning: 'Where documents of one project disagree: each value with its source, and which one stands',
    source: ({ projects }) => `from link_conflicts c join ${projects} p on p.key = c.linked join documents d on d.key = c.document`
      + (projects === 'approved_projects' ? ` where c.state in ('approved', 'person')` : ''),
    columns: [
      column('project', 'text', 'p.id', 'Id of the project'), column('project_title', 'text', 'p.title', 'Its title'),
      column('field', 'text', 'c.field', 'What they disagree about'), column('value', 'text', 'c.value', 'What this document says'),
      column('stage', 'text', 'c.stage', 'At which stage', costStages), column('stands', 'flag', 'c.stands', '1 for the value that stands among all'),
      column('why', 'text', 'c.why', 'The rule that says so'), column('document', 'text', 'd.id', 'Document'),
      column('published', 'date', 'c.published', 'Its date'), column('field_id', 'text', 'c.field_id', 'Field that proves it'),
      column('raw', 'text', 'c.raw', 'The words as they stand'), column('state', 'text', 'c.state', 'How far people have gone with it', reviewStates),
    ],
  },
  v_project_documents: {
    meaning: 'Which documents belong to which project: the timeline of a project',
    // The project within each half: who asks for one is not answered from all documents.
    source: ({ projects }) => `from (
      select p.id, p.title, n.document, n.project, 'tells-of' as relation from project_nodes n join ${projects} p on p.key = n.linked where n.project >= 0
      union all select p.id, p.title, m.document, null, 'names' from link_mentions m join ${projects} p on p.key = m.linked) l
      join documents d on d.key = l.document left join arrivals a on a.document = d.key and a.is_first = 1`,
    columns: [
      column('project', 'text', 'l.id', 'Id of the project'), column('project_title', 'text', 'l.title', 'Its title'),
      column('document', 'text', 'd.id', 'Document'), column('document_project', 'integer', 'l.project', 'Which project of the document, from 0'),
      column('relation', 'text', 'l.relation', 'Whether it tells of the project or only names it, like a call or a notice', ['tells-of', 'names']),
      column('kind', 'text', 'd.kind', 'Kind of document', documentKinds), column('published', 'date', 'd.published', 'Date that it states'),
      column('received_at', 'time', 'a.received_at', 'When it came'), column('name', 'text', 'a.name', 'Name of the file'),
      column('folder', 'text', 'a.folder', 'Folder it came from'),
    ],
  },
};
