export { leanSelectOf, viewNameOf } from './make-views.ts';
export { shownSets, type Shown, type View, type ViewColumn, type ViewType } from './view.ts';
export { views } from './views.ts';
