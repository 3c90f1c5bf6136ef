import type { DocumentText, Evidence, Field, Part } from '@siets/record';
import { confidenceOf } from './confidence.ts';
import { fieldId } from './field-id.ts';
import type { Candidate, EvidenceSpan, Loser, TraceCandidate } from './field-rule.ts';

/** Turns candidates into fields of one document; it counts equal words, so one instance serves one record. */
export class FieldMaker {
  readonly #document: DocumentText;
  readonly #ordinals = new Map<string, number>();

  constructor(document: DocumentText) {
    this.#document = document;
  }

  /** Throws where a candidate has no words of its own: nothing stands without evidence. */
  toField<T>(field: string, candidate: Candidate<T>): Field<T> {
    const raw = this.rawOf(candidate);
    const key = `${field}\n${raw}`;
    const ordinal = this.#ordinals.get(key) ?? 0;
    this.#ordinals.set(key, ordinal + 1);
    return {
      id: fieldId(this.#document.id, field, raw, ordinal),
      value: candidate.value,
      raw,
      evidence: this.placed(candidate.evidence),
      ...(candidate.parts === undefined ? {} : { parts: this.#parts(candidate.parts) }),
      source: 'rule',
      rule: candidate.rule,
      confidence: confidenceOf(candidate),
    };
  }

  toTrace(candidate: Candidate | Loser): TraceCandidate {
    return {
      rule: candidate.rule,
      value: candidate.value,
      raw: this.rawOf(candidate),
      evidence: this.placed(candidate.evidence),
      ...(candidate.parts === undefined ? {} : { parts: this.#parts(candidate.parts) }),
      signals: [...candidate.signals].sort(),
      confidence: confidenceOf(candidate),
      why: 'why' in candidate ? candidate.why : null,
    };
  }

  rawOf(candidate: Candidate): string {
    const first = candidate.evidence[0];
    if (first === undefined || first.end <= first.start) throw new Error(`rule ${candidate.rule} offered a value without words`);
    return this.#document.text.slice(first.start, first.end);
  }

  /** Evidence with pages; the words of the value come first, as `raw` says. */
  placed(spans: readonly EvidenceSpan[]): Evidence[] {
    return spans.map(({ start, end, as }) => ({ start, end, page: this.#pageAt(start), as }));
  }

  #parts(parts: Record<string, EvidenceSpan[]>): Record<string, Part> {
    const placed: Record<string, Part> = {};
    for (const name of Object.keys(parts)) {
      const spans = parts[name]!;
      const first = spans[0];
      if (first !== undefined) placed[name] = { raw: this.#document.text.slice(first.start, first.end), evidence: this.placed(spans) };
    }
    return placed;
  }

  #pageAt(offset: number): number | null {
    return this.#document.layout.pages.find((page) => offset < page.end)?.page ?? null;
  }
}
