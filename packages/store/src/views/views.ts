import { listViews } from './list-views.ts';
import { otherViews } from './other-views.ts';
import { projectViews } from './project-views.ts';
import type { View } from './view.ts';

/** The views that people read without joins: the one place that says what they hold. Each is there twice, see `viewNameOf`. */
export const views: { readonly [name: string]: View } = { ...projectViews, ...otherViews, ...listViews };
