import type { Problem } from '@siets/record';
import type { OcrChoice } from '../ocr/choice.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Progress } from '../progress.ts';

// What goes over the channel between the caller's process and a reading process. Bytes travel as they are (structured clone).

export interface ReadJob {
  bytes: Uint8Array;
  name: string | null;
  limits: ReaderLimits;
  ocr: OcrChoice;
}

/** The parent's message. */
export interface JobMessage {
  id: number;
  job: unknown;
}

/** The child's messages. `ready` comes once; `progress` is a sign of life, `result` and `failure` end the job. */
export type ChildMessage =
  | { kind: 'ready' }
  | { id: number; kind: 'progress'; progress: Progress }
  | { id: number; kind: 'result'; result: unknown }
  | { id: number; kind: 'problem'; problem: Problem }
  | { id: number; kind: 'failure'; name: string; message: string; stack: string };
