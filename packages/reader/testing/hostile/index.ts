import { hostileContainers } from './hostile-containers.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileLies } from './hostile-lies.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { hostileOffice } from './hostile-office.ts';
import { hostilePdfs } from './hostile-pdf.ts';
import { hostileTexts } from './hostile-text.ts';

export type { HostileFile } from './hostile-file.ts';
export { pageThatCalls } from './hostile-markup.ts';
export { packExternal } from './hostile-office.ts';

/** Every file that is dropped beside good ones to see that nothing falls over. */
export const hostileFiles: readonly HostileFile[] = [
  ...hostileTexts, ...hostileLies, ...hostileMarkup, ...hostileOffice, ...hostileContainers, ...hostilePdfs,
];
