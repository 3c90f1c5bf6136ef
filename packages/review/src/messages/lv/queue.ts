export const queue = {
  title: 'Pārbaudes saraksts',
} as const;
