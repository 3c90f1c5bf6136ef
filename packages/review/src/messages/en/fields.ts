import type { Translated } from '../catalogue.ts';
import type { fields as lv } from '../lv/fields.ts';

export const fields: Translated<typeof lv> = {
  kind: 'Kind of document', published: 'Published', title: 'Title', otherTitles: 'Other titles', identifiers: 'Project numbers', funders: 'Funders',
  programme: 'Programme', organisations: 'Organisations', partnerCount: 'Number of partners', 'period.start': 'Start', 'period.end': 'End',
  'period.durationMonths': 'Duration (months)', costs: 'Costs', countries: 'Countries', places: 'Places', goal: 'Goal', activities: 'Activities', results: 'Results',
  events: 'Events', contacts: 'Contacts',
  'kind.project-card': 'project card', 'kind.announcement': 'announcement', 'kind.news': 'news', 'kind.report': 'report', 'kind.call': 'call',
  'kind.list': 'list', 'kind.not-a-project': 'not a project',
};
