import { mendMojibake, swapBaltic } from '../encoding/mojibake.ts';
import type { Item } from './segments.ts';

/**
 * Fonts of one document whose letters stand in places of another code page: the words of old programs, which wrote windows-1257 into
 * a font that says it is western.
 *
 *     pâròemðana   →   pārņemšana
 *      ^ ^  ^
 *
 * A font that was found out once is mended on every page after, also where few of its words stand there.
 */
export class FontLetters {
  readonly #swapped = new Set<string>();

  /** The items of a page with their letters as they look, and whether any were changed. */
  mend(items: readonly Item[]): { items: Item[]; isMended: boolean } {
    const mended = new Map<Item, string>();
    for (const [font, own] of Map.groupBy(items, (item) => item.font)) {
      const meant = this.#readMeant(font, own);
      own.forEach((item, at) => {
        const text = meant?.[at];
        if (text !== undefined && text !== item.text) mended.set(item, text);
      });
    }
    if (mended.size === 0) return { items: [...items], isMended: false };
    return { items: items.map((item) => ({ ...item, text: mended.get(item) ?? item.text })), isMended: true };
  }

  #readMeant(font: string, items: readonly Item[]): string[] | null {
    const texts = items.map((item) => item.text.normalize('NFC').replaceAll('\n', ' '));
    const found = mendMojibake(texts.join('\n'));
    if (found !== null) this.#swapped.add(font);
    const meant = found?.text ?? (this.#swapped.has(font) ? swapBaltic(texts.join('\n')) : null);
    const lines = meant?.split('\n');
    return lines?.length === items.length ? lines : null;
  }
}
