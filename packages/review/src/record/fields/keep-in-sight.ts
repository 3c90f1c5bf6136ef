/** Of the next row so much is seen, in pixels, where there is room for it. */
const MARGIN = 48;

/**
 * Keeps the row that has the focus wholly in sight: its candidates come a moment after it, an editor opens within it, and rows above it turn out to be higher than
 * was reckoned. Whoever draws the list moves it too when rows above change, from where it last heard that it stood. Once a person scrolls by hand or by keys it lets go.
 */
export class KeepInSight {
  #row: HTMLElement | null = null;
  #list: Element | null = null;
  readonly #look = (): void => this.#reveal();
  readonly #observer = new ResizeObserver(this.#look);

  follow(row: HTMLElement): void {
    this.letGo();
    this.#row = row;
    row.scrollIntoView({ block: 'nearest' });
    this.#observer.observe(row);
    this.#list = row.closest('.field-list');
    this.#list?.addEventListener('scroll', this.#look);
    const rows = this.#list?.firstElementChild;
    if (rows) this.#observer.observe(rows);
  }

  letGo(): void {
    this.#row = null;
    this.#list?.removeEventListener('scroll', this.#look);
    this.#observer.disconnect();
  }

  #reveal(): void {
    const [row, list] = [this.#row, this.#list];
    if (!row || !list?.contains(row) || !row.contains(document.activeElement)) return;
    const room = list.clientHeight - row.offsetHeight;
    // The margin that style gives it would count as a part of it: one that fits without it alone would be cut at its end.
    row.style.scrollMarginBlock = room < 2 * MARGIN ? `${Math.max(0, room / 2)}px` : '';
    if (room >= 0) row.scrollIntoView({ block: 'nearest' });
    // Of one that is higher than the list its beginning is seen, but not while somebody types further down in it.
    else if (row === document.activeElement) list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }
}
