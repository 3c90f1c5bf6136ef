// Written by `pnpm calibrate`; do not edit.
import type { ConfidenceTable } from '../engine/confidence.ts';

export const confidenceTable: ConfidenceTable = {};
