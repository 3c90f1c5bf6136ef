import type { Trace } from '@siets/rules';
import type { DocumentScore } from './score-document.ts';

/** A value with what it came from and what gold says of it. */
export interface JudgedValue {
  rule: string;
  signals: readonly string[];
  isRight: boolean;
}

/** Every judged value once: right where every scored view of it is right (its name and its role, say). */
export function judgedValues({ verdicts }: DocumentScore, trace: Trace): JudgedValue[] {
  const chosen = trace.fields.flatMap((field) => field.chosen);
  const byId = new Map<string, JudgedValue>();
  for (const { field, isRight } of verdicts) {
    const start = field.evidence[0]?.start;
    const candidate = chosen.find((one) => one.rule === field.rule && one.raw === field.raw && one.evidence[0]?.start === start);
    const known = byId.get(field.id);
    byId.set(field.id, { rule: field.rule, signals: candidate?.signals ?? [], isRight: isRight && (known?.isRight ?? true) });
  }
  return [...byId.values()];
}
