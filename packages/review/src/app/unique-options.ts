export interface Option {
  value: string;
  label: string;
}

/** Each value once, with its first label: a choice that holds one twice is drawn by no list, and the whole page would break. */
export const uniqueOptions = (options: readonly Option[]): Option[] => [...Map.groupBy(options, ({ value }) => value).values()].flatMap(([first]) => first ?? []);
