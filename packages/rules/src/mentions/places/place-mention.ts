import type { GrammaticalCase } from '@siets/latvian';
import type { PlaceKind } from '@siets/record';

/** A place as the text names it. */
export interface PlaceMention {
  /** Nominative: „Hāmara”, „Asares pagasts”. */
  name: string;
  kind: PlaceKind | null;
  /** ATVK code, null where it is not known. */
  code: string | null;
  /** ISO 3166-1 alpha-2, null where neither the lists nor the words beside it show it. */
  country: string | null;
  /** Case in which it is printed, null where that cannot be told. */
  case: GrammaticalCase | null;
}
