export { openBrowser, seat, type Person } from './browse.ts';
export { findChromium, noChromium } from './find-chromium.ts';
export { becomeAdministrator, addColleague, callApi } from './log-in.ts';
export { servePages, type ServedPages } from './serve-pages.ts';
export type { Browser, Page } from 'playwright-core';
