import { join } from 'node:path';
import type { Problem, SietsRecord } from '@siets/record';
import { isCode } from '../claims.ts';
import type { LeftThere } from '../inbox-options.ts';
import { splitName } from '../claimed-file.ts';
import { receiptFolder } from '../layout.ts';
import type { InsideResult, ReceiptInput, ReceiptOutcome, ReceiptVersion } from './receipt-input.ts';
import { toReceipt } from './to-receipt.ts';
import { writeReceipt } from './write-receipt.ts';

interface NamedArrival {
  arrivalId: number;
  name: string;
  folder: string;
}

/** An arrival whose outcome was not told yet; the store's rows fit. */
export interface OwedArrival {
  arrivalId: number;
  documentId: string | null;
  name: string;
  folder: string;
  receivedAt: string;
  outcome: 'recorded' | 'duplicate' | 'rejected' | 'failed' | 'waiting';
  problem: Problem | null;
  first: (NamedArrival & { receivedAt: string; parent: NamedArrival | null }) | null;
  /** Counts the changes of the outcome. */
  due: number;
}

interface PaperVersion {
  documentId: string;
  arrivalId: number | null;
  name: string;
  isCurrent: boolean;
  likeness: { relation: 'same-text' | 'version' } | null;
}

/** What the writer needs of a store. */
export interface ReceiptSource {
  receipts: {
    owed(options?: { documentId?: string; limit?: number }): Promise<OwedArrival[]>;
    written(arrivalId: number, due: number): Promise<void>;
  };
  arrivals: { inside(documentId: string): Promise<Omit<OwedArrival, 'due'>[]> };
  documents: {
    record(id: string): Promise<{ record: SietsRecord } | null>;
    /** Versions of the same paper, itself included. */
    versions(id: string): Promise<readonly PaperVersion[]>;
  };
}

export interface ReceiptWriterOptions {
  inboxDir: string;
  /** Where receipts go when the inbox is read-only. */
  spareDir: string;
  source: ReceiptSource;
  onError(error: unknown): void;
}

const AT_A_TIME = 100;
/** Nobody reads deeper. */
const DEEPEST = 8;

/** Writes the receipts that are owed, one after another; what fails stays owed and is written at the next call. */
export class ReceiptWriter {
  readonly #options: ReceiptWriterOptions;
  #chain: Promise<void> = Promise.resolve();
  #isAsked = false;

  constructor(options: ReceiptWriterOptions) {
    this.#options = options;
  }

  /** Writes all that is owed now; calls while it works are joined into one. */
  writeOwed(): Promise<void> {
    if (this.#isAsked) return this.#chain;
    this.#isAsked = true;
    this.#chain = this.#chain
      .then(() => {
        this.#isAsked = false;
        return this.#writeAll();
      })
      .catch((error: unknown) => this.#options.onError(error));
    return this.#chain;
  }

  /** Tells of a link, a device or an unreadable file, which is left where it is. */
  async writeLeft({ name, code }: LeftThere, now: Date): Promise<void> {
    const input: ReceiptInput = {
      number: null, name, receivedAt: now.toISOString(), documentId: null, result: { outcome: 'left', code },
    };
    await this.#write(splitName(name), input);
  }

  async #writeAll(): Promise<void> {
    for (;;) {
      const owed = await this.#options.source.receipts.owed({ limit: AT_A_TIME });
      for (const arrival of owed) {
        await this.#write(arrival, await this.#toInput(arrival));
        await this.#options.source.receipts.written(arrival.arrivalId, arrival.due);
      }
      if (owed.length < AT_A_TIME) return;
    }
  }

  async #toInput(arrival: OwedArrival): Promise<ReceiptInput> {
    const { arrivalId, documentId, receivedAt } = arrival;
    return {
      number: arrivalId, name: joinName(arrival), receivedAt, documentId, result: await this.#toOutcome(arrival),
      inside: await this.#toInside(documentId, 1),
    };
  }

  /** What came inside a document; of a file that was there before, its own receipt tells what is inside. */
  async #toInside(documentId: string | null, depth: number): Promise<InsideResult[]> {
    if (documentId === null) return [];
    const results: InsideResult[] = [];
    for (const arrival of await this.#options.source.arrivals.inside(documentId)) {
      const result = await this.#toOutcome(arrival);
      results.push({ number: arrival.arrivalId, name: joinName(arrival), depth, documentId: arrival.documentId, result });
      if (result.outcome !== 'duplicate' && depth < DEEPEST) results.push(...(await this.#toInside(arrival.documentId, depth + 1)));
    }
    return results;
  }

  async #toOutcome({ outcome, documentId, problem, first }: Omit<OwedArrival, 'due'>): Promise<ReceiptOutcome> {
    const record = documentId === null ? null : ((await this.#options.source.documents.record(documentId))?.record ?? null);
    if (outcome === 'rejected' && problem) return { outcome, problem };
    if (outcome === 'recorded' && record && documentId !== null) return { outcome, record, versions: await this.#toVersions(documentId) };
    if (outcome === 'duplicate' && first) {
      return { outcome, record, first: { number: first.arrivalId, name: nameWithin(first), receivedAt: first.receivedAt } };
    }
    return { outcome: outcome === 'failed' ? 'failed' : 'waiting' };
  }

  /** The versions that this one replaces, or the one that stands instead. */
  async #toVersions(documentId: string): Promise<ReceiptVersion[]> {
    const versions = await this.#options.source.documents.versions(documentId);
    const isCurrent = versions.some((each) => each.documentId === documentId && each.isCurrent);
    return versions
      .filter((each) => each.documentId !== documentId && (isCurrent || each.isCurrent))
      .map(({ arrivalId, name, isCurrent: stands, likeness }) => ({ number: arrivalId, name, isCurrent: stands, isSameText: likeness?.relation === 'same-text' }));
  }

  async #write(file: { folder: string; name: string }, input: ReceiptInput): Promise<void> {
    const { inboxDir, spareDir } = this.#options;
    try {
      await writeReceipt(join(inboxDir, receiptFolder), file, toReceipt(input));
    } catch (error) {
      if (!isCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
      await writeReceipt(spareDir, file, toReceipt(input));
    }
  }
}

const joinName = ({ folder, name }: { folder: string; name: string }): string => (folder === '' ? name : `${folder}/${name}`);
/** `vēstule.eml › pieteikums.pdf` for a file that came inside another. */
const nameWithin = ({ parent, ...file }: NamedArrival & { parent: NamedArrival | null }): string =>
  parent === null ? joinName(file) : `${joinName(parent)} › ${joinName(file)}`;
