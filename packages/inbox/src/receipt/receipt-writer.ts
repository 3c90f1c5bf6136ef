import { join } from 'node:path';
import type { Problem, SietsRecord } from '@siets/record';
import { isCode } from '../claims.ts';
import type { LeftThere } from '../inbox-options.ts';
import { splitName } from '../claimed-file.ts';
import { receiptFolder } from '../layout.ts';
import type { ReceiptInput, ReceiptOutcome } from './receipt-input.ts';
import { toReceipt } from './to-receipt.ts';
import { writeReceipt } from './write-receipt.ts';

/** An arrival whose outcome was not told yet; the store's rows fit. */
export interface OwedArrival {
  arrivalId: number;
  documentId: string | null;
  name: string;
  folder: string;
  receivedAt: string;
  outcome: 'recorded' | 'duplicate' | 'rejected' | 'failed' | 'waiting';
  problem: Problem | null;
  first: { arrivalId: number; name: string; folder: string; receivedAt: string } | null;
  /** Counts the changes of the outcome. */
  due: number;
}

/** What the writer needs of a store. */
export interface ReceiptSource {
  receipts: {
    owed(options?: { documentId?: string; limit?: number }): Promise<OwedArrival[]>;
    written(arrivalId: number, due: number): Promise<void>;
  };
  documents: { record(id: string): Promise<{ record: SietsRecord } | null> };
}

export interface ReceiptWriterOptions {
  inboxDir: string;
  /** Where receipts go when the inbox is read-only. */
  spareDir: string;
  source: ReceiptSource;
  onError(error: unknown): void;
}

const AT_A_TIME = 100;

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
    };
  }

  async #toOutcome({ outcome, documentId, problem, first }: OwedArrival): Promise<ReceiptOutcome> {
    const record = documentId === null ? null : ((await this.#options.source.documents.record(documentId))?.record ?? null);
    if (outcome === 'rejected' && problem) return { outcome, problem };
    if (outcome === 'recorded' && record) return { outcome, record };
    if (outcome === 'duplicate' && first) {
      return { outcome, record, first: { number: first.arrivalId, name: joinName(first), receivedAt: first.receivedAt } };
    }
    return { outcome: outcome === 'failed' ? 'failed' : 'waiting' };
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
