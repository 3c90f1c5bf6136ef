import type { CostStage } from '@siets/record';

const STAGES: readonly (readonly [CostStage, RegExp])[] = [
  [
    'contracted',
    /ligumcen|liguma (?:kopej\p{L}+ )?(?:summ|cen|vertib)|noslegt\p{L}* (?:\p{L}+ )?ligum|contract (?:price|value)/u,
  ],
  ['spent', /izlietot|izterets|izteret|apgut|izmaksaja|faktisk|iztereja|spent|actual costs|израсход/u],
  ['planned', /planot|paredzet|indikativ|provizorisk|planots|planned|indicative|estimated|estimate|запланир/u],
  ['approved', /apstiprinat|apstiprinaj|approved/u],
];

/** How far the money is, as the words beside the sum say; null where they do not. */
export const stageOf = (words: string): CostStage | null => STAGES.find(([, words_]) => words_.test(words))?.[0] ?? null;
