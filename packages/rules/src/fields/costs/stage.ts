import type { CostStage } from '@siets/record';
import { CueList } from '../../engine/cue-list.ts';

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
export function stageOf(words: string): CostStage | null {
  const may = stageList.mayMatch(words);
  return STAGES.find(([, pattern], at) => may[at] === 1 && pattern.test(words))?.[0] ?? null;
}

const stageList = new CueList(STAGES.map(([, pattern]) => pattern));
