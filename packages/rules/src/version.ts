import { rulesHash } from './generated/version.ts';

/** Version of the rules and of the lists they read: a change of either changes it, so that old records can be found. */
export const rulesVersion = `0.1.0+${rulesHash}`;
