import { toWarning, type Warning } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';
import type { PageContent } from '../pdf/geometry.ts';
import type { OcrChoice } from './choice.ts';
import { startOcr, type OcrEngine } from './engine.ts';
import { hasMoreInk, isBlank } from './more-ink.ts';
import type { PageDrawer } from './rasterise.ts';
import { PictureReader } from './read-picture.ts';

/** A page is given up a little before the watcher outside would kill the whole reader for it. */
const SHARE_OF_LIMIT = 0.8;
/** Below this mean confidence a person should look at the page. */
const WELL_READ = 0.75;

export interface ScanReading {
  /** Null where the page could not be drawn or its time ran out; a warning says which. */
  content: PageContent | null;
  warnings: Warning[];
}

/** Reads pages of one document from their pictures. Both engines start when the first page asks for them. */
export class ScanReader {
  readonly #choice: OcrChoice;
  readonly #limits: ReaderLimits;
  readonly #open: () => Promise<PageDrawer>;
  #drawer: Promise<PageDrawer | null> | undefined;
  #engine: OcrEngine | undefined;

  constructor(choice: OcrChoice, limits: ReaderLimits, open: () => Promise<PageDrawer>) {
    this.#choice = choice;
    this.#limits = limits;
    this.#open = open;
  }

  get isOff(): boolean {
    return this.#choice === 'none';
  }

  /** Names of the engines that read at least one page. */
  get engines(): string[] {
    return this.#engine ? [this.#engine.name] : [];
  }

  async #draw(page: number) {
    this.#drawer ??= this.#open().catch(() => null);
    return (await this.#drawer)?.draw(page, this.#limits.maxPixels) ?? null;
  }

  /** Does the picture of the page show much that its text layer does not have? */
  async hasMoreInk(page: PageContent): Promise<boolean> {
    const picture = await this.#draw(page.page);
    return picture !== null && hasMoreInk(picture, page);
  }

  async read(page: number): Promise<ScanReading> {
    const picture = await this.#draw(page);
    if (picture === null) return { content: null, warnings: [toWarning('page-unreadable', { page, detail: 'not drawn' })] };
    if (isBlank(picture)) return { content: null, warnings: [toWarning('page-without-text', { page })] };
    if (this.#choice !== 'none') this.#engine ??= await startOcr(this.#choice);
    if (!this.#engine) return { content: null, warnings: [] };
    const reading = await new PictureReader(this.#engine, SHARE_OF_LIMIT * this.#limits.deadlinePerScanMs).read(picture, page);
    if (reading === null) return { content: null, warnings: [toWarning('page-out-of-time', { page })] };
    const { content, confidence } = reading;
    const detail = `${Math.floor(confidence * 100)} %`;
    return { content, warnings: confidence < WELL_READ ? [toWarning('page-read-badly', { page, detail })] : [] };
  }

  async close(): Promise<void> {
    await this.#engine?.close();
    (await this.#drawer)?.close();
  }
}
