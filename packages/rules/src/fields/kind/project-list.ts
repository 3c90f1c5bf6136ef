import type { DocumentKind } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findProjects } from '../../layout/projects.ts';
import { toKind } from './cue-words.ts';

/** Fewer are told one after another, not listed. */
const LIST = 3;

/** A list or table of three projects or more, one to an item. */
export function projectLists(view: ProjectView): Candidate<DocumentKind>[] {
  const scopes = findProjects(view);
  if (scopes.length < LIST) return [];
  return [toKind(view, { rule: 'kind/project-list', rank: 3, value: 'list', cues: scopes.flatMap((scope) => scope.own), signals: ['list'] })];
}
