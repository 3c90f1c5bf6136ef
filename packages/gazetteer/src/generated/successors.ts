// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const successorsTable = `old	new	year	evidence
culture-2007	creative-europe	2014	own
emff	emfaf	2021	own
europe-for-citizens	cerv	2021	own
fp6	fp7	2007	own
fp7	horizon-2020	2014	own
horizon-2020	horizon-europe	2021	own
llp	erasmus-plus	2014	own
youth-2000	youth-in-action	2007	own
youth-in-action	erasmus-plus	2014	own`;
