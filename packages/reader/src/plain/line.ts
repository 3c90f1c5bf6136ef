/** One line of the frozen text and what it is. */
export interface Line {
  text: string;
  /** `rest` continues the row of the line before. */
  kind: 'blank' | 'heading' | 'row' | 'rest' | 'item' | 'text';
  /** Depth of a heading or an item, else null. */
  level: number | null;
}
