import type { ProjectScope, ProjectView } from '../engine/reading.ts';

/** The projects that a document tells of, in reading order, each with the stretches that speak of it. */
export function findProjects(view: ProjectView): ProjectScope[] {
  return [{ index: 0, count: 1, own: [{ start: 0, end: view.text.length }], shared: [] }];
}
