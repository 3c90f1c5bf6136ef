import { join } from 'node:path';

/** Folder of the answers to the people who dropped files. */
export const receiptFolder = '_atbildes';

/** Folder of files that are claimed and not yet stored; on the same file system, so that a claim is one rename. */
export const workFolder = '.siets';

export const claimsOf = (inbox: string, owner: string): string => join(inbox, workFolder, 'claims', owner);
