import type { DocumentKind } from '@siets/record';
import type { Resolved } from '../../engine/field-rule.ts';
import { resolveOne } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { callPages } from './call-page.ts';
import { contestResults } from './contest-result.ts';
import { describedProjects } from './described-project.ts';
import { labelledCards } from './labelled-card.ts';
import { withoutProject } from './no-project.ts';
import { otherPages } from './other-page.ts';
import { projectLists } from './project-list.ts';
import { toldStories } from './told-story.ts';

/** What kind of page a document is; the first kind that its words tell, from the narrowest to the widest. */
export const kindField: FieldDefinition<DocumentKind> = {
  field: 'kind',
  isOfDocument: true,
  rules: ['kind/other-page', 'kind/project-list', 'kind/call-page', 'kind/contest-result', 'kind/no-project', 'kind/labelled-card', 'kind/described-project', 'kind/told-story'],
  find: findKind,
};

function findKind(view: ProjectView): Resolved<DocumentKind> {
  const kinds = [otherPages, projectLists, callPages, contestResults, withoutProject, labelledCards, describedProjects, toldStories];
  const rules = view.layout.paragraphs.length === 0 ? [withoutProject] : kinds;
  const all = rules.flatMap((rule) => rule(view));
  return resolveOne(all.filter((one) => one.evidence.length > 0), (value) => value);
}
