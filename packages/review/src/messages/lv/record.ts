export const record = {
  title: 'Ieraksts',
} as const;
