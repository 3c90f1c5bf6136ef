/** What a mention of type `percent` says: 3.75 for „3,75 %”. `isTax`: the rate of a value added tax, no share of anything. */
export interface PercentValue {
  percent: number;
  /** Lower end of a range („10–15 %”), null for one number. */
  from: number | null;
  bound: 'about' | 'most' | 'least' | null;
  isTax: boolean;
}
