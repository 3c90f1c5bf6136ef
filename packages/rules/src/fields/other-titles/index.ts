import type { Resolved } from '../../engine/field-rule.ts';
import { resolveMany } from '../../engine/resolve.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { isTitleLike, titleKey } from '../title/name-words.ts';
import { namesBeside } from './beside-title.ts';
import { headingSides } from './heading-side.ts';
import { labelledSides } from './labelled-side.ts';

/** Acronyms and titles in other languages. */
export const otherTitlesField: FieldDefinition<string> = {
  field: 'otherTitles',
  rules: ['other-titles/labelled-side', 'other-titles/beside-title', 'other-titles/heading-side'],
  find: findOtherTitles,
};

function findOtherTitles(view: ProjectView): Resolved<string> {
  const title = view.resolved<string>('title').chosen[0];
  const own = title === undefined ? '' : titleKey(title.value);
  const candidates = [...labelledSides(view), ...namesBeside(view, own), ...headingSides(view)].filter((one) => titleKey(one.value) !== own && isTitleLike(one.value));
  return resolveMany(candidates, titleKey);
}
