import type { Place } from './place.ts';
import type { Letter } from './letters.ts';

export interface ScenarioOptions {
  files: number;
  seed: number;
  /** The layer that fails, kills and records; null where it could not be built. */
  faults: string | null;
  tell: (line: string) => void;
}

/** What a scenario did to the place, for the report. */
export interface Ordeal {
  place: Place;
  letters: Letter[];
  /** What happened, counted. */
  counts: { [what: string]: number };
}
