import { listedAuthority } from './listed-authority.ts';

export type { Authority } from './listed-authority.ts';

/** Rules for funders, programmes and agencies. */
export const authorityRules = [listedAuthority] as const;
