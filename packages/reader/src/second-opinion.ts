import { toWarning, type DocumentText } from '@siets/record';
import type { ReaderLimits } from './limits.ts';
import { measureAgreement } from './pdf/agreement.ts';
import type { SecondReading } from './pdf/second-engine.ts';
import { Sandbox, type SandboxOutcome } from './sandbox/sandbox.ts';
import type { SecondJob } from './sandbox/second-child.ts';

/** Below this share of common words the two engines read different texts. */
const AGREES = 0.95;

/** The spare engine for PDFs, in a process of its own that starts when the first PDF asks for it. */
export class SecondOpinion {
  readonly #limits: ReaderLimits;
  readonly #readings: Sandbox<SecondJob, SecondReading>;
  readonly #documents: Sandbox<SecondJob, DocumentText>;

  constructor(limits: ReaderLimits) {
    const shared = { ...limits, entry: new URL('./sandbox/second-child.ts', import.meta.url), size: 1, tries: 1 };
    this.#limits = limits;
    this.#readings = new Sandbox({ ...shared, deadlineMs: limits.secondOpinionMs });
    this.#documents = new Sandbox(shared);
  }

  /** The document, with a warning where the engines disagree, and with the hints that only the spare one found. */
  async compare(bytes: Uint8Array, document: DocumentText): Promise<DocumentText> {
    if (document.textSource !== 'text-layer' || (document.pages ?? 0) > this.#limits.secondOpinionPages) return document;
    // Without an opinion the document stands as it is: this engine hangs on files that the main one reads.
    const outcome = await this.#readings.run({ bytes, wants: 'reading' }).catch(() => null);
    if (!outcome?.ok) return document;
    const { pages, hints } = outcome.result;
    const agreement = measureAgreement(document.text, pages.join('\n'));
    const warnings = agreement < AGREES ? [toWarning('engines-disagree', { detail: `${Math.round(agreement * 100)} %` })] : [];
    return { ...document, hints: { ...hints, ...document.hints }, warnings: [...document.warnings, ...warnings] };
  }

  /** The document as the spare engine reads it, for a file that the main one refuses. */
  standIn(bytes: Uint8Array): Promise<SandboxOutcome<DocumentText>> {
    return this.#documents.run({ bytes, wants: 'document' });
  }

  async close(): Promise<void> {
    await Promise.all([this.#readings.close(), this.#documents.close()]);
  }
}
