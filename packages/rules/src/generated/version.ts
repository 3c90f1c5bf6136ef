// Written by `pnpm gen`; do not edit. A hash of the sources and lists of latvian, gazetteer and rules, and of the checks.
export const rulesHash = '745adbb';
