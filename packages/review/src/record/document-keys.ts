/** Under which what was answered about a document is kept on the page. */
export const documentKey = (documentId: string) => ['document', documentId] as const;
export const historyKey = (documentId: string) => ['history', documentId] as const;
