import type { Store } from '@siets/store';
import type { ApiContext } from './context.ts';

/** Writes the queue anew beside the answers: after an upgrade, and where other values become doubtful. */
export class QueueMaking {
  readonly #review: Pick<Store['review'], 'refresh'>;
  readonly #background: ApiContext['background'];
  #made = 0;

  constructor({ review }: Pick<Store, 'review'>, background: ApiContext['background']) {
    this.#review = review;
    this.#background = background;
  }

  /** Documents written so far; null while nothing is to be written. */
  get made(): number | null {
    return this.#made === 0 ? null : this.#made;
  }

  begin(options: { isMissing?: boolean } = {}): void {
    const onMade = (made: number): void => void (this.#made = made);
    this.#background((isStopped) => this.#review.refresh({ ...options, isStopped, onMade }).finally(() => onMade(0)));
  }
}
