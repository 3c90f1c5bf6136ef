/**
 * Keeps the row that has the focus wholly in sight: its candidates come a moment after it, an editor opens within it, and rows above it turn out to be higher than
 * was reckoned. Once a person scrolls by hand it lets go.
 */
export class KeepInSight {
  #row: HTMLElement | null = null;
  readonly #observer = new ResizeObserver(() => this.#reveal());

  follow(row: HTMLElement): void {
    this.letGo();
    this.#row = row;
    row.scrollIntoView({ block: 'nearest' });
    this.#observer.observe(row);
    const rows = row.closest('.field-list')?.firstElementChild;
    if (rows) this.#observer.observe(rows);
  }

  letGo(): void {
    this.#row = null;
    this.#observer.disconnect();
  }

  #reveal(): void {
    const [row, list] = [this.#row, this.#row?.closest('.field-list')];
    if (!row || !list?.contains(row) || !row.contains(document.activeElement)) return;
    if (row.offsetHeight <= list.clientHeight) row.scrollIntoView({ block: 'nearest' });
    // Of one that is higher than the list its beginning is seen, but not while somebody types further down in it.
    else if (row === document.activeElement) list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }
}
