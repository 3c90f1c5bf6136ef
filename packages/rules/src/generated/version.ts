// Written by `pnpm gen`; do not edit. A hash of the sources and lists of latvian, gazetteer and rules.
export const rulesHash = 'b667737';
