import { later } from '../app/later.tsx';
import classes from './queue.module.css';

// What one chooses with comes once the rows are painted. Each has its room from the start, so that nothing moves when it comes.

export const FilterBar = later(() => import('./filter-bar.tsx').then((code) => code.FilterBar), { place: () => <div className={classes.filterPlace} aria-hidden />, isAfterPaint: true });
export const OrderSelect = later(() => import('./order-select.tsx').then((code) => code.OrderSelect), { place: () => <div className={classes.orderPlace} aria-hidden />, isAfterPaint: true });
export const SavedFilters = later(() => import('./saved-filters.tsx').then((code) => code.SavedFilters), { isAfterPaint: true });
export const FilePanel = later(() => import('./file-panel.tsx').then((code) => code.FilePanel));
export const UploadList = later(() => import('./upload-list.tsx').then((code) => code.UploadList));
