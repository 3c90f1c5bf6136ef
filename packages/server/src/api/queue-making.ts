import type { Store } from '@siets/store';
import type { ApiContext } from './context.ts';

/** Writes the queue anew beside the answers: after an upgrade, where other values become doubtful, and where a program that did so is no more. */
export class QueueMaking {
  readonly #review: Pick<Store['review'], 'refresh' | 'isStale'>;
  readonly #background: ApiContext['background'];
  #made = 0;
  #waiting = 0;

  constructor({ review }: Pick<Store, 'review'>, background: ApiContext['background']) {
    this.#review = review;
    this.#background = background;
  }

  /** Documents written so far; null while nothing is to be written. */
  get made(): number | null {
    return this.#made === 0 ? null : this.#made;
  }

  begin(): void {
    const onMade = (made: number): void => void (this.#made = made);
    this.#waiting += 1;
    this.#background((isStopped) => this.#review.refresh({ isStopped, onMade }).finally(() => {
      onMade(0);
      this.#waiting -= 1;
    }));
  }

  /** Goes on with what a program left that ended. */
  async look(): Promise<void> {
    if (this.#waiting === 0 && (await this.#review.isStale())) this.begin();
  }
}
